import { describe, expect, it } from 'vitest';
import type { Direction, Evaluation, Observation } from '@actionline/core';

import { evaluateTarget } from './evaluate-target.js';
import { observationsOf, officers, rate, reasonFor, targetOf } from '../testing/samples.js';

const state = observationsOf(rate);
/** A share, up to its limit and down to it. */
const capped = { ...rate, limits: { upper: 100 } };
const floored = { ...rate, limits: { lower: 0 } };
const YEARS = [2020, 2021, 2022, 2023];

/** Values of successive year ends from 2020 on, on the day of the last. */
function reduce(values: readonly number[], rest: Partial<Direction> = {}, asOf = `${String(2019 + values.length)}-12-31`): Evaluation {
  const target = targetOf({ kind: 'direction', direction: 'decrease', measure: rate, window: { start: '2020-01-01' }, ...rest });
  return evaluateTarget(
    target,
    values.map((value, at) => state(`y${String(YEARS[at])}`, value, `${String(YEARS[at])}-12-31`)),
    { asOf },
  );
}

describe('a direction without a value', () => {
  it.each([
    [[10, 9, 8], 'met', 'sufficient', 'achieved'],
    [[10, 7, 8], 'met', 'wrong-way', 'slipping'], // less than at first, and on its way back
    [[10, 8, 8], 'met', 'slow', 'achieved'], // the last change is none: not both the right way
    [[10, 8, 10], 'unmet', 'stalled', 'off-track'],
    [[10, 10], 'unmet', 'stalled', 'off-track'],
    [[10, 12, 11], 'unmet', 'wrong-way', 'moving-away'],
    [[10, 9, 11], 'unmet', 'wrong-way', 'moving-away'],
  ] as const)('to reduce: %j is %s, %s, %s', (values, level, trajectory, status) => {
    expect(reduce(values)).toMatchObject({ level, trajectory, status, timing: 'running', evidence: 'enough' });
    // The mirror image rises.
    expect(
      reduce(
        values.map((value) => -value),
        { direction: 'increase' },
      ),
    ).toMatchObject({ level, trajectory, status });
  });

  it('has no trend in one value, and says so', () => {
    const evaluation = reduce([10]);
    expect(evaluation).toMatchObject({ level: 'unknown', trajectory: 'unknown', evidence: 'thin', status: 'inconclusive' });
    expect(evaluation.steps.at(-1)).toEqual({ code: 'missing-trend', values: {} });
    expect(reduce([], {}, '2020-12-31')).toMatchObject({ evidence: 'none', status: 'no-data' });
    expect(reduce([], {}, '2019-12-31')).toMatchObject({ timing: 'upcoming', status: 'pending' });
  });

  it('starts from its baseline where it has one', () => {
    const baseline = { value: 9, date: '2019-12-31' };
    expect(reduce([10, 8], { baseline })).toMatchObject({ level: 'met', trajectory: 'sufficient' });
    expect(reduce([8], { baseline })).toMatchObject({ level: 'met', trajectory: 'sufficient', evidence: 'enough' });
    expect(reduce([10], { baseline })).toMatchObject({ level: 'unmet', trajectory: 'wrong-way' });
    // From 9 to 9.5 rises although the last two fell.
    expect(reduce([10, 9.5], { baseline })).toMatchObject({ trajectory: 'wrong-way' });
  });

  it('has no trend from a baseline of the same day', () => {
    expect(reduce([8], { baseline: { value: 9, date: '2020-12-31' } })).toMatchObject({
      level: 'unknown',
      trajectory: 'unknown',
      evidence: 'thin',
    });
  });

  it('says the change and the last change', () => {
    const { steps, value, used } = reduce([10, 7, 8]);
    expect(reduce([10]).steps.map(({ code }) => code)).not.toContain('trend');
    expect(steps).toContainEqual({ code: 'change', values: { from: 10, to: 8, change: -2, since: '2020-12-31', until: '2022-12-31' } });
    expect(steps).toContainEqual({ code: 'trend', values: { from: 7, to: 8, since: '2021-12-31', until: '2022-12-31' } });
    expect(value?.value).toBe(8);
    expect(used.map(({ observation }) => observation)).toEqual(['y2020', 'y2021', 'y2022']);
    const four = reduce([10, 9, 7, 8]);
    expect(reasonFor(four, 'y2021')).toBe('older-value');
    const baseline = reduce([10, 9, 7, 8], { baseline: { value: 11, date: '2019-12-31' } });
    expect(reasonFor(baseline, 'y2020')).toBe('older-value');
  });

  it('is unknown where the ranges overlap, and known where they only touch', () => {
    const between = (first: number, second: number, bound: 'about' | 'at-most') =>
      evaluateTarget(
        targetOf({ kind: 'direction', direction: 'decrease', measure: rate, window: { start: '2020-01-01' } }),
        [state('a', first, '2020-12-31'), state('b', second, '2021-12-31', '2021-12-31', { bound })],
        { asOf: '2021-12-31' },
      ).level;
    expect(between(10, 8.9, 'about')).toBe('met'); // 8.01 to 9.79
    // 8.181 to 9.999: it fell, and nobody knows whether by more than a hundredth of 10, which would be a trifle.
    expect(between(10, 9.09, 'about')).toBe('unknown');
    expect(between(10, 10, 'about')).toBe('unknown'); // 9 to 11
    expect(between(9, 10, 'about')).toBe('unmet'); // 9 to 11, and 9 is no fall
    expect(between(10, 10, 'at-most')).toBe('unknown');
  });

  it('has no trend in figures that say nothing of the whole', () => {
    // A net change of one region, up or down: the rest may be anything.
    const net = { ...rate, id: 'test/m.net', unit: 'EUR', combine: { time: 'snapshot', across: 'sum' }, signed: true } as const;
    const of = observationsOf(net);
    const target = targetOf({ kind: 'direction', direction: 'decrease', measure: net, window: { start: '2020-01-01' } });
    const evaluation = evaluateTarget(
      target,
      [of('a', 9, '2020-12-31', '2020-12-31', { place: '002' }), of('b', 3, '2021-12-31', '2021-12-31', { place: '002' })],
      { asOf: '2021-12-31' },
    );
    expect(evaluation).toMatchObject({ level: 'unknown', trajectory: 'unknown', status: 'inconclusive' });
    expect(evaluation.steps.map(({ code }) => code)).not.toContain('change');
  });

  it('starts from the latest baseline reported up to its first day where it states none', () => {
    const base = (id: string, value: number, on: string) => state(id, value, on, on, { role: 'baseline' });
    const from = (...baselines: readonly ReturnType<typeof state>[]) =>
      evaluateTarget(
        targetOf({ kind: 'direction', direction: 'decrease', measure: rate, window: { start: '2020-01-01' } }),
        [state('a', 10, '2020-12-31'), state('b', 9.5, '2021-12-31'), ...baselines],
        { asOf: '2021-12-31' },
      );
    // Falling since the first value, rising since the baseline.
    expect(from()).toMatchObject({ level: 'met', trajectory: 'sufficient' });
    const evaluation = from(base('old', 20, '2018-12-31'), base('day one', 9, '2020-01-01'), base('later', 30, '2020-01-02'));
    expect(evaluation).toMatchObject({ level: 'unmet', trajectory: 'wrong-way' });
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['day one', 'a', 'b']);
    expect(evaluation.leftOut).toEqual([
      { observation: 'later', reason: 'outside-window' },
      { observation: 'old', reason: 'older-value', by: 'day one' },
    ]);
  });

  it('is not carried over a break in the series', () => {
    const target = targetOf({
      kind: 'direction',
      direction: 'decrease',
      measure: rate,
      window: { start: '2020-01-01' },
      baseline: { value: 20, date: '2019-12-31' },
    });
    const values = [state('a', 10, '2020-12-31'), state('b', 5, '2021-12-31', '2021-12-31', { status: 'B' }), state('c', 6, '2022-12-31')];
    const evaluation = evaluateTarget(target, values, { asOf: '2022-12-31' });
    expect(evaluation).toMatchObject({ level: 'unmet', trajectory: 'wrong-way' });
    expect(reasonFor(evaluation, 'a')).toBe('before-break');
    expect(evaluation.steps.map(({ code }) => code)).toContain('baseline-before-break');
  });

  it('ends with its window', () => {
    const window = { start: '2020-01-01', end: '2021-12-31' };
    expect(reduce([10, 9], { window }, '2021-12-30').timing).toBe('running');
    expect(reduce([10, 9], { window }, '2021-12-31')).toMatchObject({ timing: 'ended', status: 'achieved' });
    expect(reduce([10, 9], { window }, '2022-01-01')).toMatchObject({ timing: 'ended', status: 'achieved', due: '2021-12-31' });
    expect(reduce([10, 11], { window }, '2022-01-01')).toMatchObject({ status: 'missed' });
    const after = reduce([10, 11, 5], { window }, '2023-01-01');
    expect(after.status).toBe('missed');
    expect(reasonFor(after, 'y2022')).toBe('outside-window');
  });

  it('asks for as many points as the method does', () => {
    const target = targetOf({ kind: 'direction', direction: 'decrease', measure: rate, window: { start: '2020-01-01' } });
    const two = [state('a', 10, '2020-12-31'), state('b', 5, '2021-12-31')];
    expect(evaluateTarget(target, two, { asOf: '2021-12-31', method: { minimumPoints: 3 } })).toMatchObject({
      trajectory: 'unknown',
      evidence: 'thin',
    });
    const { steps } = evaluateTarget(target, two, { asOf: '2021-12-31', method: { minimumPoints: 3 } });
    for (const code of ['change', 'trend']) expect(steps.map((step) => step.code)).not.toContain(code);
  });

  it('has no value to compare its baseline or its limit with where nothing is reported', () => {
    const baseline = { value: 9, date: '2019-12-31' };
    expect(reduce([], { baseline, measure: floored }, '2020-12-31')).toMatchObject({
      level: 'unknown',
      trajectory: 'unknown',
      status: 'no-data',
    });
  });

  it('tells the change and no trend of states nearer than a twentieth of its time', () => {
    const target = targetOf({
      kind: 'direction',
      direction: 'decrease',
      measure: rate,
      window: { start: '2020-01-01', end: '2029-12-31' },
    });
    const { steps, level } = evaluateTarget(target, [state('a', 10, '2020-01-31'), state('b', 8, '2020-02-29')], { asOf: '2020-02-29' });
    expect(level).toBe('met');
    expect(steps).toContainEqual({ code: 'change', values: { from: 10, to: 8, change: -2, since: '2020-01-31', until: '2020-02-29' } });
    expect(steps.map(({ code }) => code)).not.toContain('trend');
  });

  it('is as old as its latest level, and not as a newer figure that is none', () => {
    const counts = { ...officers, id: 'test/m.counts' };
    const count = observationsOf(counts);
    const target = targetOf({ kind: 'direction', direction: 'decrease', measure: counts, window: { start: '2020-01-01' } });
    const years = [count('y0', 100, '2020-01-01', '2020-12-31'), count('y1', 90, '2021-01-01', '2021-12-31')];
    // A quarter is no level of yearly counts; 2021 ends 821 days before the end of March 2024.
    const evaluation = evaluateTarget(target, [...years, count('q', 20, '2024-01-01', '2024-03-31')], { asOf: '2024-03-31' });
    expect(evaluation).toMatchObject({ level: 'met', evidence: 'stale', value: { value: 90 } });
  });

  it('refuses a baseline that is no date', () => {
    expect(() => reduce([10], { baseline: { value: 1, date: '2019' } })).toThrow('The baseline date of test/1.a was "2019"');
  });
});

