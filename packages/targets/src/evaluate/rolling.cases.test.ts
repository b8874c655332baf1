import { describe, expect, it } from 'vitest';
import { findStep, type Direction, type EveryPeriod, type LevelBy, type Measure, type Observation, type Rolling } from '@actionline/core';

import { countries, children, observationsOf, officers, rate, targetOf } from '../testing/samples.js';
import { evaluateTarget } from './evaluate-target.js';

const threeYears: Rolling = { by: 'mean', times: 3, every: 'year' };

function levelBy(measure: Measure, value: number, rest: Partial<LevelBy> = {}): LevelBy {
  return {
    kind: 'level-by',
    direction: 'increase',
    comparison: 'at-least',
    level: { value },
    measure,
    rolling: threeYears,
    due: '2030-12-31',
    ...rest,
  };
}

const everyYear = (measure: Measure, value: number, rest: Partial<EveryPeriod> = {}): EveryPeriod => ({
  kind: 'every-period',
  comparison: 'at-least',
  value,
  measure,
  rolling: threeYears,
  every: 'year',
  window: { start: '2023-01-01' },
  ...rest,
});

/** One figure a year. */
function yearly(measure: Measure, values: Readonly<Record<string, number>>, rest: Partial<Observation> = {}): readonly Observation[] {
  const observation = observationsOf(measure);
  return Object.entries(values).map(([year, value]) => observation(`y${year}`, value, `${year}-01-01`, `${year}-12-31`, rest));
}

const evaluated = (requirement: LevelBy | EveryPeriod | Direction, observations: readonly Observation[], asOf = '2024-06-30') =>
  evaluateTarget(targetOf(requirement), observations, { asOf });

