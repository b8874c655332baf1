import {
  ActionlineError,
  intervalOf,
  show,
  type Baseline,
  type Comparison,
  type Direction,
  type IsoDate,
  type LevelBy,
  type Rate,
  type ScopedId,
  type Target,
  type TimingFact,
} from '@actionline/core';

import { selectEvidence, type Viewpoint } from '../combine/select-evidence.js';
import { statesOf, type Reached, type States } from '../combine/states.js';
import { checkedDay, dayOf, type WindowDays } from '../day.js';
import { latestStart, ratePerYear } from '../pace.js';

/** What the evaluation of one target has at hand. */
export interface Context extends Viewpoint {
  /** The target. */
  readonly target: Target;
  /** The date of the evaluation. */
  readonly asOf: IsoDate;
  /** The date of knowledge, where one is given. */
  readonly knownAt: IsoDate | undefined;
  /** The reading asked for. */
  readonly wanted: string;
  /** The reading, as the evaluation names it: the one asked for where the target has it, `taken` otherwise. */
  readonly reading: string;
  /** The ids of every reading met, for the message about one that there is not. */
  readonly readings: Set<string>;
  /** The targets that this one is a part of, from the top, for the detection of cycles. */
  readonly above: readonly ScopedId[];
}

/** The window of a requirement as days; throws `bad-period` where it is none. */
export function windowDays({ target }: Context, { start, end }: { readonly start: IsoDate; readonly end?: IsoDate }): WindowDays {
  const from = dayOf(start);
  const to = end === undefined ? Infinity : dayOf(end);
  if (from <= to) return { from, to };
  throw new ActionlineError(
    'bad-period',
    `The window of ${target.id} was ${show(start)} to ${show(end)}; expected two calendar dates in order; correct the window.`,
  );
}

/** Where a deadline stands at the close of a day: what ends on it is over. */
export function timingOf(today: number, { from, to }: WindowDays): TimingFact {
  if (today >= to) return 'ended';
  return today < from ? 'upcoming' : 'running';
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

/**
 * The states of an indicator within a window, with the baseline that its requirement states or else the latest reported up to a
 * day; throws `bad-date` where the date of a baseline is none.
 */
export function statesWithin(
  context: Context,
  { measure, baseline }: LevelBy | Direction,
  window: WindowDays,
  reportedUntil: number,
  withFirst: boolean,
): States {
  const stated = baseline === undefined ? undefined : statedBaseline(baseline, context.target.id);
  const reported = selectEvidence(context, measure, 'snapshot', { from: -Infinity, to: reportedUntil }, 'baselines').entries;
  return statesOf(selectEvidence(context, measure, 'snapshot', window, 'results'), measure.combine, stated, reported, withFirst);
}

function statedBaseline({ value, date }: Baseline, id: ScopedId): Reached {
  return { day: checkedDay(date, `The baseline date of ${id}`), value, range: intervalOf(value), used: [] };
}
