import { statuses, type Status } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { rollUp } from './roll-up.js';
import { demo, evaluationOf } from '../testing/demo-framework.js';

const zeros = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;

describe('rollUp', () => {
  const evaluations = [
    evaluationOf({ target: 'demo/1.1', commitment: 'demo/1.1', status: 'at-risk', evidence: 'enough' }),
    evaluationOf({ target: 'demo/1.1.a', commitment: 'demo/1.1', status: 'at-risk', evidence: 'enough' }),
    evaluationOf({ target: 'demo/1.1.b', commitment: 'demo/1.1', status: 'missed', evidence: 'enough' }),
    evaluationOf({ target: 'demo/1.2.a', commitment: 'demo/1.2', status: 'no-data', evidence: 'none' }),
    evaluationOf({ target: 'demo/2.1', commitment: 'demo/2.1', status: 'not-quantified', evidence: 'enough' }),
  ];

  it('counts at each item what is at and below it, the framework first, the parts of a whole not beside it', () => {
    expect(rollUp(demo, evaluations)).toEqual([
      // Of the two quantified targets one has evidence; the standing one is not asked.
      { item: 'demo', counts: { ...zeros, 'at-risk': 1, 'no-data': 1, 'not-quantified': 1 }, worst: 'at-risk', shareWithEvidence: 0.5 },
      { item: 'demo/1', counts: { ...zeros, 'at-risk': 1, 'no-data': 1 }, worst: 'at-risk', shareWithEvidence: 0.5 },
      { item: 'demo/1.1', counts: { ...zeros, 'at-risk': 1 }, worst: 'at-risk', shareWithEvidence: 1 },
      { item: 'demo/1.2', counts: { ...zeros, 'no-data': 1 }, shareWithEvidence: 0 },
      { item: 'demo/2', counts: { ...zeros, 'not-quantified': 1 } },
      { item: 'demo/2.1', counts: { ...zeros, 'not-quantified': 1 } },
    ]);
  });

  it('takes as the worst what is weakest among what is known, never silence', () => {
    const told = (status: Status, evidence: 'enough' | 'stale' | 'none'): Status | undefined =>
      rollUp(demo, [
        evaluationOf({ target: 'demo/1.1', commitment: 'demo/1.1', status: 'on-track', evidence: 'enough' }),
        evaluationOf({ target: 'demo/1.2.a', commitment: 'demo/1.2', status, evidence }),
      ])[0]?.worst;
    expect(told('missed', 'enough')).toBe('missed');
    expect(told('achieved', 'enough')).toBe('on-track');
    expect(told('no-data', 'stale')).toBe('on-track'); // too old to tell is no verdict
    expect(told('pending', 'none')).toBe('on-track');
  });

  it('sees the evidence of one part where another part decides without any', () => {
    const whole = evaluationOf({
      target: 'demo/1.1',
      commitment: 'demo/1.1',
      parts: [evaluationOf({ target: 'demo/1.1.a', commitment: 'demo/1.1', evidence: 'thin' })],
    });
    expect(rollUp(demo, [whole])[0]?.shareWithEvidence).toBe(1);
  });

  it('ends where items lie in a circle, or where there are none', () => {
    const [line, action] = demo.items;
    if (line === undefined || action === undefined) throw new Error('the demonstration framework has items');
    const circle = { ...demo, items: [{ ...line, parent: action.id }, action] };
    expect(rollUp(circle, evaluations).map(({ item }) => item)).toEqual(['demo', 'demo/1', 'demo/1.1']);
    expect(rollUp({ ...demo, items: [] }, evaluations).map(({ item }) => item)).toEqual(['demo']);
  });

  it('sums to the same at the top however many levels lie below', () => {
    const total = (counts: Readonly<Record<Status, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
    const [all, ...below] = rollUp(demo, evaluations);
    const lines = below.filter(({ item }) => item === 'demo/1' || item === 'demo/2');
    expect(lines.reduce((sum, { counts }) => sum + total(counts), 0)).toBe(total(all?.counts ?? zeros));
  });
});
