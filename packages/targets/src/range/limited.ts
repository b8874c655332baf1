import type { Interval, Limits } from '@actionline/core';

import { ANYTHING, type Proof } from './proof.js';

/** What is possible of a range within some limits; nothing where none of it is. */
function within(range: Interval, { lower = -Infinity, upper = Infinity }: Limits): Interval | undefined {
  const low = lower > range.lower ? { lower } : { lower: range.lower, ...(range.lowerOpen === true ? { lowerOpen: true as const } : {}) };
  const high = upper < range.upper ? { upper } : { upper: range.upper, ...(range.upperOpen === true ? { upperOpen: true as const } : {}) };
  const found = { ...low, ...high };
  const isPossible = found.lower < found.upper || (found.lower === found.upper && found.lowerOpen !== true && found.upperOpen !== true);
  return isPossible ? found : undefined;
}

/** A proof within the limits of its measure. */
export interface Limited {
  /** What is proven. */
  readonly proof: Proof;
  /** Whether the figures come to what cannot be: then no more is proven than the limits. */
  readonly impossible: boolean;
}

/** What figures prove of a state, within the limits of its measure. Where no figure proves anything, no limit makes it a state. */
export function limited(proof: Proof, limits: Limits | undefined): Limited {
  if (limits === undefined || proof.uses.length === 0) return { proof, impossible: false };
  const { range, uses } = proof;
  const found = within(range, limits);
  const narrowed = found ?? within(ANYTHING, limits)!;
  const byLimit = {
    ...(found === undefined || narrowed.lower > range.lower ? { lower: true as const } : {}),
    ...(found === undefined || narrowed.upper < range.upper ? { upper: true as const } : {}),
  };
  if (byLimit.lower === undefined && byLimit.upper === undefined) return { proof, impossible: false };
  return {
    proof: {
      range: narrowed,
      uses: uses.map((use) => ({
        ...use,
        ...(byLimit.lower === true ? { lower: 0 } : {}),
        ...(byLimit.upper === true ? { upper: 0 } : {}),
      })),
      byLimit,
    },
    impossible: found === undefined,
  };
}

/** The ends of a range that figures prove: without those that only a limit of the measure gives. */
export function reportedEnds(range: Interval, { byLimit }: Pick<Proof, 'byLimit'>): Interval {
  if (byLimit === undefined) return range;
  return {
    ...range,
    ...(byLimit.lower === true ? { lower: -Infinity } : {}),
    ...(byLimit.upper === true ? { upper: Infinity } : {}),
  };
}

/** Whether no figure says how much there is at most. */
export function isOpenAbove({ range, byLimit, share }: Proof): boolean {
  if (share !== undefined) return share.open.length > 0;
  return range.upper === Infinity || byLimit?.upper === true;
}

/** Whether no figure gives one of the ends. */
export function isOpen(proof: Proof): boolean {
  return isOpenAbove(proof) || proof.range.lower === -Infinity || proof.byLimit?.lower === true;
}
