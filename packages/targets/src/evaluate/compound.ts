import {
  ActionlineError,
  type AllOf,
  type Evaluation,
  type IsoDate,
  type SomeParts,
  type Step,
  type Target,
  type Verdict,
} from '@actionline/core';
import { show } from '@actionline/core/internal';

import { weakestFirst } from '../status.js';
import { step } from '../step.js';
import type { Context } from './context.js';
import { evaluationOf } from './evaluation.js';

/** What is known of a promise without parts. */
const NOTHING = { trajectory: 'unknown', timing: 'running', evidence: 'none', status: 'no-data' } as const;

/** Evaluates one target below another. */
export type EvaluatePart = (target: Target) => Evaluation;

/** A promise of several parts, each evaluated. */
export interface Compound {
  /** The parts. */
  readonly parts: readonly Evaluation[];
  /** Those of them that it takes: the weakest of these that is due or running decides. */
  readonly taken: readonly Evaluation[];
  /** The verdict on the whole. */
  readonly level: Verdict;
  /** The parts whose missing figures could decide. */
  readonly open: readonly Evaluation[];
  /** The steps that lead from the parts to the whole; the part that decides is given where there is one. */
  readonly reasoning: (decisive: Evaluation | undefined) => readonly (Step | false | undefined)[];
}

/**
 * The evaluation of a compound promise. The facts and the status are those of the weakest of the parts that it takes; parts that are
 * still to come do not decide while others have begun. What is left out stands with the parts, since what one part leaves out
 * another may use.
 */
export function evaluateCompound(context: Context, requirement: AllOf | SomeParts, compound: Compound): Evaluation {
  const { parts, taken, level, open, reasoning } = compound;
  // A part that is not quantified decides only where no other is there.
  const quantified = taken.filter(({ status }) => status !== 'not-quantified');
  const begun = quantified.filter((part) => !isToCome(part));
  const weakest = weakestOf(begun.length > 0 ? begun : taken);
  const decisive = weakest ?? NOTHING;
  const coming = quantified.length - begun.length;
  // With parts to come the whole is running, however the others ended, unless one of them has failed for good.
  const running = coming > 0 && begun.length > 0 && decisive.status !== 'missed';
  const onItsWay = running && decisive.status === 'achieved';
  // Where it takes a part that nobody can say is kept, the others alone do not make it kept.
  const unsure = requirement.kind === 'some-of' && quantified.length < taken.length && quantified.length > 0 && weakest?.level === 'met';
  const base = evaluationOf(context, {
    level,
    trajectory: onItsWay ? 'sufficient' : decisive.trajectory,
    timing: running ? 'running' : decisive.timing,
    evidence: decisive.evidence,
    ...(unsure ? {} : { status: onItsWay ? 'on-track' : decisive.status }),
    uses: [],
    leftOut: [],
    issues: parts.flatMap((one) => one.issues),
    due: latestDue(parts),
    missingFigures: open.flatMap((one) => one.missing ?? []),
    reasoning: [...reasoning(weakest), running && step('parts-to-come', { count: coming })],
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
export function isToCome({ status }: Evaluation): boolean {
  return status === 'pending';
}

/** Whether a part was withdrawn before its whole was, or alone. */
export function isWithdrawn(part: Evaluation, { asOf }: Context): boolean {
  return part.withdrawn !== undefined && part.asOf < asOf;
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

function latestDue(parts: readonly Evaluation[]): IsoDate | undefined {
  const dates = parts.map((one) => one.due).filter((due) => due !== undefined);
  return dates.sort().at(-1);
}
