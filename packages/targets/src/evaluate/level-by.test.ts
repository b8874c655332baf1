import { describe, expect, it } from 'vitest';
import { type Evaluation, type LevelBy, type Observation } from '@actionline/core';
import { dateOfDay } from '@actionline/core/internal';

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
    expect(evaluation.steps).toContainEqual({ code: 'trend', values: { from: 30, to: 48, since: '2020-01-21', until: DAY_50 } });
  });

  it('tells its steps from what is asked to the verdicts', () => {
    const evaluation = evaluate({}, [
      ['2020-01-31', 20],
      [DAY_50, 40],
    ]);
    expect(evaluation.steps).toEqual([
      { code: 'required', values: {} },
      { code: 'reported', values: { value: 40, bound: 'exact', unit: 'percent', count: 2 }, observations: ['2020-01-31', DAY_50] },
      { code: 'expected', values: { value: 50, on: DAY_50 } },
      { code: 'trend', values: { from: 20, to: 40, since: '2020-01-31', until: DAY_50 } },
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

describe('a level after its deadline', () => {
  const after = (...points: readonly (readonly [string, number])[]) => evaluate({}, points, '2020-08-31');

  it('that is met in time is the one of the deadline, whatever comes after it', () => {
    const evaluation = after(['2020-03-31', 100], ['2020-05-31', 120], ['2020-06-30', 90]);
    expect(evaluation).toMatchObject({ level: 'met', status: 'achieved', value: { value: 100 } });
    for (const code of ['met-late', 'was-met']) expect(codes(evaluation)).not.toContain(code);
    // Nor does an earlier state that met it make a step where it is met.
    expect(codes(after(['2020-01-31', 100], ['2020-03-31', 101]))).not.toContain('was-met');
  });

  it('is met late on the first day that it is, in whatever order the states are given', () => {
    const points = [
      ['2020-07-31', 120],
      ['2020-06-30', 110],
      ['2020-05-31', 90],
    ] as const;
    for (const given of [points, [...points].reverse()]) {
      const evaluation = after(...given, ['2020-03-31', 80]);
      expect(evaluation).toMatchObject({ level: 'met', trajectory: 'sufficient', value: { value: 110 } });
      // From 10 April to 30 June.
      expect(evaluation.steps).toContainEqual({
        code: 'met-late',
        values: { on: '2020-06-30', due: DUE, days: 81 },
        observations: ['2020-06-30'],
      });
    }
    expect(after(['2020-06-30', 110], ['2020-07-31', 120], ['2020-05-31', 105]).value?.value).toBe(105);
  });

  it('is met late however many states come before', () => {
    const days = Array.from({ length: 90 }, (_, at) => dateOfDay(Date.parse('2020-04-11') / 86_400_000 + at));
    const points = days.map((day, at) => [day, at === 89 ? 100 : 50] as const);
    expect(after(['2020-03-31', 50], ...points)).toMatchObject({ level: 'met', status: 'achieved', value: { value: 100 } });
    expect(after(['2020-03-31', 50], ...points.slice(0, 89))).toMatchObject({ level: 'unmet', status: 'missed' });
  });

  it('went far enough where it is met late, with a baseline or without', () => {
    const { baseline: _, ...open } = level().requirement as LevelBy;
    const evaluation = evaluateTarget(targetOf(open), [state('late', 100, '2020-06-30')], { asOf: '2020-08-31' });
    expect(evaluation).toMatchObject({ level: 'met', trajectory: 'sufficient', timing: 'ended' });
  });

  it('is missed where it was lost on the day of the deadline, and met on the day before', () => {
    const evaluation = after(['2020-04-09', 100], [DUE, 90]);
    expect(evaluation).toMatchObject({ level: 'unmet', status: 'missed' });
    expect(evaluation.steps).toContainEqual({ code: 'was-met', values: { on: '2020-04-09', value: 100 }, observations: ['2020-04-09'] });
  });

  it('was met last on the latest of the days that it was, in whatever order the states are given', () => {
    const points = [
      ['2020-01-15', 102],
      ['2020-01-31', 101],
      ['2020-02-15', 60],
    ] as const;
    for (const given of [points, [...points].reverse()]) {
      const step = after(...given, ['2020-03-31', 50]).steps.find(({ code }) => code === 'was-met');
      expect(step?.values).toEqual({ on: '2020-01-31', value: 101 });
    }
  });

  it('names every figure of the day that it is met on', () => {
    const dialogues = { ...rate, unit: 'dialogue', combine: { time: 'snapshot', across: 'sum' } } as const;
    const of = observationsOf(dialogues);
    const late = [of('z', 60, '2020-06-30', '2020-06-30', { place: 'KE' }), of('a', 50, '2020-06-30', '2020-06-30', { place: 'UG' })];
    const evaluation = evaluateTarget(level({ measure: dialogues }), late, { asOf: '2020-08-31' });
    expect(evaluation.steps.find(({ code }) => code === 'met-late')?.observations).toEqual(['a', 'z']);
  });

  it('has no level on a day of places that may not be combined', () => {
    const apart = (day: string) => [state(`${day} ke`, 100, day, day, { place: 'KE' }), state(`${day} ug`, 120, day, day, { place: 'UG' })];
    const late = evaluateTarget(level(), [...apart('2020-05-31'), state('all', 105, '2020-06-30')], { asOf: '2020-08-31' });
    expect(late.steps.find(({ code }) => code === 'met-late')?.values).toMatchObject({ on: '2020-06-30' });
    const lost = [...apart('2020-02-15'), state('met', 100, '2020-01-31'), state('all', 90, '2020-03-31')];
    // The total of January is in force until there is another.
    expect(evaluateTarget(level(), lost, { asOf: '2020-08-31' }).steps.find(({ code }) => code === 'was-met')?.values).toEqual({
      on: '2020-02-15',
      value: 100,
    });
    const none = [...apart('2020-02-15'), state('all', 90, '2020-03-31')];
    expect(codes(evaluateTarget(level(), none, { asOf: '2020-08-31' }))).not.toContain('was-met');
  });

  it('is not lost where only a part of the latest has grown old', () => {
    const dialogues = { ...rate, unit: 'dialogue', combine: { time: 'snapshot', across: 'sum' }, reporters: ['KE', 'UG'] } as const;
    const of = observationsOf(dialogues);
    const two = [of('ke', 60, '2020-01-15', '2020-01-15', { place: 'KE' }), of('ug', 50, '2020-02-20', '2020-02-20', { place: 'UG' })];
    // 30 days old is too old on 29 February, and 36 were not on the 20th.
    const evaluation = evaluateTarget(level({ measure: dialogues }), two, { asOf: '2020-02-29', method: { staleAfterDays: 36 } });
    expect(evaluation).toMatchObject({ level: 'unknown', value: { lower: 50, upper: Infinity } });
    expect(codes(evaluation)).not.toContain('was-met');
  });
});

describe('a level that may be met', () => {
  const about = { bound: 'about' } as const;
  const now = (value: number, rest: Partial<Observation> = {}) => state('now', value, DAY_50, DAY_50, rest);
  const judged = (rest: Partial<LevelBy>, observations: readonly Observation[], asOf = DAY_50) =>
    evaluateTarget(level(rest), observations, { asOf });

  it('is on its way where it may be no further than met', () => {
    // 90 to 110, from 0 in half of the time.
    expect(judged({}, [now(100, about)])).toMatchObject({ level: 'unknown', trajectory: 'sufficient', status: 'on-track' });
  });

  it('has no trend where the line may lose it by the deadline, and after it no line counts', () => {
    // From 130 to at most 115.5 in 20 days: under 100 in 50 more.
    const falling = [state('before', 130, '2020-01-31'), now(105, about)];
    expect(judged({}, falling)).toMatchObject({ level: 'unknown', trajectory: 'unknown' });
    expect(judged({}, falling, '2020-04-11')).toMatchObject({ level: 'unknown', trajectory: 'sufficient', status: 'inconclusive' });
    // Past the far end of a range it may be at any time.
    expect(judged({ level: { from: 40, to: 60 } }, [now(58, about)], '2020-04-11')).toMatchObject({
      level: 'unknown',
      trajectory: 'unknown',
    });
  });

  it('is not only nearer where it is to be kept', () => {
    const keep: Partial<LevelBy> = { direction: 'maintain', level: { value: 50 } };
    expect(judged(keep, [state('before', 40, '2020-01-31'), now(50, about)])).toMatchObject({ level: 'unknown', trajectory: 'unknown' });
  });

  it('asks for the figure of its day, or for a closer one where it has both ends', () => {
    const asks = (rest: Partial<Observation>) => judged({}, [now(100, rest)]).missing;
    const day = { measure: rate.id, period: { start: DAY_50, end: DAY_50 } };
    expect(asks(about)).toEqual([{ ...day, insteadOf: ['now'] }]);
    expect(asks({ bound: 'at-most' })).toEqual([day]);
    expect(judged({}, [now(99, { bound: 'at-least' })]).missing).toEqual([day]);
    for (const value of [99, 100]) expect('missing' in judged({}, [now(value)])).toBe(false);
    // What is certainly not met asks for nothing.
    expect('missing' in judged({}, [now(90, { bound: 'at-most' })])).toBe(false);
  });

  it('is known in part where no level can be told of what is reported', () => {
    const apart = ['KE', 'UG'].map((place) => state(place, 100, DAY_50, DAY_50, { place }));
    expect(evaluateTarget(level(), apart, { asOf: DAY_50, method: { minimumPoints: 1 } })).toMatchObject({
      level: 'unknown',
      evidence: 'thin',
    });
  });
});

describe('the way of a level between two ranges', () => {
  const { baseline: _, ...open } = level().requirement as LevelBy;
  const about = { bound: 'about' } as const;
  const now = (value: number, rest: Partial<Observation> = {}) => state('now', value, DAY_50, DAY_50, rest);
  const from = (value: number, rest: Partial<Observation> = {}) => state('from', value, BASE, BASE, { role: 'baseline', ...rest });
  const judged = (rest: Partial<LevelBy>, ...observations: readonly Observation[]) =>
    evaluateTarget(targetOf({ ...open, ...rest }), observations, { asOf: DAY_50 });
  const paceOf = ({ steps }: Evaluation) => steps.find(({ code }) => code === 'pace')?.values;

  it('tells the least and the most of its pace', () => {
    // 36 to 44 of 100 at half time.
    const evaluation = evaluateTarget(level(), [now(40, about)], { asOf: DAY_50 });
    expect(evaluation.trajectory).toBe('slow');
    expect(paceOf(evaluation)).toEqual({ ratio: null, least: 0.72, most: 0.88, on: DAY_50, elapsedDays: 50, totalDays: 100 });
  });

  it('is not too slow before a twentieth of the time, and may be from then on', () => {
    expect(evaluate({}, [['2020-01-06', 0]]).trajectory).toBe('stalled');
    expect(evaluate({}, [['2020-01-05', 0]]).trajectory).toBe('unknown');
  });

  it('has no pace where both ends are open', () => {
    const falling = judged(
      { direction: 'decrease', comparison: 'at-most' },
      from(200, { bound: 'at-least' }),
      now(150, { bound: 'at-least' }),
    );
    expect(falling).toMatchObject({ level: 'unmet', trajectory: 'unknown' });
    expect(paceOf(falling)).toBeUndefined();
  });

  it('has no trend where nobody knows whether the last change lost what is met', () => {
    // From 108 to 132, to 120: on the deadline 90 to 150.
    const met = [state('before', 120, '2020-01-31', '2020-01-31', about), now(120)];
    expect(evaluateTarget(level(), met, { asOf: DAY_50 })).toMatchObject({ level: 'met', trajectory: 'unknown', status: 'achieved' });
  });

  it('begins at what is asked only where all of the baseline is there', () => {
    const stepsOf = (...observations: readonly Observation[]) =>
      codes(judged({}, ...observations)).filter((code) => code.startsWith('baseline'));
    expect(stepsOf(from(100), now(90))).toEqual(['baseline-equals-target']);
    expect(stepsOf(from(100, { bound: 'at-least' }), now(90))).toEqual(['baseline-already-meets']);
    // A baseline that may meet it and may not is called neither; a break is told of it all the same.
    expect(stepsOf(from(100, { bound: 'at-most' }), now(90))).toEqual([]);
    expect(stepsOf(from(100, about), now(90))).toEqual([]);
    expect(stepsOf(from(100, about), now(90, { status: 'B' }))).toEqual(['baseline-before-break']);
  });

  it('comes nearer or not only where both ends of the ranges say so', () => {
    const keep: Partial<LevelBy> = { direction: 'maintain', level: { value: 50 } };
    const before = (value: number, rest: Partial<Observation> = {}) => state('before', value, '2020-01-31', '2020-01-31', rest);
    // 36 to 44, then 36.9 to 45.1.
    expect(judged(keep, before(40, about), now(41, about))).toMatchObject({ level: 'unmet', trajectory: 'unknown' });
    // 27 to 33, then 36.9 to 45.1.
    expect(judged(keep, before(30, about), now(41, about))).toMatchObject({ level: 'unmet', trajectory: 'slow' });
    // 45 to 55 may have been 50, or further off than 52 is.
    expect(judged({ ...keep, comparison: 'exactly' }, before(50, about), now(52))).toMatchObject({ level: 'unmet', trajectory: 'unknown' });
  });
});
