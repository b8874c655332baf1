import { textWidth } from '../../charts/text-width.js';

/** How much of a cell is measured: beyond it a column is as wide as it will ever be. */
const MEASURED = 240;

/** The widest share of the table that a column asks for so that no word in it breaks. */
const WIDEST_WORD = 0.34;

/**
 * The widths of columns, in the unit of `total` and whole numbers that add up to it: each column is wide enough for its longest word
 * where there is room, and the rest goes where the texts are long.
 *
 * @param texts - The texts of each column, the heading among them.
 * @param size - The size of the type, in the unit of `total`.
 * @param padding - What stands empty at both sides of a cell together.
 */
export function columnWidths(texts: readonly (readonly string[])[], total: number, size: number, padding: number): readonly number[] {
  if (texts.length === 0) return [];
  const columns = texts.map((cells) => {
    let [word, line] = [0, 0];
    for (const cell of cells) {
      const measured = cell.slice(0, MEASURED);
      line = Math.max(line, textWidth(measured, size));
      for (const part of measured.split(/[ \u200b-]/)) word = Math.max(word, textWidth(part, size));
    }
    const least = Math.min(word, total * WIDEST_WORD) + padding;
    return { least, wanted: Math.max(line + padding, least) };
  });
  const [least, wanted] = [sum(columns.map((column) => column.least)), sum(columns.map((column) => column.wanted))];
  const widths = columns.map((column) => {
    if (least >= total) return (column.least / least) * total;
    if (wanted <= total) return column.wanted + (total - wanted) * (column.wanted / wanted);
    return column.least + (total - least) * ((column.wanted - column.least) / (wanted - least));
  });
  return whole(widths, total);
}

/** Whole numbers that add up as the given ones do. */
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
