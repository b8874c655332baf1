import {
  ActionlineError,
  show,
  type Baseline,
  type IsoDate,
  type Measure,
  type Observation,
  type ScopedId,
  type Target,
  type TimeRule,
} from '@actionline/core';

import { selectEvidence, type Selection } from '../combine/select-evidence.js';
import type { Reached } from '../combine/states.js';
import { checkedDay, dayOf } from '../day.js';
import type { ResolvedMethod } from '../method-parameters.js';

/** What the evaluation of one target has at hand. */
export interface Context {
  /** The target. */
  readonly target: Target;
  /** Everything reported. */
  readonly observations: readonly Observation[];
  /** The date of the evaluation. */
  readonly asOf: IsoDate;
  /** The same as a day. */
  readonly today: number;
  /** The date of knowledge, where one is given. */
  readonly knownAt: IsoDate | undefined;
  /** The same as a day; `Infinity` where none is given. */
  readonly knownDay: number;
  /** The reading asked for. */
  readonly wanted: string;
  /** The reading, as the evaluation names it: the one asked for where the target has it, `taken` otherwise. */
  readonly reading: string;
  /** The ids of every reading met, for the message about one that there is not. */
  readonly readings: Set<string>;
  /** The method. */
  readonly method: ResolvedMethod;
  /** The targets that this one is a part of, from the top, for the detection of cycles. */
  readonly above: readonly ScopedId[];
}

/** A window as days; `to` is `Infinity` where it has no end. */
export interface WindowDays {
  /** The first day. */
  readonly from: number;
  /** The last day. */
  readonly to: number;
}

/** The window of a requirement as days; throws `bad-period` where it is none. */
export function windowDays({ start, end }: { readonly start: IsoDate; readonly end?: IsoDate }, id: ScopedId): WindowDays {
  const from = dayOf(start);
  const to = end === undefined ? Infinity : dayOf(end);
  if (from <= to) return { from, to };
  throw new ActionlineError(
    'bad-period',
    `The window of ${id} was ${show(start)} to ${show(end)}; expected two calendar dates, the first not after the second.`,
  );
}

/** The observations that speak about a measure within a window; as `proofs`, those that name a target itself, whenever it was. */
export function selectFor(
  { target, observations, today, knownDay, method }: Context,
  { id, unit }: Pick<Measure, 'id'> & Partial<Measure>,
  time: TimeRule,
  { from, to }: WindowDays,
  proofs = false,
): Selection {
  const tolerance = method.parameters.aboutTolerance;
  return selectEvidence(observations, {
    measure: id,
    commitment: target.commitment,
    unit,
    time,
    from,
    to,
    asOf: today,
    knownAt: knownDay,
    tolerance,
    assumedPeriods: proofs,
  });
}

/** The baseline of a requirement as a figure on a day; throws `bad-date` where its date is none. */
export function baselineOf({ baseline }: { readonly baseline?: Baseline }, id: ScopedId): Reached | undefined {
  if (baseline === undefined) return undefined;
  const { value, date } = baseline;
  return { day: checkedDay(date, `The baseline date of ${id}`), stated: { value, range: { lower: value, upper: value } } };
}
