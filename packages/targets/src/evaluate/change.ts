import type { Interval } from '@actionline/core';
import { exactSum } from '@actionline/core/internal';

/** The least and the greatest of a change. */
export interface Change {
  /** The least. */
  readonly least: number;
  /** The greatest. */
  readonly most: number;
}

/** How far it moved the way wanted, at both ends of the ranges. */
export function changeOf(from: Interval, to: Interval, wanted: 1 | -1): Change {
  const low = exactSum([to.lower, -from.upper]);
  const high = exactSum([to.upper, -from.lower]);
  return wanted === 1 ? { least: low, most: high } : { least: -high, most: -low };
}

/** The change that is none: a share of the start, whose range gives it two ends. */
export function trifleOf({ lower, upper }: Interval, share: number): Change {
  return { least: Math.max(0, lower, -upper) * share, most: Math.max(-lower, upper) * share };
}

/** Whether a change is certainly none. */
export function isNone({ least, most }: Change, trifle: Change): boolean {
  return least >= -trifle.least && most <= trifle.least;
}
