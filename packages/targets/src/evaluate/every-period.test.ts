import { describe, expect, it } from 'vitest';
import type { Comparison, EveryPeriod, Evaluation, Measure, Observation, Step } from '@actionline/core';

import { evaluateTarget } from './evaluate-target.js';
import { countries, observationsOf, officers, rate, reasonFor, targetOf, trained } from '../testing/samples.js';

function yearly(comparison: Comparison, value: number, rest: Partial<EveryPeriod> = {}) {
  return targetOf({ kind: 'every-period', comparison, value, measure: officers, every: 'year', window: { start: '2021-01-01' }, ...rest });
}

const inYear = (year: number, value: number, rest: Partial<Observation> = {}) =>
  trained(`y${String(year)}`, value, `${String(year)}-01-01`, `${String(year)}-12-31`, rest);

/** Values of the years from 2021 on, against a floor of 60, on a day of the year after. */
function floor(
  values: readonly (number | undefined)[],
  asOf = `${String(2021 + values.length)}-02-01`,
  rest: Partial<EveryPeriod> = {},
): Evaluation {
  const observations = values.flatMap((value, at) => (value === undefined ? [] : [inYear(2021 + at, value)]));
  return evaluateTarget(yearly('at-least', 60, rest), observations, { asOf });
}

function ceiling(values: readonly number[], asOf = `${String(2021 + values.length)}-02-01`): Evaluation {
  return evaluateTarget(
    yearly('at-most', 60),
    values.map((value, at) => inYear(2021 + at, value)),
    { asOf },
  );
}