describe('a change that is none', () => {
  it('is one by a hundredth of the start, and no less is needed to move', () => {
    const rise = { direction: 'increase' } as const;
    expect(reduce([100, 101], rise)).toMatchObject({ level: 'unknown', trajectory: 'stalled' });
    expect(reduce([100, 101.01], rise)).toMatchObject({ level: 'met', trajectory: 'sufficient' });
    expect(reduce([100, 99], rise)).toMatchObject({ level: 'unmet', trajectory: 'stalled' });
    expect(reduce([100, 98.99], rise)).toMatchObject({ level: 'unmet', trajectory: 'wrong-way' });
    // A hundredth of the start, of the last change too.
    expect(reduce([100, 110, 111], rise)).toMatchObject({ level: 'met', trajectory: 'slow' });
    expect(reduce([100, 110, 109], rise)).toMatchObject({ level: 'met', trajectory: 'slow' });
    expect(reduce([100, 110, 108.99], rise)).toMatchObject({ level: 'met', trajectory: 'wrong-way' });
    // A start below zero has a hundredth too.
    expect(reduce([-100, -101])).toMatchObject({ level: 'unknown', trajectory: 'stalled' });
  });

  it('is known by the lesser end of the start, and one that is some by the greater', () => {
    const of = (latest: number) =>
      evaluateTarget(
        targetOf({ kind: 'direction', direction: 'increase', measure: rate, window: { start: '2020-01-01' } }),
        [state('a', 100, '2020-12-31', '2020-12-31', { bound: 'about' }), state('b', latest, '2021-12-31')],
        { asOf: '2021-12-31', method: { smallestChange: 0.5 } },
      );
    // The start is 90 to 110: half of it is 45 to 55.
    expect(of(135)).toMatchObject({ level: 'unknown', trajectory: 'stalled' }); // by 25 to 45
    expect(of(136)).toMatchObject({ level: 'unknown', trajectory: 'unknown' }); // by 26 to 46
    expect(of(165)).toMatchObject({ level: 'unknown', trajectory: 'unknown' }); // by 55 to 75
    expect(of(166)).toMatchObject({ level: 'met', trajectory: 'sufficient' }); // by 56 to 76
  });
});

