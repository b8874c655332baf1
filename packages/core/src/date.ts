import { ActionlineError, show } from './error.js';
import { daysLater, monthsLater } from './utc-calendar.js';

/** A calendar date `YYYY-MM-DD`, of the proleptic Gregorian calendar, with no time and no zone. */
export type IsoDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Whether a text is a calendar date that exists.
 *
 * @example
 * ```ts
 * import { isIsoDate } from '@actionline/core';
 *
 * isIsoDate('2024-02-29'); // => true
 * isIsoDate('2023-02-29'); // => false
 * ```
 */
export function isIsoDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match.map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year ?? NaN, (month ?? NaN) - 1, day ?? NaN);
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

/**
 * The date itself where it exists; throws otherwise.
 *
 * @throws {@link ActionlineError} `bad-date`.
 *
 * @example
 * ```ts
 * import { checkDate } from '@actionline/core';
 *
 * checkDate('2024-12-31', 'asOf'); // => '2024-12-31'
 * ```
 */
export function checkDate(date: unknown, name: string): IsoDate {
  if (typeof date === 'string' && isIsoDate(date)) return date;
  throw new ActionlineError(
    'bad-date',
    `${name} was ${show(date)}; expected a calendar date such as "2024-12-31"; give the day without a time.`,
    {
      given: date,
    },
  );
}

/**
 * The number of days from 1970-01-01 to a date, for arithmetic on many dates.
 *
 * @example
 * ```ts
 * import { dayNumber } from '@actionline/core';
 *
 * dayNumber('1970-01-31'); // => 30
 * ```
 */
export function dayNumber(date: IsoDate): number {
  return Date.parse(date) / MILLISECONDS_A_DAY;
}

/**
 * The days from one date to another; negative when the second is earlier.
 *
 * @example
 * ```ts
 * import { daysBetween } from '@actionline/core';
 *
 * daysBetween('2024-02-28', '2024-03-01'); // => 2
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The date a number of days later, or earlier.
 *
 * @example
 * ```ts
 * import { addDays } from '@actionline/core';
 *
 * addDays('2023-12-31', 1); // => '2024-01-01'
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return format(daysLater(date, days));
}

/**
 * The same day a number of years later; 29 February becomes 28 February in a common year.
 *
 * @example
 * ```ts
 * import { addYears } from '@actionline/core';
 *
 * addYears('2023-12-10', 5); // => '2028-12-10'
 * ```
 */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, 12 * years);
}

/**
 * The same day a number of months later; the last day of a shorter month where it has no such day.
 *
 * @example
 * ```ts
 * import { addMonths } from '@actionline/core';
 *
 * addMonths('2024-01-31', 1); // => '2024-02-29'
 * ```
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return format(monthsLater(date, months));
}

function format(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}
