import { daysOfDate, isPartialDate, type PartialDate, type PartialPeriod } from '@actionline/core';

import { dayOf } from '../day.js';

/** When an activity began and ended, each between two days, as days from 1970-01-01. */
export interface ActivityDays {
  /** The first day that it can have begun on. */
  readonly earliestStart: number;
  /** The last day that it can have begun on. */
  readonly latestStart: number;
  /** The first day that it can have ended on. */
  readonly earliestEnd: number;
  /** The last day that it can have ended on. */
  readonly latestEnd: number;
}

/** The days of a period; nothing where an end is no date, or the end is before the start. */
export function activityDays({ start, end = start }: PartialPeriod): ActivityDays | undefined {
  const began = dayRange(start);
  const ended = dayRange(end);
  if (began === undefined || ended === undefined || ended.last < began.first) return undefined;
  return {
    earliestStart: began.first,
    // what ended in March cannot have begun in May
    latestStart: Math.min(began.last, ended.last),
    earliestEnd: Math.max(ended.first, began.first),
    latestEnd: ended.last,
  };
}

/** The days that a date may be, as days from 1970-01-01; nothing where there is no such date. */
export function dayRange(date: PartialDate): { readonly first: number; readonly last: number } | undefined {
  if (!isPartialDate(date)) return undefined;
  const { start, end } = daysOfDate(date);
  return { first: dayOf(start), last: dayOf(end) };
}
