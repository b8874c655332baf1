import type { Activity, Issue, IssueGroup } from '@actionline/core';

/** What was read: every row is either kept or rejected with an issue. */
export interface ReadActivities {
  /** The activities, in the order in which they were given, each with its action points. */
  readonly activities: readonly Activity[];
  /** What is wrong, in the same order, the first thousand; an `error` rejects its row, a `warning` keeps it. */
  readonly issues: readonly Issue[];
  /** All that is wrong, put together by cause, with counts and first rows. */
  readonly groups: readonly IssueGroup[];
  /** How many rows there were; `accepted` and `rejected` make up `read`. */
  readonly counts: {
    /** Rows: of a table those below the header that are not blank, of which some may hold only a further action point. */
    readonly read: number;
    /** Rows that became an activity or an action point of one. */
    readonly accepted: number;
    /** Rows that did not. */
    readonly rejected: number;
  };
}
