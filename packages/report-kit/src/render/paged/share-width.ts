/** A column whose width is sought, in one unit with the room of its table. */
export interface SoughtColumn {
  /** The least that it is given where there is room for the least of all: what its longest word needs. */
  readonly least: number;
  /** What it is given where that leaves room for the others: a column of dates or numbers alone the whole of each, others their least. */
  readonly whole: number;
  /** What stands empty beside its text, left and right together. */
  readonly padding: number;
  /** How wide the text of each cell is on one line, row by row. */
  readonly texts: readonly number[];
}

/** How many parts the room beyond the least is given away in. */
const PARTS = 60;

/** The part of the room that may be kept for texts that are not broken. */
const MOST_WHOLE = 0.75;

/** How much of its longest word stays empty at the end of the lines of a text. */
const RAGGED = 0.3;

/** How many rows are reckoned with; of more, as many from all over the table. */
const MOST_ROWS = 300;

/** How much the cells that are not the highest of their row count beside the one that is, so that those that share a height grow together. */
const OTHERS = 0.05;

/**
 * The widths of columns by which the rows of a table come out low: each part of the room goes to the column that lowers them most. Where the
 * room does not hold the longest words of all, each column has its part of it.
 */
export function shareWidth(columns: readonly SoughtColumn[], room: number): readonly number[] {
  const widths = columns.map(({ least }) => least);
  // those that ask for least come first, so that one long text does not cost the others theirs
  const asked = columns.map(({ least, whole }, at) => ({ at, more: whole - least })).sort((one, other) => one.more - other.more);
  for (const { at, more } of asked) if (sum(widths) + more <= room * MOST_WHOLE) widths[at] = (widths[at] ?? 0) + more;
  const free = room - sum(widths);
  if (free <= 0) return widths.map((width) => (width * room) / (room - free));
  const [first] = columns;
  const step = Math.max(1, Math.ceil((first?.texts.length ?? 0) / MOST_ROWS));
  const rows = (first?.texts ?? []).flatMap((_, row) => (row % step === 0 ? [columns.map(({ texts }) => texts[row] ?? 0)] : []));
  for (let part = 0; part < PARTS; part += 1) {
    const best = lowering(columns, widths, rows, free / PARTS);
    widths[best] = (widths[best] ?? 0) + free / PARTS;
  }
  return widths;
}

/** The column that lowers the rows most when it is given more. */
function lowering(columns: readonly SoughtColumn[], widths: readonly number[], rows: readonly (readonly number[])[], more: number): number {
  const lines = (row: readonly number[], at: number, width: number): number => {
    const { least = 0, padding = 0 } = columns[at] ?? {};
    const text = row[at] ?? 0;
    return text <= width - padding ? text / (width - padding) : text / Math.max(1, width - padding - (least - padding) * RAGGED);
  };
  const gains = columns.map(() => 0);
  for (const row of rows) {
    const now = columns.map((_, at) => lines(row, at, widths[at] ?? 0));
    for (const [at, own] of now.entries()) {
      const wider = lines(row, at, (widths[at] ?? 0) + more);
      const others = now.reduce((most, one, other) => (other === at ? most : Math.max(most, one)), 1);
      // a text on one line gains nothing from more room
      gains[at] = (gains[at] ?? 0) + Math.max(own, others) - Math.max(wider, others) + OTHERS * (Math.max(own, 1) - Math.max(wider, 1));
    }
  }
  const most = Math.max(...gains);
  // nothing is gained any more: what is left goes to the widest, which holds the longest texts
  return most > 0 ? gains.indexOf(most) : widths.indexOf(Math.max(...widths));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
