/** One row of a table: its number, from 1, as a person sees it in the file, and its cells as text. */
export interface SheetRow {
  readonly row: number;
  readonly line?: number;
  readonly cells: readonly string[];
}
