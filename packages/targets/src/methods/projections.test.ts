import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { BootstrapParams } from './seeded-bootstrap.js';
import type { HoltParams } from './holt-linear.js';

const yearly = (...values: readonly number[]) => values.map((value, index) => ({ year: 2020 + index, value }));

const trendMethods = ['ols-projection', 'theil-sen', 'seeded-bootstrap'] as const;

describe('the projections to one year', () => {
  const assess = (
    method: (typeof trendMethods)[number],
    series: readonly { year: number | string; value: number }[],
    params: { horizon?: number; level?: number } = {},
  ) =>
    assessSeries(method, {
      series,
      params: { horizon: 2030, ...(method === 'seeded-bootstrap' && { seed: 1 }), ...params } as BootstrapParams,
    });

  it.each(trendMethods)('%s carries a straight line on', (method) => {
    expect(assess(method, yearly(1, 2, 3, 4)).projection).toBeCloseTo(11, 9);
  });

  it.each(trendMethods)('%s uses all of several values of one year', (method) => {
    const series = [...yearly(0, 10), { year: 2021, value: 10 }, { year: 2020, value: 0 }];
    expect(assess(method, series).projection).toBeCloseTo(100, 9);
  });

  it.each(trendMethods)('%s refuses what has no trend or no interval', (method) => {
    const code = (...args: [Parameters<typeof assess>[1], Parameters<typeof assess>[2]?]) => assess(method, ...args).refusal?.code;
    expect(code([])).toBe('empty-series');
    expect(
      code([
        { year: 2020, value: 1 },
        { year: 2020, value: 2 },
      ]),
    ).toBe('one-point');
    expect(code(yearly(1, 2))).toBe('too-few-points');
    expect(code(yearly(1, 2, 3))).toBeUndefined();
    expect(code(yearly(1, 2, 3), { horizon: Number.NaN })).toBe('bad-parameter');
    expect(code(yearly(1, 2, 3), { level: 0 })).toBe('bad-parameter');
    expect(code(yearly(1, 2, 3), { level: 1 })).toBe('bad-parameter');
    expect(code(yearly(-1e308, 1e308, -1e308))).toBe('overflow');
    expect(assess(method, [])).toMatchObject({ projection: null, status: 'no-data' });
  });

  it.each(trendMethods)('%s gives no label: a projection stands beside a status', (method) => {
    expect(assess(method, yearly(1, 2, 4))).not.toHaveProperty('status');
  });
});

describe('ols-projection', () => {
  it('covers 90 % unless asked otherwise', () => {
    const width = (level?: number) => {
      const { lower, upper } = assessSeries('ols-projection', { series: yearly(1, 2, 4, 3), params: { horizon: 2025, level } });
      return (upper ?? 0) - (lower ?? 0);
    };
    expect(width()).toBe(width(0.9));
    expect(width(0.8)).toBeLessThan(width());
  });

  it('has a prediction interval that can be checked by hand', () => {
    // Points (−1, 0), (0, 3), (1, 0): slope 0, level 1, squares of residuals 1 + 4 + 1, one degree of freedom, s = √6.
    // At the next year but one after the middle: s × √(1 + 1/3 + 4/2); t for ±50 % at one degree of freedom is 1.
    const found = assessSeries('ols-projection', { series: yearly(0, 3, 0), params: { horizon: 2023, level: 0.5 } });
    expect(found.projection).toBeCloseTo(1, 12);
    expect(found.upper).toBeCloseTo(1 + Math.sqrt(6) * Math.sqrt(10 / 3), 9);
    expect(found.lower).toBeCloseTo(1 - Math.sqrt(6) * Math.sqrt(10 / 3), 9);
    expect(found.pValue).toBeCloseTo(1, 12);
    expect(found.r2).toBeCloseTo(0, 12);
  });

  it('has nothing to explain in values that do not vary', () => {
    expect(assessSeries('ols-projection', { series: yearly(5, 5, 5), params: { horizon: 2025 } })).toMatchObject({
      slope: 0,
      projection: 5,
      r2: null,
      pValue: null,
      lower: 5,
      upper: 5,
    });
  });
});

