/** Recurring promises by year: one row a promise, one cell a year. */
export interface YearGridChart {
  /** The kind of chart. */
  readonly kind: 'year-grid';
  /** The heads of the columns: years. */
  readonly columns: readonly string[];
  /** One row a promise. */
  readonly rows: readonly {
    /** Its name. */
    readonly label: string;
    /** The language of the name, where it is another than the report's. */
    readonly language?: string;
    /** One cell a column; `null` where nothing falls due in it. */
    readonly cells: readonly (YearCell | null)[];
  }[];
  /** What the marks mean: those that stand in a cell, and no other. */
  readonly key: readonly { readonly state: YearState; readonly label: string }[];
}

/** A cell of a {@link YearGridChart}. */
export interface YearCell {
  /** How the year stands. */
  readonly state: YearState;
  /** The same in words, with what was reported where anything was. */
  readonly words: string;
}

/**
 * How a year of a recurring promise stands: `met` or `unmet`, where the figures prove it; `unknown` where something is reported and proves neither;
 * `unmatched` where something is reported that no target counts; `no-figure` where nothing is; `not-due` while the year is not over.
 */
export type YearState = 'met' | 'unmet' | 'unknown' | 'unmatched' | 'no-figure' | 'not-due';

/** Every state of a year, in the order of keys. */
export const yearStates: readonly YearState[] = ['met', 'unmet', 'unknown', 'unmatched', 'no-figure', 'not-due'];
