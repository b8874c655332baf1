import { findStep, type Comparison, type Evaluation, type Every, type Requirement, type UnmatchedEvidence } from '@actionline/core';
import { isCeiling } from '@actionline/core/internal';

import { walk } from '../document/argument.js';
import { shownStatus, type ShownStatus } from '../document/shown-status.js';
import type { Messages } from './messages.js';

type Labelled = Pick<Evaluation, 'status' | 'timing' | 'used'> &
  Partial<Pick<Evaluation, 'commitment' | 'required' | 'done' | 'due' | 'steps'>> & {
    readonly requirement: Pick<Requirement, 'kind'> & { readonly comparison?: Comparison; readonly within?: Every };
  };

/**
 * The name of a status as it is shown: a recurring promise, a direction or a ceiling that is met while it runs is "kept so far", a
 * finished deliverable is "kept", or "kept late" where all of the days that it may have been done on are, a level that
 * was met after its deadline is "kept late". What `evaluateFramework` found unmatched tells what is reported and
 * matched to no target from what is not reported.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no evaluation, or no messages.
 *
 * @example
 * ```ts
 * import { messagesFor, statusLabel } from '@actionline/report-kit';
 *
 * const silent = { status: 'no-data', commitment: 'demo/1', requirement: { kind: 'every-period' }, timing: 'running', used: [] } as const;
 * statusLabel(silent, messagesFor('en')); // => 'No evidence reported'
 * statusLabel(silent, messagesFor('en'), [{ commitment: 'demo/1', observations: ['r1'] }]); // => 'Reported, decision needed'
 * ```
 */
export function statusLabel(
  evaluation: Labelled,
  messages: Messages,
  unmatched: readonly Pick<UnmatchedEvidence, 'commitment'>[] = [],
): string {
  return walk('messages', messages, () => walk('evaluation', evaluation, () => statusWords(evaluation, messages, unmatched).label));
}

/** The same with what the name means. */
export function statusWords(
  evaluation: Labelled,
  messages: Messages,
  unmatched: readonly Pick<UnmatchedEvidence, 'commitment'>[],
): { readonly label: string; readonly meaning: string } {
  const { timing, used, commitment = '' } = evaluation;
  const shown = shownStatus({ status: evaluation.status, commitment, timing, used }, unmatched);
  const when = whenOf(evaluation, shown);
  // one word for two facts is explained once, by the status
  if (when === undefined || messages.statusWhen[when] === messages.status[shown].label) return messages.status[shown];
  return { label: messages.statusWhen[when], meaning: messages.statusWhenMeaning[when] };
}

/** Whether a fact asks for other words than those of the status, and for which. */
function whenOf(evaluation: Labelled, shown: ShownStatus): keyof Messages['statusWhen'] | undefined {
  const { requirement, timing, required, used, done, due, steps = [] } = evaluation;
  const { kind } = requirement;
  if (shown === 'achieved' && kind === 'deliverable') {
    return done !== undefined && due !== undefined && done.start > due ? 'deliveredLate' : 'delivered';
  }
  if (shown === 'achieved' && findStep(steps, 'met-late') !== undefined) return 'achievedLate';
  if (shown === 'achieved' && timing !== 'ended') {
    const ceiling = kind === 'total-by' && isCeiling(required?.comparison);
    const number = kind === 'some-of' && (requirement.within !== undefined || isCeiling(requirement.comparison));
    if (kind === 'every-period' || kind === 'direction' || ceiling || number) return 'keptSoFar';
  }
  // A compound promise takes its status from the weakest part, and something may be reported on the others.
  return shown === 'no-data' && used.length > 0 ? 'partWithoutEvidence' : undefined;
}
