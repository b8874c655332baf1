import type { Step, StepValue } from '@actionline/core';

/**
 * Every code that a step of an evaluation may have, in the order a reader meets them: what was promised, what is reported,
 * what was left out, what was to be expected, how the values move, the verdicts, what is missing.
 *
 * @example
 * ```ts
 * import { stepCodes } from '@actionline/targets';
 *
 * stepCodes.includes('done-late'); // => true
 * ```
 */
export const stepCodes = [
  // what was promised: comparison, value and unit where it is a number, and its dates
  'required',
  // what is reported: value, bound, unit, count; with the observations
  'reported',
  // how many observations were left out, by reason
  'left-out',
  // the value that a straight path reaches: value, on
  'expected',
  // a recurring promise, its periods that are over: due, met, missed, withoutData
  'periods',
  // the pace of the evidence: its ratio to the straight path, or the least and the most it can be, on a day; elapsedDays, totalDays
  'pace',
  // the change from the baseline or first value to the latest: from, to, change, days
  'change',
  // the last change: from, to, and its days or periods
  'trend',
  // the part that decides for a compound promise: target, status; parts that are still to come: count
  'weakest-part',
  'parts-to-come',
  // a deliverable, done within the days from since to on: due; late by days, and leastDays
  'done',
  'done-late',
  'done-date-unknown',
  // a deliverable reported as not done: on; as not done any more: on, done
  'not-done',
  'undone',
  // a level met after the deadline: on, due, days; one that was met, and is not any more: on, value
  'met-late',
  'was-met',
  // at the value beyond which nothing can be gained: limit
  'at-limit',
  // why there is no straight path from the baseline
  'baseline-missing',
  'baseline-before-break',
  'baseline-equals-target',
  'baseline-already-meets',
  'baseline-not-before-due',
  // the verdicts: level with the range it was read from; trajectory; status with the rule that gave it
  'level',
  'trajectory',
  'status',
  // nothing is reported
  'missing-evidence',
  // there is a value, and no trend
  'missing-trend',
  // days gone by that are not reported: days, of
  'missing-days',
  // periods that are over and not reported: count
  'missing-periods',
  // a compound promise without parts
  'missing-parts',
  // a deliverable past its deadline without proof: due, days
  'overdue-without-proof',
] as const;

/** A code that a step of an evaluation may have; see {@link stepCodes}. */
export type StepCode = (typeof stepCodes)[number];

/** A step of an explanation. Infinite numbers become `null`, which is what JSON makes of them. */
export function step(code: StepCode, values: Readonly<Record<string, StepValue>>, observations?: readonly string[]): Step {
  return observations === undefined ? { code, values } : { code, values, observations };
}

/** A number as a step can carry it: `null` where it has no end. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