describe('theil-sen', () => {
  it('takes the mean of the two middle slopes', () => {
    // Slopes of (0, 0), (1, 1), (2, 3), (3, 4): 1, 1, 4/3, 1.5, 1.5, 2; the middle two are 4/3 and 1.5.
    expect(assessSeries('theil-sen', { series: yearly(0, 1, 3, 4), params: { horizon: 2030 } }).slope).toBeCloseTo(17 / 12, 12);
  });

  it('covers 95 % unless asked otherwise', () => {
    const series = yearly(1, 3, 2, 6, 4, 8, 9, 7);
    const at = (level?: number) => assessSeries('theil-sen', { series, params: { horizon: 2030, level } });
    expect(at()).toEqual(at(0.95));
    expect((at(0.5).slopeUpper ?? 0) - (at(0.5).slopeLower ?? 0)).toBeLessThan((at().slopeUpper ?? 0) - (at().slopeLower ?? 0));
  });

  it('gives no correlations for values that do not vary', () => {
    expect(assessSeries('theil-sen', { series: yearly(5, 5, 5), params: { horizon: 2025 } })).toMatchObject({
      slope: 0,
      kendallTau: null,
      spearmanRho: null,
    });
  });

  it('takes 2,000 values and refuses more', () => {
    const series = Array.from({ length: 2_001 }, (_, index) => ({ year: index, value: index }));
    expect(assessSeries('theil-sen', { series, params: { horizon: 3_000 } })).toMatchObject({
      slope: null,
      kendallTau: null,
      refusal: { code: 'too-many-points' },
    });
    expect(assessSeries('theil-sen', { series: series.slice(1), params: { horizon: 3_000 } }).projection).toBeCloseTo(3_000, 6);
  });
});

describe('holt-linear', () => {
  const assess = (values: readonly number[], params: Partial<HoltParams> = {}) =>
    assessSeries('holt-linear', { series: yearly(...values), params: { alpha: 0.5, beta: 0.5, steps: 2, ...params } });

  it('can be followed by hand', () => {
    // Start: level 2, trend 1. The value 5: level 0.5 × 5 + 0.5 × 3 = 4, trend 0.5 × 2 + 0.5 × 1 = 1.5.
    expect(assess([1, 2, 5])).toMatchObject({
      level: 4,
      trend: 1.5,
      projection: [
        { year: 2023, value: 5.5 },
        { year: 2024, value: 7 },
      ],
    });
  });

  it('steps as the values do', () => {
    const series = [
      { year: 2024, value: 3 },
      { year: 2020, value: 1 },
      { year: 2022, value: 2 },
    ];
    expect(assessSeries('holt-linear', { series, params: { alpha: 1, beta: 1, steps: 1 } }).projection).toEqual([{ year: 2026, value: 4 }]);
  });

  it.each<[string, readonly number[], Partial<HoltParams>]>([
    ['empty-series', [], {}],
    ['too-few-points', [1], {}],
    ['too-few-points', [1, 2], {}],
    ['bad-parameter', [1, 2, 3], { alpha: -0.1 }],
    ['bad-parameter', [1, 2, 3], { beta: 1.1 }],
    ['bad-parameter', [1, 2, 3], { steps: 0 }],
    ['bad-parameter', [1, 2, 3], { steps: 1.5 }],
    ['bad-parameter', [1, 2, 3], { steps: 501 }],
    ['overflow', [-1e308, 1e308, 1e308], {}],
  ])('refuses with the code %s', (code, values, params) => {
    expect(assess(values, params)).toMatchObject({ level: null, trend: null, projection: [], refusal: { code } });
  });

  it.each<Partial<HoltParams>>([{ alpha: 0 }, { alpha: 1 }, { beta: 0 }, { beta: 1 }, { steps: 1 }, { steps: 500 }])(
    'takes the settings %j',
    (params) => {
      expect(assess([1, 2, 3], params)).not.toHaveProperty('refusal');
    },
  );

  it('refuses gaps and repeated years', () => {
    const code = (...years: readonly number[]) =>
      assessSeries('holt-linear', { series: years.map((year) => ({ year, value: year })), params: { alpha: 0.5, beta: 0.5, steps: 1 } })
        .refusal?.code;
    expect(code(2020, 2021, 2023)).toBe('uneven-years');
    expect(code(2020, 2020, 2021)).toBe('duplicate-year');
  });
});

