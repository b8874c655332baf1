import { describe, expect, it } from 'vitest';
import type { Observation, Requirement, Target } from '@actionline/core';

import { evaluateTarget } from './evaluate-target.js';
import { officers, observationsOf, targetOf } from '../testing/samples.js';

const days2024 = { start: '2024-01-01', end: '2024-12-31' };

/** At least 100 of a measure of its own, in a window. */
function hundred(letter: string, window = days2024): Target {
  const measure = { ...officers, id: `test/m.${letter}` as const };
  return targetOf({ kind: 'total-by', comparison: 'at-least', value: 100, measure, window }, { id: `test/1.${letter}` });
}

function reported(letter: string, value: number, start = '2024-01-01', end = '2024-12-31'): Observation {
  return observationsOf({ ...officers, id: `test/m.${letter}` })(`${letter}-${end}`, value, start, end);
}

function some(count: number, parts: readonly Target[], comparison: 'at-least' | 'more-than' | 'stated' = 'at-least'): Target {
  return targetOf({ kind: 'some-of', comparison, count, parts }, { id: 'test/1' });
}

const three = [hundred('a'), hundred('b'), hundred('c')];

describe('some of several promises', () => {
  it('are kept by the best of them: one that fails is not needed', () => {
    const observations = [reported('a', 100), reported('b', 99), reported('c', 120)];
    const evaluation = evaluateTarget(some(2, three), observations, { asOf: '2025-01-31' });
    expect(evaluation).toMatchObject({ level: 'met', timing: 'ended', status: 'achieved', due: '2024-12-31' });
    expect(evaluation.parts?.map(({ target, status }) => [target, status])).toEqual([
      ['test/1.a', 'achieved'],
      ['test/1.b', 'missed'],
      ['test/1.c', 'achieved'],
    ]);
    expect(evaluation.steps).toEqual([
      { code: 'required', values: {} },
      { code: 'counted', values: { what: 'parts', least: 2, most: 2, of: 3, level: 'met' } },
      { code: 'deciding-part', values: { target: 'test/1.a', status: 'achieved', ofBest: 2 } },
      { code: 'level', values: { level: 'met' } },
      { code: 'trajectory', values: { trajectory: 'sufficient' } },
      { code: 'status', values: { status: 'achieved' } },
    ]);
  });

  it('are missed where too few are left that may be kept', () => {
    const observations = [reported('a', 100), reported('b', 99), reported('c', 20)];
    const missed = evaluateTarget(some(2, three), observations, { asOf: '2025-01-31' });
    expect(missed).toMatchObject({ level: 'unmet', status: 'missed' });
    // More than one is two; one of them is kept.
    expect(evaluateTarget(some(1, three, 'more-than'), observations, { asOf: '2025-01-31' })).toMatchObject({ level: 'unmet' });
    expect(evaluateTarget(some(1, three, 'stated'), observations, { asOf: '2025-01-31' })).toMatchObject({
      level: 'met',
      status: 'achieved',
    });
  });

  it('are open while one that is not reported may be kept, and ask for its figures', () => {
    const evaluation = evaluateTarget(some(2, three), [reported('a', 100), reported('b', 99)], { asOf: '2025-01-31' });
    expect(evaluation).toMatchObject({ level: 'unknown', status: 'no-data' });
    const half = evaluateTarget(some(2, three), [reported('a', 100), reported('b', 99), reported('c', 20, '2024-01-01', '2024-06-30')], {
      asOf: '2025-01-31',
    });
    expect(half).toMatchObject({ level: 'unknown', status: 'inconclusive' });
    expect(half.missing?.map(({ measure, period }) => [measure, period.start])).toEqual([['test/m.c', '2024-07-01']]);
    // What cannot decide any more is asked for by nobody.
    const one = evaluateTarget(some(1, three), [reported('a', 100), reported('c', 20, '2024-01-01', '2024-06-30')], { asOf: '2025-01-31' });
    expect(one.level).toBe('met');
    expect(one.missing).toBeUndefined();
  });

  it('run as the weakest of those that it takes', () => {
    // Half of the year is over: 60 of 50 are on the line, 40 are 80 % of it, 5 are a tenth.
    const observations = [
      reported('a', 60, '2024-01-01', '2024-06-30'),
      reported('b', 40, '2024-01-01', '2024-06-30'),
      reported('c', 5, '2024-01-01', '2024-06-30'),
    ];
    const statusOf = (count: number) => evaluateTarget(some(count, three), observations, { asOf: '2024-06-30' }).status;
    expect([1, 2, 3].map(statusOf)).toEqual(['on-track', 'at-risk', 'off-track']);
    expect(evaluateTarget(some(1, three), observations, { asOf: '2024-06-30' })).toMatchObject({ level: 'unknown', timing: 'running' });
  });

  it('wait for what is still to come, where that is needed', () => {
    const later = hundred('c', { start: '2026-01-01', end: '2026-12-31' });
    const parts = [hundred('a'), hundred('b'), later];
    const observations = [reported('a', 100), reported('b', 99)];
    const evaluation = evaluateTarget(some(2, parts), observations, { asOf: '2025-01-31' });
    expect(evaluation).toMatchObject({ level: 'unknown', timing: 'running', status: 'on-track', due: '2026-12-31' });
    expect(evaluation.steps.some(({ code }) => code === 'parts-to-come')).toBe(true);
    expect(evaluateTarget(some(1, parts), observations, { asOf: '2025-01-31' })).toMatchObject({ level: 'met', status: 'achieved' });
  });

  it('are not kept by a promise of which nobody can say that it is', () => {
    const standing = targetOf({ kind: 'standing' }, { id: 'test/1.s' });
    const statusOf = (count: number, parts: readonly Target[]) => {
      const { level, status } = evaluateTarget(some(count, parts), [reported('a', 100)], { asOf: '2025-01-31' });
      return [level, status];
    };
    expect(statusOf(1, [hundred('a'), standing])).toEqual(['met', 'achieved']);
    expect(statusOf(2, [hundred('a'), standing])).toEqual(['unknown', 'inconclusive']);
    expect(statusOf(1, [standing])).toEqual(['unknown', 'not-quantified']);
  });

  it('count as failed only what nothing to come can keep in time', () => {
    const kinds: readonly [Requirement, 'unmet' | 'unknown'][] = [
      // Both of a and b: b is missed for good.
      [{ kind: 'all-of', parts: [hundred('a'), hundred('b')] }, 'unmet'],
      // Both of a and a later one, of which nothing is due.
      [{ kind: 'all-of', parts: [hundred('a'), hundred('d', { start: '2025-01-01', end: '2025-12-31' })] }, 'unknown'],
      // One of b and c: both are missed for good.
      [{ kind: 'some-of', comparison: 'at-least', count: 1, parts: [hundred('b'), hundred('c')] }, 'unmet'],
      // 100 a year: 2024 is missed, whatever 2025 brings.
      [yearly(100, { start: '2024-01-01', end: '2025-12-31' }), 'unmet'],
      // 100 in 2025 only: 20 by January, and the year runs.
      [yearly(100, { start: '2025-01-01', end: '2025-12-31' }), 'unknown'],
    ];
    const observations = [reported('a', 100), reported('b', 99), reported('c', 20), reported('b', 20, '2025-01-01', '2025-01-31')];
    for (const [requirement, level] of kinds) {
      const part = targetOf(requirement, { id: 'test/1.x' });
      expect(evaluateTarget(some(1, [part]), observations, { asOf: '2025-01-31' }).level).toBe(level);
    }
  });

  it('are refused where their number decides nothing', () => {
    const refused = (requirement: unknown) => () => evaluateTarget(targetOf(requirement as Requirement), [], { asOf: '2025-01-31' });
    expect(refused(some(4, three).requirement)).toThrow('expected a whole number that may be reached and may be missed');
    expect(refused({ ...some(1, three).requirement, comparison: 'at-most' })).toThrow('turn the parts round');
    expect(refused({ kind: 'some-of', comparison: 'at-least', count: 1 })).toThrow(expect.objectContaining({ code: 'bad-argument' }));
    expect(refused({ ...some(1, three).requirement, periods: yearly(1, days2024) })).toThrow(
      expect.objectContaining({ code: 'bad-argument' }),
    );
    const whole: { kind: string; comparison: string; count: number; parts: Target[] } = {
      kind: 'some-of',
      comparison: 'at-least',
      count: 1,
      parts: [],
    };
    const circle = targetOf(whole as Requirement, { id: 'test/1' });
    whole.parts.push(circle);
    expect(() => evaluateTarget(circle, [], { asOf: '2025-01-31' })).toThrow(expect.objectContaining({ code: 'cyclic-target' }));
  });
});

function yearly(value: number, window: { start: string; end: string }): Requirement & { kind: 'every-period' } {
  return { kind: 'every-period', comparison: 'at-least', value, measure: { ...officers, id: 'test/m.b' }, every: 'year', window };
}
