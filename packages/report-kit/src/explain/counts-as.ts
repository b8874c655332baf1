import type { Evaluation, UsedEvidence } from '@actionline/core';

/** How a figure counts, where it does not count in the same way at both ends of the value. */
export type CountsAs = 'lower' | 'upper' | 'off';

/**
 * How a figure counts where that helps: at one end only of a value that has two, or taken off. A value with one end counts all of its
 * figures at that end, and the periods of a recurring promise have a value each: nothing is said of those.
 */
export function countsAs(
  { lower = 0, upper = 0 }: UsedEvidence,
  { requirement, value }: Pick<Evaluation, 'requirement' | 'value'>,
): CountsAs | undefined {
  if (requirement.kind === 'every-period' || value === undefined) return undefined;
  if (lower < 0 || upper < 0) return 'off';
  // Where a limit of the measure is the upper end, no figure counts there.
  if (value.bound === 'at-least' || value.bound === 'more-than') return undefined;
  if (value.lower === value.upper || !Number.isFinite(value.lower) || !Number.isFinite(value.upper)) return undefined;
  if (lower > 0 && upper === 0) return 'lower';
  return upper > 0 && lower === 0 ? 'upper' : undefined;
}
