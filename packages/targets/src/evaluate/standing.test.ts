import { describe, expect, it } from 'vitest';

import { evaluateTarget } from './evaluate-target.js';
import { targetOf, trained } from '../testing/samples.js';

const standing = targetOf({ kind: 'standing' });

describe('a continuing promise', () => {
  it('is not quantified, and no number is invented for it', () => {
    const evaluation = evaluateTarget(standing, [], { asOf: '2024-12-31' });
    expect(evaluation).toMatchObject({
      requirement: { kind: 'standing' },
      status: 'not-quantified',
      level: 'unknown',
      trajectory: 'unknown',
      timing: 'running',
      evidence: 'none',
      used: [],
    });
    for (const key of ['value', 'required', 'shareOfWay', 'expected', 'due']) expect(key in evaluation).toBe(false);
  });

  it('lists what is reported about its commitment or about itself, whatever the measure', () => {
    const observations = [
      trained('about', 5, '2024-01-01'),
      trained('itself', 1, '2024-01-01', '2024-01-01', { measure: 'test/1.a', commitment: 'test/9' }),
      trained('elsewhere', 5, '2024-01-01', '2024-01-01', { commitment: 'test/2' }),
      trained('budget', 5, '2024-01-01', '2024-01-01', { role: 'budget' }),
      trained('later', 5, '2025-01-01'),
      trained('assumed', 5, '2024-02-01', '2024-02-01', { periodAssumed: true }),
    ];
    const evaluation = evaluateTarget(standing, observations, { asOf: '2024-12-31' });
    expect(evaluation.evidence).toBe('enough');
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['about', 'itself', 'assumed']);
    expect(evaluation.leftOut).toEqual([
      { observation: 'budget', reason: 'other-role' },
      { observation: 'later', reason: 'after-as-of' },
    ]);
    expect(evaluation.status).toBe('not-quantified');
    expect(evaluation.steps.find(({ code }) => code === 'status')?.values).toEqual({ status: 'not-quantified' });
  });

  it('takes no figures of one period for contradicting each other, and still says what else is wrong', () => {
    const observations = [
      trained('a', 5, '2024-01-01', '2024-12-31'),
      trained('b', 7, '2024-01-01', '2024-12-31'),
      trained('c', 7, '2024-01-01', '2024-12-31', { role: 'resutl' as 'result' }),
    ];
    const evaluation = evaluateTarget(standing, observations, { asOf: '2024-12-31' });
    expect(evaluation.issues.map(({ code, path }) => [code, path])).toEqual([['unknown-role', ['observations', 'c']]]);
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['a', 'b']);
  });
});
