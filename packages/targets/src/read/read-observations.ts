import type { Issue, Observation } from '@actionline/core';

/** What was read: every row is either among the observations or rejected with an issue. */
export interface ReadObservations {
  /** The accepted rows, in the order in which they were given. */
  readonly observations: readonly Observation[];
  /** What is wrong, in the same order; an `error` rejects its row, a `warning` keeps it. */
  readonly issues: readonly Issue[];
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
