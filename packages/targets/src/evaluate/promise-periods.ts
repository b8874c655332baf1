import { ActionlineError, addMonths, everies, type EveryPeriod, type IsoDate, type PeriodDue, type Target } from '@actionline/core';
import {
  dateOfDay,
  dayNumber,
  isEvery,
  isMonthDay,
  mondayOf,
  periodLength,
  show,
  startOfMonths,
  type PeriodLength,
} from '@actionline/core/internal';

import type { DayRange } from '../range/day-range.js';

/** One period of a recurring promise. */
export interface PromisePeriod extends DayRange {
  /** Whether the window cuts it: then the full floor is not asked of it. */
  readonly cut: boolean;
}

/** How a promise recurs. */
export type Recurrence = Pick<EveryPeriod, 'every' | 'times' | 'anchor'>;

/** 10000-01-01: no date after the day before it can be written. */
const AFTER_ALL = 2_932_897;

/** More periods than these are a mistake, such as weeks of a window that begins in the year 1. */
const MOST_PERIODS = 20_000;

/**
 * The periods of a recurring promise that have begun by a day. They begin with the calendar (weeks on Monday), on the first day of
 * the window, or each year on a day; without a word about it, on the first day of the window where whole periods fill it from
 * there, and with the calendar otherwise. The first and the last are cut to the window.
 */
export function periodsBegun(
  requirement: Recurrence,
  window: DayRange,
  today: number,
  target: Pick<Target, 'id'>,
): readonly PromisePeriod[] {
  const start = firstStart(requirement, window, target);
  const periods: PromisePeriod[] = [];
  const until = Math.min(today, window.end);
  for (let at = 0; ; at += 1) {
    const first = start(at);
    const next = start(at + 1);
    if (first > until) return periods;
    if (next <= window.start) continue;
    if (periods.length >= MOST_PERIODS) {
      throw new ActionlineError(
        'bad-period',
        `The window of ${target.id} has more than ${String(MOST_PERIODS)} periods; expected fewer; begin it later, or take longer periods.`,
      );
    }
    periods.push({
      start: Math.max(first, window.start),
      end: Math.min(next - 1, window.end),
      cut: first < window.start || next - 1 > window.end,
    });
  }
}

/** The first day of each period, by its number; that of the first is not after the first day of the window. */
function firstStart(requirement: Recurrence, window: DayRange, target: Pick<Target, 'id'>): (at: number) => number {
  const { every, times = 1 } = requirement;
  if (!Number.isInteger(times) || times < 1) {
    throw new ActionlineError(
      'bad-argument',
      `The number of periods in one, times of ${target.id}, was ${show(times)}; expected a whole number from 1.`,
    );
  }
  const first = dateOfDay(window.start);
  if (!isEvery(every)) {
    throw new ActionlineError('bad-argument', `The period of ${target.id} was ${show(every)}; expected one of ${everies.join(', ')}.`);
  }
  const length = periodLength(every);
  const anchor = requirement.anchor ?? (fillsWindow(length, times, window) ? 'window' : 'calendar');
  if ('days' in length) {
    const days = length.days * times;
    const from = anchor === 'window' || every === 'day' ? window.start : mondayOf(window.start);
    return (at) => from + at * days;
  }
  const months = length.months * times;
  const [from, since] =
    anchor === 'window'
      ? [first, 0]
      : anchor === 'calendar'
        ? [startOfMonths(first, length.months), 0]
        : yearlyStart(first, anchor, target);
  return (at) => dayAfter(from, since + at * months);
}

/** The day some months after a date. */
function dayAfter(date: IsoDate, months: number): number {
  const month = Number(date.slice(5, 7)) - 1 + months;
  const year = Number(date.slice(0, 4)) + Math.floor(month / 12);
  if (year > 9999) return AFTER_ALL;
  if (year < 0) return -Infinity;
  // Every month has a day 28; only a later one has to be looked up.
  if (Number(date.slice(8)) > 28 || year < 1000) return dayNumber(addMonths(date, months));
  const inYear = (((month % 12) + 12) % 12) + 1;
  return dayNumber(`${String(year)}-${inYear < 10 ? '0' : ''}${String(inYear)}-${date.slice(8)}`);
}

