import type { Evaluation } from '@actionline/core';

import type { Messages } from './messages.js';

type Labelled = Pick<Evaluation, 'status' | 'kind' | 'timing' | 'evidence' | 'required' | 'used' | 'doneOn' | 'due'>;

/**
 * The name of a status as it is shown: a recurring promise or a ceiling that is met while it runs is "kept so far", a
 * finished deliverable is "delivered" or "delivered late", and evidence too thin for a status is told apart from none.
 *
 * @example
 * ```ts
 * import { messagesFor, statusLabel } from '@actionline/report-kit';
 *
 * const met = { status: 'achieved', kind: 'every-period', timing: 'running', evidence: 'enough', used: [] } as const;
 * statusLabel(met, messagesFor('en')); // => 'Kept so far'
 * ```
 */
export function statusLabel(evaluation: Labelled, messages: Messages): string {
  const { status, kind, timing, evidence, required, used, doneOn, due } = evaluation;
  if (status === 'achieved' && kind === 'deliverable') {
    return doneOn !== undefined && due !== undefined && doneOn > due ? messages.statusWhen.deliveredLate : messages.statusWhen.delivered;
  }
  if (status === 'achieved' && timing !== 'ended') {
    const ceiling = kind === 'total-by' && (required?.comparison === 'at-most' || required?.comparison === 'less-than');
    if (kind === 'every-period' || ceiling) return messages.statusWhen.keptSoFar;
  }
  // a compound promise takes its evidence from the weakest part, and may still have used some
  if (status === 'no-data' && (evidence !== 'none' || used.length > 0)) return messages.statusWhen.tooLittleEvidence;
  return messages.status[status].label;
}
