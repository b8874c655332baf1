import { statuses, type Evaluation, type Status, type UnmatchedEvidence } from '@actionline/core';

import { walk } from './argument.js';

/**
 * A status as it is shown. Two stand in for `no-data`: `unmatched` where something is reported about the commitment that none of its
 * targets counts, so that somebody has to decide what it speaks about; `overdue` where the deadline has passed and nothing is reported, which
 * says neither that the promise was kept nor that it was broken.
 */
export type ShownStatus = Status | 'unmatched' | 'overdue';

/** Every status as it is shown, the best first. */
export const shownStatuses: readonly ShownStatus[] = statuses.flatMap((status): readonly ShownStatus[] =>
  status === 'no-data' ? ['unmatched', 'overdue', status] : [status],
);

/**
 * The status of an evaluation as it is shown beside what `evaluateFramework` found unmatched.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no evaluation.
 *
 * @example
 * ```ts
 * import { shownStatus } from '@actionline/report-kit';
 *
 * const silent = { status: 'no-data', commitment: 'demo/1' } as const;
 * shownStatus(silent); // => 'no-data'
 * shownStatus(silent, [{ commitment: 'demo/1', observations: ['r1'] }]); // => 'unmatched'
 * ```
 */
export function shownStatus(
  evaluation: Pick<Evaluation, 'status' | 'commitment'> & Partial<Pick<Evaluation, 'timing' | 'used'>>,
  unmatched: readonly Pick<UnmatchedEvidence, 'commitment'>[] = [],
): ShownStatus {
  return walk('evaluation', evaluation, () => {
    const { status, commitment, timing, used = [] } = evaluation;
    if (status !== 'no-data') return status;
    if (unmatched.some((one) => one.commitment === commitment)) return 'unmatched';
    // of a compound promise something may be reported on another part
    return timing === 'ended' && used.length === 0 ? 'overdue' : status;
  });
}
