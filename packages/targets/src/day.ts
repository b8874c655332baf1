import { ActionlineError, type IsoDate } from '@actionline/core';
import { dayNumber, show } from '@actionline/core/internal';

/** The number of days from 1970-01-01 to a date, `NaN` where the value is no date that exists. */
export function dayOf(date: unknown): number {
  return dayNumber(date as IsoDate);
}

/** The day of a date given by the programmer; throws `bad-date` where there is no such date. */
export function checkedDay(date: IsoDate, name: string): number {
  const day = dayOf(date);
  if (!Number.isNaN(day)) return day;
  throw new ActionlineError('bad-date', `${name} was ${show(date)}; expected a calendar date such as "2024-12-31", without a time.`, {
    given: date,
  });
}
