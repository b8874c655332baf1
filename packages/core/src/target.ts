import type { Citation } from './citation.js';
import type { IsoDate } from './date.js';
import type { Every } from './every.js';
import type { ScopedId } from './id.js';
import type { Comparison } from './interval.js';
import type { Measure } from './measure.js';
import type { Period } from './period.js';
import type { Rolling } from './rolling.js';
import type { Selection } from './selection.js';
import type { LocalizedText } from './text.js';

/** A cumulative count within a window: "more than 3,000 officers in two years". */
export interface TotalBy {
  /** The kind of promise. */
  readonly kind: 'total-by';
  /** How the value is to be compared. */
  readonly comparison: Comparison;
  /** The total asked for. */
  readonly value: number;
  /** What is counted. */
  readonly measure: Measure;
  /** The part of it that is asked about; all of it where absent. */
  readonly select?: Selection;
  /** The days whose results count, both ends included; the last day is the deadline. */
  readonly window: Period;
  /** What is to be reached on the way, by which day: "20 by 2023, 35 by 2025"; each counts from the first day of the window. */
  readonly milestones?: readonly TotalMilestone[];
  /** How it is to run between them; `linear` where absent. See {@link PathShape}. */
  readonly path?: PathShape;
}

/** A total that is to be reached on the way to a greater one. */
export interface TotalMilestone {
  /** The day that it is to be reached by. */
  readonly due: IsoDate;
  /** The total since the first day of the window. */
  readonly value: number;
}

/**
 * How a value is expected to run from its start to its milestones and on to the deadline: `linear`, a straight line from each to the
 * next; `stepped`, nothing before each of them is due.
 */
export type PathShape = 'linear' | 'stepped';

/**
 * Where the periods of a recurring promise begin: with the calendar, on the first day of the window, or each year on a day such
 * as `07-01`; `02-29` is the last day of February. Where it is absent: on the first day of the window if whole periods fill the window from there (or, in a window
 * without end, if that is the first of a month), with the calendar otherwise.
 */
export type PeriodAnchor = 'calendar' | 'window' | (string & {});

/**
 * By when what is promised for a period is to be reported, each time anew: so many days after the period ends ("within 90 days"), or
 * on a day of the year (`{ day: '03-31' }`, "by 31 March"), the first that is not before the end of the period; `02-29` is the last day
 * of February.
 */
export type PeriodDue =
  | {
      /** How many days after the last day of the period: a whole number from 0. */
      readonly days: number;
    }
  | {
      /** The month and the day, such as `03-31`; for periods of whole years. */
      readonly day: string;
    };

/** A floor or ceiling that recurs: "at least 60 countries every year". */
export interface EveryPeriod {
  /** The kind of promise. */
  readonly kind: 'every-period';
  /** How the value of each period is to be compared. */
  readonly comparison: Comparison;
  /** The value asked for in each period. */
  readonly value: number;
  /** What is counted. */
  readonly measure: Measure;
  /** The part of it that is asked about; all of it where absent. */
  readonly select?: Selection;
  /** Where the value of a period is a moving average or a rolling sum: that on its last day. */
  readonly rolling?: Rolling;
  /** The period that it recurs in. */
  readonly every: Every;
  /** How many of these make one period, as in "every two years"; 1 where absent. */
  readonly times?: number;
  /** Where the periods begin. See {@link PeriodAnchor}. */
  readonly anchor?: PeriodAnchor;
  /** By when each period is to be reported; the last day of the period where absent. */
  readonly due?: PeriodDue;
  /** The days it holds for; no `end` when the text gives none. */
  readonly window: {
    /** The first day. */
    readonly start: IsoDate;
    /** The last day, where there is one. */
    readonly end?: IsoDate;
  };
}

/** A thing done by a date: "a guidance note by 2025". */
export interface Deliverable {
  /** The kind of promise. */
  readonly kind: 'deliverable';
  /** What must exist. */
  readonly deliverable: LocalizedText;
  /** From when to when; the last day is the deadline. */
  readonly window: Period;
}

/** A value or range that an indicator is to reach, or a change from its baseline. */
export type Level =
  | {
      /** The value asked for. */
      readonly value: number;
    }
  | {
      /** The least value of the range asked for. */
      readonly from: number;
      /** The greatest value of the range asked for. */
      readonly to: number;
    }
  | ChangeFromBaseline;

