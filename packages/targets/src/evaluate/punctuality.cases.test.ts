import { describe, expect, it } from 'vitest';
import { findStep, type EveryPeriod, type Measure, type Observation } from '@actionline/core';

import { reportingOf } from '../framework/reporting.js';
import { observationsOf, officers, targetOf } from '../testing/samples.js';
import { evaluateTarget } from './evaluate-target.js';

const everyYear: EveryPeriod = {
  kind: 'every-period',
  comparison: 'at-least',
  value: 10,
  measure: officers,
  every: 'year',
  window: { start: '2021-01-01', end: '2024-12-31' },
  due: { day: '03-31' },
};

const figure = observationsOf(officers);
const yearOf = (year: number, recordedAt?: string, rest: Partial<Observation> = {}): Observation =>
  figure(`y${String(year)}`, 10, `${String(year)}-01-01`, `${String(year)}-12-31`, {
    ...(recordedAt === undefined ? {} : { recordedAt }),
    ...rest,
  });

const evaluated = (observations: readonly Observation[], asOf: string, rest: Partial<EveryPeriod> = {}) =>
  evaluateTarget(targetOf({ ...everyYear, ...rest }), observations, { asOf });

describe('by when a period is to be reported', () => {
  it('tells on time from late, and neither from what no source dates', () => {
    const observations = [yearOf(2021, '2022-03-31'), yearOf(2022, '2023-04-01'), yearOf(2023)];
    const { periods = [], steps, level, due } = evaluated(observations, '2025-06-30');
    expect(periods.map((one) => [one.due, one.onTime])).toEqual([
      ['2022-03-31', 'met'],
      ['2023-03-31', 'unmet'],
      ['2024-03-31', 'unknown'],
      // Nothing is reported of 2024, which was to be by now.
      ['2025-03-31', 'unknown'],
    ]);
    expect(findStep(steps, 'on-time')?.values).toEqual({ due: 4, onTime: 1, late: 1, unknown: 2 });
    expect([level, due]).toEqual(['unknown', '2025-03-31']);
    // Late is not missed: what was done is done.
    expect(periods.map((one) => one.level)).toEqual(['met', 'met', 'met', 'unknown']);
  });

  it('does not hold silence against a period before its day', () => {
    const observations = [yearOf(2021, '2022-02-01'), yearOf(2022, '2023-02-01'), yearOf(2023, '2024-02-01')];
    const before = evaluated(observations, '2025-03-30');
    expect([before.level, before.timing, before.periods?.[3]?.onTime]).toEqual(['met', 'running', undefined]);
    expect(findStep(before.steps, 'periods')?.values).toEqual({ due: 3, met: 3, missed: 0, withoutData: 0 });
    const after = evaluated(observations, '2025-03-31');
    expect([after.level, after.timing]).toEqual(['unknown', 'ended']);
    // A report that is there already counts at once, and one that fails does.
    const early = evaluated([...observations, yearOf(2024, '2025-01-10', { value: 4 })], '2025-01-31');
    expect([early.level, early.periods?.[3]?.onTime]).toEqual(['unmet', 'met']);
  });

  it('does not call late what came in time and was corrected', () => {
    const corrected = yearOf(2021, '2022-09-01', { id: 'again', value: 12, supersedes: 'y2021' });
    const { periods = [] } = evaluated([yearOf(2021, '2022-03-01'), corrected], '2022-12-31');
    expect(periods[0]?.onTime).toBe('met');
    // Where the first is not dated, nobody knows.
    expect(evaluated([yearOf(2021), corrected], '2022-12-31').periods?.[0]?.onTime).toBe('unknown');
  });

  it.each<readonly [string, Partial<Observation>, Partial<Observation>]>([
    ['a final one that differs', { status: 'P' }, { value: 11 }],
    ['another that was recorded later', {}, { value: 11 }],
    ['the same again', {}, {}],
    ['one that says more', { bound: 'at-least' }, {}],
    ['the total of which it is a part', { period: { start: '2021-01-01', end: '2021-12-31' }, place: 'KE', value: 6 }, {}],
  ])('does not call late what came in time, beside %s', (_, first, second) => {
    // Reported on 1 March, by the 31st, and once more in September: nothing that is said later takes the first report back.
    const twice = [yearOf(2021, '2022-03-01', { id: 'first', ...first }), yearOf(2021, '2022-09-01', { id: 'second', ...second })];
    const [period] = evaluated(twice, '2022-12-31').periods ?? [];
    expect([period?.level, period?.onTime]).toEqual(['met', 'met']);
  });

  const share: Measure = {
    id: 'test/m.share',
    label: { en: 'Share' },
    unit: 'percent',
    combine: { time: 'snapshot', across: 'none' },
    share: {
      numerator: { ...officers, id: 'test/m.trained' },
      denominator: { ...officers, id: 'test/m.all' },
    },
  };
  const onTimeOf = (...observations: readonly Observation[]) =>
    evaluated(observations, '2022-12-31', { measure: share }).periods?.[0]?.onTime;
  const side = (name: string, recordedAt: string, rest: Partial<Observation> = {}): Observation =>
    yearOf(2021, recordedAt, { id: name, measure: `test/m.${name}`, ...rest });

  it('takes a share for reported where both of its sides are, or where it is published', () => {
    const trained = side('trained', '2022-03-01');
    expect(onTimeOf(trained, side('all', '2022-03-31'))).toBe('met');
    expect(onTimeOf(trained, side('all', '2022-04-01'))).toBe('unmet');
    expect(onTimeOf(trained)).toBe('unknown');
    const published = side('share', '2022-03-31', { unit: 'percent', value: 100 });
    expect(onTimeOf(trained, side('all', '2022-04-01'), published)).toBe('met');
  });

  it('does not know what was recorded after the day of knowledge', () => {
    // The correction is not dated; what it corrects is, and nobody knew of that in 2022.
    const undated = yearOf(2021, undefined, { id: 'again', supersedes: 'y2021' });
    const judged = (knownAt: string) =>
      evaluateTarget(targetOf({ ...everyYear, due: { days: 800 } }), [yearOf(2021, '2023-05-01'), undated], {
        asOf: '2022-12-31',
        knownAt,
      });
    expect(judged('2023-05-01').periods?.[0]?.onTime).toBe('met');
    expect(judged('2022-12-31').periods?.[0]?.onTime).toBeUndefined();
  });

  it('takes days after each period', () => {
    const months: Partial<EveryPeriod> = { every: 'month', window: { start: '2024-01-01', end: '2024-02-29' }, due: { days: 15 } };
    const january = figure('january', 10, '2024-01-01', '2024-01-31', { recordedAt: '2024-02-15' });
    const { periods = [] } = evaluated([january], '2024-02-29', months);
    expect(periods.map((one) => [one.due, one.onTime])).toEqual([
      ['2024-02-15', 'met'],
      ['2024-03-15', undefined],
    ]);
  });

  it('counts reports received and on time by that day', () => {
    const observations = [yearOf(2021, '2022-03-31'), yearOf(2022, '2023-04-01'), yearOf(2023, '2024-12-01')];
    const reporting = (asOf: string, rest: Partial<EveryPeriod> = {}) => reportingOf([evaluated(observations, asOf, rest)], observations);
    expect(reporting('2025-02-28')).toEqual({ expected: 3, received: 3, onTime: 1 });
    expect(reporting('2025-03-31')).toEqual({ expected: 4, received: 3, onTime: 1 });
  });

  it('is refused where it is none', () => {
    expect(() => evaluated([], '2024-12-31', { due: { days: -1 } })).toThrow(/at due\.days/);
    expect(() => evaluated([], '2024-12-31', { due: { day: '03-32' } })).toThrow(/at due\.day/);
    expect(() => evaluated([], '2024-12-31', { due: { day: '03-31' }, every: 'month' })).toThrow(/\{ days: 15 \}/);
    expect(() => evaluated([], '2024-12-31', { due: {} as never })).toThrow(/at due\.days/);
    expect(() => evaluated([], '2024-12-31', { due: { days: 1, day: '03-31' } as never })).toThrow(/at due\.day/);
  });
});