describe('seeded-bootstrap', () => {
  const series = yearly(10, 12, 11, 15, 14, 18, 17);
  const assess = (params: Partial<BootstrapParams> = {}, target?: number, direction: 'increase' | 'decrease' = 'increase') =>
    assessSeries('seeded-bootstrap', {
      series,
      direction,
      target: target === undefined ? null : { value: target },
      params: { horizon: 2030, seed: 42, ...params },
    });

  it('repeats with the same seed and differs with another', () => {
    expect(assess()).toEqual(assess());
    expect(assess({ seed: 43 }).lower).not.toBe(assess().lower);
    expect(assess({ resamples: 1_000, level: 0.9 })).toEqual(assess());
  });

  it('puts the fitted value inside an interval that widens with the level and the distance', () => {
    const width = (params: Partial<BootstrapParams>) => {
      const { lower, upper } = assess(params);
      return (upper ?? 0) - (lower ?? 0);
    };
    const { lower, projection, upper } = assess();
    expect(lower).toBeLessThan(projection ?? 0);
    expect(upper).toBeGreaterThan(projection ?? 0);
    expect(width({ level: 0.5 })).toBeLessThan(width({ level: 0.99 }));
    expect(width({ horizon: 2027 })).toBeLessThan(width({ horizon: 2060 }));
  });

  it('agrees with the least-squares interval to about a tenth', () => {
    const ols = assessSeries('ols-projection', { series, params: { horizon: 2030 } });
    const { lower, upper } = assess({ resamples: 20_000 });
    // Seven values and a bounded set of residuals: the two methods do not agree closer than that.
    expect(Math.abs((upper ?? 0) - (ols.upper ?? 0))).toBeLessThan(3);
    expect(Math.abs((lower ?? 0) - (ols.lower ?? 0))).toBeLessThan(3);
  });

  it('counts the share of resamples that meet the target', () => {
    expect(assess().probability).toBeNull();
    expect(assess({}, -1_000).probability).toBe(1);
    expect(assess({}, 1_000).probability).toBe(0);
    expect((assess({}, 25).probability ?? 0) + (assess({}, 25, 'decrease').probability ?? 0)).toBeCloseTo(1, 9);
  });

  it('has half of the resampled values within the interval of one half', () => {
    const { lower, upper } = assess({ level: 0.5 });
    // The lower end is the quantile at 0.25, the upper one at 0.75.
    expect(assess({}, lower ?? 0, 'decrease').probability).toBeCloseTo(0.25, 2);
    expect(assess({}, upper ?? 0).probability).toBeCloseTo(0.25, 2);
  });

  it('refuses values whose squares leave the range of numbers', () => {
    const wide = assessSeries('seeded-bootstrap', { series: yearly(0, 1e200, 0), params: { horizon: 2030, seed: 1 } });
    expect(wide.refusal?.code).toBe('overflow');
  });

  it('has no spread where the values lie on a line', () => {
    const exact = assessSeries('seeded-bootstrap', { series: yearly(1, 2, 3, 4), params: { horizon: 2030, seed: 1 } });
    expect(exact.lower).toBeCloseTo(11, 6);
    expect(exact.upper).toBeCloseTo(11, 6);
  });

  it('can be followed by hand for one resample of three values', () => {
    // Values 0, 3, 0 at the middle year ± 1: level 1, slope 0, residuals −1, 2, −1, scaled by √3.
    // Seed 1 gives the states 270369, 67634689, 2647435461, 307599695: the draws floor(state / 2³² × 3) are 0, 0, 1, 0.
    // Resampled: 1 − √3, 1 − √3, 1 + 2√3; slope 1.5 √3, level 1; in the year after the last: 1 + 2 × 1.5 √3 − √3.
    const one = assessSeries('seeded-bootstrap', { series: yearly(0, 3, 0), params: { horizon: 2023, seed: 1, resamples: 1 } });
    expect(one.lower).toBeCloseTo(1 + 2 * Math.sqrt(3), 9);
    expect(one.upper).toBe(one.lower);
  });

  it.each<Partial<BootstrapParams>>([{ seed: 0 }, { seed: 1.5 }, { seed: 2 ** 32 }, { resamples: 0 }, { resamples: 100_001 }])(
    'refuses the settings %j',
    (params) => {
      expect(assess(params)).toMatchObject({
        projection: null,
        lower: null,
        upper: null,
        probability: null,
        refusal: { code: 'bad-parameter' },
      });
    },
  );

  it('takes the largest seed', () => {
    expect(assess({ seed: 2 ** 32 - 1 })).not.toHaveProperty('refusal');
  });

  it('needs a direction to count the chance of a target', () => {
    const refused = assessSeries('seeded-bootstrap', { series, target: { value: 5 }, params: { horizon: 2030, seed: 1 } });
    expect(refused.refusal?.code).toBe('no-direction');
    const wild = assessSeries('seeded-bootstrap', {
      series,
      target: { value: Infinity },
      direction: 'increase',
      params: { horizon: 2030, seed: 1 },
    });
    expect(wild.refusal?.code).toBe('not-finite');
  });

  it('refuses more draws than it can make in reasonable time', () => {
    const long = Array.from({ length: 20_001 }, (_, index) => ({ year: index, value: index % 7 }));
    expect(assessSeries('seeded-bootstrap', { series: long, params: { horizon: 3_000, seed: 1 } }).refusal?.code).toBe('too-many-points');
  });
});
