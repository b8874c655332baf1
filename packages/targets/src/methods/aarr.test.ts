import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { AarrInput } from './aarr.js';

const halving = [
  { year: 2001, value: 50 },
  { year: 2000, value: 100 },
  { year: 2002, value: 25 },
];

const assess = (more: Partial<AarrInput>) => assessSeries('aarr', { direction: 'decrease', series: halving, ...more });

describe('aarr', () => {
  it.each(['regression', 'endpoint'] as const)('is one half for a value that halves every year, by %s', (estimator) => {
    expect(assess({ params: { estimator } }).aarr).toBeCloseTo(0.5, 12);
    expect(assess({ params: { estimator } })).not.toHaveProperty('status');
  });

  it('uses every value by regression and only the ends by endpoint; regression is the default', () => {
    const series = [...halving.slice(0, 2), { year: 2002, value: 100 }];
    expect(assess({ series, params: { estimator: 'endpoint' } }).aarr).toBe(0);
    // The logarithms rise from ln 100 to ln 100 over ln 50 in the middle: the slope is 0 too; one more year breaks the symmetry.
    const longer = [...series, { year: 2003, value: 100 }];
    expect(assess({ series: longer, params: { estimator: 'endpoint' } }).aarr).toBe(0);
    // Slope of (0, −ln 2, 0, 0) on (−1.5, −0.5, 0.5, 1.5): 0.5 ln 2 / 5.
    expect(assess({ series: longer }).aarr).toBeCloseTo(1 - Math.exp(Math.LN2 / 10), 12);
  });

  it('takes the mean of several values of the first or the last year', () => {
    const series = [
      { year: 2000, value: 90 },
      { year: 2000, value: 110 },
      { year: 2001, value: 40 },
      { year: 2001, value: 60 },
    ];
    expect(assess({ series, params: { estimator: 'endpoint' } }).aarr).toBe(0.5);
  });

  it('compares with the rate that the target requires', () => {
    // From 100 in 2000 to 6.25 in 2004 is halving every year.
    const required = (value: number) => assess({ target: { value, year: 2004 }, params: { estimator: 'endpoint' } });
    expect(required(6.25)).toMatchObject({ requiredAarr: 0.5, status: 'on-track' });
    expect(required(6)).toMatchObject({ status: 'off-track' });
    expect(required(7)).toMatchObject({ status: 'on-track' });
  });

  it('counts the required rate from the baseline where it is given', () => {
    expect(assess({ baseline: { year: 2002, value: 24 }, target: { value: 6, year: 2004 } }).requiredAarr).toBeCloseTo(0.5, 12);
  });

  it('takes the value of the baseline year from the series where the baseline names only its year', () => {
    // 50 in 2001 to 12.5 in 2003 is halving every year; from the first value, 100, it would be more.
    expect(assess({ baseline: { year: 2001 }, target: { value: 12.5, year: 2003 } }).requiredAarr).toBeCloseTo(0.5, 12);
    expect(assess({ baseline: { year: 1999 }, target: { value: 12.5, year: 2003 } }).refusal?.code).toBe('no-base-year');
    // Without a year the value is one of the first year: 50 in 2000 to 12.5 in 2002.
    expect(assess({ baseline: { value: 50 }, target: { value: 12.5, year: 2002 } }).requiredAarr).toBeCloseTo(0.5, 12);
  });

  it('pools the values of the first year, also for the required rate', () => {
    const series = [...halving, { year: 2000, value: 60 }];
    // The mean of 100 and 60 is 80; to 20 in two years is halving.
    expect(assess({ series, target: { value: 20, year: 2002 } }).requiredAarr).toBeCloseTo(0.5, 12);
  });

  it('gives no label for a target that is not below the baseline, or not dated', () => {
    expect(assess({ target: { value: 200, year: 2004 } })).toMatchObject({ category: null });
    expect(assess({ target: { value: 200, year: 2004 } })).not.toHaveProperty('requiredAarr');
    expect(assess({ target: { value: 100, year: 2004 } })).not.toHaveProperty('status');
    expect(assess({ target: { value: 5 } })).not.toHaveProperty('status');
  });

  it.each<[string, Partial<AarrInput>]>([
    ['empty-series', { series: [] }],
    [
      'one-point',
      {
        series: [
          { year: 2000, value: 3 },
          { year: 2000, value: 4 },
        ],
      },
    ],
    ['not-positive', { series: [...halving, { year: 2003, value: 0 }] }],
    ['not-positive', { target: { value: 0, year: 2004 } }],
    ['one-point', { series: [{ year: 2000, value: 3 }], params: { estimator: 'endpoint' } }],
    ['not-positive', { baseline: { value: -1 }, target: { value: 2, year: 2004 } }],
    ['not-positive', { baseline: { value: 0 }, target: { value: 2, year: 2004 } }],
    ['not-finite', { target: { value: Infinity, year: 2004 } }],
    ['not-finite', { baseline: { value: Number.NaN } }],
    ['deadline-not-after-start', { target: { value: 10, year: 2000 } }],
    ['bad-parameter', { params: { estimator: 'guess' as never } }],
  ])('refuses with the code %s', (code, more) => {
    expect(assess(more)).toMatchObject({ aarr: null, category: 'undefined', refusal: { code } });
  });
});
