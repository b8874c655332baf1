import { describe, expect, it } from 'vitest';
import type { Evaluation, LevelBy } from '@actionline/core';

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

describe('a level to rise to', () => {
  it.each([
    [48, 'sufficient', 'on-track'],
    [47.5, 'sufficient', 'on-track'], // exactly 95 % of the 50 % of the time
    [47.4, 'slow', 'at-risk'],
    [30, 'slow', 'at-risk'],
    [29.9, 'stalled', 'off-track'],
    [0, 'stalled', 'off-track'],
    [-0.1, 'wrong-way', 'moving-away'],
    [100, 'sufficient', 'achieved'],
  ] as const)('%d at half time: %s, %s', (value, trajectory, status) => {
    expect(evaluate({}, [[DAY_50, value]])).toMatchObject({ trajectory, status, evidence: 'enough', timing: 'running' });
  });

  it('reports progress unclamped, the expected value and the rate still needed', () => {
    const evaluation = evaluate({ baseline: { value: 20, date: BASE } }, [[DAY_50, 40]]);
    // 20 of the 80 that lie between; half of the way is 60; 60 more in the 50 days that are left.
    expect(evaluation).toMatchObject({
      shareOfWay: 0.25,
      expected: 60,
      requiredRate: { perYear: 438.3, from: DAY_50, until: DUE },
      required: { comparison: 'at-least', value: 100, unit: 'percent' },
      value: { value: 40, bound: 'exact' },
      due: DUE,
    });
    expect(evaluate({}, [[DAY_50, 130]]).shareOfWay).toBe(1.3);
    expect(evaluate({}, [[DAY_50, -10]]).shareOfWay).toBe(-0.1);
  });

  it('takes the latest state, and the one before it for the trend', () => {
    const evaluation = evaluate({}, [
      ['2020-01-11', 5],
      ['2020-01-21', 30],
      [DAY_50, 48],
    ]);
    expect(evaluation.value?.value).toBe(48);
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['2020-01-21', DAY_50]);
    expect(reasonFor(evaluation, '2020-01-11')).toBe('older-value');
    expect(evaluation.steps).toContainEqual({ code: 'trend', values: { from: 30, to: 48, days: 30 } });
  });

  it('tells its steps from what is asked to the verdicts', () => {
    const evaluation = evaluate({}, [
      ['2020-01-31', 20],
      [DAY_50, 40],
    ]);
    expect(evaluation.steps).toEqual([
      {
        code: 'required',
        values: { comparison: 'at-least', value: 100, unit: 'percent', direction: 'increase', baseline: 0, due: DUE },
      },
      { code: 'reported', values: { value: 40, bound: 'exact', unit: 'percent', count: 2 }, observations: ['2020-01-31', DAY_50] },
      { code: 'expected', values: { value: 50, on: DAY_50 } },
      { code: 'trend', values: { from: 20, to: 40, days: 20 } },
      { code: 'pace', values: { ratio: 0.8, on: DAY_50, elapsedDays: 50, totalDays: 100 } },
      { code: 'level', values: { level: 'unmet', lower: 40, upper: 40 } },
      { code: 'trajectory', values: { trajectory: 'slow' } },
      { code: 'status', values: { status: 'at-risk', rule: 'pace-slow' } },
    ]);
  });

  it('without a value is known by what is asked and expected alone', () => {
    const evaluation = evaluate({}, [], DAY_50);
    expect(evaluation).toMatchObject({ level: 'unknown', trajectory: 'unknown', evidence: 'none', expected: 50, used: [] });
    expect(codes(evaluation)).toEqual(['required', 'expected', 'level', 'trajectory', 'status', 'missing-evidence']);
    for (const key of ['value', 'shareOfWay', 'requiredRate']) expect(key in evaluation).toBe(false);
  });

  it('takes in a state whose period began before the baseline', () => {
    const evaluation = evaluateTarget(level(), [state('a', 50, '2019-06-01', DAY_50)], { asOf: DAY_50 });
    expect(evaluation).toMatchObject({ shareOfWay: 0.5, leftOut: [] });
  });

  it('needs no more where it is met', () => {
    expect('requiredRate' in evaluate({}, [[DAY_50, 99]])).toBe(true);
    expect('requiredRate' in evaluate({}, [[DAY_50, 100]])).toBe(false);
    // About 101 is not known to be met, and is not to fall by 1 either; an exact value that is passed is.
    const about = evaluateTarget(level(), [state('a', 101, DAY_50, DAY_50, { bound: 'about' })], { asOf: DAY_50 });
    expect(about.level).toBe('unknown');
    expect('requiredRate' in about).toBe(false);
    expect(evaluate({ comparison: 'exactly' }, [[DAY_50, 150]]).requiredRate?.perYear).toBe(-365.25);
    const beyond = level({ comparison: 'more-than' });
    const more = evaluateTarget(beyond, [state('a', 100, DAY_50, DAY_50, { bound: 'more-than' })], { asOf: DAY_50 });
    expect(more.level).toBe('met');
    expect('requiredRate' in more).toBe(false);
  });

  it('is achieved or missed at the close of the deadline', () => {
    expect(evaluate({}, [['2020-04-09', 98]])).toMatchObject({ timing: 'running', trajectory: 'sufficient', status: 'on-track' });
    expect(evaluate({}, [[DUE, 99]])).toMatchObject({ timing: 'ended', status: 'missed' });
    expect(evaluate({}, [[DUE, 100]])).toMatchObject({ timing: 'ended', status: 'achieved' });
    expect(evaluate({}, [[DUE, 99]], '2020-04-11')).toMatchObject({ timing: 'ended', status: 'missed' });
    expect(evaluate({}, [[DUE, 100]], '2020-04-11')).toMatchObject({ timing: 'ended', status: 'achieved' });
    const after = evaluate(
      {},
      [
        [DUE, 99],
        ['2020-04-11', 100],
      ],
      '2020-04-11',
    );
    // Met late is met, and a step says how late.
    expect(after).toMatchObject({ level: 'met', timing: 'ended', status: 'achieved', value: { value: 100 } });
    expect(after.steps).toContainEqual({
      code: 'met-late',
      values: { on: '2020-04-11', due: DUE, days: 1 },
      observations: ['2020-04-11'],
    });
    expect(after.expected).toBe(100);
    expect('requiredRate' in after).toBe(false);
  });

  it('is upcoming before its baseline, and uses no value from before it', () => {
    expect(evaluate({}, [], '2019-12-31')).toMatchObject({ timing: 'upcoming', status: 'pending' });
    expect('expected' in evaluate({}, [], '2019-12-31')).toBe(false);
    expect(evaluate({}, [], BASE)).toMatchObject({ timing: 'running', status: 'no-data' });
    expect(reasonFor(evaluate({}, [['2019-12-31', 5]], DAY_50), '2019-12-31')).toBe('outside-window');
  });

  it('names the last day from which the pace since the baseline would still do', () => {
    // 1 a day: 50 more take 50 days; 0.4 a day: 80 more take 200 days, the last being the deadline.
    expect(evaluate({}, [[DAY_50, 50]]).latestStart).toBe('2020-02-21');
    expect(evaluate({}, [[DAY_50, 20]]).latestStart).toBe('2019-09-24');
    const falling: Partial<LevelBy> = { direction: 'decrease', comparison: 'stated', baseline: { value: 200, date: BASE } };
    expect(evaluate(falling, [[DAY_50, 150]]).latestStart).toBe('2020-02-21');
    // Under 100 is one day more than 100.
    expect(evaluate({ ...falling, comparison: 'less-than' }, [[DAY_50, 150]]).latestStart).toBe('2020-02-20');
    for (const value of [0, -5, 100]) expect('latestStart' in evaluate({}, [[DAY_50, value]])).toBe(false);
    expect('latestStart' in evaluate({}, [[DUE, 50]])).toBe(false);
    expect('latestStart' in evaluate({}, [])).toBe(false);
  });

  it('has no trend on the day of the baseline', () => {
    const evaluation = evaluate({}, [[BASE, 10]]);
    expect(evaluation).toMatchObject({ trajectory: 'unknown', status: 'inconclusive' });
    expect(codes(evaluation)).toContain('missing-trend');
    expect(codes(evaluation)).not.toContain('trend');
  });

  it('compares by its wording', () => {
    const under: Partial<LevelBy> = {
      direction: 'decrease',
      comparison: 'less-than',
      level: { value: 10 },
      baseline: { value: 50, date: BASE },
    };
    expect([9.9, 10].map((value) => evaluate(under, [[DAY_50, value]]).level)).toEqual(['met', 'unmet']);
    expect(evaluate({ comparison: 'more-than' }, [[DAY_50, 100]])).toMatchObject({ level: 'unmet', trajectory: 'sufficient' });
    expect(evaluate({ comparison: 'stated' }, [[DAY_50, 100]])).toMatchObject({ level: 'met', required: { comparison: 'at-least' } });
    expect(evaluate({ comparison: 'exactly' }, [[DAY_50, 100]]).level).toBe('met');
  });

  it('is judged by the last change where an exact value is passed', () => {
    expect(
      evaluate({ comparison: 'exactly' }, [
        ['2020-01-31', 120],
        [DAY_50, 110],
      ]),
    ).toMatchObject({ level: 'unmet', trajectory: 'slow' });
    expect(
      evaluate({ comparison: 'exactly' }, [
        ['2020-01-31', 105],
        [DAY_50, 110],
      ]),
    ).toMatchObject({ trajectory: 'wrong-way' });
    expect(
      evaluate({ comparison: 'exactly' }, [
        ['2020-01-31', 90],
        [DAY_50, 110],
      ]),
    ).toMatchObject({ trajectory: 'stalled' });
  });

  it('has no last day to start without a path, though it must be passed', () => {
    const broken = [state('old', 10, '2020-01-11'), state('new', 48, DAY_50, DAY_50, { status: 'B' as const })];
    expect('latestStart' in evaluateTarget(level({ comparison: 'more-than' }), broken, { asOf: DAY_50 })).toBe(false);
  });

  it('holds numbers whose products are beyond what a number can hold', () => {
    const huge = evaluate({ level: { value: 1e308 } }, [[DAY_50, 5e307]]);
    expect(huge).toMatchObject({ trajectory: 'sufficient', expected: 5e307, shareOfWay: 0.5 });
  });

  it('adds decimal numbers as they are written', () => {
    // From 0.1 to 0.3, at 0.2: half of the way at half time, without the noise of binary fractions.
    expect(evaluate({ baseline: { value: 0.1, date: BASE }, level: { value: 0.3 } }, [[DAY_50, 0.2]])).toMatchObject({
      shareOfWay: 0.5,
      trajectory: 'sufficient',
    });
  });
});

