import { describe, expect, it } from 'vitest';
import type { LevelBy, Observation } from '@actionline/core';

import { evaluateTarget } from './evaluate-target.js';
import {
  children,
  countries,
  observationsOf,
  officers,
  rate,
  reasonFor,
  targetOf,
  threeThousandOfficers,
  trained,
} from '../testing/samples.js';

// Each test is a fault found in the code or the published data of others who evaluate targets.

const state = observationsOf(rate);

function levelBy(rest: Partial<LevelBy>): ReturnType<typeof targetOf> {
  return targetOf({
    kind: 'level-by',
    direction: 'increase',
    comparison: 'stated',
    level: { value: 100 },
    measure: rate,
    baseline: { value: 0, date: '2020-12-31' },
    due: '2030-12-31',
    ...rest,
  });
}

const at = (value: number, target: ReturnType<typeof targetOf>, day = '2025-12-31') =>
  evaluateTarget(target, [state('a', value, day)], { asOf: day });

describe('traps seen elsewhere', () => {
  it('a result of 40 % is not raised to 100 by a cap that is written as a floor', () => {
    expect(at(40, levelBy({})).shareOfWay).toBe(0.4);
  });

  it('the baseline is part of the shareOfWay: from 80 to 100, 90 is half of the way and not 90 %', () => {
    expect(at(90, levelBy({ baseline: { value: 80, date: '2020-12-31' } })).shareOfWay).toBe(0.5);
  });

  it('a falling target makes progress by falling and loses it by rising', () => {
    const falling = levelBy({ direction: 'decrease', level: { value: 20 }, baseline: { value: 60, date: '2020-12-31' } });
    expect(at(40, falling)).toMatchObject({ shareOfWay: 0.5, status: 'on-track' });
    expect(at(20, falling)).toMatchObject({ shareOfWay: 1, status: 'achieved' });
    expect(at(80, falling)).toMatchObject({ shareOfWay: -0.5, status: 'moving-away' });
  });

  it('rising and falling targets are judged by one rule: the mirror image has the same facts', () => {
    for (const value of [-20, 0, 10, 30, 45, 50, 100, 120]) {
      const rising = at(value, levelBy({}));
      const falling = at(-value, levelBy({ direction: 'decrease', level: { value: -100 } }));
      expect([falling.level, falling.trajectory, falling.status]).toEqual([rising.level, rising.trajectory, rising.status]);
      expect((falling.shareOfWay ?? NaN) + 0).toBe((rising.shareOfWay ?? NaN) + 0);
    }
  });

  it('the same rule holds at the end as on the way', () => {
    const target = levelBy({});
    expect(at(99, target, '2030-12-31').shareOfWay).toBe(0.99);
    expect(evaluateTarget(target, [state('a', 99, '2030-12-31')], { asOf: '2031-01-01' })).toMatchObject({
      shareOfWay: 0.99,
      status: 'missed',
    });
  });

  it('nothing is clamped: reversal and over-achievement show', () => {
    expect(at(-30, levelBy({})).shareOfWay).toBe(-0.3);
    expect(at(250, levelBy({})).shareOfWay).toBe(2.5);
  });

  it('progress of a value to keep low is the share that is done, not the share that is left', () => {
    expect(at(70, levelBy({ direction: 'decrease', level: { value: 50 }, baseline: { value: 150, date: '2020-12-31' } })).shareOfWay).toBe(
      0.8,
    );
  });

  it('a target of 0, and values of both signs, need no stand-in', () => {
    const toZero = levelBy({ direction: 'decrease', level: { value: 0 }, baseline: { value: 10, date: '2020-12-31' } });
    expect(at(5, toZero)).toMatchObject({ shareOfWay: 0.5, status: 'on-track' });
    expect(at(0, toZero).status).toBe('achieved');
    expect(at(5, levelBy({ baseline: { value: -10, date: '2020-12-31' }, level: { value: 20 } }))).toMatchObject({
      shareOfWay: 0.5,
      status: 'on-track',
    });
  });

  it('no direction is guessed for a bare number: the target says it', () => {
    expect(at(100, levelBy({})).level).toBe('met');
    expect(at(101, levelBy({ direction: 'decrease', level: { value: 100 }, baseline: { value: 200, date: '2020-12-31' } })).level).toBe(
      'unmet',
    );
  });

  it('a fiscal year "2014/2015" is a period of days, not the year in its first four letters', () => {
    const target = targetOf({
      kind: 'every-period',
      comparison: 'at-least',
      value: 1,
      measure: officers,
      every: 'year',
      window: { start: '2014-01-01' },
    });
    const evaluation = evaluateTarget(target, [trained('fy', 5, '2014-07-01', '2015-06-30')], { asOf: '2016-01-01' });
    expect(reasonFor(evaluation, 'fy')).toBe('straddling');
  });

  it('a target that equals its baseline breaks nothing', () => {
    const target = levelBy({ baseline: { value: 100, date: '2020-12-31' } });
    expect(at(100, target)).toMatchObject({ level: 'met', status: 'achieved' });
    expect('shareOfWay' in at(100, target)).toBe(false);
    expect(JSON.stringify(at(90, target))).not.toMatch(/NaN|null/);
  });

  it('a base year that is the target year has no path', () => {
    expect(at(10, levelBy({ baseline: { value: 0, date: '2030-12-31' } }), '2030-12-31').trajectory).toBe('unknown');
  });

  it('"maintain at least 50" and "stay at or below 100" are judged by the level', () => {
    expect(
      at(55, levelBy({ direction: 'maintain', comparison: 'at-least', level: { value: 50 }, baseline: { value: 60, date: '2020-12-31' } }))
        .level,
    ).toBe('met');
    expect(at(99, levelBy({ direction: 'maintain', comparison: 'at-most', level: { value: 100 } }))).toMatchObject({ level: 'met' });
  });

  it('achieved, then lost: 6.5 in 2020, 10.4 in 2023, to be at most 7.25', () => {
    const target = levelBy({ direction: 'decrease', level: { value: 7.25 }, baseline: { value: 14.5, date: '2015-12-31' } });
    const values = [state('2020', 6.5, '2020-12-31'), state('2023', 10.4, '2023-12-31')];
    expect(evaluateTarget(target, values, { asOf: '2021-06-30' }).status).toBe('achieved');
    expect(evaluateTarget(target, values, { asOf: '2024-06-30' }).level).toBe('unmet');
  });

  it('one point, or a latest year that is the base year, is no trend, and says so', () => {
    const sameDay = at(10, levelBy({}), '2020-12-31');
    expect(sameDay).toMatchObject({ trajectory: 'unknown', status: 'inconclusive' });
    expect(sameDay.steps.at(-1)?.code).toBe('missing-trend');
    const onePoint = evaluateTarget(
      targetOf({ kind: 'direction', direction: 'increase', measure: rate, window: { start: '2020-01-01' } }),
      [state('a', 5, '2021-01-01')],
      { asOf: '2021-12-31' },
    );
    expect(onePoint.steps.at(-1)?.code).toBe('missing-trend');
  });

  it('running totals are not summed, and increments are not taken as totals', () => {
    const window = { start: '2024-01-01', end: '2025-12-31' };
    const two = (measure: typeof officers) =>
      evaluateTarget(
        targetOf({ kind: 'total-by', comparison: 'stated', value: 1000, measure, window }),
        [
          observationsOf(measure)('h1', 400, '2024-01-01', '2024-06-30'),
          observationsOf(measure)('h2', 600, measure === children ? '2024-01-01' : '2024-07-01', '2024-12-31'),
        ],
        { asOf: '2024-12-31' },
      ).value?.value;
    expect(two(children)).toBe(600);
    expect(two(officers)).toBe(1000);
  });

  it('what lies before the window is no part of a cumulative total', () => {
    const before = trained('baseline', 2000, '2023-01-01', '2023-12-31');
    const evaluation = evaluateTarget(
      threeThousandOfficers,
      [before, { ...before, id: 'marked', role: 'baseline' }, trained('a', 100, '2024-01-01', '2024-12-31')],
      { asOf: '2024-12-31' },
    );
    expect(evaluation.value?.value).toBe(100);
    expect(evaluation.leftOut).toEqual([
      { observation: 'baseline', reason: 'outside-window' },
      { observation: 'marked', reason: 'other-role' },
    ]);
  });

  it('a missing value is not 0, and unknown is not unmet', () => {
    const missing = trained('m', undefined, '2024-01-01', '2025-12-31', { status: 'M' });
    expect(evaluateTarget(threeThousandOfficers, [missing], { asOf: '2026-06-30' })).toMatchObject({
      level: 'unknown',
      evidence: 'none',
      status: 'no-data',
    });
    expect(evaluateTarget(threeThousandOfficers, [{ ...missing, value: 0 }], { asOf: '2026-06-30' })).toMatchObject({
      level: 'unknown',
      status: 'no-data',
    });
    const zero = trained('z', 0, '2024-01-01', '2025-12-31');
    expect(evaluateTarget(threeThousandOfficers, [zero], { asOf: '2026-06-30' })).toMatchObject({
      level: 'unmet',
      evidence: 'enough',
      status: 'missed',
    });
  });

  it('a number and a percentage are two measures: another unit is not added', () => {
    const evaluation = evaluateTarget(
      threeThousandOfficers,
      [trained('n', 35, '2024-01-01', '2024-12-31'), trained('p', 55, '2025-01-01', '2025-06-30', { unit: 'percent' })],
      { asOf: '2025-06-30' },
    );
    expect(evaluation.value?.value).toBe(35);
    expect(reasonFor(evaluation, 'p')).toBe('unit-mismatch');
  });

  it('the same country in two periods and two reports counts once', () => {
    const of = observationsOf(countries);
    const target = targetOf({
      kind: 'total-by',
      comparison: 'stated',
      value: 10,
      measure: countries,
      window: { start: '2024-01-01', end: '2025-12-31' },
    });
    const observations = [
      of('a', 1, '2024-01-01', '2024-12-31', { place: 'KE' }),
      of('b', 1, '2025-01-01', '2025-06-30', { place: 'KE' }),
      of('c', 2, '2024-03-01', '2024-03-31', { places: ['KE', 'UG'] }),
    ];
    expect(evaluateTarget(target, observations, { asOf: '2025-06-30' }).value?.lower).toBe(2);
  });

  it('a status follows a reversal, and changes at the deadline', () => {
    const target = levelBy({ due: '2024-12-31' });
    const values: readonly Observation[] = [state('1', 50, '2022-12-31'), state('2', 20, '2023-12-31')];
    const on = (asOf: string) => evaluateTarget(target, values, { asOf }).status;
    expect(on('2022-12-31')).toBe('on-track');
    expect(on('2023-12-31')).toBe('off-track');
    expect(on('2024-12-30')).toBe('off-track');
    expect(on('2024-12-31')).toBe('missed');
  });
});
