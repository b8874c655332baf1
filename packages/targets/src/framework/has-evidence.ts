import type { Evaluation } from '@actionline/core';

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

const NONE: ReadonlySet<string> = new Set();