describe('a level to fall to', () => {
  const falling: Partial<LevelBy> = { direction: 'decrease', comparison: 'stated', baseline: { value: 200, date: BASE } };

  it('reads a bare number as at most', () => {
    expect(evaluate(falling, [[DAY_50, 100]])).toMatchObject({
      level: 'met',
      status: 'achieved',
      required: { comparison: 'at-most', value: 100 },
    });
    expect(evaluate(falling, [[DAY_50, 101]])).toMatchObject({ level: 'unmet' });
  });

  it('makes progress by falling, and negative progress by rising', () => {
    expect(evaluate(falling, [[DAY_50, 150]])).toMatchObject({ shareOfWay: 0.5, trajectory: 'sufficient', status: 'on-track' });
    expect(evaluate(falling, [[DAY_50, 160]])).toMatchObject({ shareOfWay: 0.4, trajectory: 'slow' });
    expect(evaluate(falling, [[DAY_50, 210]])).toMatchObject({ shareOfWay: -0.1, trajectory: 'wrong-way', status: 'moving-away' });
    expect(evaluate(falling, [[DAY_50, 150]]).requiredRate?.perYear).toBeLessThan(0);
  });

  it('falls to zero and below like to any other value', () => {
    expect(evaluate({ ...falling, level: { value: 0 } }, [[DAY_50, 100]])).toMatchObject({ shareOfWay: 0.5, trajectory: 'sufficient' });
    expect(evaluate({ ...falling, level: { value: -200 } }, [[DAY_50, 0]])).toMatchObject({ shareOfWay: 0.5, trajectory: 'sufficient' });
    expect(evaluate({ ...falling, level: { value: 0 } }, [[DAY_50, 0]])).toMatchObject({ level: 'met', status: 'achieved' });
  });
});

