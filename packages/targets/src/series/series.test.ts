import type { Result } from '@actionline/core';
import { describe, expect, it } from 'vitest';
import { categoryOf } from './bands.js';
import { incompleteBeta, normalQuantile, studentQuantile, studentTwoSided } from './distributions.js';
import { seededDraw } from './generator.js';
import { annualChange, annualGrowth } from './growth.js';
import { fitLine, valueAt } from './line.js';
import { fitMedianLine, kendallTau } from './median-slope.js';
import { countYears, inOrder, lastOf, readPoints, readYearlyPoints, withPoint } from './points.js';
import { checkFinite, refuse, type Answer } from './refusal.js';
import { roundHalfEven, roundLikeR, withoutNoise } from './rounding.js';
import { readYear } from './year.js';

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.issues[0].message);
  return answer.value;
}

function refusalOf(answer: Answer<unknown>): unknown {
  return answer.ok ? undefined : answer.issues[0];
}

describe('years', () => {
  it.each([
    [2014, 2014],
    ['2014', 2014],
    ['2014/2015', 2014],
    ['2014-15', 2014],
    ['2014–2016', 2014],
    [2014.5, undefined],
    [Number.NaN, undefined],
    ['20145', undefined],
    ['FY2014', undefined],
    ['', undefined],
    [null, undefined],
    [['2014'], undefined],
  ])('reads %j as %j', (given, year) => {
    expect(readYear(given)).toBe(year);
  });
});

describe('points', () => {
  const points = [
    { year: 2020, value: 2 },
    { year: '2018/2019', value: 1 },
    { year: 2021, value: null },
  ];

  it('come in order of year, without missing values', () => {
    expect(readPoints(points)).toEqual({
      ok: true,
      value: [
        { year: 2018, value: 1 },
        { year: 2020, value: 2 },
      ],
      issues: [],
    });
  });

  it('are refused where there are none, naming what is wrong and where', () => {
    expect(refusalOf(readPoints([]))).toMatchObject({ code: 'empty-series', path: ['series'] });
    expect(refusalOf(readPoints(undefined))).toMatchObject({ code: 'empty-series', path: ['series'] });
    expect(refusalOf(readPoints([...points, { year: 'x', value: 1 }]))).toMatchObject({
      code: 'bad-year',
      message: expect.stringContaining('"x"') as string,
      path: ['series', 3, 'year'],
      values: { given: 'x', expected: 'YYYY' },
    });
    expect(refusalOf(readPoints([{ year: 2020, value: Number.NaN }]))).toMatchObject({
      code: 'not-finite',
      message: expect.stringContaining('2020') as string,
      path: ['series', 0, 'value'],
      values: { given: 'NaN', expected: 'number' },
    });
  });

  it('may repeat a year only where the method allows it', () => {
    const repeated = [...points, { year: 2018, value: 3 }];
    expect(valueOf(readPoints(repeated))).toHaveLength(3);
    expect(refusalOf(readYearlyPoints(repeated))).toMatchObject({
      code: 'duplicate-year',
      message: expect.stringContaining('2018') as string,
      values: { given: 2018 },
    });
    expect(refusalOf(readYearlyPoints([]))).toMatchObject({ code: 'empty-series' });
    expect(valueOf(readYearlyPoints(points))).toHaveLength(2);
  });

  it('take one more in its place, in the stead of the same year', () => {
    const given = [
      { year: 2018, value: 1 },
      { year: 2020, value: 2 },
    ] as const;
    expect(withPoint(given, { year: 2019, value: 9 }).map(({ value }) => value)).toEqual([1, 9, 2]);
    expect(withPoint(given, { year: 2020, value: 9 }).map(({ value }) => value)).toEqual([1, 9]);
    expect(lastOf(given).value).toBe(2);
    expect(inOrder([])).toBeUndefined();
    expect(countYears([...given, { year: 2020, value: 5 }])).toBe(2);
  });
});

describe('refusals', () => {
  it('are results with one issue, an error', () => {
    const refused: Result<number> = refuse('no-target', ['target'], 'There is none.', { given: null });
    expect(refused).toEqual({
      ok: false,
      issues: [{ code: 'no-target', severity: 'error', message: 'There is none.', path: ['target'], values: { given: null } }],
    });
  });

  it('are given for numbers that are none', () => {
    expect(valueOf(checkFinite(1, 'rate'))).toBe(1);
    expect(refusalOf(checkFinite(Infinity, 'rate'))).toMatchObject({
      code: 'overflow',
      message: expect.stringContaining('rate') as string,
      path: [],
    });
  });
});

