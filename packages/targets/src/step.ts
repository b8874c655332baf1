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
  // what was promised: comparison, value, unit, start, end
  'required',
  // what is reported: value, bound, unit, until, count; the observations
  'reported',
  // how many observations were left out, by reason
  'left-out',
  // the value that a straight path reaches: value, on, share of the time gone by
  'expected',
  // the pace of the evidence: ratio to the straight path, on the day the evidence ends
  'pace',
  // the last change of a series: from, to, since, until
  'trend',
  // the change from the baseline or first value to the latest
  'change',
  // a recurring promise: due, met, missed, withoutData
  'periods',
  // the part that decides: target, status
  'weakest-part',
  // a deliverable: on, due, days late
  'done',
  'done-late',
  'done-date-unknown',
  // a deliverable that is reported as not done: on
  'not-done',
  // a deliverable past its deadline without proof: due
  'overdue-without-proof',
  // a level without a usable straight path
  'baseline-missing',
  'baseline-equals-target',
  'baseline-already-meets',
  'baseline-not-before-due',
  'baseline-before-break',
  // the verdicts
  'level',
  'trajectory',
  'status',
  // what is missing
  'missing-evidence',
  'missing-days',
  'missing-periods',
  'missing-trend',
  'missing-parts',
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
