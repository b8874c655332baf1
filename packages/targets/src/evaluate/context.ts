import { ActionlineError, period, type IsoDate, type Observation, type Period, type ScopedId, type Target } from '@actionline/core';

import { dayOf } from '../day.js';
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
  /** The reading, as the evaluation names it. */
  readonly reading: string;
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
export function windowDays(window: { readonly start: IsoDate; readonly end?: IsoDate }, id: ScopedId): WindowDays {
  const from = dayOf(window.start);
  const to = window.end === undefined ? Infinity : dayOf(window.end);
  if (from <= to) return { from, to };
  const { start, end = start }: Partial<Period> & { readonly start: IsoDate } = window;
  throw new ActionlineError('bad-period', `The window of ${id} is wrong: ${messageOf(() => period(start, end))}`, { given: window });
}

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
