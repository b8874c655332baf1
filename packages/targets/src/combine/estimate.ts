import { exactSum, type Bound, type Estimate, type Interval, type Unit } from '@actionline/core';

import type { Entry } from './entry.js';

/** A stated figure with the range that it may lie in. */
export interface Stated {
  /** The figure, as its sources state it. */
  readonly value: number;
  /** The range. */
  readonly range: Interval;
}

/** The exact sum of figures and of both ends of their ranges. A sum beyond what a number can hold is a bound: at least, or at most, the largest. */
export function sumOf(entries: readonly Entry[]): Stated {
  const [only] = entries;
  if (only !== undefined && entries.length === 1) return { value: only.value, range: only.range };
  const sum = exactSum(entries.map((entry) => entry.value));
  if (sum === Infinity) return { value: Number.MAX_VALUE, range: { lower: Number.MAX_VALUE, upper: Infinity } };
  if (sum === -Infinity) return { value: -Number.MAX_VALUE, range: { lower: -Infinity, upper: -Number.MAX_VALUE } };
  if (entries.every(({ range }) => range.lower === range.upper)) return { value: sum, range: { lower: sum, upper: sum } };
  return {
    value: sum,
    range: rangeFrom(
      exactSum(entries.map(({ range }) => range.lower)),
      exactSum(entries.map(({ range }) => range.upper)),
      entries.some(({ range }) => range.lowerOpen === true),
      entries.some(({ range }) => range.upperOpen === true),
    ),
  };
}

/** The greatest of several figures, and of each end of their ranges. */
export function maximumOf(first: Stated, rest: readonly Stated[]): Stated {
  let { value } = first;
  let { lower, upper, lowerOpen, upperOpen } = first.range;
  for (const { value: other, range } of rest) {
    value = Math.max(value, other);
    // Of two lower ends that are equal, the open one says more; of two upper ends, the closed one allows more.
    if (range.lower > lower || (range.lower === lower && range.lowerOpen === true)) ({ lower, lowerOpen } = range);
    if (range.upper > upper || (range.upper === upper && range.upperOpen !== true)) ({ upper, upperOpen } = range);
  }
  return { value, range: rangeFrom(lower, upper, lowerOpen, upperOpen) };
}

/** A range from its ends; an end that is not finite is never marked as left out. */
export function rangeFrom(lower: number, upper: number, lowerOpen = false, upperOpen = false): Interval {
  return {
    lower,
    upper,
    ...(lowerOpen && Number.isFinite(lower) ? { lowerOpen: true as const } : {}),
    ...(upperOpen && Number.isFinite(upper) ? { upperOpen: true as const } : {}),
  };
}

/** The same range with no upper end: what is not reported may add any amount. */
export function withoutUpperEnd({ lower, lowerOpen }: Interval): Interval {
  return rangeFrom(lower, Infinity, lowerOpen);
}

/**
 * A range as it would be printed. A range with one end is printed as that end; the stated figure is printed as exact, as a
 * bound where it is one end of the range, and as "about" where it lies between.
 */
export function estimateOf({ value, range }: Stated, unit: Unit): Estimate {
  const { lower, upper } = range;
  const upperBound: Bound = range.upperOpen === true ? 'less-than' : 'at-most';
  const lowerBound: Bound = range.lowerOpen === true ? 'more-than' : 'at-least';
  if (lower === upper) return { value: lower, bound: 'exact', unit, ...range };
  if (upper === Infinity) {
    return lower === -Infinity ? { value, bound: 'about', unit, ...range } : { value: lower, bound: lowerBound, unit, ...range };
  }
  if (lower === -Infinity || value === upper) return { value: upper, bound: upperBound, unit, ...range };
  return { value, bound: value === lower ? lowerBound : 'about', unit, ...range };
}
