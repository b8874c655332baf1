import { readArgument, refuseArgument } from './argument.js';
import type { IsoDate } from './date.js';
import type { Every } from './every.js';
import type { ScopedId } from './id.js';
import type { Bound } from './interval.js';
import type { LeftOutReason } from './left-out.js';
import { kindOf } from './not-understood.js';
import type { LevelFact, Status, TrajectoryFact } from './status.js';
import type { Unit } from './unit.js';

/** The day that a change of a target was decided, and the first day that it holds. */
export interface RevisionDates {
  /** The day it was decided. */
  readonly decided: IsoDate;
  /** The first day it holds. */
  readonly since: IsoDate;
}

/** No values: the code says all. */
type Nothing = Readonly<Record<string, never>>;

/**
 * What each step of an evaluation says, by its code, in the order that a reader meets them: what was promised, what is reported,
 * what was left out, what was to be expected, how the values move, the verdicts, what is missing. Numbers without an end are
 * `null`, as in JSON.
 */
export interface StepValues {
  /** What was promised: the requirement of the evaluation. */
  readonly required: Nothing;
  /** What was promised is not the first text of the target: when it was decided, and from when it holds. */
  readonly revised: RevisionDates;
  /** The target is withdrawn: when that was decided, and the first day without it. All else is as of the day before. */
  readonly withdrawn: RevisionDates;
  /** What is reported: the combined value, where there is one, and how many figures it is made of. */
  readonly reported: {
    readonly count: number;
    readonly value?: number;
    readonly bound?: Bound;
    readonly unit?: Unit;
  };
  /** That the value is the mean or the sum of so many periods that follow each other, and of which days. */
  readonly rolled: {
    readonly by: 'mean' | 'sum';
    readonly times: number;
    readonly every: Every;
    readonly from: IsoDate;
    readonly until: IsoDate;
  };
  /** How many observations were left out, by reason. */
  readonly 'left-out': Readonly<Partial<Record<LeftOutReason, number>>>;
  /**
   * A share that is put together from two measures: what is counted above the line and below it, each between two ends; `null` where
   * there is none.
   */
  readonly share: {
    readonly numerator: { readonly lower: number | null; readonly upper: number | null };
    readonly denominator: { readonly lower: number | null; readonly upper: number | null };
  };
  /** A share of nothing: the denominator is 0, so that there is none. */
  readonly 'share-of-nothing': Nothing;
  /**
   * What a change from the baseline comes to: from which value, of which day, to which; `lower` and `upper` where the baseline is a
   * range, `null` where that has no end.
   */
  readonly 'level-asked': {
    readonly from: number;
    readonly on: IsoDate;
    readonly value: number;
    readonly lower?: number | null;
    readonly upper?: number | null;
  };
  /** The value that a straight path, or the one through the milestones, reaches on a day. */
  readonly expected: { readonly value: number; readonly on: IsoDate };
  /** The periods of a recurring promise that are over: how many are due, met, missed, and without a figure. */
  readonly periods: { readonly due: number; readonly met: number; readonly missed: number; readonly withoutData: number };
  /** The milestones that are over: how many are met, missed, and neither known to be met nor missed; and the day of the next. */
  readonly milestones: { readonly met: number; readonly missed: number; readonly unknown: number; readonly next?: IsoDate };
  /** The last milestone that is over was missed, and is not reached since: no pace is called sufficient. */
  readonly 'milestone-behind': { readonly due: IsoDate };
  /**
   * How many periods of a recurring promise were to be reported by now: so many on time, so many late, and so many of which nothing is
   * reported, or no source says when.
   */
  readonly 'on-time': { readonly due: number; readonly onTime: number; readonly late: number; readonly unknown: number };
  /** The pace of the evidence up to a day: its ratio to the path, or the least and the most that it can be. */
  readonly pace: {
    readonly ratio: number | null;
    readonly least?: number | null;
    readonly most?: number | null;
    readonly on: IsoDate;
    readonly elapsedDays: number;
    readonly totalDays: number;
  };
  /** The change from the baseline or first value to the latest; each by the last day that it stands for. */
  readonly change: {
    readonly from: number;
    readonly to: number;
    readonly change: number;
    readonly since: IsoDate;
    readonly until: IsoDate;
  };
  /** The last change, from one state or period to the next; each by its last day. */
  readonly trend: { readonly from: number; readonly to: number; readonly since: IsoDate; readonly until: IsoDate };
  /** The part that decides for a compound promise. */
  readonly 'weakest-part': { readonly target: ScopedId; readonly status: Status };
  /** Parts of a compound promise that are still to come. */
  readonly 'parts-to-come': { readonly count: number };
  /** Parts of a compound promise that are withdrawn, and not asked of it any more. */
  readonly 'parts-withdrawn': { readonly count: number };
  /** The part that decides where some of several are promised: the weakest of the best so many. */
  readonly 'deciding-part': { readonly target: ScopedId; readonly status: Status; readonly ofBest: number };
  /**
   * How many parts or periods count: so many certainly (`least`), so many at most (`most`), of so many (`of`; `null` where there is no
   * end), and whether that is the number promised; of periods the days that they are counted in.
   */
  readonly counted: {
    readonly what: 'parts' | 'periods';
    readonly least: number;
    readonly most: number | null;
    readonly of: number | null;
    readonly level: LevelFact;
    readonly from?: IsoDate;
    readonly until?: IsoDate;
  };
  /** A deliverable, done within some days. */
  readonly done: { readonly since: IsoDate; readonly on: IsoDate; readonly due: IsoDate };
  /** The same, late: by how many days at most, and at least. */
  readonly 'done-late': {
    readonly since: IsoDate;
    readonly on: IsoDate;
    readonly due: IsoDate;
    readonly days: number;
    readonly leastDays: number;
  };
  /** A deliverable done within days that the deadline is one of, or on a day that no source gives. */
  readonly 'done-date-unknown': { readonly since?: IsoDate; readonly on?: IsoDate; readonly due: IsoDate };
  /** A deliverable reported as not done. */
  readonly 'not-done': { readonly on: IsoDate };
  /** A deliverable that was done, and is reported as not done since. */
  readonly undone: { readonly on: IsoDate; readonly done: IsoDate };
  /** A level that was met after the deadline, so many days late. */
  readonly 'met-late': { readonly on: IsoDate; readonly due: IsoDate; readonly days: number };
  /** A level that was met, and is not any more. */
  readonly 'was-met': { readonly on: IsoDate; readonly value: number };
  /** At the limit of the measure, beyond which nothing can be gained. */
  readonly 'at-limit': { readonly limit: number };
  /** No straight path: there is no baseline. */
  readonly 'baseline-missing': Nothing;
  /** No straight path: the series is broken after the baseline. */
  readonly 'baseline-before-break': Nothing;
  /** No straight path: the baseline is what is asked for. */
  readonly 'baseline-equals-target': Nothing;
  /** No straight path: the baseline meets what is asked for. */
  readonly 'baseline-already-meets': Nothing;
  /** No straight path: the baseline is not before the deadline. */
  readonly 'baseline-not-before-due': Nothing;
  /** No level: it is asked in per cent of a baseline that is 0, or may be below. */
  readonly 'baseline-not-positive': Nothing;
  /** No level: it is asked as a change from a baseline that is not known, or that the series is broken after. */
  readonly 'baseline-needed': { readonly on?: IsoDate };
  /** The verdict on the level, and the range that it was read from. */
  readonly level: { readonly level: LevelFact; readonly lower?: number | null; readonly upper?: number | null };
  /** Where the values head. */
  readonly trajectory: { readonly trajectory: TrajectoryFact };
  /** The status, and the rule of the status table that gave it. */
  readonly status: { readonly status: Status; readonly rule?: string };
  /** Nothing is reported. */
  readonly 'missing-evidence': Nothing;
  /** There is a value, and no trend. */
  readonly 'missing-trend': Nothing;
  /** Days gone by that are not reported, and how many have gone by. */
  readonly 'missing-days': { readonly days: number; readonly of: number };
  /** Periods that are over and not reported. */
  readonly 'missing-periods': { readonly count: number };
  /** A compound promise without parts. */
  readonly 'missing-parts': Nothing;
  /** A deliverable past its deadline without proof, by how many days. */
  readonly 'overdue-without-proof': { readonly due: IsoDate; readonly days: number };
}

