import type { Paragraph, Table as WordTable, TableRow } from 'docx';

import type { Table } from '../../document/block.js';
import { plainText, type Inline } from '../../document/inline.js';
import { columnWidths } from './column-widths.js';
import { FRAME_INDENT } from './frame.js';
import { paragraph, type Place } from './paragraph.js';
import { PAGE } from './page.js';
import { wordRuns, words } from './runs.js';
import type { Writer } from './writer.js';

/** Tables of more columns than this are set in smaller type, as those of an annex are. */
const MANY_COLUMNS = 6;

/** The sizes of type in tables, in twentieths of a point. */
const SIZE = { few: 170, many: 160 } as const;

/** What stands empty at both sides of a cell together, in twentieths of a point. */
const CELL_PADDING = 140;

/** Rows of more letters than this may break over pages. */
const LONG_ROW = 1_200;

/** A table under its caption: the first row is repeated on every page, the first column heads the rows. */
export function wordTable(table: Table, writer: Writer, place: Place): readonly (Paragraph | WordTable)[] {
  const { library, isRightToLeft } = writer;
  const look = { language: table.language ?? place.language };
  const caption = paragraph(words(table.caption, writer, look), writer, place, { style: 'Caption', id: table.id });
  writer.tables.push({ caption: table.caption, columns: table.columns.map(({ label }) => label).join(' · ') });
  const many = table.columns.length > MANY_COLUMNS || place.annex === true;
  const indent = place.frame === undefined ? 0 : FRAME_INDENT;
  const width = PAGE.textWidth - indent;
  const texts = table.columns.map(({ label }, at) => [label, ...table.rows.map(({ cells }) => measuredText(cells[at] ?? []))]);
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
  const rows = table.rows.map(({ id, cells }) => {
    const letters = cells.reduce((total, runs) => total + plainText(runs).length, 0);
    return new library.TableRow({
      cantSplit: letters <= LONG_ROW,
      children: table.columns.map(({ align }, at) =>
        cell(
          [
            paragraph(wordRuns(cells[at] ?? [], writer, look), writer, inCell, {
              style: style('Text'),
              end: align === 'end',
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

/** The text of a cell as it is seen: with the place in a source, which the plain text leaves out. */
function measuredText(runs: readonly Inline[]): string {
  return runs
    .map((run) => (run.kind === 'citation' && run.locator !== undefined ? `[${String(run.number)}, ${run.locator}]` : plainText([run])))
    .join('');
}
