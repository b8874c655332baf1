import { isActionlineError } from '@actionline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import { methods } from './catalogue.js';
import { compareMethods } from './compare-methods.js';
import { needsParams, registry, type MethodId } from './registry.js';

const ids = Object.keys(registry) as MethodId[];

/** The code of what is thrown, or `undefined`; anything but an `ActionlineError` is passed on and fails the test. */
function thrownCode(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    if (isActionlineError(error)) return error.code;
    throw error;
  }
  return undefined;
}

const thrown = (method: MethodId, input: unknown): string | undefined => thrownCode(() => assessSeries(method, input as never));
const refused = (method: MethodId, input: unknown): string | undefined => assessSeries(method, input as never).refusal?.code;

const series = [
  { year: 2015, value: 5 },
  { year: 2020, value: 6 },
];

describe('the shape of an input', () => {
  it.each(ids)('%s throws where the params, the baseline or the target are no object', (method) => {
    const params = needsParams.has(method) ? {} : undefined;
    expect(thrown(method, { series, params: 5 })).toBe('bad-argument');
    expect(thrown(method, { series, params: [] })).toBe('bad-argument');
    expect(thrown(method, { series, params, baseline: 'low' })).toBe('bad-argument');
    expect(thrown(method, { series, params, target: 80 })).toBe('bad-argument');
    expect(thrown(method, [])).toBe('bad-argument');
  });

  it.each<[MethodId, string]>([
    ['statcan-rollup-mean', 'children'],
    ['sdsn-goal-rating', 'indicatorRatings'],
  ])('%s throws where the list %s is missing or no list', (method, list) => {
    expect(thrown(method, { params: {} })).toBe('bad-argument');
    expect(thrown(method, { params: { [list]: { length: 1 } } })).toBe('bad-argument');
    expect(thrown(method, { params: { [list]: null } })).toBe('bad-argument');
    expect(thrown(method, { params: { [list]: [] } })).toBeUndefined();
  });

  it.each<[MethodId, string]>([
    ['un-progress-chart', 'thresholdsTarget'],
    ['un-progress-chart', 'thresholdsNoTarget'],
    ['tola-scope', 'periods'],
    ['tola-scope', 'results'],
  ])('%s throws where %s is there and no list, and names it', (method, list) => {
    const input = { series, direction: 'increase', params: { [list]: 0.5 } };
    expect(thrown(method, input)).toBe('bad-argument');
    expect(() => assessSeries(method, input as never)).toThrow(`params.${list}`);
    expect(thrown(method, { ...input, params: { [list]: undefined } })).toBeUndefined();
  });

  it('takes null for params that have defaults', () => {
    expect(refused('eurostat', { series, direction: 'increase', params: null })).toBeUndefined();
  });

  it('compareMethods throws where the methods are no list', () => {
    expect(thrownCode(() => compareMethods({ series }, 'eurostat' as never))).toBe('bad-argument');
    expect(() => compareMethods({ series }, 'eurostat' as never)).toThrow('"eurostat"; expected a list of ids');
    expect(() => compareMethods({ series }, 'eurostat' as never)).toThrow(expect.objectContaining({ given: 'eurostat' }) as Error);
  });
});

