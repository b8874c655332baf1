import type { Evaluation, Status } from '@actionline/core';

/**
 * Whether an evaluation, or one of its parts, rests on any evidence that was reported; a figure added to
 * ask "what if" is none.
 *
 * @param hypothetical - Ids of the observations that were added to ask "what if".
 */
export function hasEvidence(evaluation: Evaluation, hypothetical: ReadonlySet<string> = NONE): boolean {
  const own =
    evaluation.evidence !== 'none' &&
    (evaluation.hypothetical !== true || evaluation.used.some(({ observation }) => !hypothetical.has(observation)));
  return own || (evaluation.parts ?? []).some((part) => hasEvidence(part, hypothetical));
}

/** Statuses that say nothing about how delivery goes: no or stale evidence, nothing due yet, or no number. */
export const silentStatuses: ReadonlySet<Status> = new Set<Status>(['no-data', 'inconclusive', 'pending', 'not-quantified']);

const NONE: ReadonlySet<string> = new Set();
