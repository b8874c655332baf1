import { daysOfDate, isPartialDate, type Activity, type PartialDate } from '@actionline/core';

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

/**
 * The days of an activity; nothing where an end of its period is no date, or the end is before the start. Where the period is assumed, the activity
 * took place on some day or days of it, nobody knows which.
 */
export function activityDays({
  period: { start, end = start },
  periodAssumed,
}: Pick<Activity, 'period' | 'periodAssumed'>): ActivityDays | undefined {
  const began = dayRange(start);
  const ended = dayRange(end);
  if (began === undefined || ended === undefined || ended.last < began.first) return undefined;
  const { first } = began;
  const { last } = ended;
  if (periodAssumed === true) return { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last };
  // what ended in March cannot have begun in May
  return { earliestStart: first, latestStart: Math.min(began.last, last), earliestEnd: Math.max(ended.first, first), latestEnd: last };
}

/** The days that a date may be, as days from 1970-01-01; nothing where there is no such date. */
export function dayRange(date: PartialDate): { readonly first: number; readonly last: number } | undefined {
  if (!isPartialDate(date)) return undefined;
  const { start, end } = daysOfDate(date);
  return { first: dayOf(start), last: dayOf(end) };
}
