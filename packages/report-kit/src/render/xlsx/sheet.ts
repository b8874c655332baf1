import type { Cell as SheetCell, CellStyle, CellValue, ColumnDef, WriteOptions, WriteSheet } from 'hucre/xlsx';

import type { TableWords } from '../../document/flat-table.js';
import { safeUrl } from '../../document/safe-url.js';
import type { Cell, ColumnType, FlatTable } from '../tables/table-column.js';
import { comesOfDivision } from '../../messages/rounded.js';
import { cellText } from './cell-text.js';
import { dayIn } from './day.js';
import { FONT, headStyleOf, isAtEnd, linkStyle, styleOf } from './style.js';

/** A sheet may link no more cells, nor to longer addresses. */
const MOST_LINKS = 65_000;
const LONGEST_ADDRESS = 2_000;

/** What the format takes for an error where it stands alone in a cell. */
const ERROR = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/u;

/** A table as a sheet: without the columns that are for programs, or in which nothing stands. */
export function tableSheet(table: FlatTable, name: string, words: TableWords, rightToLeft: boolean): WriteSheet {
  const shown = table.columns.flatMap((column, at) =>
    column.machine !== true && (table.rows.length === 0 || table.rows.some((row) => !isEmpty(row[at]))) ? [{ ...column, at }] : [],
  );
  const heads = shown.map(({ key }) => cellText(words.column[key], words.cut));
  const rows: CellValue[][] = [heads];
  const cells = new Map<string, Partial<SheetCell>>(
    heads.map((value, at) => [`0,${String(at)}`, { value, style: headStyleOf(shown[at]?.type ?? 'text') }]),
  );
  let links = 0;
  for (const row of table.rows) {
    const own: CellValue[] = [];
    for (const { type, at } of shown) {
      const value = valueOf(row[at], type, words);
      const where = `${String(rows.length)},${String(own.length)}`;
      if (typeof value === 'string' && ERROR.test(value))
        cells.set(where, { value: null, richText: [{ text: value }], style: styleOf(type) });
      const address = type === 'address' && typeof value === 'string' ? safeUrl(value) : undefined;
      if (address !== undefined && address.length <= LONGEST_ADDRESS && links < MOST_LINKS) {
        links += 1;
        cells.set(where, { value, hyperlink: { target: address }, style: linkStyle });
      }
      own.push(value);
    }
    rows.push(own);
  }
  const columns = shown.map(({ type }, at): ColumnDef => ({ width: widthOf(type, rows, at), style: columnStyle(type, rows, at) }));
  const last = `${letters(shown.length)}${String(rows.length)}`;
  const widths = columns.map(({ width = NARROWEST }) => width);
  const fits = widths.reduce((sum, width) => sum + width, 0) <= PAGE_WIDTH;
  return {
    name,
    columns,
    rows,
    cells,
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${last}` },
    view: { rightToLeft },
    rowDefs: new Map(rows.map((row, at) => [at, { height: heightOf(row, widths, at === 0) }])),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      // what is wider goes on several pages
      ...(fits ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { scale: WIDE_SCALE }),
    },
    headerFooter: { oddFooter: '&C&P / &N' },
    a11y: { summary: words.about[table.name] },
  };
}

function isEmpty(cell: Cell): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'object' && cell.length === 0);
}

function valueOf(cell: Cell, type: ColumnType, words: TableWords): CellValue {
  if (cell === undefined) return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell === 'boolean') return words.code.flag[String(cell)] ?? String(cell);
  const parts = typeof cell === 'string' ? [cell] : cell;
  if (typeof type === 'object') {
    const list = words.code[type.codes];
    return textOrNone(parts.map((code) => (Object.hasOwn(list, code) ? (list[code] ?? code) : code)).join('; '), words);
  }
  if (type === 'date' || type === 'partial-date') return dayIn(parts[0] ?? '') ?? textOrNone(parts[0] ?? '', words);
  return textOrNone(parts.join('; '), words);
}

function textOrNone(text: string, { cut }: TableWords): string | null {
  return text === '' ? null : cellText(text, cut);
}

/** The decimals of what comes of a division: more where the least of a column is below one. */
const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 9;

/** Whole numbers are grouped; others are shown with the digits that they have, but for what comes of a division. */
function columnStyle(type: ColumnType, rows: readonly (readonly CellValue[])[], at: number): CellStyle {
  if (type !== 'number') return styleOf(type);
  const values = rows.slice(1).flatMap((row) => (typeof row[at] === 'number' ? [row[at]] : []));
  if (values.every(Number.isInteger)) return { ...styleOf(type), numFmt: '#,##0' };
  if (!values.some(comesOfDivision)) return styleOf(type);
  const least = values.reduce((one, value) => (value === 0 ? one : Math.min(one, Math.abs(value))), 1);
  const decimals = Math.min(MOST_DECIMALS, FEWEST_DECIMALS + Math.ceil(-Math.log10(least)));
  return { ...styleOf(type), numFmt: `#,##0.${'0'.repeat(decimals)}` };
}

const NARROWEST = 9;
const WIDEST: Readonly<Record<'text' | 'other', number>> = { text: 52, other: 28 };
const ROWS_MEASURED = 500;
/** Numbers as the cells show them, with a mark between thousands. */
const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: MOST_DECIMALS });
/** What the button of a filter takes. */
const BUTTON = 3;

