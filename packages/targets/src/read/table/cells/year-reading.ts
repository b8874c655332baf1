import { addMonths, type IsoDate, type IssueValues, type Period, type Result } from '@actionline/core';
import { accepted, dateOfDay, dayNumber } from '@actionline/core/internal';

import { askedCell, refusedCell } from './cell-issue.js';
import type { PeriodSettings } from './period-settings.js';

/** What is expected, as it stands in messages. */
const EXPECTED_PERIOD = 'a period such as 2024, 2024-Q1, 2024-05-17 or "2024-05-17 to 2024-06-11"';

/** The years that are taken where nothing else is said. */
const YEARS: readonly [number, number] = [1800, 2200];

const YEAR_START = 'say with yearStart on which day the year begins, such as "07-01"';

/** A text that names no period, with the word and the words of the advice. */
export function badPeriod(given: string, mend: string, advice: string, values?: IssueValues): Result<never> {
  return refusedCell({ code: 'bad-period', given, expected: EXPECTED_PERIOD, mend, advice, ...(values === undefined ? {} : { values }) });
}

/** A period as it is written in the readings of a question. */
export function written({ start, end }: Period): string {
  return start === end ? start : `${start}/${end}`;
}

/** A year and where in it the period begins, so many months on, and how many months it lasts. */
export interface PartOfYear {
  /** The cell, for messages. */
  readonly given: string;
  /** The year that stands there. */
  readonly year: number;
  /** Set where the text itself says that it is no calendar year, such as “FY2011”. */
  readonly fiscal?: boolean;
  /** How many months of the year go before; 0 where absent. */
  readonly from?: number;
  /** How many months it lasts; 12 where absent. */
  readonly months?: number;
}

/** The period that a year, or a part of it, stands for. */
export function partOfYear(part: PartOfYear, settings: PeriodSettings): Result<Period> {
  const { given, year, fiscal = false, from = 0, months = 12 } = part;
  return fromYears({ given, first: year, last: year, fiscal }, settings, (start) => ({
    start: later(start, from),
    end: dayBefore(later(start, from + months)),
  }));
}

/** All years from one to another. */
export function spanOfYears(given: string, first: number, last: number, settings: PeriodSettings): Result<Period> {
  return fromYears({ given, first, last, fiscal: false }, settings, (start, lastStart) => ({
    start,
    end: dayBefore(later(lastStart, 12)),
  }));
}

/** One year that begins within a calendar year and ends in the next, such as 2011/12. */
export function yearAcross(given: string, first: number, settings: PeriodSettings): Result<Period> {
  const { yearStart } = settings;
  if (!isTaken(first, settings)) return outside(given, settings);
  if (yearStart === undefined) {
    return askedCell({
      code: 'ambiguous-period',
      given,
      readings: [],
      mend: 'year-start',
      setting: 'yearStart',
      advice: YEAR_START,
    });
  }
  if (yearStart === '01-01')
    return badPeriod(given, 'year-start-january', 'a year from 1 January lies in one calendar year: write that one');
  return starting(given, [`${fourDigits(first)}-${yearStart}`], (start) => ({ start, end: dayBefore(later(start, 12)) }));
}

/** Calendar years, from the first day of one to the last day of another. */
export function calendarYears(first: number, last: number): Period {
  return { start: `${fourDigits(first)}-01-01`, end: `${fourDigits(last)}-12-31` };
}

/** Whether a year is one of those that are taken. */
export function isTaken(year: number, { years: [first, last] = YEARS }: PeriodSettings): boolean {
  // the day after the last may still be written with four digits
  return year >= Math.max(first, 1) && year <= Math.min(last, 9997);
}

/** A year that nobody expects: a slip, or a number that is no year. */
export function outside(given: string, { years: [first, last] = YEARS }: PeriodSettings): Result<never> {
  return askedCell({
    code: 'bad-period',
    given,
    readings: [],
    mend: 'year-outside',
    setting: 'years',
    advice: `a year from ${String(first)} to ${String(last)} is expected: correct it, or say with years which there are`,
    values: { first, last },
  });
}

