import { intervalOf, type Bound, type Limits } from '@actionline/core';

/**
 * Whether a figure cannot be: no value that it allows lies within the limits of its measure. "At most 120" per cent is true of any
 * share, and "about 105" of one of 95 to 100; "at least 120" and "more than 100" are not.
 *
 * @param tolerance - How far "about" reaches on each side, as a share of the figure.
 */
export function isBeyond(value: number, bound: Bound = 'exact', limits: Limits | undefined, tolerance?: number): boolean {
  if (limits === undefined) return false;
  const { lower, upper, lowerOpen, upperOpen } = intervalOf(value, bound, tolerance);
  const { lower: least = -Infinity, upper: greatest = Infinity } = limits;
  return lower > greatest || upper < least || (lower === greatest && lowerOpen === true) || (upper === least && upperOpen === true);
}
