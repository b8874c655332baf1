import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { DestatisInput } from './destatis-dns.js';

const yearly = (...values: readonly number[]) => values.map((value, index) => ({ year: 2010 + index, value }));

/** The exception of the publication, said aloud, for rules that are easier to see on four values. */
const lastFour = { minimumPoints: 4 };

const assess = (more: Partial<DestatisInput>) =>
  assessSeries('destatis-dns', { direction: 'increase', series: yearly(0, 2, 4, 6, 8, 10), ...more });

describe('destatis-dns by a year', () => {
  // 2 a year from 10 in 2015 leads to 20 in 2020. A target T leaves T − 10 to go and is missed by T − 20.
  it.each([
    [20, 0, 'sun', 'on-track'],
    [20.5, 0.5 / 10.5, 'sun', 'on-track'],
    [20.6, 0.6 / 10.6, 'slightly_cloudy', 'at-risk'],
    [22.5, 0.2, 'slightly_cloudy', 'at-risk'],
    [22.6, 2.6 / 12.6, 'cloud', 'off-track'],
  ])('gives the target %d the symbol of a miss of %d', (value, miss, category, status) => {
    const result = assess({ target: { value, year: 2020 } });
    expect(result).toMatchObject({ category, status, derived: { averageAnnualChange: 2, projectedValueAtTargetYear: 20 } });
    expect(result.derived.missShareOfGap).toBeCloseTo(miss, 12);
  });

  it('counts both bounds of the miss as slightly cloudy', () => {
    // Both bounds at 0.5, which is exact in binary: a target of 30 is missed by (30 − 20) / (30 − 10).
    const params = { missSun: 0.5, missSlight: 0.5 };
    expect(assess({ target: { value: 30, year: 2020 }, params }).category).toBe('slightly_cloudy');
    expect(assess({ target: { value: 29.9, year: 2020 }, params }).category).toBe('sun');
    expect(assess({ target: { value: 30.1, year: 2020 }, params }).category).toBe('cloud');
  });

  it.each([
    ['standing still', yearly(5, 5, 5, 5, 5, 5), 'off-track'],
    ['moving the wrong way', yearly(10, 9, 8, 7, 6, 5), 'moving-away'],
  ])('gives a thunderstorm to %s', (_, series, status) => {
    const result = assess({ series, target: { value: 20, year: 2020 } });
    expect(result).toMatchObject({ category: 'thunderstorm', status });
    expect(result.derived).not.toHaveProperty('missShareOfGap');
  });

  it('mirrors the rule where less is better', () => {
    expect(assess({ direction: 'decrease', series: yearly(20, 18, 16, 14, 12, 10), target: { value: 0, year: 2020 } }).category).toBe(
      'sun',
    );
  });

  it('follows the every-year rule once the target is met', () => {
    const result = assess({ series: yearly(20, 19, 18, 17, 16, 15), target: { value: 12, year: 2020 } });
    expect(result).toMatchObject({ category: 'slightly_cloudy', status: 'slipping', derived: { averageAnnualChange: -1 } });
    expect(result.derived).not.toHaveProperty('projectedValueAtTargetYear');
  });

  it('ends after the target year, and reads from the last value in time whether it was met', () => {
    const ended = (value: number, year: number) => assess({ target: { value, year } });
    expect(ended(8, 2014)).toEqual({
      method: 'destatis-dns',
      methodVersion: '2.0.0',
      category: 'assessment_ended',
      derived: {},
      status: 'achieved',
    });
    expect(ended(9, 2014).status).toBe('missed');
    expect(ended(9, 2009).status).toBe('not-assessable');
    expect(ended(11, 2015).category).not.toBe('assessment_ended');
  });
});

describe('destatis-dns for every year', () => {
  const judge = (target: number, ...values: readonly number[]) =>
    assess({ series: yearly(...values), target: { value: target }, params: lastFour });

  it.each([
    [5, [5, 5, 5, 5], 'sun', 'achieved'],
    [5, [4, 5, 6, 7], 'sun', 'achieved'],
    [5, [8, 7, 6, 5], 'slightly_cloudy', 'slipping'],
    [5, [1, 2, 3, 4], 'cloud', 'off-track'],
    [5, [4, 4, 4, 4], 'thunderstorm', 'off-track'],
    [5, [7, 6, 5, 4], 'thunderstorm', 'moving-away'],
  ])('against at least %d gives %j the symbol %s', (target, values, category, status) => {
    expect(judge(target, ...values)).toMatchObject({ category, status });
  });

  it('takes a ceiling that is held without a change as met', () => {
    expect(assess({ direction: 'decrease', series: yearly(5, 5, 5, 5, 5, 5), target: { value: 5 } })).toMatchObject({
      category: 'sun',
      status: 'achieved',
    });
  });

  it('is chosen by the kind of target, or by a target without a year', () => {
    expect(assess({ target: { value: 100, year: 2020 }, params: { targetKind: 'every-year' } }).category).toBe('cloud');
    expect(assess({ target: { value: 100 } })).toEqual(
      assess({ target: { value: 100, year: 2020 }, params: { targetKind: 'every-year' } }),
    );
  });
});

