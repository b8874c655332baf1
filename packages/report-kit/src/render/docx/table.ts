import type { Paragraph, Table as WordTable, TableRow } from 'docx';

import type { Table } from '../../document/block.js';
import { plainText, type Inline } from '../../document/inline.js';
import { columnWidths } from './column-widths.js';
import { FRAME_INDENT } from './frame.js';
import { paragraph, type Place } from './paragraph.js';
import { PAGE } from './page.js';
import { wordRuns, words } from './runs.js';
import { wholeDate } from './word-text.js';
import type { Writer } from './writer.js';

/** Tables of more columns than this are set in smaller type, as those of an annex are. */
const MANY_COLUMNS = 6;

/** The sizes of type in tables, in twentieths of a point. */
const SIZE = { few: 170, many: 160 } as const;

/** What stands empty at both sides of a cell together, in twentieths of a point. */
const CELL_PADDING = 140;

/** Rows of more letters than this may break over pages. */
const LONG_ROW = 1_200;

/** A table of no more rows and letters than these stands on one page. */
const SHORT_TABLE = { rows: 7, letters: 900 } as const;

/** First rows of more letters than these may stand on a page without the next: it would be left half empty. */
const SHORT_ROWS = 300;

/** A table under its caption: the first row is repeated on every page, the first column heads the rows. */
export function wordTable(table: Table, writer: Writer, place: Place): readonly (Paragraph | WordTable)[] {
  const { library, isRightToLeft } = writer;
  const look = { language: table.language ?? place.language };
  const caption = paragraph(words(table.caption, writer, look), writer, place, { style: 'Caption', id: table.id });
  writer.tables.push({ caption: table.caption, columns: table.columns.map(({ label }) => label).join(' · ') });
  const many = table.columns.length > MANY_COLUMNS || place.annex === true;
  const indent = place.frame === undefined ? 0 : FRAME_INDENT;
  const width = PAGE.textWidth - indent;
  const texts = table.columns.map(({ label }, at) => [
    { text: label, isBold: true },
    ...table.rows.map(({ cells }) => ({ text: measuredText(cells[at] ?? []), isBold: hasBold(cells[at] ?? []) })),
  ]);
  const widths = columnWidths(texts, width, many ? SIZE.many : SIZE.few, CELL_PADDING);
  const cell = (children: readonly Paragraph[], at: number): InstanceType<typeof library.TableCell> =>
    new library.TableCell({ children, width: { size: widths[at] ?? 0, type: 'dxa' } });
  const style = (name: string): string => `Table${name}${many ? 'Small' : ''}`;
  const inCell: Place = { language: look.language };
  const head: TableRow = new library.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ label, align }, at) =>
      cell([paragraph(words(label, writer, look), writer, inCell, { style: style('Heading'), end: align === 'end' })], at),
    ),
  });
  const letters = table.rows.map(({ cells }) => cells.reduce((total, runs) => total + plainText(runs).length, 0));
  const rows = table.rows.map(({ id, cells }, row) => {
    const keepNext = staysWithNext(row, letters);
    return new library.TableRow({
      cantSplit: (letters[row] ?? 0) <= LONG_ROW,
      children: table.columns.map(({ align }, at) =>
        cell(
          [
            paragraph(wordRuns(cells[at] ?? [], writer, look), writer, inCell, {
              style: style('Text'),
              end: align === 'end',
              keepNext,
              ...(at === 0 && id !== undefined ? { id } : {}),
            }),
          ],
          at,
        ),
      ),
    });
  });
  return [
    caption,
    new library.Table({
      style: 'ReportTable',
      rows: [head, ...rows],
      columnWidths: [...widths],
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: 'dxa' },
      layout: 'autofit',
      tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
      ...(indent === 0 ? {} : { indent: { size: indent, type: 'dxa' } }),
      ...(isRightToLeft ? { visuallyRightToLeft: true } : {}),
    }),
  ];
}

/** Whether a row stands on the page of the next: no last row stands on a page alone, no short first one, and a short table is not broken. */
function staysWithNext(row: number, letters: readonly number[]): boolean {
  const last = letters.length - 1;
  if (row === last) return false;
  const isShort = letters.length <= SHORT_TABLE.rows && letters.reduce((total, one) => total + one, 0) <= SHORT_TABLE.letters;
  if (isShort || row === last - 1) return true;
  return row === 0 && (letters[0] ?? 0) + (letters[1] ?? 0) <= SHORT_ROWS;
}

/** The text of a cell as it is seen: with the place in a source, which the plain text leaves out, and its dates whole. */
function measuredText(runs: readonly Inline[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'citation' && run.locator !== undefined) return `[${String(run.number)}, ${run.locator}]`;
      return run.kind === 'date' ? wholeDate(run.text) : plainText([run]);
    })
    .join('');
}

/** Whether any of it is bold, which takes more room. */
function hasBold(runs: readonly Inline[]): boolean {
  return runs.some((run) => run.kind === 'status' || run.kind === 'strong');
}
