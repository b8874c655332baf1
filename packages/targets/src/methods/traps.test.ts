import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import { compareMethods } from './compare-methods.js';

/** Mistakes seen in programs and data of others; each is one this package must not repeat. */
describe('traps seen elsewhere', () => {
  const opsys = (baseline: number, target: number, value: number) =>
    assessSeries('ec-opsys-achievement', { baseline: { value: baseline }, target: { value: target }, series: [{ year: 2020, value }] })
      .achievement;

  const csi = (baseline: number, target: number, value: number, direction: 'increase' | 'decrease') =>
    assessSeries('escap-csi', {
      target: { value: target },
      direction,
      series: [
        { year: 2000, value: baseline },
        { year: 2020, value },
      ],
    }).index;

  it('a cap at 100 that works as a floor: 40 % stays 40 %', () => {
    const params = { resultToDate: 40, quarter: 4 };
    expect(assessSeries('pepfar-achievement', { target: { value: 100 }, params }).achievement).toBe(0.4);
    expect(opsys(0, 100, 40)).toBe(0.4);
  });

  it('actual over target: the baseline counts, also for a falling target', () => {
    expect(opsys(50, 100, 60)).toBe(0.2);
    expect(opsys(100, 50, 60)).toBe(0.8);
  });

  it('progress only above the baseline: a falling target that is being met is not 0', () => {
    expect(opsys(100, 0, 70)).toBeCloseTo(0.3, 12);
    expect(csi(100, 0, 70, 'decrease')).toBeCloseTo(3, 12);
  });

  it('the share that is left in place of the share done', () => {
    expect(csi(100, 0, 90, 'decrease')).toBeCloseTo(1, 12);
  });

  it('a silent clamp: reversal and excess stay visible', () => {
    expect(csi(50, 100, 40, 'increase')).toBe(-2);
    expect(csi(50, 100, 110, 'increase')).toBe(12);
  });

  it('a default direction: without one the growth methods refuse', () => {
    const series = [
      { year: 2015, value: 10 },
      { year: 2020, value: 12 },
    ];
    for (const method of ['eurostat', 'statcan-open-sdg', 'un-progress-chart', 'destatis-dns'] as const) {
      expect(assessSeries(method, { series }).refusal?.code).toBe('no-direction');
    }
  });

  it('a stand-in for zero that nobody sees: the result names it', () => {
    const series = [
      { year: 2015, value: 0 },
      { year: 2020, value: 5 },
    ];
    const result = assessSeries('statcan-open-sdg', { target: { value: 0 }, direction: 'increase', series });
    expect(result).toMatchObject({ baselineUsed: 0.001, targetUsed: 0.001 });
  });

  it('a target equal to the baseline, or of zero: an answer or a coded refusal, never a broken report', () => {
    const series = [
      { year: 2015, value: 80 },
      { year: 2020, value: 75 },
    ];
    const codes = compareMethods({ target: { value: 80, year: 2030 }, direction: 'increase', series }, [
      'eurostat',
      'un-progress-chart',
    ]).results.map(({ refusal }) => refusal?.code);
    expect(codes).toEqual(['target-equals-baseline', 'target-equals-baseline']);
    expect(csi(80, 80, 75, 'increase')).toBeNull();
    // (75 / 80)^(15 / 5) × 80 = 65.9 in 2030, a share of 0.176 of the way to 0.
    expect(assessSeries('un-progress-chart', { target: { value: 0, year: 2030 }, direction: 'decrease', series })).toMatchObject({
      score: 2,
      derived: { ratio: expect.closeTo(1 - (75 / 80) ** 3, 12) as number },
    });
  });

  it('a base year that is the target year is refused', () => {
    const series = [
      { year: 2020, value: 80 },
      { year: 2024, value: 75 },
    ];
    const target = { value: 60, year: 2020 };
    expect(assessSeries('statcan-open-sdg', { target, direction: 'decrease', series }).refusal?.code).toBe('deadline-not-after-start');
    expect(assessSeries('eurostat', { target, direction: 'decrease', series }).refusal?.code).toBe('deadline-not-after-start');
  });

  it('"maintain at least 50" judged by growth: the every-year rule sees a value that is met but slipping', () => {
    const series = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => ({ year, value: 60 - (year - 2019) }));
    const input = { target: { value: 50 }, direction: 'increase', series } as const;
    expect(assessSeries('statcan-open-sdg', input).status).toBe('achieved');
    expect(assessSeries('destatis-dns', input).status).toBe('slipping');
  });

  it('achieved, then lost (Canada, poverty rate: 6.5 in 2020 under a target of 7.25, 10.4 in 2023)', () => {
    const series = [
      { year: 2015, value: 14.5 },
      { year: 2020, value: 6.5 },
      { year: 2023, value: 10.4 },
    ];
    const input = { target: { value: 7.25, year: 2030 }, direction: 'decrease' } as const;
    expect(assessSeries('statcan-open-sdg', { ...input, series: series.slice(0, 2) }).status).toBe('achieved');
    expect(assessSeries('statcan-open-sdg', { ...input, series }).status).not.toBe('achieved');
  });

  it('one value only, or the newest of the base year: no trend is claimed', () => {
    const input = { direction: 'increase', series: [{ year: 2020, value: 5 }] } as const;
    for (const method of ['eurostat', 'statcan-open-sdg', 'un-progress-chart'] as const) {
      expect(assessSeries(method, input)).toMatchObject({ status: 'not-assessable', refusal: { code: 'one-point' } });
    }
  });

  it('a missing value read as 0: it is left out', () => {
    const series = [
      { year: 2015, value: 10 },
      { year: 2019, value: 12 },
      { year: 2020, value: null },
    ];
    expect(assessSeries('statcan-open-sdg', { direction: 'increase', series }).currentYear).toBe(2019);
  });

  it('a status after the deadline: the weather symbols end, and say what became of the target', () => {
    const series = [2015, 2016, 2017, 2018, 2019, 2020, 2021].map((year) => ({ year, value: year - 2010 }));
    expect(assessSeries('destatis-dns', { target: { value: 20, year: 2020 }, direction: 'increase', series })).toMatchObject({
      category: 'assessment_ended',
      status: 'missed',
    });
  });
});

