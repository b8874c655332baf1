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
