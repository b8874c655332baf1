import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import { compareMethods } from './compare-methods.js';
import type { TolaParams } from './tola-scope.js';

/** From 100 in 2015 on, one value a year. */
const yearly = (...values: readonly number[]) => values.map((value, index) => ({ year: 2015 + index, value }));

describe('a target whose year has passed', () => {
  const growthMethods = ['eurostat', 'statcan-open-sdg', 'un-progress-chart', 'destatis-dns'] as const;
  const statusOf = (method: (typeof growthMethods)[number], values: readonly number[], target: { value: number; year: number }) =>
    assessSeries(method, { direction: 'increase', series: yearly(...values), target }).status;

  it.each(growthMethods)('%s: missed where the last value up to that year is short of it', (method) => {
    expect(statusOf(method, [100, 110, 120, 130, 135], { value: 140, year: 2018 })).toBe('missed');
  });

  it.each(growthMethods)('%s: missed also where it is met later', (method) => {
    expect(statusOf(method, [100, 110, 120, 130, 150], { value: 140, year: 2018 })).toBe('missed');
  });

  it.each(growthMethods)('%s: achieved where it was met in time, also where it is lost later', (method) => {
    expect(statusOf(method, [100, 110, 120, 140, 150], { value: 140, year: 2018 })).toBe('achieved');
    expect(statusOf(method, [100, 110, 120, 140, 130], { value: 140, year: 2018 })).toBe('achieved');
  });

  it.each(growthMethods)('%s: not yet passed in the target year itself', (method) => {
    expect(statusOf(method, [100, 110, 120, 130], { value: 140, year: 2018 })).not.toBe('missed');
  });

  it('leaves the numbers and the category of eurostat and statcan-open-sdg as published: from the newest value', () => {
    // From 100 to 144 in four years; 140 by 2018 asked for 1.4^(1/3) − 1 a year.
    const ratio = (1.44 ** (1 / 4) - 1) / (1.4 ** (1 / 3) - 1);
    const series = yearly(100, 110, 120, 130, 144);
    const found = { direction: 'increase', series, target: { value: 140, year: 2018 } } as const;
    expect(assessSeries('eurostat', found)).toMatchObject({ category: 'significant_progress', score: 5, status: 'missed' });
    expect(assessSeries('eurostat', found).progressValue).toBeCloseTo(ratio, 12);
    expect(assessSeries('statcan-open-sdg', found)).toMatchObject({ category: 'target_achieved', score: 5, status: 'missed' });
    expect(assessSeries('statcan-open-sdg', { ...found, series: yearly(100, 110, 120, 130, 131) })).toMatchObject({
      category: 'limited_progress',
      status: 'missed',
    });
  });

  it('leaves the score of un-progress-chart as published, from the values up to the target year', () => {
    const found = assessSeries('un-progress-chart', {
      direction: 'increase',
      series: yearly(100, 110, 120, 139, 145),
      target: { value: 140, year: 2018 },
    });
    expect(found).toMatchObject({ score: 3, category: 'alcanzado', status: 'missed' });
  });

  it('says nothing where there is no value up to the target year', () => {
    const late = { direction: 'increase', series: yearly(100, 150), target: { value: 140, year: 2010 } } as const;
    expect(assessSeries('eurostat', late)).toMatchObject({ category: 'significant_progress', status: 'not-assessable' });
    expect(assessSeries('statcan-open-sdg', late)).toMatchObject({ category: 'target_achieved', status: 'not-assessable' });
  });

  it('is no disagreement where nothing can be said', () => {
    const late = { direction: 'increase', series: yearly(100, 150), target: { value: 140, year: 2010 } } as const;
    expect(compareMethods(late, ['eurostat', 'statcan-open-sdg'])).toMatchObject({
      agree: true,
      statuses: {},
      groups: [],
      unassessed: ['eurostat', 'statcan-open-sdg'],
    });
  });

  it('keeps a refusal a refusal', () => {
    const late = { direction: 'increase', series: yearly(100, 120), target: { value: 140, year: 2010 } } as const;
    for (const method of ['eurostat', 'statcan-open-sdg', 'un-progress-chart'] as const)
      expect(assessSeries(method, late)).toMatchObject({ status: 'not-assessable', refusal: { code: 'deadline-not-after-start' } });
  });

  it('does not take a year that no one stated for a deadline', () => {
    const series = [
      { year: 2020, value: 100 },
      { year: 2031, value: 120 },
    ];
    const { statuses } = compareMethods({ direction: 'increase', series, target: { value: 140 } }, ['eurostat', 'statcan-open-sdg']);
    expect(Object.values(statuses)).not.toContain('missed');
  });

  it('takes the target year of the settings for a deadline', () => {
    const found = { direction: 'increase', series: yearly(100, 110, 120), target: { value: 140 } } as const;
    expect(assessSeries('statcan-open-sdg', { ...found, params: { targetYear: 2016 } }).status).toBe('missed');
  });

  it('does not look at it where the target is left out', () => {
    const found = assessSeries('eurostat', {
      direction: 'increase',
      series: yearly(100, 110, 120),
      target: { value: 140, year: 2016 },
      params: { variant: 'no-target' },
    });
    expect(found.status).toBe('on-track');
  });

  it('reads a target lost from the start as missed, in place of moving away', () => {
    const found = assessSeries('statcan-open-sdg', {
      direction: 'increase',
      series: yearly(100, 90, 80),
      target: { value: 100, year: 2016 },
    });
    expect(found).toMatchObject({ category: 'deterioration', score: -5, status: 'missed' });
  });

  it('aarr: says nothing where there is no value up to the target year', () => {
    const found = assessSeries('aarr', {
      baseline: { year: 2000, value: 200 },
      series: yearly(100, 50),
      target: { value: 100, year: 2010 },
    });
    expect(found.status).toBe('not-assessable');
    expect(found).not.toHaveProperty('refusal');
  });

  it('aarr: by the mean of the last year up to it', () => {
    const series = [{ year: 2014, value: 110 }, ...yearly(100, 50), { year: 2016, value: 60 }, { year: 2017, value: 20 }];
    const status = (value: number) => assessSeries('aarr', { series, target: { value, year: 2016 } }).status;
    expect([status(56), status(55), status(54)]).toEqual(['achieved', 'achieved', 'missed']);
    // The rate itself is what it was: 110 to 20 in three years is faster than what 54 requires.
    expect(assessSeries('aarr', { series, target: { value: 54, year: 2017 } }).status).toBe('on-track');
  });
});

