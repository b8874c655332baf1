import { refuseArgument } from './argument.js';
import { ActionlineError, show } from './error.js';
import { daysLater, monthsLater } from './utc-calendar.js';

/** A calendar date `YYYY-MM-DD`, of the proleptic Gregorian calendar, with no time and no zone. */
export type IsoDate = string;

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
  return typeof text === 'string' && !Number.isNaN(dayNumber(text));
}

/**
 * The date itself where it exists; throws otherwise.
 *
 * @throws {@link ActionlineError} `bad-date`.
 *
 * @example
 * ```ts
 * import { checkDate } from '@actionline/core/internal';
 *
 * checkDate('2024-12-31', 'asOf'); // => '2024-12-31'
 * ```
 */
export function checkDate(date: unknown, name: string): IsoDate {
  if (typeof date === 'string' && isIsoDate(date)) return date;
  throw new ActionlineError(
    'bad-date',
    `${typeof name === 'string' ? name : 'The date'} was ${show(date)}; expected a calendar date such as "2024-12-31"; give the day without a time.`,
    {
      given: date,
    },
  );
}

/**
 * The number of days from 1970-01-01 to a date, for arithmetic on many dates; `NaN` where there is no such date. Whole-number
 * arithmetic, since an evaluation reads two dates of each observation.
 *
 * @example
 * ```ts
 * import { dayNumber } from '@actionline/core/internal';
 *
 * dayNumber('1970-01-31'); // => 30
 * dayNumber('2024-02-30'); // => NaN
 * ```
 */
export function dayNumber(date: IsoDate): number {
  if (typeof date !== 'string' || date.length !== 10 || date[4] !== '-' || date[7] !== '-') return NaN;
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
  const month = twoDigits(date, 5);
  const day = twoDigits(date, 8);
  const found = daysUntil(year, month, day);
  return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || found < daysUntil(year, month + 1, 1)) ? found : NaN;
}

/** Two digits of a text as a number; `NaN` where they are not. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** The days from 1970-01-01 to a day of a month; the month after December is January of the next year. */
function daysUntil(year: number, month: number, day: number): number {
  // A year that starts in March ends with the leap day, so the days before a month follow one straight rule.
  const sinceMarch = month + 9;
  const shifted = year - 1 + ((sinceMarch / 12) | 0);
  const leapDays = (shifted >> 2) - ((shifted / 100) | 0) + ((shifted / 400) | 0);
  return 365 * shifted + leapDays + (((153 * (sinceMarch % 12) + 2) / 5) | 0) + day - 719_469;
}

/**
 * The date of a number of days from 1970-01-01.
 *
 * @example
 * ```ts
 * import { dateOfDay } from '@actionline/core/internal';
 *
 * dateOfDay(30); // => '1970-01-31'
 * ```
 */
export function dateOfDay(day: number): IsoDate {
  if (typeof day !== 'number') refuseArgument('day', day, 'a number', 'count it with dayNumber');
  // Counted from 1 March of the year 0, every 400 years have the same days, and the leap day is the last of its year.
  const since = day + DAYS_TO_1970;
  const cycle = Math.floor(since / DAYS_IN_400_YEARS);
  const inCycle = since - cycle * DAYS_IN_400_YEARS;
  const inYears = inCycle - ((inCycle / 1460) | 0) + ((inCycle / 36_524) | 0) - ((inCycle / 146_096) | 0);
  const yearOfCycle = (inYears / 365) | 0;
  const inYear = inCycle - (365 * yearOfCycle + (yearOfCycle >> 2) - ((yearOfCycle / 100) | 0));
  const sinceMarch = ((5 * inYear + 2) / 153) | 0;
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  const year = cycle * 400 + yearOfCycle + (month < 3 ? 1 : 0);
  const dayOfMonth = inYear - (((153 * sinceMarch + 2) / 5) | 0) + 1;
  return `${year < 1000 ? String(year).padStart(4, '0') : String(year)}-${twoPlaces(month)}-${twoPlaces(dayOfMonth)}`;
}

/** From 1 March of the year 0 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

function twoPlaces(value: number): string {
  return value < 10 ? `0${String(value)}` : String(value);
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
 * @throws {@link ActionlineError} `bad-date` for what is no date, and beyond the year 9999; `bad-argument` for what is no number.
 *
 * @example
 * ```ts
 * import { addDays } from '@actionline/core';
 *
 * addDays('2023-12-31', 1); // => '2024-01-01'
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return format(daysLater(checkDate(date, 'date'), checkNumber('days', days)), date, days);
}

/**
 * The same day a number of years later; 29 February becomes 28 February in a common year.
 *
 * @throws {@link ActionlineError} `bad-date` for what is no date, and beyond the year 9999; `bad-argument` for what is no number.
 *
 * @example
 * ```ts
 * import { addYears } from '@actionline/core';
 *
 * addYears('2023-12-10', 5); // => '2028-12-10'
 * ```
 */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, 12 * checkNumber('years', years));
}

/**
 * The same day a number of months later; the last day of a shorter month where it has no such day.
 *
 * @throws {@link ActionlineError} `bad-date` for what is no date, and beyond the year 9999; `bad-argument` for what is no number.
 *
 * @example
 * ```ts
 * import { addMonths } from '@actionline/core';
 *
 * addMonths('2024-01-31', 1); // => '2024-02-29'
 * ```
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return format(monthsLater(checkDate(date, 'date'), checkNumber('months', months)), date, months);
}

function format(found: Date, date: IsoDate, distance: number): IsoDate {
  const year = found.getUTCFullYear();
  if (year >= 0 && year <= 9999) return found.toISOString().slice(0, 10);
  throw new ActionlineError(
    'bad-date',
    `Given ${show(distance)} from ${show(date)}; expected a date of the years 0000 to 9999; give a smaller distance.`,
    { given: distance },
  );
}

function checkNumber(name: string, given: unknown): number {
  if (typeof given === 'number' && Number.isFinite(given)) return given;
  return refuseArgument(name, given, 'a number', 'write it without quotation marks');
}
