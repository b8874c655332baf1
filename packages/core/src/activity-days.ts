import type { Activity } from './activity.js';
import { readArgument } from './argument.js';
import type { IsoDate } from './date.js';
import { daysOfDate, isPartialDate } from './partial-date.js';
import type { Period } from './period.js';

/** Between which days an activity began, and between which it ended. */
export interface ActivityDays {
  /** The days that it can have begun on. */
  readonly began: Period;
  /** The days that it can have ended on. */
  readonly ended: Period;
}

/**
 * The days of an activity; nothing where an end of its period is no date, or the end is before the start. Where the period is assumed, the activity
 * took place on some day or days of it, nobody knows which.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no activity.
 *
 * @example
 * ```ts
 * import { daysOfActivity } from '@actionline/core/internal';
 *
 * daysOfActivity({ period: { start: '2024', end: '2024-03' } })?.began; // => { start: '2024-01-01', end: '2024-03-31' }
 * ```
 */
export function daysOfActivity(activity: Pick<Activity, 'period' | 'periodAssumed'>): ActivityDays | undefined {
  return readArgument('activity', activity, 'an activity with its period', 'give one that was read', () => read(activity));
}

function read({ period: { start, end = start }, periodAssumed }: Pick<Activity, 'period' | 'periodAssumed'>): ActivityDays | undefined {
  if (!isPartialDate(start) || !isPartialDate(end)) return undefined;
  const [first, last] = [daysOfDate(start), daysOfDate(end)];
  if (last.end < first.start) return undefined;
  const whole = { start: first.start, end: last.end };
  if (periodAssumed === true) return { began: whole, ended: whole };
  // what ended in March cannot have begun in May
  return {
    began: { start: first.start, end: earlier(first.end, last.end) },
    ended: { start: later(last.start, first.start), end: last.end },
  };
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