describe('destatis-dns for a direction', () => {
  it.each([
    [[1, 2, 3, 4], 'sun', 'on-track'],
    [[1, 2, 4, 4], 'slightly_cloudy', 'at-risk'],
    [[1, 2, 4, 3], 'slightly_cloudy', 'at-risk'],
    [[4, 2, 1, 2], 'cloud', 'off-track'],
    [[2, 3, 1, 2], 'cloud', 'off-track'],
    [[2, 3, 2, 2], 'thunderstorm', 'off-track'],
    [[2, 2, 3, 2], 'thunderstorm', 'off-track'],
    [[4, 3, 2, 1], 'thunderstorm', 'moving-away'],
  ])('gives %j the symbol %s', (values, category, status) => {
    expect(assess({ series: yearly(...values), params: lastFour })).toMatchObject({ category, status });
  });

  it('gives sun to the smallest gain, because the publication asks for the right direction alone', () => {
    // "If both the average value and the last annual change point in the right direction, the symbol shown is a sun."
    expect(assess({ series: yearly(5, 5, 5, 5, 5, 5.01) }).category).toBe('sun');
    // "… but the last year was characterised by a trend in the wrong direction or no change at all"
    expect(assess({ series: yearly(5, 5, 5, 5, 5.02, 5.01) }).category).toBe('slightly_cloudy');
    expect(assess({ series: yearly(5, 5, 5, 5, 5.01, 5.01) }).category).toBe('slightly_cloudy');
  });

  it('does not look at a target value', () => {
    expect(assess({ target: { value: 0, year: 2011 }, params: { targetKind: 'direction' } }).category).toBe('sun');
  });

  it('divides the last change by the years it took', () => {
    const series = [...yearly(0, 1, 2, 3, 4), { year: 2017, value: 10 }];
    expect(assess({ series }).derived.lastAnnualChange).toBe(2);
  });
});

