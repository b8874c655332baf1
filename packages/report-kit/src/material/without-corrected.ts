import { confidences, type Observation } from '@actionline/core';

import type { ReportInput } from './report-input.js';

/**
 * What is kept of figures, without those that a figure which is not kept corrects, by what is known and sure enough: a figure known
 * to be corrected does not come back because its correction is of another place.
 */
export function withoutCorrected(
  kept: readonly Observation[],
  all: readonly Observation[],
  { knownAt, minimumConfidence = 'low' }: Pick<ReportInput, 'knownAt' | 'minimumConfidence'>,
): readonly Observation[] {
  const least = confidences.indexOf(minimumConfidence);
  const holds = ({ recordedAt, period, confidence }: Observation): boolean =>
    (knownAt === undefined || (recordedAt ?? period.end) <= knownAt) &&
    (confidence === undefined || confidences.indexOf(confidence) >= least);
  let left = kept;
  for (;;) {
    const ids = new Set(left.map(({ id }) => id));
    const corrected = new Set(all.flatMap((one) => (ids.has(one.id) || !holds(one) ? [] : (one.supersedes ?? []))));
    const next = left.filter(({ id }) => !corrected.has(id));
    if (next.length === left.length) return left;
    left = next;
  }
}
