import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { StatcanInput } from './statcan-open-sdg.js';

function inOneYear(value: number, target?: number, more: Partial<StatcanInput> = {}) {
  return assessSeries('statcan-open-sdg', {
    direction: 'increase',
    series: [
      { year: 2015, value: 100 },
      { year: 2016, value },
    ],
    target: target === undefined ? null : { value: target, year: 2016 },
    ...more,
  });
}

describe('statcan-open-sdg with a target', () => {
  it.each([
    [195, 'substantial_progress', 'on-track'],
    [194.9, 'moderate_progress', 'at-risk'],
    [160.1, 'moderate_progress', 'at-risk'],
    [159.9, 'limited_progress', 'off-track'],
    [100, 'limited_progress', 'off-track'],
    [99.9, 'deterioration', 'moving-away'],
    [200, 'target_achieved', 'achieved'],
  ])('puts the value %d (of 200 from 100) in %s', (value, category, status) => {
    expect(inOneYear(value, 200)).toMatchObject({ category, status, baseYear: 2015, currentYear: 2016 });
  });

  it('counts a threshold itself as reached', () => {
    // 0.75, 0.5 and 0.25 are exact in binary, and so is the ratio of a value that is a whole number of quarters.
    const params = { thresholds: { high: 0.75, med: 0.5, low: 0.25 } };
    const category = (value: number) => inOneYear(value, 200, { params }).category;
    expect([175, 150, 125, 124].map(category)).toEqual(['substantial_progress', 'moderate_progress', 'limited_progress', 'deterioration']);
  });

  // 7.1429 R − 4.2857 from 0.6 up, at most 5; 4.1667 R − 2.5 below, at least −5.
  it.each([
    [195, 2.500055],
    [180, 1.42862],
    [130, -1.24999],
    [60, -4.16668],
    [30, -5],
  ])('scores the value %d with %d', (value, score) => {
    expect(inOneYear(value, 200).score).toBeCloseTo(score, 9);
  });

  it('scores a threshold itself as the better category', () => {
    // At the middle threshold 7.1429 × 0.5 − 4.2857; without a target 500 × 0.5 − 5, cut at 5, and 250 × 0.25 − 1.25, cut nowhere.
    expect(inOneYear(150, 200, { params: { thresholds: { med: 0.5 } } }).score).toBeCloseTo(-0.71425, 9);
    const params = { thresholds: { high: 0.5, med: 0.25 } };
    expect(inOneYear(150, undefined, { params }).score).toBe(5);
    expect(inOneYear(125, undefined, { params }).score).toBe(61.25);
  });

  it('scores at most 5 before the target is met', () => {
    expect(inOneYear(170, 200, { target: { value: 200, year: 2017 } }).score).toBe(5);
  });

  it('ignores a limit where there is a target', () => {
    expect(inOneYear(150, 200, { params: { limit: 100 } })).not.toHaveProperty('limitCoefficient');
  });

  it('takes the target year of its settings, else 2030, where the target names none', () => {
    const at = (params: StatcanInput['params'], year?: number) =>
      inOneYear(103, 200, { params, target: { value: 200, year } }).progressValue;
    expect(at({ targetYear: 2020 })).toBe(at({}, 2020));
    expect(at({ targetYear: 2020 }, 2025)).toBe(at({}, 2025));
    expect(at({})).toBe(at({}, 2030));
    expect(at({}, 2020)).not.toBe(at({}, 2030));
  });

  it('keeps a deterioration with score −5 where the target equals a baseline that is lost, without a value for it', () => {
    expect(inOneYear(90, 100)).toMatchObject({ progressValue: null, score: -5, category: 'deterioration', status: 'moving-away' });
    expect(inOneYear(90, 100)).not.toHaveProperty('refusal');
  });
});

describe('statcan-open-sdg without a target', () => {
  it.each([
    [101.51, 'substantial_progress'],
    [101.49, 'moderate_progress'],
    [100.51, 'moderate_progress'],
    [100.49, 'limited_progress'],
    [100, 'limited_progress'],
    [99.99, 'deterioration'],
  ])('puts 100 to %d in one year in %s', (value, category) => {
    expect(inOneYear(value).category).toBe(category);
  });

  it('counts a threshold itself as reached', () => {
    const params = { thresholds: { high: 0.5, med: 0.25, low: 0.125 } };
    const category = (value: number) => inOneYear(value, undefined, { params }).category;
    expect([150, 125, 112.5, 112].map(category)).toEqual([
      'substantial_progress',
      'moderate_progress',
      'limited_progress',
      'deterioration',
    ]);
  });

  // 125 p − 2.5 below 0 (at least −5), 500 p − 2.5 to 0.5 %, 250 p − 1.25 to 1.5 %, 500 p − 5 above (at most 5).
  it.each([
    [97, -5],
    [99, -3.75],
    [100, -2.5],
    [100.2, -1.5],
    [101, 1.25],
    [101.6, 3],
    [103, 5],
  ])('scores 100 to %d with %d', (value, score) => {
    expect(inOneYear(value).score).toBeCloseTo(score, 9);
  });

  it('asks less near a limit, and only to hold it at the limit', () => {
    const nearLimit = (base: number, value: number) =>
      assessSeries('statcan-open-sdg', {
        direction: 'increase',
        series: [
          { year: 2015, value: base },
          { year: 2016, value },
        ],
        params: { limit: 100 },
      });
    expect(nearLimit(100, 100)).toMatchObject({ limitCoefficient: 0, score: 5, category: 'substantial_progress' });
    // 1 − 0.9^4.44 = 0.37357; the threshold of 1.5 % shrinks to 0.56 %, and 0.6 % counts 500 × 0.006 / 0.37357 − 5.
    expect(nearLimit(90, 90.54).limitCoefficient).toBeCloseTo(0.3736, 4);
    expect(nearLimit(90, 90.54)).toMatchObject({ category: 'substantial_progress', score: expect.closeTo(3.03, 2) as number });
    expect(nearLimit(90, 89.9)).toMatchObject({ category: 'deterioration' });
  });
});