/**
 * A level by how far it lies from the baseline: "30 % below 2019" is `{ change: -30, in: 'percent' }`, "5 points above the baseline"
 * `{ change: 5, in: 'points' }`. What it comes to follows the baseline, also where that is a range, or is restated later.
 */
export interface ChangeFromBaseline {
  /** By how much; below 0 for less than the baseline. */
  readonly change: number;
  /** In per cent of the baseline, which has to be above 0, or in points: the unit of the measure itself. */
  readonly in: 'percent' | 'points';
}

/** An indicator moved to a value, or into a range, by a date. */
export interface LevelBy {
  /** The kind of promise. */
  readonly kind: 'level-by';
  /** Which way it is to move; `maintain` for a range it is to stay in. */
  readonly direction: 'increase' | 'decrease' | 'maintain';
  /** How the value is to be compared; `stated` reads as at least when rising and at most when falling. */
  readonly comparison: Comparison;
  /** The value or range asked for, or the change from the baseline. */
  readonly level: Level;
  /** What is measured. */
  readonly measure: Measure;
  /** The part of it that is asked about; all of it where absent. */
  readonly select?: Selection;
  /** Where a moving average or a rolling sum is to reach it. */
  readonly rolling?: Rolling;
  /** Where it started, or the day of it; the latest that is reported where absent. Without one there is no expected path. */
  readonly baseline?: Baseline | BaselineDay;
  /** The deadline. */
  readonly due: IsoDate;
  /** What is to be reached on the way, by which day, in order: "20 by 2023, 35 by 2025". */
  readonly milestones?: readonly LevelMilestone[];
  /** How it is to run between them; `linear` where absent. See {@link PathShape}. */
  readonly path?: PathShape;
}

/** A level that is to be reached on the way to a further one; compared as that is. */
export interface LevelMilestone {
  /** The day that it is to be reached by. */
  readonly due: IsoDate;
  /** The value or range asked for, or the change from the baseline. */
  readonly level: Level;
}

/** The value that a movement starts from. */
export interface Baseline {
  /** The value at the start. */
  readonly value: number;
  /** The day it stands for. */
  readonly date: IsoDate;
}

/** A baseline by its day alone: the value is what is reported of it, as baseline or as result, and may be restated. */
export interface BaselineDay {
  /** The last day of the figure: `2019-12-31` for one of 2019. */
  readonly date: IsoDate;
}

/** Up or down, with no value: "reduce X". At a limit of its measure nothing is left to gain, and it is kept by staying. */
export interface Direction {
  /** The kind of promise. */
  readonly kind: 'direction';
  /** Which way it is to move. */
  readonly direction: 'increase' | 'decrease';
  /** What is measured. */
  readonly measure: Measure;
  /** The part of it that is asked about; all of it where absent. */
  readonly select?: Selection;
  /** Where a moving average or a rolling sum is to move. */
  readonly rolling?: Rolling;
  /** The days whose observations count; no `end` when the text gives none. Of a rolling value it is its last day that counts. */
  readonly window: {
    /** The first day. */
    readonly start: IsoDate;
    /** The last day, where there is one. */
    readonly end?: IsoDate;
  };
  /** Where it started, or the day of it; the first observation where there is none. */
  readonly baseline?: Baseline | BaselineDay;
}

/** Several requirements at once; the weakest decides, never an average. */
export interface AllOf {
  /** The kind of promise. */
  readonly kind: 'all-of';
  /** What must all be kept. */
  readonly parts: readonly Target[];
}

/**
 * One of several, or so many of them: "one of three", "two of five". A part counts where it is kept. Which of them are kept is left
 * open, so that those which are not needed may fail.
 */
export interface SomeParts {
  /** The kind of promise. */
  readonly kind: 'some-of';
  /**
   * How the number of parts that are kept is to be compared. There is no ceiling: what is promised is never that something is not
   * kept; turn the parts round, and ask for at least the others.
   */
  readonly comparison: 'at-least' | 'more-than' | 'stated';
  /** How many parts. */
  readonly count: number;
  /** The parts. Of a standing promise among them nobody can say that it is kept. */
  readonly parts: readonly Target[];
}

