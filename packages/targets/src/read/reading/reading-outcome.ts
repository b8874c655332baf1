import type { Issue, IssueGroup } from '@actionline/core';

/** How many rows or figures there were; `accepted` and `rejected` make up `read`. */
export interface ReadCounts {
  /** Those that were read: of a table of ours the rows below the header that are not blank. */
  readonly read: number;
  /** Those that are kept. */
  readonly accepted: number;
  /** Those that are not, each with an issue. */
  readonly rejected: number;
}

/** What every reading tells beside what it kept. */
export interface ReadingOutcome {
  /** What is wrong, in the order in which it was met, the first thousand; an `error` rejects what it is about, a `warning` keeps it. */
  readonly issues: readonly Issue[];
  /** All that is wrong, put together by cause, with counts and first rows: the worst and the most frequent first. */
  readonly groups: readonly IssueGroup[];
  /** What became of what was read. */
  readonly counts: ReadCounts;
}
