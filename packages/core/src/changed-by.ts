import { readArgument, refuseArgument } from './argument.js';
import { asDecimal } from './decimal.js';
import { exactSum } from './exact-sum.js';
import type { ChangeFromBaseline } from './target.js';

/**
 * What a change comes to from a baseline: of decimal numbers as written, rounded once at the end. Per cent are worked out as they
 * stand, also of a baseline of 0 or below, of which they say nothing. A baseline without an end gives a level without one.
 *
 * @throws {@link ActionlineError} `bad-argument` for a baseline that is no number, and for what is no change.
 *
 * @example
 * ```ts
 * import { changedBy } from '@actionline/core/internal';
 *
 * changedBy(1.1, { change: -30, in: 'percent' }); // => 0.77
 * changedBy(62.5, { change: 5, in: 'points' }); // => 67.5
 * ```
 */
export function changedBy(baseline: number, change: ChangeFromBaseline): number {
  if (typeof baseline !== 'number') refuseArgument('baseline', baseline, 'a number', 'write it without quotation marks');
  const expected = 'a change in percent or points';
  const mend = 'write one such as { change: -30, in: "percent" }';
  return readArgument('change', change, expected, mend, () => {
    if (!Number.isFinite(change.change) || (change.in !== 'percent' && change.in !== 'points'))
      refuseArgument('change', change, expected, mend);
    return change.in === 'points' ? exactSum([baseline, change.change]) : percentOf(exactSum([100, change.change]), baseline);
  });
}

function percentOf(percent: number, whole: number): number {
  if (percent === 0) return 0;
  if (!Number.isFinite(whole)) return whole * percent;
  const [one, other] = [asDecimal(percent), asDecimal(whole)];
  return Number(`${(one.digits * other.digits).toString()}e${String(-(one.places + other.places + 2))}`);
}
