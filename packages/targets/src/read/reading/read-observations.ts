import type { Issue, IssueGroup, Observation } from '@actionline/core';

/** What was read: every row is either among the observations or rejected with an issue. */
export interface ReadObservations {
  /** The accepted rows, in the order in which they were given. */
  readonly observations: readonly Observation[];
  /** What is wrong, in the same order, the first thousand; an `error` rejects its row, a `warning` keeps it. */
  readonly issues: readonly Issue[];
  /** All that is wrong, put together by cause, with counts and first rows: the worst and the most frequent first. */
  readonly groups: readonly IssueGroup[];
  /** How many rows there were; `accepted` and `rejected` make up `read`. */
  readonly counts: {
    /** Rows: of a table those below the header that are not blank. */
    readonly read: number;
    /** Rows that became observations. */
    readonly accepted: number;
    /** Rows that did not. */
    readonly rejected: number;
  };
}
