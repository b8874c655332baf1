import type { Evaluation, Framework, Observation, Requirement, Step, StepValue, Target } from '@actionline/core';
import type { StepCode } from '@actionline/targets';

import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/** One sentence of an explanation, with the step that it says and the observations that its numbers come from. */
export interface Sentence {
  /** The sentence. */
  readonly text: string;
  /** The code of the step that it says: one of `stepCodes`, another that a newer evaluation gave, or `missing-figure` for what would settle it. */
  readonly code: StepCode | (string & Record<never, never>);
  /** The ids of the observations. */
  readonly observations: readonly string[];
}

/** A sentence before it is known to which step it belongs. */
export type SentenceDraft = Omit<Sentence, 'code'>;

/** What the sentences of one evaluation are made from. */
export interface Explaining {
  /** The evaluation. */
  readonly evaluation: Evaluation;
  /** What was promised, under the reading that was evaluated; absent where neither the framework nor the evaluation tells. */
  readonly requirement: Requirement | undefined;
  /** The target; absent where no framework at hand holds it. */
  readonly target: Target | undefined;
  /** The framework, where there is one at hand. */
  readonly framework: Framework | undefined;
  /** The observations that may be named, by id. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** The observations of its commitment that no target counts. */
  readonly unmatched: readonly string[];
  /** The words. */
  readonly messages: Messages;
  /** How numbers and dates are written. */
  readonly formats: Formats;
}

/** Turns one step into sentences. */
export type Explainer = (step: Step, explaining: Explaining) => readonly SentenceDraft[];

/** A sentence. */
export function sentence(text: string, observations: readonly string[] = []): SentenceDraft {
  return { text, observations };
}

/** A number among the values of a step. */
export function numberIn(step: Step, name: string): number | undefined {
  const value = valueIn(step, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A text among the values of a step. */
export function textIn(step: Step, name: string): string | undefined {
  const value = valueIn(step, name);
  return typeof value === 'string' ? value : undefined;
}

function valueIn(step: Step, name: string): StepValue | undefined {
  return Object.hasOwn(step.values, name) ? step.values[name] : undefined;
}