describe('the years of statcan-open-sdg', () => {
  it('counts a range of years as its first year', () => {
    const result = assessSeries('statcan-open-sdg', {
      direction: 'increase',
      series: [
        { year: '2021/2022', value: 12 },
        { year: '2015/2016', value: 10 },
      ],
    });
    expect(result).toMatchObject({ baseYear: 2015, currentYear: 2021 });
  });

  it('takes the base year asked for before that of the baseline, and never an earlier one', () => {
    const series = [2014, 2016, 2018, 2020].map((year) => ({ year, value: year - 2000 }));
    const baseYear = (more: Partial<StatcanInput>) => assessSeries('statcan-open-sdg', { direction: 'increase', series, ...more }).baseYear;
    expect(baseYear({})).toBe(2016);
    expect(baseYear({ baseline: { year: 2018 } })).toBe(2018);
    expect(baseYear({ baseline: { year: 2018 }, params: { requestedBaseYear: 2014 } })).toBe(2014);
  });

  it('refuses a base year after all values, keeping the newest year', () => {
    const result = assessSeries('statcan-open-sdg', {
      direction: 'increase',
      series: [
        { year: 2010, value: 1 },
        { year: 2014, value: 2 },
      ],
    });
    expect(result).toMatchObject({
      baseYear: null,
      currentYear: 2014,
      category: 'not_available',
      status: 'not-assessable',
      refusal: { code: 'no-base-year' },
    });
  });
});

describe('the edges of statcan-open-sdg', () => {
  it('keeps the achievement of a value whose growth is not defined', () => {
    expect(
      inOneYear(5, 3, {
        series: [
          { year: 2015, value: -100 },
          { year: 2016, value: 5 },
        ],
      }),
    ).toMatchObject({
      category: 'target_achieved',
      progressValue: null,
      score: 5,
    });
  });

  it('replaces a target of 0 by 0.001 and takes the value at the stand-in as met, as its program does', () => {
    const reducing = (value: number) =>
      assessSeries('statcan-open-sdg', {
        direction: 'decrease',
        target: { value: 0, year: 2030 },
        series: [
          { year: 2015, value: 8 },
          { year: 2020, value },
        ],
      });
    expect(reducing(0.001)).toMatchObject({ category: 'target_achieved', targetUsed: 0.001 });
    expect(reducing(0.002).category).not.toBe('target_achieved');
    expect(reducing(0.002)).not.toHaveProperty('baselineUsed');
  });

  it.each<[string, Partial<StatcanInput>]>([
    ['empty-series', { series: [] }],
    ['no-direction', { direction: undefined }],
    [
      'sign-change',
      {
        series: [
          { year: 2015, value: -1 },
          { year: 2016, value: 1 },
        ],
      },
    ],
    ['equal-years', { params: { requestedBaseYear: 2016 } }],
    ['deadline-not-after-start', { target: { value: 300, year: 2015 } }],
    [
      'overflow',
      {
        series: [
          { year: 2015, value: 1e-308 },
          { year: 2016, value: 1e308 },
        ],
      },
    ],
    ['bad-parameter', { params: { limit: Infinity } }],
    ['bad-parameter', { params: { thresholds: { med: Number.NaN } } }],
  ])('refuses with the code %s', (code, more) => {
    expect(inOneYear(110, undefined, more)).toMatchObject({
      progressValue: null,
      score: null,
      category: 'not_available',
      refusal: { code },
    });
  });
});

describe('a limit near the largest number', () => {
  it('gives a finite result', () => {
    // Found by the property test: doubling the limit overflowed.
    const limit = 8.98846567431158e307;
    const { limitCoefficient } = assessSeries('statcan-open-sdg', {
      direction: 'increase',
      baseline: { year: 0, value: -8.988465674311582e307 },
      series: [{ year: 2010, value: 0 }],
      params: { limit },
    });
    // The baseline stands at the limit, where the coefficient is 0.
    expect(limitCoefficient).toBeCloseTo(0, 9);
  });
});
