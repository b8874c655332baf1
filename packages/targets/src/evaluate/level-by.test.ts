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
  return targetOf({ kind: 'level-by', direction: 'increase', comparison: 'at-least', level: { value: 100 }, measure: rate, baseline: { value: 0, date: BASE }, due: DUE, ...rest });
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
      progress: 0.25,
      expected: 60,
      requiredRate: { perYear: 438.3, from: DAY_50, until: DUE },
      required: { comparison: 'at-least', value: 100, unit: 'percent' },
      value: { value: 40, bound: 'exact' },
      due: DUE,
    });
    expect(evaluate({}, [[DAY_50, 130]]).progress).toBe(1.3);
    expect(evaluate({}, [[DAY_50, -10]]).progress).toBe(-0.1);
  });

  it('takes the latest state, and the one before it for the trend', () => {
    const evaluation = evaluate({}, [['2020-01-11', 5], ['2020-01-21', 30], [DAY_50, 48]]);
    expect(evaluation.value?.value).toBe(48);
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['2020-01-21', DAY_50]);
    expect(reasonFor(evaluation, '2020-01-11')).toBe('older-value');
    expect(evaluation.steps).toContainEqual({ code: 'trend', values: { from: 30, to: 48, days: 30 } });
  });

  it('is achieved or missed after the deadline, on which it still runs', () => {
    expect(evaluate({}, [[DUE, 99]])).toMatchObject({ timing: 'running', trajectory: 'sufficient', status: 'on-track' });
    expect(evaluate({}, [[DUE, 99]], '2020-04-11')).toMatchObject({ timing: 'ended', status: 'missed' });
    expect(evaluate({}, [[DUE, 100]], '2020-04-11')).toMatchObject({ timing: 'ended', status: 'achieved' });
    const after = evaluate({}, [[DUE, 99], ['2020-04-11', 100]], '2020-04-11');
    expect(after.status).toBe('missed');
    expect(reasonFor(after, '2020-04-11')).toBe('outside-window');
    expect(after.expected).toBe(100);
    expect('requiredRate' in after).toBe(false);
  });

  it('is upcoming before its baseline, and uses no value from before it', () => {
    expect(evaluate({}, [], '2019-12-31')).toMatchObject({ timing: 'upcoming', status: 'pending' });
    expect(evaluate({}, [], BASE)).toMatchObject({ timing: 'running', status: 'no-data' });
    expect(reasonFor(evaluate({}, [['2019-12-31', 5]], DAY_50), '2019-12-31')).toBe('outside-window');
  });

  it('has no trend on the day of the baseline', () => {
    const evaluation = evaluate({}, [[BASE, 10]]);
    expect(evaluation).toMatchObject({ trajectory: 'unknown', status: 'no-data' });
    expect(codes(evaluation)).toContain('missing-trend');
  });

  it('compares by its wording', () => {
    expect(evaluate({ comparison: 'more-than' }, [[DAY_50, 100]])).toMatchObject({ level: 'unmet', trajectory: 'sufficient' });
    expect(evaluate({ comparison: 'stated' }, [[DAY_50, 100]])).toMatchObject({ level: 'met', required: { comparison: 'at-least' } });
    expect(evaluate({ comparison: 'exactly' }, [[DAY_50, 100]]).level).toBe('met');
  });

  it('is judged by the last change where an exact value is passed', () => {
    expect(evaluate({ comparison: 'exactly' }, [['2020-01-31', 120], [DAY_50, 110]])).toMatchObject({ level: 'unmet', trajectory: 'slow' });
    expect(evaluate({ comparison: 'exactly' }, [['2020-01-31', 105], [DAY_50, 110]])).toMatchObject({ trajectory: 'wrong-way' });
    expect(evaluate({ comparison: 'exactly' }, [['2020-01-31', 90], [DAY_50, 110]])).toMatchObject({ trajectory: 'stalled' });
  });

  it('adds decimal numbers as they are written', () => {
    // From 0.1 to 0.3, at 0.2: half of the way at half time, without the noise of binary fractions.
    expect(evaluate({ baseline: { value: 0.1, date: BASE }, level: { value: 0.3 } }, [[DAY_50, 0.2]])).toMatchObject({ progress: 0.5, trajectory: 'sufficient' });
  });
});

