import type { Period, Result } from '@actionline/core';
import { accepted, dateOfDay, dayNumber, mondayOf } from '@actionline/core/internal';

import { ordinal } from './calendar-words.js';
import { askedCell } from './cell-issue.js';
import type { PeriodSettings } from './period-settings.js';
import { badPeriod, daysOn, fourDigits, isTaken, monthOf, outside, partOfYear, written } from './year-reading.js';

/** A letter and a number before or behind the year: `2013-Q1`, `Q1 2013`, `1T2013`. */
const YEAR_FIRST = /^(\d{4})[ -]?([qthsmwad])[ ]?(\d{1,3})$/;
const YEAR_LAST = /^([qthsw])[ ]?(\d{1,2})[ /-]?(\d{4})$/;
const NUMBER_FIRST = /^(\d)([qths])[ /-]?(\d{4})$/;
const OF_FISCAL = /^q([1-4])[ -]?fy ?(\d{4})$/;

/** The same in words: “1st quarter of 2013”, « premier semestre 2015 », “week 5 of 2020”. */
const IN_WORDS =
  /^(?:the )?([a-z]+|\d)(?:st|nd|rd|th|er|e|ere|eme|d|\.)? (quarter|trimestre|quartal|half|half-year|semester|semestre|halbjahr)(?: of| de)? (\d{4})$/;
const WEEK_IN_WORDS = /^(?:week|semaine|kw|woche) (\d{1,2})(?: of| de|,)? (\d{4})$/;

/** A month in digits beside its year: `01/2020`, `2020 01`. */
const MONTH_LAST = /^(\d{4}) (\d{2})$/;
const MONTH_FIRST = /^(\d{1,2})[./-](\d{4})$/;

const MONTHS_OF: Readonly<Record<string, number>> = { q: 3, t: 3, quarter: 3, trimestre: 3, quartal: 3 };

/** The period of a text that names a half-year, quarter, month, week or day of a year by its number; nothing where it names none. */
export function partIn(given: string, plain: string, settings: PeriodSettings): Result<Period> | undefined {
  const [, monthText, yearOfMonth] = MONTH_FIRST.exec(plain) ?? [];
  if (monthText !== undefined) return monthIn(given, Number(yearOfMonth), Number(monthText), settings);
  const [, yearBefore, monthBehind] = MONTH_LAST.exec(plain) ?? [];
  if (yearBefore !== undefined) return monthIn(given, Number(yearBefore), Number(monthBehind), settings);
  const [, quarterOfFiscal, fiscal] = OF_FISCAL.exec(plain) ?? [];
  if (fiscal !== undefined) {
    return partOfYear({ given, year: Number(fiscal), fiscal: true, from: 3 * (Number(quarterOfFiscal) - 1), months: 3 }, settings);
  }
  const [, week, yearOfWeek] = WEEK_IN_WORDS.exec(plain) ?? [];
  if (week !== undefined) return weekIn(given, Number(yearOfWeek), Number(week), settings);
  const [, nth = '', words = '', yearOfWords] = IN_WORDS.exec(plain) ?? [];
  if (yearOfWords !== undefined) return evenPart({ given, year: Number(yearOfWords), kind: words, nth: ordinal(nth) }, settings);
  const [, year, letter = '', number = ''] = YEAR_FIRST.exec(plain) ?? [];
  if (year !== undefined) return lettered({ given, year: Number(year), kind: letter, nth: Number(number) }, number, true, settings);
  const [, letterFirst = '', numberNext = '', yearLast] = YEAR_LAST.exec(plain) ?? [];
  if (yearLast !== undefined) {
    return lettered({ given, year: Number(yearLast), kind: letterFirst, nth: Number(numberNext) }, numberNext, false, settings);
  }
  const [, numberFirst = '', letterNext = '', yearBehind] = NUMBER_FIRST.exec(plain) ?? [];
  if (yearBehind === undefined) return undefined;
  return evenPart({ given, year: Number(yearBehind), kind: letterNext, nth: Number(numberFirst) }, settings);
}

/** A part of a year by what it is and its number. */
interface Part {
  readonly given: string;
  readonly year: number;
  readonly kind: string;
  readonly nth: number;
}