/** Years that are read in the same way. */
interface Years {
  readonly given: string;
  readonly first: number;
  readonly last: number;
  readonly fiscal: boolean;
}

/** What years stand for, by how many ways there are to read where they begin. */
function fromYears(years: Years, settings: PeriodSettings, periodOf: (start: IsoDate, lastStart: IsoDate) => Period): Result<Period> {
  const { given, first, last, fiscal } = years;
  if (!isTaken(first, settings) || !isTaken(last, settings)) return outside(given, settings);
  const { yearStart, labelled, plainYears } = settings;
  const calendar =
    yearStart === '01-01' || (!fiscal && (plainYears === 'calendar' || (yearStart === undefined && plainYears === undefined)));
  const shifts = calendar ? [0] : labelled === 'by-start' ? [0] : labelled === 'by-end' ? [-1] : [0, -1];
  if (!calendar && yearStart === undefined) {
    return askedCell({
      code: 'ambiguous-period',
      given,
      readings: [],
      mend: 'year-start',
      setting: 'yearStart',
      advice: YEAR_START,
    });
  }
  const day = calendar ? '01-01' : (yearStart ?? '01-01');
  const starts = shifts.map((shift): [IsoDate, IsoDate] => [`${fourDigits(first + shift)}-${day}`, `${fourDigits(last + shift)}-${day}`]);
  if (starts.flat().some((start) => Number.isNaN(dayNumber(start)))) return badYearStart(given);
  const periods = starts.map(([start, lastStart]) => periodOf(start, lastStart));
  const plain = !fiscal && !calendar && plainYears === undefined;
  if (plain) {
    return askedCell({
      code: 'ambiguous-period',
      given,
      readings: [periodOf(`${fourDigits(first)}-01-01`, `${fourDigits(last)}-01-01`), ...periods].map(written),
      mend: 'plain-years',
      setting: 'plainYears',
      choices: ['calendar', 'fiscal'],
    });
  }
  const [only] = periods;
  if (periods.length === 1 && only !== undefined) return accepted(only);
  return askedCell({
    code: 'ambiguous-period',
    given,
    readings: periods.map(written),
    mend: 'year-label',
    setting: 'labelled',
    choices: ['by-start', 'by-end'],
  });
}

function starting(given: string, [start = '']: readonly IsoDate[], periodOf: (start: IsoDate) => Period): Result<Period> {
  return Number.isNaN(dayNumber(start)) ? badYearStart(given) : accepted(periodOf(start));
}

/** A year that begins on 29 February begins nowhere in a common year. */
function badYearStart(given: string): Result<never> {
  return badPeriod(given, 'year-start-missing', 'the year has no such day as yearStart says: write a month and a day that every year has');
}

/** A day so many months later. */
export function later(date: IsoDate, months: number): IsoDate {
  const day = date.slice(8);
  // every month has the days up to the 28th
  if (day > '28') return months === 0 ? date : addMonths(date, months);
  const since = 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1 + months;
  return `${fourDigits(Math.floor(since / 12))}-${String((since % 12) + 1).padStart(2, '0')}-${day}`;
}

/** The day before one. */
export function dayBefore(date: IsoDate): IsoDate {
  return dateOfDay(dayNumber(date) - 1);
}

/** A year with four digits, as dates have it. */
export function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

/** The day so many days after one. */
export function daysOn(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** A month of a year as a period. */
export function monthOf(year: number, month: number): Period {
  const start = `${fourDigits(year)}-${String(month).padStart(2, '0')}-01`;
  return {
    start,
    end: dayBefore(month === 12 ? `${fourDigits(year + 1)}-01-01` : `${fourDigits(year)}-${String(month + 1).padStart(2, '0')}-01`),
  };
}

/** A period whose last day comes before its first. */
export function reversed(given: string): Result<never> {
  return refusedCell({
    code: 'reversed-period',
    given,
    expected: 'a period that ends after it begins',
    mend: 'exchange-ends',
    advice: 'exchange the two ends, or write the year at both',
  });
}
