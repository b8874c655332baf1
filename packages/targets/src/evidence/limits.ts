import { intervalOf, type Bound, type Limits, type Measure, type Observation } from '@actionline/core';

import { isOfAll } from '../range/world.js';

/**
 * Whether a figure cannot be: no value that it allows lies within the limits of its measure. "At most 120" per cent is true of any
 * share, and "about 105" of one of 95 to 100; "at least 120" and "more than 100" are not.
 *
 * @param tolerance - How far "about" reaches on each side, as a share of the figure.
 */
export function isBeyond(value: number, bound: Bound = 'exact', limits: Limits, tolerance?: number): boolean {
  const { lower, upper, lowerOpen, upperOpen } = intervalOf(value, bound, tolerance);
  const { lower: least = -Infinity, upper: greatest = Infinity } = limits;
  return lower > greatest || upper < least || (lower === greatest && lowerOpen === true) || (upper === least && upperOpen === true);
}

/**
 * The limits that a figure of a measure is held to. A part of a sum may be less than the whole can, though not less than nothing, and
 * no more; where parts may be negative, those of the whole say nothing of them.
 */
export function limitsOf(
  { limits, combine, signed }: Pick<Measure, 'limits' | 'signed'> & Partial<Pick<Measure, 'combine'>>,
  observation: Observation,
): Limits | undefined {
  if (limits === undefined || combine?.across !== 'sum' || isOfAll(observation)) return limits;
  if (signed === true) return undefined;
  const { lower, upper } = limits;
  return { ...(lower === undefined ? {} : { lower: Math.min(lower, 0) }), ...(upper === undefined ? {} : { upper }) };
}
