import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../series/refusal.js';
import { assessSeries } from './assess-series.js';
import { methods } from './catalogue.js';
import { inputShapes } from './input.js';
import { registry, type MethodId } from './registry.js';

type Case = readonly [RefusalCode, object];

const points = (...values: readonly (readonly [unknown, unknown])[]): readonly object[] => values.map(([year, value]) => ({ year, value }));
const yearly = (...values: readonly number[]): readonly object[] => points(...values.map((value, index) => [2015 + index, value] as const));

/** What every method that reads a series and a baseline can be given. */
const unreadable: readonly Case[] = [
  ['empty-series', { series: [] }],
  ['bad-point', { series: [null] }],
  ['bad-year', { series: points(['soon', 1]) }],
  ['not-finite', { series: points([2015, Infinity]) }],
];

const unreadableEnds: readonly Case[] = [
  ['bad-year', { baseline: { year: 'soon' } }],
  ['not-finite', { baseline: { value: Infinity } }],
  ['bad-year', { target: { value: 5, year: 'soon' } }],
  ['not-finite', { target: { value: Infinity } }],
];

const assessing: readonly Case[] = [
  ...unreadable,
  ...unreadableEnds,
  ['duplicate-year', { series: points([2015, 1], [2015, 2]) }],
  ['no-direction', { direction: null }],
];

const growth: readonly Case[] = [
  ...assessing,
  ['one-point', { series: yearly(5) }],
  ['equal-years', { baseline: { year: 2020 }, target: null }],
  ['sign-change', { series: yearly(-5, 5) }],
  ['sign-change', { target: { value: -7, year: 2030 }, direction: 'decrease' }],
  ['deadline-not-after-start', { target: { value: 900, year: 2015 } }],
  ['overflow', { series: yearly(1e-308, 1e308), target: null }],
  ['bad-parameter', { params: { limit: Number.NaN } }],
  ['bad-parameter', { params: { thresholds: { high: Number.NaN } } }],
];

const projecting: readonly Case[] = [
  ...unreadable,
  ['one-point', { series: points([2015, 1], [2015, 2], [2015, 3]) }],
  ['too-few-points', { series: yearly(1, 2) }],
  ['bad-parameter', { params: { horizon: Number.NaN } }],
  ['bad-parameter', { params: { horizon: 2030, level: 1 } }],
  ['overflow', { series: yearly(-1e308, 1e308, -1e308) }],
];

const period = { end: '2024-03-31', target: 1, results: [1] };
const tola = (more: object): object => ({
  params: { frequency: 'quarterly', unit: 'number', asOf: '2024-09-30', periods: [period], ...more },
});
const many = Array.from({ length: 2_001 }, (_, index) => ({ year: index, value: index }));
const holt = (more: object): object => ({ params: { alpha: 0.5, beta: 0.5, steps: 1, ...more } });
const scenario = (more: object): object => ({ params: { kind: 'halt-rise', baselineYear: 2016, ...more } });