describe('growth and bands', () => {
  it('are per year', () => {
    expect(annualGrowth({ year: 2000, value: 1 }, { year: 2002, value: 4 })).toBe(1);
    expect(annualChange({ year: 2000, value: 1 }, { year: 2002, value: 4 })).toBe(1.5);
  });

  it('include a lower bound "from" and exclude one "above"', () => {
    const table = {
      bands: [
        { above: 2, category: 'high' },
        { from: 1, category: 'mid' },
      ],
      otherwise: 'low',
    } as const;
    expect([2.1, 2, 1, 0.9].map((value) => categoryOf(value, table))).toEqual(['high', 'mid', 'mid', 'low']);
  });
});

describe('rounding', () => {
  // R 4: round(0.15, 1) is 0.1 and round(2.5) is 2 (its manual, Round); 0.125 is a tie in binary and goes to the even 0.12.
  it.each([
    [0.15, 1, 0.1],
    [2.5, 0, 2],
    [3.5, 0, 4],
    [-2.5, 0, -2],
    [0.125, 2, 0.12],
    [0.375, 2, 0.38],
    [0.354, 2, 0.35],
    [0.898, 2, 0.9],
    [0.15, 2, 0.15],
  ])('rounds %d to %d decimals as %d', (value, decimals, expected) => {
    expect(roundLikeR(value, decimals)).toBe(expected);
  });

  it('leaves alone what is too large to have decimals', () => {
    expect(roundLikeR(1e307, 2)).toBe(1e307);
    expect(roundLikeR(-1e307, 10)).toBe(-1e307);
  });

  it('rounds halves to even and noise away', () => {
    expect([0.5, 1.5, 1.4, 1.6].map(roundHalfEven)).toEqual([0, 2, 1, 2]);
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
    expect(withoutNoise(1e-9)).toBe(1e-9);
  });
});

describe('distributions', () => {
  // Printed tables of the t distribution, two-sided (NIST/SEMATECH e-Handbook, 1.3.6.7.2).
  it.each([
    [0.9, 1, 6.314],
    [0.95, 1, 12.706],
    [0.95, 2, 4.303],
    [0.9, 5, 2.015],
    [0.95, 9, 2.262],
    [0.99, 30, 2.75],
    [0.95, 100, 1.984],
  ])('gives the t for the level %d at %d degrees of freedom', (level, freedom, t) => {
    expect(studentQuantile(level, freedom)).toBeCloseTo(t, 3);
  });

  it('is exact where there is a closed form', () => {
    // At one degree of freedom the chance is 1 − 2 atan(t) / π, at two it is 1 − t / √(2 + t²).
    expect(studentTwoSided(1, 1)).toBeCloseTo(0.5, 13);
    expect(studentTwoSided(2, 2)).toBeCloseTo(1 - 2 / Math.sqrt(6), 13);
    expect(studentTwoSided(-2, 2)).toBeCloseTo(1 - 2 / Math.sqrt(6), 13);
    expect(studentTwoSided(0, 3)).toBe(1);
    expect(studentTwoSided(Infinity, 3)).toBe(0);
    expect(studentQuantile(0.5, 1)).toBeCloseTo(1, 12);
    expect(studentQuantile(0.9999, 1)).toBeCloseTo(Math.tan((0.9999 * Math.PI) / 2), 5);
  });

  it('has the incomplete beta function of the uniform and the power distributions', () => {
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 13);
    expect(incompleteBeta(0.9, 3, 1)).toBeCloseTo(0.729, 13);
    expect(incompleteBeta(0.1, 1, 3)).toBeCloseTo(0.271, 13);
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
    // The arcsine distribution has 2 / π × asin √x, also where the fraction by itself converges too slowly.
    expect(incompleteBeta(0.999_999_9, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.999_999_9)), 12);
  });

  it.each([
    [0.9, 1.644854],
    [0.95, 1.959964],
    [0.99, 2.575829],
  ])('gives the normal deviate for the level %d', (level, z) => {
    expect(normalQuantile(level)).toBeCloseTo(z, 5);
  });
});

