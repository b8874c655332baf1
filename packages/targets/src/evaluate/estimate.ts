import { unitId, unitKind, type Bound, type Estimate, type Interval, type MeasureUnit } from '@actionline/core';
import { exactQuotient, exactSum } from '@actionline/core/internal';

import type { End, Figure } from '../range/figure.js';
import { reportedEnds } from '../range/limited.js';
import { restsOn, sumProof, type Proof, type Use } from '../range/proof.js';

/**
 * A proven range as it would be printed: exact where its ends are one, with its one end where the other is open, and otherwise
 * with the figure that its sources state, or else its middle. Nothing where nothing is proven.
 */
export function estimateOf(proof: Proof | undefined, unit: MeasureUnit): Estimate | undefined {
  if (proof === undefined) return undefined;
  const { mean } = proof;
  if (mean !== undefined) return dividedBy(estimateOf(sumProof(proof), unit), mean.of);
  const range = withinNumbers(asReported(proof, unit));
  const { lower, upper, lowerOpen, upperOpen } = range;
  const { byLimit } = proof;
  const as = (value: number, bound: Bound): Estimate => ({ value, bound, unit: unitId(unit), ...range });
  // That there is not less than nothing is proven by no figure, and so is a limit of the measure.
  const unproven = lower === -Infinity || byLimit?.lower === true || (lower <= 0 && !restsOn(proof.uses, 'lower'));
  if (upper === Infinity || byLimit?.upper === true) return unproven ? undefined : as(lower, lowerOpen === true ? 'more-than' : 'at-least');
  if (lower === upper && lowerOpen !== true && upperOpen !== true) return as(lower, 'exact');
  if (unproven) return as(upper, upperOpen === true ? 'less-than' : 'at-most');
  return as(statedBetween(proof, range), 'about');
}

/** The mean of some values, from what would be printed of their sum. */
function dividedBy(sum: Estimate | undefined, by: number): Estimate | undefined {
  if (sum === undefined) return undefined;
  const { value, lower, upper } = sum;
  return { ...sum, value: exactQuotient(value, by), lower: exactQuotient(lower, by), upper: exactQuotient(upper, by) };
}

/** A sum beyond the greatest number there is at least that number, not infinitely many. */
function withinNumbers(range: Interval): Interval {
  return { ...range, lower: Math.min(range.lower, Number.MAX_VALUE), upper: Math.max(range.upper, -Number.MAX_VALUE) };
}

/**
 * A range in the words of its sources. Of whole things, "more than 3,000" is 3,001 at least: where one such figure is all that an
 * end rests on, the end is given as the source does.
 */
function asReported({ range, uses }: Proof, unit: MeasureUnit): Interval {
  if (unitKind(unit) !== 'count') return range;
  const low = onlyFigure(uses, 'lower')?.range;
  const high = onlyFigure(uses, 'upper')?.range;
  const least = low?.lowerOpen === true && low.lower + 1 === range.lower ? low.lower : undefined;
  const most = high?.upperOpen === true && high.upper - 1 === range.upper ? high.upper : undefined;
  return {
    ...range,
    lower: least ?? range.lower,
    upper: most ?? range.upper,
    ...(least === undefined ? {} : { lowerOpen: true as const }),
    ...(most === undefined ? {} : { upperOpen: true as const }),
  };
}

function onlyFigure(uses: readonly Use[], end: End): Figure | undefined {
  let only: Figure | undefined;
  for (const use of uses) {
    if (use[end] === 0) continue;
    if (only !== undefined) return undefined;
    only = use.figure;
  }
  return only;
}

/** The sum that the sources state of both ends, where it is one and lies between; the middle otherwise. */
function statedBetween({ uses, share }: Proof, range: Interval): number {
  const { lower, upper } = range;
  const middle = middleOf(range);
  if (share !== undefined) return middle;
  const stated: number[] = [];
  for (const { figure, lower: low, upper: high } of uses) {
    if (low !== high || low !== 1) return middle;
    stated.push(figure.value);
  }
  const sum = exactSum(stated);
  return sum >= lower && sum <= upper ? sum : middle;
}

/** The middle of what figures prove, or its one end: a limit of the measure is no figure. */
export function reportedMiddle(range: Interval, proof: Pick<Proof, 'byLimit'>): number {
  return middleOf(reportedEnds(range, proof));
}

/** The middle of a range, or its one end. */
export function middleOf({ lower, upper }: Interval): number {
  if (upper === Infinity) return lower;
  if (lower === -Infinity) return upper;
  const sum = exactSum([lower, upper]);
  return Number.isFinite(sum) ? sum / 2 : lower / 2 + upper / 2;
}
