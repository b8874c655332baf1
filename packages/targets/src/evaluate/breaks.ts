import type { LeftOutEvidence } from '@actionline/core';

import { seriesKeyOf } from '../evidence/same-block.js';
import { lastDayOf } from '../range/day-range.js';
import type { Figure } from '../range/figure.js';

/** Figures, and those of them that do not count. */
export interface Sorted {
  /** Those that do. */
  readonly figures: readonly Figure[];
  /** The others, and why. */
  readonly leftOut: readonly LeftOutEvidence[];
}

/** The states of each series from its latest break on: a break makes the values before it another series. */
export function sinceBreak(figures: readonly Figure[]): Sorted {
  const breaks = new Map<string, number>();
  for (const { observation, end } of figures) {
    if (observation.status !== 'B') continue;
    const key = seriesKeyOf(observation);
    breaks.set(key, Math.max(breaks.get(key) ?? -Infinity, end));
  }
  if (breaks.size === 0) return { figures, leftOut: [] };
  // A value of the same day without the mark belongs to the old series as much as to the new one: it is kept.
  const isOld = ({ observation, end }: Figure): boolean => end < (breaks.get(seriesKeyOf(observation)) ?? -Infinity);
  return {
    figures: figures.filter((figure) => !isOld(figure)),
    leftOut: figures.filter(isOld).map(({ observation }) => ({ observation: observation.id, reason: 'before-break' })),
  };
}

/** The day of the latest break in the series; `-Infinity` where there is none. */
export function lastBreak(figures: readonly Figure[]): number {
  return lastDayOf(figures.filter(({ observation }) => observation.status === 'B'));
}