describe('the values that destatis-dns takes the average change of', () => {
  const points = (...values: readonly (readonly [number, number])[]) => values.map(([year, value]) => ({ year, value }));

  it('are the last six, and none before them', () => {
    // (60 − 10) / 5, whatever came before.
    expect(assess({ series: yearly(1000, 10, 20, 30, 40, 50, 60) }).derived.averageAnnualChange).toBe(10);
  });

  it('are the last six wherever their years lie, the change being divided by the years between', () => {
    // From 2003 to 2014 eleven years, from 0 to 22: 2 a year.
    const series = points([2000, 99], [2003, 0], [2005, 1], [2009, 2], [2012, 3], [2013, 4], [2014, 22]);
    expect(assess({ series }).derived.averageAnnualChange).toBe(2);
  });

  // Symbols that Destatis publishes for series with gaps in their years; 15.2 would be a thunderstorm on its last five calendar years.
  it('give smoking of adults (3.1.d) its published sun, a value every four years', () => {
    const series = points([2003, 27.4], [2005, 27.2], [2009, 25.7], [2013, 24.5], [2017, 22.4], [2021, 18.9]);
    const result = assess({ direction: 'decrease', series, target: { value: 19, year: 2030 } });
    expect(result).toMatchObject({ category: 'sun', status: 'achieved' });
    // (18.9 − 27.4) / 18
    expect(result.derived.averageAnnualChange).toBeCloseTo(-8.5 / 18, 12);
  });

  const ecosystems = points(
    ...([
      [2000, 84.377],
      [2005, 79.447],
      [2010, 75.752],
      [2015, 68.677],
      [2016, 71.592],
      [2017, 71.334],
      [2018, 68.811],
    ] as const),
  );

  it('give ecosystems (15.2) their published cloud', () => {
    const result = assess({ direction: 'decrease', series: ecosystems, target: { value: 51.64, year: 2030 } });
    expect(result).toMatchObject({ category: 'cloud', status: 'off-track' });
    // From 79.447 in 2005 to 68.811 in 2018, thirteen years; twelve more lead to 58.99, 43 % short of the way to 51.64.
    expect(result.derived.averageAnnualChange).toBeCloseTo((68.811 - 79.447) / 13, 12);
    expect(result.derived.missShareOfGap).toBeCloseTo(0.428, 3);
  });

  it.each([
    ['ecosystems (15.2) in 2016, five values', ecosystems.slice(0, 5), 'decrease'],
    [
      'corruption index (16.3.a) in 2016, five years in a row',
      points([2012, 79], [2013, 78], [2014, 79], [2015, 81], [2016, 81]),
      'increase',
    ],
    [
      'textile partnership (8.6) in 2018, five years in a row',
      points([2014, 59], [2015, 172], [2016, 188], [2017, 147], [2018, 128]),
      'increase',
    ],
  ] as const)('are too few for a symbol without the exception, as published: %s', (_, series, direction) => {
    expect(assess({ series, direction, params: { minimumPoints: 6 } })).toMatchObject({
      category: 'not_possible',
      status: 'not-assessable',
      refusal: { code: 'too-few-points' },
    });
  });

  it('are the last four of consecutive years where there are fewer', () => {
    const code = (series: DestatisInput['series']) => assess({ series, params: lastFour }).refusal?.code;
    expect(code(yearly(1, 2, 3, 4))).toBeUndefined();
    expect(code(points([2000, 9], [2013, 1], [2014, 2], [2015, 3], [2016, 4]))).toBeUndefined();
    expect(code(yearly(1, 2, 3))).toBe('too-few-points');
    expect(code(points([2016, 80], [2017, 79], [2019, 75], [2021, 70]))).toBe('too-few-points');
    expect(code(points([2012, 5], [2013, 5], [2014, 5], [2016, 5], [2017, 5]))).toBe('too-few-points');
    // Of five values in a row the last four, (5 − 2) / 3; of six all, (9 − 0) / 5.
    expect(assess({ series: yearly(0, 2, 3, 4, 5), params: lastFour }).derived.averageAnnualChange).toBe(1);
    expect(assess({ series: yearly(0, 2, 3, 4, 5, 9), params: lastFour }).derived.averageAnnualChange).toBe(1.8);
  });

  it('are four of a few years in no case where their years are not consecutive', () => {
    const series = points([2016, 80], [2017, 79], [2019, 75], [2021, 70]);
    expect(assess({ series, direction: 'decrease', target: { value: 60, year: 2030 } }).refusal?.code).toBe('too-few-points');
  });

  it('are as many as asked for', () => {
    expect(assess({ series: yearly(1, 2, 3), params: { minimumPoints: 3 } }).category).toBe('sun');
    expect(assess({ params: { minimumPoints: 6 } }).category).toBe('sun');
  });

  it('lie within a window of calendar years where one is asked for, at least four', () => {
    expect(assess({ series: yearly(1000, 10, 20, 30, 40, 50, 60), params: { window: 5 } }).derived.averageAnnualChange).toBe(10);
    const series = points([2007, 4014], [2010, 4020], [2011, 4022], [2012, 4024], [2014, 4028]);
    expect(assess({ series, params: { window: 5 } }).derived.averageAnnualChange).toBe(2);
    expect(assess({ params: { window: 2 } }).refusal?.code).toBe('too-few-points');
    expect(assess({ params: { window: 2, minimumPoints: 3 } }).category).toBe('sun');
    expect(assess({ params: { window: -1 } }).refusal?.code).toBe('too-few-points');
  });

  it('do not come after the evaluation year', () => {
    expect(assess({ series: yearly(1, 2, 3, 4, 5, 6, 0), params: { evaluationYear: 2015 } }).category).toBe('sun');
    expect(assess({ params: { evaluationYear: 2009 } }).refusal?.code).toBe('empty-series');
  });
});

describe('destatis-dns refuses', () => {
  it.each<[string, Partial<DestatisInput>]>([
    ['empty-series', { series: [] }],
    ['no-direction', { direction: null }],
    ['no-target', { params: { targetKind: 'every-year' } }],
    ['no-target', { target: { value: 5 }, params: { targetKind: 'by-year' } }],
    ['duplicate-year', { series: [...yearly(1, 2, 3, 4), { year: 2013, value: 9 }] }],
    ['bad-parameter', { params: { missSun: Number.NaN } }],
    ['bad-parameter', { params: { minimumPoints: 1 } }],
    ['bad-parameter', { params: { minimumPoints: 7 } }],
    ['bad-parameter', { params: { minimumPoints: 4.5 } }],
    ['bad-parameter', { params: { window: Number.NaN } }],
    ['overflow', { series: yearly(-1e308, 0, 1, 1, 1, 1e308) }],
    ['overflow', { series: yearly(0, 1e307, 2e307, 3e307, 4e307, 5e307), target: { value: 1e308, year: 2100 } }],
  ])('with the code %s', (code, more) => {
    expect(assess(more)).toMatchObject({ category: 'not_possible', derived: {}, refusal: { code } });
  });

  it('but takes two values if asked to', () => {
    expect(assess({ series: yearly(1, 2), params: { minimumPoints: 2 } }).category).toBe('sun');
    expect(assess({ series: yearly(1), params: { minimumPoints: 2 } }).refusal?.code).toBe('too-few-points');
  });
});