describe('a floor that recurs', () => {
  it('is met while every year that is over is met', () => {
    const evaluation = floor([60, 61]);
    expect(evaluation).toMatchObject({ level: 'met', trajectory: 'sufficient', timing: 'running', evidence: 'enough', status: 'achieved' });
    expect(evaluation.periods).toEqual([
      {
        period: { start: '2021-01-01', end: '2021-12-31' },
        timing: 'ended',
        level: 'met',
        value: { value: 60, bound: 'exact', unit: 'officer', lower: 60, upper: 60 },
      },
      {
        period: { start: '2022-01-01', end: '2022-12-31' },
        timing: 'ended',
        level: 'met',
        value: { value: 61, bound: 'exact', unit: 'officer', lower: 61, upper: 61 },
      },
      { period: { start: '2023-01-01', end: '2023-12-31' }, timing: 'running', level: 'unknown' },
    ]);
    expect(evaluation.value?.value).toBe(61);
    expect(evaluation.shareOfWay).toBeCloseTo(61 / 60, 12);
  });

  it('is unmet for good once one year is missed', () => {
    expect(floor([59, 80, 90])).toMatchObject({ level: 'unmet', trajectory: 'slow', status: 'at-risk' });
    expect(floor([59, 80], '2030-01-01', { window: { start: '2021-01-01', end: '2022-12-31' } })).toMatchObject({
      timing: 'ended',
      level: 'unmet',
    });
  });

  it('is unknown where a year that is over is not reported', () => {
    const evaluation = floor([60, undefined, 61]);
    // Whoever may have missed 2022 cannot be said to be on track.
    expect(evaluation).toMatchObject({ level: 'unknown', trajectory: 'unknown', status: 'inconclusive' });
    expect(evaluation.steps).toContainEqual({ code: 'periods', values: { due: 3, met: 2, missed: 0, withoutData: 1 } });
    expect(evaluation.steps.at(-1)).toEqual({ code: 'missing-periods', values: { count: 1 } });
    expect(floor([59, undefined]).level).toBe('unmet');
  });

  it('has thin evidence when less than half of the years that are over are reported', () => {
    expect(floor([60, undefined]).evidence).toBe('enough');
    expect(floor([undefined, undefined, 60]).evidence).toBe('thin');
  });

  it('has stale evidence when the newest is two years old', () => {
    // From 2021-12-31 it is 730 days to the end of 2023 and 731 to 2024-01-01.
    expect(floor([60], '2024-01-01')).toMatchObject({ evidence: 'thin' });
    expect(floor([60], '2024-01-02')).toMatchObject({ evidence: 'stale', status: 'inconclusive' });
  });

  it('is slipping when the line through the last two years falls under it within one more year', () => {
    expect(floor([80, 69])).toMatchObject({ level: 'met', trajectory: 'wrong-way', status: 'slipping' }); // next: 58
    expect(floor([80, 70])).toMatchObject({ trajectory: 'sufficient', status: 'achieved' }); // next: exactly 60
    expect(floor([60, 60])).toMatchObject({ trajectory: 'sufficient' });
    expect(evaluateTarget(yearly('more-than', 60), [inYear(2021, 80), inYear(2022, 70)], { asOf: '2023-02-01' }).trajectory).toBe(
      'wrong-way',
    );
  });

  it('is not slipping where the line of decimals ends at what is asked', () => {
    // 0.4 and 0.3: the next is 0.2, as they are written.
    const money = { ...officers, unit: 'EUR' } as const;
    const years = [inYear(2021, 0.4, { unit: 'EUR' }), inYear(2022, 0.3, { unit: 'EUR' })];
    const heading = (value: number) =>
      evaluateTarget(yearly('at-least', value, { measure: money }), years, { asOf: '2023-02-01' }).trajectory;
    expect(heading(0.2)).toBe('sufficient');
    expect(heading(0.21)).toBe('wrong-way');
  });

  it('is slipping only where all that the last two years may have been says so', () => {
    const heading = (before: number, after: number, rest: Partial<Observation>) =>
      evaluateTarget(yearly('at-least', 60), [inYear(2021, before), inYear(2022, after, rest)], { asOf: '2023-02-01' });
    // 63 to 77 after 90 is 36 to 64 next; 63 to 77 after 95 is 59 at most.
    expect(heading(90, 70, { bound: 'about' })).toMatchObject({ level: 'met', trajectory: 'sufficient' });
    expect(heading(95, 70, { bound: 'about' })).toMatchObject({ level: 'met', trajectory: 'wrong-way' });
    expect(heading(95, 70, { bound: 'about' }).steps).toContainEqual({
      code: 'trend',
      values: { from: 95, to: 70, since: '2021-12-31', until: '2022-12-31' },
    });
  });

  it('counts the years between two reported ones into the line', () => {
    // 84 in 2021, 68 in 2023: 8 a year, so 60 in 2024; and 2022, of which nothing is known, may have been missed.
    expect(floor([84, undefined, 68]).trajectory).toBe('unknown');
    expect(floor([84, undefined, 68]).steps).toContainEqual({
      code: 'trend',
      values: { from: 84, to: 68, since: '2021-12-31', until: '2023-12-31' },
    });
  });

  it('is judged by the change of the last two years while it is missed', () => {
    expect(floor([50, 51])).toMatchObject({ level: 'unmet', trajectory: 'slow', status: 'at-risk' });
    expect(floor([50, 50])).toMatchObject({ trajectory: 'stalled', status: 'off-track' });
    expect(floor([51, 50])).toMatchObject({ trajectory: 'wrong-way', status: 'moving-away' });
    expect(floor([70, 50])).toMatchObject({ trajectory: 'wrong-way', status: 'moving-away' });
  });

  it('is judged by no change where it may have been one for the better or for the worse', () => {
    const years = (...values: readonly number[]) =>
      evaluateTarget(
        yearly('at-least', 60),
        values.map((value, at) => inYear(2021 + at, value, { bound: 'about' })),
        { asOf: '2023-02-01' },
      );
    // 36 to 44, and then 37.8 to 46.2.
    expect(years(40, 42)).toMatchObject({ level: 'unmet', trajectory: 'unknown', status: 'inconclusive' });
    expect(years(40, 50)).toMatchObject({ level: 'unmet', trajectory: 'slow' });
    expect(years(50, 40)).toMatchObject({ level: 'unmet', trajectory: 'wrong-way' });
  });

  it('is judged by no change from a year that is known from one side only, and by the nearness of one alone', () => {
    const years = (...given: readonly Observation[]) => evaluateTarget(yearly('at-least', 60), given, { asOf: '2023-02-01' });
    expect(years(inYear(2021, 50, { bound: 'at-least' }), inYear(2022, 40))).toMatchObject({ level: 'unmet', trajectory: 'unknown' });
    // Of 2021 nothing is said: 40 of 60 in 2022 are all there is.
    expect(years(inYear(2022, 40))).toMatchObject({ level: 'unmet', trajectory: 'slow' });
    expect(years(inYear(2022, 35)).trajectory).toBe('stalled');
    const net = { ...officers, signed: true } as const;
    const falling = evaluateTarget(
      yearly('at-least', 60, { measure: net }),
      [inYear(2021, 50, { bound: 'at-most' }), inYear(2022, 40, { bound: 'at-most' })],
      { asOf: '2023-02-01' },
    );
    expect(falling).toMatchObject({ level: 'unmet', trajectory: 'unknown' });
    expect(falling.steps.map(({ code }) => code)).not.toContain('trend');
  });

  it('is judged by how near it came when only one year is reported', () => {
    expect(floor([59])).toMatchObject({ level: 'unmet', trajectory: 'slow', status: 'at-risk' });
    expect(floor([36]).trajectory).toBe('slow'); // 60 %
    expect(floor([35])).toMatchObject({ trajectory: 'stalled', status: 'off-track' });
  });

  it('is neither met nor unmet by "at least 50" of 60', () => {
    const evaluation = evaluateTarget(yearly('at-least', 60), [inYear(2021, 50, { bound: 'at-least' })], { asOf: '2022-02-01' });
    expect(evaluation).toMatchObject({ level: 'unknown', trajectory: 'unknown', status: 'inconclusive', evidence: 'enough' });
  });
});

