import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { DestatisInput } from './destatis-dns.js';

const yearly = (...values: readonly number[]) => values.map((value, index) => ({ year: 2010 + index, value }));

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
      methodVersion: '1.0.0',
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
  const judge = (target: number, ...values: readonly number[]) => assess({ series: yearly(...values), target: { value: target } });

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
    expect(assess({ direction: 'decrease', series: yearly(5, 5, 5, 5), target: { value: 5 } })).toMatchObject({
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
    expect(assess({ series: yearly(...values) })).toMatchObject({ category, status });
  });

  it('does not look at a target value', () => {
    expect(assess({ target: { value: 0, year: 2011 }, params: { targetKind: 'direction' } }).category).toBe('sun');
  });

  it('divides the last change by the years it took', () => {
    const series = [...yearly(0, 1, 2, 3), { year: 2015, value: 7 }];
    expect(assess({ series }).derived.lastAnnualChange).toBe(2);
  });
});

describe('the window of destatis-dns', () => {
  it('reaches five years back from the newest value', () => {
    // 2010 is six years before 2016 and left out; 2011 is within: (60 − 10) / 5.
    expect(assess({ series: yearly(1000, 10, 20, 30, 40, 50, 60) }).derived.averageAnnualChange).toBe(10);
  });

  it('starts at the first value within it and divides by the years between, where years are missing', () => {
    const series = [2007, 2010, 2011, 2012, 2014].map((year) => ({ year, value: 2 * year }));
    expect(assess({ series }).derived.averageAnnualChange).toBe(2);
  });

  it('needs four values, or as many as asked for', () => {
    expect(assess({ series: yearly(1, 2, 3, 4) }).category).toBe('sun');
    expect(assess({ series: yearly(1, 2, 3) })).toMatchObject({
      category: 'not_possible',
      status: 'not-assessable',
      refusal: { code: 'too-few-points' },
    });
    expect(assess({ series: yearly(1, 2, 3), params: { minimumPoints: 3 } }).category).toBe('sun');
    expect(assess({ params: { window: 2 } }).refusal?.code).toBe('too-few-points');
  });

  it('leaves out what came after the evaluation year', () => {
    expect(assess({ series: yearly(1, 2, 3, 4, 0), params: { evaluationYear: 2013 } }).category).toBe('sun');
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
    ['overflow', { series: yearly(-1e308, 0, 1, 1e308) }],
    ['overflow', { series: yearly(0, 1e307, 2e307, 3e307), target: { value: 1e308, year: 2100 } }],
  ])('with the code %s', (code, more) => {
    expect(assess(more)).toMatchObject({ category: 'not_possible', derived: {}, refusal: { code } });
  });

  it('but takes two values if asked to', () => {
    expect(assess({ series: yearly(1, 2), params: { minimumPoints: 2 } }).category).toBe('sun');
  });
});
