import type {
  Bound,
  Confidence,
  IsoDate,
  LeftOutReason,
  MissingReason,
  ObservationRole,
  ObservationStatus,
  PlaceCode,
  ScopedId,
  Unit,
} from '@actionline/core';

/** What became of a reported figure; see {@link EvidenceRow.counted}. */
export const countings = [
  'both-ends',
  'lower-end',
  'upper-end',
  'taken-off',
  'left-out',
  'unmatched',
  'no-target',
  'background',
  'unplaced',
] as const;

/** What became of a reported figure; see {@link EvidenceRow.counted}. */
export type Counting = (typeof countings)[number];

/** One reported figure as a report shows it: one flat row, for tables and spreadsheets. Texts are in the language of the report, on one line. */
export interface EvidenceRow {
  /** The observation. */
  readonly observation: string;
  /** The item that it speaks about, or the framework where it speaks about the whole; absent where it speaks about nothing in it. */
  readonly about?: ScopedId;
  /** The targets that count it. */
  readonly targets: readonly ScopedId[];
  /** What it measures; for a thing done, the target. */
  readonly measure: ScopedId;
  /** What is counted, in words; the id of the measure where there are none. */
  readonly what: string;
  /** What it speaks about. */
  readonly role: ObservationRole;
  /** The value, in `unit`; 1 for a thing done. */
  readonly value?: number;
  /** The least that it may be by the words of its source; absent where they set none, and for “about”. */
  readonly lower?: number;
  /** The greatest that it may be by the words of its source; absent where they set none, and for “about”. */
  readonly upper?: number;
  /** How the source qualifies the value; with `more-than` and `less-than` the end itself is left out. Absent where there is no value. */
  readonly bound?: Bound;
  /** Why there is no value. */
  readonly missing?: MissingReason;
  /** The unit. */
  readonly unit: Unit;
  /** The number as its source writes it, where that is in thousands, millions or the like. */
  readonly reported?: number;
  /** The power of ten that the source writes it in. */
  readonly unitMultiplier?: number;
  /** The first day that it stands for. */
  readonly start: IsoDate;
  /** The last day that it stands for. */
  readonly end: IsoDate;
  /** Set where the source is undated and the period is a reader's reading. */
  readonly periodAssumed?: true;
  /** The place that it is about; a total where absent. */
  readonly place?: PlaceCode;
  /** With a count of places: which they are. */
  readonly places: readonly PlaceCode[];
  /** The breakdown, such as `sex=F; age=0-17`; a total where absent. */
  readonly breakdown?: string;
  /**
   * What became of it: some target counts it, at both ends of its value, at one alone, or taken off; every target that it could count for left it
   * out; it speaks about a commitment, and none of its targets asks for it (`unmatched`), or none is drawn from it (`no-target`); it speaks about
   * something other than delivery (`background`), or about nothing in the framework (`unplaced`).
   */
  readonly counted: Counting;
  /** Why it was left out. */
  readonly leftOut?: LeftOutReason;
  /** The observation that made it so. */
  readonly leftOutBy?: string;
  /** Its status by SDMX; absent for a normal value. */
  readonly status?: ObservationStatus;
  /** How sure it is. */
  readonly confidence?: Confidence;
  /** Set where it was added to ask "what if". */
  readonly hypothetical?: true;
  /** The day it became known, where that is said. */
  readonly recordedAt?: IsoDate;
  /** The observation that it corrects. */
  readonly corrects?: string;
  /** The number of its source. */
  readonly source: number;
  /** The place in the source. */
  readonly locator?: string;
  /** A remark. */
  readonly note?: string;
}