describe('the share of the way', () => {
  const share = (requirement: Partial<EveryPeriod> & Pick<EveryPeriod, 'comparison' | 'value'>, observations: readonly Observation[]) => {
    const { comparison, value, ...rest } = requirement;
    return evaluateTarget(yearly(comparison, value, rest), observations, { asOf: '2022-02-01' }).shareOfWay;
  };

  it('is that of a floor of what adds up; a ceiling, a state and a floor of nothing have no way', () => {
    expect(share({ comparison: 'at-least', value: 60 }, [inYear(2021, 30)])).toBe(0.5);
    expect(share({ comparison: 'at-most', value: 60 }, [inYear(2021, 30)])).toBeUndefined();
    expect(share({ comparison: 'at-least', value: 0 }, [inYear(2021, 30)])).toBeUndefined();
    expect(share({ comparison: 'at-least', value: 0 }, [inYear(2021, 0)])).toBeUndefined();
    expect(share({ comparison: 'at-least', value: 60, measure: rate }, [observationsOf(rate)('a', 30, '2021-12-31')])).toBeUndefined();
  });
});

describe('the steps of a recurring promise', () => {
  it('are what is asked, reported and expected, the periods, the pace, the trend and the verdicts', () => {
    // 2023-03-14 is day 73 of 365: of 73 a fifth is expected, 14.6. The last two whole years are 80 and 75.
    const evaluation = evaluateTarget(
      yearly('at-least', 73, { window: { start: '2020-01-01' } }),
      [inYear(2020, 70), inYear(2021, 80), inYear(2022, 75), trained('now', 14, '2023-01-01', '2023-03-14')],
      { asOf: '2023-03-14' },
    );
    expect(evaluation.steps).toEqual([
      { code: 'required', values: {} },
      {
        code: 'reported',
        values: { value: 14, bound: 'exact', unit: 'officer', count: 4 },
        observations: ['y2020', 'y2021', 'y2022', 'now'],
      },
      { code: 'expected', values: { value: 14.6, on: '2023-03-14' } },
      { code: 'periods', values: { due: 3, met: 2, missed: 1, withoutData: 0 } },
      { code: 'pace', values: { ratio: (14 * 365) / (73 * 73), on: '2023-03-14', elapsedDays: 73, totalDays: 365 } },
      { code: 'trend', values: { from: 80, to: 75, since: '2021-12-31', until: '2022-12-31' } },
      { code: 'level', values: { level: 'unmet', lower: 14, upper: 14 } },
      { code: 'trajectory', values: { trajectory: 'slow' } },
      { code: 'status', values: { status: 'at-risk', rule: 'pace-slow' } },
    ]);
  });

  it('have no pace and no trend where a year is over, and no other is; the last year is the one shown', () => {
    const one = floor([60], '2022-02-01', { window: { start: '2021-01-01', end: '2023-12-31' } });
    expect(one.steps.map(({ code }) => code)).toEqual(['required', 'reported', 'periods', 'level', 'trajectory', 'status']);
    expect(floor([61, 62, 63]).value?.value).toBe(63);
  });

  it('take "more than 60" twice as no loss of "more than 60"', () => {
    const years = [2021, 2022].map((year) => inYear(year, 60, { bound: 'more-than' }));
    expect(evaluateTarget(yearly('more-than', 60), years, { asOf: '2023-02-01' })).toMatchObject({
      level: 'met',
      trajectory: 'sufficient',
      status: 'achieved',
    });
  });
});

