import type { Every, PlaceCode, units } from '@actionline/core';

/** How much of the calendar a period is: what its two words name. */
export type PeriodShape = 'day' | 'month' | 'year' | 'days' | 'months' | 'years';

/** What large numbers are told in, in English: a billion is a thousand millions. */
export type LargeScale = 'thousand' | 'million' | 'billion' | 'trillion';

/** How numbers, units, dates and lists are written. */
export interface UnitMessages {
  /** The tag that numbers and dates are written by. */
  readonly intl: string;
  /** The noun of a unit for a number. Currencies have the names of CLDR, units of one's own their own words. */
  readonly noun: (unit: keyof typeof units, value: number) => string;
  /** A number with its noun. */
  readonly quantity: (number: string, noun: string) => string;
  /** A number of thousands, millions or more, with its noun. */
  readonly large: (number: string, count: number, scale: LargeScale, noun: string) => string;
  /** The noun of a difference between two percentages. */
  readonly points: (count: number) => string;
  /** From one day to another. */
  readonly span: (from: string, to: string) => string;
  /** From a day on. */
  readonly since: (from: string) => string;
  /** From one month to another, by their names; the first without its year where both are of one. */
  readonly months: (from: string, to: string) => string;
  /** From one year to another. */
  readonly years: (from: string, to: string) => string;
  /** That something lies somewhere within a period: "in 2024", "between October and December 2024". */
  readonly within: (shape: PeriodShape, from: string, to: string) => string;
  /** That something holds for a period, set behind other words: " in 2024", ", October to December 2024". */
  readonly during: (shape: PeriodShape, from: string, to: string) => string;
  /** The period as the object of "for". */
  readonly object: (shape: PeriodShape, from: string, to: string) => string;
  /** How often something recurs. */
  readonly every: (every: Every, times: number) => string;
  /** A moving average or a rolling sum, and over how many periods: "moving average over three years". */
  readonly rolling: (by: 'mean' | 'sum', every: Every, times: number) => string;
  /** A number of periods, and of how many where that is known: "9 of 12 months". */
  readonly periods: (every: Every, times: number, count: number, of: number | undefined) => string;
  /** Years that follow each other, each by itself: "the years 2020 to 2025". */
  readonly eachYear: (from: string, to: string) => string;
  /** The periods that are over: "the 6 years that are over". */
  readonly past: (every: Every, times: number, count: number) => string;
  /** The name of a place as it stands in a sentence, with the article where it has one. */
  readonly place: (code: PlaceCode, name: string) => string;
  /** A part of a breakdown in words. */
  readonly part: (dimension: string, code: string) => string;
  /** How the first day of a month is written before its name: “1”, « 1er ». */
  readonly firstOfMonth: string;
}