describe('a level to fall to', () => {
  const falling: Partial<LevelBy> = { direction: 'decrease', comparison: 'stated', baseline: { value: 200, date: BASE } };

  it('reads a bare number as at most', () => {
    expect(evaluate(falling, [[DAY_50, 100]])).toMatchObject({ level: 'met', status: 'achieved', required: { comparison: 'at-most', value: 100 } });
    expect(evaluate(falling, [[DAY_50, 101]])).toMatchObject({ level: 'unmet' });
  });

  it('makes progress by falling, and negative progress by rising', () => {
    expect(evaluate(falling, [[DAY_50, 150]])).toMatchObject({ progress: 0.5, trajectory: 'sufficient', status: 'on-track' });
    expect(evaluate(falling, [[DAY_50, 160]])).toMatchObject({ progress: 0.4, trajectory: 'slow' });
    expect(evaluate(falling, [[DAY_50, 210]])).toMatchObject({ progress: -0.1, trajectory: 'wrong-way', status: 'moving-away' });
    expect(evaluate(falling, [[DAY_50, 150]]).requiredRate?.perYear).toBeLessThan(0);
  });

  it('falls to zero and below like to any other value', () => {
    expect(evaluate({ ...falling, level: { value: 0 } }, [[DAY_50, 100]])).toMatchObject({ progress: 0.5, trajectory: 'sufficient' });
    expect(evaluate({ ...falling, level: { value: -200 } }, [[DAY_50, 0]])).toMatchObject({ progress: 0.5, trajectory: 'sufficient' });
    expect(evaluate({ ...falling, level: { value: 0 } }, [[DAY_50, 0]])).toMatchObject({ level: 'met', status: 'achieved' });
  });
});

describe('a level that is reached and being lost', () => {
  it('is slipping where the line through the last two states falls under it by the deadline', () => {
    // 50 days are left after day 50; the last change took 20 days.
    expect(evaluate({}, [['2020-01-31', 130], [DAY_50, 120]])).toMatchObject({ level: 'met', trajectory: 'wrong-way', status: 'slipping' }); // 95
    expect(evaluate({}, [['2020-01-31', 128], [DAY_50, 120]])).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' }); // 100
    expect(evaluate({ comparison: 'more-than' }, [['2020-01-31', 128], [DAY_50, 120]]).status).toBe('slipping');
  });

  it('is not slipping any more after the deadline', () => {
    expect(evaluate({}, [['2020-03-31', 150], [DUE, 100]], '2020-04-11').status).toBe('achieved');
  });

  it('is lost on a later date: achieved is as of a date', () => {
    const points = [['2020-01-31', 100], [DAY_50, 90]] as const;
    expect(evaluate({}, points, '2020-01-31').status).toBe('achieved');
    expect(evaluate({}, points, DAY_50).status).toBe('on-track');
  });
});

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
    expect(evaluate(range, [['2020-01-31', 70], [DAY_50, 65]])).toMatchObject({ level: 'unmet', trajectory: 'slow', status: 'at-risk' });
    expect(evaluate(range, [['2020-01-31', 62], [DAY_50, 65]])).toMatchObject({ trajectory: 'wrong-way' });
  });

  it('is unknown where a figure about it reaches over an end', () => {
    const about = (value: number) => evaluateTarget(level(range), [state('a', value, DAY_50, DAY_50, { bound: 'about' })], { asOf: DAY_50 }).level;
    expect(about(50)).toBe('met'); // 45 to 55
    expect(about(58)).toBe('unknown'); // 52.2 to 63.8
    expect(about(80)).toBe('unmet'); // 72 to 88
  });
});

describe('a level to keep', () => {
  const keep: Partial<LevelBy> = { direction: 'maintain', comparison: 'at-least', level: { value: 50 } };

  it('is judged by the level and the last change, with no straight path', () => {
    expect(evaluate(keep, [['2020-01-31', 55], [DAY_50, 55]])).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
    expect(evaluate(keep, [['2020-01-31', 56], [DAY_50, 52]])).toMatchObject({ level: 'met', trajectory: 'wrong-way', status: 'slipping' });
    expect(evaluate(keep, [['2020-01-31', 40], [DAY_50, 45]])).toMatchObject({ level: 'unmet', trajectory: 'slow', status: 'at-risk' });
    expect(evaluate(keep, [['2020-01-31', 45], [DAY_50, 45]])).toMatchObject({ trajectory: 'stalled' });
    expect(evaluate(keep, [['2020-01-31', 46], [DAY_50, 45]])).toMatchObject({ trajectory: 'wrong-way', status: 'moving-away' });
    const evaluation = evaluate(keep, [[DAY_50, 55]]);
    expect('expected' in evaluation).toBe(false);
    expect('progress' in evaluation).toBe(false);
  });

  it('needs no baseline', () => {
    const { baseline: _, ...rest } = level(keep).requirement as LevelBy;
    const evaluation = evaluateTarget(targetOf(rest), [state('a', 40, '2020-01-31'), state('b', 45, DAY_50)], { asOf: DAY_50 });
    expect(evaluation).toMatchObject({ trajectory: 'slow', evidence: 'enough' });
    expect(codes(evaluation)).not.toContain('baseline-missing');
    expect(evaluateTarget(targetOf(rest), [state('b', 45, DAY_50)], { asOf: DAY_50 })).toMatchObject({ trajectory: 'unknown', evidence: 'thin', status: 'no-data' });
  });

  it('can be a ceiling or a range', () => {
    const ceiling = { ...keep, comparison: 'at-most' as const };
    expect(evaluate(ceiling, [['2020-01-31', 60], [DAY_50, 55]])).toMatchObject({ level: 'unmet', trajectory: 'slow' });
    expect(evaluate(ceiling, [['2020-01-31', 52], [DAY_50, 55]])).toMatchObject({ trajectory: 'wrong-way' });
    const range = { ...keep, level: { from: 40, to: 60 } };
    const inside = evaluate(range, [['2020-01-31', 50], [DAY_50, 50]]);
    expect(inside).toMatchObject({ level: 'met', status: 'achieved' });
    expect('required' in inside).toBe(false);
    expect(evaluate(range, [['2020-01-31', 30], [DAY_50, 35]])).toMatchObject({ level: 'unmet', trajectory: 'slow' });
  });
});

