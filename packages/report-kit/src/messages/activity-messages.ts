import type { ActionPointState, ActivityCount, ActivityLeftOutReason } from '@actionline/core';

/** The codes of the issues of activities that a report says in its own language; one of another code is told as `unreadable`. */
export type ActivityIssueCode = 'unknown-commitment' | 'ambiguous-id' | 'bad-period' | 'correction-cycle' | 'unknown-key' | 'unreadable';

/** The columns of tables of activities and action points. */
type ActivityColumn = 'instrument' | 'with' | 'recorded' | 'last' | 'point' | 'state';

/** The words on what is recorded as done. They count records, and never say that anything was achieved. */
export interface ActivityMessages {
  /** The name of the part. */
  readonly title: string;
  /** What a record of an activity shows, and what it does not. */
  readonly note: string;
  /** Why some numbers lie between two. */
  readonly rangeNote: string;
  /** There is none. */
  readonly none: string;
  /** A number of activities, at least and at most. */
  readonly number: (count: ActivityCount) => string;
  /** Such a number alone, for tables and charts. */
  readonly range: (count: ActivityCount) => string;
  /** What is recorded under an item: how often, since when and when last; the days as `within` writes them, the first absent for one activity. */
  readonly recorded: (values: { number: string; first: string | undefined; last: string | undefined }) => string;
  /** The whole in one sentence; the number of commitments as `range` writes it, action points absent where none is agreed. */
  readonly summary: (values: { number: string; commitments: string; total: number; points: string | undefined }) => string;
  /** The table of the activities of an item. */
  readonly caption: (subject: string) => string;
  /** Those that a table leaves out. */
  readonly more: (count: number) => string;
  /** The mark of one that may be of a later day than the report. */
  readonly possibly: string;
  /** The mark of one whose source does not give the days. */
  readonly assumed: string;
  /** What leads to the story of one. */
  readonly story: string;
  /** The headings of columns. */
  readonly column: Readonly<Record<ActivityColumn, string>>;
  /** The grid of instruments and commitments; the name of the level across, absent where nothing stands across. */
  readonly gridTitle: (across: string | undefined) => string;
  /** How to read it. */
  readonly gridNote: string;
  /** How to read its columns. */
  readonly gridColumnsNote: string;
  /** The picture in one sentence. */
  readonly gridAlt: (instruments: number, list: string) => string;
  /** One row in words. */
  readonly gridRow: (values: { label: string; total: string; cells: readonly string[] }) => string;
  /** One cell in words. */
  readonly gridCell: (column: string, number: string) => string;
  /** The row of the instruments that have no row of their own. */
  readonly gridOthers: (count: number) => string;
  /** Before the list of the instruments that the text names, and of which no use is recorded. */
  readonly namedNotUsed: string;
  /** Before the list of the instruments that were used, and that the text does not name. */
  readonly usedNotNamed: string;
  /** The table of places. */
  readonly placesCaption: string;
  /** The places that it leaves out; with the greatest number of activities at one of them. */
  readonly morePlaces: (values: { count: number; most: string; list: string }) => string;
  /** The heading of the list of what was agreed. */
  readonly points: string;
  /** How many action points are in a state. */
  readonly pointCount: Readonly<Record<ActionPointState | 'unclear', (count: number) => string>>;
  /** The state of an action point. */
  readonly pointState: Readonly<Record<ActionPointState | 'unclear', string>>;
  /** When an action point is due, and when it was done, behind what was agreed; empty where neither is told. */
  readonly pointLine: (values: { due: string | undefined; done: string | undefined }) => string;
  /** Those that a table leaves out. */
  readonly morePoints: (count: number) => string;
  /** The table of action points that are not known to be done. */
  readonly pointsCaption: string;
  /** Commitments under which nothing is recorded, as one of the gaps. */
  readonly nothingRecorded: (without: number, total: number) => string;
  /** The name of what has activities, and no evidence. */
  readonly only: string;
  /** How to read its part of a bar. */
  readonly onlyNote: (only: string) => string;
  /** Before the list of those that do not count, and why. */
  readonly notCounted: (list: string) => string;
  /** Why an activity does not count, as an entry of that list. */
  readonly leftOut: Readonly<Record<ActivityLeftOutReason, string>>;
  /** Activities that speak about nothing in the framework. */
  readonly unplaced: (count: number) => string;
  /** How many were withheld. */
  readonly withheld: (count: number, corrected: number) => string;
  /** How many went in, as the name of a field. */
  readonly given: string;
  /** What is wrong with activities; each by its id. */
  readonly issue: Readonly<
    Record<ActivityIssueCode, (said: { list: string; given: string; nearest: string | undefined; where: string }) => string>
  >;
}
