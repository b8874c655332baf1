import type { Confidence } from './confidence.js';
import type { IsoDate } from './date.js';
import type { FrameworkId, ScopedId } from './id.js';
import type { Issue } from './issue.js';
import type { Period } from './period.js';
import type { PlaceCode } from './place-code.js';
import type { LocalizedText } from './text.js';

/**
 * How many activities are recorded: at least so many that certainly took place in the days looked at, and at most so many, with those of which
 * the dates known leave it open. A count of records: it says neither that nothing else was done, nor that anything changed.
 */
export interface ActivityCount {
  /** Those that certainly took place, or had begun. */
  readonly least: number;
  /** The same and those that may have. */
  readonly most: number;
}

/** The last day, up to the date, on which something recorded took place. */
export interface LastActivity {
  /** At least as late as this; absent where no activity certainly took place. */
  readonly least?: IsoDate;
  /** At most as late as this. */
  readonly most: IsoDate;
}

/** Activities recorded, how many and when last. */
export interface RecordedActivities {
  /** How many. */
  readonly count: ActivityCount;
  /** When last; absent where none is recorded. */
  readonly last?: LastActivity;
}

/** The use made of an instrument, as far as it is recorded. */
export interface InstrumentUse extends RecordedActivities {
  /** A concept of the instrument vocabulary. */
  readonly instrument: string;
  /**
   * The items that name the instrument for this one, in the order of the document: itself, something below it, a list of means of
   * something above it, or an instrument of the framework as a whole. Empty where none does.
   */
  readonly namedBy: readonly ScopedId[];
}

/** What is recorded with or in a place. */
export interface PlaceActivities extends RecordedActivities {
  /** The place, as the activities name it; a region is not parted into its countries. */
  readonly place: PlaceCode;
}

/** What an action point may be on a date: agreed and to be done, past its due date, done, done after its due date, or not agreed yet. */
export type ActionPointState = 'open' | 'overdue' | 'done' | 'done-late' | 'not-agreed';

/** The states of an action point, in the order that a reader asks for them. */
export const actionPointStates: readonly ActionPointState[] = ['open', 'overdue', 'done', 'done-late', 'not-agreed'];

/** How many action points are in each state; those of which the dates known leave several are `unclear`. */
export type ActionPointCounts = Readonly<Record<ActionPointState | 'unclear', number>>;

/** An action point, and what became of it by the date. */
export interface ActionPointFollowUp {
  /** The activity that agreed it. */
  readonly activity: string;
  /** Which of its action points: from 1. */
  readonly number: number;
  /** The items that the activity was done under. */
  readonly commitments: readonly ScopedId[];
  /** What was agreed. */
  readonly what: LocalizedText;
  /** Who is to do it. */
  readonly by: readonly string[];
  /** The last day to do it on, where there is one. */
  readonly due?: IsoDate;
  /** The days that it may have been done on, where it is said to be done. */
  readonly done?: Period;
  /** Its state; `unclear` where the dates known leave several. */
  readonly state: ActionPointState | 'unclear';
  /** The states that it may be in: one, but where that is unclear. */
  readonly possible: readonly ActionPointState[];
}

/** What is recorded under an item and everything below it. */
export interface ItemActivities extends RecordedActivities {
  /** The item. */
  readonly item: ScopedId;
  /** The activities that certainly took place, by id. */
  readonly activities: readonly string[];
  /** Those that may have. */
  readonly possibly: readonly string[];
  /** The instruments that the item, its own list of means or something below it names, and all others that were used, in the order in which the framework names them. */
  readonly instruments: readonly InstrumentUse[];
  /** Of these, those that the item, its list of means or something below it names, and no activity recorded here used. */
  readonly namedNotUsed: readonly string[];
  /** Of these, those that were used, or may have been, and that nothing names for it: neither what is above it nor the framework as a whole. */
  readonly usedNotNamed: readonly string[];
  /** By place; an activity with several counts once at each. */
  readonly places: readonly PlaceActivities[];
  /** The action points agreed under it, whenever that was. */
  readonly actionPoints: ActionPointCounts;
}

/** The reasons an activity may be left out for, in the order that they are looked for. */
export const activityLeftOutReasons = [
  'not-understood',
  'ambiguous-id',
  'malformed-period',
  'not-yet-known',
  'superseded',
  'after-as-of',
  'below-minimum-confidence',
  'planned',
  'cancelled',
  'before-framework',
  'before-since',
] as const;

/** Why an activity does not count; see {@link activityLeftOutReasons}. */
export type ActivityLeftOutReason = (typeof activityLeftOutReasons)[number];

/** An activity that does not count, and why. */
export interface LeftOutActivity {
  /** The activity. */
  readonly activity: string;
  /** Why. */
  readonly reason: ActivityLeftOutReason;
  /** The activity that corrects it. */
  readonly by?: string;
}

/** What is recorded as done under a framework, as of a date. What is recorded is not what was achieved. */
export interface ActivitiesEvaluation {
  /** The framework. */
  readonly framework: FrameworkId;
  /** The date of the evaluation. */
  readonly asOf: IsoDate;
  /** The date of knowledge. */
  readonly knownAt?: IsoDate;
  /** How sure an activity has to be to count; those that say nothing of it count. */
  readonly minimumConfidence?: Confidence;
  /** The first day that counts, where one is asked for: what was over before is no activity of these days. */
  readonly since?: IsoDate;
  /** The framework as a whole: all that is recorded under at least one of its items. */
  readonly whole: Omit<ItemActivities, 'item'>;
  /** Every item that is in force, in the order of the document; of others those that activities are recorded under. */
  readonly items: readonly ItemActivities[];
  /** Commitments in force under which nothing is recorded, not even what may have begun. Nothing recorded is not nothing done. */
  readonly nothingRecorded: readonly ScopedId[];
  /** Every action point agreed, by activity, `since` or before. */
  readonly actionPoints: readonly ActionPointFollowUp[];
  /** Activities that do not count, and why. */
  readonly leftOut: readonly LeftOutActivity[];
  /** Activities that speak about no item of the framework. */
  readonly unplaced: readonly string[];
  /** What is wrong with the activities. */
  readonly issues: readonly Issue[];
}