describe('a baseline that gives no straight path', () => {
  it('that is missing leaves the level decided and the trend unknown', () => {
    const { baseline: _, ...rest } = level().requirement as LevelBy;
    const unmet = evaluateTarget(targetOf(rest), [state('a', 50, DAY_50)], { asOf: DAY_50 });
    expect(unmet).toMatchObject({ level: 'unmet', trajectory: 'unknown', evidence: 'thin', status: 'no-data' });
    expect(codes(unmet)).toContain('baseline-missing');
    const met = evaluateTarget(targetOf(rest), [state('a', 100, DAY_50)], { asOf: DAY_50 });
    expect(met).toMatchObject({ level: 'met', trajectory: 'unknown', status: 'achieved' });
    for (const key of ['progress', 'expected']) expect(key in met).toBe(false);
  });

  it('that equals the target leaves only the level', () => {
    const same = { baseline: { value: 100, date: BASE } };
    const held = evaluate(same, [[DAY_50, 100]]);
    expect(held).toMatchObject({ level: 'met', trajectory: 'unknown', status: 'achieved' });
    expect(codes(held)).toContain('baseline-equals-target');
    expect(evaluate(same, [[DAY_50, 90]])).toMatchObject({ level: 'unmet', trajectory: 'unknown' });
    for (const key of ['progress', 'expected']) expect(key in held).toBe(false);
  });

  it('that already meets the target is judged by the last change', () => {
    const beyond = { baseline: { value: 120, date: BASE } };
    const lost = evaluate(beyond, [[DAY_50, 90]]);
    expect(lost).toMatchObject({ level: 'unmet', trajectory: 'wrong-way', status: 'moving-away' });
    expect(codes(lost)).toContain('baseline-already-meets');
    expect(evaluate(beyond, [['2020-01-31', 80], [DAY_50, 90]])).toMatchObject({ trajectory: 'slow' });
  });

  it('that is not before the deadline gives no path: base year and target year are one', () => {
    const evaluation = evaluate({ baseline: { value: 0, date: DUE } }, [[DUE, 50]]);
    expect(evaluation).toMatchObject({ level: 'unmet', trajectory: 'unknown' });
    expect(codes(evaluation)).toContain('baseline-not-before-due');
  });

  it('that lies before a break in the series cannot be compared with', () => {
    const broken: readonly Observation[] = [state('old', 10, '2020-01-11'), state('new', 48, DAY_50, DAY_50, { status: 'B' })];
    const evaluation = evaluateTarget(level(), broken, { asOf: DAY_50 });
    expect(evaluation).toMatchObject({ level: 'unmet', trajectory: 'unknown', evidence: 'thin' });
    expect(codes(evaluation)).toContain('baseline-before-break');
    expect(reasonFor(evaluation, 'old')).toBe('before-break');
  });

  it('that is no date is refused', () => {
    expect(() => evaluate({ baseline: { value: 0, date: '2020' } }, [])).toThrow('The baseline date of test/1.a was "2020"');
    expect(() => evaluate({ due: 'soon' }, [])).toThrow('The due date of test/1.a was "soon"');
  });
});

describe('a level over several places', () => {
  const dialogues = { ...rate, unit: 'dialogue', combine: { time: 'snapshot', across: 'sum' } } as const;
  const of = observationsOf(dialogues);

  it('is the sum of the latest states, and is compared with the same places before', () => {
    const evaluation = evaluateTarget(
      level({ measure: dialogues }),
      [of('a', 10, '2020-01-31', '2020-01-31', { place: 'KE' }), of('b', 20, '2020-02-10', '2020-02-10', { place: 'UG' }), of('c', 28, DAY_50, DAY_50, { place: 'KE' })],
      { asOf: DAY_50 },
    );
    expect(evaluation.value?.value).toBe(48);
    expect(evaluation.steps).toContainEqual({ code: 'trend', values: { from: 30, to: 48, days: 10 } });
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['a', 'b', 'c']);
  });

  it('has no state before that of a place without one', () => {
    const evaluation = evaluateTarget(
      level({ measure: dialogues }),
      [of('a', 10, '2020-01-31', '2020-01-31', { place: 'KE' }), of('b', 20, DAY_50, DAY_50, { place: 'UG' })],
      { asOf: DAY_50 },
    );
    expect(evaluation.value?.value).toBe(30);
    // The only point before is the baseline.
    expect(evaluation.steps).toContainEqual({ code: 'trend', values: { from: 0, to: 30, days: 50 } });
  });
});