describe('what is inside an input', () => {
  const reading = ids.filter((method) => methods.some(({ id, undefinedWhen }) => id === method && undefinedWhen.includes('empty-series')));
  const params = { horizon: 2030, seed: 1, alpha: 0.5, beta: 0.5, steps: 1, kind: 'halt-rise' };

  it.each(reading)('%s refuses a point that is no object', (method) => {
    for (const point of [null, undefined, 5, 'x'])
      expect(refused(method, { series: [...series, point], direction: 'increase', target: { value: 7 }, params })).toBe('bad-point');
  });

  it.each<[MethodId, object]>([
    ['eurostat', { variant: 'guess' }],
    ['eurostat', { variant: 'toString' }],
    ['eurostat', { baseYear: Number.NaN }],
    ['eurostat', { baseYear: '2015' }],
    ['eurostat', { limit: '100' }],
    ['statcan-open-sdg', { requestedBaseYear: Number.NaN }],
    ['statcan-open-sdg', { targetYear: 2030.5 }],
    ['un-progress-chart', { thresholdsNoTarget: [0.02] }],
    ['un-progress-chart', { thresholdsNoTarget: [0.02, 0.005, 0] }],
    ['destatis-dns', { targetKind: 'guess' }],
    ['destatis-dns', { window: '5' }],
    ['holt-linear', { ...params, alpha: '0.5' }],
    ['holt-linear', { ...params, beta: 1n }],
    ['who-gpw13-scenario', { kind: 'linear-change', baselineYear: 2015, linearValue: '3' }],
    ['who-gpw13-scenario', { kind: 'percent-baseline', baselineYear: 2015, percentChange: '3' }],
    ['who-gpw13-scenario', { kind: 'fixed-target', baselineYear: 2015, targetValue: Number.NaN }],
    ['who-gpw13-scenario', { kind: 'halt-rise', baselineYear: 2015, upperLimit: '100' }],
    ['who-gpw13-scenario', { kind: 'halt-rise', baselineYear: 2015, upperLimit: Number.NaN }],
    ['who-gpw13-scenario', { kind: 'halt-rise', baselineYear: 2015, lowerLimit: '0' }],
    ['tola-scope', { frequency: 'weekly', unit: 'number', asOf: '2024-01-01', periods: [{ end: '2023-12-31', target: 1, results: [1] }] }],
    [
      'tola-scope',
      { frequency: 'toString', unit: 'number', asOf: '2024-01-01', periods: [{ end: '2023-12-31', target: 1, results: [1] }] },
    ],
    ['tola-scope', { unit: 'number', asOf: '2024-01-01', periods: [{ end: '2023-12-31', target: 1, results: [1] }] }],
    ['tola-scope', { frequency: 'event', unit: 'litres', periods: [{ target: 1, results: [1] }] }],
    ['tola-scope', { frequency: 'event', unit: 'number', margin: '0.1', periods: [{ target: 1, results: [1] }] }],
    ['tola-scope', { frequency: 'event', unit: 'number', periods: [null] }],
    ['tola-scope', { frequency: 'event', unit: 'number', periods: [5] }],
    ['tola-scope', { frequency: 'event', unit: 'number', periods: [Object.assign(() => 0, { target: 1, results: [1] })] }],
    [
      'tola-scope',
      { frequency: 'monthly', unit: 'number', asOf: ['2024-01-01'], periods: [{ end: '2023-12-31', target: 1, results: [1] }] },
    ],
    ['tola-scope', { frequency: 'event', unit: 'number', periods: [{ target: 1 }] }],
    ['tola-scope', { frequency: 'monthly', unit: 'number', asOf: 20240101, periods: [{ end: '2023-12-31', target: 1, results: [1] }] }],
    ['pepfar-achievement', { resultToDate: 1, quarter: '4' }],
    ['sdsn-goal-rating', { indicatorRatings: ['green', null] }],
    ['statcan-rollup-mean', { children: [null] }],
    ['statcan-rollup-mean', { children: [{}] }],
    ['statcan-rollup-mean', { children: [5] }],
    ['statcan-rollup-mean', { children: [{ score: '5' }] }],
    ['statcan-rollup-mean', { children: [{ children: 5 }] }],
    ['statcan-rollup-mean', { children: [{ children: [{ score: 5 }, {}] }] }],
  ])('%s refuses the settings %o', (method, given) => {
    expect(refused(method, { series, direction: 'increase', target: null, params: given })).toBe('bad-parameter');
  });

  it.each<[MethodId, object]>([
    ['tola-scope', { frequency: 'event', unit: 'number', periods: [{ target: '1', results: [1] }] }],
    ['tola-scope', { frequency: 'event', unit: 'number', periods: [{ target: 1, results: ['1'] }] }],
    ['tola-scope', { frequency: 'event', unit: 'percentage', periods: [{ target: 1, results: ['1'] }] }],
    ['pepfar-achievement', { resultToDate: '1', quarter: 4 }],
    ['statcan-rollup-mean', { children: [{ score: Number.NaN }] }],
  ])('%s refuses numbers that are none: %o', (method, given) => {
    expect(refused(method, { direction: 'increase', target: { value: 1 }, params: given })).toBe('not-finite');
  });
});

