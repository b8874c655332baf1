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
  const sum = exactSum(entries.map((entry) => entry.value));
  if (!Number.isFinite(sum)) {
    const value = sum > 0 ? Number.MAX_VALUE : -Number.MAX_VALUE;
    return { value, range: { lower: Math.min(value, sum), upper: Math.max(value, sum) } };
  }
  if (entries.every(({ range }) => range.lower === range.upper)) return { value: sum, range: { lower: sum, upper: sum } };
  return {
    value: sum,
    range: rangeFrom(
      exactSum(entries.map((one) => one.range.lower)),
      exactSum(entries.map((one) => one.range.upper)),
      entries.some((one) => one.range.lowerOpen === true),
      entries.some((one) => one.range.upperOpen === true),
    ),
  };
}

/** The greatest of several figures, and of each end of their ranges; nothing where there are none. */
export function maximumOf(all: readonly Stated[]): Stated | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  let { value } = first;
  let { lower, upper, lowerOpen, upperOpen } = first.range;
  for (const { value: other, range } of all) {
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
    ...(lowerOpen && lower !== -Infinity ? { lowerOpen: true as const } : {}),
    ...(upperOpen && upper !== Infinity ? { upperOpen: true as const } : {}),
  };
}

/**
 * A range as it would be printed. A range with one end is printed as that end; the stated figure is printed as exact, as a
 * bound where it is one end of the range, and as "about" where it lies between.
 */
export function estimateOf(stated: Stated | undefined, unit: Unit): Estimate | undefined {
  if (stated === undefined) return undefined;
  const { value, range } = stated;
  const { lower, upper } = range;
  let bound: Bound = 'about';
  let printed = value;
  if (lower === upper) {
    bound = 'exact';
    printed = lower;
  } else if (lower !== -Infinity && (upper === Infinity || value === lower)) {
    bound = range.lowerOpen === true ? 'more-than' : 'at-least';
    printed = lower;
  } else if (upper !== Infinity && (lower === -Infinity || value === upper)) {
    bound = range.upperOpen === true ? 'less-than' : 'at-most';
    printed = upper;
  }
  return { value: printed, bound, unit, ...range };
}
