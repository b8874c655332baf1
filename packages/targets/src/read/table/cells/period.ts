import { isIsoDate, type Period, type Result } from '@actionline/core';
import { accepted, show } from '@actionline/core/internal';

import { plainWords } from './calendar-words.js';
import { dayIn, serialIn } from './day-in-digits.js';
import { partIn } from './part-of-year.js';
import type { PeriodSettings } from './period-settings.js';
import { isTotalLabel } from './total-words.js';
import { writtenDates } from './written-dates.js';
import { badPeriod, calendarYears, dayBefore, daysOn, isTaken, later, outside, partOfYear, reversed, spanOfYears } from './year-reading.js';
import { yearsIn } from './years.js';

export type { PeriodSettings } from './period-settings.js';

/** A longer text names no period. */
const LONGEST = 100;

/** Superscripts, stars, numbers in brackets and letters behind a year: the marks of footnotes and flags. */
const MARKED = /[⁰¹²³⁴-⁹*†‡]|[)\]]$|^\d{4} ?[a-z]$/;

/** A year that a spreadsheet has put a mark in. */
const GROUPED_YEAR = /^[12][ ,.']\d{3}$/;

/** What stands between the two ends of a period, spaces around it; a `/` between dates of ISO 8601 needs none. */
const BETWEEN = / (?:-|to|until|through|au|a|bis) /;
const ISO_INTERVAL = /^(\d{4}-[\dw-]+)\/(\d{4}-[\dw-]+)$/;
/** Two years across two, with a dash between them: 2010/11-2012/13. */
const YEARS_ACROSS = /^(\d{4}\/\d{2,4})-(\d{4}\/\d{2,4})$/;
const ISO_LENGTH = /^(\d{4}(?:-\d{2}){0,2})\/p(\d{1,3})([ymwd])$/;
const BEFORE = /^(?:from|between|du|de|entre|vom|von) /;

/**
 * The days that a cell of a table means by a year, a part of a year, a day, or two ends of them, in digits or in English or French
 * words, with German months: `2013-Q1`, `2011/12`, `31.12.2020`, « du 17 mai au 11 juin 2023 ». A time of day is left out, and the
 * day is the one that is written, whatever the zone.
 *
 * Never a guess: what may be read in two ways is `ambiguous-period` with the readings, and the setting that says which is meant; what
 * names no period is `bad-period`; one that ends before it begins `reversed-period`.
 */
export function periodIn(text: string, settings: PeriodSettings = {}): Result<Period> {
  // by far the most cells are one of these two
  if (/^\d{4}$/.test(text)) {
    const year = Number(text);
    const calendar = settings.plainYears === 'calendar' || (settings.yearStart === undefined && settings.plainYears === undefined);
    return calendar && isTaken(year, settings) ? accepted(calendarYears(year, year)) : partOfYear({ given: text, year }, settings);
  }
  if (isIsoDate(text)) return isTaken(Number(text.slice(0, 4)), settings) ? accepted({ start: text, end: text }) : outside(text, settings);
  const words = text.length > LONGEST ? '' : plainWords(text);
  const plain = settings.footnotes === undefined ? words : withoutFootnotes(words);
  const whole =
    plain === '' ? undefined : (onePeriod(text, plain, settings) ?? rangeIn(text, plain, settings) ?? writtenDates(text, plain, settings));
  if (whole !== undefined) return whole;
  if (isTotalLabel(text))
    return badPeriod(
      text,
      'total-as-period',
      `this looks like the label of a total line: leave such lines out with except: ${show([text.trim()])} for the column`,
    );
  if (MARKED.test(plain))
    return badPeriod(
      text,
      'footnote-mark',
      'set footnotes to "leave-out" if this is the mark of a footnote, or put the flag into a column of its own',
    );
  if (GROUPED_YEAR.test(plain))
    return badPeriod(text, 'grouped-year', 'this looks like a year with a mark between its digits: take the mark out');
  return badPeriod(text, 'write-period', 'write it in one of these ways');
}

/** A text without brackets, raised digits and signs at its end. */
function withoutFootnotes(text: string): string {
  let end = text.length;
  while (end > 0 && /[⁰¹²³⁴-⁹*†‡ ]/.test(text[end - 1] ?? '')) end -= 1;
  const last = text[end - 1];
  const from = last === ')' ? text.lastIndexOf('(') : last === ']' ? text.lastIndexOf('[') : end;
  return text.slice(0, Math.max(from, 0)).trim();
}

/** A period without two ends; nothing where the text has another shape. */
function onePeriod(given: string, plain: string, settings: PeriodSettings): Result<Period> | undefined {
  return (
    yearsIn(given, plain, settings) ?? partIn(given, plain, settings) ?? dayIn(given, plain, settings) ?? serialIn(given, plain, settings)
  );
}

/** A period with two ends that are whole in themselves, such as `01/2020 - 03/2020`; nothing where the text has another shape. */
function rangeIn(given: string, plain: string, settings: PeriodSettings): Result<Period> | undefined {
  const [, from, length, unit] = ISO_LENGTH.exec(plain) ?? [];
  if (from !== undefined) return lasting(given, from, Number(length), unit ?? 'y', settings);
  const [, isoStart, isoEnd] = ISO_INTERVAL.exec(plain) ?? YEARS_ACROSS.exec(plain) ?? [];
  const [first = '', last, ...more] = isoStart === undefined ? plain.replace(BEFORE, '').split(BETWEEN) : [isoStart, isoEnd];
  if (last === undefined || more.length > 0) return undefined;
  // both ends said in words leave no doubt that all years between are meant
  if (/^\d{4}$/.test(first) && /^\d{4}$/.test(last)) {
    return Number(last) < Number(first) ? reversed(given) : spanOfYears(given, Number(first), Number(last), settings);
  }
  const start = onePeriod(given, first, settings) ?? writtenDates(given, first, settings);
  const end = onePeriod(given, last, settings) ?? writtenDates(given, last, settings);
  if (start === undefined || end === undefined) return undefined;
  if (!start.ok) return start;
  if (!end.ok) return end;
  return end.value.start < start.value.start ? reversed(given) : accepted({ start: start.value.start, end: end.value.end });
}

/** A start with a length, as ISO 8601 writes it. */
function lasting(given: string, from: string, length: number, unit: string, settings: PeriodSettings): Result<Period> {
  const start = `${from}${'-01-01'.slice(from.length - 4)}`;
  if (!isIsoDate(start) || length === 0) return badPeriod(given, 'no-such-day', 'the calendar has no such day');
  if (!isTaken(Number(from.slice(0, 4)), settings)) return outside(given, settings);
  return accepted(withLength(start, length, unit));
}

function withLength(start: string, length: number, unit: string): Period {
  if (unit === 'y' || unit === 'm') return { start, end: dayBefore(later(start, length * (unit === 'y' ? 12 : 1))) };
  return { start, end: daysOn(start, length * (unit === 'w' ? 7 : 1) - 1) };
}
