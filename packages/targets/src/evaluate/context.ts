import {
  ActionlineError,
  type Comparison,
  type InForce,
  type IsoDate,
  type Rate,
  type Reporters,
  type Requirement,
  type RevisionDates,
  type ScopedId,
  type Target,
} from '@actionline/core';
import { show } from '@actionline/core/internal';

import { dayOf } from '../day.js';
import type { Viewpoint } from '../evidence/admit.js';
import { latestStart, ratePerYear } from './pace.js';
import type { DayRange } from '../range/day-range.js';

/** What the evaluation of one target has at hand. */
export interface Context extends Viewpoint {
  /** The target. */
  readonly target: Target;
  /** The date of the evaluation; of a target that is withdrawn, its last day. */
  readonly asOf: IsoDate;
  /** Which of the texts of a target holds on a day. */
  readonly inForce: (target: Target, day: IsoDate) => InForce;
  /** The revision whose text is evaluated; absent for the first text. */
  readonly revision?: RevisionDates | undefined;
  /** Where the target, or a whole above it, is withdrawn: when. */
  readonly withdrawn?: RevisionDates | undefined;
  /** What is asked for, as the evaluation says it. */
  readonly requirement: Requirement;
  /** The date of knowledge, where one is given. */
  readonly knownAt: IsoDate | undefined;
  /** The reading asked for. */
  readonly wanted: string;
  /** The reading, as the evaluation names it: the one asked for where the target has it, `taken` otherwise. */
  readonly reading: string;
  /** The ids of every reading met, for the message about one that there is not. */
  readonly readings: Set<string>;
  /** Who is to report, by measure, where the caller says so. */
  readonly reporters: Readonly<Record<ScopedId, Reporters>>;
  /** The targets that this one is a part of, from the top, for the detection of cycles. */
  readonly above: readonly ScopedId[];
}

/** The window of a requirement as days, its end `Infinity` where it has none; throws `bad-period` where it is none. */
export function windowSpan({ target }: Context, window: { readonly start: IsoDate; readonly end?: IsoDate }): DayRange {
  const { start, end } = window;
  const from = dayOf(start);
  const to = end === undefined ? Infinity : dayOf(end);
  if (from <= to) return { start: from, end: to };
  throw new ActionlineError(
    'bad-period',
    `The window of ${target.id} was ${show(start)} to ${show(end)}; expected two calendar dates in order; correct the window.`,
  );
}

/** What is still needed while there is time: the rate from the day on, and the last day from which the pace so far would do. */
export function stillNeeded(
  { asOf, today }: Context,
  rest: number,
  amount: number,
  days: number,
  comparison: Comparison,
  until: IsoDate,
): { readonly requiredRate: Rate; readonly latestStart: IsoDate | undefined } {
  const to = dayOf(until);
  return {
    requiredRate: { perYear: ratePerYear(rest, to - today), from: asOf, until },
    latestStart: latestStart(rest, amount, days, to, comparison === 'more-than' || comparison === 'less-than'),
  };
}
