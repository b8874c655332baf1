import { isActionlineError } from '@actionline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import { methods } from './catalogue.js';
import { compareMethods } from './compare-methods.js';
import { registry, type MethodId } from './registry.js';

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
    const params = registry[method].needsParams ? {} : undefined;
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
  const all = { horizon: 2030, seed: 1, alpha: 0.5, beta: 0.5, steps: 1, kind: 'halt-rise' };
  const own = (method: MethodId): object =>
    Object.fromEntries(Object.entries(all).filter(([name]) => Object.hasOwn(registry[method].settings, name)));

  it.each(reading)('%s refuses a point that is no object', (method) => {
    for (const point of [null, undefined, 5, 'x'])
      expect(refused(method, { series: [...series, point], direction: 'increase', target: { value: 7 }, params: own(method) })).toBe(
        'bad-point',
      );
  });

  it.each<[MethodId, object]>([
    ['eurostat', { variant: 'guess' }],
    ['eurostat', { variant: 'toString' }],
    ['eurostat', { baseYear: Number.NaN }],
    ['statcan-open-sdg', { requestedBaseYear: Number.NaN }],
    ['statcan-open-sdg', { targetYear: 2030.5 }],
    ['un-progress-chart', { thresholdsNoTarget: [0.02] }],
    ['un-progress-chart', { thresholdsNoTarget: [0.02, 0.005, 0] }],
    ['destatis-dns', { targetKind: 'guess' }],
    ['who-gpw13-scenario', { kind: 'fixed-target', baselineYear: 2015, targetValue: Number.NaN }],
    ['who-gpw13-scenario', { kind: 'halt-rise', baselineYear: 2015, upperLimit: Number.NaN }],
    ['tola-scope', { frequency: 'weekly', unit: 'number', asOf: '2024-01-01', periods: [{ end: '2023-12-31', target: 1, results: [1] }] }],
    [
      'tola-scope',
      { frequency: 'toString', unit: 'number', asOf: '2024-01-01', periods: [{ end: '2023-12-31', target: 1, results: [1] }] },
    ],
    ['tola-scope', { unit: 'number', asOf: '2024-01-01', periods: [{ end: '2023-12-31', target: 1, results: [1] }] }],
    ['tola-scope', { frequency: 'event', unit: 'litres', periods: [{ target: 1, results: [1] }] }],
    ['tola-scope', { frequency: 'event', unit: 'number', periods: [null] }],
    ['tola-scope', { frequency: 'event', unit: 'number', periods: [5] }],
    ['tola-scope', { frequency: 'event', unit: 'number', periods: [Object.assign(() => 0, { target: 1, results: [1] })] }],
    [
      'tola-scope',
      { frequency: 'monthly', unit: 'number', asOf: ['2024-01-01'], periods: [{ end: '2023-12-31', target: 1, results: [1] }] },
    ],
    ['tola-scope', { frequency: 'event', unit: 'number', periods: [{ target: 1 }] }],
    ['tola-scope', { frequency: 'monthly', unit: 'number', asOf: 20240101, periods: [{ end: '2023-12-31', target: 1, results: [1] }] }],
    ['sdsn-goal-rating', { indicatorRatings: ['green', null] }],
    ['statcan-rollup-mean', { children: [null] }],
    ['statcan-rollup-mean', { children: [{}] }],
    ['statcan-rollup-mean', { children: [5] }],
    ['statcan-rollup-mean', { children: [{ children: 5 }] }],
    ['statcan-rollup-mean', { children: [{ children: [{ score: 5 }, {}] }] }],
  ])('%s refuses the settings %o', (method, given) => {
    expect(refused(method, { series, direction: 'increase', target: null, params: given })).toBe('bad-parameter');
  });

  it.each<[MethodId, object]>([
    ['statcan-rollup-mean', { children: [{ score: Number.NaN }] }],
    ['tola-scope', { frequency: 'event', unit: 'number', periods: [{ target: Number.NaN, results: [1] }] }],
    ['tola-scope', { frequency: 'event', unit: 'percentage', periods: [{ target: 1, results: [Infinity] }] }],
  ])('%s refuses numbers that are none: %o', (method, given) => {
    expect(refused(method, { direction: 'increase', target: { value: 1 }, params: given })).toBe('not-finite');
  });
});

