import { describe, expect, it } from 'vitest';
import type { Evaluation, LevelBy, Observation } from '@actionline/core';

import { evaluateTarget } from './evaluate-target.js';
import { observationsOf, rate, reasonFor, targetOf } from '../testing/samples.js';

const state = observationsOf(rate);

// From 2020-01-01 to 2020-04-10 are 100 days, so that a value n days after the baseline has n % of the time behind it.
const BASE = '2020-01-01';
const DUE = '2020-04-10';
const DAY_50 = '2020-02-20';

function level(rest: Partial<LevelBy> = {}) {
  return targetOf({
    kind: 'level-by',
    direction: 'increase',
    comparison: 'at-least',
    level: { value: 100 },
    measure: rate,
    baseline: { value: 0, date: BASE },
    due: DUE,
    ...rest,
  });
}

/** Values on days, evaluated on the day of the last one. */
function evaluate(rest: Partial<LevelBy>, points: readonly (readonly [string, number])[], asOf = points.at(-1)?.[0] ?? DAY_50): Evaluation {
  return evaluateTarget(
    level(rest),
    points.map(([day, value]) => state(day, value, day)),
    { asOf },
  );
}

const codes = (evaluation: Evaluation) => evaluation.steps.map(({ code }) => code);

describe('a range', () => {
  const range: Partial<LevelBy> = { level: { from: 40, to: 60 } };

  it('is met from its first to its last value', () => {
    for (const value of [40, 50, 60]) expect(evaluate(range, [[DAY_50, value]]).level).toBe('met');
    for (const value of [39.9, 60.1]) expect(evaluate(range, [[DAY_50, value]]).level).toBe('unmet');
  });

  it('is approached at its near end', () => {
    // 19 of 40 at half time are 95 %.
    expect(evaluate(range, [[DAY_50, 19]])).toMatchObject({ trajectory: 'sufficient', required: { comparison: 'at-least', value: 40 } });
    expect(evaluate(range, [[DAY_50, 18.9]]).trajectory).toBe('slow');
    const down = { ...range, direction: 'decrease' as const, baseline: { value: 100, date: BASE } };
    expect(evaluate(down, [[DAY_50, 81]])).toMatchObject({ trajectory: 'sufficient', required: { comparison: 'at-most', value: 60 } });
    expect(evaluate(down, [[DAY_50, 81.1]]).trajectory).toBe('slow');
  });

  it('can be overshot', () => {
    expect(
      evaluate(range, [
        ['2020-01-31', 70],
        [DAY_50, 65],
      ]),
    ).toMatchObject({ level: 'unmet', trajectory: 'slow', status: 'at-risk' });
    expect(
      evaluate(range, [
        ['2020-01-31', 62],
        [DAY_50, 65],
      ]),
    ).toMatchObject({ trajectory: 'wrong-way' });
  });

  it('is unknown where a figure about it reaches over an end', () => {
    const about = (value: number) =>
      evaluateTarget(level(range), [state('a', value, DAY_50, DAY_50, { bound: 'about' })], { asOf: DAY_50 }).level;
    expect(about(50)).toBe('met'); // 45 to 55
    expect(about(58)).toBe('unknown'); // 52.2 to 63.8
    expect(about(80)).toBe('unmet'); // 72 to 88
    // 52.2 is on its way no more, and 63.8 is past the far end: where it is heading depends on which it is.
    const past = evaluateTarget(level(range), [state('a', 58, DAY_50, DAY_50, { bound: 'about' })], { asOf: DAY_50 });
    expect(past).toMatchObject({ trajectory: 'unknown', status: 'inconclusive' });
  });
});