/** An input that each method answers, and what changes to it are refused with. */
const provoking: Readonly<Record<MethodId, readonly [object, readonly Case[]]>> = {
  eurostat: [
    {},
    [
      ...growth,
      ['target-equals-baseline', { target: { value: 10, year: 2030 }, direction: 'decrease' }],
      ['no-target', { target: null, params: { variant: 'with-target' } }],
      ['bad-parameter', { params: { variant: 'guess' } }],
      ['bad-parameter', { params: { baseYear: 2015.5 } }],
    ],
  ],
  'statcan-open-sdg': [
    {},
    [
      ...growth,
      ['no-base-year', { series: points([2010, 1], [2011, 2]) }],
      ['bad-parameter', { params: { requestedBaseYear: Infinity } }],
      ['bad-parameter', { params: { targetYear: Number.NaN } }],
    ],
  ],
  'un-progress-chart': [
    {},
    [
      ...assessing,
      ['one-point', { series: yearly(5) }],
      ['equal-years', { baseline: { year: 2020 }, target: null }],
      ['zero-baseline', { series: yearly(0, 5) }],
      ['not-positive', { series: yearly(10, -5) }],
      ['target-equals-baseline', { target: { value: 10 }, direction: 'decrease' }],
      ['target-behind-baseline', { target: { value: 12 }, direction: 'decrease' }],
      ['deadline-not-after-start', { target: { value: 500, year: 2014 } }],
      ['overflow', { series: yearly(1e-300, 1e300), target: null }],
      ['overflow', { series: yearly(1, 1e300), target: { value: 1e305 } }],
      ['bad-parameter', { params: { thresholdsTarget: [Number.NaN, 0] } }],
    ],
  ],
  'destatis-dns': [
    {},
    [
      ...assessing,
      ['empty-series', { params: { evaluationYear: 2000 } }],
      ['too-few-points', { series: yearly(1, 2, 3) }],
      ['no-target', { target: null, params: { targetKind: 'every-year' } }],
      ['no-target', { target: { value: 50 }, params: { targetKind: 'by-year' } }],
      ['bad-parameter', { params: { targetKind: 'guess' } }],
      ['bad-parameter', { params: { missSun: Number.NaN } }],
      ['bad-parameter', { params: { minimumPoints: 1 } }],
      ['overflow', { series: yearly(-1e308, 0, 1, 1, 1, 1e308) }],
      ['overflow', { series: yearly(0, 1e307, 2e307, 3e307, 4e307, 5e307), target: { value: 1e308, year: 2100 } }],
    ],
  ],
  'escap-csi': [
    {},
    [
      ...assessing,
      ['no-target', { target: null }],
      ['no-base-year', { baseline: { year: 1990 } }],
      ['target-equals-baseline', { target: { value: 10 } }],
      ['bad-parameter', { params: { scale: 0 } }],
      ['overflow', { series: yearly(-1e308, 1e308), target: { value: 0 } }],
    ],
  ],
  aarr: [
    { target: { value: 5, year: 2030 } },
    [
      ...unreadable,
      ...unreadableEnds,
      ['one-point', { series: points([2015, 1], [2015, 2]) }],
      ['not-positive', { series: yearly(1, 0) }],
      ['not-positive', { baseline: { value: -1 } }],
      ['no-base-year', { baseline: { year: 1990 } }],
      ['deadline-not-after-start', { target: { value: 5, year: 2015 } }],
      ['bad-parameter', { params: { estimator: 'guess' } }],
      ['overflow', { series: yearly(1e-308, 1e308) }],
    ],
  ],
  'ec-opsys-achievement': [
    { baseline: { value: 10 } },
    [
      ...unreadable,
      ...unreadableEnds.filter(([, { target }]: readonly [unknown, { target?: { year?: unknown } }]) => target?.year === undefined),
      ['no-baseline', { baseline: { year: 2015 } }],
      ['no-target', { target: null }],
      ['target-equals-baseline', { target: { value: 10 } }],
      ['duplicate-year', { series: points([2016, 1], [2016, 2]) }],
      ['bad-year', { series: points([2016, 1], [null, 2]) }],
      ['overflow', { series: yearly(1e308), baseline: { value: -1e308 } }],
    ],
  ],
  'pepfar-achievement': [
    { params: { resultToDate: 1, quarter: 2 } },
    [
      ['no-target', { target: null }],
      ['zero-target', { target: { value: 0 } }],
      ['not-positive', { target: { value: -100 } }],
      ['no-result', { params: { resultToDate: null, quarter: 2 } }],
      ['not-finite', { params: { resultToDate: Number.NaN, quarter: 2 } }],
      ['overflow', { params: { resultToDate: 1e308, quarter: 2 }, target: { value: 1e-308 } }],
      ['bad-parameter', { params: { resultToDate: 1, quarter: 5 } }],
    ],
  ],
  'tola-scope': [
    tola({}),
    [
      ['no-direction', { direction: null }],
      ['not-due', tola({ asOf: '2024-03-31' })],
      ['no-target', tola({ periods: [{ ...period, target: null }] })],
      ['zero-target', tola({ periods: [{ ...period, target: 0 }] })],
      ['not-positive', tola({ periods: [{ ...period, target: -5 }] })],
      ['no-result', tola({ periods: [{ ...period, results: [] }] })],
      ['no-result', tola({ frequency: 'event', periods: [] })],
      ['not-finite', tola({ periods: [{ ...period, target: Infinity }] })],
      ['not-finite', tola({ periods: [{ ...period, results: [Number.NaN] }] })],
      ['overflow', tola({ periods: [{ ...period, target: 1e-308, results: [1e308] }] })],
      ['bad-parameter', tola({ frequency: 'weekly' })],
      ['bad-parameter', tola({ unit: 'litres' })],
      ['bad-parameter', tola({ asOf: 'soon' })],
      ['bad-parameter', tola({ margin: 1 })],
      ['bad-parameter', tola({ periods: [{ ...period, end: 'soon' }] })],
      ['bad-parameter', tola({ periods: [null] })],
    ],
  ],
  'who-gpw13-scenario': [
    scenario({}),
    [
      ...unreadable,
      ['duplicate-year', { series: points([2016, 1], [2016, 2]) }],
      ['no-direction', { direction: null }],
      ['no-base-year', scenario({ baselineYear: 2000 })],
      ['no-base-year', { ...scenario({ kind: 'aroc-latest' }), series: points([2016, 1]) }],
      ['not-positive', { ...scenario({ kind: 'aroc-latest' }), series: yearly(0, 5) }],
      ['deadline-not-after-start', scenario({ targetYear: 2016 })],
      ['bad-parameter', scenario({ kind: 'guess' })],
      ['bad-parameter', scenario({ targetYear: 2516.5 })],
      ['bad-parameter', scenario({ kind: 'linear-change' })],
      ['bad-parameter', scenario({ kind: 'linear-change', linearValue: Number.NaN })],
      ['out-of-limits', { series: yearly(4_000, 4_500) }],
      [
        'overflow',
        {
          ...scenario({ kind: 'fixed-target', targetValue: 1e308, lowerLimit: -Infinity, upperLimit: Infinity }),
          series: yearly(0, -1e308),
        },
      ],
    ],
  ],
  'sdsn-goal-rating': [
    { params: { indicatorRatings: ['red'] } },
    [
      ['no-children', { params: { indicatorRatings: ['grey'] } }],
      ['bad-parameter', { params: { indicatorRatings: ['blue'] } }],
    ],
  ],
  'statcan-rollup-mean': [
    { params: { children: [{ score: 1 }] } },
    [
      ['no-children', { params: { children: [{ score: null }] } }],
      ['not-finite', { params: { children: [{ score: Number.NaN }] } }],
      ['bad-parameter', { params: { children: [{}] } }],
    ],
  ],
  'ols-projection': [{ params: { horizon: 2030 } }, projecting],
  'theil-sen': [{ params: { horizon: 2030 } }, [...projecting, ['too-many-points', { series: many }]]],
  'seeded-bootstrap': [
    { params: { horizon: 2030, seed: 1, resamples: 5 } },
    [
      ...projecting,
      ['too-many-points', { series: many, params: { horizon: 2030, seed: 1, resamples: 100_000 } }],
      ['no-direction', { direction: null }],
      ['not-finite', { target: { value: Infinity } }],
      ['bad-year', { target: { value: 5, year: 'soon' } }],
      ['bad-parameter', { params: { horizon: 2030, seed: 0 } }],
      ['bad-parameter', { params: { horizon: 2030, seed: 1, resamples: 0 } }],
    ],
  ],
  'holt-linear': [
    holt({}),
    [
      ...unreadable,
      ['duplicate-year', { series: points([2016, 1], [2016, 2]) }],
      ['too-few-points', { series: yearly(1, 2) }],
      ['uneven-years', { series: points([2015, 1], [2016, 2], [2018, 3]) }],
      ['bad-parameter', holt({ alpha: 2 })],
      ['overflow', { series: yearly(-1e308, 1e308, -1e308) }],
    ],
  ],
};

