import type { Interval, Issue, LeftOutEvidence, Observation } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { issueOf } from '../evidence/understand.js';
import type { Figure } from '../range/figure.js';
import type { Proof } from '../range/proof.js';

/** A share that was put together, with what is published of the same. */
export interface Compared {
  /** What both prove. */
  readonly proof: Proof;
  /** The issue, where the two cannot both be right: then both are possible. */
  readonly issue: Issue | undefined;
}

/** A share that was put together, bounded by what is published of the same, each as far as it was rounded. */
export function comparedWithPublished(proof: Proof, published: readonly Figure[]): Compared {
  let { range } = proof;
  let conflict = false;
  for (const { range: own, observation } of published) {
    const both = meet(range, own) ?? meet(range, beforeRounding(own, observation));
    if (both === undefined) {
      range = { lower: Math.min(range.lower, own.lower), upper: Math.max(range.upper, own.upper) };
      conflict = true;
    } else if (both.lower !== range.lower || both.upper !== range.upper) range = both;
  }
  return {
    proof: range === proof.range ? proof : withPublished(proof, range, published),
    issue: conflict ? differing(published, figuresOf(proof)) : undefined,
  };
}

/** What is published of some part, or of other days: no share of all is made of it. */
export function withoutPublished(own: readonly Figure[], published: readonly Figure[]): readonly LeftOutEvidence[] {
  return own
    .filter((figure) => !published.includes(figure))
    .map(({ observation }) => ({ observation: observation.id, reason: 'cannot-combine' }));
}

/** The figures that a share was put together from. */
export function figuresOf({ uses }: Proof): readonly Figure[] {
  return uses.map(({ figure }) => figure);
}

/** A proof with what is published of the same, where that changes the range. */
function withPublished(proof: Proof, range: Interval, published: readonly Figure[]): Proof {
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
function differing(published: readonly Figure[], given: readonly Figure[]): Issue {
  const own = published.map(({ observation }) => observation.id).sort();
  const others = given.map(({ observation }) => observation.id).sort();
  const message = `The published share ${own.map(show).join(', ')} is another than the one of the numerator and the denominator; both are taken to be possible; correct one of them, or say which holds with "supersedes".`;
  return issueOf('conflicting-figures', 'warning', message, { id: own[0] ?? '' }, { observations: [...own, ...others] });
}
