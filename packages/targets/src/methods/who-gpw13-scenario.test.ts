import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { Gpw13Input, Gpw13Params } from './who-gpw13-scenario.js';

const assess = (params: Gpw13Params, more: Partial<Gpw13Input> = {}) =>
  assessSeries('who-gpw13-scenario', {
    direction: 'increase',
    series: [
      { year: 2017, value: 16 },
      { year: 2018, value: 20 },
    ],
    params: { targetYear: 2020, ...params },
    ...more,
  });

const values = (params: Gpw13Params, more: Partial<Gpw13Input> = {}) => assess(params, more).projection.map(({ value }) => value);

describe('who-gpw13-scenario', () => {
  it.each<[Gpw13Params, readonly number[]]>([
    // 20 / 16 = 1.25 a year
    [{ kind: 'aroc-latest' }, [20, 25, 31.25]],
    // from 20 to 80 in two years: doubling
    [{ kind: 'aroc-target', targetValue: 80 }, [20, 40, 80]],
    // 125 % more in two years: 1.5 a year
    [{ kind: 'aroc-percent-change', percentChange: 125 }, [20, 30, 45]],
    [{ kind: 'linear-change', linearValue: -3 }, [20, 17, 14]],
    [{ kind: 'percent-baseline', percentChange: 50 }, [20, 25, 30]],
    [{ kind: 'fixed-target', targetValue: 26 }, [20, 23, 26]],
    [{ kind: 'halt-rise' }, [20, 20, 20]],
  ])('%j gives %j', (params, expected) => {
    const found = values(params);
    expect(found).toHaveLength(expected.length);
    for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 10);
  });

  it('starts in 2018 and ends in 2025 where no years are given', () => {
    const years = assess({ kind: 'halt-rise', targetYear: undefined }).projection.map(({ year }) => year);
    expect([years.at(0), years.at(-1)]).toEqual([2018, 2025]);
  });

  it('starts in the baseline year asked for', () => {
    expect(assess({ kind: 'halt-rise', baselineYear: 2017, targetYear: 2018 }).projection).toEqual([
      { year: 2017, value: 16 },
      { year: 2018, value: 16 },
    ]);
  });

  it('keeps the values within 0 and 100, or the limits asked for', () => {
    expect(values({ kind: 'linear-change', linearValue: 60 })).toEqual([20, 80, 100]);
    expect(values({ kind: 'linear-change', linearValue: -15 })).toEqual([20, 5, 0]);
    expect(values({ kind: 'linear-change', linearValue: 60, upperLimit: 90, lowerLimit: 30 })).toEqual([30, 80, 90]);
  });

  it('keeps a better reported value in the scenarios by a rate, and in the others if asked to', () => {
    const series = [
      { year: 2017, value: 16 },
      { year: 2018, value: 20 },
      { year: 2019, value: 30 },
    ];
    expect(values({ kind: 'aroc-latest' }, { series })[1]).toBe(30);
    expect(values({ kind: 'aroc-latest' }, { series, direction: 'decrease' })[1]).toBe(25);
    expect(values({ kind: 'aroc-latest', keepBetterValues: false }, { series })[1]).toBe(25);
    expect(values({ kind: 'halt-rise' }, { series })[1]).toBe(20);
    expect(values({ kind: 'halt-rise', keepBetterValues: true }, { series })[1]).toBe(30);
  });

  it('takes a fall to zero by a rate', () => {
    expect(values({ kind: 'aroc-target', targetValue: 0 })).toEqual([20, 0, 0]);
  });

  it.each<[string, Gpw13Params, Partial<Gpw13Input>]>([
    ['empty-series', { kind: 'halt-rise' }, { series: [] }],
    ['no-direction', { kind: 'halt-rise' }, { direction: null }],
    ['no-base-year', { kind: 'halt-rise', baselineYear: 2000 }, {}],
    ['no-base-year', { kind: 'aroc-latest' }, { series: [{ year: 2018, value: 20 }] }],
    [
      'not-positive',
      { kind: 'aroc-latest' },
      {
        series: [
          { year: 2017, value: 0 },
          { year: 2018, value: 20 },
        ],
      },
    ],
    ['not-positive', { kind: 'aroc-target', targetValue: -1, lowerLimit: -10 }, {}],
    ['deadline-not-after-start', { kind: 'halt-rise', targetYear: 2018 }, {}],
    ['bad-parameter', { kind: 'halt-rise', targetYear: 2019.5 }, {}],
    ['bad-parameter', { kind: 'halt-rise', targetYear: 2519 }, {}],
    ['bad-parameter', { kind: 'guess' as never }, {}],
    ['bad-parameter', { kind: 'aroc-target' }, {}],
    ['bad-parameter', { kind: 'fixed-target' }, {}],
    ['bad-parameter', { kind: 'aroc-percent-change' }, {}],
    ['bad-parameter', { kind: 'percent-baseline' }, {}],
    ['bad-parameter', { kind: 'linear-change' }, {}],
    ['bad-parameter', { kind: 'linear-change', linearValue: Number.NaN }, {}],
  ])('refuses with the code %s: %j', (code, params, more) => {
    expect(assess(params, more)).toMatchObject({ projection: [], refusal: { code } });
  });

  it.each<[Gpw13Params, number, string | undefined]>([
    [{ kind: 'halt-rise' }, 101, 'out-of-limits'],
    [{ kind: 'halt-rise' }, 100, undefined],
    [{ kind: 'halt-rise' }, -1, 'out-of-limits'],
    [{ kind: 'halt-rise' }, 0, undefined],
    [{ kind: 'halt-rise', upperLimit: 500 }, 101, undefined],
    [{ kind: 'halt-rise', upperLimit: Infinity }, 101, undefined],
    [{ kind: 'halt-rise', lowerLimit: -500 }, 101, 'out-of-limits'],
    [{ kind: 'halt-rise', lowerLimit: -500 }, -1, undefined],
    [{ kind: 'halt-rise', upperLimit: 500 }, -1, 'out-of-limits'],
    [{ kind: 'fixed-target', targetValue: 101 }, 20, 'out-of-limits'],
    [{ kind: 'fixed-target', targetValue: 100 }, 20, undefined],
  ])('does not cut values of another unit to the limits for percentages: %j at %d', (params, value, code) => {
    expect(assess(params, { series: [{ year: 2018, value }] }).refusal?.code).toBe(code);
  });

  it('refuses a scenario of which a single value is no number', () => {
    // The way to go leaves the range of numbers, and none of it is not a number in the first year; later the limit cuts it.
    const series = [{ year: 2018, value: -1e308 }];
    const params = { kind: 'fixed-target', targetValue: 1e308, upperLimit: 1e308, lowerLimit: -1e308 } as const;
    expect(assess(params, { series }).refusal?.code).toBe('overflow');
  });

  it('refuses limits that are no range', () => {
    expect(assess({ kind: 'halt-rise', upperLimit: 10, lowerLimit: 10 }).refusal?.code).toBe('bad-parameter');
    expect(assess({ kind: 'halt-rise', lowerLimit: 100 }).refusal?.code).toBe('bad-parameter');
  });

  it('takes a scenario of 500 years', () => {
    expect(assess({ kind: 'halt-rise', targetYear: 2518 }).projection).toHaveLength(501);
  });
});
