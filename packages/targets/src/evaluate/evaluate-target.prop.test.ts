import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type Evaluation, type Measure, type Observation, type Requirement } from '@actionline/core';
import { dateOfDay } from '@actionline/core/internal';

import { dayOf } from '../day.js';
import { children, countries, observationsOf, officers, rate, targetOf } from '../testing/samples.js';
import { evaluateTarget } from './evaluate-target.js';

const window = { start: '2024-01-01', end: '2025-12-31' };
const first = dayOf(window.start);
const last = dayOf(window.end);
const places = [undefined, '001', '002', 'EU', 'KE', 'UG', 'TZ', 'FR'];

const day = fc.integer({ min: first - 200, max: last + 200 });
const bound = fc.constantFrom('exact', 'at-least', 'at-most', 'more-than', 'less-than', 'about' as const);

/** Observations of a measure with anything that a reader may hand over, valid or not. */
function anyObservations(measure: Measure, value: fc.Arbitrary<number>): fc.Arbitrary<readonly Observation[]> {
  const one = fc.record({
    value: fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -1, undefined) }),
    start: day,
    length: fc.constantFrom(0, 0, 29, 89, 364),
    bound: fc.option(bound, { nil: undefined }),
    place: fc.constantFrom(...places),
    sex: fc.constantFrom(undefined, undefined, 'F', 'M', '_T'),
    named: fc.constantFrom(undefined, undefined, ['KE'], ['KE', 'RW', 'EU']),
    status: fc.constantFrom(undefined, undefined, undefined, 'B', 'F', 'M'),
    supersedes: fc.constantFrom(undefined, undefined, undefined, 'o0', 'o1', 'o2'),
    recordedAt: fc.option(day.map(dateOfDay), { nil: undefined, freq: 3 }),
    periodAssumed: fc.constantFrom(undefined, undefined, true),
  });
  return fc.array(one, { maxLength: 12 }).map((all) =>
    all.map(({ value: figure, start, length, sex, named, ...rest }, at) => {
      const given = Object.fromEntries(Object.entries(rest).filter(([, item]) => item !== undefined)) as Partial<Observation>;
      return observationsOf(measure)(`o${String(at)}`, figure, dateOfDay(start), dateOfDay(start + length), {
        ...given,
        ...(sex === undefined ? {} : { dimensions: { sex } }),
        ...(named === undefined ? {} : { places: named }),
      });
    }),
  );
}

const count = fc.integer({ min: 0, max: 400 });
const decimal = fc.integer({ min: -300, max: 4000 }).map((tenths) => tenths / 10);

function requirements(measure: Measure): readonly Requirement[] {
  return [
    { kind: 'total-by', comparison: 'stated', value: 900, measure, window },
    { kind: 'total-by', comparison: 'at-most', value: 900, measure, window },
    { kind: 'every-period', comparison: 'at-least', value: 60, measure, every: 'quarter', window: { start: window.start } },
    { kind: 'every-period', comparison: 'less-than', value: 60, measure, every: 'year', window },
    {
      kind: 'level-by',
      direction: 'increase',
      comparison: 'stated',
      level: { value: 90 },
      measure,
      baseline: { value: 3, date: '2024-02-01' },
      due: window.end,
    },
    { kind: 'level-by', direction: 'maintain', comparison: 'stated', level: { from: 10, to: 90 }, measure, due: window.end },
    { kind: 'direction', direction: 'decrease', measure, window },
  ];
}

const measures: readonly (readonly [Measure, fc.Arbitrary<number>])[] = [
  [officers, count],
  [children, count],
  [countries, fc.integer({ min: 0, max: 9 })],
  [{ ...countries, id: 'test/m.now', combine: { time: 'snapshot', across: 'distinct', of: 'place' } }, fc.integer({ min: 0, max: 9 })],
  [
    { ...countries, id: 'test/m.so-far', combine: { time: 'running-total', across: 'distinct', of: 'place' } },
    fc.integer({ min: 0, max: 9 }),
  ],
  [rate, decimal],
  [{ ...rate, id: 'test/m.max', combine: { time: 'snapshot', across: 'max' } }, decimal],
  [{ ...rate, id: 'test/m.latest', unit: 'EUR', combine: { time: 'increment', across: 'latest' } }, decimal],
  [{ ...rate, id: 'test/m.euro', unit: 'EUR', combine: { time: 'increment', across: 'sum' } }, decimal],
  [{ ...rate, id: 'test/m.net', unit: 'EUR', combine: { time: 'increment', across: 'sum' }, signed: true }, decimal],
  [{ ...officers, id: 'test/m.named', reporters: ['KE', 'UG', 'TZ'] }, count],
  [{ ...officers, id: 'test/m.assumed', reporters: { assumed: 'those-that-report', reason: { en: 'Test.' } } }, count],
];

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** All that an evaluation says without naming an observation. */
function verdictsOf({
  status,
  level,
  trajectory,
  timing,
  evidence,
  value,
  shareOfWay,
  expected,
  periods,
  closedUntil,
  leftOut,
  issues,
}: Evaluation) {
  return {
    status,
    level,
    trajectory,
    timing,
    evidence,
    value,
    shareOfWay,
    expected,
    periods,
    closedUntil,
    reasons: leftOut.map(({ reason }) => reason).sort(),
    issues: issues.map(({ code }) => code).sort(),
  };
}

