import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { UnProgressChartInput } from './un-progress-chart.js';

const two = (value: number, base = 128) => [
  { year: 2015, value: base },
  { year: 2016, value },
];

const assess = (more: Partial<UnProgressChartInput>) =>
  assessSeries('un-progress-chart', { direction: 'increase', series: two(64), ...more });

describe('un-progress-chart with a target', () => {
  // The target year is the year of the newest value, so the expected value is that value and the share is (value − 128) / (256 − 128).
  it.each([
    [250, 'alcanzado', 3, 'target reached or on track', 'on-track'],
    [249, 'progreso', 2, 'fair progress but acceleration needed', 'at-risk'],
    [141, 'progreso', 2, 'fair progress but acceleration needed', 'at-risk'],
    [140, 'retroceso', 1, 'stagnation or regression', 'off-track'],
    [128, 'retroceso', 1, 'stagnation or regression', 'off-track'],
    [127, 'retroceso', 1, 'stagnation or regression', 'moving-away'],
  ])('puts the value %d (128 to 256) in %s', (value, category, score, categoryEn, status) => {
    const result = assess({ series: two(value), target: { value: 256, year: 2016 } });
    expect(result).toMatchObject({ category, score, categoryEn, status });
    expect(result.derived).toMatchObject({ expected: value, ratio: (value - 128) / 128 });
  });

  it('counts a threshold itself as reached', () => {
    const params = { thresholdsTarget: [0.75, 0.25] as const };
    const score = (value: number) => assess({ series: two(value), target: { value: 256, year: 2016 }, params }).score;
    expect([224, 223, 160, 159].map(score)).toEqual([3, 2, 2, 1]);
  });

  it('carries the growth on to 2030 where the target names no year', () => {
    // Growing by a half in one year: 192 × 1.5^14 is far beyond 1000.
    expect(assess({ series: two(192), target: { value: 1000 } }).derived.expected).toBeCloseTo(192 * 1.5 ** 14, 6);
  });

  it('says which exception gave the score', () => {
    expect(assess({ series: two(300), target: { value: 300, year: 2030 } })).toMatchObject({
      score: 3,
      status: 'achieved',
      derived: { rule: 'latest value meets target' },
    });
  });

  it.each([
    ['increase', 100, 80, 99, true],
    ['increase', 100, 80, 98.9, false],
    ['decrease', 0, 80, 1, true],
    ['decrease', 0, 80, 1.1, false],
    ['increase', 90, 80, 89.5, false],
  ] as const)('takes a percentage within 1 of 0 or 100 as reached: %s to %d from %d, now %d', (direction, target, base, value, isNear) => {
    const result = assess({ direction, series: two(value, base), target: { value: target, year: 2030 }, params: { percentage: true } });
    expect(result.derived.rule === 'latest within 1 unit of a 0 or 100 target').toBe(isNear);
    if (isNear) expect(result).toMatchObject({ score: 3, status: 'on-track' });
  });

  // The exception of the publication names 0 % and 100 %: a rate per 100,000 that rises from 0.2 to 0.9 is not "on track" to 0.
  it('reads a target of 100 as one of percent and a target of 0 not, unless told', () => {
    const rate = [
      { year: 2015, value: 0.2 },
      { year: 2024, value: 0.9 },
    ];
    const score = (percentage?: boolean) =>
      assess({ direction: 'decrease', series: rate, target: { value: 0, year: 2030 }, params: { percentage } });
    expect(score()).toMatchObject({ score: 1, category: 'retroceso', status: 'moving-away' });
    expect(score()).toEqual(score(false));
    expect(score(true)).toMatchObject({ score: 3, status: 'on-track' });
    const share = (percentage?: boolean) =>
      assess({ series: two(99.1, 99), target: { value: 100, year: 2017 }, params: { percentage } }).derived.rule;
    expect([share(), share(true), share(false)]).toEqual([
      'latest within 1 unit of a 0 or 100 target',
      'latest within 1 unit of a 0 or 100 target',
      undefined,
    ]);
  });

  it('judges a target whose year has passed by the values up to that year', () => {
    const series = [...two(160), { year: 2018, value: 300 }];
    expect(assess({ series, target: { value: 256, year: 2016 } }).derived.ratio).toBe(0.25);
    expect(assess({ series, target: { value: 256, year: 2018 } }).derived.rule).toBe('latest value meets target');
  });
});

