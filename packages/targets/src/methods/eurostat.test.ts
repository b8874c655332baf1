import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { EurostatInput, EurostatParams } from './eurostat.js';

/** One year from 100 to a value; a target of 200 a year on requires a growth of exactly 1, so the ratio is value / 100 − 1. */
function inOneYear(value: number, target?: number, more: Partial<EurostatInput> = {}) {
  return assessSeries('eurostat', {
    direction: 'increase',
    series: [
      { year: 2015, value: 100 },
      { year: 2016, value },
    ],
    target: target === undefined ? null : { value: target, year: 2016 },
    ...more,
  });
}

describe('eurostat with a target', () => {
  it.each([
    [195, 0.95, 'significant_progress', 'significant progress', 'on-track'],
    [194.9, 0.949, 'moderate_progress', 'moderate progress', 'at-risk'],
    [160, 0.6, 'moderate_progress', 'moderate progress', 'at-risk'],
    [159.9, 0.599, 'moderate_deterioration', 'insufficient progress', 'off-track'],
    [100, 0, 'moderate_deterioration', 'insufficient progress', 'off-track'],
    [99.9, -0.001, 'significant_deterioration', 'movement away', 'moving-away'],
  ])('puts the value %d (ratio %d) in %s', (value, ratio, category, eurostatTerm, status) => {
    const result = inOneYear(value, 200);
    expect(result).toMatchObject({ category, eurostatTerm, status });
    expect(result.progressValue).toBeCloseTo(ratio, 9);
  });

  // Scores by the published segments: 5/0.7 × (R − 0.6) above 0.6, 5/1.2 × (R + 0.6) − 5 below, −5 from −0.6 down.
  it.each([
    [195, 2.5],
    [160, 0],
    [130, -1.25],
    [100, -2.5],
    [70, -3.75],
    [40, -5],
    [20, -5],
  ])('scores the value %d with %d', (value, score) => {
    expect(inOneYear(value, 200).score).toBeCloseTo(score, 9);
  });

  it('scores at most 5, from a ratio of 1.3', () => {
    // Two years to double require √2 − 1 a year; growing by 1.3 and by 1.6 of it in the first year stays below the target.
    const score = (ratio: number) => inOneYear(100 * (1 + ratio * (Math.SQRT2 - 1)), 200, { target: { value: 200, year: 2017 } }).score;
    expect(score(1.2)).toBeCloseTo(30 / 7, 9);
    expect(score(1.3)).toBeCloseTo(5, 9);
    expect(score(1.6)).toBe(5);
  });

  it('takes a target met now as significant progress with score 5, whatever the trend (EUSTAT 7.1.1: 99.9 after 100, target 99.9)', () => {
    const result = assessSeries('eurostat', {
      baseline: { year: 2016, value: 100 },
      target: { value: 99.9, year: 2030 },
      direction: 'increase',
      series: [
        { year: 2016, value: 100 },
        { year: 2024, value: 99.9 },
      ],
    });
    expect(result).toMatchObject({ score: 5, category: 'significant_progress', eurostatTerm: 'significant progress', status: 'achieved' });
    expect(result.progressValue).toBeCloseTo(-1.7499531029439417, 9); // as published
  });

  it('takes a fall to zero as a growth of −1 (EUSTAT 3.1.1)', () => {
    const result = assessSeries('eurostat', {
      target: { value: 70, year: 2030 },
      direction: 'decrease',
      series: [
        { year: 2015, value: 5.3 },
        { year: 2024, value: 0 },
      ],
    });
    expect(result.progressValue).toBeCloseTo(5.326507991358079, 9); // as published
    expect(result.status).toBe('achieved');
  });

  it('puts 0.001 in the place of a baseline of 0 and says so (EUSTAT 3.8.1)', () => {
    const result = assessSeries('eurostat', {
      target: { value: 0.1, year: 2030 },
      direction: 'decrease',
      series: [
        { year: 2015, value: 0 },
        { year: 2025, value: 0.9 },
      ],
    });
    expect(result).toMatchObject({ baselineUsed: 0.001, category: 'significant_deterioration', score: -5 });
    expect(result.progressValue).toBeCloseTo(-2.711376534734241, 9); // as published
    expect(result).not.toHaveProperty('targetUsed');
  });

  it('needs a target for the variant that has one, and leaves it out for the other', () => {
    expect(inOneYear(150, undefined, { params: { variant: 'with-target' } }).refusal?.code).toBe('no-target');
    expect(inOneYear(150, 200, { params: { variant: 'no-target' } }).progressValue).toBeCloseTo(0.5, 9);
  });

  it('takes 2030 where the target names no year', () => {
    const dated = inOneYear(103, 200, { target: { value: 200, year: 2030 } });
    expect(inOneYear(103, 200, { target: { value: 200 } }).progressValue).toBe(dated.progressValue);
  });
});

