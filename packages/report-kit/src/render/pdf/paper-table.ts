import { textWidth } from '../../charts/text-width.js';
import type { Table } from '../../document/block.js';
import { shareWidth } from '../paged/share-width.js';
import type { Binding } from './binding.js';
import { heightOf, letterRun, type LetterRun } from './faces.js';
import type { PaperTable } from './paper.js';
import { paperRuns, wordsAsRuns } from './paper-runs.js';
import { LINE } from './paper-template.js';
import { paperLanguage, piecesOf, printedWords } from './paper-text.js';

/** The white beside the text of a cell, left and right together, and above and below it, in points. */
const BESIDE = 6;
const ABOVE = 5.2;
/** The height that a table kept on one page may need at most, seven rows of one line; the height that a row may need before it may be broken: in points. */
const KEPT = 112;
const ROW = 220;
/** Texts up to this width are not broken where it can be helped, in points. */
const SHORT = 84;
/** A list of names or a note in a narrow column has at most about this many lines, up to this part of the line. */
const MOST_STACKED = { lines: 4, part: 0.2 } as const;
/** The longest text of a cell that counts for the width of its column. */
const COUNTED = 600;
/** Where a line may break: not at a space that keeps what stands beside it together. */
const BREAKS = /[^\S\u00a0\u202f]+/;
/** A letter; marks of percent and the like are none. */
const LETTER = /\p{L}/u;
/** Tables of more columns than this are set smaller. */
const FEW_COLUMNS = 5;

/** What a column needs: for its longest word, for its texts on one line where all are short, for its longest text on one line, for each on one line. */
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
  const upright = LINE.upright - (inside ? 24 : 0);
  const run = letterRun(binding.fonts);
  const needs = table.columns.map(({ label }, at) => needOf([[label], ...texts.map((cells) => cells[at] ?? [])], size, run, upright));
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const flipped = !inside && least > upright;
  const widths = shareOut(needs, flipped ? LINE.flipped : upright);
  const heights = texts.map((cells) =>
    Math.max(
      0,
      ...cells.map((lines, at) =>
        lines.reduce((sum, line) => sum + heightOf(line, (widths[at] ?? 1) - BESIDE, size, binding.fonts), ABOVE),
      ),
    ),
  );
  const height = heights.reduce((sum, one) => sum + one, 0);
  return {
    kind: 'table',
    ...(table.language === undefined ? {} : { language: paperLanguage(table.language) }),
    caption: wordsAsRuns(table.caption, binding),
    widths: widths.map((width) => Math.round(width * 100) / 100),
    // numbers line up at their end; where words stand among them nothing does
    ends: table.columns.map(
      ({ align }, at) => align === 'end' && !texts.some((cells) => cells[at]?.some((line) => LETTER.test(line)) === true),
    ),
    heads: table.columns.map(({ label }) => wordsAsRuns(label, binding)),
    size,
    squeezed: least > (flipped ? LINE.flipped : upright),
    sticks: false,
    together: height <= KEPT,
    tied: tiedRow(heights),
    flipped,
    rows: table.rows.map(({ id }, at) => ({
      ...binding.anchor(id),
      long: (heights[at] ?? 0) > ROW,
      cells: cellsOf[at] ?? [],
    })),
  };
}

function needOf(cells: readonly (readonly string[])[], size: number, run: LetterRun, line: number): Need {
  let [least, most, short] = [0, 0, 0];
  const texts: number[] = [];
  for (const lines of cells) {
    let all = 0;
    for (const text of lines) {
      const counted = text.slice(0, COUNTED);
      const width = textWidth(counted, size);
      all += width * run.text;
      most = Math.max(most, width * run.text);
      // a date, a number or the mark of a source stays on one line, whatever stands in the rows beside it
      if (width * run.word <= SHORT) short = Math.max(short, width * run.word);
      for (const word of counted.split(BREAKS))
        for (const piece of piecesOf(word)) least = Math.max(least, textWidth(piece, size) * run.word);
    }
    texts.push(all);
  }
  const stacked = Math.min(Math.max(...texts) / MOST_STACKED.lines, line * MOST_STACKED.part);
  const whole = Math.max(least, short, stacked);
  return { least: least + BESIDE, whole: whole + BESIDE, most: Math.max(whole, most) + BESIDE, texts };
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
