import type { Bound, Estimate, Interval, Unit } from '@actionline/core';

import { countsWholeThings } from '../count-units.js';
import type { Figure } from '../range/figure.js';
import type { Proof } from '../range/prove.js';

/**
 * A proven range as it would be printed: exact where its ends are one, with its one end where the other is open, and otherwise
 * with the figure that its sources state, or else its middle. Nothing where nothing is proven.
 */
export function estimateOf(proof: Proof | undefined, unit: Unit): Estimate | undefined {
  if (proof === undefined) return undefined;
  const range = asReported(proof, unit);
  const { lower, upper } = range;
  if (upper === Infinity && (lower === -Infinity || (lower <= 0 && proof.lower.size === 0))) return undefined;
  let value = statedBetween(proof, range);
  let bound: Bound = 'about';
  if (lower === upper) {
    bound = 'exact';
    value = lower;
  } else if (lower !== -Infinity && upper === Infinity) {
    bound = range.lowerOpen === true ? 'more-than' : 'at-least';
    value = lower;
  } else if (upper !== Infinity && (lower === -Infinity || (lower <= 0 && proof.lower.size === 0))) {
    bound = range.upperOpen === true ? 'less-than' : 'at-most';
    value = upper;
  }
  return { value, bound, unit, ...range };
}

/**
 * A range in the words of its sources. Of whole things, "more than 3,000" is 3,001 at least: where one such figure is all that an
 * end rests on, the end is given as the source does.
 */
function asReported({ range, lower, upper }: Proof, unit: Unit): Interval {
  if (!countsWholeThings(unit)) return range;
  const low = onlyFigure(lower)?.range;
  const high = onlyFigure(upper)?.range;
  const least = low?.lowerOpen === true && low.lower + 1 === range.lower ? low.lower : undefined;
  const most = high?.upperOpen === true && high.upper - 1 === range.upper ? high.upper : undefined;
  if (least === undefined && most === undefined) return range;
  return {
    lower: least ?? range.lower,
    upper: most ?? range.upper,
    ...(least === undefined ? {} : { lowerOpen: true as const }),
    ...(most === undefined ? {} : { upperOpen: true as const }),
  };
}

function onlyFigure(sum: ReadonlyMap<Figure, number>): Figure | undefined {
  const [first, ...more] = sum.keys();
  return more.length === 0 ? first : undefined;
}

/** The sum that the sources state of both ends, where it is one and lies between; the middle otherwise. */
function statedBetween({ lower, upper }: Proof, range: Interval): number {
  const middle = range.lower + (range.upper - range.lower) / 2;
  let stated = 0;
  for (const [figure, times] of upper) {
    if (lower.get(figure) !== times) return middle;
    stated += figure.value * times;
  }
  return lower.size === upper.size && upper.size > 0 && stated >= range.lower && stated <= range.upper ? stated : middle;
}