describe('eurostat without a target', () => {
  it.each([
    [101, 'significant_progress', 'significant progress', 'on-track'],
    [100.99, 'moderate_progress', 'moderate progress', 'at-risk'],
    [100.1, 'moderate_progress', 'moderate progress', 'at-risk'],
    [100.09, 'no_progress', 'no progress', 'off-track'],
    [99.9, 'no_progress', 'no progress', 'off-track'],
    [99.89, 'moderate_deterioration', 'moderate movement away', 'moving-away'],
    [99, 'moderate_deterioration', 'moderate movement away', 'moving-away'],
    [98.9, 'significant_deterioration', 'significant movement away', 'moving-away'],
  ])('puts 100 to %d in one year in %s', (value, category, eurostatTerm, status) => {
    expect(inOneYear(value)).toMatchObject({ category, eurostatTerm, status });
  });

  // 250 times the growth rate, cut at ±5.
  it.each([
    [103, 5],
    [102, 5],
    [101, 2.5],
    [100, 0],
    [99, -2.5],
    [98.5, -3.75],
    [97, -5],
  ])('scores 100 to %d with %d', (value, score) => {
    expect(inOneYear(value).score).toBeCloseTo(score, 9);
  });

  it('reads a fall as progress where less is better', () => {
    expect(inOneYear(99, undefined, { direction: 'decrease' })).toMatchObject({
      category: 'significant_progress',
      score: expect.closeTo(2.5, 9) as number,
    });
  });

  it('takes the thresholds of earlier editions, which have no neutral band', () => {
    const params: EurostatParams = { thresholds: { med: 0, low: 0 } };
    expect(inOneYear(100.05, undefined, { params }).category).toBe('moderate_progress');
    expect(inOneYear(99.95, undefined, { params }).category).toBe('moderate_deterioration');
  });
});

describe('eurostat near a limit, as EUSTAT runs it', () => {
  const nearLimit = (base: number, value: number, years: number, limit: number) =>
    assessSeries('eurostat', {
      direction: 'increase',
      series: [
        { year: 2015, value: base },
        { year: 2015 + years, value },
      ],
      params: { limit },
    });

  it.each([
    // EUSTAT 5.5.1 parliament, 2.4.1 farm income, 9.c.1 3.5G, 1.5.4 territorial plan
    [49.3, 53.3, 10, 50, 0.007831733851999978, 5, 'significant_progress'],
    [99.89, 99.99, 5, 100, 0.00020014011410074417, 5, 'significant_progress'],
    [100, 100, 9, 100, 0, 5, 'significant_progress'],
    [98.77, 99.03, 7, 100, 0.0003756304762048135, 1.7563286572956605, 'moderate_progress'],
  ])('gives what EUSTAT publishes for %d to %d in %d years, limit %d', (base, value, years, limit, progressValue, score, category) => {
    const result = nearLimit(base, value, years, limit);
    expect(result.progressValue).toBeCloseTo(progressValue, 9);
    expect(result.score).toBeCloseTo(score, 7);
    expect(result.category).toBe(category);
  });

  it('keeps the published contradiction at the limit itself: a deterioration with score 5 (EUSTAT 5.5.1 cabinet)', () => {
    expect(nearLimit(50, 46.7, 10, 50)).toMatchObject({ score: 5, category: 'significant_deterioration', status: 'moving-away' });
  });

  it('scores a fall of more than 2 % a year with −5 even at the limit', () => {
    expect(nearLimit(100, 97.9, 1, 100).score).toBe(-5);
  });

  it('does not shrink the thresholds where there is a target', () => {
    expect(inOneYear(150, 200, { params: { limit: 100 } })).toEqual(inOneYear(150, 200));
  });
});

