import {
  multipliedOut,
  parsePlace,
  placeName,
  textIn,
  unitKind,
  units,
  type Bound,
  type BuiltInUnit,
  type Comparison,
  type IsoDate,
  type OwnUnit,
  type Period,
  type PlaceCode,
  type Reported,
  type Unit,
} from '@actionline/core';
import { isBuiltInUnit, readArgument } from '@actionline/core/internal';

import { walk } from '../document/argument.js';
import { inlineText } from '../document/clean-text.js';
import { intlFormats } from './intl-formats.js';
import type { Messages } from './messages.js';
import { comesOfDivision, roundedApart, wholePercent } from './rounded.js';
import type { LargeScale, PeriodShape } from './unit-messages.js';

/** Writes numbers, dates, places and lists as a language does. */
export interface Formats {
  /** A number with all of its digits; what comes of a division, with as many as say something. */
  readonly number: (value: number) => string;
  /** A share as whole per cent; with the digits that it needs where it would pass for none or for all of it: "99.996%". */
  readonly percent: (share: number) => string;
  /** A number of a unit. */
  readonly quantity: (value: number, unit: Unit | OwnUnit) => string;
  /** The same without its noun, for the first of two figures that share it; a percentage keeps its mark. */
  readonly amount: (value: number, unit: Unit | OwnUnit) => string;
  /** The noun of a unit for a number: the words of one of one's own, its id where nothing at hand declares it. */
  readonly noun: (value: number, unit: Unit | OwnUnit) => string;
  /** Whether a unit counts things one by one: "fewer than 5 officers", but "less than 5%" and "less than 5 hours". */
  readonly isCounted: (unit: Unit | OwnUnit) => boolean;
  /** A figure as its source writes it, with all of its digits: "4.35 million euros". */
  readonly reported: (reported: Reported, unit: Unit | OwnUnit) => string;
  /** What lies between two figures of a unit: percentages differ by percentage points. */
  readonly difference: (value: number, unit: Unit | OwnUnit) => string;
  /** A reported figure, with all of its digits. */
  readonly figure: (value: number, bound: Bound, unit: Unit | OwnUnit) => string;
  /** A figure asked for, with all of its digits. */
  readonly required: (value: number, comparison: Comparison, unit: Unit | OwnUnit) => string;
  /** A day; a no-break space keeps it with its month, as in every date here. */
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
  /** A place by name, with the mark of its footnote where it has one; the code where it is unknown. */
  readonly place: (code: PlaceCode) => string;
  /** Places by name, in the order of the language. */
  readonly places: (codes: readonly PlaceCode[]) => string;
  /** Places as they stand in a sentence, with the article where they have one, in the order of the language. */
  readonly thePlaces: (codes: readonly PlaceCode[]) => string;
  /** The parts of breakdowns in words; nothing for totals. */
  readonly parts: (dimensions: Readonly<Record<string, string>> | undefined) => string;
  /** Items joined by commas and "and". */
  readonly list: (items: readonly string[]) => string;
}

/**
 * The formats that go with messages; the same on every machine with the same Unicode data, whatever its zone and locale.
 *
 * @param own - The units of one's own that may be written by their ids; one that is given whole needs none.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no messages or no list of units, and by each format for what it cannot write.
 *
 * @example
 * ```ts
 * import { formatsFor, messagesFor } from '@actionline/report-kit';
 *
 * const { date, figure } = formatsFor(messagesFor('en'));
 * figure(3000, 'more-than', 'officer'); // => 'more than 3,000 officers'
 * date('2024-12-31'); // => '31\u00a0December 2024'
 * ```
 */
