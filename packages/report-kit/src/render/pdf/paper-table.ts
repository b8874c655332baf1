import { textWidth } from '../../charts/text-width.js';
import type { Table } from '../../document/block.js';
import { shareWidth } from '../paged/share-width.js';
import type { Binding } from './binding.js';
import type { PaperTable } from './paper.js';
import { paperRuns, wordsAsRuns } from './paper-runs.js';
import { LINE } from './paper-template.js';
import { paperLanguage, piecesOf, printedWords } from './paper-text.js';

/** How much narrower the letters of the page run than those that widths are estimated for. */
const SERIF = 0.9;
/** The white beside the text of a cell, left and right together, and above and below it, in points. */
const BESIDE = 6;
const ABOVE = 6;
/** Tables with fewer rows stand on one page. */
const SHORT_ROWS = 8;
/** The height that a table kept on one page may need at most; the height that a row may need before it may be broken: in points. */
const KEPT = 200;
const ROW = 220;
/** Texts up to this width are not broken where it can be helped, in points. */
const SHORT = 90;
/** The longest text of a cell that counts for the width of its column. */
const COUNTED = 600;
/** Tables of more columns than this are set smaller. */
const FEW_COLUMNS = 5;

/** What a column needs: for its longest word, for its texts on one line where all are short, for its longest text on one line, and for each on one line. */
interface Need {
  readonly least: number;
  readonly whole: number;
  readonly most: number;
  readonly texts: readonly number[];
}

/** Where a table stands. */
export interface TablePlace {
  /** Inside a frame: it is given less width, and is never turned. */
  readonly inside?: boolean;
  /** In an annex: its type is smaller. */
  readonly annex?: boolean;
}

/** A table for the page. */
export function paperTable(table: Table, binding: Binding, { inside = false, annex = false }: TablePlace = {}): PaperTable {
  const size = annex || table.columns.length > FEW_COLUMNS ? 7.5 : 8.5;
  const cellsOf = table.rows.map(({ cells }) => cells.map((cell) => paperRuns(cell, binding)));
  const texts = cellsOf.map((cells) => cells.map((cell) => printedWords(cell).split('\n')));
  const needs = table.columns.map(({ label }, at) => needOf([[label], ...texts.map((cells) => cells[at] ?? [])], size));
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const upright = LINE.upright - (inside ? 24 : 0);
  const flipped = !inside && least > upright;
  const widths = shareOut(needs, flipped ? LINE.flipped : upright);
  const heights = texts.map((cells) =>
    Math.max(0, ...cells.map((lines, at) => lines.reduce((sum, line) => sum + heightOf(line, (widths[at] ?? 1) - BESIDE, size), ABOVE))),
  );
  const height = heights.reduce((sum, one) => sum + one, 0);
  return {
    kind: 'table',
    ...(table.language === undefined ? {} : { language: paperLanguage(table.language) }),
    caption: wordsAsRuns(table.caption, binding),
    widths: widths.map((width) => Math.round(width * 100) / 100),
    ends: table.columns.map(({ align }) => align === 'end'),
    heads: table.columns.map(({ label }) => wordsAsRuns(label, binding)),
    size,
    squeezed: least > (flipped ? LINE.flipped : upright),
    sticks: false,
    together: table.rows.length < SHORT_ROWS && height <= KEPT,
    tied: tiedRow(heights),
    flipped,
    rows: table.rows.map(({ id }, at) => ({
      ...binding.anchor(id),
      long: (heights[at] ?? 0) > ROW,
      cells: cellsOf[at] ?? [],
    })),
  };
}

function needOf(cells: readonly (readonly string[])[], size: number): Need {
  let [least, most] = [0, 0];
  const texts = cells.map((lines) => {
    let all = 0;
    for (const line of lines) {
      const counted = line.slice(0, COUNTED);
      const width = textWidth(counted, size);
      all += width;
      most = Math.max(most, width);
      for (const word of counted.split(/\s+/)) for (const piece of piecesOf(word)) least = Math.max(least, textWidth(piece, size));
    }
    return all * SERIF;
  });
  // a date, a number or the mark of a source stays on one line
  const whole = most <= SHORT ? Math.max(least, most) : least;
  return { least: least * SERIF + BESIDE, whole: whole * SERIF + BESIDE, most: Math.max(whole, most) * SERIF + BESIDE, texts };
}

/** The row before the last, where both are short enough to be kept together. */
function tiedRow(heights: readonly number[]): number {
  const [before, last] = heights.slice(-2);
  return heights.length > 2 && before !== undefined && last !== undefined && before + last < ROW ? heights.length - 2 : -1;
}

/** The width of each column: what its longest word needs, or its short texts where they leave most of the line; the rest so that rows come out low. */
function shareOut(needs: readonly Need[], width: number): readonly number[] {
  const all = needs.reduce((total, { most }) => total + most, 0);
  if (all <= width) return needs.map(({ most }) => (most * width) / all);
  return shareWidth(
    needs.map(({ least, whole, texts }) => ({ least, whole, texts, padding: BESIDE })),
    width,
  );
}

/** About how high a text is in a line of a width, in points. */
export function heightOf(text: string, width: number, size: number): number {
  return Math.max(1, Math.ceil((textWidth(text, size) * SERIF) / Math.max(1, width))) * size * 1.3;
}