/** A width in characters: of the longest word of the heading, and of the texts of the first rows, within bounds. */
function widthOf(type: ColumnType, rows: readonly (readonly CellValue[])[], at: number): number {
  const head = String(rows[0]?.[at]);
  let widest = Math.max(NARROWEST, ...head.split(/\s+/u).map((word) => word.length + BUTTON), head.length / 2 + BUTTON);
  for (const row of rows.slice(1, ROWS_MEASURED)) widest = Math.max(widest, lengthOf(row[at] ?? null));
  if (isAtEnd(type)) widest += INDENT;
  const most = type === 'text' || typeof type === 'object' ? WIDEST.text : WIDEST.other;
  return Math.ceil(Math.min(most, widest) * FONT.widening);
}

/** What stands empty behind a number. */
const INDENT = 2;

function lengthOf(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value === 'number') return grouped.format(value).length + 1;
  return typeof value === 'object' ? 'yyyy-mm-dd'.length + 1 : String(value).length + 1;
}

/** As many characters across as are read on a page. */
const PAGE_WIDTH = 200;
/** What is wider than a page is printed as small as can still be read, in per cent. */
const WIDE_SCALE = 60;
const LINE = 15;
/** A row that is higher hides those below it; its end is read in the line of entry. */
const MOST_LINES = 8;

/** The height of a row in points: spreadsheets do not all find it from texts that are wrapped. */
export function heightOf(row: readonly CellValue[], widths: readonly number[], head: boolean): number {
  let lines = 1;
  row.forEach((value, at) => {
    if (typeof value === 'string') lines = Math.max(lines, linesOf(value, (widths[at] ?? NARROWEST) - (head ? BUTTON : 1)));
  });
  return Math.min(lines, MOST_LINES) * LINE + (head ? LINE / 3 : 0);
}

/** How many lines a text takes in a width, its words kept whole. */
function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  let [lines, used] = [1, 0];
  for (const word of text.slice(0, MOST_LINES * width).split(/(?<=\s)/u)) {
    // the space behind a word may hang over the end of its line
    const own = word.trimEnd().length;
    if (used > 0 && used + own > width) [lines, used] = [lines + 1, 0];
    const end = Math.max(0, used + own - 1);
    lines += Math.floor(end / width);
    used = word.endsWith('\n') ? width : (end % width) + 1 + word.length - own;
  }
  return lines;
}

/** The letters of the last of a number of columns. */
function letters(count: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((count - 1) % 26));
  return count <= 26 ? letter : `${letters(Math.floor((count - 1) / 26))}${letter}`;
}

/**
 * What is printed on every page of a sheet: its headings, and the first column, which tells of what the others are. The package writes the names of
 * sheets without quotation marks, at which programs that read the file stumble.
 */
export function printTitles({ name }: Pick<WriteSheet, 'name'>): NonNullable<WriteOptions['namedRanges']>[number] {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  return { name: '_xlnm.Print_Titles', range: `${quoted}!$A:$A,${quoted}!$1:$1`, scope: name };
}
