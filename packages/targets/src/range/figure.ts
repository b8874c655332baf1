import type { Interval, Observation } from '@actionline/core';

import type { DayRange } from './day-range.js';

/** An observation that counts, with what the arithmetic needs of it. */
export interface Figure extends DayRange {
  /** The observation. */
  readonly observation: Observation;
  /** The stated figure. */
  readonly value: number;
  /** The range that it may lie in. */
  readonly range: Interval;
}

/** What a figure says of one block: of these days, and of one code on each axis. */
export interface Constraint {
  /** The figure. */
  readonly figure: Figure;
  /** The first day; `-Infinity` where it is not known. */
  readonly from: number;
  /** Of a running total that counts from a day nobody knows: what its series is called. All of a series count from the same day. */
  readonly origin?: string;
  /** The day after the last. */
  readonly to: number;
  /** The code on each axis. */
  readonly codes: readonly number[];
  /** The least amount of the block; `-Infinity` where nothing is said. */
  readonly lower: number;
  /** The greatest amount of the block; `Infinity` where nothing is said. */
  readonly upper: number;
}

/** An end of a range, and of the figures it is made of. */
export type End = 'lower' | 'upper';

/** The least that a range says; of whole things, "more than 3,000" is 3,001. */
export function leastOf({ lower, lowerOpen }: Interval, whole: boolean): number {
  return whole && lowerOpen === true ? lower + 1 : lower;
}

/** The most that a range says; of whole things, "less than 3,000" is 2,999. */
export function mostOf({ upper, upperOpen }: Interval, whole: boolean): number {
  return whole && upperOpen === true ? upper - 1 : upper;
}
