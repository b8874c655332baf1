import type { Unit } from '@actionline/core';

/** How numbers, units, dates and lists are written. */
export interface UnitMessages {
  /** The tag that numbers and dates are written by. */
  readonly intl: string;
  /** The noun of a unit for a number. */
  readonly noun: (unit: Unit, value: number) => string;
  /** A number with its noun. */
  readonly quantity: (number: string, noun: string) => string;
  /** A number of whole or tenth millions or milliards (thousand millions), with its noun. */
  readonly large: (number: string, count: number, scale: 'million' | 'billion', noun: string) => string;
  /** The noun of a difference between two percentages. */
  readonly points: (count: number) => string;
  /** From one day to another. */
  readonly span: (from: string, to: string) => string;
  /** From a day on. */
  readonly since: (from: string) => string;
  /** From one year to another. */
  readonly years: (from: string, to: string) => string;
  /** Puts the last touch on a long date. */
  readonly date: (text: string) => string;
}
