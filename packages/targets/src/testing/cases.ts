import {
  unitId,
  type Estimate,
  type Evaluation,
  type LevelBy,
  type Measure,
  type Observation,
  type Period,
  type Requirement,
  type TotalBy,
} from '@actionline/core';

import { evaluateTarget, type EvaluateOptions } from '../evaluate/evaluate-target.js';
import { officers, targetOf } from './samples.js';

/** A year of the calendar. */
export function year(of: number): Period {
  return { start: `${String(of)}-01-01`, end: `${String(of)}-12-31` };
}

/** A quarter of the calendar, from 1 to 4. */
export function quarter(of: number, number: number): Period {
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  return { start: `${String(of)}-${String(3 * number - 2).padStart(2, '0')}-01`, end: `${String(of)}-${ends[number - 1] ?? ''}` };
}

/** The days from one to another. */
export function days(start: string, end: string = start): Period {
  return { start, end };
}

/** Results of a measure: id, value, days, and what else differs. */
export function figuresOf(measure: Measure) {
  return (id: string, value: number | undefined, period: Period, rest: Partial<Observation> = {}): Observation => ({
    id,
    measure: measure.id,
    ...(value === undefined ? {} : { value }),
    unit: unitId(measure.unit),
    period,
    role: 'result',
    source: { title: 'Report' },
    ...rest,
  });
}

/** Officers, counted. */
export const figure = figuresOf(officers);

/** A measure like that of officers, with other rules. */
export function measureOf(rest: Partial<Measure>): Measure {
  return { ...officers, ...rest };
}

/** A total in a window, at least unless something else is said. */
export function total(value: number, window: Period, rest: Partial<TotalBy> = {}): TotalBy {
  return { kind: 'total-by', comparison: 'at-least', value, measure: officers, window, ...rest };
}

/** A level that is to rise to a value. */
export function rise(value: number, measure: Measure, due: string, rest: Partial<LevelBy> = {}): LevelBy {
  return { kind: 'level-by', direction: 'increase', comparison: 'stated', level: { value }, measure, due, ...rest };
}

/** What is found of a requirement on a day. */
export function judge(
  requirement: Requirement,
  observations: readonly Observation[],
  asOf: string,
  options: Partial<EvaluateOptions> = {},
): Evaluation {
  return evaluateTarget(targetOf(requirement), observations, { asOf, ...options });
}

/** The status, and both ends of what is known. */
export function found({
  status,
  value,
}: Evaluation): readonly [Evaluation['status'], Estimate['lower'] | undefined, Estimate['upper'] | undefined] {
  return [status, value?.lower, value?.upper];
}

/** The codes of the issues, in order. */
export function issueCodes({ issues }: Evaluation): readonly string[] {
  return issues.map(({ code }) => code);
}

/** The observations used, and how each counts at the lower end and at the upper end. */
export function usesOf({ used }: Evaluation): readonly (readonly [string, number | undefined, number | undefined])[] {
  return used.map(({ observation, lower, upper }) => [observation, lower, upper]);
}

/** Why observations were left out: id, reason, and which other made it so. */
export function leftOutOf({ leftOut }: Evaluation): readonly (readonly [string, string, string | undefined])[] {
  return leftOut.map(({ observation, reason, by }) => [observation, reason, by]);
}