function lettered(part: Part, digits: string, yearFirst: boolean, settings: PeriodSettings): Result<Period> | undefined {
  const { given, year, kind, nth } = part;
  if (kind === 'm') return digits.length > 2 ? undefined : monthIn(given, year, nth, settings);
  if (kind === 'w') return digits.length > 2 ? undefined : weekIn(given, year, nth, settings);
  if (kind === 'a') return nth === 1 && digits === '1' ? partOfYear({ given, year }, settings) : undefined;
  if (kind === 'd') return digits.length === 3 ? dayOfYear(given, year, nth, settings) : undefined;
  // 2020-S05 is no half-year: a French « semaine », or a slip
  if (digits.length > 1)
    return badPeriod(given, 'no-such-part', 'write 2024-W05 for a week, 2024-Q1 for a quarter, 2024-S1 for a half-year');
  return kind === 't' ? trimester(part, yearFirst, settings) : evenPart(part, settings);
}

/** A quarter or a half-year. */
function evenPart({ given, year, kind, nth }: Part, settings: PeriodSettings): Result<Period> | undefined {
  const months = Object.hasOwn(MONTHS_OF, kind) ? (MONTHS_OF[kind] ?? 6) : 6;
  if (Number.isNaN(nth)) return undefined;
  if (nth < 1 || nth > 12 / months)
    return badPeriod(given, 'no-such-part', 'a year has four quarters and two half-years: correct the number');
  return partOfYear({ given, year, from: months * (nth - 1), months }, settings);
}

/** « T1 » is a quarter in French, and in SDMX, where the year stands first, one of three parts of a year. */
function trimester(part: Part, yearFirst: boolean, settings: PeriodSettings): Result<Period> | undefined {
  const { given, year, nth } = part;
  if (settings.trimester === 'four-months') {
    if (nth < 1 || nth > 3) return badPeriod(given, 'no-such-part', 'a year has three parts of four months: correct the number');
    return partOfYear({ given, year, from: 4 * (nth - 1), months: 4 }, settings);
  }
  if (!yearFirst || nth === 4 || nth < 1 || settings.trimester === 'three-months') return evenPart(part, settings);
  const readings = [3, 4].map((months) => partOfYear({ given, year, from: months * (nth - 1), months }, settings));
  const taken = readings.flatMap((reading) => (reading.ok ? [written(reading.value)] : []));
  const refusal = readings.find(({ ok }) => !ok);
  if (refusal !== undefined) return refusal;
  return askedCell({
    code: 'ambiguous-period',
    given,
    readings: taken,
    mend: 'trimester',
    setting: 'trimester',
    choices: ['three-months', 'four-months'],
  });
}

function monthIn(given: string, year: number, month: number, settings: PeriodSettings): Result<Period> {
  if (!isTaken(year, settings)) return outside(given, settings);
  if (month < 1 || month > 12) return badPeriod(given, 'no-such-month', 'a year has twelve months: correct the number');
  return accepted(monthOf(year, month));
}

/** A week from Monday to Sunday by ISO 8601: the first of a year is that of 4 January. */
function weekIn(given: string, year: number, week: number, settings: PeriodSettings): Result<Period> {
  if (!isTaken(year, settings)) return outside(given, settings);
  const first = mondayOf(dayNumber(`${fourDigits(year)}-01-04`));
  const monday = first + 7 * (week - 1);
  if (week < 1 || monday >= mondayOf(dayNumber(`${fourDigits(year + 1)}-01-04`))) {
    return badPeriod(given, 'no-such-week', 'the year has no such week by ISO 8601: correct the number');
  }
  return accepted({ start: dateOfDay(monday), end: dateOfDay(monday + 6) });
}

function dayOfYear(given: string, year: number, nth: number, settings: PeriodSettings): Result<Period> {
  if (!isTaken(year, settings)) return outside(given, settings);
  const day = daysOn(`${fourDigits(year)}-01-01`, nth - 1);
  if (nth < 1 || !day.startsWith(fourDigits(year))) return badPeriod(given, 'no-such-day', 'the year has no such day: correct the number');
  return accepted({ start: day, end: day });
}
