import type { IsoDate } from './date.js';
import type { FrameworkId, ScopedId } from './id.js';
import type { Bound, Comparison, Interval, Verdict } from './interval.js';
import type { Issue } from './issue.js';
import type { Reporters } from './measure.js';
import type { Period } from './period.js';
import type { PlaceCode } from './place.js';
import type { Requirement } from './target.js';
import type { Unit } from './unit.js';

/** Whether what is asked for is reached now. */
export type LevelFact = Verdict;

/** Where the values are heading, measured against what is needed. */
export type TrajectoryFact = 'sufficient' | 'slow' | 'stalled' | 'wrong-way' | 'unknown';

/** Where the deadline stands at the close of the day: `ended` from the deadline itself on. */
export type TimingFact = 'upcoming' | 'running' | 'ended';

/** How much is known. `thin`: too few points for a trend; `stale`: the newest is too old. */
export type EvidenceFact = 'none' | 'thin' | 'stale' | 'enough';

/** The four facts that a status is derived from. */
export interface Facts {
  /** Whether it is met. */
  readonly level: LevelFact;
  /** Where it is heading. */
  readonly trajectory: TrajectoryFact;
  /** Where the deadline stands. */
  readonly timing: TimingFact;
  /** How much is known. */
  readonly evidence: EvidenceFact;
}

/** The one label derived from the four facts. */
export type Status =
  | 'achieved'
  | 'slipping'
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'moving-away'
  | 'missed'
  | 'pending'
  | 'inconclusive'
  | 'no-data'
  | 'not-quantified';

/** Every status, the best first. */
export const statuses: readonly Status[] = [
  'achieved',
  'slipping',
  'on-track',
  'at-risk',
  'off-track',
  'moving-away',
  'missed',
  'pending',
  'inconclusive',
  'no-data',
  'not-quantified',
];

/** The reasons an observation may not be used for, in the order that they are looked for. */
export const leftOutReasons = [
  // not evidence of this
  'other-measure',
  'not-understood',
  'other-role',
  'unit-mismatch',
  'not-a-number',
  'negative',
  'malformed-period',
  'missing',
  'forecast',
  // not evidence on this date
  'not-yet-known',
  'superseded',
  'after-as-of',
  'period-assumed',
  'outside-window',
  // another figure for the same holds
  'duplicate',
  'provisional',
  'older-record',
  'looser',
  // a state that is not the one in force
  'before-break',
  'older-value',
  'stale-part',
  // proves nothing more
  'contained',
  'overlapping',
  'straddling',
  'not-needed',
  // may not be relied on
  'contradicted',
  'cannot-combine',
  'unlike-length',
] as const;

/** Why an observation was not used; see {@link leftOutReasons}. */
export type LeftOutReason = (typeof leftOutReasons)[number];

/** An observation that was used, as it was read. */
export interface UsedEvidence {
  /** The observation. */
  readonly observation: string;
  /** The range that its value may lie in. */
  readonly range: Interval;
  /** The days that it stands for. */
  readonly period: Period;
  /** How often its lower or upper end is added to the lower end of the value, less how often it is taken off; absent where it is not. */
  readonly lower?: number;
  /** The same at the upper end of the value. */
  readonly upper?: number;
}

/** An observation that was not used, and why. */
export interface LeftOutEvidence {
  /** The observation. */
  readonly observation: string;
  /** Why. */
  readonly reason: LeftOutReason;
  /** The observation that made it so: that holds it, shares days with it, corrects it or contradicts it. */
  readonly by?: string;
}

/**
 * A figure that would settle what is not known: of which place, breakdown and days, and from which value on it decides.
 */
export interface MissingFigure {
  /** The measure. */
  readonly measure: ScopedId;
  /** The days. */
  readonly period: Period;
  /** The place; all places where absent. */
  readonly place?: PlaceCode;
  /** The places that are known, where all others are asked for. */
  readonly exceptPlaces?: readonly PlaceCode[];
  /** The breakdown; all of it where absent. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** The observations that are too loose, or that contradict each other: one of them is to be made firm or corrected. */
  readonly insteadOf?: readonly string[];
  /** The value that would decide, alone and with all else as reported. */
  readonly decides?: {
    /** What it would prove. */
    readonly level: 'met' | 'unmet';
    /** How the figure has to compare with the value. */
    readonly comparison: 'at-least' | 'at-most';
    /** The value. */
    readonly value: number;
  };
}

/** A combined value with the range that it may lie in. */
export interface Estimate extends Interval {
  /** The figure as it would be printed, with `bound` as its qualifier. */
  readonly value: number;
  /** The qualifier of the figure. */
  readonly bound: Bound;
  /** The unit. */
  readonly unit: Unit;
}

