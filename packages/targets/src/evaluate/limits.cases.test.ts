import { describe, expect, it } from 'vitest';
import { isActionlineError, type LevelBy, type Limits, type Measure, type Observation, type Requirement } from '@actionline/core';

import { figuresOf, found, issueCodes, judge, leftOutOf, measureOf, rise, total, usesOf, year } from '../testing/cases.js';
import { children, officers, rate } from '../testing/samples.js';

const share: Measure = { ...rate, limits: { lower: 0, upper: 100 } };
const percent = figuresOf(share);
const level = (rest: Partial<LevelBy>) => rise(80, share, '2024-12-31', { comparison: 'at-least', ...rest });
const of2024 = (value: number, bound: NonNullable<Observation['bound']>, requirement: Requirement = level({})) =>
  judge(requirement, [percent('a', value, year(2024), { bound })], '2025-01-31');

describe('a figure beyond a limit', () => {
  it.each([
    [101, 'exact'],
    [-1, 'exact'],
    [101, 'at-least'],
    [100, 'more-than'],
    [-1, 'at-most'],
    [0, 'less-than'],
    // 112 to 136.9: none of it is possible
    [124.5, 'about'],
  ] as const)('cannot be: %d, %s', (value, bound) => {
    const evaluation = of2024(value, bound);
    expect(leftOutOf(evaluation)).toEqual([['a', 'beyond-limit', undefined]]);
    expect(issueCodes(evaluation)).toEqual(['beyond-limit']);
    expect(evaluation).toMatchObject({ level: 'unknown', status: 'no-data' });
  });

  it.each([
    [100, 'exact'],
    [0, 'exact'],
    [100, 'at-least'],
    [120, 'at-most'],
    [100.5, 'less-than'],
    [-5, 'at-least'],
    // 94.5 to 115.5: some of it is
    [105, 'about'],
  ] as const)('may be within: %d, %s', (value, bound) => {
    expect(of2024(value, bound).leftOut).toEqual([]);
  });

  it('says which limit, and how to mend it', () => {
    expect(of2024(101, 'exact').issues[0]?.message).toBe(
      'The value is 101 percent; expected at most 100, a limit of the measure; correct the value, or the limits of the measure.',
    );
    expect(of2024(-1, 'exact').issues[0]).toMatchObject({ values: { given: -1, limit: 0 } });
  });

  it('leaves a state of its day in doubt, within the limits', () => {
    const evaluation = judge(level({}), [percent('a', 90, year(2024)), percent('b', 190, year(2024))], '2025-01-31');
    expect(evaluation).toMatchObject({ level: 'unknown', value: { lower: 0, upper: 100 } });
    expect(evaluation.missing).toContainEqual({ measure: rate.id, period: year(2024), insteadOf: ['b'] });
  });

  it('may be one that the whole cannot have, where it is of a part of a sum', () => {
    const staff = measureOf({ combine: { time: 'snapshot', across: 'sum' }, reporters: ['KE', 'UG'], limits: { lower: 50 } });
    const of = figuresOf(staff);
    const parts = [of('ke', 30, year(2024), { place: 'KE' }), of('ug', 25, year(2024), { place: 'UG' })];
    const asked = rise(50, staff, '2024-12-31', { comparison: 'at-least' });
    // 30 and 25 are less than 50 each, and 55 together.
    expect(judge(asked, parts, '2024-12-31')).toMatchObject({ level: 'met', value: { value: 55 }, issues: [] });
    expect(issueCodes(judge(asked, [of('all', 30, year(2024))], '2024-12-31'))).toEqual(['beyond-limit']);
  });

  it('opens the upper end of what adds up over time, whose sums have no limit', () => {
    const measure: Measure = { ...officers, limits: { upper: 500 } };
    const figure = figuresOf(measure);
    const both = [
      figure('a', 400, { start: '2024-01-01', end: '2024-06-30' }),
      figure('b', 300, { start: '2024-07-01', end: '2024-12-31' }),
    ];
    expect(found(judge(total(700, year(2024), { measure }), both, '2025-01-31'))).toEqual(['achieved', 700, 700]);
    const wrong = [both[0]!, { ...both[1]!, value: 501 }];
    expect(found(judge(total(700, year(2024), { measure }), wrong, '2025-01-31'))).toEqual(['inconclusive', 400, Infinity]);
    const running: Measure = { ...children, limits: { upper: 500 } };
    expect(leftOutOf(judge(total(7, year(2024), { measure: running }), [figuresOf(running)('a', 501, year(2024))], '2025-01-31'))).toEqual([
      ['a', 'beyond-limit', undefined],
    ]);
  });
});

