/** What became of the records of a file that figures or activities were read from; nothing of what stood in them. */
export interface FileOutcome {
  /** What the file is called. */
  readonly name: string;
  /** How many records were read. */
  readonly read: number;
  /** How many of them were kept. */
  readonly accepted: number;
  /** How many of them were not. */
  readonly rejected: number;
  /** How many more the description of the file passes over; absent where it passes over none. */
  readonly passedOver?: number;
  /** Why records were not kept, by cause, the most frequent first. */
  readonly causes: readonly RejectionCause[];
}

/** One cause for which records were not kept. */
export interface RejectionCause {
  /** The code of the issue. */
  readonly code: string;
  /** The columns of a table that it was met in, the first few. */
  readonly columns: readonly string[];
  /** How often it was met. */
  readonly count: number;
  /** The first rows that it was met in, or lines where there are no rows. */
  readonly rows: readonly number[];
}
