/** Some unknown amounts, what is known of their sums, and a sum that is asked for, or one sum over another. */
export interface LinearProgram {
  /** How many amounts there are. */
  readonly columns: number;
  /** Whether they may be negative. */
  readonly signed: boolean;
  /** The amounts that are asked for, as one sum. */
  readonly asked: readonly number[];
  /**
   * What that sum is divided by: the sum of other amounts, or of some of the same, or what a program asks for that shares nothing
   * with this one. Of nothing there is no quotient.
   */
  readonly below?: readonly number[] | LinearProgram;
  /** What is known. */
  readonly rows: readonly ProgramRow[];
  /** How many grains make one; of a quotient, what makes one. */
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

/** The greatest that what is asked for can be where nothing is reported: a part of what it is divided by is not more. */
export function mostOfAll({ asked, below, scale }: LinearProgram): number {
  return below !== undefined && !('asked' in below) && asked.every((column) => below.includes(column)) ? 1 / scale : Infinity;
}
