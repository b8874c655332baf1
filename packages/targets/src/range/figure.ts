import type { Interval, Observation } from '@actionline/core';

/** An observation that counts, with what the arithmetic needs of it. */
export interface Figure {
  /** The observation. */
  readonly observation: Observation;
  /** The stated figure. */
  readonly value: number;
  /** The range that it may lie in. */
  readonly range: Interval;
  /** The first day, from 1970-01-01. */
  readonly start: number;
  /** The last day, from 1970-01-01. */
  readonly end: number;
}

/** A span of days. */
export interface Span {
  /** The first day. */
  readonly start: number;
  /** The last day. */
  readonly end: number;
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

/** The last day that some figures speak about; `-Infinity` where there are none. */
export function lastDayOf(figures: readonly Span[]): number {
  let last = -Infinity;
  for (const { end } of figures) if (end > last) last = end;
  return last;
}

/** The place of the first of some spans, in the order of their days, that ends on a day or later; their number where none does. */
export function firstReaching(spans: readonly Span[], day: number): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (spans[middle]!.end >= day) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The least that a range says; of whole things, "more than 3,000" is 3,001. */
export function leastOf({ lower, lowerOpen }: Interval, whole: boolean): number {
  return whole && lowerOpen === true ? lower + 1 : lower;
}

/** The most that a range says; of whole things, "less than 3,000" is 2,999. */
export function mostOf({ upper, upperOpen }: Interval, whole: boolean): number {
  return whole && upperOpen === true ? upper - 1 : upper;
}