export function formatsFor(messages: Messages, own: readonly OwnUnit[] = []): Formats {
  return walk('messages', messages, () => refusing(formatsOf(messages, { units: own })));
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

/** What formats are made with, beside the words. */
interface FormatContext {
  /** Units of the data's own, which bring their words. */
  readonly units?: readonly OwnUnit[];
  /** Told of each place that is named. */
  readonly named?: (code: PlaceCode) => void;
}

/** The same for words and values that were looked at before. */
export function formatsOf(messages: Messages, { units: own = [], named }: FormatContext = {}): Formats {
  const { unit, placeNames, placeNotes } = messages;
  const { numbers, currency, percents, days, yearDays, shortDays, months, shortMonths, monthNames, lists, order, plurals } = intlFormats(
    unit.intl,
  );

  const exact = remembered(
    (value: number): string => realMinus(numbers.format(value)),
    (value) => (Object.is(value, -0) ? '-0' : String(value)),
  );
  const number = (value: number): string => exact(comesOfDivision(value) ? roundedApart(value) : value);
  const declared = readArgument('own', own, 'a list of units with id, kind and label', 'leave it out where there are none', () => {
    return new Map(own.map((one) => [one.id, one]));
  });
  const whole = (of: Unit | OwnUnit): BuiltInUnit | OwnUnit | undefined => {
    if (typeof of !== 'string') return of;
    return isBuiltInUnit(of) ? of : declared.get(of);
  };
  const noun = (value: number, of: Unit | OwnUnit): string => {
    const known = whole(of);
    if (known === undefined) return inlineText(of as Unit);
    if (typeof known !== 'string')
      return inlineText(textIn((plurals.select(Math.abs(value)) === 'one' ? undefined : known.plural) ?? known.label, messages.locale));
    return isUnitWithNoun(known) ? unit.noun(known, value) : currency(known, value);
  };
  const isCounted = (of: Unit | OwnUnit): boolean => {
    const known = whole(of);
    return known !== undefined && unitKind(known) === 'count';
  };
  const quantity = (value: number, of: Unit | OwnUnit): string => spelt(value, of, noun(value, of));
  // What was promised and what is reported keeps every digit.
  const fact = (value: number, of: Unit | OwnUnit): string => spelt(value, of, noun(value, of), exact);
  const spelt = (value: number, of: Unit | OwnUnit, name: string, written = number): string => {
    // Round millions and thousand millions read better as words; anything finer keeps its digits.
    const size = of === 'percent' ? 0 : Math.abs(value);
    for (const [scale, one] of SCALES) {
      if (size >= one && size % (one / 10) === 0) return unit.large(written(value / one), value / one, scale, name);
    }
    return unit.quantity(written(value), name);
  };
  const reported = ({ value, unitMultiplier }: Reported, of: Unit | OwnUnit): string => {
    const thousands = Math.min(Math.floor(unitMultiplier / 3), REPORTED_SCALES.length);
    const count = multipliedOut(value, unitMultiplier - 3 * thousands);
    const scale = REPORTED_SCALES[thousands - 1];
    const digits = exact(count);
    const name = noun(multipliedOut(value, unitMultiplier), of);
    return scale === undefined ? unit.quantity(digits, name) : unit.large(digits, count, scale, name);
  };
  // A report writes the same days, spans and places again and again, and to write one anew takes longer than all else of a cell.
  const date = remembered(
    (day: IsoDate): string => dated(days.formatToParts(dayOf(day))),
    (day) => day,
  );
  const dayOf = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);
  const dated = (parts: readonly Intl.DateTimeFormatPart[]): string => dayWithMonth(parts, unit.firstOfMonth);
  const month = (day: IsoDate, format = months): string => format.format(dayOf(day));
  // “22 to 23 February 2024”: what the last day says is not said of the first.
  const firstDay = (start: IsoDate, end: IsoDate): string => {
    if (start.slice(0, 4) !== end.slice(0, 4)) return date(start);
    const [day] = yearDays.formatToParts(dayOf(start)).filter(({ type }) => type === 'day');
    if (start.slice(0, 7) !== end.slice(0, 7) || day === undefined) return dated(yearDays.formatToParts(dayOf(start)));
    return day.value === '1' ? unit.firstOfMonth : day.value;
  };
  const worded = remembered(({ start, end }: Period): readonly [shape: PeriodShape, from: string, to: string] => {
    if (start === end) return ['day', date(start), date(end)];
    if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
      const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
      return [from === to ? 'year' : 'years', from, to];
    }
    if (!start.endsWith('-01') || end !== lastOfMonth(end)) return ['days', firstDay(start, end), date(end)];
    if (start.slice(0, 7) === end.slice(0, 7)) return ['month', month(start), month(end)];
    return ['months', month(start, start.slice(0, 4) === end.slice(0, 4) ? monthNames : months), month(end)];
  }, spanKey);
  const period = (of: Period): string => {
    const [shape, from, to] = worded(of);
    if (shape === 'days') return unit.span(from, to);
    if (shape === 'months') return unit.months(from, to);
    return shape === 'years' ? unit.years(from, to) : from;
  };
  const shortPeriod = remembered((of: Period): string => {
    const [shape] = worded(of);
    const [start, end] = [dayOf(of.start), dayOf(of.end)];
    if (shape === 'day') return dated(shortDays.formatToParts(start));
    if (shape === 'months') return shortMonths.formatRange(start, end);
    return shape === 'days' ? dated(shortDays.formatRangeToParts(start, end)) : period(of);
  }, spanKey);
  const nameOf = (given: PlaceCode): Place => {
    const parsed = parsePlace(given);
    if (!parsed.ok) return { code: given, name: inlineText(given), mark: '' };
    named?.(parsed.value);
    return placeOf(parsed.value);
  };
  const placeOf = remembered(
    (code: PlaceCode): Place => {
      const name = Object.hasOwn(placeNames, code) ? placeNames[code] : undefined;
      return {
        code,
        name: name ?? placeName(code, messages.locale),
        mark: Object.hasOwn(placeNotes, code) ? (placeNotes[code]?.mark ?? '') : '',
      };
    },
    (code) => code,
  );
  const sorted = (codes: readonly PlaceCode[]): readonly Place[] => codes.map(nameOf).sort((a, b) => order.compare(a.name, b.name));
  const marked = ({ name, mark }: Place): string => `${name}${mark}`;
  return {
    number,
    percent: (share) => realMinus(percents.format(wholePercent(share))),
    quantity,
    amount: (value, of) => spelt(value, of, of === 'percent' ? noun(value, of) : ''),
    noun,
    isCounted,
    reported,
    difference: (value, of) => (of === 'percent' ? unit.quantity(number(value), unit.points(value)) : quantity(value, of)),
    figure: (value, bound, of) => messages.bound[bound](fact(value, of), isCounted(of)),
    required: (value, comparison, of) => messages.comparison[comparison](fact(value, of), isCounted(of)),
    date,
    yearDay: (monthDay) => dated(yearDays.formatToParts(dayOf(`2000-${monthDay}`))),
    shortDate: remembered(
      (day) => dated(shortDays.formatToParts(dayOf(day))),
      (day) => day,
    ),
    shortPeriod,
    period,
    window: ({ start, end }) => (end === undefined ? unit.since(date(start)) : period({ start, end })),
    within: (of) => unit.within(...worded(of)),
    during: (of) => unit.during(...worded(of)),
    spanned: (of) => unit.object(...worded(of)),
    place: (code) => marked(nameOf(code)),
    places: (codes) => lists.format(sorted(codes).map(marked)),
    thePlaces: (codes) => lists.format(sorted(codes).map(({ code, name, mark }) => `${unit.place(code, name)}${mark}`)),
    parts: (dimensions = {}) =>
      Object.entries(dimensions)
        .filter(([, code]) => code !== '_T')
        .map(([dimension, code]) => inlineText(unit.part(dimension, code)))
        .join(', '),
    list: (items) => lists.format(items),
  };
}

