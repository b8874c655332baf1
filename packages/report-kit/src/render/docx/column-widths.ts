import { textWidth } from '../../charts/text-width.js';

/** How much of a cell is measured: beyond it a column is as wide as it will ever be. */
const MEASURED = 240;

/** The widest share of the table that a column asks for so that no word in it breaks. */
const WIDEST_WORD = 0.34;

/** The least share of the room that a table fills, so that small tables look alike. */
const NARROWEST_TABLE = 0.6;

/** What a text is wider than it is taken to be, for the faces that it may be set in. */
const SLACK = 1.04;

/** A column as it is laid out. */
interface Column {
  /** So wide that its longest word does not break, within reason. */
  readonly least: number;
  /** So wide that no cell breaks. */
  readonly wanted: number;
}

/**
 * The widths of columns, in the unit of `room` and whole numbers: columns of short texts are as wide as these, and those of long ones share what
 * is left, none below its longest word where there is room for it. A table of short texts alone is narrower than the room.
 *
 * @param texts - The texts of each column, the heading among them.
 * @param size - The size of the type, in the unit of `room`.
 * @param padding - What stands empty at both sides of a cell together.
 */
export function columnWidths(texts: readonly (readonly string[])[], room: number, size: number, padding: number): readonly number[] {
  if (texts.length === 0) return [];
  const columns = texts.map((cells): Column => {
    let [word, line] = [0, 0];
    for (const cell of cells) {
      const measured = cell.slice(0, MEASURED);
      line = Math.max(line, textWidth(measured, size) * SLACK);
      for (const part of measured.split(/[ \u200b-]/)) word = Math.max(word, textWidth(part, size) * SLACK);
    }
    const least = Math.min(word, room * WIDEST_WORD) + padding;
    return { least, wanted: Math.max(line + padding, least) };
  });
  const total = Math.round(Math.min(room, Math.max(sum(columns.map(({ wanted }) => wanted)), room * NARROWEST_TABLE)));
  return whole(shared(columns, total), total);
}

function shared(columns: readonly Column[], total: number): readonly number[] {
  const [least, wanted] = [sum(columns.map((column) => column.least)), sum(columns.map((column) => column.wanted))];
  if (least >= total) return columns.map((column) => (column.least / least) * total);
  if (wanted <= total) return columns.map((column) => (column.wanted / wanted) * total);
  // whoever needs no more than its share is given what it needs, until the rest need more than there is
  const widths = columns.map(({ wanted: own }) => own);
  let open = columns.map((_, at) => at);
  let left = total;
  for (;;) {
    const weight = sum(open.map((at) => Math.sqrt(columns[at]?.wanted ?? 0)));
    const share = (at: number): number => (left * Math.sqrt(columns[at]?.wanted ?? 0)) / weight;
    const settled = open.filter((at) => share(at) >= (columns[at]?.wanted ?? 0) || share(at) < (columns[at]?.least ?? 0));
    if (settled.length === 0) {
      for (const at of open) widths[at] = share(at);
      return widths;
    }
    // one kind at a time: what is kept wide for its longest word takes from the others
    const narrow = settled.filter((at) => share(at) < (columns[at]?.least ?? 0));
    const next = narrow.length > 0 ? narrow : settled;
    for (const at of next) {
      widths[at] = (narrow.length > 0 ? columns[at]?.least : columns[at]?.wanted) ?? 0;
      left -= widths[at] ?? 0;
    }
    open = open.filter((at) => !next.includes(at));
    if (open.length === 0) return widths;
  }
}

/** Whole numbers that add up to a total as the given ones do. */
function whole(widths: readonly number[], total: number): readonly number[] {
  let [exact, given] = [0, 0];
  return widths.map((width, at) => {
    exact += width;
    const upTo = at === widths.length - 1 ? total : Math.round(exact);
    const own = upTo - given;
    given = upTo;
    return own;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
