import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Comparison, Measure, Observation, Requirement, TrajectoryFact } from '@actionline/core';

import { figuresOf, judge, measureOf, year } from '../testing/cases.js';
import { children, officers, rate } from '../testing/samples.js';

// Whatever a loose figure proves, the exact one that it stands for proves as well.

const YEARS = [2020, 2021, 2022, 2023, 2024];
const window = { start: '2020-01-01', end: '2025-12-31' };

interface Told {
  readonly year: number;
  readonly value: number;
  readonly bound: NonNullable<Observation['bound']>;
  readonly off: number;
}

const told: fc.Arbitrary<readonly Told[]> = fc
  .array(
    fc.record({
      value: fc.integer({ min: 0, max: 120 }),
      bound: fc.constantFrom('exact', 'exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than' as const),
      off: fc.integer({ min: 1, max: 30 }),
      told: fc.boolean(),
    }),
    { minLength: YEARS.length, maxLength: YEARS.length },
  )
  .map((all) => all.flatMap(({ told: given, ...one }, at) => (given ? [{ ...one, year: YEARS[at] ?? 0 }] : [])));

/** What a figure says that is no more exact than its bound. */
function loosened({ value, bound, off }: Told): number {
  if (bound === 'at-least' || bound === 'more-than') return value - off;
  return bound === 'at-most' || bound === 'less-than' ? value + off : value;
}

function requirements(measure: Measure, comparison: Comparison, value: number): readonly Requirement[] {
  const baseline = { value: 60, date: '2019-12-31' };
  const levels = measure.combine.time === 'snapshot';
  const counts: readonly Requirement[] = [
    { kind: 'total-by', comparison, value: 3 * value, measure, window },
    { kind: 'every-period', comparison, value, measure, every: 'year', window },
  ];
  return [
    ...(levels ? counts.slice(1) : counts),
    { kind: 'level-by', direction: 'increase', comparison, level: { value }, measure, baseline, due: window.end },
    { kind: 'level-by', direction: 'decrease', comparison, level: { value }, measure, baseline, due: window.end },
    { kind: 'level-by', direction: 'maintain', comparison, level: { value }, measure, due: window.end },
    {
      kind: 'level-by',
      direction: 'increase',
      comparison: 'stated',
      level: { from: value, to: value + 20 },
      measure,
      baseline,
      due: window.end,
    },
    { kind: 'direction', direction: 'increase', measure, window },
    { kind: 'direction', direction: 'decrease', measure, window, baseline },
  ];
}

const measures: readonly Measure[] = [
  officers,
  { ...rate, unit: 'index' },
  { ...rate, unit: 'index', limits: { lower: 0, upper: 120 } },
  measureOf({ id: 'test/m.net', unit: 'EUR', signed: true }),
  children,
];

/** Whether a pace may be that of the last day that is closed, and no later proof has made it better, or a ceiling worse. */
function isSameAsThen(trajectory: TrajectoryFact, comparison: Comparison): boolean {
  const isCeiling = comparison === 'at-most' || comparison === 'less-than';
  return trajectory !== 'unknown' && trajectory !== (isCeiling ? 'wrong-way' : 'sufficient');
}

describe('a looser figure', () => {
  for (const measure of measures) {
    it(`proves nothing that the exact one contradicts: ${measure.id}`, () => {
      const of = figuresOf(measure);
      const comparisons = fc.constantFrom<Comparison>('stated', 'at-least', 'more-than', 'at-most', 'less-than', 'exactly');
      const days = fc.constantFrom('2020-06-30', '2022-12-31', '2024-12-31', '2025-03-31', '2025-12-31', '2026-06-30');
      fc.assert(
        fc.property(told, comparisons, fc.integer({ min: 1, max: 120 }), days, (all, comparison, value, asOf) => {
          // A running total counts from the first day of the window on, and never falls.
          let sum = 0;
          const real = all.map((one): Told => {
            if (measure.combine.time !== 'running-total') return one;
            sum += one.value;
            return { ...one, value: sum };
          });
          const period = (one: Told) =>
            measure.combine.time === 'running-total' ? { ...year(one.year), start: window.start } : year(one.year);
          const exact = real.map((one) => of(`y${String(one.year)}`, one.value, period(one)));
          // "At least 0" says nothing of a count: it stands for no figure.
          const isEmpty = (one: Told) => measure.signed !== true && loosened(one) <= 0;
          const loose = real.map((one, at) =>
            isEmpty(one) ? exact[at]! : of(`y${String(one.year)}`, loosened(one), period(one), { bound: one.bound }),
          );
          for (const requirement of requirements(measure, comparison, value)) {
            const known = judge(requirement, exact, asOf);
            const found = judge(requirement, loose, asOf);
            // A pace is judged on the last day that is closed, or on what is proven since: of two days it may be two things.
            const since = requirement.kind === 'total-by' && !isSameAsThen(known.trajectory, comparison);
            const sameDay = found.closedUntil === known.closedUntil && !since;
            // The latest periods of a recurring promise decide, and what is not known of those before may still count against it.
            const onlyLatest = requirement.kind === 'every-period' && (found.trajectory === 'sufficient' || found.level === 'unknown');
            const facts = {
              level: found.level === 'unknown' ? found.level : known.level,
              trajectory: found.trajectory === 'unknown' || !sameDay || onlyLatest ? found.trajectory : known.trajectory,
            };
            expect({ kind: requirement.kind, level: found.level, trajectory: found.trajectory }).toEqual({
              kind: requirement.kind,
              ...facts,
            });
          }
        }),
        { numRuns: 150 },
      );
    });
  }
});