/** A function that keeps what it gave, by a key of what it was given. */
function remembered<Given, Made>(make: (given: Given) => Made, keyOf: (given: Given) => string): (given: Given) => Made {
  const known = new Map<string, Made>();
  return (given) => {
    const key = keyOf(given);
    const there = known.get(key);
    if (there !== undefined) return there;
    const made = make(given);
    known.set(key, made);
    return made;
  };
}

function spanKey({ start, end }: Period): string {
  return `${start}/${end}`;
}

/** A place with its name and the mark of its footnote. */
interface Place {
  readonly code: PlaceCode;
  readonly name: string;
  readonly mark: string;
}

const SCALES = [
  ['billion', 1_000_000_000],
  ['million', 1_000_000],
] as const;

/** What a figure may be reported in, a thousand times as much each. */
const REPORTED_SCALES: readonly LargeScale[] = ['thousand', 'million', 'billion', 'trillion'];

/** Whether a unit has a noun among the messages: every one but the currencies. */
function isUnitWithNoun(unit: BuiltInUnit): unit is keyof typeof units {
  return Object.hasOwn(units, unit);
}

/** A date whose day and month stay on one line, and whose first of a month is written as the language does. */
function dayWithMonth(parts: readonly Intl.DateTimeFormatPart[], firstOfMonth: string): string {
  return parts
    .map(({ type, value }, at) => {
      // behind a day stands its month, or the last day of a span of one month
      if (type === 'day') return value === '1' && ['month', 'day'].includes(parts[at + 2]?.type ?? '') ? firstOfMonth : value;
      const isBetween = type === 'literal' && parts[at - 1]?.type === 'day' && parts[at + 1]?.type === 'month';
      return isBetween ? value.replaceAll(' ', '\u00a0') : value;
    })
    .join('');
}

function realMinus(text: string): string {
  return text.replace('-', '\u2212');
}

/** The last day of the month of a day. */
export function lastOfMonth(day: IsoDate): IsoDate {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