describe('a level to keep', () => {
  const keep: Partial<LevelBy> = { direction: 'maintain', comparison: 'at-least', level: { value: 50 } };

  it('has no rate back into a range', () => {
    const evaluation = evaluate({ direction: 'maintain', level: { from: 40, to: 60 } }, [[DAY_50, 70]]);
    expect(evaluation).toMatchObject({ level: 'unmet', timing: 'running' });
    for (const key of ['required', 'requiredRate', 'latestStart', 'shareOfWay', 'expected']) expect(key in evaluation).toBe(false);
  });

  it('is judged by the level and the last change, with no straight path', () => {
    expect(
      evaluate(keep, [
        ['2020-01-31', 55],
        [DAY_50, 55],
      ]),
    ).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
    expect(
      evaluate(keep, [
        ['2020-01-31', 56],
        [DAY_50, 52],
      ]),
    ).toMatchObject({ level: 'met', trajectory: 'wrong-way', status: 'slipping' });
    expect(
      evaluate(keep, [
        ['2020-01-31', 40],
        [DAY_50, 45],
      ]),
    ).toMatchObject({ level: 'unmet', trajectory: 'slow', status: 'at-risk' });
    expect(
      evaluate(keep, [
        ['2020-01-31', 45],
        [DAY_50, 45],
      ]),
    ).toMatchObject({ trajectory: 'stalled' });
    expect(
      evaluate(keep, [
        ['2020-01-31', 46],
        [DAY_50, 45],
      ]),
    ).toMatchObject({ trajectory: 'wrong-way', status: 'moving-away' });
    const evaluation = evaluate(keep, [[DAY_50, 55]]);
    expect('expected' in evaluation).toBe(false);
    expect('shareOfWay' in evaluation).toBe(false);
  });

  it('needs no baseline', () => {
    const { baseline: _, ...rest } = level(keep).requirement as LevelBy;
    const evaluation = evaluateTarget(targetOf(rest), [state('a', 40, '2020-01-31'), state('b', 45, DAY_50)], { asOf: DAY_50 });
    expect(evaluation).toMatchObject({ trajectory: 'slow', evidence: 'enough' });
    expect(codes(evaluation)).not.toContain('baseline-missing');
    expect(evaluateTarget(targetOf(rest), [state('b', 45, DAY_50)], { asOf: DAY_50 })).toMatchObject({
      trajectory: 'unknown',
      evidence: 'thin',
      status: 'inconclusive',
    });
  });

  it('can be a ceiling or a range', () => {
    const ceiling = { ...keep, comparison: 'at-most' as const };
    expect(
      evaluate(ceiling, [
        ['2020-01-31', 60],
        [DAY_50, 55],
      ]),
    ).toMatchObject({ level: 'unmet', trajectory: 'slow' });
    expect(
      evaluate(ceiling, [
        ['2020-01-31', 52],
        [DAY_50, 55],
      ]),
    ).toMatchObject({ trajectory: 'wrong-way' });
    const range = { ...keep, level: { from: 40, to: 60 } };
    const inside = evaluate(range, [
      ['2020-01-31', 50],
      [DAY_50, 50],
    ]);
    expect(inside).toMatchObject({ level: 'met', status: 'achieved' });
    expect('required' in inside).toBe(false);
    expect(
      evaluate(range, [
        ['2020-01-31', 30],
        [DAY_50, 35],
      ]),
    ).toMatchObject({ level: 'unmet', trajectory: 'slow' });
  });
});