describe('the message of a refusal', () => {
  it.each<[MethodId, object, string]>([
    ['eurostat', { params: { baseYear: 2015.5 } }, 'baseYear'],
    ['eurostat', { direction: 'up' }, '"up"'],
    ['statcan-open-sdg', { params: { requestedBaseYear: 2015.5 } }, 'requestedBaseYear'],
    ['statcan-open-sdg', { params: { targetYear: 2015.5 } }, 'targetYear'],
    ['destatis-dns', { params: { targetKind: 'guess' } }, 'by-year, every-year, direction'],
    ['holt-linear', { params: { alpha: 2, beta: 0.5, steps: 1 } }, '"alpha":2'],
    ['tola-scope', { params: { frequency: 'weekly' } }, 'quarterly, monthly'],
    ['tola-scope', { params: { frequency: 'annual', unit: 'number', asOf: 'soon' } }, '"soon"'],
    ['tola-scope', { params: { frequency: 'life-of-program', unit: 'number', asOf: '2024-01-01', programEnd: 'late' } }, '"late"'],
    [
      'tola-scope',
      { params: { frequency: 'event', unit: 'number', periods: [{ target: 1e308, results: [1e308, 1e308] }] } },
      'result to date',
    ],
    ['who-gpw13-scenario', { params: { kind: 'guess' } }, 'aroc-latest, aroc-target'],
    ['who-gpw13-scenario', { params: { kind: 'aroc-target', baselineYear: 2015 } }, 'targetValue'],
    ['who-gpw13-scenario', { params: { kind: 'fixed-target', baselineYear: 2015 } }, 'targetValue'],
    ['who-gpw13-scenario', { params: { kind: 'aroc-percent-change', baselineYear: 2015 } }, 'percentChange'],
    ['who-gpw13-scenario', { params: { kind: 'linear-change', baselineYear: 2015 } }, 'linearValue'],
    ['who-gpw13-scenario', { params: { kind: 'aroc-latest', baselineYear: 2015 } }, 'in 2014'],
    ['who-gpw13-scenario', { params: { kind: 'halt-rise', baselineYear: 2015, upperLimit: 0 } }, '0 and 0'],
  ])('of %s for %j names %s', (method, given, words) => {
    const { refusal } = assessSeries(method, { series, direction: 'increase', ...given } as never);
    expect(refusal?.message).toContain(words);
  });
});

describe('anything at all', () => {
  const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, Number.NaN, Infinity, 5n, 2020, 0, 'increase'));
  const some = <Value>(value: fc.Arbitrary<Value>) => fc.oneof({ weight: 3, arbitrary: value }, anything);
  const points = fc.array(some(fc.record({ year: some(fc.integer({ min: 2010, max: 2030 })), value: some(fc.double()) })), {
    maxLength: 6,
  });
  const names = [
    ...['variant', 'baseYear', 'limit', 'thresholds', 'requestedBaseYear', 'targetYear', 'thresholdsTarget', 'thresholdsNoTarget'],
    ...['targetKind', 'evaluationYear', 'window', 'minimumPoints', 'missSun', 'parity', 'scale', 'clamped', 'estimator', 'horizon'],
    ...['resultToDate', 'quarter', 'quartersPerYear', 'roundTo', 'frequency', 'unit', 'asOf', 'periods', 'results', 'lopTarget', 'level'],
    ...['nextIntermediateTarget', 'kind', 'baselineYear', 'targetValue', 'percentChange', 'upperLimit', 'children', 'indicatorRatings'],
    ...['alpha', 'beta', 'steps', 'seed', 'margin', 'programEnd', 'linearValue'],
  ];
  const input = fc.record({
    series: some(points),
    direction: some(fc.constantFrom('increase', 'decrease')),
    baseline: some(fc.record({ year: anything, value: anything })),
    target: some(fc.record({ value: some(fc.double()), year: some(fc.constant(2025)) })),
    params: some(fc.dictionary(fc.constantFrom(...names), anything)),
  });

  it.each(ids)('%s gives an answer, a coded refusal that the catalogue names, or a bad-argument', (method) => {
    const named = registry[method].about.undefinedWhen;
    fc.assert(
      fc.property(some(input), (given) => {
        let code: string | undefined;
        const misuse = thrownCode(() => {
          code = refused(method, given);
        });
        expect([undefined, 'bad-argument']).toContain(misuse);
        expect([undefined, ...named]).toContain(code);
      }),
      // What is found first is small; making it smaller takes longer than the test.
      { numRuns: 300, endOnFailure: true },
    );
  });
});
