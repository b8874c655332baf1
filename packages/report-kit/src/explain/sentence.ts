import type { Evaluation, Framework, Observation, Step, StepCode, Target } from '@actionline/core';

import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/** One sentence of an explanation, with the step that it says and the observations that its numbers come from. */
export interface Sentence {
  /** The sentence. */
  readonly text: string;
  /** The code of the step that it says, or `missing-figure` for what would settle it. */
  readonly code: StepCode | 'missing-figure';
  /** The ids of the observations. */
  readonly observations: readonly string[];
}

/** A sentence before it is known to which step it belongs. */
export type SentenceDraft = Omit<Sentence, 'code'>;

/** What the sentences of one evaluation are made from. */
export interface Explaining {
  /** The evaluation. */
  readonly evaluation: Evaluation;
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
export type Explainer<Code extends StepCode> = (step: Step<Code>, explaining: Explaining) => readonly SentenceDraft[];

/** A sentence. */
export function sentence(text: string, observations: readonly string[] = []): SentenceDraft {
  return { text, observations };
}

/** The observations that an evaluation used. */
export function usedIn({ used }: Evaluation): readonly string[] {
  return used.map(({ observation }) => observation);
}
