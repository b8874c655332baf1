import { daysOfDate, isPartialDate, type Activity, type PartialDate } from '@actionline/core';
import { daysOfActivity } from '@actionline/core/internal';

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

/** The days of an activity; nothing where its period is none. */
export function activityDays(activity: Pick<Activity, 'period' | 'periodAssumed'>): ActivityDays | undefined {
  const days = daysOfActivity(activity);
  if (days === undefined) return undefined;
  const { began, ended } = days;
  return {
    earliestStart: dayOf(began.start),
    latestStart: dayOf(began.end),
    earliestEnd: dayOf(ended.start),
    latestEnd: dayOf(ended.end),
  };
}

/** The days that a date may be, as days from 1970-01-01; nothing where there is no such date. */
export function dayRange(date: PartialDate): { readonly first: number; readonly last: number } | undefined {
  if (!isPartialDate(date)) return undefined;
  const { start, end } = daysOfDate(date);
  return { first: dayOf(start), last: dayOf(end) };
}