describe('the base year of eurostat', () => {
  const points = [
    { year: 2013, value: 50 },
    { year: 2017, value: 80 },
    { year: 2020, value: 100 },
  ];

  it('is the nearest to 2015, of two equally near ones the later', () => {
    // (100 / 80)^(1/3) − 1
    expect(assessSeries('eurostat', { direction: 'increase', series: points }).progressValue).toBeCloseTo(0.0772173450159418, 12);
  });

  it('is reported, also where the rate has no value', () => {
    const baseYear = (more: Partial<EurostatInput>) =>
      assessSeries('eurostat', { direction: 'increase', series: points, ...more }).baseYear;
    expect(baseYear({})).toBe(2017);
    expect(baseYear({ target: { value: 100, year: 2030 } })).toBe(2017);
    expect(baseYear({ baseline: { year: 2013 } })).toBe(2013);
    expect(baseYear({ baseline: { year: 2020 } })).toBe(2020);
    expect(baseYear({ series: [] })).toBeNull();
    expect(baseYear({ params: { variant: 'with-target' } })).toBeNull();
  });

  it('is the one asked for, or the one of the baseline', () => {
    const asked = assessSeries('eurostat', { direction: 'increase', series: points, params: { baseYear: 2013 } });
    // 2^(1/7) − 1
    expect(asked.progressValue).toBeCloseTo(0.10408951367381225, 12);
    expect(assessSeries('eurostat', { direction: 'increase', series: points, baseline: { year: 2013 } }).progressValue).toBe(
      asked.progressValue,
    );
  });

  it('takes the value of the baseline where the series has none for its year', () => {
    const result = assessSeries('eurostat', { direction: 'increase', series: points.slice(2), baseline: { year: 2019, value: 80 } });
    expect(result.progressValue).toBeCloseTo(0.25, 12);
  });
});

describe('eurostat refuses', () => {
  it.each<[string, Partial<EurostatInput>]>([
    ['empty-series', { series: [] }],
    ['one-point', { series: [{ year: 2020, value: 5 }] }],
    ['no-direction', { direction: null }],
    [
      'sign-change',
      {
        series: [
          { year: 2015, value: 5 },
          { year: 2020, value: -5 },
        ],
      },
    ],
    ['target-equals-baseline', { target: { value: 5, year: 2030 } }],
    ['sign-change', { target: { value: -7, year: 2030 }, direction: 'decrease' }],
    ['deadline-not-after-start', { target: { value: 9, year: 2015 } }],
    ['equal-years', { baseline: { year: 2020 } }],
    ['bad-parameter', { params: { limit: Number.NaN } }],
    ['bad-parameter', { params: { thresholds: { high: Number.NaN } } }],
  ])('with the code %s', (code, more) => {
    const series = [
      { year: 2015, value: 5 },
      { year: 2020, value: 4 },
    ];
    const result = assessSeries('eurostat', { direction: 'increase', series, ...more });
    expect(result).toMatchObject({
      progressValue: null,
      score: null,
      category: 'not_available',
      eurostatTerm: 'not assessed',
      refusal: { code },
    });
    expect(result.status).toBe(code === 'empty-series' ? 'no-data' : 'not-assessable');
  });
});
