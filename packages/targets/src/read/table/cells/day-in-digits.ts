import { isIsoDate, type IsoDate, type Period, type Result } from '@actionline/core';
import { accepted } from '@actionline/core/internal';

import { askedCell } from './cell-issue.js';
import type { PeriodSettings } from './period-settings.js';
import { badPeriod, daysOn, fourDigits, isTaken, monthOf, outside, written, yearAcross } from './year-reading.js';
import { inHundred, twoDigits } from './years.js';

/** Three numbers with one mark between them. */
const THREE_NUMBERS = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;
/** Six or eight digits without a mark. */
const COMPACT = /^\d{6}(?:\d{2})?$/;
/** The time of a day behind it. */
const TIME = /[t ](\d{1,2}):\d{2}(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:[ap]m|z|[+-]\d{2}(?::?\d{2})?)?$/;
/** The days since some day, with the time of the day as a part of one: the dates of spreadsheets. */
const SERIAL = /^(\d{5})(?:\.\d+)?$/;

/** The day, or month, that a text of digits names; nothing where it has another shape. */
export function dayIn(given: string, plain: string, settings: PeriodSettings): Result<Period> | undefined {
  const date = plain.replace(TIME, '');
  const [, first = '', mark = '', second = '', third = ''] = THREE_NUMBERS.exec(date) ?? [];
  if (mark === '') return COMPACT.test(date) ? compact(given, date, settings) : undefined;
  if (first.length === 4 && third.length <= 2) return dayOf(given, Number(first), Number(second), Number(third), settings);
  if (first.length > 2 || third.length === 1 || third.length === 3) return undefined;
  const numbers = [Number(first), Number(second)] as const;
  if (third.length === 4) return inOrder({ given, mark, numbers }, Number(third), settings);
  if (settings.hundredFrom !== undefined)
    return inOrder({ given, mark, numbers }, inHundred(Number(third), settings.hundredFrom), settings);
  const years = [1900 + Number(third), 2000 + Number(third)];
  return twoDigits(given, [...new Set(years.flatMap((year) => orders(year, numbers).flatMap((day) => day ?? [])))]);
}

/** A day by its numbers. */
export function dayOf(given: string, year: number, month: number, day: number, settings: PeriodSettings): Result<Period> {
  const date = dateOf(year, month, day);
  if (date === undefined) return badPeriod(given, 'no-such-day', 'the calendar has no such day: correct it');
  return isTaken(year, settings) ? accepted({ start: date, end: date }) : outside(given, settings);
}

/** Two numbers of which one is the day and one the month. */
interface Unordered {
  readonly given: string;
  readonly mark: string;
  readonly numbers: readonly [number, number];
}

function inOrder({ given, mark, numbers }: Unordered, year: number, settings: PeriodSettings): Result<Period> {
  const [dayFirst, monthFirst] = orders(year, numbers);
  // with points between them the day stands first in every language that writes dates so
  const order = settings.order ?? (mark === '.' ? 'day-month-year' : undefined);
  if (!isTaken(year, settings)) return outside(given, settings);
  if (order !== undefined) {
    const date = order === 'day-month-year' ? dayFirst : monthFirst;
    if (date !== undefined) return accepted({ start: date, end: date });
    const other = order === 'day-month-year' ? monthFirst : dayFirst;
    if (other === undefined) return badPeriod(given, 'no-such-day', 'the calendar has no such day: correct it');
    return badPeriod(
      given,
      'other-order',
      `the column has dates in the order ${order}, in which there is no such day: write ${other} if that is meant`,
    );
  }
  const date = dayFirst ?? monthFirst;
  if (date === undefined) return badPeriod(given, 'no-such-day', 'the calendar has no such day: correct it');
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return accepted({ start: date, end: date });
  return askedCell({
    code: 'ambiguous-period',
    given,
    readings: [dayFirst, monthFirst],
    mend: 'date-order',
    setting: 'order',
    choices: ['day-month-year', 'month-day-year'],
  });
}

function orders(year: number, [first, second]: readonly [number, number]): readonly [IsoDate | undefined, IsoDate | undefined] {
  return [dateOf(year, second, first), dateOf(year, first, second)];
}

function dateOf(year: number, month: number, day: number): IsoDate | undefined {
  const date = `${fourDigits(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

/** `YYYYMM` and `YYYYMMDD`; 201112 may be a year across two as well. */
function compact(given: string, digits: string, settings: PeriodSettings): Result<Period> {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  if (digits.length === 8) {
    const date = dateOf(year, month, Number(digits.slice(6)));
    if (date !== undefined && isTaken(year, settings)) return accepted({ start: date, end: date });
    return badPeriod(given, 'compact-date', 'eight digits are the year, the month and the day: put them in this order');
  }
  const isMonth = month >= 1 && month <= 12;
  const across = month === (year + 1) % 100;
  const { ambiguous } = settings;
  if (across && (ambiguous === 'years' || (!isMonth && ambiguous === undefined))) return yearAcross(given, year, settings);
  if (!isMonth) return badPeriod(given, 'compact-date', 'six digits are the year and the month: write years as 2011/12');
  if (!isTaken(year, settings)) return outside(given, settings);
  if (across && ambiguous === undefined) {
    return askedCell({
      code: 'ambiguous-period',
      given,
      readings: [written(monthOf(year, month)), `${fourDigits(year)}/${fourDigits(year + 1)}`],
      mend: 'year-month-or-years',
      setting: 'ambiguous',
      choices: ['year-month', 'years'],
    });
  }
  return accepted(monthOf(year, month));
}

/** The day of the serial number of a spreadsheet, counted from the last day of 1899 or the first of 1904. */
export function serialIn(given: string, plain: string, settings: PeriodSettings): Result<Period> | undefined {
  const serial = SERIAL.exec(plain)?.[1];
  if (serial === undefined) return undefined;
  // spreadsheets that count from 1900 hold a 29 February of it that never was, so that five digits are counted from the day before
  const days = { '1900': daysOn('1899-12-30', Number(serial)), '1904': daysOn('1904-01-01', Number(serial)) };
  if (settings.dates !== undefined) {
    const date = days[settings.dates];
    return isTaken(Number(date.slice(0, 4)), settings) ? accepted({ start: date, end: date }) : outside(given, settings);
  }
  return askedCell({
    code: 'ambiguous-period',
    given,
    readings: [days['1900'], days['1904']],
    mend: 'serial-number',
    setting: 'dates',
    choices: ['1900', '1904'],
    advice: 'this looks like the serial number of a date: say with dates whether the spreadsheet counts from 1900 or 1904',
  });
}
