/** Some unknown amounts, what is known of their sums, and a sum that is asked for, or one sum over another. */
export interface LinearProgram {
  /** How many amounts there are. */
  readonly columns: number;
  /** Whether they may be negative. */
  readonly signed: boolean;
  /** The amounts that are asked for, as one sum. */
  readonly asked: readonly number[];
  /** The amounts whose sum that one is divided by; they may be among them. Of a sum of nothing there is no quotient. */
  readonly below?: readonly number[];
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

/** The quotient of what two programs that share nothing ask for. */
export function quotientOfPrograms(above: LinearProgram, below: LinearProgram, scale: number): LinearProgram {
  const moved = (columns: readonly number[]): readonly number[] => columns.map((column) => column + above.columns);
  return {
    columns: above.columns + below.columns,
    signed: false,
    asked: above.asked,
    below: moved(below.asked),
    rows: [...above.rows, ...below.rows.map((row) => ({ ...row, columns: moved(row.columns) }))],
    scale,
  };
}