describe('a level that is reached and being lost', () => {
  it('is slipping where the line through the last two states falls under it by the deadline', () => {
    // 50 days are left after day 50; the last change took 20 days.
    expect(
      evaluate({}, [
        ['2020-01-31', 130],
        [DAY_50, 120],
      ]),
    ).toMatchObject({ level: 'met', trajectory: 'wrong-way', status: 'slipping' }); // 95
    expect(
      evaluate({}, [
        ['2020-01-31', 128],
        [DAY_50, 120],
      ]),
    ).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' }); // 100
    expect(
      evaluate({ comparison: 'more-than' }, [
        ['2020-01-31', 128],
        [DAY_50, 120],
      ]).status,
    ).toBe('slipping');
  });

  it('is not slipping any more after the deadline', () => {
    expect(
      evaluate(
        {},
        [
          ['2020-03-31', 150],
          [DUE, 100],
        ],
        '2020-04-11',
      ).status,
    ).toBe('achieved');
    // 49 down in 60 days would be under 100 by the deadline; after it no line counts.
    const points = [
      ['2020-01-31', 150],
      ['2020-03-31', 101],
    ] as const;
    expect(evaluate({}, points, '2020-04-09').trajectory).toBe('wrong-way');
    expect(evaluate({}, points, '2020-04-11').trajectory).toBe('sufficient');
  });

  it('is lost on a later date: achieved is as of a date', () => {
    const points = [
      ['2020-01-31', 100],
      [DAY_50, 90],
    ] as const;
    expect(evaluate({}, points, '2020-01-31').status).toBe('achieved');
    expect(evaluate({}, points, DAY_50).status).toBe('on-track');
  });
});
