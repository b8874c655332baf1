import type {
  ActionPointState,
  ActivityLeftOutReason,
  ActivityStatus,
  Confidence,
  IsoDate,
  PartialDate,
  Period,
  PlaceCode,
  ScopedId,
} from '@actionline/core';

/** One activity as a report tells it: one flat row, for tables and spreadsheets. Texts are in the language of the report, on one line. */
export interface ActivityRow {
  /** The activity. */
  readonly activity: string;
  /** The items that it names. */
  readonly commitments: readonly ScopedId[];
  /** By which means: a concept of the instrument vocabulary. */
  readonly instrument: string;
  /** Its name. */
  readonly instrumentLabel: string;
  /** By whom: concepts of the actor vocabulary. */
  readonly actors: readonly string[];
  /** With whom: concepts of the actor vocabulary. */
  readonly partners: readonly string[];
  /** With or in which places. */
  readonly places: readonly PlaceCode[];
  /** Where it was held, in words. */
  readonly venue?: string;
  /** When it began, as precisely as is known. */
  readonly start: PartialDate;
  /** When it ended. */
  readonly end?: PartialDate;
  /** Set where the period is a reader's reading. */
  readonly periodAssumed?: true;
  /** What was done. */
  readonly what: string;
  /** What came of it. */
  readonly result?: string;
  /** The activity told as a story. */
  readonly story?: string;
  /** Where that can be read, seen or heard. */
  readonly storyUrl?: string;
  /** Where it stands. */
  readonly status: ActivityStatus;
  /** Whether it counts: it certainly took place by the date of the report, or it may have. */
  readonly counts: 'certainly' | 'possibly' | 'no';
  /** Why it does not count; `unplaced` where it names no item of the framework. */
  readonly leftOut?: ActivityLeftOutReason | 'unplaced';
  /** What was agreed, and what became of it by the date of the report. */
  readonly actionPoints: readonly {
    /** What was agreed. */
    readonly what: string;
    /** Who is to do it: concepts of the actor vocabulary. */
    readonly by: readonly string[];
    /** The last day to do it on. */
    readonly due?: IsoDate;
    /** The days that it may have been done on. */
    readonly done?: Period;
    /** Its state. */
    readonly state: ActionPointState | 'unclear';
  }[];
  /** How sure it is. */
  readonly confidence?: Confidence;
  /** The number of its source. */
  readonly source: number;
  /** The place in the source. */
  readonly locator?: string;
  /** A remark. */
  readonly note?: string;
}
