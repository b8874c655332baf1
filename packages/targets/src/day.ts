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
  if (typeof date !== 'string' || date.length !== 10) return NaN;
  let digits = 0;
  for (let at = 0; at < 10; at += 1) {
    const code = date.charCodeAt(at);
    if (at === 4 || at === 7) {
      if (code !== 45) return NaN;
    } else {
      if (code < 48 || code > 57) return NaN;
      digits = digits * 10 + code - 48;
    }
  }
  const year = Math.floor(digits / 10_000);
  const month = Math.floor(digits / 100) % 100;
  const day = digits % 100;
  const found = dayNumber(year, month, day);
  return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || found < dayNumber(year, month + 1, 1)) ? found : NaN;
}

/** The number of a day; months past December lie in the years that follow. */
function dayNumber(year: number, month: number, day: number): number {
  // A year that starts in March ends with the leap day, so the days before a month follow one straight rule.
  const shifted = year + Math.floor((month - 3) / 12);
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 719_469;
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
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
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
