import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { SeriesInput } from './input.js';
import type { BootstrapParams } from './seeded-bootstrap.js';
import { registry, type MethodId } from './registry.js';

const seriesMethods = ['eurostat', 'statcan-open-sdg', 'un-progress-chart', 'destatis-dns', 'escap-csi', 'aarr'] as const;

/** Of many settings, those that a method has. */
const own = (method: MethodId, params: object): object =>
  Object.fromEntries(Object.entries(params).filter(([name]) => Object.hasOwn(registry[method].settings, name)));

const positive = fc.double({ min: 0.5, max: 1_000, noNaN: true });

/** Yearly values of one sign with a target that the rule for 0 and 100 does not touch. */
const ordinary = fc.record({
  direction: fc.constantFrom('increase', 'decrease'),
  target: fc.option(
    fc.record({ value: positive.filter((value) => ![25, 50, 100, 200, 400].includes(value)), year: fc.integer({ min: 2010, max: 2050 }) }),
  ),
  series: fc.uniqueArray(fc.record({ year: fc.integer({ min: 2010, max: 2030 }), value: positive }), {
    selector: ({ year }) => year,
    maxLength: 15,
  }),
});

describe('scale', () => {
  it.each(seriesMethods)('%s does not depend on the unit of the values', (method) => {
    // Powers of two change no digit, so the results agree exactly.
    fc.assert(
      fc.property(ordinary, fc.constantFrom(0.25, 0.5, 2, 4), (input, factor) => {
        // The endpoint estimator, because logarithms are rounded.
        const params = own(method, { estimator: 'endpoint' });
        const scaled = {
          ...input,
          params,
          target: input.target && { ...input.target, value: input.target.value * factor },
          series: input.series.map(({ year, value }) => ({ year, value: value * factor })),
        };
        expect(unitless(assessSeries(method, scaled))).toEqual(unitless(assessSeries(method, { ...input, params })));
      }),
    );
  });

  it('the projections have the unit of the values', () => {
    fc.assert(
      fc.property(ordinary, fc.constantFrom(0.5, 4), ({ series }, factor) => {
        const scaled = series.map(({ year, value }) => ({ year, value: value * factor }));
        for (const method of ['ols-projection', 'theil-sen', 'seeded-bootstrap'] as const) {
          const params = own(method, { horizon: 2035, seed: 7, resamples: 20 }) as BootstrapParams;
          const projection = assessSeries(method, { series, params }).projection;
          expect(assessSeries(method, { series: scaled, params }).projection).toBe(projection === null ? null : projection * factor);
        }
      }),
    );
  });
});

/** What does not carry a unit: everything but the derived amounts and the words of refusals. */
function unitless(result: object): object {
  return Object.fromEntries(
    Object.entries(result).map(([key, value]) =>
      key === 'refusal' ? [key, (value as { code: string }).code] : key === 'derived' ? [key, null] : [key, value],
    ),
  );
}

describe('order', () => {
  it.each([
    ...seriesMethods,
    'ols-projection',
    'theil-sen',
    'seeded-bootstrap',
    'holt-linear',
    'who-gpw13-scenario',
    'ec-opsys-achievement',
  ] as const)('%s does not depend on the order of the values', (method) => {
    fc.assert(
      fc.property(
        ordinary.chain((input) => fc.tuple(fc.constant(input), fc.shuffledSubarray([...input.series], { minLength: input.series.length }))),
        ([input, shuffled]) => {
          const params = own(method, { horizon: 2035, seed: 7, resamples: 5, alpha: 0.5, beta: 0.5, steps: 2, kind: 'halt-rise' });
          const assess = (series: SeriesInput['series']) => assessSeries(method, { ...input, series, params });
          expect(assess(shuffled)).toEqual(assess(input.series));
        },
      ),
    );
  });
});

describe('order, where a year has several values', () => {
  const several = fc.array(fc.record({ year: fc.integer({ min: 2010, max: 2015 }), value: positive }), { maxLength: 12 });

  it.each(['aarr', 'ols-projection', 'theil-sen', 'seeded-bootstrap', 'ec-opsys-achievement'] as const)(
    '%s does not depend on the order of the values',
    (method) => {
      fc.assert(
        fc.property(
          several.chain((series) => fc.tuple(fc.constant(series), fc.shuffledSubarray(series, { minLength: series.length }))),
          ([series, shuffled]) => {
            const params = own(method, { horizon: 2035, seed: 7, resamples: 5 });
            const assess = (each: SeriesInput['series']) =>
              assessSeries(method, { baseline: { value: 1 }, target: { value: 2 }, direction: 'increase', series: each, params } as never);
            expect(assess(shuffled)).toEqual(assess(series));
          },
        ),
      );
    },
  );
});

describe('every input', () => {
  const wild = fc.record({
    direction: fc.option(fc.constantFrom('increase', 'decrease')),
    baseline: fc.option(fc.record({ year: fc.option(fc.integer()), value: fc.option(fc.double()) })),
    target: fc.option(fc.record({ value: fc.option(fc.double()), year: fc.option(fc.oneof(fc.integer(), fc.string())) })),
    series: fc.array(
      fc.record({
        year: fc.oneof(fc.integer({ min: 2010, max: 2030 }), fc.double(), fc.string()),
        value: fc.option(fc.oneof(fc.double(), fc.integer({ min: -5, max: 5 }), fc.constantFrom(1e308, -1e308, 5e-324))),
      }),
      { maxLength: 8 },
    ),
    params: fc.record({
      horizon: fc.oneof(fc.integer(), fc.double()),
      seed: fc.integer({ min: 0, max: 99 }),
      resamples: fc.integer({ min: 0, max: 9 }),
      alpha: fc.double({ min: 0, max: 1 }),
      beta: fc.double({ min: 0, max: 1 }),
      steps: fc.integer({ min: 0, max: 9 }),
      kind: fc.constantFrom('aroc-latest', 'aroc-target', 'linear-change', 'halt-rise'),
      baselineYear: fc.integer({ min: 2010, max: 2030 }),
      targetValue: fc.double(),
      linearValue: fc.double(),
      quarter: fc.integer({ min: 0, max: 5 }),
      resultToDate: fc.option(fc.double()),
      frequency: fc.constant('mid-end'),
      unit: fc.constantFrom('number', 'percentage'),
      periods: fc.array(fc.record({ target: fc.option(fc.double()), results: fc.array(fc.double(), { maxLength: 3 }) }), { maxLength: 3 }),
      children: fc.array(fc.record({ score: fc.option(fc.double()) }), { maxLength: 3 }),
      indicatorRatings: fc.array(fc.constantFrom('red', 'green', 'grey'), { maxLength: 4 }),
      limit: fc.option(fc.double()),
    }),
  });

  it.each(Object.keys(registry) as MethodId[])('%s gives finite numbers or a coded refusal, and never throws', (method) => {
    fc.assert(
      fc.property(wild, (input) => {
        const result = assessSeries(method, { ...input, params: own(method, input.params) });
        expect(numbersIn(result).filter((number) => !Number.isFinite(number))).toEqual([]);
        if ('refusal' in result) expect(result.refusal?.code).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 300 },
    );
  });
});

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
