import type { Period, Result } from '@actionline/core';
import { accepted } from '@actionline/core/internal';

import { askedCell } from './cell-issue.js';
import type { PeriodSettings } from './period-settings.js';
import {
  badPeriod,
  calendarYears,
  isTaken,
  monthOf,
  outside,
  partOfYear,
  reversed,
  spanOfYears,
  written,
  yearAcross,
} from './year-reading.js';

/** A year as a number of a spreadsheet: 2021.0. */
const YEAR = /^(\d{4})(?:\.0+)?$/;
/** A year of which the setting says the hundred. */
const TWO_DIGITS = /^\d{2}$/;
/** Words that say that a calendar year is meant, and that none is. */
const CALENDAR = /^(?:cy|calendar year|annee civile|kalenderjahr) ?(\d{4})$/;
const YEAR_IN_WORDS = /^(?:year|annee|jahr|en|in) (\d{4})$/;
const FISCAL =
  /^(?:fy|sy|ay|fiscal year|financial year|school year|academic year|exercice|exercice budgetaire|annee scolaire|annee budgetaire|annee universitaire)[ -]?(\d.*)$/;
/** Two years, the second with two digits or four. */
const PAIR = /^(\d{4}) ?([/-]) ?(\d{4}|\d{2})$/;
const YEAR_AND_ONE_DIGIT = /^\d{4}[-/]\d$/;

/** The period of a text that is made of years; nothing where it is not. */
export function yearsIn(given: string, plain: string, settings: PeriodSettings): Result<Period> | undefined {
  const { hundredFrom } = settings;
  if (TWO_DIGITS.test(plain)) {
    return hundredFrom === undefined ? twoDigits(given, []) : partOfYear({ given, year: inHundred(Number(plain), hundredFrom) }, settings);
  }
  const year = YEAR.exec(plain)?.[1] ?? YEAR_IN_WORDS.exec(plain)?.[1];
  if (year !== undefined) return partOfYear({ given, year: Number(year) }, settings);
  const calendar = CALENDAR.exec(plain)?.[1];
  if (calendar !== undefined) return partOfYear({ given, year: Number(calendar) }, { ...settings, plainYears: 'calendar' });
  const rest = FISCAL.exec(plain)?.[1];
  if (rest !== undefined) return fiscalIn(given, rest, settings);
  const pair = PAIR.exec(plain);
  if (pair !== null) return pairIn(given, pair, settings);
  if (YEAR_AND_ONE_DIGIT.test(plain)) return badPeriod(given, 'one-digit', 'write 2024-01 for a month and 2024-Q1 for a quarter');
  return undefined;
}

/** A year that the text itself says is no calendar year. */
function fiscalIn(given: string, rest: string, settings: PeriodSettings): Result<Period> | undefined {
  const [, year, quarter] = /^(\d{4})(?:[ -]?[qt]([1-4]))?$/.exec(rest) ?? [];
  if (year !== undefined) {
    const part = quarter === undefined ? {} : { from: 3 * (Number(quarter) - 1), months: 3 };
    return partOfYear({ given, year: Number(year), fiscal: true, ...part }, settings);
  }
  const [, first = '', , second = ''] = PAIR.exec(rest) ?? [];
  if (first !== '') {
    const last = lastYear(Number(first), second);
    if (last !== Number(first) + 1)
      return badPeriod(given, 'two-years', 'a year lies in at most two calendar years that follow each other');
    return yearAcross(given, Number(first), settings);
  }
  const [, short, , end] = /^(\d{2})(?:([/-])(\d{2}))?$/.exec(rest) ?? [];
  if (short === undefined) return undefined;
  if (settings.hundredFrom === undefined) return twoDigits(given, []);
  const start = inHundred(Number(short), settings.hundredFrom);
  if (end === undefined) return partOfYear({ given, year: start, fiscal: true }, settings);
  if (inHundred(Number(end), settings.hundredFrom) !== start + 1) {
    return badPeriod(given, 'two-years', 'a year lies in at most two calendar years that follow each other');
  }
  return yearAcross(given, start, settings);
}

/** Two years with a mark between them, of which the second may be a month too. */
function pairIn(given: string, [, firstText = '', mark = '', secondText = '']: RegExpExecArray, settings: PeriodSettings): Result<Period> {
  const { ambiguous, yearStart, pairs } = settings;
  const first = Number(firstText);
  const last = lastYear(first, secondText);
  const month = secondText.length === 2 && Number(secondText) >= 1 && Number(secondText) <= 12 ? Number(secondText) : undefined;
  if (!isTaken(first, settings)) return outside(given, settings);
  const across = last === first + 1;
  // who has said where their years begin writes 2011/12 for one of them
  const settled = across && mark === '/' && yearStart !== undefined && yearStart !== '01-01';
  const mayBeMonth = month !== undefined && ambiguous !== 'years' && !settled;
  const mayBeYears = last > first && (ambiguous !== 'year-month' || secondText.length === 4 || settled);
  if (mayBeMonth && mayBeYears && ambiguous === undefined) {
    const inYears = across ? yearAcross(given, first, settings) : spanOfYears(given, first, last, settings);
    return askedCell({
      code: 'ambiguous-period',
      given,
      readings: [written(monthOf(first, month)), written(inYears.ok ? inYears.value : calendarYears(first, last))],
      mend: 'year-month-or-years',
      setting: 'ambiguous',
      choices: ['year-month', 'years'],
    });
  }
  if (mayBeMonth) return accepted(monthOf(first, month));
  if (!mayBeYears) {
    if (last < first && secondText.length === 4) return reversed(given);
    return ambiguous === undefined
      ? badPeriod(given, 'no-such-month', 'there is no such month, and the years run backwards: correct it')
      : badPeriod(
          given,
          'not-as-set',
          `the column has ${ambiguous === 'years' ? 'years' : 'months'} by the setting ambiguous: correct the cell or the setting`,
        );
  }
  if (!across) return spanOfYears(given, first, last, settings);
  if (pairs === 'calendar-years') return spanOfYears(given, first, last, { ...settings, plainYears: 'calendar' });
  if (pairs === 'one-year' || settings.yearStart !== undefined) return yearAcross(given, first, settings);
  return askedCell({
    code: 'ambiguous-period',
    given,
    readings: [written(calendarYears(first, last))],
    mend: 'one-year-or-two',
    setting: 'yearStart',
    advice: 'give yearStart, such as "07-01", where one year across both is meant, and set pairs to "calendar-years" where both are',
  });
}

/** The second year of two: of 1999/00 it is 2000. */
function lastYear(first: number, second: string): number {
  if (second.length !== 2) return Number(second);
  const inSame = first - (first % 100) + Number(second);
  return second === '00' && first % 100 === 99 ? first + 1 : inSame;
}

/** The year that two digits stand for within a hundred years. */
export function inHundred(short: number, from: number): number {
  return from + ((((short - from) % 100) + 100) % 100);
}

/** A year with two digits, of which nobody knows the century. */
export function twoDigits(given: string, readings: readonly string[]): Result<never> {
  return askedCell({
    code: 'ambiguous-period',
    given,
    readings,
    mend: 'two-digit-year',
    setting: 'hundredFrom',
    advice: 'write the year with four digits, or say with hundredFrom the first of the hundred years, such as 1950',
  });
}