/** A rate, per year of 365.25 days. */
export interface Rate {
  /** Units per year. */
  readonly perYear: number;
  /** The first day that it is needed from. */
  readonly from: IsoDate;
  /** The day that it has to last until. */
  readonly until: IsoDate;
}

/** One period of a recurring requirement. */
export interface PeriodVerdict {
  /** The period. */
  readonly period: Period;
  /** Whether it is over, running or still to come on the date of the evaluation. */
  readonly timing: TimingFact;
  /** Whether it was met. */
  readonly level: LevelFact;
  /** What was reported for it, where anything was. */
  readonly value?: Estimate;
  /** Set where the window cuts it: less than the whole is asked of it, and how much is not said. */
  readonly cut?: true;
}

/** A scalar in a step. */
export type StepValue = string | number | boolean | null;

/** One step of an explanation: a code and its values, never prose. */
export interface Step {
  /** What the step says. */
  readonly code: string;
  /** The values it says it with. */
  readonly values: Readonly<Record<string, StepValue>>;
  /** The observations that its numbers come from. */
  readonly observations?: readonly string[];
}

/** A method by name and version, with the parameters it ran with. */
export interface MethodUse {
  /** The id of the method. */
  readonly id: string;
  /** Its version; results can change only with it. */
  readonly version: string;
  /** The parameters. */
  readonly parameters: Readonly<Record<string, StepValue>>;
}

/** What a method computed from observations about one target, as of a date. */
export interface Evaluation extends Facts {
  /** The target. */
  readonly target: ScopedId;
  /** The commitment that the target quantifies. */
  readonly commitment: ScopedId;
  /** The date of the evaluation, at the close of that day: nothing later counts, and what ends on it is over. */
  readonly asOf: IsoDate;
  /** The date of knowledge: nothing recorded later counts. */
  readonly knownAt?: IsoDate;
  /** The reading that was evaluated: `taken`, or the id of another. */
  readonly interpretation: string;
  /** The kind of requirement. */
  readonly kind: Requirement['kind'];
  /** The label derived from the four facts. */
  readonly status: Status;
  /** The combined value, where there is one. */
  readonly value?: Estimate;
  /** What was asked for. */
  readonly required?: {
    /** How it compares. */
    readonly comparison: Comparison;
    /** The figure. */
    readonly value: number;
    /** The unit. */
    readonly unit: Unit;
  };
  /**
   * The share of the way from the start (0 for a count, the baseline for a level) to what is asked that is done; below 0 and above
   * 1 are kept. Absent where there is no way: for ceilings, states without a start, and levels that the baseline meets already.
   */
  readonly shareOfWay?: number;
  /** The value that a straight path would have reached by `asOf`. */
  readonly expected?: number;
  /** The rate still needed to succeed, where the figure is not what is asked. */
  readonly requiredRate?: Rate;
  /** The last day from which the observed pace would still bring the rest by the deadline, where a pace is known; one in the past is too late. */
  readonly latestStart?: IsoDate;
  /** The deadline, where there is one. */
  readonly due?: IsoDate;
  /** The days within which a deliverable was done, as precisely as its source says. */
  readonly done?: Period;
  /** The last day up to which the reported figures say how much there was at most. */
  readonly closedUntil?: IsoDate;
  /** The verdict of each period of a recurring requirement. */
  readonly periods?: readonly PeriodVerdict[];
  /** The evaluation of each part of a compound requirement. */
  readonly parts?: readonly Evaluation[];
  /** The evidence used. */
  readonly used: readonly UsedEvidence[];
  /** The evidence about this measure that was not used, and why. */
  readonly leftOut: readonly LeftOutEvidence[];
  /** The figures that would settle what is unknown. */
  readonly missing?: readonly MissingFigure[];
  /** Who was taken to report, where the measure or the caller says so: everyone else counts as nought. */
  readonly reporters?: Reporters;
  /** What is wrong with the evidence. */
  readonly issues: readonly Issue[];
  /** The method. */
  readonly method: MethodUse;
  /** How the result came about. */
  readonly steps: readonly Step[];
  /** Set when a figure used was added to ask "what if". */
  readonly hypothetical?: true;
}

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
    /** Of these, recorded by the end of the following year. */
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
  /** One evaluation a target, in the order of the framework; parts included. */
  readonly evaluations: readonly Evaluation[];
  /** One roll-up an item that has targets at or below it, and one for the framework. */
  readonly rollUps: readonly RollUp[];
  /** What has evidence and what has none. */
  readonly coverage: Coverage;
  /** Results and milestones about a commitment that no target counts: somebody has to decide what they speak about. */
  readonly unmatched: readonly UnmatchedEvidence[];
  /** Targets of items that are withdrawn or replaced: evaluated, and counted nowhere. */
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
