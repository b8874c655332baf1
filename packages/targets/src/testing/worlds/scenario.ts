import type { Comparison, Estimate, Evaluation, LevelFact, Observation, Target } from '@actionline/core';

import type { EvaluateOptions } from '../../evaluate/evaluate-target.js';
import type { LinearProgram } from './linear-program.js';

/** A world as somebody sees it who has only the reports, with what is true of it. */
export interface Scenario {
  /** The name of the family. */
  readonly family: string;
  /** The number of the world in its family. */
  readonly at: number;
  /** The target. */
  readonly target: Target;
  /** The reports. */
  readonly observations: readonly Observation[];
  /** The date. */
  readonly options: EvaluateOptions;
  /** The amounts that an evaluation speaks of. */
  readonly claims: readonly Claim[];
  /** Set where the level of the whole is a verdict beside those of the claims. */
  readonly whole?: true;
  /** Verdicts that are counted beside those of the claims. */
  readonly furtherLevels?: (evaluation: Evaluation) => readonly LevelFact[];
  /** What else an evaluation says that is not true, in a world of which this is reported. */
  readonly furtherFaults?: (evaluation: Evaluation, reported: readonly Observation[]) => readonly string[];
  /** Set where each report is true whatever becomes of the others, though some are dated or corrected. */
  readonly eachTrue?: true;
  /** Set where one report is wrong: then something is claimed only where the evaluation finds a contradiction. */
  readonly oneWrong?: true;
}

/** An amount that an evaluation speaks of: the whole, or one period. */
export interface Claim {
  /** Which amount it is. */
  readonly name: string;
  /** The amount. */
  readonly truth: number;
  /** How it is to compare. */
  readonly comparison: Comparison;
  /** With what. */
  readonly required: number;
  /** What the evaluation says of it. */
  readonly said: (evaluation: Evaluation) => Said | undefined;
  /** Set where the evaluation gives a range of it and no verdict. */
  readonly untold?: true;
  /** What all reports together prove of it, as a linear program. */
  readonly program?: () => LinearProgram;
}

/** What an evaluation says of an amount. */
export interface Said {
  /** Whether it is met. */
  readonly level: LevelFact;
  /** The range. */
  readonly value?: Estimate | undefined;
}
