import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';

import type { Paragraph } from '../../document/block.js';
import { plainText } from '../../document/inline.js';
import type { Report } from '../../document/report.js';
import type { FlatTable } from '../tables/table-column.js';
import { cellText } from './cell-text.js';
import { coverStyle, FONT } from './style.js';

/** The first sheet: what the report is, in whose name it stands, what it answers, and what the other sheets are. */
export function coverSheet(report: Report, tables: readonly FlatTable[], names: readonly string[]): WriteSheet {
  const { page, title } = report;
  const words = page.tables;
  const cells = new Map<string, Partial<Cell>>();
  const merges: { startRow: number; endRow: number; startCol: number; endCol: number }[] = [];
  const rowDefs = new Map<number, { height: number }>();
  let row = 0;
  const set = (column: number, value: string | number, style: CellStyle, more: Partial<Cell> = {}): void => {
    cells.set(`${String(row)},${String(column)}`, {
      value: typeof value === 'string' ? cellText(value, words.cut) : value,
      style,
      ...more,
    });
  };
  const across = (text: string, style: CellStyle): void => {
    set(0, text, style);
    merges.push({ startRow: row, endRow: row, startCol: 0, endCol: WIDTHS.length - 1 });
    // the height of merged cells is not found by spreadsheets
    rowDefs.set(row, { height: heightOf(text, ALL_WIDTHS, style.font?.size) });
    row += 1;
  };

  across(title, coverStyle.title);
  across(page.subtitle, coverStyle.text);
  row += 1;
  const answer = headlineOf(report);
  if (answer !== '') {
    across(answer, coverStyle.answer);
    row += 1;
  }
  for (const { name, value } of [...page.facts, ...page.dates]) {
    set(0, name, coverStyle.name);
    set(1, value, coverStyle.text);
    rowDefs.set(row, { height: heightOf(value, WIDTHS[1]) });
    row += 1;
  }
  row += 1;
  set(0, words.contents, coverStyle.heading);
  set(2, words.rows, coverStyle.numberHeading);
  row += 1;
  tables.forEach((table, at) => {
    const sheet = names[at] ?? table.name;
    set(0, sheet, coverStyle.link, { hyperlink: { target: '', location: `'${sheet.replaceAll("'", "''")}'!A1` } });
    set(1, words.about[table.name], coverStyle.text);
    set(2, table.rows.length, coverStyle.number);
    rowDefs.set(row, { height: heightOf(words.about[table.name], WIDTHS[1]) });
    row += 1;
  });
  row += 1;
  for (const note of [...words.notes, page.producedBy]) across(note, coverStyle.text);
  return {
    name: names.at(-1) ?? words.cover,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [],
    cells,
    merges,
    rowDefs,
    view: { showGridLines: false, rightToLeft: page.direction === 'rtl' },
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** The widths of its columns, in characters. */
const WIDTHS = [30, 78, 10] as const;
const ALL_WIDTHS = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];
const LINE_HEIGHT = 1.35;
/** Some fonts that stand in for the one of the workbook are as much wider. */
const RESERVE = 1.2;

/** The height of a row with a text, in points. */
function heightOf(text: string, width: number, size: number = FONT.size): number {
  return Math.ceil((text.length * RESERVE * size) / (width * FONT.size)) * size * LINE_HEIGHT;
}

/** The answer of a report that begins with one. */
function headlineOf({ sections }: Report): string {
  const paragraph = sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is Paragraph => block.kind === 'paragraph' && block.tone === 'headline');
  return paragraph === undefined ? '' : plainText(paragraph.children);
}
