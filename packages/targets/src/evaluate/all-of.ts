import { ActionlineError, show, type AllOf, type Evaluation, type IsoDate, type Target, type Verdict } from '@actionline/core';

import { weakestFirst } from '../status.js';
import { step } from '../step.js';
import type { Context } from './context.js';
import { finish } from './finish.js';

/** Evaluates one target below another. */
export type EvaluatePart = (target: Target) => Evaluation;

/**
 * Several promises at once: the weakest part decides, never an average. The facts and the status are those of the part that
 * decides, except that the whole is met only where every part is. A compound promise without parts is promised nothing and
 * known as nothing: `no-data`. What is left out stands with the parts, since what one part leaves out another may use.
 */
export function evaluateAllOf(context: Context, requirement: AllOf, evaluatePart: EvaluatePart): Evaluation {
  const parts = requirement.parts.map(evaluatePart);
  const weakest = weakestOf(parts);
  const base = finish(context, 'all-of', {
    level: wholeLevel(parts, weakest),
    trajectory: weakest?.trajectory ?? 'unknown',
    timing: weakest?.timing ?? 'running',
    evidence: weakest?.evidence ?? 'none',
    status: weakest?.status ?? 'no-data',
    promised: { parts: parts.length },
    used: [],
    ledger: { leftOut: [], issues: [] },
    due: latestDue(parts),
    reasoning: [weakest === undefined ? undefined : step('weakest-part', { target: weakest.target, status: weakest.status })],
    missing: [parts.length === 0 ? step('missing-parts', {}) : undefined],
  });
  // A whole whose parts are read in another way is itself read in that way.
  const reading = parts.find(({ interpretation }) => interpretation !== 'taken')?.interpretation ?? base.interpretation;
  return {
    ...base,
    interpretation: reading,
    parts,
    used: [...new Map(parts.flatMap(({ used }) => used).map((one) => [one.observation, one])).values()],
    issues: parts.flatMap(({ issues }) => issues),
    ...(parts.some(({ hypothetical }) => hypothetical === true) ? { hypothetical: true as const } : {}),
  };
}

/** The message for a target that is, through its parts, a part of itself. */
export function cyclicTarget(path: readonly string[]): ActionlineError {
  return new ActionlineError(
    'cyclic-target',
    `The target ${show(path.at(-1))} is a part of itself: ${path.join(' > ')}; expected parts that end; take it out of its own parts.`,
  );
}

function weakestOf(parts: readonly Evaluation[]): Evaluation | undefined {
  return [...parts].sort((a, b) => weakestFirst.indexOf(a.status) - weakestFirst.indexOf(b.status))[0];
}

/** Parts that are not quantified have no level, and do not keep the whole from being met. */
function wholeLevel(parts: readonly Evaluation[], weakest: Evaluation | undefined): Verdict {
  const quantified = parts.filter(({ status }) => status !== 'not-quantified');
  if (weakest === undefined || quantified.length === 0) return 'unknown';
  if (quantified.every(({ level }) => level === 'met')) return 'met';
  return quantified.some(({ level }) => level === 'unmet') ? 'unmet' : 'unknown';
}

function latestDue(parts: readonly Evaluation[]): IsoDate | undefined {
  const dates = parts.map(({ due }) => due).filter((due) => due !== undefined);
  return dates.sort().at(-1);
}
