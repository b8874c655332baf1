/** What keeps a record out, as a reader of a report is told it: several codes of issues come to one. */
export type RejectionWord =
  | 'number'
  | 'value'
  | 'measure'
  | 'unit'
  | 'place'
  | 'time'
  | 'breakdown'
  | 'role'
  | 'source'
  | 'item'
  | 'word'
  | 'contradiction'
  | 'twice'
  | 'empty'
  | 'row'
  | 'columns'
  | 'file'
  | 'other';

/** The words on the records of files: how many were read and kept, and why the others were not. */
export interface RecordsReadMessages {
  /** The name of the part. */
  readonly title: string;
  /**
   * How many records were read and kept; `file` is the name of the only file, and `passedOver` counts the records that the description of a file
   * leaves out, beside those read.
   */
  readonly counts: (values: {
    read: number;
    accepted: number;
    rejected: number;
    passedOver: number;
    files: number;
    file: string | undefined;
  }) => string;
  /** That what stood in the records is not repeated, and why. */
  readonly note: string;
  /** The table of the files. */
  readonly filesCaption: string;
  /** The table of the causes. */
  readonly causesCaption: string;
  /** The headings of both tables. */
  readonly column: Readonly<
    Record<'file' | 'read' | 'accepted' | 'rejected' | 'passedOver' | 'cause' | 'column' | 'times' | 'rows', string>
  >;
  /** What is wrong. */
  readonly cause: Readonly<Record<RejectionWord, string>>;
  /** How many more causes there are than the table shows. */
  readonly more: (causes: number) => string;
}
