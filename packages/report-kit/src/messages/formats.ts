import {
  parsePlace,
  placeName,
  readArgument,
  type Bound,
  type Comparison,
  type IsoDate,
  type Period,
  type PlaceCode,
  type Unit,
} from '@actionline/core';

import { walk } from '../document/argument.js';
import { inlineText } from '../document/clean-text.js';
import { intlFormats } from './intl-formats.js';
import type { Messages } from './messages.js';
import type { PeriodShape } from './unit-messages.js';

/** Writes numbers, dates, places and lists as a language does. */
export interface Formats {
  /** A number, to at most two decimals. */
  readonly number: (value: number) => string;
  /** A share as whole per cent. */
  readonly percent: (share: number) => string;
  /** A number of a unit. */
  readonly quantity: (value: number, unit: Unit) => string;
  /** The same without its noun, for the first of two figures that share it; a percentage keeps its mark. */
  readonly amount: (value: number, unit: Unit) => string;
  /** What lies between two figures of a unit: percentages differ by percentage points. */
  readonly difference: (value: number, unit: Unit) => string;
  /** A reported figure. */
  readonly figure: (value: number, bound: Bound, unit: Unit) => string;
  /** A figure asked for. */
  readonly required: (value: number, comparison: Comparison, unit: Unit) => string;
  /** A day. */
  readonly date: (date: IsoDate) => string;
  /** A day of the year such as `03-31`. */
  readonly yearDay: (monthDay: string) => string;
  /** A day, short, for tables. */
  readonly shortDate: (date: IsoDate) => string;
  /** A span of days, short, for tables. */
  readonly shortPeriod: (period: Period) => string;
  /** A span of days; whole years as years, whole months as months. */
  readonly period: (period: Period) => string;
  /** That something lies somewhere within a span of days: "in 2024", "on 3 March 2024". */
  readonly within: (period: Period) => string;
  /** That something holds for a span of days, set behind other words: " in 2024", ", October to December 2024". */
  readonly during: (period: Period) => string;
  /** A span of days as the object of "for". */
  readonly spanned: (period: Period) => string;
  /** A span with an open end. */
  readonly window: (window: { readonly start: IsoDate; readonly end?: IsoDate }) => string;
  /** A place by name; the code where it is unknown. */
  readonly place: (code: PlaceCode) => string;
  /** A place as it stands in a sentence, with the article where it has one. */
  readonly thePlace: (code: PlaceCode) => string;
  /** The parts of breakdowns in words; nothing for totals. */
  readonly parts: (dimensions: Readonly<Record<string, string>> | undefined) => string;
  /** Items joined by commas and "and". */
  readonly list: (items: readonly string[]) => string;
}

/**
 * The formats that go with messages; the same on every machine with the same Unicode data, whatever its zone and locale.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no messages, and by each format for what it cannot write.
 *
 * @example
 * ```ts
 * import { formatsFor, messagesFor } from '@actionline/report-kit';
 *
 * const { date, figure } = formatsFor(messagesFor('en'));
 * figure(3000, 'more-than', 'officer'); // => 'more than 3,000 officers'
 * date('2024-12-31'); // => '31 December 2024'
 * ```
 */
export function formatsFor(messages: Messages): Formats {
  return walk('messages', messages, () => refusing(formatsOf(messages)));
}

/** The formats as they are, but for what one of them cannot write: it is told as misuse. */
function refusing(formats: Formats): Formats {
  const refuses =
    <Given, Rest extends readonly unknown[]>(name: string, format: (given: Given, ...rest: Rest) => string) =>
    (given: Given, ...rest: Rest): string =>
      readArgument(`What ${name} was given`, given, 'what its type asks for', 'give it so, with messages of messagesFor', () =>
        format(given, ...rest),
      );
  return Object.fromEntries(
    Object.entries(formats).map(([name, format]) => [name, refuses(name, format as (given: unknown) => string)]),
  ) as unknown as Formats;
}

