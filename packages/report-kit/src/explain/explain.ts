import {
  ActionlineError,
  stepCodes,
  type Evaluation,
  type Framework,
  type Observation,
  type Step,
  type StepCode,
  type Target,
  type UnmatchedEvidence,
} from '@actionline/core';
import { checkKeys, readArgument, show } from '@actionline/core/internal';

import { walk } from '../document/argument.js';
import { entryOf } from '../document/entries.js';
import { plainSentence } from '../document/foreign.js';
import { formatsOf } from '../messages/formats.js';
import { givenMessages } from '../messages/messages-for.js';
import type { Messages } from '../messages/messages.js';
import { explainBaseline } from './baseline.js';
import { explainChange, explainTrend } from './change.js';
import { explainDone, explainDoneDateUnknown, explainDoneLate, explainNotDone, explainOverdue, explainUndone } from './deliverable.js';
import { explainBaselineNeeded, explainLevelAsked } from './level-asked.js';
import { explainAtLimit, explainMetLate, explainWasMet } from './level.js';
import { explainMilestoneBehind, explainMilestones } from './milestones.js';
import { explainMissingDays, explainMissingEvidence, explainMissingParts, explainMissingPeriods, explainMissingTrend } from './missing.js';
import { explainMissingFigures } from './missing-figure.js';
import { explainExpected, explainPace } from './pace.js';
import { ownUnits } from './own-units.js';
import { explainOnTime, explainPartsToCome, explainPeriods, explainWeakest } from './parts.js';
import { explainPromise } from './promise.js';
import { explainLeftOut, explainReported } from './reported.js';
import { explainPartsWithdrawn, explainRevised, explainWithdrawn } from './revised.js';
import { explainRolled } from './rolling.js';
import type { Explainer, Explaining, Sentence, SentenceDraft } from './sentence.js';
import { explainShare, explainShareOfNothing } from './share.js';
import { explainCounted, explainDeciding } from './some-of.js';
import { explainLevel, explainStatus, explainTrajectory } from './verdict.js';

/** What `explain` may have at hand beside the evaluation; it says the same facts without, and names them by their ids. */
export interface ExplainContext {
  /** The framework that holds the target: the names of targets and measures, and the reading taken. */
  readonly framework?: Framework;
  /** The observations that the evaluation was made from: who reports what, about which place. */
  readonly observations?: readonly Observation[];
  /** What `evaluateFramework` found reported about a commitment and counted by none of its targets. */
  readonly unmatched?: readonly UnmatchedEvidence[];
}

/** One for every code, by type: a new code of the evaluation does not compile before it has a sentence. */
const EXPLAINERS: { readonly [Code in StepCode]: Explainer<Code> } = {
  required: explainPromise,
  revised: explainRevised,
  withdrawn: explainWithdrawn,
  reported: explainReported,
  rolled: explainRolled,
  'left-out': explainLeftOut,
  share: explainShare,
  'share-of-nothing': explainShareOfNothing,
  'level-asked': explainLevelAsked,
  expected: explainExpected,
  pace: explainPace,
  trend: explainTrend,
  change: explainChange,
  periods: explainPeriods,
  milestones: explainMilestones,
  'milestone-behind': explainMilestoneBehind,
  'on-time': explainOnTime,
  'weakest-part': explainWeakest,
  'parts-to-come': explainPartsToCome,
  'parts-withdrawn': explainPartsWithdrawn,
  'deciding-part': explainDeciding,
  counted: explainCounted,
  done: explainDone,
  'done-late': explainDoneLate,
  'done-date-unknown': explainDoneDateUnknown,
  'not-done': explainNotDone,
  undone: explainUndone,
  'met-late': explainMetLate,
  'was-met': explainWasMet,
  'at-limit': explainAtLimit,
  'overdue-without-proof': explainOverdue,
  'baseline-missing': explainBaseline('missing'),
  'baseline-equals-target': explainBaseline('equals-target'),
  'baseline-already-meets': explainBaseline('already-meets'),
  'baseline-not-before-due': explainBaseline('not-before-due'),
  'baseline-before-break': explainBaseline('before-break'),
  'baseline-not-positive': explainBaseline('not-positive'),
  'baseline-needed': explainBaselineNeeded,
  level: explainLevel,
  trajectory: explainTrajectory,
  status: explainStatus,
  'missing-evidence': explainMissingEvidence,
  'missing-days': explainMissingDays,
  'missing-periods': explainMissingPeriods,
  'missing-trend': explainMissingTrend,
  'missing-parts': explainMissingParts,
};

