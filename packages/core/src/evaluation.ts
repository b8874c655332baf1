import type { Confidence } from './confidence.js';
import type { IsoDate } from './date.js';
import type { ScopedId } from './id.js';
import type { Bound, Comparison, Interval } from './interval.js';
import type { Issue } from './issue.js';
import type { LeftOutEvidence } from './left-out.js';
import type { Period } from './period.js';
import type { PlaceCode } from './place-code.js';
import type { Facts, LevelFact, Status, TimingFact } from './status.js';
import type { RevisionDates, Step } from './step.js';
import type { Baseline, Requirement } from './target.js';
import type { Unit } from './unit.js';

/** An observation that was used, as it was read. */
export interface UsedEvidence {
  /** The observation. */
  readonly observation: string;
  /** The range that its value may lie in. */
  readonly range: Interval;
  /** The days that it stands for. */
  readonly period: Period;
  /**
   * How often its lower or upper end is added to the lower end of the value, less how often it is taken off; absent where it is not.
   * Of a mean over periods, to the sum that is divided by their number.
   */
  readonly lower?: number;
  /** The same at the upper end of the value. */
  readonly upper?: number;
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
  /** The day by which it is to be reported, where the requirement says one. */
  readonly due?: IsoDate;
  /**
   * Whether it was reported by that day: a figure about it, or one that such a figure corrects, is recorded by then, whether or not
   * others say more since; of a share, one about each side. `unknown` where no source says when, or nothing is reported; absent before that day while nothing is.
   */
  readonly onTime?: LevelFact;
}

/** A figure that is asked for. */
export interface RequiredFigure {
  /** How it compares. */
  readonly comparison: Comparison;
  /** The figure; of a change from a baseline that is a range, what it comes to from the middle. */
  readonly value: number;
  /** The unit. */
  readonly unit: Unit;
  /** What a change from a baseline comes to, where the baseline is a range. */
  readonly range?: Interval;
}

/** One milestone on the way of a promise. */
export interface MilestoneVerdict {
  /** The day that it is to be reached by. */
  readonly due: IsoDate;
  /** Whether it is over, the next, or still to come after another, on the date of the evaluation. */
  readonly timing: TimingFact;
  /** Whether it was met on its day; before that, whether it is met already. */
  readonly level: LevelFact;
  /** What was asked for; absent where it is a change from a baseline that is not known, or a range to be kept. */
  readonly required?: RequiredFigure;
  /** What is known of its day, where it is over and anything is. */
  readonly value?: Estimate;
}

/** A method by name and version, with the parameters it ran with. */
export interface MethodUse {
  /** The id of the method. */
  readonly id: string;
  /** Its version; results can change only with it. */
  readonly version: string;
  /** The parameters. */
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
}

/** What a method computed from observations about one target, as of a date. */
export interface Evaluation extends Facts {
  /** The target. */
  readonly target: ScopedId;
  /** The commitment that the target quantifies. */
  readonly commitment: ScopedId;
  /**
   * The date of the evaluation, at the close of that day: nothing later counts, and what ends on it is over. Of a target that is
   * withdrawn, its last day.
   */
  readonly asOf: IsoDate;
  /** The date of knowledge: nothing recorded later counts. */
  readonly knownAt?: IsoDate;
  /** How sure a figure has to be to count; those that say nothing of it count. */
  readonly minimumConfidence?: Confidence;
  /** The reading that was evaluated: `taken`, or the id of another. */
  readonly interpretation: string;
  /** The revision whose text was evaluated; absent where that is the first text. */
  readonly revision?: RevisionDates;
  /** Set where the target is withdrawn on the date asked for: it is evaluated as of its last day, and not counted. */
  readonly withdrawn?: RevisionDates;
  /** What was asked for, by that text under that reading; `reporters` of its measure are those of the caller where he names some. */
  readonly requirement: Requirement;
  /** The label derived from the four facts. */
  readonly status: Status;
  /** The combined value, where there is one. */
  readonly value?: Estimate;
  /** The figure that was asked for, where there is one: of a level to be reached, the near end. */
  readonly required?: RequiredFigure;
  /**
   * The share of the way from the start (0 for a count, the baseline for a level) to what is asked that is done; below 0 and above
   * 1 are kept. Absent where there is no way: for ceilings, states without a start, and levels that the baseline meets already.
   */
  readonly shareOfWay?: number;
  /** Where the way starts, as stated or as reported; its middle where it is a range. */
  readonly baseline?: Baseline;
  /** The value that a straight path, or the one through the milestones, would have reached by `asOf`. */
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
  /** The verdict of each milestone, in order. */
  readonly milestones?: readonly MilestoneVerdict[];
  /** The evaluation of each part of a compound requirement. */
  readonly parts?: readonly Evaluation[];
  /** The evidence used. */
  readonly used: readonly UsedEvidence[];
  /** The evidence about this measure that was not used, and why. */
  readonly leftOut: readonly LeftOutEvidence[];
  /** The figures that would settle what is unknown. */
  readonly missing?: readonly MissingFigure[];
  /** What is wrong with the evidence. */
  readonly issues: readonly Issue[];
  /** The method. */
  readonly method: MethodUse;
  /** How the result came about. */
  readonly steps: readonly Step[];
  /** Set when a figure used was added to ask "what if". */
  readonly hypothetical?: true;
}
