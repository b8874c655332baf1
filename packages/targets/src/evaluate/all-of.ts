import { ActionlineError, show, type AllOf, type Evaluation, type IsoDate, type Target, type Verdict } from '@actionline/core';

import { weakestFirst } from '../status.js';
import { step } from '../step.js';
import type { Context } from './context.js';
import { finish } from './finish.js';

/** What is known of a promise without parts. */
const NOTHING = { trajectory: 'unknown', timing: 'running', evidence: 'none', status: 'no-data' } as const;

/** Evaluates one target below another. */
export type EvaluatePart = (target: Target) => Evaluation;

/**
 * Several promises at once: the weakest part that is due or running decides, never an average; parts that are still to come do not. The
 * facts and the status are those of the part that decides, except that the whole is met only where every part is. A compound
 * promise without parts is promised nothing and known as nothing: `no-data`. What is left out stands with the parts, since what
 * one part leaves out another may use.
 */
export function evaluateAllOf(context: Context, requirement: AllOf, evaluatePart: EvaluatePart): Evaluation {
  const parts = requirement.parts.map(evaluatePart);
  // A part that is not quantified decides only where no other is there.
  const quantified = parts.filter(({ status }) => status !== 'not-quantified');
  const begun = quantified.filter((part) => !isToCome(part));
  const weakest = weakestOf(begun.length > 0 ? begun : parts);
  const decisive = weakest ?? NOTHING;
  const coming = quantified.length - begun.length;
  const level = wholeLevel(parts);
  // With parts to come the whole is running, however the others ended, unless one of them has failed for good.
  const running = coming > 0 && begun.length > 0 && decisive.status !== 'missed';
  const onItsWay = running && decisive.status === 'achieved';
  const missing = parts.flatMap((one) => one.missing ?? []);
  const base = finish(context, {
    level,
    trajectory: onItsWay ? 'sufficient' : decisive.trajectory,
    timing: running ? 'running' : decisive.timing,
    evidence: decisive.evidence,
    status: onItsWay ? 'on-track' : decisive.status,
    uses: [],
    leftOut: [],
    issues: parts.flatMap((one) => one.issues),
    due: latestDue(parts),
    missingFigures: missing,
    reasoning: [
      weakest !== undefined && step('weakest-part', { target: weakest.target, status: weakest.status }),
      running && step('parts-to-come', { count: coming }),
    ],
    missing: [weakest === undefined && step('missing-parts', {})],
  });
  // A whole whose parts are read in another way is itself read in that way.
  const reading = parts.find((one) => one.interpretation !== 'taken')?.interpretation ?? base.interpretation;
  return {
    ...base,
    interpretation: reading,
    parts,
    used: [...new Map(parts.flatMap((one) => one.used).map((one) => [one.observation, one])).values()],
    ...(parts.some((one) => one.hypothetical === true) ? { hypothetical: true as const } : {}),
  };
}

/** Whether nothing is due of a part, and nothing can be said of it yet. */
function isToCome({ status }: Evaluation): boolean {
  return status === 'pending';
}

/** The message for a target that is, through its parts, a part of itself. */
export function cyclicTarget(path: readonly string[]): ActionlineError {
  return new ActionlineError(
    'cyclic-target',
    `The target ${show(path.at(-1))} is a part of itself: ${path.join(' > ')}; take it out of its own parts.`,
  );
}

function weakestOf(parts: readonly Evaluation[]): Evaluation | undefined {
  return [...parts].sort((a, b) => weakestFirst.indexOf(a.status) - weakestFirst.indexOf(b.status))[0];
}

/** Parts that are not quantified have no level, and do not keep the whole from being met. */
function wholeLevel(parts: readonly Evaluation[]): Verdict {
  const quantified = parts.filter((one) => one.status !== 'not-quantified');
  if (quantified.length === 0) return 'unknown';
  if (quantified.every((one) => one.level === 'met')) return 'met';
  // What is still to come is not met yet, and nobody can say that it fails.
  return quantified.some((one) => one.level === 'unmet' && !isToCome(one)) ? 'unmet' : 'unknown';
}

function latestDue(parts: readonly Evaluation[]): IsoDate | undefined {
  const dates = parts.map((one) => one.due).filter((due) => due !== undefined);
  return dates.sort().at(-1);
}