describe('a state within limits', () => {
  it('ends at a limit where no figure says more, and is printed as its source does', () => {
    const evaluation = of2024(90, 'at-least');
    expect(evaluation.value).toEqual({ value: 90, bound: 'at-least', unit: 'percent', lower: 90, upper: 100 });
    // The limit is no figure: nothing counts at the upper end.
    expect(usesOf(evaluation)).toEqual([['a', 1, undefined]]);
    expect(of2024(40, 'at-most').value).toEqual({ value: 40, bound: 'at-most', unit: 'percent', lower: 0, upper: 40 });
    expect(of2024(120, 'at-most').value).toBeUndefined();
    // 105 is not possible, and 94.5 to 100 is: the middle is told.
    expect(of2024(105, 'about').value).toMatchObject({ lower: 94.5, upper: 100 });
  });

  it('settles what an open end left unknown', () => {
    const band = (from: number, to: number): LevelBy => level({ level: { from, to } });
    // "At least 90" of a share is 90 to 100.
    expect(of2024(90, 'at-least', band(80, 100))).toMatchObject({ level: 'met', status: 'achieved' });
    expect(of2024(90, 'at-least', band(95, 100)).level).toBe('unknown');
    const unlimited = { ...band(80, 100), measure: rate };
    expect(of2024(90, 'at-least', unlimited).level).toBe('unknown');
    const most = judge(
      level({ direction: 'decrease', comparison: 'at-most', level: { value: 100 } }),
      [percent('a', 3, year(2024), { bound: 'more-than' })],
      '2025-01-31',
    );
    expect(most.level).toBe('met');
  });

  it('asks for the same missing figure as without one', () => {
    const evaluation = of2024(60, 'at-least');
    expect(evaluation.level).toBe('unknown');
    expect(evaluation.missing).toEqual(of2024(60, 'at-least', { ...level({}), measure: rate }).missing);
  });

  it('tells its changes by what is reported: a limit is no figure', () => {
    const path = level({ baseline: { value: 20, date: '2022-12-31' }, level: { value: 95 }, due: '2026-12-31' });
    const evaluation = judge(path, [percent('a', 40, year(2023)), percent('b', 60, year(2024), { bound: 'at-least' })], '2024-12-31');
    expect(evaluation.steps).toContainEqual({ code: 'trend', values: { from: 40, to: 60, since: '2023-12-31', until: '2024-12-31' } });
    // From 20 to 60 of the way to 95.
    expect(evaluation.shareOfWay).toBeCloseTo(40 / 75, 12);
    expect(evaluation.requiredRate?.perYear).toBeGreaterThan(17);
  });

  it('of several places is held to the limit too; where they come to more, one of them is wrong', () => {
    const staff = measureOf({ combine: { time: 'snapshot', across: 'sum' }, reporters: ['KE', 'UG'], limits: { upper: 100 } });
    const of = figuresOf(staff);
    const asked = total(90, year(2024), { measure: staff });
    const kenya = of('ke', 60, year(2024), { place: 'KE', bound: 'at-least' });
    const within = judge(asked, [kenya, of('ug', 30, year(2024), { place: 'UG' })], '2024-12-31');
    expect(within.value).toEqual({ value: 90, bound: 'at-least', unit: 'officer', lower: 90, upper: 100 });
    const beyond = judge(asked, [kenya, of('ug', 50, year(2024), { place: 'UG' })], '2024-12-31');
    expect(beyond).toMatchObject({ level: 'unknown', status: 'inconclusive' });
    expect(issueCodes(beyond)).toEqual(['sum-beyond-limit']);
    expect(beyond.issues[0]?.message).toBe(
      'The observations ke, ug come together to what cannot be; expected at most 100, the limits of the measure; correct one of them, or the limits.',
    );
    expect(beyond.missing).toContainEqual({ measure: staff.id, period: year(2024), insteadOf: ['ke', 'ug'] });
  });

  it('is judged so in each period of a recurring promise', () => {
    const every: Requirement = {
      kind: 'every-period',
      comparison: 'at-most',
      value: 100,
      measure: share,
      every: 'year',
      window: year(2024),
    };
    expect(of2024(90, 'at-least', every).periods?.map(({ level: own }) => own)).toEqual(['met']);
    expect(of2024(90, 'at-least', { ...every, measure: rate }).periods?.map(({ level: own }) => own)).toEqual(['unknown']);
  });

  it('says nothing of a whole of which only a part is reported', () => {
    const women = judge(
      level({ comparison: 'at-most', level: { value: 100 } }),
      [percent('a', 90, year(2024), { dimensions: { sex: 'F' } })],
      '2025-01-31',
    );
    expect(women.value).toBeUndefined();
    expect(women.level).toBe('unknown');
  });
});

describe('what cannot be evaluated', () => {
  const refusal = (limits: Limits, rest: Partial<Measure> = {}): readonly string[] => {
    try {
      judge(level({ measure: { ...rate, ...rest, limits } }), [], '2024-12-31');
    } catch (error) {
      if (isActionlineError(error)) return [error.code, ...(error.issues ?? []).map(({ code }) => code)];
    }
    return [];
  };

  it('are limits that contradict themselves', () => {
    expect(refusal({})).toEqual(['bad-argument', 'no-limits']);
    expect(refusal({ max: 100 } as Limits)).toEqual(['bad-argument', 'unknown-key']);
    expect(refusal({ lower: 100, upper: 0 })).toEqual(['bad-argument', 'reversed-limits']);
    expect(refusal({ lower: 0 }, { signed: true })).toEqual(['bad-argument', 'signed-above-zero']);
    expect(refusal({ lower: -100 }, { signed: true })).toEqual([]);
  });
});
