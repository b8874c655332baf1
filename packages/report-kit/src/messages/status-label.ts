import type { Evaluation } from '@actionline/core';

import type { Messages } from './messages.js';

type Labelled = Pick<Evaluation, 'status' | 'kind' | 'timing' | 'evidence' | 'required'>;

/**
 * The name of a status as it is shown: a recurring promise or a ceiling that is met while it runs is "kept so far", a
 * finished deliverable is "delivered", and evidence too thin for a status is told apart from none.
 */
export function statusLabel(evaluation: Labelled, messages: Messages): string {
  const { status, kind, timing, evidence, required } = evaluation;
  if (status === 'achieved' && kind === 'deliverable') return messages.statusWhen.delivered;
  if (status === 'achieved' && timing !== 'ended') {
    const ceiling = kind === 'total-by' && (required?.comparison === 'at-most' || required?.comparison === 'less-than');
    if (kind === 'every-period' || ceiling) return messages.statusWhen.keptSoFar;
  }
  if (status === 'no-data' && evidence !== 'none') return messages.statusWhen.tooLittleEvidence;
  return messages.status[status].label;
}