describe('a moving average of amounts', () => {
  it('is the total of its years over their number, and stands for the last of them', () => {
    // (100 + 200 + 330) / 3 = 210
    const { value, level, steps, used } = evaluated(levelBy(officers, 210), yearly(officers, { 2021: 100, 2022: 200, 2023: 330 }));
    expect(value).toEqual({ value: 210, bound: 'exact', unit: 'officer', lower: 210, upper: 210 });
    expect(level).toBe('met');
    expect(findStep(steps, 'rolled')?.values).toEqual({ by: 'mean', times: 3, every: 'year', from: '2021-01-01', until: '2023-12-31' });
    // Each counts once in the sum that is divided.
    expect(used.map(({ lower, upper }) => [lower, upper])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it('is exact in decimals as written', () => {
    const money: Measure = { ...officers, unit: 'EUR' };
    // A third of 0.3 is 0.1, though not of the binary numbers nearest to them.
    const { value, level } = evaluated(levelBy(money, 0.1), yearly(money, { 2021: 0.1, 2022: 0.1, 2023: 0.1 }));
    expect([value?.value, level]).toEqual([0.1, 'met']);
  });

  it('does not need to know how a figure across two of its years is parted', () => {
    const figure = observationsOf(officers);
    // 60 + 90 + 30 = 180 in the three years, whatever 2021, 2022 and 2023 had each.
    const { value } = evaluated(levelBy(officers, 60), [
      figure('a', 60, '2021-01-01', '2022-06-30'),
      figure('b', 90, '2022-07-01', '2023-06-30'),
      figure('c', 30, '2023-07-01', '2023-12-31'),
    ]);
    expect(value).toEqual({ value: 60, bound: 'exact', unit: 'officer', lower: 60, upper: 60 });
  });

  it('is never of fewer years: what is missing leaves it open above, and asks for itself', () => {
    const observations = yearly(officers, { 2021: 100, 2023: 330 });
    const { value, level, missing } = evaluated(levelBy(officers, 200), observations);
    // 430 / 3 at least.
    expect(value?.bound).toBe('at-least');
    expect(value?.lower).toBeCloseTo(143.333, 3);
    expect(level).toBe('unknown');
    expect(missing).toEqual([{ measure: officers.id, period: { start: '2022-01-01', end: '2022-12-31' } }]);
    // It is missing from the averages of 2023 and of 2024; the latter lacks 2024 too.
    const every = evaluated(everyYear(officers, 200), observations, '2024-12-31');
    expect(every.missing?.map(({ period }) => [period.start, period.end])).toEqual([
      ['2022-01-01', '2022-12-31'],
      ['2024-01-01', '2024-12-31'],
    ]);
    // Of a ceiling as low as that it does not matter what the year had.
    expect(evaluated(everyYear(officers, 143, { comparison: 'at-most' }), observations).level).toBe('unmet');
  });

  it('takes the difference of running totals', () => {
    const total = observationsOf(children);
    // From 2020 on: 50 by the end of 2020, 350 by the end of 2023: 300 in 2021 to 2023.
    const { value } = evaluated(levelBy(children, 100), [
      total('a', 50, '2020-01-01', '2020-12-31'),
      total('b', 350, '2020-01-01', '2023-12-31'),
    ]);
    expect([value?.lower, value?.upper]).toEqual([100, 100]);
  });

  it('waits for the end of its last year', () => {
    const figure = observationsOf(officers);
    const observations = [...yearly(officers, { 2021: 100, 2022: 200, 2023: 300 }), figure('q1', 900, '2024-01-01', '2024-03-31')];
    const running = evaluated(levelBy(officers, 200), observations, '2024-06-30');
    expect([running.value?.value, running.leftOut]).toEqual([200, [{ observation: 'q1', reason: 'outside-window' }]]);
    // The year is over, and reported to March: the newest average is still that of 2023.
    expect(evaluated(levelBy(officers, 200), observations, '2024-12-31').value?.value).toBe(200);
  });

  it('is of the years that a country counts by', () => {
    const figure = observationsOf(officers);
    const fiscal = [2020, 2021, 2022].map((year) => figure(`f${String(year)}`, 30, `${String(year)}-04-01`, `${String(year + 1)}-03-31`));
    const requirement = levelBy(officers, 30, { rolling: { ...threeYears, anchor: '04-01' } });
    expect(evaluated(requirement, fiscal).value).toMatchObject({ lower: 30, upper: 30 });
    // Of calendar years the edges are not known: 2020 to 2022 hold two of the three whole, and some of the third.
    expect(evaluated(levelBy(officers, 30), fiscal).value).toMatchObject({ lower: 20 });
  });
});

describe('a rolling sum', () => {
  it('adds up the last twelve months, month by month', () => {
    const figure = observationsOf(officers);
    const months = Array.from({ length: 18 }, (_, at) => {
      const year = String(2023 + Math.floor(at / 12));
      const month = String((at % 12) + 1).padStart(2, '0');
      return figure(`m${String(at)}`, at < 12 ? 10 : 20, `${year}-${month}-01`, `${year}-${month}-28`, {
        period: { start: `${year}-${month}-01`, end: lastOf(`${year}-${month}`) },
      });
    });
    const requirement: EveryPeriod = {
      ...everyYear(officers, 150),
      rolling: { by: 'sum', times: 12, every: 'month' },
      every: 'month',
      window: { start: '2023-12-01', end: '2024-06-30' },
    };
    // 120 at the end of 2023, and 10 more each month; at least 150 from March on.
    const { periods = [] } = evaluated(requirement, months);
    expect(periods.map(({ value }) => value?.value)).toEqual([120, 130, 140, 150, 160, 170, 180]);
    expect(periods.map(({ level }) => level)).toEqual(['unmet', 'unmet', 'unmet', 'met', 'met', 'met', 'met']);
  });

  it('is refused of what does not add up', () => {
    const sum: Rolling = { by: 'sum', times: 3, every: 'year' };
    expect(() => evaluated(levelBy(rate, 50, { rolling: sum }), [])).toThrow(/at rolling\.by: given "sum"/);
    expect(() => evaluated(levelBy(countries, 50, { rolling: sum }), [])).toThrow(/every-period with times: 3/);
    expect(() => evaluated(levelBy(officers, 50, { rolling: { ...sum, times: 1 } }), [])).toThrow(/rolling\.times/);
    expect(() => evaluated(levelBy(officers, 50, { rolling: { ...sum, anchor: '04-31' } }), [])).toThrow(/rolling\.anchor/);
    expect(() => evaluated(levelBy(officers, 50, { rolling: { ...sum, by: 'median' } as never }), [])).toThrow(/rolling\.by/);
    expect(() => evaluated(levelBy(officers, 50, { rolling: { ...sum, window: 3 } as never }), [])).toThrow(/rolling\.window/);
  });
});

describe('a moving average of states', () => {
  const share: Measure = { ...rate, limits: { lower: 0, upper: 100 } };

  it('is the mean of the yearly values', () => {
    const { value, level } = evaluated(levelBy(rate, 20), yearly(rate, { 2021: 10, 2022: 20, 2023: 30 }));
    expect([value?.lower, value?.upper, level]).toEqual([20, 20, 'met']);
  });

  it('is unknown where a year is missing, but for what the limits of the measure prove', () => {
    const values = { 2021: 10, 2023: 30 };
    const { value, level, missing } = evaluated(levelBy(rate, 5), yearly(rate, values));
    expect([value, level]).toEqual([undefined, 'unknown']);
    expect(missing).toEqual([{ measure: rate.id, period: { start: '2022-01-01', end: '2022-12-31' } }]);
    // Between (10 + 0 + 30) / 3 = 13.3 and (10 + 100 + 30) / 3 = 46.7: decided on either side, and no value to print.
    const within = (required: number) => evaluated(levelBy(share, required), yearly(share, values));
    expect([within(13).level, within(20).level, within(47).level]).toEqual(['met', 'unknown', 'unmet']);
    expect(within(13).value).toBeUndefined();
  });

  it('leaves out a value of several years, which is an average itself', () => {
    const figure = observationsOf(rate);
    const { leftOut, value } = evaluated(levelBy(rate, 20), [
      ...yearly(rate, { 2021: 10, 2022: 20, 2023: 30 }),
      figure('mean', 99, '2021-01-01', '2023-12-31'),
    ]);
    expect([leftOut, value?.value]).toEqual([[{ observation: 'mean', reason: 'unlike-length' }], 20]);
  });

  it('is of one series: a break begins another', () => {
    const [old, ...rest] = yearly(rate, { 2021: 10, 2022: 20, 2023: 30 });
    const { level, leftOut } = evaluated(levelBy(rate, 5), [old!, { ...rest[0]!, status: 'B' }, rest[1]!]);
    expect(level).toBe('unknown');
    expect(leftOut).toEqual([{ observation: 'y2021', reason: 'before-break' }]);
  });
});

describe('a moving average of distinct counts', () => {
  it('is the mean of the counts of each year', () => {
    // 3 and 3 and 6 countries, each counted once a year: 4.
    const { value } = evaluated(levelBy(countries, 4), yearly(countries, { 2021: 3, 2022: 3, 2023: 6 }));
    expect([value?.lower, value?.upper]).toEqual([4, 4]);
    const open = evaluated(levelBy(countries, 4), yearly(countries, { 2021: 3, 2023: 6 }));
    expect([open.value?.lower, open.value?.upper, open.level]).toEqual([3, Infinity, 'unknown']);
  });
});

describe('a way, a direction and periods of averages', () => {
  const falling = yearly(rate, { 2019: 40, 2020: 40, 2021: 40, 2022: 34, 2023: 28 });

  it('goes from a stated baseline', () => {
    // 40 (2021) to 20 (2030): (40 + 34 + 28) / 3 = 34 after two of nine years; 6 of 20.
    const requirement = levelBy(rate, 20, { direction: 'decrease', comparison: 'at-most', baseline: { value: 40, date: '2021-12-31' } });
    const { shareOfWay, trajectory, level } = evaluated(requirement, falling);
    expect([shareOfWay, trajectory, level]).toEqual([0.3, 'sufficient', 'unmet']);
  });

  it('takes the average of reported baselines, and of no fewer years', () => {
    const role = { role: 'baseline' } as const;
    const baselines = yearly(rate, { 2015: 50, 2016: 50, 2017: 47 }, role);
    const requirement = levelBy(rate, 20, { direction: 'decrease', comparison: 'at-most' });
    expect(evaluated(requirement, [...falling, ...baselines]).baseline).toEqual({ value: 49, date: '2017-12-31' });
    const { baseline, leftOut } = evaluated(requirement, [...falling, ...baselines.slice(1)]);
    expect(baseline).toBeUndefined();
    expect(leftOut).toContainEqual({ observation: 'y2016', reason: 'not-needed' });
  });

  it('reads the baseline of a day, and what is asked as a change from it, from the average of that day', () => {
    // 40 (2021) less 6 points is 34: that of 2023.
    const change: LevelBy = {
      ...levelBy(rate, 0, { direction: 'decrease', comparison: 'at-most' }),
      level: { change: -6, in: 'points' },
      baseline: { date: '2021-12-31' },
      due: '2023-12-31',
    };
    const { level, baseline, value, leftOut } = evaluated(change, [...falling, ...yearly(rate, { 2016: 45 })]);
    expect([baseline, value?.value, level]).toEqual([{ value: 40, date: '2021-12-31' }, 34, 'met']);
    // A result that is of neither average is older, and no baseline.
    expect(leftOut).toEqual([{ observation: 'y2016', reason: 'older-value' }]);
    // Of one year less there is no average to start from.
    expect(evaluated(change, falling.slice(1)).baseline).toBeUndefined();
  });

  it('is held to milestones', () => {
    const requirement = levelBy(rate, 20, {
      direction: 'decrease',
      comparison: 'at-most',
      milestones: [{ due: '2022-12-31', level: { value: 38 } }],
    });
    expect(evaluated(requirement, falling).milestones?.map(({ level, value }) => [level, value?.value])).toEqual([['met', 38]]);
  });

  it('moves as the averages do', () => {
    // 40 (2021), 38 (2022), 34 (2023)
    const { level, trajectory, baseline, steps } = evaluated(
      { kind: 'direction', direction: 'decrease', measure: rate, rolling: threeYears, window: { start: '2019-01-01' } },
      falling,
    );
    expect([level, trajectory, baseline]).toEqual(['met', 'sufficient', { value: 40, date: '2021-12-31' }]);
    expect(findStep(steps, 'trend')?.values).toEqual({ from: 38, to: 34, since: '2022-12-31', until: '2023-12-31' });
  });

  it('is judged for each period that is over, and not for the running one', () => {
    const { periods, level, steps } = evaluated(everyYear(rate, 36, { comparison: 'at-most', window: { start: '2021-01-01' } }), falling);
    expect(periods?.map(({ level: own, value }) => [value?.value, own])).toEqual([
      [40, 'unmet'],
      [38, 'unmet'],
      [34, 'met'],
      [undefined, 'unknown'],
    ]);
    expect(level).toBe('unmet');
    expect(findStep(steps, 'rolled')?.values).toMatchObject({ from: '2021-01-01', until: '2023-12-31' });
  });

  it('counts in how many periods it holds', () => {
    const periods = everyYear(rate, 36, { comparison: 'at-most', window: { start: '2021-01-01', end: '2023-12-31' } });
    const { steps, level } = evaluateTarget(targetOf({ kind: 'some-of', comparison: 'at-least', count: 1, periods }), falling, {
      asOf: '2023-12-31',
    });
    expect(findStep(steps, 'counted')?.values).toMatchObject({ least: 1, most: 1, of: 3 });
    expect(level).toBe('met');
  });

  it('is met late by the first average that is, and says when it was met and is not', () => {
    const due = levelBy(rate, 38, { direction: 'decrease', comparison: 'at-most', due: '2021-12-31' });
    expect(findStep(evaluated(due, falling).steps, 'met-late')?.values).toEqual({ on: '2022-12-31', due: '2021-12-31', days: 365 });
    const rising = levelBy(rate, 39, { due: '2030-12-31' });
    expect(findStep(evaluated(rising, falling).steps, 'was-met')?.values).toEqual({ on: '2021-12-31', value: 40 });
  });

  it('is of the part that is selected', () => {
    const figure = observationsOf(officers);
    const kenya = [2021, 2022, 2023].map((year) =>
      figure(`k${String(year)}`, 30, `${String(year)}-01-01`, `${String(year)}-12-31`, { place: 'KE' }),
    );
    const world = [2021, 2022, 2023].map((year) => figure(`w${String(year)}`, 300, `${String(year)}-01-01`, `${String(year)}-12-31`));
    expect(evaluated(levelBy(officers, 30, { select: { places: ['KE'] } }), [...kenya, ...world]).value).toMatchObject({
      lower: 30,
      upper: 30,
    });
  });
});

function lastOf(month: string): string {
  const days: Readonly<Record<string, number>> = { '02': 28, '04': 30, '06': 30, '09': 30, '11': 30 };
  return `${month}-${String(month === '2024-02' ? 29 : (days[month.slice(5)] ?? 31))}`;
}
