import type { Facts, Status } from '@actionline/core';

import { walk } from './argument.js';

/** One row of the table that a status is derived by: the facts it asks for, any of each, and the status it gives. */
export interface StatusRule {
  /** A stable id, named by the step `status` of an evaluation. */
  readonly id: string;
  /** The facts it holds for; a fact that is not named may be anything. */
  readonly when: Partial<Facts>;
  /** The status. */
  readonly status: Status;
}

/** The rule for everything that no other rule fits. */
const NO_PACE: StatusRule = { id: 'no-pace', when: {}, status: 'inconclusive' };

/**
 * The table that a status is derived by: the first rule that fits decides, and one of them fits every set of facts.
 *
 * @example
 * ```ts
 * import { statusRules } from '@actionline/targets';
 *
 * statusRules[0]?.id; // => 'nothing-due'
 * ```
 */
export const statusRules: readonly StatusRule[] = [
  // Silence before anything is due says nothing about delivery; silence afterwards is a gap, never a failure.
  { id: 'nothing-due', when: { evidence: 'none', timing: 'upcoming' }, status: 'pending' },
  { id: 'no-evidence', when: { evidence: 'none' }, status: 'no-data' },
  // After the end there is no trend left that could lose it.
  { id: 'met-at-the-end', when: { level: 'met', timing: 'ended' }, status: 'achieved' },
  { id: 'met-but-losing', when: { level: 'met', trajectory: 'wrong-way' }, status: 'slipping' },
  { id: 'met', when: { level: 'met' }, status: 'achieved' },
  { id: 'not-due-yet', when: { timing: 'upcoming', trajectory: 'unknown' }, status: 'pending' },
  // A failure is claimed only where it is certain and well evidenced.
  { id: 'ended-unmet', when: { timing: 'ended', level: 'unmet', evidence: 'enough' }, status: 'missed' },
  { id: 'ended-uncertain', when: { timing: 'ended' }, status: 'inconclusive' },
  { id: 'stale', when: { evidence: 'stale' }, status: 'inconclusive' },
  { id: 'pace-sufficient', when: { trajectory: 'sufficient' }, status: 'on-track' },
  { id: 'pace-slow', when: { trajectory: 'slow' }, status: 'at-risk' },
  { id: 'pace-stalled', when: { trajectory: 'stalled' }, status: 'off-track' },
  { id: 'pace-wrong-way', when: { trajectory: 'wrong-way' }, status: 'moving-away' },
  NO_PACE,
];

/** The rule that decides for a set of facts. */
export function statusRuleFor(facts: Facts): StatusRule {
  return statusRules.find((rule) => fits(rule, facts)) ?? NO_PACE;
}

/**
 * The one label for four facts, by {@link statusRules}. Missing evidence never gives `missed`.
 *
 * @throws {@link ActionlineError} `bad-argument` for what cannot be read as facts.
 *
 * @example
 * ```ts
 * import { deriveStatus } from '@actionline/targets';
 *
 * deriveStatus({ level: 'unmet', trajectory: 'slow', timing: 'running', evidence: 'enough' }); // => 'at-risk'
 * deriveStatus({ level: 'unknown', trajectory: 'unknown', timing: 'ended', evidence: 'none' }); // => 'no-data'
 * ```
 */
export function deriveStatus(facts: Facts): Status {
  return walk('facts', facts, () => statusRuleFor(facts).status);
}

/**
 * Every status, the weakest first: the order in which the part of a compound promise decides for the whole. What is known
 * to fail comes before what is not known, and that before what may still come; a part that is not quantified decides only
 * where no other is there.
 *
 * @example
 * ```ts
 * import { weakestFirst } from '@actionline/targets';
 *
 * weakestFirst[0]; // => 'missed'
 * ```
 */
export const weakestFirst: readonly Status[] = [
  'missed', // certain and final
  'moving-away', // getting worse
  'off-track', // hardly moving
  'no-data', // may be any of the above: weaker than a known risk, stronger than a known failure
  'inconclusive', // the same, though something is reported
  'at-risk', // moving, too slowly
  'slipping', // reached, and being lost
  'pending', // nothing due yet
  'on-track', // moving as it should
  'achieved', // reached
  'not-quantified', // says nothing about a number
];

function fits({ when }: StatusRule, facts: Facts): boolean {
  for (const fact in when) if (when[fact as keyof Facts] !== facts[fact as keyof Facts]) return false;
  return true;
}

/** Statuses that say nothing about how delivery goes: no or stale evidence, nothing due yet, or no number. */
export const silentStatuses: ReadonlySet<Status> = new Set<Status>(['no-data', 'inconclusive', 'pending', 'not-quantified']);
