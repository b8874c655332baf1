import { ActionlineError, show, type Every, type IsoDate, type Period } from '@actionline/core';

// Calendar arithmetic on whole days. Elsewhere a date library does this; here it is written out, because every evaluation
// reads two dates for each observation, and because the evaluation of a target is to stay small in a browser.

/** The days of the months of a common year. */
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * The number of days from 1970-01-01 to a date, `NaN` where the text is no date that exists. The same number as
 * `dayNumber` of the core package, without a `Date`: an evaluation reads two dates for every observation.
 */
export function dayOf(date: unknown): number {
  if (typeof date !== 'string' || date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return NaN;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month))) return NaN;
  // A year that starts in March ends with the leap day, so the days before a month follow one straight rule.
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 719_469;
}


/** The day of a date given by the programmer; throws `bad-date` where there is no such date. */
export function checkedDay(date: IsoDate, name: string): number {
  const day = dayOf(date);
  if (!Number.isNaN(day)) return day;
  throw new ActionlineError('bad-date', `${name} was ${show(date)}; expected a calendar date such as "2024-12-31"; give the day without a time.`, { given: date });
}

/** The date of a day. */
export function dateOf(day: number): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** 9999-12-31, the last day that a year of four digits can name. */
const LAST_DAY = 2_932_896;

/** The months that each calendar period has. */
const MONTHS = { year: 12, quarter: 3, month: 1 } as const satisfies Record<Every, number>;

/**
 * The calendar years, quarters or months that have begun by a day, from the first day of a window on. The first is cut to the
 * start of the window, the last to its end; the one that is running is whole.
 */
export function periodsBegun(window: { readonly start: IsoDate; readonly end?: IsoDate }, every: Every, today: number): readonly Period[] {
  const periods: Period[] = [];
  const months = MONTHS[every];
  let year = Number(window.start.slice(0, 4));
  let month = Math.floor((Number(window.start.slice(5, 7)) - 1) / months) * months;
  let start = dayOf(window.start);
  const last = window.end === undefined ? Infinity : dayOf(window.end);
  while (start <= Math.min(today, last)) {
    month += months;
    if (month === 12) [year, month] = [year + 1, 0];
    const next = dayOf(`${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`);
    const end = Math.min(Number.isNaN(next) ? LAST_DAY : next - 1, last);
    periods.push({ start: dateOf(start), end: dateOf(end) });
    start = end + 1;
  }
  return periods;
}

function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? NaN);
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}