describe('a direction of ranges', () => {
  const rise = (points: readonly (readonly [number, Partial<Observation>?])[], rest: Partial<Direction> = {}) =>
    evaluateTarget(
      targetOf({ kind: 'direction', direction: 'increase', measure: rate, window: { start: '2020-01-01' }, ...rest }),
      points.map(([value, more], at) => {
        const day = `${String(YEARS[at])}-12-31`;
        return state(day, value, day, day, more);
      }),
      { asOf: '2022-12-31' },
    );

  it('is unknown where the whole change is, whatever the last', () => {
    // Up by 10 at last, and by -5 to 15 since the start.
    expect(rise([[100, { bound: 'about' }], [95], [105]])).toMatchObject({ level: 'unknown', trajectory: 'unknown' });
    // By 1 at least, which may be the trifle of 100.
    expect(rise([[100], [90], [101, { bound: 'at-least' }]])).toMatchObject({ level: 'unknown', trajectory: 'unknown' });
  });

  it('is met with no trend where the last change is unknown', () => {
    // 121 is 108.9 to 133.1: more than 100, and more or less than 120.
    expect(rise([[100], [120], [121, { bound: 'about' }]])).toMatchObject({ level: 'met', trajectory: 'unknown', status: 'achieved' });
  });

  it('is unknown where it may be at its limit', () => {
    expect(rise([[100], [100, { bound: 'at-most' }]], { measure: capped })).toMatchObject({ level: 'unknown', trajectory: 'unknown' });
    // Without one it is no rise, and may be a fall.
    expect(rise([[100], [100, { bound: 'at-most' }]])).toMatchObject({ level: 'unmet', trajectory: 'unknown' });
    expect(rise([[0], [0, { bound: 'at-least' }]], { direction: 'decrease', measure: floored })).toMatchObject({ level: 'unknown' });
    // Less than the limit is not at it.
    expect(rise([[100], [100, { bound: 'less-than' }]], { measure: capped })).toMatchObject({ level: 'unmet' });
    // More than at first is met, at the limit or not.
    expect(rise([[50], [95, { bound: 'about' }]], { measure: capped })).toMatchObject({ level: 'met', trajectory: 'unknown' });
  });

  it('says that it is at its limit where it certainly is', () => {
    const at = rise([[90], [100]], { measure: capped });
    expect(at).toMatchObject({ level: 'met', trajectory: 'sufficient', evidence: 'enough' });
    expect(at.steps).toContainEqual({ code: 'at-limit', values: { limit: 100 } });
    for (const below of [rise([[90], [99]], { measure: capped }), rise([[90], [99]])]) {
      expect(below.steps.map(({ code }) => code)).not.toContain('at-limit');
    }
    // Once there, one value is enough to say so.
    expect(rise([[100]], { measure: capped })).toMatchObject({ level: 'met', evidence: 'enough', status: 'achieved' });
    expect(rise([[100, { bound: 'at-least' }]], { measure: capped })).toMatchObject({ level: 'met', status: 'achieved' });
    expect(rise([[0.5]], { direction: 'decrease', measure: floored })).toMatchObject({ level: 'unknown', evidence: 'thin' });
  });
});
