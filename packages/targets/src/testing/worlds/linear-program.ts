/** Some unknown amounts, what is known of their sums, and a sum that is asked for. */
export interface LinearProgram {
  /** How many amounts there are. */
  readonly columns: number;
  /** Whether they may be negative. */
  readonly signed: boolean;
  /** The amounts that are asked for, as one sum. */
  readonly asked: readonly number[];
  /** What is known. */
  readonly rows: readonly ProgramRow[];
  /** How many grains make one. */
  readonly scale: number;
}

/** A sum of amounts that lies in a range. */
interface ProgramRow {
  /** The amounts. */
  readonly columns: readonly number[];
  /** The least it is; `-Infinity` where nothing is said. */
  readonly lower: number;
  /** The most it is; `Infinity` where nothing is said. */
  readonly upper: number;
}