/**
 * So many periods: "in at least 9 of 12 months", "at most 3 exceedances a year". A period counts where the comparison within
 * `periods` holds for it. Of a ceiling that is the exceedance itself: "above 50 in at most 3 months" has `at-most` and `count` 3 here, and
 * `more-than` and `value` 50 in `periods`.
 */
export interface SomePeriods {
  /** The kind of promise. */
  readonly kind: 'some-of';
  /** How the number of periods that count is to be compared. */
  readonly comparison: Comparison;
  /** How many periods. */
  readonly count: number;
  /** The periods, and what holds in those that count; they are of its whole window. */
  readonly periods: EveryPeriod;
  /**
   * The longer period that the number holds for, each time anew ("a year"); the whole window where absent. It begins as `periods`
   * do; a period belongs to the one that its last day lies in.
   */
  readonly within?: Every;
}

/** Some of several, by their number: of parts, or of periods. */
export type SomeOf = SomeParts | SomePeriods;

/** A qualitative or continuing promise; no number is invented for it. */
export interface Standing {
  /** The kind of promise. */
  readonly kind: 'standing';
}

/** What a target asks for: a union by `kind`, because promises are not all a number at the end. */
export type Requirement = TotalBy | EveryPeriod | Deliverable | LevelBy | Direction | AllOf | SomeOf | Standing;

/** The kinds a {@link Requirement} may have. */
export const requirementKinds: readonly Requirement['kind'][] = [
  'total-by',
  'every-period',
  'deliverable',
  'level-by',
  'direction',
  'all-of',
  'some-of',
  'standing',
];

/** One reading of an ambiguous text. */
export interface Reading {
  /** A short id, unique in its target; given to `evaluateTarget` to ask for this reading. */
  readonly id: string;
  /** What the reading is. */
  readonly label: LocalizedText;
  /** Why it can be read so. */
  readonly reason: LocalizedText;
}

/** Where a text can be read in more than one way: the reading taken, and the others. */
export interface Interpretation {
  /** The reading behind the target's own `requirement`. */
  readonly taken: Reading;
  /** The other readings, each with the requirement that it would make. */
  readonly others: readonly (Reading & {
    /** The requirement under this reading. */
    readonly requirement: Requirement;
  })[];
}

/** The act that changed a target: when it was decided, from when it holds, where it is written, and why. */
export interface RevisingAct {
  /** The day it was decided; no two revisions of a target are of one day. Before it nobody knew of it. */
  readonly decided: IsoDate;
  /** The first day it holds; the day it was decided where absent. One before that is for an act that says so itself. */
  readonly inForce?: IsoDate;
  /** The act. */
  readonly source: Citation;
  /** Why, in a few words of our own. */
  readonly reason?: LocalizedText;
}

/** A target that was raised, lowered, extended or otherwise changed: the whole of what it asks for from then on. */
export interface RevisedText extends RevisingAct {
  /** What is asked for from then on, all of it, under the reading taken; with the parts that the first text has. */
  readonly requirement: Requirement;
  /** Present where the new text is ambiguous. */
  readonly interpretation?: Interpretation;
}

/** A target that was given up: from the first day that this holds nothing is asked for any more. */
export interface Withdrawal extends RevisingAct {
  /** Always `true`. */
  readonly withdrawn: true;
}

/** One change of a target: a new text, or its withdrawal. A new text after a withdrawal takes it up again. */
export type Revision = RevisedText | Withdrawal;

/**
 * One requirement, attached to a commitment. A target that covers its whole commitment carries the
 * commitment's own id; parts and several targets of one commitment carry a letter.
 */
export interface Target<Id extends ScopedId = ScopedId, ItemId extends ScopedId = ScopedId, R extends Requirement = Requirement> {
  /** The id, for example `unodc-hr75/7.a`. */
  readonly id: Id;
  /** The commitment that it quantifies. */
  readonly commitment: ItemId;
  /** A short name. */
  readonly label: LocalizedText;
  /** The qualifier and window of the text, in a few words of our own. */
  readonly wording?: LocalizedText;
  /** What is asked for, under the reading taken; where there are revisions, by the first text. */
  readonly requirement: R;
  /** Present where the text is ambiguous. */
  readonly interpretation?: Interpretation;
  /** Its changes, in the order they were decided. The last one decided holds, from the day that it is in force. */
  readonly revisions?: readonly Revision[];
  /** The target that this is a part of. */
  readonly partOf?: ScopedId;
}