describe('the first period of a floor', () => {
  const running = (value: number, end: string, asOf = end) =>
    evaluateTarget(yearly('at-least', 73), [trained('a', value, '2021-01-01', end)], { asOf });

  it('is not due until it is over: pending without a figure', () => {
    expect(floor([], '2021-12-30')).toMatchObject({ timing: 'upcoming', status: 'pending' });
    expect(floor([], '2021-12-31')).toMatchObject({ timing: 'running', status: 'no-data' });
    expect(floor([], '2020-06-01')).toMatchObject({ level: 'unknown', timing: 'upcoming', status: 'pending', periods: [] });
    expect(floor([], '2022-01-01').steps.at(-2)?.code).toBe('missing-evidence');
  });

  it('is judged by its pace while it runs', () => {
    // 73 of 365 days: 14.6 expected on 2021-03-14. 95 % of it are 13.87; 60 % are 8.76.
    // Whether it is reached now is one thing, and it is not; whether it will be is another.
    expect(running(14, '2021-03-14')).toMatchObject({ timing: 'running', level: 'unmet', trajectory: 'sufficient', status: 'on-track' });
    expect(running(13, '2021-03-14').trajectory).toBe('slow');
    expect(running(9, '2021-03-14').trajectory).toBe('slow');
    expect(running(8, '2021-03-14').trajectory).toBe('stalled');
    expect(running(14, '2021-03-14').expected).toBeCloseTo(14.6, 12);
  });

  it('is met as soon as it is reached', () => {
    expect(running(73, '2021-03-14')).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
  });

  it('is over at the close of its last day', () => {
    expect(running(72, '2021-12-30')).toMatchObject({ level: 'unmet', trajectory: 'sufficient', status: 'on-track' });
    const closed = running(72, '2021-12-31');
    expect(closed).toMatchObject({ timing: 'running', level: 'unmet', trajectory: 'slow' });
    expect(closed.periods?.map(({ timing }) => timing)).toEqual(['ended']);
    expect(running(72, '2021-12-31', '2022-01-01')).toMatchObject({ level: 'unmet', trajectory: 'slow' });
  });

  it('has no straight line where the measure is a state', () => {
    const state = observationsOf(rate);
    const target = yearly('at-least', 80, { measure: rate });
    // A share of today is not built up over the year: 76 says nothing about December, and 80 is met.
    const now = (value: number) => evaluateTarget(target, [state('a', value, '2021-03-01')], { asOf: '2021-03-01' });
    expect(now(76)).toMatchObject({ level: 'unmet', trajectory: 'unknown', status: 'inconclusive', expected: 80 });
    expect(now(80)).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
  });
});

