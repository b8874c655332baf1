import { daysOfDate, type Activity, type IsoDate, type Period } from '@actionline/core';

import type { Formats } from '../../messages/formats.js';
import type { Messages } from '../../messages/messages.js';

/** The days that an activity can have begun on, and those that it can have ended on. */
interface Ends {
  readonly start: Period;
  readonly end: Period;
}

/** The ends of an activity whose dates are sound. */
function endsOf({ period: { start, end = start } }: Activity): Ends {
  const [began, ended] = [daysOfDate(start), daysOfDate(end)];
  return {
    start: { start: began.start, end: least(began.end, ended.end) },
    end: { start: most(ended.start, began.start), end: ended.end },
  };
}

/** Activities in order of time, the newest first; one of which only the month or year is known stands where its first day would. */
export function newestFirst(a: Activity, b: Activity): number {
  const [one, other] = [endsOf(a), endsOf(b)];
  return (
    compare(other.start.start, one.start.start) ||
    compare(other.start.end, one.start.end) ||
    compare(other.end.end, one.end.end) ||
    compare(a.id, b.id)
  );
}

/**
 * Between which days the first and the last of some activities lie, by a date: those that certainly took place, and those that may
 * have. What goes on beyond the date took place on it.
 */
export function spanOf(
  certain: readonly Activity[],
  possible: readonly Activity[],
  asOf: IsoDate,
): { readonly first: Period; readonly last: Period } | undefined {
  const [sure, all] = [certain.map(endsOf), [...certain, ...possible].map(endsOf)];
  if (sure.length === 0) return undefined;
  return {
    first: { start: all.map(({ start }) => start.start).reduce(least), end: sure.map(({ start }) => start.end).reduce(least) },
    last: {
      start: sure.map(({ end }) => least(end.start, asOf)).reduce(most),
      end: all.map(({ end }) => least(end.end, asOf)).reduce(most),
    },
  };
}

/** When an activity was, for a table, as precisely as is known. */
export function whenText({ period: { start, end = start } }: Activity, formats: Formats, messages: Messages): string {
  if (start.length === end.length) return formats.shortPeriod({ start: daysOfDate(start).start, end: daysOfDate(end).end });
  return messages.unit.span(formats.shortPeriod(daysOfDate(start)), formats.shortPeriod(daysOfDate(end)));
}

function least(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

function most(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