/** What a step may say; see {@link stepCodes}. */
export type StepCode = keyof StepValues;

/** One step of an explanation: a code and its values, never prose. */
export type Step<Code extends StepCode = StepCode> = {
  [Each in Code]: {
    /** What the step says. */
    readonly code: Each;
    /** The values it says it with. */
    readonly values: StepValues[Each];
    /** The observations that its numbers come from. */
    readonly observations?: readonly string[];
  };
}[Code];

/**
 * Every code that a step of an evaluation may have, in the order that a reader meets them.
 *
 * @example
 * ```ts
 * import { stepCodes } from '@actionline/core';
 *
 * stepCodes.includes('done-late'); // => true
 * ```
 */
export const stepCodes: readonly StepCode[] = /* @__PURE__ */ Object.keys({
  required: true,
  revised: true,
  withdrawn: true,
  reported: true,
  rolled: true,
  'left-out': true,
  share: true,
  'share-of-nothing': true,
  'level-asked': true,
  expected: true,
  periods: true,
  milestones: true,
  'milestone-behind': true,
  'on-time': true,
  pace: true,
  change: true,
  trend: true,
  'weakest-part': true,
  'parts-to-come': true,
  'parts-withdrawn': true,
  'deciding-part': true,
  counted: true,
  done: true,
  'done-late': true,
  'done-date-unknown': true,
  'not-done': true,
  undone: true,
  'met-late': true,
  'was-met': true,
  'at-limit': true,
  'baseline-missing': true,
  'baseline-before-break': true,
  'baseline-equals-target': true,
  'baseline-already-meets': true,
  'baseline-not-before-due': true,
  'baseline-not-positive': true,
  'baseline-needed': true,
  level: true,
  trajectory: true,
  status: true,
  'missing-evidence': true,
  'missing-trend': true,
  'missing-days': true,
  'missing-periods': true,
  'missing-parts': true,
  'overdue-without-proof': true,
} satisfies Record<StepCode, true>) as StepCode[];

/**
 * The first step with a code among those of an evaluation, with its values typed; `undefined` where there is none.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no list of steps.
 *
 * @example
 * ```ts
 * import { findStep, type Step } from '@actionline/core';
 *
 * const steps: readonly Step[] = [{ code: 'missing-days', values: { days: 31, of: 366 } }];
 * findStep(steps, 'missing-days')?.values.days; // => 31
 * findStep(steps, 'pace'); // => undefined
 * ```
 */
export function findStep<Code extends StepCode>(steps: readonly Step[], code: Code): Step<Code> | undefined {
  const expected = 'the steps of an evaluation';
  const mend = 'take them from one that evaluateTarget returned';
  if (kindOf(steps) !== 'list') refuseArgument('steps', steps, expected, mend);
  return readArgument('steps', steps, expected, mend, () => steps.find((step) => step.code === code) as Step<Code> | undefined);
}
