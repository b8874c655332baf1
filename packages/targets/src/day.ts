import { ActionlineError, show, type Every, type IsoDate } from '@actionline/core';

// Calendar arithmetic on whole days. Elsewhere a date library does this; here it is written out, because every evaluation
// reads two dates for each observation, and because the evaluation of a target is to stay small in a browser.

const MILLISECONDS_A_DAY = 86_400_000;

/** A window as days; `to` is `Infinity` where it has no end. */
export interface WindowDays {
  /** The first day. */
  readonly from: number;
  /** The last day. */
  readonly to: number;
}

/** The months that each calendar period has. */
const MONTHS = { year: 12, quarter: 3, month: 1 } as const satisfies Record<Every, number>;

/**
 * The number of days from 1970-01-01 to a date, `NaN` where the text is no date that exists. The same number as
 * the core package gives, without a `Date`.
 */
export function dayOf(date: unknown): number {
  if (typeof date !== 'string' || date.length !== 10 || date[4] !== '-' || date[7] !== '-') return NaN;
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
  const month = twoDigits(date, 5);
  const day = twoDigits(date, 8);
  const found = dayNumber(year, month, day);
  return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || found < dayNumber(year, month + 1, 1)) ? found : NaN;
}

/** Two digits of a text as a number; `NaN` where they are not. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** The number of a day; months past December lie in the years that follow. */
function dayNumber(year: number, month: number, day: number): number {
  // A year that starts in March ends with the leap day, so the days before a month follow one straight rule.
  const sinceMarch = month + 9;
  const shifted = year - 1 + ((sinceMarch / 12) | 0);
  const leapDays = (shifted >> 2) - ((shifted / 100) | 0) + ((shifted / 400) | 0);
  return 365 * shifted + leapDays + (((153 * (sinceMarch % 12) + 2) / 5) | 0) + day - 719_469;
}

/** The day of a date given by the programmer; throws `bad-date` where there is no such date. */
export function checkedDay(date: IsoDate, name: string): number {
  const day = dayOf(date);
  if (!Number.isNaN(day)) return day;
  throw new ActionlineError('bad-date', `${name} was ${show(date)}; expected a calendar date such as "2024-12-31", without a time.`, {
    given: date,
  });
}

/** The date of a day. */
export function dateOf(day: number): IsoDate {
  const date = new Date(day * MILLISECONDS_A_DAY);
  // A leading 1 keeps the zeros of a year before 1000.
  const digits = String(100_000_000 + date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate());
  return `${digits.slice(1, 5)}-${digits.slice(5, 7)}-${digits.slice(7)}`;
}

/**
 * The calendar years, quarters or months that have begun by a day, from the first day of a window on. The first is cut to the
 * start of the window, the last to its end; the one that is running is whole.
 */
export function periodsBegun({ from, to }: WindowDays, every: Every, today: number): readonly WindowDays[] {
  const periods: WindowDays[] = [];
  const months = MONTHS[every];
  const start = dateOf(from);
  let month = Math.floor((Number(start.slice(5, 7)) - 1) / months) * months;
  for (let first = from; first <= Math.min(today, to);) {
    month += months;
    const next = dayNumber(Number(start.slice(0, 4)), month + 1, 1);
    periods.push({ from: first, to: Math.min(next - 1, to) });
    first = next;
  }
  return periods;
}
