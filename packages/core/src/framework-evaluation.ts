import type { Confidence } from './confidence.js';
import type { IsoDate } from './date.js';
import type { Evaluation } from './evaluation.js';
import type { FrameworkId, ScopedId } from './id.js';
import type { Issue } from './issue.js';
import type { Status } from './status.js';

/** How far a framework is covered by evidence. */
export interface Coverage {
  /** Commitments with and without evidence of delivery. */
  readonly commitments: CoverageCount;
  /** Targets with and without evidence. */
  readonly targets: CoverageCount;
  /** Items of the other levels with and without evidence below them, by kind. */
  readonly levels: Readonly<Record<string, CoverageCount>>;
  /** Calendar years of the framework's validity up to the date with and without evidence. */
  readonly years: CoverageCount;
  /** Places named by evidence. */
  readonly places: readonly string[];
  /** Rights-holder groups with and without evidence. */
  readonly groups: CoverageCount;
  /** Reports expected by recurring requirements, received, and received for a period that was due. */
  readonly reporting: {
    /** Periods due by the date. */
    readonly expected: number;
    /** Of these, with a figure. */
    readonly received: number;
    /** Of these, on time: by the day that the requirement says, or recorded by the end of the following year where it says none. */
    readonly onTime: number;
  };
}

/** What has evidence and what has none. */
export interface CoverageCount {
  /** How many there are. */
  readonly total: number;
  /** Ids with evidence. */
  readonly withEvidence: readonly string[];
  /** Ids without. */
  readonly without: readonly string[];
}

/** The evaluations below one item, counted; never a mean of unlike things. */
export interface RollUp {
  /** The item. */
  readonly item: ScopedId;
  /** How many targets have each status. */
  readonly counts: Readonly<Record<Status, number>>;
  /** The weakest status with evidence, where there is one. */
  readonly worst?: Status;
  /** Targets with evidence over targets that are quantified; absent when none is. */
  readonly shareWithEvidence?: number;
}

/** The evaluation of a whole framework, as of a date. */
export interface FrameworkEvaluation {
  /** The framework. */
  readonly framework: FrameworkId;
  /** The date of the evaluation. */
  readonly asOf: IsoDate;
  /** The date of knowledge. */
  readonly knownAt?: IsoDate;
  /** How sure a figure has to be to count; those that say nothing of it count. */
  readonly minimumConfidence?: Confidence;
  /** One evaluation a target, in the order of the framework; parts included. */
  readonly evaluations: readonly Evaluation[];
  /** One roll-up an item that has targets at or below it, and one for the framework. */
  readonly rollUps: readonly RollUp[];
  /** What has evidence and what has none. */
  readonly coverage: Coverage;
  /** Results and milestones about a commitment that no target counts: somebody has to decide what they speak about. */
  readonly unmatched: readonly UnmatchedEvidence[];
  /**
   * Targets that are withdrawn, alone, with the whole they are part of, or with their item, and those whose item is replaced:
   * evaluated, and counted nowhere.
   */
  readonly withdrawn: readonly ScopedId[];
  /** Observations that speak about no measure and no commitment of the framework. */
  readonly unplaced: readonly string[];
  /** What is wrong with the observations as a whole: measures that the framework does not have, and has nearly. */
  readonly issues: readonly Issue[];
}

/** What is reported about a commitment, and counted by none of its targets. */
export interface UnmatchedEvidence {
  /** The commitment. */
  readonly commitment: ScopedId;
  /** The observations. */
  readonly observations: readonly string[];
}
