import { checkText, refuseArgument } from './argument.js';
import type { IsoDate } from './date.js';

/** A step that a recurring requirement is due in. */
export type Every = 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day';

/** The steps a recurring requirement may have. */
export const everies: readonly Every[] = ['year', 'half-year', 'quarter', 'month', 'week', 'day'];

/** How long a period is: in whole months, whose days differ, or in days. */
export type PeriodLength = { readonly months: number; readonly mostDays: number } | { readonly days: number; readonly mostDays: number };

const LENGTHS: Readonly<Record<Every, PeriodLength>> = {
  year: { months: 12, mostDays: 366 },
  'half-year': { months: 6, mostDays: 184 },
  quarter: { months: 3, mostDays: 92 },
  month: { months: 1, mostDays: 31 },
  week: { days: 7, mostDays: 7 },
  day: { days: 1, mostDays: 1 },
};

/** A month of the Gregorian calendar on average: 146,097 days in 4,800 months. */
const MEAN_MONTH = 146_097 / 4_800;

/** Whether a word is one of the steps, for words that nobody has looked at. */
export function isEvery(given: unknown): given is Every {
  return (everies as readonly unknown[]).includes(given);
}

/**
 * How long a period of the calendar is.
 *
 * @example
 * ```ts
 * import { periodLength } from '@actionline/core/internal';
 *
 * periodLength('quarter'); // => { months: 3, mostDays: 92 }
 * periodLength('week'); // => { days: 7, mostDays: 7 }
 * ```
 */
export function periodLength(every: Every): PeriodLength {
  return isEvery(every) ? LENGTHS[every] : refuseArgument('every', every, `one of ${everies.join(', ')}`, 'write one of them');
}

/** How many days a period has on average: weeks do not fit into months, so that days compare them. */
export function meanDays(every: Every): number {
  const length = periodLength(every);
  return 'days' in length ? length.days : length.months * MEAN_MONTH;
}

/**
 * How many of the periods of so many months, or days, a longer one holds whole at most.
 *
 * @example
 * ```ts
 * import { mostWithin } from '@actionline/core/internal';
 *
 * mostWithin('year', 'month'); // => 12
 * mostWithin('month', 'week'); // => 5
 * ```
 */
export function mostWithin(within: Every, every: Every, times = 1): number {
  const [longer, shorter] = [periodLength(within), periodLength(every)];
  if ('months' in shorter) return 'months' in longer ? Math.ceil(longer.months / (shorter.months * times)) : 0;
  return Math.ceil(longer.mostDays / (shorter.days * times));
}

/**
 * The first day of the calendar period of some months that a date lies in.
 *
 * @example
 * ```ts
 * import { startOfMonths } from '@actionline/core/internal';
 *
 * startOfMonths('2024-05-17', 3); // => '2024-04-01'
 * ```
 */
export function startOfMonths(date: IsoDate, months: number): IsoDate {
  checkText('date', date, 'a calendar date such as "2024-12-31"');
  checkNumber('months', months);
  const month = Number(date.slice(5, 7)) - 1;
  return `${date.slice(0, 5)}${String(month - (month % months) + 1).padStart(2, '0')}-01`;
}

/** 1970-01-01 was a Thursday: the third day after a Monday. */
const THURSDAY = 3;

/**
 * Which week a day lies in, from Monday on; that of 1970-01-01 is 0.
 *
 * @example
 * ```ts
 * import { dayNumber, weekNumber } from '@actionline/core/internal';
 *
 * weekNumber(dayNumber('1970-01-04')); // => 0
 * weekNumber(dayNumber('1970-01-05')); // => 1
 * ```
 */
export function weekNumber(day: number): number {
  checkNumber('day', day);
  return Math.floor((day + THURSDAY) / 7);
}

/**
 * The Monday of the week that a day lies in, both from 1970-01-01.
 *
 * @example
 * ```ts
 * import { dateOfDay, dayNumber, mondayOf } from '@actionline/core/internal';
 *
 * dateOfDay(mondayOf(dayNumber('2024-12-31'))); // => '2024-12-30'
 * ```
 */
export function mondayOf(day: number): number {
  return 7 * weekNumber(day) - THURSDAY;
}

function checkNumber(name: string, given: unknown): void {
  if (typeof given !== 'number') refuseArgument(name, given, 'a number', 'give one');
}
