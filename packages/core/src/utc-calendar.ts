import { UTCDateMini } from '@date-fns/utc/date/mini';
// One module each: the index of date-fns loads all of it.
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';

// What core uses of date libraries, apart from everything else: they touch `Date` as they load, so that no bundler can leave
// them out of a file that it needs for another reason.

/** The date a number of days later. */
export function daysLater(date: string, days: number): Date {
  return addDays(new UTCDateMini(date), days);
}

/** The date a number of months later. */
export function monthsLater(date: string, months: number): Date {
  return addMonths(new UTCDateMini(date), months);
}