describe('properties of every evaluation', () => {
  for (const [measure, value] of measures) {
    const { time, across } = measure.combine;
    it(`${time}, ${across}: the order of observations does not matter, and each is used or left out once`, () => {
      const shuffled = anyObservations(measure, value).chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
      );
      fc.assert(
        fc.property(shuffled, day, ([all, other], asOf) => {
          for (const requirement of requirements(measure)) {
            const target = targetOf(requirement);
            const evaluation = evaluateTarget(target, all, { asOf: dateOfDay(asOf) });
            expect(evaluateTarget(target, other, { asOf: dateOfDay(asOf) })).toEqual(evaluation);
            const seen = [...evaluation.used, ...evaluation.leftOut].map(({ observation }) => observation).sort();
            expect(seen).toEqual(all.map(({ id }) => id).sort());
            if (evaluation.value !== undefined) expect(evaluation.value.lower).toBeLessThanOrEqual(evaluation.value.upper);
            if (evaluation.status === 'missed') expect(evaluation).toMatchObject({ level: 'unmet', evidence: 'enough', timing: 'ended' });
            expect(numbersIn(evaluation).filter(Number.isNaN)).toEqual([]);
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  for (const [measure, value] of measures) {
    const { time, across } = measure.combine;
    it(`${measure.id} (${time}, ${across}): the ids of observations decide nothing`, () => {
      fc.assert(
        fc.property(anyObservations(measure, value), fc.constantFrom('z', '~'), day, (all, prefix, asOf) => {
          // The last comes first.
          const renamed = (id: string): string => `${prefix}${String(99 - Number(id.slice(1)))}`;
          const other = all.map((one): Observation => ({
            ...one,
            id: renamed(one.id),
            ...(one.supersedes === undefined ? {} : { supersedes: renamed(one.supersedes) }),
          }));
          for (const requirement of requirements(measure)) {
            const of = (observations: readonly Observation[]) =>
              verdictsOf(evaluateTarget(targetOf(requirement), observations, { asOf: dateOfDay(asOf) }));
            expect(of(other)).toEqual(of(all));
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  it('knowledge of today is not needed to evaluate a day in the past: later periods change nothing', () => {
    fc.assert(
      fc.property(anyObservations(officers, count), day, (all, asOf) => {
        for (const requirement of requirements(officers)) {
          const target = targetOf(requirement);
          const until = dateOfDay(asOf);
          // Corrections are known from later on; without them, what ends later is only named among what is left out.
          const plain = all.map(({ supersedes: _, ...rest }): Observation => rest);
          const { leftOut: _, steps: __, issues: ___, ...evaluation } = evaluateTarget(target, plain, { asOf: until });
          expect(
            evaluateTarget(
              target,
              plain.filter(({ period }) => period.end <= until),
              { asOf: until },
            ),
          ).toMatchObject(evaluation);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('properties of counts', () => {
  it('a figure split into days apart has the same sum as the whole', () => {
    const cuts = fc
      .uniqueArray(fc.integer({ min: first + 1, max: last }), { maxLength: 8 })
      .map((days) => [first, ...days.sort((a, b) => a - b), last + 1]);
    fc.assert(
      fc.property(cuts, fc.array(decimal.map(Math.abs), { minLength: 9, maxLength: 9 }), (days, values) => {
        const euro = { ...officers, unit: 'EUR' } as const;
        const of = observationsOf(euro);
        const parts = days
          .slice(0, -1)
          .map((start, at) => of(`p${String(at)}`, values[at], dateOfDay(start), dateOfDay((days[at + 1] ?? 0) - 1)));
        const tenths = parts.reduce((sum, { value = 0 }) => sum + Math.round(value * 10), 0);
        const target = targetOf({ kind: 'total-by', comparison: 'stated', value: 900, measure: euro, window });
        const options = { asOf: '2026-01-01' };
        const evaluation = evaluateTarget(target, parts, options);
        expect(evaluation.value).toMatchObject({ value: tenths / 10, bound: 'exact' });
        const whole = evaluateTarget(target, [of('whole', tenths / 10, window.start, window.end)], options);
        expect([evaluation.status, evaluation.level, evaluation.shareOfWay]).toEqual([whole.status, whole.level, whole.shareOfWay]);
      }),
    );
  });

  it('evidence for another place never lowers a count of different places', () => {
    const another = fc.record({ place: fc.constantFrom('AA', 'BB', 'CC'), value: fc.integer({ min: 0, max: 1 }), start: day });
    for (const time of ['increment', 'running-total', 'snapshot'] as const) {
      const measure: Measure = { ...countries, combine: { time, across: 'distinct', of: 'place' } };
      const target = targetOf({ kind: 'total-by', comparison: 'stated', value: 10, measure, window });
      fc.assert(
        fc.property(anyObservations(measure, fc.integer({ min: 0, max: 9 })), another, (all, { place, value, start }) => {
          const added = observationsOf(measure)('new', value, dateOfDay(start), dateOfDay(start), { place });
          const before = evaluateTarget(target, all, { asOf: '2026-06-30' }).value;
          const after = evaluateTarget(target, [...all, added], { asOf: '2026-06-30' }).value;
          expect(after?.lower ?? 0).toBeGreaterThanOrEqual(before?.lower ?? 0);
        }),
      );
    }
  });

  it('a count of different places never falls as time goes by', () => {
    const target = targetOf({ kind: 'total-by', comparison: 'stated', value: 10, measure: countries, window });
    fc.assert(
      fc.property(anyObservations(countries, fc.integer({ min: 0, max: 9 })), day, day, (all, a, b) => {
        const lower = (asOf: number) => evaluateTarget(target, all, { asOf: dateOfDay(asOf) }).value?.lower ?? 0;
        expect(lower(Math.max(a, b))).toBeGreaterThanOrEqual(lower(Math.min(a, b)));
      }),
    );
  });

  it('a sum of increments of days apart never falls as time goes by, nor with more evidence', () => {
    const monthly = fc
      .array(count, { minLength: 24, maxLength: 24 })
      .map((values) =>
        values.map((value, at) =>
          observationsOf(officers)(`m${String(at)}`, value, dateOfDay(first + at * 30), dateOfDay(first + at * 30 + 29)),
        ),
      );
    const target = targetOf({ kind: 'total-by', comparison: 'stated', value: 900, measure: officers, window });
    fc.assert(
      fc.property(monthly, day, day, fc.integer({ min: 0, max: 24 }), (all, a, b, some) => {
        const lower = (asOf: number, of = all) => evaluateTarget(target, of, { asOf: dateOfDay(asOf) }).value?.lower ?? 0;
        expect(lower(Math.max(a, b))).toBeGreaterThanOrEqual(lower(Math.min(a, b)));
        expect(lower(a)).toBeGreaterThanOrEqual(lower(a, all.slice(0, some)));
      }),
    );
  });

  it('a running total is never a sum: it is at most the greatest of the figures', () => {
    const target = targetOf({ kind: 'total-by', comparison: 'stated', value: 900, measure: children, window });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, count), { minLength: 1, maxLength: 12 }), (points) => {
        const all = points.map(([on, value], at) => observationsOf(children)(`p${String(at)}`, value, dateOfDay(on)));
        const { value } = evaluateTarget(target, all, { asOf: '2026-06-30' });
        if (value !== undefined) expect(Math.max(...points.map(([, figure]) => figure))).toBeGreaterThanOrEqual(value.lower);
      }),
    );
  });

  it('the verdicts do not depend on the scale of the numbers', () => {
    const euro = { ...officers, unit: 'EUR' } as const;
    const yearly = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        yearly,
        fc.integer({ min: 1, max: 2000 }),
        fc.constantFrom(2, 3, 7, 1000, 0.5, 0.25),
        day,
        (values, required, scale, asOf) => {
          const at = (factor: number) => {
            const all = values.map((value, index) =>
              observationsOf(euro)(`q${String(index)}`, value * factor, dateOfDay(first + index * 90), dateOfDay(first + index * 90 + 89)),
            );
            const value = required * factor;
            return (
              [
                { kind: 'total-by', comparison: 'stated', value, measure: euro, window },
                { kind: 'every-period', comparison: 'at-least', value, measure: euro, every: 'year', window },
                {
                  kind: 'level-by',
                  direction: 'decrease',
                  comparison: 'stated',
                  level: { value },
                  measure: euro,
                  baseline: { value: 2001 * factor, date: window.start },
                  due: window.end,
                },
                { kind: 'direction', direction: 'increase', measure: euro, window },
              ] as const
            ).map((requirement) => {
              const { level, trajectory, timing, evidence, status } = evaluateTarget(targetOf(requirement), all, { asOf: dateOfDay(asOf) });
              return { level, trajectory, timing, evidence, status };
            });
          };
          expect(at(scale)).toEqual(at(1));
        },
      ),
    );
  });

  it('more reported never makes a total weaker', () => {
    const target = targetOf({ kind: 'total-by', comparison: 'stated', value: 900, measure: officers, window });
    const order = ['unmet', 'unknown', 'met'];
    fc.assert(
      fc.property(count, count, (a, b) => {
        const level = (value: number) =>
          order.indexOf(
            evaluateTarget(target, [observationsOf(officers)('a', value, window.start, window.end)], { asOf: '2026-06-30' }).level,
          );
        expect(level(Math.max(a, b) * 3)).toBeGreaterThanOrEqual(level(Math.min(a, b) * 3));
      }),
    );
  });
});