describe('pepfar-achievement in the last quarter', () => {
  const at = (resultToDate: number, more: object = {}) =>
    assessSeries('pepfar-achievement', { target: { value: 500 }, params: { resultToDate, quarter: 4, ...more } });

  it.each([
    [556, 'Above Target', 'achieved'],
    [500, 'On Target', 'achieved'],
    [499, 'On Target', 'missed'],
    [449, 'On Target', 'missed'],
    [374, 'At Risk', 'missed'],
    [10, 'Concerned', 'missed'],
  ])('%d of 500 stays %s and is read as %s', (result, category, status) => {
    expect(at(result)).toMatchObject({ category, status });
  });

  it('does not let rounding make up for what is short', () => {
    expect(at(499)).toMatchObject({ achievement: 1, status: 'missed' });
    expect(at(300, { roundTo: 0 })).toMatchObject({ achievement: 1, status: 'missed' });
  });

  it('holds for snapshots and other numbers of quarters', () => {
    expect(at(460, { snapshot: true }).status).toBe('missed');
    expect(at(460, { snapshot: true, quarter: 3 }).status).toBe('on-track');
    expect(at(460, { quarter: 2, quartersPerYear: 2 }).status).toBe('missed');
  });
});

describe('tola-scope after the end of the program', () => {
  const at = (result: number, direction: 'increase' | 'decrease' = 'increase', more: Partial<TolaParams> = {}) =>
    assessSeries('tola-scope', {
      direction,
      params: {
        frequency: 'life-of-program',
        unit: 'number',
        asOf: '2024-09-30',
        programEnd: '2024-08-31',
        lopTarget: 100,
        results: [result],
        ...more,
      },
    });

  it.each([
    [116, 'over_scope', 'achieved'],
    [100, 'on_scope', 'achieved'],
    [99, 'on_scope', 'missed'],
    [84, 'under_scope', 'missed'],
  ])('%d of 100 stays %s and is read as %s', (result, category, status) => {
    expect(at(result)).toMatchObject({ category, status });
  });

  it.each([
    [84, 'over_scope', 'achieved'],
    [100, 'on_scope', 'achieved'],
    [101, 'on_scope', 'missed'],
    [116, 'under_scope', 'missed'],
  ])('for a falling target %d of 100 stays %s and is read as %s', (result, category, status) => {
    expect(at(result, 'decrease')).toMatchObject({ category, status });
  });

  it('periods on scope stay on track, because only the life of the program has an end', () => {
    const periods = [{ end: '2024-03-31', target: 100, results: [90] }];
    expect(at(0, 'increase', { frequency: 'annual', periods }).status).toBe('on-track');
  });
});
