import { type Interval, type Issue, type Observation } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { issueOf } from '../evidence/understand.js';
import type { Figure } from '../range/figure.js';
import type { Proof } from '../range/proof.js';

/** A range with what is published of the same. */
interface Bounded {
  readonly range: Interval;
  /** Whether the two cannot both be right. */
  readonly conflict: boolean;
}

/** A range that published shares bound, each as far as it was rounded; where the two contradict each other, both are possible. */
export function boundedBy(range: Interval, published: readonly Figure[]): Bounded {
  return published.reduce<Bounded>(
    ({ range: so, conflict }, { range: own, observation }) => {
      const both = meet(so, own) ?? meet(so, beforeRounding(own, observation));
      if (both === undefined)
        return { range: { lower: Math.min(so.lower, own.lower), upper: Math.max(so.upper, own.upper) }, conflict: true };
      return { range: both.lower === so.lower && both.upper === so.upper ? so : both, conflict };
    },
    { range, conflict: false },
  );
}

/** A proof with what is published of the same, where that changes the range. */
export function withPublished(proof: Proof, range: Interval, published: readonly Figure[]): Proof {
  if (range === proof.range) return proof;
  const { byLimit: _, ...rest } = proof;
  return { ...rest, range, uses: [...proof.uses, ...published.map((figure) => ({ figure, lower: 1, upper: 1 }))] };
}

/** What a published share may have been before it was rounded to the places that it is written with. */
function beforeRounding(range: Interval, { value = 0, bound = 'exact' }: Observation): Interval {
  if (bound !== 'exact') return range;
  const [, fraction = ''] = String(value).split('.');
  const half = 0.5 / 10 ** fraction.length;
  return { lower: range.lower - half, upper: range.upper + half };
}

function meet(one: Interval, other: Interval): Interval | undefined {
  const [low, high] = [one.lower >= other.lower ? one : other, one.upper <= other.upper ? one : other];
  if (low.lower > high.upper) return undefined;
  return {
    lower: low.lower,
    upper: high.upper,
    ...(low.lowerOpen === true ? { lowerOpen: true as const } : {}),
    ...(high.upperOpen === true ? { upperOpen: true as const } : {}),
  };
}

/** The issue about a published share that is another than the one that was put together. */
export function differing(published: readonly Figure[], given: readonly Figure[]): Issue {
  const own = published.map(({ observation }) => observation.id).sort();
  const others = given.map(({ observation }) => observation.id).sort();
  const message = `The published share ${own.map(show).join(', ')} is another than the one of the numerator and the denominator; both are taken to be possible; correct one of them, or say which holds with "supersedes".`;
  return issueOf('conflicting-figures', 'warning', message, { id: own[0] ?? '' }, { observations: [...own, ...others] });
}