describe('a name that is not known, or a value of another kind', () => {
  const input = { series, direction: 'increase', target: { value: 7, year: 2030 } };

  it.each<[MethodId, object, string]>([
    ['eurostat', { ...input, serie: [] }, 'cannot read serie: the key "serie" is not known; expected one of "series", '],
    ['eurostat', { ...input, directon: 'increase' }, 'write "direction"'],
    ['eurostat', { ...input, goal: 7 }, 'the key "goal" is not known'],
    ['eurostat', { ...input, target: { vlaue: 7 } }, 'cannot read target.vlaue: the key "vlaue" is not known; expected one of "value", '],
    ['eurostat', { ...input, baseline: { yaer: 2015 } }, 'write "year"'],
    ['eurostat', { ...input, params: { baseYaer: 2015 } }, 'write "baseYear"'],
    ['eurostat', { ...input, params: { thresholds: { hgih: 1 } } }, 'cannot read params.thresholds.hgih'],
    ['destatis-dns', { ...input, params: { windw: 5 } }, 'write "window"'],
    ['un-progress-chart', { ...input, params: { percent: true } }, 'the key "percent" is not known'],
    ['ols-projection', { ...input, params: { horizon: 2030, seed: 1 } }, 'expected one of "horizon", "level"; take it out'],
    ['eurostat', { ...input, series: [{ year: 2015, vlaue: 5 }] }, 'cannot read series[0].vlaue'],
    ['tola-scope', { params: { frequency: 'event', unit: 'number', periods: [{ target: 1, result: [1] }] } }, 'write "results"'],
    ['statcan-rollup-mean', { params: { children: [{ scores: 1 }] } }, 'write "score"'],
  ])('%s says of %j what was probably meant', (method, given, words) => {
    expect(thrown(method, given)).toBe('bad-argument');
    expect(() => assessSeries(method, given as never)).toThrow(words);
  });

  it.each<[MethodId, object, string]>([
    [
      'eurostat',
      { ...input, series: [{ year: 2015, value: '5' }] },
      'series[0].value: given the text "5"; expected a number; write it without',
    ],
    ['eurostat', { ...input, target: { value: '7' } }, 'target.value: given the text "7"'],
    ['eurostat', { ...input, baseline: { value: 'low' } }, 'baseline.value: given the text "low"'],
    ['eurostat', { ...input, params: { baseYear: '2015' } }, 'params.baseYear'],
    ['eurostat', { ...input, params: { limit: '100' } }, 'params.limit'],
    ['eurostat', { ...input, params: { thresholds: { high: '1' } } }, 'params.thresholds.high'],
    ['un-progress-chart', { ...input, params: { thresholdsTarget: [0.95, '0.1'] } }, 'params.thresholdsTarget[1]'],
    ['un-progress-chart', { ...input, params: { percentage: 'yes' } }, 'expected true or false'],
    ['destatis-dns', { ...input, params: { window: '5' } }, 'params.window'],
    ['holt-linear', { series, params: { alpha: '0.5', beta: 0.5, steps: 1 } }, 'params.alpha'],
    ['holt-linear', { series, params: { alpha: 0.5, beta: 1n, steps: 1 } }, 'params.beta: given 1n'],
    ['who-gpw13-scenario', { ...input, params: { kind: 'linear-change', linearValue: '3' } }, 'params.linearValue'],
    ['who-gpw13-scenario', { ...input, params: { kind: 'halt-rise', upperLimit: '100' } }, 'params.upperLimit'],
    ['pepfar-achievement', { target: { value: 1 }, params: { resultToDate: '1', quarter: 4 } }, 'params.resultToDate'],
    ['tola-scope', { params: { frequency: 'event', unit: 'number', periods: [{ target: '1', results: [1] }] } }, 'periods[0].target'],
    ['tola-scope', { params: { frequency: 'event', unit: 'number', periods: [{ target: 1, results: ['1'] }] } }, 'periods[0].results[0]'],
    ['statcan-rollup-mean', { params: { children: [{ children: [{ score: '5' }] }] } }, 'children[0].children[0].score'],
  ])('%s says of %o where it stands and what belongs there', (method, given, words) => {
    expect(thrown(method, given)).toBe('bad-argument');
    expect(() => assessSeries(method, given as never)).toThrow(words);
  });

  it.each<[unknown, string]>([
    ['eurostats', 'did you mean "eurostat"?'],
    ['Destatis-DNS', 'did you mean "destatis-dns"?'],
    ['statcan', 'Choose one of'],
    [null, 'null'],
    [Object.create(null), '{}'],
    [Symbol('eurostat'), 'Symbol(eurostat)'],
  ])('knows no method %o', (id, words) => {
    expect(thrown(id as MethodId, input)).toBe('unknown-method');
    expect(() => assessSeries(id as MethodId, input as never)).toThrow(new RegExp(words.replace(/[?{}()]/g, '\\$&'), 'i'));
  });

  it('passes a remark, and what rows carry beside their values', () => {
    const rows = series.map((point) => ({ ...point, source: 'a', flag: null }));
    expect(refused('eurostat', { ...input, series: rows, note: 'remark', params: { note: 'remark' } })).toBeUndefined();
  });

  it('says of an object that cannot be read that it cannot', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const getter = Object.defineProperty({}, 'value', {
      enumerable: true,
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(thrown('eurostat', { ...input, target: getter })).toBe('bad-argument');
    expect(thrown('eurostat', { ...input, series: [proxy] })).toBe('bad-argument');
    expect(thrown('eurostat', proxy)).toBe('bad-argument');
  });

  it('sees the end of children that hold themselves', () => {
    const child: { children: unknown[] } = { children: [] };
    child.children.push(child);
    expect(thrown('statcan-rollup-mean', { params: { children: [child] } })).toBe('bad-argument');
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
  // Settings of the method alone, so that what is beyond their names is tried too.
  const inputOf = (method: MethodId) =>
    fc.oneof(
      some(input),
      fc
        .tuple(input, fc.dictionary(fc.constantFrom(...Object.keys(registry[method].settings)), anything))
        .map(([each, params]) => ({ ...each, params })),
    );

  it.each(ids)('%s gives an answer, a coded refusal that the catalogue names, or a bad-argument', (method) => {
    const named = registry[method].about.undefinedWhen;
    fc.assert(
      fc.property(inputOf(method), (given) => {
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
