import { missingReasonOf, type Confidence, type LeftOutReason, type Observation } from '@actionline/core';

import { confidenceOf, isSureEnough } from './confidence.js';
import { knownOn } from './corrections.js';

/** When the evidence is looked at, and how sure it has to be. */
export interface Moment {
  /** The date of the evaluation. */
  readonly today: number;
  /** The date of knowledge; `Infinity` where none is given. */
  readonly knownDay: number;
  /** How sure a figure has to be to count; every one counts where nothing is asked. */
  readonly minimumConfidence: Confidence | undefined;
}

/**
 * Results and milestones; the same as proofs of a deed, for which an assumed period will do; baselines; or what a start may be read
 * from, which is all of these.
 */
export type EvidenceUse = 'results' | 'proofs' | 'baselines' | 'starts';

/** The roles that serve each use. */
const ROLES: Readonly<Record<EvidenceUse, readonly Observation['role'][]>> = {
  results: ['result', 'milestone'],
  proofs: ['result', 'milestone'],
  baselines: ['baseline'],
  starts: ['baseline', 'result', 'milestone'],
};

/** Whether an observation speaks about what is looked for. */
export function hasRole({ role }: Observation, use: EvidenceUse): boolean {
  return ROLES[use].includes(role);
}

/** Why an observation has no value of the measure that was observed; nothing where it has one. */
export function reasonWithoutValue({ value, missing, status }: Observation): LeftOutReason | undefined {
  if (value === undefined || missing !== undefined) return 'missing';
  // the common case
  if (status === undefined) return undefined;
  if (missingReasonOf(status) !== undefined) return 'missing';
  if (status === 'F') return 'forecast';
  // with K a part is counted elsewhere, with W something else is counted too: neither is the figure of this category
  return status === 'D' || status === 'K' || status === 'W' ? 'definition-differs' : undefined;
}

/** Why something recorded does not hold at a moment. */
export type TimeReason = Extract<
  LeftOutReason,
  'malformed-period' | 'not-yet-known' | 'superseded' | 'after-as-of' | 'period-assumed' | 'below-minimum-confidence'
>;

/**
 * Why an observation of these days does not hold at a moment: it is of later days, was not known yet, is corrected by one that was,
 * or is not sure enough. Nothing where it holds.
 */
export function reasonInTime(
  observation: Pick<Observation, 'recordedAt' | 'period' | 'periodAssumed' | 'confidence'> & { readonly status?: string },
  { start, end }: { readonly start: number; readonly end: number },
  { today, knownDay, minimumConfidence }: Moment,
  use: EvidenceUse,
  corrected: boolean,
): TimeReason | undefined {
  if (!(start <= end)) return 'malformed-period';
  if (knownDay !== Infinity && knownOn(observation) > knownDay) return 'not-yet-known';
  if (corrected) return 'superseded';
  if (end > today) return 'after-as-of';
  if (observation.periodAssumed === true && use !== 'proofs') return 'period-assumed';
  return isSureEnough(confidenceOf(observation), minimumConfidence) ? undefined : 'below-minimum-confidence';
}