describe('a later running period of a floor', () => {
  it('counts beside those that are over: met early, on its line, or behind', () => {
    const with2023 = (value: number) =>
      evaluateTarget(yearly('at-least', 60), [inYear(2021, 62), inYear(2022, 61), trained('now', value, '2023-01-01', '2023-06-30')], {
        asOf: '2023-07-01',
      });
    // On 30 June, 181 of 365 days are over: 29.75 are expected of 60, 28.26 are 95 % of it and 17.85 are 60 %.
    expect(with2023(29)).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
    expect(with2023(28)).toMatchObject({ level: 'unknown', trajectory: 'slow', status: 'at-risk' });
    expect(with2023(5)).toMatchObject({ level: 'unknown', trajectory: 'stalled', status: 'off-track' });
    expect(with2023(60)).toMatchObject({ level: 'met', trajectory: 'sufficient' });
    const afterMiss = evaluateTarget(
      yearly('at-least', 60),
      [inYear(2021, 50), inYear(2022, 40), trained('now', 60, '2023-01-01', '2023-06-30')],
      { asOf: '2023-07-01' },
    );
    expect(afterMiss).toMatchObject({ level: 'unmet', trajectory: 'slow' });
    // A year that was missed does not make the pace of this one better than it is.
    const missedBefore = evaluateTarget(yearly('at-least', 60), [inYear(2022, 40), trained('now', 5, '2023-01-01', '2023-06-30')], {
      asOf: '2023-06-30',
    });
    expect(missedBefore).toMatchObject({ level: 'unmet', trajectory: 'stalled', status: 'off-track' });
    const rescued = evaluateTarget(
      yearly('at-least', 60),
      [inYear(2021, 90), inYear(2022, 61), trained('now', 60, '2023-01-01', '2023-06-30')],
      { asOf: '2023-07-01' },
    );
    expect(rescued).toMatchObject({ level: 'met', trajectory: 'sufficient' });
  });
});

describe('a ceiling that recurs', () => {
  it('is met at the value itself and unmet above', () => {
    expect(ceiling([60])).toMatchObject({ level: 'met', status: 'achieved' });
    expect(ceiling([61])).toMatchObject({ level: 'unmet', trajectory: 'slow' });
    expect(ceiling([100]).trajectory).toBe('slow'); // 60 of 100
    expect(ceiling([101]).trajectory).toBe('stalled');
  });

  it('is judged by a change down as better', () => {
    expect(ceiling([80, 70]).trajectory).toBe('slow');
    expect(ceiling([70, 70]).trajectory).toBe('stalled');
    expect(ceiling([70, 80]).trajectory).toBe('wrong-way');
    expect(ceiling([40, 51])).toMatchObject({ level: 'met', trajectory: 'wrong-way', status: 'slipping' }); // next: 62
    expect(ceiling([40, 50])).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' }); // next: 60
  });

  it('is broken as soon as the running period passes it', () => {
    const now = (value: number, asOf = '2022-03-31') =>
      evaluateTarget(yearly('at-most', 60), [inYear(2021, 50), trained('now', value, '2022-01-01', '2022-03-31')], { asOf });
    expect(now(61)).toMatchObject({ level: 'unmet', trajectory: 'wrong-way', status: 'moving-away' });
    // 60 in 90 of 365 days would end at 243; 14 at 57.
    expect(now(60)).toMatchObject({ level: 'met', trajectory: 'wrong-way', status: 'slipping' });
    expect(now(14)).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
    // A day later nobody has said that nothing was added.
    expect(now(60, '2022-04-01')).toMatchObject({ trajectory: 'wrong-way', status: 'moving-away' });
  });

  it('is kept so far in the first period while its pace ends at it or under it', () => {
    const target = yearly('at-most', 365);
    const now = (value: number, end: string) => evaluateTarget(target, [trained('now', value, '2021-01-01', end)], { asOf: end });
    // Day 50 of 365, one a day.
    expect(now(50, '2021-02-19')).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
    expect(now(52, '2021-02-19')).toMatchObject({ level: 'met', trajectory: 'slow', status: 'achieved' }); // ends at 379.6: 96 %
    expect(now(53, '2021-02-19')).toMatchObject({ level: 'met', trajectory: 'wrong-way', status: 'slipping' }); // at 386.9: 94 %
    expect('expected' in now(50, '2021-02-19')).toBe(false);
    // Ten days are less than a twentieth of the year: too early for a line.
    expect(now(11, '2021-01-10')).toMatchObject({ level: 'met', trajectory: 'unknown', status: 'achieved' });
    expect(now(10, '2021-01-10')).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
  });

  it('of a state is broken on the day that it is passed, though a state has no pace', () => {
    const target = yearly('at-most', 5, { measure: rate });
    const now = (value: number) => evaluateTarget(target, [observationsOf(rate)('a', value, '2021-03-01')], { asOf: '2021-03-31' });
    expect(now(7)).toMatchObject({ level: 'unmet', trajectory: 'wrong-way', status: 'moving-away' });
    expect(now(5)).toMatchObject({ level: 'met', status: 'achieved' });
  });

  it('is judged without a running period once its window is over', () => {
    const target = yearly('at-most', 60, { window: { start: '2021-01-01', end: '2021-12-31' } });
    expect(evaluateTarget(target, [inYear(2021, 50)], { asOf: '2022-06-01' })).toMatchObject({ timing: 'ended', status: 'achieved' });
  });
});

