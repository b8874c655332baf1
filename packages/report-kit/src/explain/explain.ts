import type { Evaluation, Framework, Observation, Requirement, Step, Target } from '@actionline/core';
import type { StepCode } from '@actionline/targets';

import { inlineText } from '../document/clean-text.js';
import { formatsFor } from '../messages/formats.js';
import { messagesFor } from '../messages/messages-for.js';
import { explainBaseline } from './baseline.js';
import { explainDone, explainDoneDateUnknown, explainDoneLate, explainNotDone, explainOverdue } from './deliverable.js';
import { explainMissingDays, explainMissingEvidence, explainMissingParts, explainMissingPeriods, explainMissingTrend } from './missing.js';
import { explainChange, explainExpected, explainPace } from './pace.js';
import { explainPeriods, explainWeakest } from './parts.js';
import { explainPromise } from './promise.js';
import { explainLeftOut, explainReported } from './reported.js';
import { sentence, type Explainer, type Explaining, type Sentence } from './sentence.js';
import { explainLevel, explainStatus, explainTrajectory } from './verdict.js';

/** What `explain` needs beside the evaluation. */
export interface ExplainContext {
  /** The framework that holds the target. */
  readonly framework: Framework;
  /** The observations that the evaluation was made from. */
  readonly observations: readonly Observation[];
}

/** One for every code, by type: a new code of the evaluation does not compile before it has a sentence. */
const EXPLAINERS: Readonly<Record<StepCode, Explainer>> = {
  required: explainPromise,
  reported: explainReported,
  'left-out': explainLeftOut,
  expected: explainExpected,
  pace: explainPace,
  trend: explainChange,
  change: explainChange,
  periods: explainPeriods,
  'weakest-part': explainWeakest,
  done: explainDone,
  'done-late': explainDoneLate,
  'done-date-unknown': explainDoneDateUnknown,
  'not-done': explainNotDone,
  'overdue-without-proof': explainOverdue,
  'baseline-missing': explainBaseline('missing'),
  'baseline-equals-target': explainBaseline('equals-target'),
  'baseline-already-meets': explainBaseline('already-meets'),
  'baseline-not-before-due': explainBaseline('not-before-due'),
  'baseline-before-break': explainBaseline('before-break'),
  level: explainLevel,
  trajectory: explainTrajectory,
  status: explainStatus,
  'missing-evidence': explainMissingEvidence,
  'missing-days': explainMissingDays,
  'missing-periods': explainMissingPeriods,
  'missing-trend': explainMissingTrend,
  'missing-parts': explainMissingParts,
};

/** The codes of steps that have sentences of their own. */
export const explainedCodes: readonly string[] = Object.keys(EXPLAINERS);

/**
 * An evaluation in plain sentences: what was promised, what is reported and by whom, what follows by which rule, what
 * is missing. Each sentence names the observations that its numbers come from. A step whose code is not known is
 * given with its code and values, so that nothing is lost.
 *
 * @throws {@link ActionlineError} `unknown-locale`.
 *
 * @example
 * ```ts
 * import { explain } from '@actionline/report-kit';
 * import { evaluateFramework } from '@actionline/targets';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const { evaluations } = evaluateFramework(unodcPledges, [], { asOf: '2024-12-31' });
 * const sentences = evaluations.flatMap((evaluation) => explain(evaluation, 'en', { framework: unodcPledges, observations: [] }));
 * sentences.some(({ text }) => text.includes('more than 3,000 officers')); // => true
 * ```
 */
export function explain(evaluation: Evaluation, locale: string, context: ExplainContext): readonly Sentence[] {
  const messages = messagesFor(locale);
  return explainWith({
    evaluation,
    ...promised(evaluation, context.framework),
    framework: context.framework,
    observations: new Map(context.observations.map((observation) => [observation.id, observation])),
    messages,
    formats: formatsFor(messages),
  });
}

/** The same with words and look-ups at hand. */
export function explainWith(explaining: Explaining): readonly Sentence[] {
  return explaining.evaluation.steps.flatMap((step) => (isKnown(step.code) ? EXPLAINERS[step.code] : explainOther)(step, explaining));
}

/** The target of an evaluation, and what it asks under the reading evaluated. */
export function promised(
  evaluation: Evaluation,
  framework: Framework,
): { readonly target: Target | undefined; readonly requirement: Requirement | undefined } {
  const target = framework.targets.find(({ id }) => id === evaluation.target);
  const other = target?.interpretation?.others.find(({ id }) => id === evaluation.interpretation);
  return { target, requirement: other?.requirement ?? target?.requirement };
}

function isKnown(code: string): code is StepCode {
  return Object.hasOwn(EXPLAINERS, code);
}

function explainOther(step: Step, { messages }: Explaining): readonly Sentence[] {
  const values = Object.entries(step.values)
    .map(([name, value]) => `${inlineText(name)}: ${inlineText(String(value))}`)
    .join('; ');
  return [sentence(messages.step.other(inlineText(step.code), messages.typography(values)), step.observations ?? [])];
}