describe('a baseline that gives no straight path', () => {
  it('that is missing leaves the level decided and the trend unknown', () => {
    const { baseline: _, ...rest } = level().requirement as LevelBy;
    const unmet = evaluateTarget(targetOf(rest), [state('a', 50, DAY_50)], { asOf: DAY_50 });
    expect(unmet).toMatchObject({ level: 'unmet', trajectory: 'unknown', evidence: 'thin', status: 'inconclusive' });
    expect(codes(unmet)).toContain('baseline-missing');
    const met = evaluateTarget(targetOf(rest), [state('a', 100, DAY_50)], { asOf: DAY_50 });
    expect(met).toMatchObject({ level: 'met', trajectory: 'unknown', status: 'achieved' });
    for (const key of ['shareOfWay', 'expected']) expect(key in met).toBe(false);
  });

  it('that equals the target leaves only the level', () => {
    const same = { baseline: { value: 100, date: BASE } };
    const held = evaluate(same, [[DAY_50, 100]]);
    expect(held).toMatchObject({ level: 'met', trajectory: 'unknown', status: 'achieved' });
    expect(codes(held)).toContain('baseline-equals-target');
    expect(evaluate(same, [[DAY_50, 90]])).toMatchObject({ level: 'unmet', trajectory: 'unknown' });
    for (const key of ['shareOfWay', 'expected']) expect(key in held).toBe(false);
  });

  it('that already meets the target is judged by the last change', () => {
    const beyond = { baseline: { value: 120, date: BASE } };
    const lost = evaluate(beyond, [[DAY_50, 90]]);
    expect(lost).toMatchObject({ level: 'unmet', trajectory: 'wrong-way', status: 'moving-away' });
    expect(codes(lost)).toContain('baseline-already-meets');
    expect(
      evaluate(beyond, [
        ['2020-01-31', 80],
        [DAY_50, 90],
      ]),
    ).toMatchObject({ trajectory: 'slow' });
  });

  it('that is not before the deadline gives no path: base year and target year are one', () => {
    const evaluation = evaluate({ baseline: { value: 0, date: DUE } }, [[DUE, 50]]);
    expect(evaluation).toMatchObject({ level: 'unmet', trajectory: 'unknown' });
    expect(codes(evaluation)).toContain('baseline-not-before-due');
    for (const key of ['shareOfWay', 'expected', 'latestStart']) expect(key in evaluation).toBe(false);
  });

  it('that lies before a break in the series cannot be compared with', () => {
    const broken: readonly Observation[] = [state('old', 10, '2020-01-11'), state('new', 48, DAY_50, DAY_50, { status: 'B' })];
    const evaluation = evaluateTarget(level(), broken, { asOf: DAY_50 });
    expect(evaluation).toMatchObject({ level: 'unmet', trajectory: 'unknown', evidence: 'thin' });
    expect(codes(evaluation)).toContain('baseline-before-break');
    expect(reasonFor(evaluation, 'old')).toBe('before-break');
    for (const key of ['shareOfWay', 'expected', 'latestStart']) expect(key in evaluation).toBe(false);
    // Nor is it known that a range was overshot from there.
    const past = [state('b', 70, '2020-01-31', '2020-01-31', { status: 'B' as const }), state('c', 65, DAY_50)];
    expect(evaluateTarget(level({ level: { from: 40, to: 60 } }), past, { asOf: DAY_50 }).trajectory).toBe('unknown');
    // A break on the day of the baseline begins the series that the baseline belongs to.
    const since = [state('b', 5, BASE, BASE, { status: 'B' as const }), state('c', 48, DAY_50)];
    expect(evaluateTarget(level(), since, { asOf: DAY_50 })).toMatchObject({ shareOfWay: 0.48, trajectory: 'sufficient' });
  });

  it('that is no date is refused', () => {
    expect(() => evaluate({ baseline: { value: 0, date: '2020' } }, [])).toThrow('The baseline date of test/1.a was "2020"');
    expect(() => evaluate({ due: 'soon' }, [])).toThrow('The due date of test/1.a was "soon"');
  });
});