describe('the periods of a recurring promise', () => {
  it('are calendar quarters and months too', () => {
    const quarterly = yearly('at-least', 10, { every: 'quarter' });
    const observations = [trained('q1', 10, '2021-01-01', '2021-03-31'), trained('q2', 9, '2021-04-01', '2021-06-30')];
    const evaluation = evaluateTarget(quarterly, observations, { asOf: '2021-07-01' });
    expect(evaluation.periods?.map(({ timing, level }) => [timing, level])).toEqual([
      ['ended', 'met'],
      ['ended', 'unmet'],
      ['running', 'unknown'],
    ]);
    const monthly = yearly('at-least', 10, { every: 'month' });
    expect(
      evaluateTarget(monthly, [trained('m', 10, '2021-02-01', '2021-02-28')], { asOf: '2021-03-01' }).periods?.map(({ level }) => level),
    ).toEqual(['unknown', 'met', 'unknown']);
  });

  it('share a figure that reaches over two as far as the others prove', () => {
    const two = trained('two', 200, '2021-01-01', '2022-12-31');
    const levels = (...observations: readonly Observation[]) =>
      evaluateTarget(yearly('at-least', 60), observations, { asOf: '2023-01-01' });
    // Of 200 in two years 70 were in the second: 130 were in the first.
    const both = levels(two, inYear(2022, 70));
    expect(both.periods?.map(({ level, value }) => [level, value?.value])).toEqual([
      ['met', 130],
      ['met', 70],
      ['unknown', undefined],
    ]);
    expect(both.used.map(({ observation }) => observation)).toEqual(['two', 'y2022']);
    // Alone it may lie in either year.
    const alone = levels(two);
    expect(alone.periods?.map(({ level, value }) => [level, value?.lower, value?.upper])).toEqual([
      ['unknown', 0, 200],
      ['unknown', 0, 200],
      ['unknown', undefined, undefined],
    ]);
    // 50 in two years are too few for 60 in either.
    expect(levels(trained('few', 50, '2021-01-01', '2022-12-31')).level).toBe('unmet');
  });

  it('take a state in on the last day of its period', () => {
    const state = observationsOf(rate);
    const evaluation = evaluateTarget(yearly('at-least', 60, { measure: rate }), [state('a', 70, '2021-07-01', '2022-06-30')], {
      asOf: '2023-01-01',
    });
    expect(evaluation.periods?.map(({ level }) => level)).toEqual(['unknown', 'met', 'unknown']);
    // Of 2021 it says nothing.
    expect(evaluation.steps).toContainEqual({ code: 'periods', values: { due: 2, met: 1, missed: 0, withoutData: 1 } });
  });

  it('are without data where no count reaches one of their days', () => {
    const withoutData = (start: string, end: string) =>
      evaluateTarget(yearly('at-least', 60), [trained('a', 70, start, end)], { asOf: '2023-01-31' }).steps.find(
        (one): one is Step<'periods'> => one.code === 'periods',
      )?.values.withoutData;
    expect(withoutData('2021-12-01', '2022-01-01')).toBe(0);
    expect(withoutData('2021-12-01', '2021-12-31')).toBe(1);
    expect(withoutData('2021-12-31', '2022-12-31')).toBe(0);
    expect(withoutData('2022-01-01', '2022-12-31')).toBe(1);
  });

  it('count a figure at the ends of those that some figure speaks about', () => {
    // Totals since 2021, each dated on its day: 2021 is 100 at most, 2023 is 50 at most, and of 2022 no figure is dated.
    const soFar = { ...officers, combine: { time: 'running-total', across: 'sum', origin: '2021-01-01' } } as const;
    const totals = [trained('a', 100, '2021-12-31'), trained('b', 150, '2023-12-31')];
    const evaluation = evaluateTarget(yearly('at-least', 60, { measure: soFar }), totals, { asOf: '2024-01-31' });
    expect(evaluation.periods?.map(({ level, value }) => [level, value?.lower, value?.upper])).toEqual([
      ['met', 100, 100],
      ['unknown', undefined, undefined],
      ['unmet', 0, 50],
      ['unknown', undefined, undefined],
    ]);
    // At the upper end 100, and 150 less 100.
    expect(evaluation.used.map(({ observation, lower, upper }) => [observation, lower, upper])).toEqual([
      ['a', 1, undefined],
      ['b', undefined, 1],
    ]);
  });

  it('leave a figure out for the edge that it lies across only where nothing else is the reason', () => {
    const evaluation = evaluateTarget(
      yearly('at-least', 60, { window: { start: '2021-01-01', end: '2023-12-31' } }),
      [
        trained('three years', 150, '2021-01-01', '2023-12-31'),
        trained('inside of it', 160, '2021-07-01', '2022-06-30', { bound: 'at-most' }),
        trained('before', 10, '2019-01-01', '2019-12-31'),
      ],
      { asOf: '2024-01-31' },
    );
    expect(evaluation.leftOut).toEqual([
      { observation: 'before', reason: 'outside-window' },
      { observation: 'inside of it', reason: 'contained', by: 'three years' },
    ]);
    // "At most" of some of the days bounds nothing, across an edge or not.
    const bounds = [
      trained('across', 10, '2021-12-01', '2022-01-31', { bound: 'at-most' }),
      trained('within', 10, '2021-03-01', '2021-04-30', { bound: 'at-most' }),
    ];
    expect(evaluateTarget(yearly('at-least', 60), bounds, { asOf: '2023-01-31' }).leftOut).toEqual([
      { observation: 'across', reason: 'straddling' },
      { observation: 'within', reason: 'not-needed' },
    ]);
  });

  it('that the window cuts make no trend', () => {
    const cutAtStart = { window: { start: '2021-07-01', end: '2023-12-31' }, anchor: 'calendar' } as const;
    const first = [trained('cut', 80, '2021-07-01', '2021-12-31'), inYear(2022, 65)];
    const started = evaluateTarget(yearly('at-least', 60, cutAtStart), first, { asOf: '2023-01-31' });
    // From 80 in half a year to 65 in a year: what a year more would bring nobody knows.
    expect(started).toMatchObject({ level: 'met', trajectory: 'sufficient' });
    expect(started.steps.map(({ code }) => code)).not.toContain('trend');
    const cutAtEnd = { window: { start: '2021-01-01', end: '2023-06-30' }, anchor: 'calendar' } as const;
    const last = [inYear(2021, 80), inYear(2022, 65), trained('cut', 65, '2023-01-01', '2023-06-30')];
    expect(evaluateTarget(yearly('at-least', 60, cutAtEnd), last, { asOf: '2024-01-31' })).toMatchObject({
      level: 'met',
      trajectory: 'sufficient',
    });
    // Without the last the line falls to 50.
    expect(evaluateTarget(yearly('at-least', 60, cutAtEnd), last.slice(0, 2), { asOf: '2023-01-31' }).trajectory).toBe('wrong-way');
  });

  it('end with the window', () => {
    const evaluation = floor([60, 61], '2030-01-01', { window: { start: '2021-01-01', end: '2022-12-31' } });
    expect(evaluation).toMatchObject({ timing: 'ended', level: 'met', status: 'achieved', due: '2022-12-31', evidence: 'enough' });
    expect(evaluation.periods).toHaveLength(2);
    expect(floor([60, 61], '2022-12-31', { window: { start: '2021-01-01', end: '2022-12-31' } }).timing).toBe('ended');
    expect(floor([60], '2022-12-30', { window: { start: '2021-01-01', end: '2022-12-31' } }).timing).toBe('running');
    expect('due' in floor([60])).toBe(false);
    expect(floor([60, 59], '2030-01-01', { window: { start: '2021-01-01', end: '2022-12-31' } }).status).toBe('missed');
  });

  it('count different countries each year anew', () => {
    const of = observationsOf(countries);
    const observations = [
      of('a', 1, '2021-01-01', '2021-12-31', { place: 'KE' }),
      of('b', 1, '2021-01-01', '2021-12-31', { place: 'UG' }),
      of('c', 1, '2022-01-01', '2022-12-31', { place: 'KE' }),
    ];
    const evaluation = evaluateTarget(yearly('at-least', 2, { measure: countries }), observations, { asOf: '2023-01-01' });
    expect(evaluation.periods?.map(({ level, value }) => [level, value?.lower])).toEqual([
      ['met', 2],
      // One country is named for 2022, and nobody says that it is the only one.
      ['unknown', 1],
      ['unknown', undefined],
    ]);
  });

  it('are not called missed on part of a year', () => {
    const evaluation = evaluateTarget(yearly('at-least', 60), [trained('a', 10, '2021-01-01', '2021-06-30')], { asOf: '2022-01-01' });
    expect(evaluation.periods?.[0]).toMatchObject({ timing: 'ended', level: 'unknown', value: { bound: 'at-least', value: 10 } });
  });

  it('are open while a place that is to report has no figure, whatever days its silence is said for', () => {
    const inKenya = inYear(2021, 10, { place: 'KE' });
    const silent = (end: string): Observation => trained('gap', undefined, '2021-01-01', end, { place: 'UG', missing: 'not-collected' });
    const assumed = { assumed: 'those-that-report', reason: { en: 'Every office reports.' } } as const;
    const of = (observations: readonly Observation[], reporters: Measure['reporters']) =>
      evaluateTarget(
        yearly('at-least', 60, { measure: { ...officers, ...(reporters === undefined ? {} : { reporters }) } }),
        observations,
        {
          asOf: '2022-01-01',
        },
      );
    // Ten of Kenya are all only where Kenya is.
    expect(of([inKenya], ['KE'])).toMatchObject({ level: 'unmet' });
    expect(of([inKenya], assumed)).toMatchObject({ level: 'unmet' });
    expect(of([inKenya], ['KE', 'UG']).level).toBe('unknown');
    expect(of([inKenya], undefined).level).toBe('unknown');
    for (const end of ['2021-12-31', '2022-12-31']) {
      // Whoever says that it has no value reports.
      const evaluation = evaluateTarget(yearly('at-least', 60, { measure: { ...officers, reporters: assumed } }), [inKenya, silent(end)], {
        asOf: '2023-01-01',
      });
      expect(evaluation.periods?.[0]?.level).toBe('unknown');
      expect(reasonFor(evaluation, 'gap')).toBe('missing');
    }
  });
});

