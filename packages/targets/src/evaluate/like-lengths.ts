import type { LeftOutEvidence } from '@actionline/core';

import { lengthOf } from '../range/day-range.js';
import type { Figure } from '../range/figure.js';
import type { Sorted } from './breaks.js';

/** Periods as long as each other: months, quarters and years differ by a few days. */
const LIKE_LENGTHS = 1.15;

/** Of counts, those of periods as long as most are: a quarter is no year. */
export function likeLengths({ figures, leftOut }: Sorted, counts: boolean): Sorted {
  if (!counts) return { figures, leftOut };
  const sorted = ofLength(figures, usualLength(figures));
  return { figures: sorted.figures, leftOut: [...leftOut, ...sorted.leftOut] };
}

function likeLength(length: number, other: number): boolean {
  return length <= other * LIKE_LENGTHS && other <= length * LIKE_LENGTHS;
}

/** Figures of periods of about a length. */
function ofLength(figures: readonly Figure[], usual: number): Sorted {
  const isAlike = (figure: Figure): boolean => likeLength(lengthOf(figure), usual);
  return {
    figures: figures.filter(isAlike),
    leftOut: figures
      .filter((figure) => !isAlike(figure))
      .map(({ observation }): LeftOutEvidence => ({ observation: observation.id, reason: 'unlike-length' })),
  };
}

/** What may be a baseline of counts: those of periods as long as the results are, or else as most are. */
export function startsAmong(figures: readonly Figure[], results: readonly Figure[], counts: boolean): Sorted {
  if (!counts || figures.length === 0) return { figures, leftOut: [] };
  const [first] = results;
  const usual = first === undefined ? usualLength(figures) : lengthOf(first);
  return ofLength(figures, usual);
}

/** The length that most are like; the longer of two. */
function usualLength(figures: readonly Figure[]): number {
  const times = new Map<number, number>();
  for (const figure of figures) times.set(lengthOf(figure), (times.get(lengthOf(figure)) ?? 0) + 1);
  const lengths = [...times.keys()].sort((a, b) => a - b);
  let usual = 0;
  let most = 0;
  let first = 0;
  let next = 0;
  let like = 0;
  for (const length of lengths) {
    for (; next < lengths.length && likeLength(lengths[next]!, length); next += 1) like += times.get(lengths[next]!)!;
    for (; !likeLength(lengths[first]!, length); first += 1) like -= times.get(lengths[first]!)!;
    if (like >= most) [usual, most] = [length, like];
  }
  return usual;
}
