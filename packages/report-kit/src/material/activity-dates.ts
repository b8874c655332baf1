import { daysOfDate, type Activity, type IsoDate, type Period } from '@actionline/core';
import { daysOfActivity, type ActivityDays } from '@actionline/core/internal';

import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/** Activities in order of time, the newest first; one of which only the month or year is known stands where its first day would. */
export function newestFirst(a: Activity, b: Activity): number {
  const [one, other] = [daysOfActivity(a), daysOfActivity(b)];
  if (one === undefined || other === undefined) return compare(a.id, b.id);
  return (
    compare(other.began.start, one.began.start) ||
    compare(other.began.end, one.began.end) ||
    compare(other.ended.end, one.ended.end) ||
    compare(a.id, b.id)
  );
}

/** How many activities there are, and between which days the first and the last lie; no days where none certainly took place. */
interface ActivityExtent {
  /** How many certainly took place, and how many with those that may have. */
  readonly number: { readonly least: number; readonly most: number };
  /** The days that the first lies between, and the last. */
  readonly span?: { readonly first: Period; readonly last: Period };
}

/**
 * How many activities there are, and between which days, by a date: those that certainly took place, by their ids, and those that
 * may have. What goes on beyond the date took place on it.
 */
export function extentOf(activities: readonly Activity[], certain: ReadonlySet<string>, asOf: IsoDate): ActivityExtent {
  const sureOnes = activities.filter(({ id }) => certain.has(id));
  const number = { least: sureOnes.length, most: activities.length };
  const daysOf = (some: readonly Activity[]): readonly ActivityDays[] => some.flatMap((one) => daysOfActivity(one) ?? []);
  const [sure, all] = [daysOf(sureOnes), daysOf(activities)];
  if (sure.length === 0) return { number };
  const span = {
    first: { start: all.map(({ began }) => began.start).reduce(least), end: sure.map(({ began }) => began.end).reduce(least) },
    last: {
      start: sure.map(({ ended }) => least(ended.start, asOf)).reduce(most),
      end: all.map(({ ended }) => least(ended.end, asOf)).reduce(most),
    },
  };
  return { number, span };
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