/** The same for words and values that were looked at before. */
export function formatsOf(messages: Messages): Formats {
  const { unit } = messages;
  const { numbers, percents, days, yearDays, shortDays, months, shortMonths, monthNames, lists } = intlFormats(unit.intl);

  const number = (value: number): string => realMinus(numbers.format(value));
  const quantity = (value: number, of: Unit): string => {
    const noun = unit.noun(of, value);
    return spelt(value, of, noun);
  };
  const spelt = (value: number, of: Unit, noun: string): string => {
    // Round millions and thousand millions read better as words; anything finer keeps its digits.
    const size = of === 'percent' ? 0 : Math.abs(value);
    for (const [scale, one] of SCALES) {
      if (size >= one && size % (one / 10) === 0) return unit.large(number(value / one), value / one, scale, noun);
    }
    return unit.quantity(number(value), noun);
  };
  const date = (day: IsoDate): string => unit.date(days.format(new Date(`${day}T00:00:00Z`)));
  const month = (day: IsoDate, format = months): string => format.format(new Date(`${day}T00:00:00Z`));
  const worded = ({ start, end }: Period): readonly [shape: PeriodShape, from: string, to: string] => {
    if (start === end) return ['day', date(start), date(end)];
    if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
      const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
      return [from === to ? 'year' : 'years', from, to];
    }
    if (!start.endsWith('-01') || end !== lastOfMonth(end)) return ['days', date(start), date(end)];
    if (start.slice(0, 7) === end.slice(0, 7)) return ['month', month(start), month(end)];
    return ['months', month(start, start.slice(0, 4) === end.slice(0, 4) ? monthNames : months), month(end)];
  };
  const period = (of: Period): string => {
    const [shape, from, to] = worded(of);
    if (shape === 'days') return unit.span(from, to);
    if (shape === 'months') return unit.months(from, to);
    return shape === 'years' ? unit.years(from, to) : from;
  };
  const shortPeriod = (of: Period): string => {
    const [shape] = worded(of);
    const [start, end] = [new Date(`${of.start}T00:00:00Z`), new Date(`${of.end}T00:00:00Z`)];
    if (shape === 'day') return unit.date(shortDays.format(start));
    if (shape === 'months') return shortMonths.formatRange(start, end);
    return shape === 'days' ? unit.date(shortDays.formatRange(start, end)) : period(of);
  };
  const place = (code: PlaceCode): string => (parsePlace(code).ok ? placeName(code, messages.locale) : inlineText(code));
  return {
    number,
    percent: (share) => realMinus(percents.format(Math.abs(share) < 0.005 ? 0 : share)),
    quantity,
    amount: (value, of) => spelt(value, of, of === 'percent' ? unit.noun(of, value) : ''),
    difference: (value, of) => (of === 'percent' ? unit.quantity(number(value), unit.points(value)) : quantity(value, of)),
    figure: (value, bound, of) => messages.bound[bound](quantity(value, of), isCounted(of)),
    required: (value, comparison, of) => messages.comparison[comparison](quantity(value, of), isCounted(of)),
    date,
    yearDay: (monthDay) => unit.date(yearDays.format(new Date(`2000-${monthDay}T00:00:00Z`))),
    shortDate: (day) => unit.date(shortDays.format(new Date(`${day}T00:00:00Z`))),
    shortPeriod,
    period,
    window: ({ start, end }) => (end === undefined ? unit.since(date(start)) : period({ start, end })),
    within: (of) => unit.within(...worded(of)),
    during: (of) => unit.during(...worded(of)),
    spanned: (of) => unit.object(...worded(of)),
    place,
    thePlace: (code) => unit.place(code, place(code)),
    parts: (dimensions = {}) =>
      Object.entries(dimensions)
        .filter(([, code]) => code !== '_T')
        .map(([dimension, code]) => inlineText(unit.part(dimension, code)))
        .join(', '),
    list: (items) => lists.format(items),
  };
}

const SCALES = [
  ['billion', 1_000_000_000],
  ['million', 1_000_000],
] as const;

/** Units of what is not counted one by one. */
const AMOUNTS: ReadonlySet<Unit> = new Set<Unit>(['EUR', 'USD', 'percent', 'ratio', 'index', 'number', 'per-1000', 'per-100000']);

/** Whether a unit counts things one by one: "fewer than 5 officers", but "less than 5%". */
export function isCounted(unit: Unit): boolean {
  return !AMOUNTS.has(unit);
}

function realMinus(text: string): string {
  return text.replace('-', '\u2212');
}

function lastOfMonth(day: IsoDate): IsoDate {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
