import { textWidth } from '../../charts/text-width.js';
import { plainText } from '../../document/inline.js';
import type { Table } from '../../document/block.js';
import type { Binding } from './binding.js';
import type { PaperTable } from './paper.js';
import { paperRuns, wordsAsRuns } from './paper-runs.js';
import { LINE } from './paper-template.js';
import { paperLanguage, paperText, piecesOf } from './paper-text.js';

/** How much narrower the letters of the page run than those that widths are estimated for. */
const SERIF = 0.9;
/** The white beside the text of a cell, left and right together, and above and below it, in points. */
const BESIDE = 6;
const ABOVE = 6;
/** Tables with fewer rows stand on one page. */
const SHORT_ROWS = 8;
/** The height that something kept on one page may need at most; the height that a row may need before it may be broken: in points. */
const KEPT = 420;
const ROW = 220;
/** The longest text of a cell that counts for the width of its column. */
const COUNTED = 600;
/** Tables of more columns than this are set smaller. */
const FEW_COLUMNS = 5;

/** What a column needs: for its longest word, and for its longest text on one line. */
interface Need {
  readonly least: number;
  readonly most: number;
}

/** A table for the page; one inside a frame is given less width, and is never turned. */
export function paperTable(table: Table, binding: Binding, inside = false): PaperTable {
  const size = table.columns.length > FEW_COLUMNS ? 7.5 : 8.5;
  const texts = table.rows.map(({ cells }) => cells.map((cell) => paperText(plainText(cell), binding.replacements)));
  const needs = table.columns.map(({ label }, at) => needOf([label, ...texts.map((cells) => cells[at] ?? '')], size));
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const upright = LINE.upright - (inside ? 24 : 0);
  const flipped = !inside && least > upright;
  const widths = shareOut(needs, flipped ? LINE.flipped : upright);
  const heights = texts.map((cells) => Math.max(0, ...cells.map((text, at) => heightOf(text, widths[at] ?? 1, size))));
  const height = heights.reduce((sum, one) => sum + one, 0);
  return {
    kind: 'table',
    ...(table.language === undefined ? {} : { language: paperLanguage(table.language) }),
    caption: wordsAsRuns(table.caption, binding),
    widths: widths.map((width) => Math.round(width * 100) / 100),
    ends: table.columns.map(({ align }) => align === 'end'),
    heads: table.columns.map(({ label }) => wordsAsRuns(label, binding)),
    size,
    together: table.rows.length < SHORT_ROWS && height <= KEPT,
    flipped,
    rows: table.rows.map(({ id, cells }, at) => ({
      ...binding.anchor(id),
      long: (heights[at] ?? 0) > ROW,
      cells: cells.map((cell) => paperRuns(cell, binding)),
    })),
  };
}

function needOf(texts: readonly string[], size: number): Need {
  let [least, most] = [0, 0];
  for (const text of texts) {
    const counted = text.slice(0, COUNTED);
    most = Math.max(most, textWidth(counted, size));
    for (const word of counted.split(/\s+/)) for (const piece of piecesOf(word)) least = Math.max(least, textWidth(piece, size));
  }
  return { least: least * SERIF + BESIDE, most: Math.max(least, most) * SERIF + BESIDE };
}

/** The width of each column: what its longest word needs, and of the rest the more the longer its texts are. */
function shareOut(needs: readonly Need[], width: number): readonly number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const most = needs.reduce((sum, need) => sum + need.most, 0);
  if (least >= width) return needs.map((need) => (need.least * width) / least);
  if (most <= width) return needs.map((need) => (need.most * width) / most);
  const wanted = most - least;
  return needs.map((need) => need.least + ((need.most - need.least) * (width - least)) / wanted);
}

/** About how high a text is in a column, in points. */
export function heightOf(text: string, width: number, size: number): number {
  return Math.ceil((textWidth(text, size) * SERIF) / Math.max(1, width - BESIDE)) * size * 1.3 + ABOVE;
}
