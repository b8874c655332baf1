/** One row of a table: its number, from 1, as a person sees it in the file, and its cells as text. */
export interface SheetRow {
  /** Its number, from 1. */
  readonly row: number;
  /** The line of the text that it starts on, from 1, where it is another. */
  readonly line?: number;
  /** Its cells, as text. */
  readonly cells: readonly string[];
}