describe('un-progress-chart without a target', () => {
  it('counts a threshold itself as reached, for rises and for falls', () => {
    const params = { thresholdsNoTarget: [0.25, 0.125] as const };
    const score = (direction: 'increase' | 'decrease') => (value: number) => assess({ direction, series: two(value), params }).score;
    expect([160, 159, 144, 143].map(score('increase'))).toEqual([3, 2, 2, 1]);
    expect([96, 97, 112, 113].map(score('decrease'))).toEqual([3, 2, 2, 1]);
  });

  it('has its thresholds at 2 % and 0.5 % a year', () => {
    const score = (value: number) => assess({ series: two(value, 100) }).score;
    expect([102.01, 101.99, 100.51, 100.49].map(score)).toEqual([3, 2, 2, 1]);
  });

  it('tells standing still from moving away', () => {
    expect(assess({ series: two(128) }).status).toBe('off-track');
    expect(assess({ series: two(127) }).status).toBe('moving-away');
    expect(assess({ series: two(127), direction: 'decrease' }).status).toBe('at-risk');
  });
});

describe('the base year of un-progress-chart', () => {
  it('is the nearest to 2015, of two equally near ones the earlier, as the published scores show', () => {
    const series = [2012, 2014, 2016, 2018].map((year) => ({ year, value: year - 2000 }));
    expect(assess({ series }).derived.cagr).toBeCloseTo((18 / 14) ** (1 / 4) - 1, 12);
  });

  it('is reported, also where the growth has no value', () => {
    const series = [2012, 2014, 2016, 2018].map((year) => ({ year, value: year - 2000 }));
    const baseYear = (more: Partial<UnProgressChartInput>) => assess({ series, ...more }).baseYear;
    expect(baseYear({})).toBe(2014);
    expect(baseYear({ target: { value: 18 } })).toBe(2014);
    expect(baseYear({ target: { value: 100, year: 2030 } })).toBe(2014);
    expect(baseYear({ baseline: { year: 2018 } })).toBe(2018);
    expect(baseYear({ target: { value: 14, year: 2030 }, direction: 'decrease' })).toBe(2014);
    expect(baseYear({ series: [] })).toBeNull();
  });
});

describe('un-progress-chart refuses', () => {
  it.each<[string, Partial<UnProgressChartInput>]>([
    ['empty-series', { series: [] }],
    ['one-point', { series: [{ year: 2020, value: 5 }], target: { value: 4 } }],
    ['equal-years', { baseline: { year: 2016 } }],
    ['no-direction', { direction: null }],
    ['zero-baseline', { series: two(5, 0) }],
    ['not-positive', { series: two(-5, 10) }],
    ['not-positive', { series: two(-5, -10) }],
    ['not-positive', { series: two(5, -10) }],
    ['target-equals-baseline', { series: two(100, 128), target: { value: 128 } }],
    ['target-behind-baseline', { series: two(100, 128), target: { value: 120 } }],
    ['deadline-not-after-start', { target: { value: 500, year: 2014 } }],
    ['overflow', { series: two(1e300, 1e-300) }],
    ['overflow', { series: two(1e300, 1), target: { value: 1e305 } }],
    ['bad-parameter', { params: { thresholdsNoTarget: [Number.NaN, 0] } }],
  ])('with the code %s', (code, more) => {
    expect(assess(more)).toMatchObject({ score: null, category: 'noevaluado', categoryEn: 'not assessed', derived: {}, refusal: { code } });
  });

  it('but takes a fall to zero', () => {
    expect(assess({ series: two(0) }).derived.cagr).toBe(-1);
  });
});
