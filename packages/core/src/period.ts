import { checkText, readArgument, refuseArgument } from './argument.js';
import { addDays, addMonths, dateOfDay, dayNumber, isIsoDate, type IsoDate } from './date.js';
import { ActionlineError, show } from './error.js';
import { everies, isEvery, mondayOf, periodLength, startOfMonths, type Every } from './every.js';

/** A span of calendar days, both ends inclusive. */
export interface Period {
  /** The first day. */
  readonly start: IsoDate;
  /** The last day. */
  readonly end: IsoDate;
}

/**
 * The period from one day to another, both included.
 *
 * @throws {@link ActionlineError} `bad-period` when an end is no date or the end lies before the start.
 *
 * @example
 * ```ts
 * import { period } from '@actionline/core';
 *
 * period('2024-01-01', '2025-12-31'); // => { start: '2024-01-01', end: '2025-12-31' }
 * ```
 */
export function period(start: IsoDate, end: IsoDate): Period {
  if (!isIsoDate(start) || !isIsoDate(end) || end < start) {
    throw new ActionlineError(
      'bad-period',
      `The period was ${show(start)} to ${show(end)}; expected two calendar dates, the first not after the second; both ends are included.`,
    );
  }
  return { start, end };
}

/**
 * A calendar year as a period.
 *
 * @example
 * ```ts
 * import { yearPeriod } from '@actionline/core';
 *
 * yearPeriod(2024); // => { start: '2024-01-01', end: '2024-12-31' }
 * ```
 */
export function yearPeriod(year: number): Period {
  if (!Number.isInteger(year)) refuseArgument('year', year, 'a whole number', 'write it such as 2024');
  const text = String(year).padStart(4, '0');
  return period(`${text}-01-01`, `${text}-12-31`);
}

/**
 * The number of days of a period; a single day has one.
 *
 * @example
 * ```ts
 * import { lengthInDays } from '@actionline/core';
 *
 * lengthInDays({ start: '2024-01-01', end: '2024-12-31' }); // => 366
 * ```
 */
export function lengthInDays(of: Period): number {
  checkPeriod(of);
  return dayNumber(of.end) - dayNumber(of.start) + 1;
}

/**
 * Whether the outer period holds every day of the inner one.
 *
 * @example
 * ```ts
 * import { containsPeriod, yearPeriod } from '@actionline/core';
 *
 * containsPeriod(yearPeriod(2024), { start: '2024-03-01', end: '2024-12-31' }); // => true
 * ```
 */
export function containsPeriod(outer: Period, inner: Period): boolean {
  checkPeriod(outer);
  checkPeriod(inner);
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Whether a period holds a day.
 *
 * @example
 * ```ts
 * import { containsDate, yearPeriod } from '@actionline/core';
 *
 * containsDate(yearPeriod(2024), '2025-01-01'); // => false
 * ```
 */
export function containsDate(within: Period, date: IsoDate): boolean {
  checkPeriod(within);
  checkText('date', date, 'a calendar date such as "2024-12-31"');
  return within.start <= date && date <= within.end;
}

/**
 * Whether two periods share a day.
 *
 * @example
 * ```ts
 * import { overlaps, yearPeriod } from '@actionline/core';
 *
 * overlaps(yearPeriod(2024), yearPeriod(2025)); // => false
 * ```
 */
export function overlaps(a: Period, b: Period): boolean {
  checkPeriod(a);
  checkPeriod(b);
  return a.start <= b.end && b.start <= a.end;
}

/**
 * The calendar years, half-years, quarters, months, weeks (from Monday, ISO 8601) or days that a period touches, each cut to the period.
 *
 * @example
 * ```ts
 * import { splitPeriod } from '@actionline/core';
 *
 * splitPeriod({ start: '2023-12-10', end: '2024-12-31' }, 'year');
 * // => [{ start: '2023-12-10', end: '2023-12-31' }, { start: '2024-01-01', end: '2024-12-31' }]
 * ```
 */
export function splitPeriod(whole: Period, every: Every): readonly Period[] {
  checkPeriod(whole);
  if (!isEvery(every)) refuseArgument('every', every, `one of ${everies.join(', ')}`, 'write one of them');
  const parts: Period[] = [];
  for (let start = whole.start; start <= whole.end;) {
    const next = nextStart(start, every);
    const end = addDays(next, -1);
    parts.push({ start, end: end < whole.end ? end : whole.end });
    start = next;
  }
  return parts;
}

/** Two texts, of which nobody has said yet that they are dates: this is asked often, and dates that are none are told where they are read. */
function checkPeriod(given: unknown): void {
  const fits = readArgument('period', given, 'a period with a start and an end', 'make one with period', () => {
    const { start, end } = given as Period;
    return typeof start === 'string' && typeof end === 'string';
  });
  if (!fits) refuseArgument('period', given, 'a period with a start and an end', 'make one with period');
}

/** The first day of the calendar period after the one that a date lies in. */
function nextStart(date: IsoDate, every: Every): IsoDate {
  const length = periodLength(every);
  if ('months' in length) return addMonths(startOfMonths(date, length.months), length.months);
  return every === 'week' ? dateOfDay(mondayOf(dayNumber(date)) + 7) : addDays(date, length.days);
}
