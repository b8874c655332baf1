import type { Observation } from '@actionline/core';

/**
 * The observations that may be published, in a fixed order, and how many were withheld because their source marks
 * them not for publication (`N`) or confidential (`C`).
 *
 * @example
 * ```ts
 * import { withholdConfidential } from '@actionline/report-kit';
 *
 * withholdConfidential([]); // => { published: [], withheld: 0 }
 * ```
 */
export function withholdConfidential(observations: readonly Observation[]): {
  readonly published: readonly Observation[];
  readonly withheld: number;
} {
  const published = observations.filter(({ confidentiality }) => (confidentiality ?? 'F') === 'F');
  return { published: [...published].sort(byTime), withheld: observations.length - published.length };
}

function byTime(a: Observation, b: Observation): number {
  return compare(a.period.start, b.period.start) || compare(a.period.end, b.period.end) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