/**
 * An evaluation in plain sentences: what was promised, what is reported and by whom, what follows by which rule, what
 * is missing, and which figures would settle it. Each sentence names its step and the observations that its numbers come from.
 * Without a context, targets and reports are named by their ids.
 *
 * @param messages - The words: those of a locale (`en`, `fr`, `fr-BE`), or messages of one's own.
 * @throws {@link ActionlineError} `unknown-locale`; `bad-argument` where a step has a code, or the context a key, that there is none
 * of, and for what is no evaluation or no context.
 *
 * @example
 * ```ts
 * import { explain } from '@actionline/report-kit';
 * import { evaluateTarget } from '@actionline/targets';
 * import { getTarget, unodcPledges } from '@actionline/taxonomy';
 *
 * const evaluation = evaluateTarget(getTarget(unodcPledges, 'unodc-hr75/7.a'), [], { asOf: '2024-12-31' });
 * explain(evaluation, 'en')[0]?.text; // => 'Promised: more than 3,000 officers in total, 2024–2025 (Criminal justice and law enforcement officers trained on terrorism).'
 * explain(evaluation, 'en', { framework: unodcPledges })[0]?.code; // => 'required'
 * ```
 */
export function explain(evaluation: Evaluation, messages: Messages | string, context: ExplainContext = {}): readonly Sentence[] {
  const words = givenMessages(messages);
  checkKeys('context', context, CONTEXT);
  return walk('evaluation', evaluation, () => {
    const atHand = readArgument('context', context, 'a framework and its evidence', 'check the framework with checkFramework', () => {
      const { framework, observations = [], unmatched = [] } = context;
      return {
        target: targetOf(evaluation, framework),
        framework,
        observations: new Map(observations.map((observation) => [observation.id, observation])),
        unmatched: unmatched.filter(({ commitment }) => commitment === evaluation.commitment).flatMap((one) => one.observations),
      };
    });
    const formats = formatsOf(words, { units: ownUnits(atHand.framework, [evaluation]) });
    return explainWith({ evaluation, ...atHand, messages: words, formats }).map((said) => ({
      ...said,
      text: plainSentence(said.text),
    }));
  });
}

const CONTEXT: readonly (keyof ExplainContext)[] = ['framework', 'observations', 'unmatched'];

/** The same with words and look-ups at hand; a text of another language is kept apart in a sentence until it is set. */
export function explainWith(explaining: Explaining): readonly Sentence[] {
  return [
    ...explaining.evaluation.steps.flatMap((step) => explainStep(step, explaining).map((said) => ({ ...said, code: step.code }))),
    ...explainMissingFigures(explaining).map((said) => ({ ...said, code: 'missing-figure' as const })),
  ];
}

function explainStep<Code extends StepCode>(step: Step<Code>, explaining: Explaining): readonly SentenceDraft[] {
  const explainer: Explainer<Code> | undefined = Object.hasOwn(EXPLAINERS, step.code) ? EXPLAINERS[step.code] : undefined;
  if (explainer !== undefined) return explainer(step, explaining);
  throw new ActionlineError(
    'bad-argument',
    `The code of a step was ${show(step.code)}; expected one of ${stepCodes.join(', ')}; evaluate the target with the same version as this.`,
    { given: step.code },
  );
}

/** The target of an evaluation, where its framework is at hand. */
export function targetOf({ target }: Evaluation, framework: Framework | undefined): Target | undefined {
  return framework === undefined ? undefined : entryOf(framework.targets, target);
}