describe('lines', () => {
  it('keep their digits far from the year 0', () => {
    const line = valueOf(fitLine([1e6, 1e6 + 1, 1e6 + 2].map((year, index) => ({ year, value: index }))));
    expect([line.slope, line.level, line.r2, valueAt(line, 1e6 + 5)]).toEqual([1, 1, 1, 5]);
  });

  it('need two different years', () => {
    expect(
      refusalOf(
        fitLine([
          { year: 1, value: 1 },
          { year: 1, value: 2 },
        ]),
      ),
    ).toMatchObject({ code: 'one-point', message: expect.stringContaining('two different years') as string });
  });

  it('through the medians have the interval of the ranks', () => {
    // Seven points on a line but one: 21 slopes; the variance of the score is 7 × 6 × 19 / 18 = 44.33, so at 95 %
    // the reach is 13.05 and the ranks are round(3.975) − 1 = 3 and round(17.025) = 17 of the sorted slopes.
    const points = [0, 1, 2, 30, 4, 5, 6].map((value, year) => ({ year, value }));
    const slopes = points.flatMap((a, i) => points.slice(i + 1).map((b) => (b.value - a.value) / (b.year - a.year))).sort((a, b) => a - b);
    const line = fitMedianLine(points, 0.95);
    expect([line.slopeLower, line.slopeUpper]).toEqual([slopes[3], slopes[17]]);
    expect([line.slope, line.intercept]).toEqual([1, 1]);
  });

  it('cut the interval to the slopes there are', () => {
    // Slopes 1, 2, 3 of (0, 0), (1, 1), (2, 4); at 99 % the reach is 2.576 × √(3 × 2 × 11 / 18) = 4.9, so the ranks would be −1 and 4.
    const points = [0, 1, 4].map((value, year) => ({ year, value }));
    expect(fitMedianLine(points, 0.99)).toMatchObject({ slope: 2, slopeLower: 1, slopeUpper: 3 });
  });

  it('have a narrower interval for ties', () => {
    // Two values of each of three years: slopes 4, 5, 7, 8, 9.5, 10, 12, 15, 19.5, 20, 32, 35 and variance
    // (6 × 5 × 17 − 3 × 2 × 1 × 9) / 18 = 25.33; at 91.8 % z is 1.74 and the reach 8.75, so the ranks are round(1.62) − 1 = 1 and
    // round(10.38) = 10. Without the correction the reach would be 9.26, and the ranks 0 and 11.
    const points = [0, 1, 5, 8, 20, 40].map((value, index) => ({ year: Math.floor(index / 2), value }));
    expect(fitMedianLine(points, 0.918)).toMatchObject({ slopeLower: 5, slopeUpper: 32 });
  });

  it('have the full interval where nothing is tied', () => {
    // The slopes between the squares of 0 to 6 are the sums of two of these numbers: 1, 2, 3, 3, 4, … 8, 8, 9, 9, 10, 11. The variance
    // is 44.33 as above; at 93.57 % z is 1.85 and the reach 12.3, so the ranks are round(4.34) − 1 = 3 and round(16.66) = 17.
    const points = [0, 1, 4, 9, 16, 25, 36].map((value, year) => ({ year, value }));
    expect(fitMedianLine(points, 0.9357)).toMatchObject({ slope: 6, slopeLower: 3, slopeUpper: 9 });
  });

  it('correct the interval for ties', () => {
    // Two values of each of two years: four slopes and variance (4 × 3 × 13 − 2 × 2 × 1 × 9) / 18 = 6.67; at 68.27 % the reach
    // is 2.58, so the ranks are round(0.71) − 1 = 0 and round(3.29) = 3. Without the correction they would be 0 and 3 (cut at 3).
    const points = [
      { year: 0, value: 0 },
      { year: 0, value: 1 },
      { year: 1, value: 5 },
      { year: 1, value: 7 },
    ];
    expect(fitMedianLine(points, 0.6827)).toMatchObject({ slope: 5.5, slopeLower: 4, slopeUpper: 7 });
  });

  it("have Kendall's tau-b", () => {
    const tau = (...values: readonly number[]) => kendallTau(values.map((value, year) => ({ year, value })));
    expect([tau(1, 2, 3), tau(3, 2, 1), tau(1, 1, 1)]).toEqual([1, -1, null]);
    // Pairs: 1–1 tied, 1–2 twice concordant: 2 / √(3 × 2).
    expect(tau(1, 1, 2)).toBeCloseTo(2 / Math.sqrt(6), 12);
    // Two values of one year are a pair tied in the year: 2 / √(2 × 3).
    const points = [
      { year: 2020, value: 1 },
      { year: 2020, value: 2 },
      { year: 2021, value: 3 },
    ];
    expect(kendallTau(points)).toBeCloseTo(2 / Math.sqrt(6), 12);
  });
});

describe('the generator', () => {
  it('gives the states that Marsaglia’s shifts lead to from the seed 1', () => {
    // By hand: 1 → 8193 after << 13, 8193 after >>> 17, 270369 after << 5; then 67634689, 2647435461, 307599695.
    const draw = seededDraw(1);
    expect([draw(2 ** 32), draw(2 ** 32), draw(2 ** 32), draw(2 ** 32)]).toEqual([270369, 67634689, 2647435461, 307599695]);
  });

  it('stays below the number asked for, also from the largest seed', () => {
    const draw = seededDraw(2 ** 32 - 1);
    const draws = Array.from({ length: 1_000 }, () => draw(3));
    expect(new Set(draws)).toEqual(new Set([0, 1, 2]));
  });
});