/** Whether whole periods fill the window from its first day. */
function fillsWindow(length: PeriodLength, times: number, { start, end }: DayRange): boolean {
  const first = dateOfDay(start);
  if (end + 1 >= AFTER_ALL) return times > 1 || ('months' in length && length.months >= 6 && first.endsWith('-01'));
  if ('days' in length) return (end + 1 - start) % (length.days * times) === 0;
  const months = length.months * times;
  const after = dateOfDay(end + 1);
  const apart = 12 * (Number(after.slice(0, 4)) - Number(first.slice(0, 4))) + Number(after.slice(5, 7)) - Number(first.slice(5, 7));
  return apart % months === 0 && addMonths(first, apart) === after;
}

/** The last day by a date that is a day of the year such as `07-01`: so many months after a day from which all others are counted. */
function yearlyStart(date: IsoDate, anchor: string, { id }: Pick<Target, 'id'>): readonly [from: IsoDate, months: number] {
  if (!isMonthDay(anchor)) {
    throw new ActionlineError(
      'bad-date',
      `The anchor of ${id} was ${show(anchor)}; expected "calendar", "window", or the month and day that a year begins on, such as "07-01".`,
      { given: anchor },
    );
  }
  // 29 February is counted from a year that has one, so that it is the last day of the month in every year.
  const year = Number(date.slice(0, 4));
  const leap = anchor === '02-29' ? leapYearBy(year) : year;
  const from = `${String(leap).padStart(4, '0')}-${anchor}`;
  const months = 12 * (year - leap);
  return [from, dateOfDay(dayAfter(from, months)) > date ? months - 12 : months];
}

function leapYearBy(year: number): number {
  let leap = year;
  while (Number.isNaN(dayNumber(`${String(leap).padStart(4, '0')}-02-29`))) leap -= 1;
  return leap;
}

/** The period that holds a day. */
export function periodHolding(recurrence: Recurrence, day: number, target: Pick<Target, 'id'>): DayRange {
  const start = startsFrom(recurrence, day, target);
  return { start: start(0), end: start(1) - 1 };
}

/** The last so many periods that are over by a day, in their order; nothing where the calendar has not so many. */
export function periodsOverBy(
  recurrence: Recurrence,
  day: number,
  count: number,
  target: Pick<Target, 'id'>,
): readonly DayRange[] | undefined {
  const start = startsFrom(recurrence, Math.min(day + 1, AFTER_ALL - 1), target);
  if (start(-count) === -Infinity) return undefined;
  return Array.from({ length: count }, (_, at) => ({ start: start(at - count), end: start(at - count + 1) - 1 }));
}

/** The first day of each period, by its number; that of 0 holds a day. */
function startsFrom({ every, anchor = 'calendar' }: Recurrence, day: number, target: Pick<Target, 'id'>): (at: number) => number {
  const start = firstStart({ every, anchor }, { start: day, end: Infinity }, target);
  let from = 0;
  while (start(from + 1) <= day) from += 1;
  return (at) => start(from + at);
}

/** The day by which a period that ends on a day is to be reported. */
export function dueDayOf(due: PeriodDue | undefined, end: number, target: Pick<Target, 'id'>): number {
  if (due === undefined) return end;
  if ('days' in due) return Math.min(end + due.days, AFTER_ALL - 1);
  const [from, months] = yearlyStart(dateOfDay(Math.min(end, AFTER_ALL - 1)), due.day, target);
  const last = dayAfter(from, months);
  return Math.min(last === end ? last : dayAfter(from, months + 12), AFTER_ALL - 1);
}
