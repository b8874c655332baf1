import type { Evaluation, IsoDate, Observation, Period, Status } from '@actionline/core';

import { dayOf } from './day.js';
import { notUnderstood } from './evidence/understand.js';

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

/** The day that is after every other. */
export const NEVER: IsoDate = '9999-12-31';

/** The last day that an observation speaks of; {@link NEVER} where its period is none. */
export function lastDay(observation: Observation): IsoDate {
  const { period } = observation as { readonly period?: Partial<Period> };
  const end = period?.end;
  return end !== undefined && dayOf(period?.start) <= dayOf(end) ? end : NEVER;
}

/** Whether an observation can be read, as a target that it speaks about would read it. */
export function isUnderstood(observation: Observation): boolean {
  return !notUnderstood(observation).some(({ severity }) => severity === 'error');
}

/** Statuses that say nothing about how delivery goes: no or stale evidence, nothing due yet, or no number. */
export const silentStatuses: ReadonlySet<Status> = new Set<Status>(['no-data', 'inconclusive', 'pending', 'not-quantified']);

const NONE: ReadonlySet<string> = new Set();
