import type { Period, Result } from '@actionline/core';
import { accepted } from '@actionline/core/internal';

import { monthNamed } from './calendar-words.js';
import { dayOf } from './day-in-digits.js';
import type { PeriodSettings } from './period-settings.js';
import { isTaken, monthOf, outside, reversed, written } from './year-reading.js';
import { inHundred, twoDigits } from './years.js';

/** What a text with the name of a month is made of. */
const PIECES = /[a-z]+|\d+|[^\sa-z\d]/g;

/** What stands between two ends; “and” and « et » only behind “between” and « entre ». */
const LINKS = new Set(['-', 'to', 'until', 'till', 'through', 'au', 'a', 'bis', 'and', 'et', 'und']);
/** What says nothing by itself. */
const PASSED_OVER = new Set([
  'from',
  'between',
  'du',
  'des',
  'de',
  'd',
  "'",
  'entre',
  'vom',
  'von',
  'le',
  'of',
  'the',
  'on',
  ',',
  '.',
  'st',
  'nd',
  'rd',
  'th',
  'er',
]);

/** One piece: its letter in a pattern, and its number. */
interface Piece {
  readonly letter: 'D' | 'M' | 'Y' | 'L';
  readonly number: number;
}

/** A date of which some may be left to the other end. */
interface Named {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

/** The ways to write one date, or the first end of two of which the second says the rest. */
const DATES: Readonly<Record<string, readonly (keyof Named)[]>> = {
  DMY: ['day', 'month', 'year'],
  MDY: ['month', 'day', 'year'],
  YMD: ['year', 'month', 'day'],
  MY: ['month', 'year'],
  YM: ['year', 'month'],
  DM: ['day', 'month'],
  MD: ['month', 'day'],
  DY: ['day', 'year'],
  M: ['month'],
  D: ['day'],
};

/** One date with dashes between its parts. */
const DASHED: Readonly<Record<string, string>> = {
  MLY: 'MY',
  YLM: 'YM',
  DLMLY: 'DMY',
  DLMY: 'DMY',
  DMLY: 'DMY',
  YLMLD: 'YMD',
  DLMLD: 'DMD',
  MLD: 'MD',
};

/** The days of a text in which a month has its name, with one end or two; nothing where it has another shape. */
export function writtenDates(given: string, plain: string, settings: PeriodSettings): Result<Period> | undefined {
  const pieces = piecesOf(plain);
  if (pieces === undefined) return undefined;
  const pattern = pieces.map(({ letter }) => letter).join('');
  const numbers = pieces.filter(({ letter }) => letter !== 'L').map(({ number }) => number);
  const one = Object.hasOwn(DASHED, pattern) ? (DASHED[pattern] ?? pattern) : pattern;
  if (one === 'MD' || one === 'DMD') return shortYear(given, numbers, settings);
  if (!one.includes('L')) {
    const date = named(one, numbers);
    return date?.month === undefined || date.year === undefined ? undefined : periodOf(given, date, settings);
  }
  const at = pattern.indexOf('L');
  const first = named(pattern.slice(0, at), numbers.slice(0, at));
  const last = named(pattern.slice(at + 1), numbers.slice(at));
  return first === undefined || last === undefined ? undefined : between(given, first, last, settings);
}

function piecesOf(plain: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let months = 0;
  for (const word of plain.match(PIECES) ?? []) {
    const month = monthNamed(word);
    if (month !== undefined) {
      months += 1;
      pieces.push({ letter: 'M', number: month });
    } else if (/^\d{1,2}$/.test(word)) pieces.push({ letter: 'D', number: Number(word) });
    else if (/^\d{4}$/.test(word)) pieces.push({ letter: 'Y', number: Number(word) });
    else if (LINKS.has(word)) pieces.push({ letter: 'L', number: 0 });
    else if (!PASSED_OVER.has(word)) return undefined;
  }
  return months === 0 ? undefined : pieces;
}

function named(pattern: string, numbers: readonly number[]): Named | undefined {
  const parts = Object.hasOwn(DATES, pattern) ? DATES[pattern] : undefined;
  return parts === undefined ? undefined : Object.fromEntries(parts.map((part, at) => [part, numbers[at]]));
}

/** Two ends, of which the first takes from the second what it does not say; of “May 17-21, 2023” the second takes the month. */
function between(given: string, first: Named, last: Named, settings: PeriodSettings): Result<Period> | undefined {
  const end = last.month === undefined && first.day !== undefined ? { ...last, month: first.month } : last;
  const start = { ...first, month: first.month ?? end.month, year: first.year ?? end.year };
  // a month at one end and a day at the other leave open which days are meant
  if (end.year === undefined || end.month === undefined || start.month === undefined) return undefined;
  if ((start.day === undefined) !== (end.day === undefined)) return undefined;
  const from = periodOf(given, { ...start } as Named, settings);
  const to = periodOf(given, { ...end } as Named, settings);
  if (!from.ok) return from;
  if (!to.ok) return to;
  return to.value.start < from.value.start ? reversed(given) : accepted({ start: from.value.start, end: to.value.end });
}

function periodOf(given: string, { year = NaN, month = NaN, day }: Named, settings: PeriodSettings): Result<Period> {
  if (day !== undefined) return dayOf(given, year, month, day, settings);
  return isTaken(year, settings) ? accepted(monthOf(year, month)) : outside(given, settings);
}

/** “Jan-20” and “17 May 23”: the year has two digits. */
function shortYear(given: string, numbers: readonly number[], settings: PeriodSettings): Result<Period> {
  const short = numbers.at(-1) ?? 0;
  const [day, month = 0] = numbers.length === 3 ? numbers : [undefined, numbers[0]];
  const periodIn = (year: number): Result<Period> => periodOf(given, { year, month, ...(day === undefined ? {} : { day }) }, settings);
  if (settings.hundredFrom !== undefined) return periodIn(inHundred(short, settings.hundredFrom));
  const readings = [1900 + short, 2000 + short].map(periodIn).flatMap((read) => (read.ok ? [written(read.value)] : []));
  return twoDigits(given, readings);
}