describe('what is missing of a recurring promise', () => {
  const missingOf = (evaluation: Evaluation) => evaluation.missing?.map(({ period, insteadOf }) => [period.start, insteadOf]);

  it('are the periods that are open, and not those that are met', () => {
    const years = [inYear(2021, 70, { bound: 'at-least' }), inYear(2023, 61)];
    expect(missingOf(evaluateTarget(yearly('at-least', 60), years, { asOf: '2024-02-01' }))).toEqual([['2022-01-01', undefined]]);
  });

  it('is nothing where it is settled, whatever is open', () => {
    expect('missing' in floor([59, undefined])).toBe(false);
    expect('missing' in floor([60, 61])).toBe(false);
  });

  it('is the running period too, where it is open', () => {
    const inKenya = [trained('ke', 10, '2021-01-01', '2021-06-30', { place: 'KE' })];
    const evaluation = evaluateTarget(yearly('at-least', 60), inKenya, { asOf: '2021-06-30' });
    expect(evaluation.missing).toEqual([
      {
        measure: officers.id,
        period: { start: '2021-01-01', end: '2021-06-30' },
        exceptPlaces: ['KE'],
        decides: { level: 'met', comparison: 'at-least', value: 50 },
      },
    ]);
  });

  it('is a firmer figure, where one is too loose and no days are open', () => {
    const about = observationsOf(rate)('about', 60, '2021-12-31', '2021-12-31', { bound: 'about' });
    expect(missingOf(evaluateTarget(yearly('at-least', 60, { measure: rate }), [about], { asOf: '2022-01-31' }))).toEqual([
      ['2021-12-31', ['about']],
    ]);
  });

  it('are the first 24 periods of those that are open', () => {
    const silent = floor([60], '2060-01-31', { window: { start: '2021-01-01' } });
    expect(missingOf(silent)?.map(([start]) => start)).toEqual(Array.from({ length: 24 }, (_, at) => `${String(2022 + at)}-01-01`));
  });
});
