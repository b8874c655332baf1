import { statuses, type Evaluation, type Status, type UnmatchedEvidence } from '@actionline/core';

import { walk } from './argument.js';

/**
 * A status as it is shown. `unmatched` stands in for `no-data` where something is reported about the commitment that none of its
 * targets counts: somebody has to decide what it speaks about.
 */
export type ShownStatus = Status | 'unmatched';

/** Every status as it is shown, the best first. */
export const shownStatuses: readonly ShownStatus[] = statuses.flatMap((status): readonly ShownStatus[] =>
  status === 'no-data' ? ['unmatched', status] : [status],
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
  evaluation: Pick<Evaluation, 'status' | 'commitment'>,
  unmatched: readonly Pick<UnmatchedEvidence, 'commitment'>[] = [],
): ShownStatus {
  return walk('evaluation', evaluation, () => {
    const { status, commitment } = evaluation;
    return status === 'no-data' && unmatched.some((one) => one.commitment === commitment) ? 'unmatched' : status;
  });
}