describe('a baseline that is reported', () => {
  const { baseline: _, ...withoutBaseline } = level().requirement as LevelBy;
  const base = (id: string, value: number, on: string, rest: Partial<Observation> = {}) =>
    state(id, value, on, on, { role: 'baseline', ...rest });
  const with50 = (...observations: readonly Observation[]) =>
    evaluateTarget(targetOf(withoutBaseline), [state('now', 50, DAY_50), ...observations], { asOf: DAY_50 });

  it('serves where the target states none', () => {
    const evaluation = with50(base('b', 0, BASE));
    expect(evaluation).toMatchObject({ shareOfWay: 0.5, expected: 50, trajectory: 'sufficient', evidence: 'enough', status: 'on-track' });
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['b', 'now']);
    expect(evaluation.leftOut).toEqual([]);
    expect(evaluation.baseline).toEqual({ value: 0, date: BASE });
    expect(codes(evaluation)).not.toContain('baseline-missing');
  });

  it('is the latest of several', () => {
    const evaluation = with50(base('older', 5, '2019-01-01'), base('b', 0, BASE));
    expect(evaluation.shareOfWay).toBe(0.5);
    expect(evaluation.leftOut).toEqual([{ observation: 'older', reason: 'older-value', by: 'b' }]);
  });

  it('is known without a later value, and shows what is to be expected', () => {
    const evaluation = evaluateTarget(targetOf(withoutBaseline), [base('b', 0, BASE)], { asOf: DAY_50 });
    expect(evaluation).toMatchObject({ evidence: 'none', status: 'no-data', expected: 50 });
    expect('value' in evaluation).toBe(false);
  });

  it('gives way to the one that the target states', () => {
    const evaluation = evaluateTarget(level(), [base('b', 40, BASE), state('now', 50, DAY_50)], { asOf: DAY_50 });
    expect(evaluation.shareOfWay).toBe(0.5);
    expect(reasonFor(evaluation, 'b')).toBe('other-role');
  });

  it('must be known, of the unit, not corrected, and of the same places', () => {
    const cases: readonly (readonly [string, readonly Observation[]])[] = [
      ['after-as-of', [base('b', 0, '2020-02-21')]],
      ['not-a-number', [base('b', NaN, BASE)]],
      ['unit-mismatch', [base('b', 0, BASE, { unit: 'index' })]],
      ['period-assumed', [base('b', 0, BASE, { periodAssumed: true })]],
      ['not-needed', [base('b', 0, BASE, { place: 'KE' })]],
      ['superseded', [base('b', 0, BASE), state('taken back', 0, BASE, BASE, { supersedes: 'b', status: 'M' })]],
    ];
    for (const [reason, observations] of cases) {
      const evaluation = with50(...observations);
      expect(codes(evaluation)).toContain('baseline-missing');
      expect(reasonFor(evaluation, 'b')).toBe(reason);
    }
  });

  it('does not speak for a part of the places', () => {
    const dialogues = { ...rate, unit: 'dialogue', combine: { time: 'snapshot', across: 'sum' } } as const;
    const of = observationsOf(dialogues);
    const now = [of('ke', 20, DAY_50, DAY_50, { place: 'KE' }), of('ug', 30, DAY_50, DAY_50, { place: 'UG' })];
    const ke = of('ke0', 4, BASE, BASE, { place: 'KE', role: 'baseline' });
    const ug = of('ug0', 6, BASE, BASE, { place: 'UG', role: 'baseline' });
    const requirement = { ...withoutBaseline, measure: { ...dialogues, reporters: ['KE', 'UG'] } };
    const both = evaluateTarget(targetOf(requirement), [...now, ke, ug], { asOf: DAY_50 });
    // From 10 to 100, at 50.
    expect(both.shareOfWay).toBeCloseTo(40 / 90, 12);
    expect(codes(evaluateTarget(targetOf(requirement), [...now, ke], { asOf: DAY_50 }))).toContain('baseline-missing');
    // Where others may have some too, it was at least 10 and is at least 50: no share of a way, and nothing that was met already.
    const open = evaluateTarget(targetOf({ ...requirement, measure: dialogues }), [...now, ke, ug], { asOf: DAY_50 });
    expect(open).toMatchObject({ value: { value: 50, bound: 'at-least' }, level: 'unknown', trajectory: 'unknown' });
    expect('shareOfWay' in open).toBe(false);
    expect(codes(open)).not.toContain('baseline-already-meets');
  });

  it('is no point before the latest where it is newer', () => {
    const { steps, used } = evaluateTarget(targetOf(withoutBaseline), [state('now', 50, DAY_50), base('b', 0, '2020-03-01')], {
      asOf: '2020-03-10',
    });
    expect(steps.map(({ code }) => code)).not.toContain('trend');
    expect(used.map(({ observation }) => observation)).toEqual(['now', 'b']);
  });

  it('that is missing leaves the last two states in use, and no more', () => {
    const points = ['2020-01-11', '2020-01-31', DAY_50].map((day, at) => state(day, 10 * at, day));
    const evaluation = evaluateTarget(targetOf(withoutBaseline), points, { asOf: DAY_50 });
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['2020-01-31', DAY_50]);
  });

  it('is the point before the latest where that is older', () => {
    const evaluation = with50(state('2018', 70, '2018-12-31'), base('b', 0, BASE));
    expect(evaluation.steps).toContainEqual({ code: 'trend', values: { from: 0, to: 50, since: BASE, until: DAY_50 } });
  });
});

