import { type Baseline, type BaselineDay, type Direction, type Issue, type Level, type LevelBy, type Measure } from '@actionline/core';
import { changedBy, errorAt, show, statedBaseline, warningAt, type Path } from '@actionline/core/internal';

import type { Placed } from './entry.js';

/** Values of a target that its measure cannot have; what adds up over time is held to its limits figure by figure, and not its sums. */
export function levelLimitIssues({ measure, rolling }: LevelBy | Direction, values: readonly Placed<number>[]): readonly Issue[] {
  return rolling === undefined || measure.combine.time === 'snapshot' ? limitIssues(measure, values) : [];
}

/** Values that a measure cannot have. */
export function limitIssues({ limits }: Measure, values: readonly Placed<number>[]): readonly Issue[] {
  const { lower = -Infinity, upper = Infinity } = limits ?? {};
  return values.flatMap(({ value, path }) =>
    value >= lower && value <= upper
      ? []
      : [
          warningAt(
            'beyond-limit',
            path,
            `Given ${show(value)}; expected ${value < lower ? `at least ${show(lower)}` : `at most ${show(upper)}`}, a limit of the measure; correct the value, or the limits.`,
            { given: value, limit: value < lower ? lower : upper },
          ),
        ],
  );
}

/** The value that a baseline states. */
export function startOf(baseline: Baseline | BaselineDay | undefined, path: Path): readonly Placed<number>[] {
  const value = statedBaseline(baseline);
  return value === undefined ? [] : [{ value, path: [...path, 'baseline', 'value'] }];
}

/** The values that a level names, or what its change comes to from a baseline that is stated. */
export function endsOf({ value: level, path }: Placed<Level>, baseline: Baseline | BaselineDay | undefined): readonly Placed<number>[] {
  if (!('change' in level)) return Object.entries(level).map(([key, value]): Placed<number> => ({ value, path: [...path, key] }));
  const start = statedBaseline(baseline);
  return start === undefined ? [] : [{ value: changedBy(start, level), path: [...path, 'change'] }];
}

/** A range that is the wrong way round. */
export function rangeIssues({ value: level, path }: Placed<Level>): readonly Issue[] {
  if (!('from' in level) || level.from <= level.to) return [];
  return [errorAt('range-reversed', path, `The range was ${show(level)}; expected from at most to; swap them.`, level)];
}

/** A baseline that is not before the deadline. */
export function baselineIssues(baseline: { readonly date: string } | undefined, due: string, path: Path): readonly Issue[] {
  if (baseline === undefined || baseline.date < due) return [];
  return [
    errorAt(
      'window-reversed',
      [...path, 'baseline', 'date'],
      `The baseline was of ${show(baseline.date)}; expected a day before the deadline, ${show(due)}.`,
      { given: baseline.date, due },
    ),
  ];
}