describe('no change', () => {
  it('is 0 and never −0, also where less is better', () => {
    const flat = {
      target: { value: 5, year: 2030 },
      direction: 'decrease',
      series: [2015, 2020].map((year) => ({ year, value: 10 })),
    } as const;
    expect(assessSeries('eurostat', flat).progressValue).toBe(0);
    expect(assessSeries('statcan-open-sdg', flat).progressValue).toBe(0);
    expect(assessSeries('un-progress-chart', flat).derived.ratio).toBe(0);
    expect(assessSeries('escap-csi', flat).index).toBe(0);
    expect(assessSeries('ec-opsys-achievement', { ...flat, baseline: { value: 10 } }).achievement).toBe(0);
    expect(assessSeries('aarr', { ...flat, params: { estimator: 'endpoint' } }).aarr).toBe(0);
  });
});

describe('data at the edge', () => {
  const growthMethods = ['eurostat', 'statcan-open-sdg', 'un-progress-chart', 'destatis-dns', 'escap-csi'] as const;
  const target = { value: 20, year: 2030 };

  it.each(growthMethods)('%s refuses 10,000 values of one year', (method) => {
    const series = Array.from({ length: 10_000 }, () => ({ year: 2020, value: 5 }));
    expect(assessSeries(method, { series, target, direction: 'increase' }).refusal?.code).toBe('duplicate-year');
  });

  it('the pooling methods refuse 10,000 values of one year', () => {
    const series = Array.from({ length: 10_000 }, () => ({ year: 2020, value: 5 }));
    const params = { horizon: 2030 };
    expect(assessSeries('aarr', { series }).refusal?.code).toBe('one-point');
    for (const method of ['ols-projection', 'theil-sen', 'seeded-bootstrap'] as const) {
      expect(
        assessSeries(method, { series, params: { ...params, ...(method === 'seeded-bootstrap' && { seed: 1 }) } as never }).refusal?.code,
      ).toBe('one-point');
    }
  });

  it('the pooling methods take many values of a few years', () => {
    const series = Array.from({ length: 10_000 }, (_, index) => ({ year: 2020 + (index % 5), value: 5 }));
    expect(assessSeries('ols-projection', { series, params: { horizon: 2030 } }).projection).toBeCloseTo(5, 9);
    expect(assessSeries('aarr', { series }).aarr).toBeCloseTo(0, 12);
    expect(assessSeries('theil-sen', { series, params: { horizon: 2030 } }).refusal?.code).toBe('too-many-points');
  });

  it.each([
    [Number.NaN, 'not-finite'],
    [Infinity, 'not-finite'],
    [-Infinity, 'not-finite'],
  ])('every method refuses the value %d', (value, code) => {
    const series = [
      { year: 2015, value: 1 },
      { year: 2020, value },
    ];
    for (const method of growthMethods) expect(assessSeries(method, { series, target, direction: 'increase' }).refusal?.code).toBe(code);
  });

  it.each([2020.5, 'soon', '20200', '', null])('every method refuses the year %j', (year) => {
    const series = [
      { year: 2015, value: 1 },
      { year, value: 2 },
    ];
    for (const method of growthMethods)
      expect(assessSeries(method, { series, target, direction: 'increase' }).refusal?.code).toBe('bad-year');
  });

  it.each(growthMethods)('%s refuses a target, target year, baseline or baseline year that cannot be read', (method) => {
    const series = [
      { year: 2015, value: 1 },
      { year: 2020, value: 2 },
    ];
    const code = (more: object) => assessSeries(method, { series, target, direction: 'increase', ...more }).refusal?.code;
    expect(code({ target: { value: Infinity } })).toBe('not-finite');
    expect(code({ target: { value: 5, year: 'soon' } })).toBe('bad-year');
    expect(code({ baseline: { value: Number.NaN } })).toBe('not-finite');
    expect(code({ baseline: { year: 'soon' } })).toBe('bad-year');
  });

  it('a target without a value counts as none', () => {
    const series = [
      { year: 2015, value: 100 },
      { year: 2016, value: 101 },
    ];
    expect(assessSeries('eurostat', { series, target: { value: null, year: 2030 }, direction: 'increase' }).progressValue).toBeCloseTo(
      0.01,
      12,
    );
  });

  it('a baseline replaces the value of its year', () => {
    const series = [
      { year: 2015, value: 1 },
      { year: 2016, value: 200 },
    ];
    expect(assessSeries('eurostat', { series, baseline: { year: '2015', value: 100 }, direction: 'increase' }).progressValue).toBe(1);
    expect(assessSeries('eurostat', { series: [], baseline: { year: 2015, value: 100 }, direction: 'increase' }).refusal?.code).toBe(
      'empty-series',
    );
  });
});