describe('a level over several places', () => {
  const dialogues = { ...rate, unit: 'dialogue', combine: { time: 'snapshot', across: 'sum' } } as const;
  const of = observationsOf(dialogues);

  it('is the sum of the latest states, and is compared with the same places before', () => {
    const evaluation = evaluateTarget(
      level({ measure: dialogues }),
      [
        of('a', 10, '2020-01-31', '2020-01-31', { place: 'KE' }),
        of('b', 20, '2020-02-10', '2020-02-10', { place: 'UG' }),
        of('c', 28, DAY_50, DAY_50, { place: 'KE' }),
      ],
      { asOf: DAY_50 },
    );
    expect(evaluation.value?.value).toBe(48);
    expect(evaluation.steps).toContainEqual({ code: 'trend', values: { from: 30, to: 48, since: '2020-02-10', until: DAY_50 } });
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['a', 'b', 'c']);
  });

  it('has as many points as there are days since every place has a value', () => {
    const { baseline: _, ...withoutBaseline } = level({ measure: dialogues }).requirement as LevelBy;
    const points = (
      [
        ['ug', 5, '2020-01-11', 'UG'],
        ['ke', 10, '2020-01-31', 'KE'],
        ['ke2', 20, DAY_50, 'KE'],
        ['ug2', 15, DAY_50, 'UG'],
      ] as const
    ).map(([id, value, day, place]) => of(id, value, day, day, { place }));
    // Both places have a value from 2020-01-31 on: two days.
    const evidence = (minimumPoints: number) =>
      evaluateTarget(targetOf(withoutBaseline), points, { asOf: DAY_50, method: { minimumPoints } }).evidence;
    expect([2, 3].map(evidence)).toEqual(['enough', 'thin']);
  });

  it('is compared with no other place where the newest speaks for all', () => {
    const newest = { ...dialogues, combine: { time: 'snapshot', across: 'latest' } } as const;
    const points = [of('ug', 10, '2020-01-31', '2020-01-31', { place: 'UG' }), of('ke', 40, DAY_50, DAY_50, { place: 'KE' })];
    const trendOf = (observations: readonly Observation[]) =>
      evaluateTarget(level({ measure: newest }), observations, { asOf: DAY_50 }).steps.find(({ code }) => code === 'trend')?.values;
    // The only point of Kenya's before is the baseline.
    expect(trendOf(points)).toEqual({ from: 0, to: 40, since: BASE, until: DAY_50 });
    expect(trendOf([...points, of('ke0', 5, '2020-01-11', '2020-01-11', { place: 'KE' })])).toEqual({
      from: 5,
      to: 40,
      since: '2020-01-11',
      until: DAY_50,
    });
  });

  it('has no state before that of a place without one', () => {
    const evaluation = evaluateTarget(
      level({ measure: dialogues }),
      [of('a', 10, '2020-01-31', '2020-01-31', { place: 'KE' }), of('b', 20, DAY_50, DAY_50, { place: 'UG' })],
      { asOf: DAY_50 },
    );
    expect(evaluation.value?.value).toBe(30);
    // The only point before is the baseline.
    expect(evaluation.steps).toContainEqual({ code: 'trend', values: { from: 0, to: 30, since: BASE, until: DAY_50 } });
  });
});