const ordinary = { direction: 'increase', target: { value: 50, year: 2030 }, series: yearly(10, 11, 12, 13, 14, 15) };
const ids = Object.keys(provoking) as MethodId[];
const cases = ids.flatMap((method) => {
  const [base, list] = provoking[method];
  return list.map(([code, change]) => [method, code, { ...ordinary, ...base, ...change }] as const);
});

describe('refusals', () => {
  it.each(ids)('%s answers the input that the others are changes of', (method) => {
    expect(assessSeries(method, { ...ordinary, ...provoking[method][0] } as never)).not.toHaveProperty('refusal');
  });

  it.each(cases)('%s refuses with the code %s, in words (case %#)', (method, code, input) => {
    const { refusal, status } = assessSeries(method, input as never);
    expect(refusal?.code).toBe(code);
    // A message names what was found: it is a sentence or two, without a gap where a word should be.
    expect(refusal?.message).toMatch(/^[A-Z0-9].{20,}\.$/);
    expect(refusal?.message).not.toMatch(/ {2}|undefined/);
    expect(status).toBe(code === 'empty-series' || code === 'no-result' ? 'no-data' : code === 'not-due' ? 'pending' : 'not-assessable');
  });

  it.each(cases)('%s refuses with the code %s as an issue that leads to a key of the input (case %#)', (method, code, input) => {
    const { refusal } = assessSeries(method, input as never);
    const { severity, path, values } = refusal!;
    const [key, setting] = path!;
    expect(severity).toBe('error');
    // Only where the arithmetic overflows is no one key to blame.
    if (code === 'overflow') expect(path).toEqual([]);
    else expect([...Object.keys(inputShapes), 'params']).toContain(key);
    if (key === 'params') expect(Object.keys(registry[method].settings)).toContain(setting);
    expect(JSON.parse(JSON.stringify(values))).toEqual(values);
  });

  it('lead to the point of the series, as it was given', () => {
    const series = points([2020, 1], [2018, 2], [null, 3]);
    expect(assessSeries('escap-csi', { ...ordinary, series } as never).refusal).toEqual({
      code: 'bad-year',
      severity: 'error',
      message: 'Given the year null; expected a whole year such as 2024 or "2024/2025".',
      path: ['series', 2, 'year'],
      values: { given: null, expected: 'YYYY' },
    });
    // Points without a year are passed over here, and still counted.
    const mixed = points([null, 1], [null, 2], ['soon', 3]);
    expect(assessSeries('ec-opsys-achievement', { ...ordinary, series: mixed, baseline: { value: 1 } } as never).refusal?.path).toEqual([
      'series',
      2,
      'year',
    ]);
  });

  it('lead to the setting among several that is to blame', () => {
    const blamed = (method: MethodId, change: object): unknown =>
      assessSeries(method, { ...ordinary, ...provoking[method][0], ...change } as never).refusal?.path?.slice(1);
    expect(blamed('holt-linear', holt({ beta: -1 }))).toEqual(['beta']);
    expect(blamed('holt-linear', holt({ steps: 0 }))).toEqual(['steps']);
    expect(blamed('pepfar-achievement', { params: { quarter: 5, resultToDate: 1 } })).toEqual(['quarter']);
    expect(blamed('pepfar-achievement', { params: { quarter: 1, quartersPerYear: 2.5, resultToDate: 1 } })).toEqual(['quartersPerYear']);
    expect(blamed('pepfar-achievement', { params: { quarter: 1, roundTo: -1, resultToDate: 1 } })).toEqual(['roundTo']);
    expect(blamed('sdsn-goal-rating', { params: { indicatorRatings: ['red', 'blue'] } })).toEqual(['indicatorRatings', 1]);
    expect(blamed('sdsn-goal-rating', { params: { indicatorRatings: ['red', undefined] } })).toEqual(['indicatorRatings', 1]);
    const nested = [{ score: 1 }, { children: [{ score: 1 }, {}] }];
    expect(blamed('statcan-rollup-mean', { params: { children: nested } })).toEqual(['children', 1, 'children', 1]);
    expect(blamed('tola-scope', tola({ periods: [period, { ...period, end: 'soon' }] }))).toEqual(['periods', 1, 'end']);
    expect(blamed('tola-scope', tola({ frequency: 'life-of-program' }))).toEqual(['programEnd']);
  });

  it.each(methods)('the catalogue names every refusal of $id, each once', ({ id, undefinedWhen }) => {
    const provoked = new Set(provoking[id][1].map(([code]) => code));
    expect([...undefinedWhen].sort()).toEqual([...provoked].sort());
  });
});
