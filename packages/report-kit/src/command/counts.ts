/** How many figures there were. */
export interface Counts {
  /** All of them. */
  readonly read: number;
  /** Those that became figures. */
  readonly accepted: number;
  /** Those that did not. */
  readonly rejected: number;
  /** Rows of a table that its description leaves out. */
  readonly leftOut?: number;
  /** Empty cells where figures run across. */
  readonly blank?: number;
}
