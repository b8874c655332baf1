import type { Issue } from '@actionline/core';
import { show, type IssueLog } from '@actionline/core/internal';

import type { TextRow } from '../csv-rows.js';
import type { HeaderPlace, TableDescription } from './description.js';
import type { figureTaker, FigureCounts } from './figure-rows.js';
import { headerNames, isBlankRow, placeColumns, plainName } from './table-header.js';
import { unsaidIssues } from './unsaid.js';

/** What takes the rows below a header. */
type Taker = ReturnType<typeof figureTaker>;

/** Finds the header among the rows, and hands those below it on. */
export function tableReader(
  description: TableDescription,
  place: HeaderPlace,
  isPadded: boolean,
  log: IssueLog,
  takerOf: (header: Parameters<typeof figureTaker>[0]) => Taker,
): { readonly take: (row: TextRow) => void; readonly end: () => void; readonly rows: () => number; readonly counts: () => FigureCounts } {
  const { firstCell, without = [], footer, comment } = place;
  const headerRows: (readonly string[])[] = [];
  let expected = place.rows;
  let names: readonly string[] | undefined;
  let taker: Taker | undefined;
  let refused = false;
  let ended = false;
  let rows = 0;
  let lost = 0;

  const isHeader = ({ row, cells }: TextRow): boolean => {
    if (firstCell === undefined) return expected.includes(row);
    if (headerRows.length === 0 && plainName(cells[0] ?? '') === plainName(firstCell)) expected = [row];
    return expected[0] === row && headerRows.length === 0;
  };
  const begin = (row: number): void => {
    names = headerNames(headerRows);
    const header = placeColumns(names, description, row);
    for (const issue of [...header.issues, ...unsaidIssues(description, row)]) log.add(issue);
    refused = !header.ok || log.issues.some(({ code }) => code === 'nothing-says');
    if (header.ok && !refused) taker = takerOf(header.value);
  };
  const last = (): number => (firstCell === undefined ? (expected.at(-1) ?? 0) : (expected[0] ?? Infinity));

  return {
    take: (row) => {
      if (ended) return;
      const [first = ''] = row.cells;
      if (names === undefined && isHeader(row)) {
        headerRows.push(row.cells);
        if (row.row === last()) begin(row.row);
        return;
      }
      if (names === undefined && expected.length === 0 && firstCell === undefined) {
        names = row.cells.map(() => '');
        const header = placeColumns(names, description, row.row);
        for (const issue of [...header.issues, ...unsaidIssues(description, row.row)]) log.add(issue);
        refused = !header.ok;
        if (header.ok) taker = takerOf(header.value);
      }
      if (names === undefined) {
        // an empty row of the header is left out of a workbook
        if (firstCell === undefined && row.row > last() && headerRows.length > 0) begin(row.row);
        else return;
      }
      if (row.fault === undefined && (isBlankRow(row) || without.includes(row.row))) return;
      if (comment !== undefined && first.startsWith(comment)) return;
      if (footer !== undefined && first.startsWith(footer)) {
        ended = true;
        return;
      }
      rows += 1;
      if (refused || taker === undefined || names === undefined) {
        lost += 1;
        return;
      }
      const fault = rowFault(row, names, isPadded);
      if (fault !== undefined) {
        lost += 1;
        log.add(fault);
        return;
      }
      taker.take(row);
    },
    end: () => {
      if (names === undefined) log.add(noHeader(place));
    },
    rows: () => rows,
    counts: () => {
      const { read, blank, leftOut } = taker?.counts ?? { read: 0, blank: 0, leftOut: 0 };
      return { read: read + lost, blank, leftOut };
    },
  };
}

/** What a row of text has in the way of being read. */
function rowFault({ row, line, cells, fault }: TextRow, names: readonly string[], isPadded: boolean): Issue | undefined {
  if (fault !== undefined) {
    const column = names[fault.cell];
    return {
      code: fault.kind,
      severity: 'error',
      message:
        'A quotation mark in the row is not closed, or text follows a closing one; expected quotes around the whole cell; mend the row, or set plainQuotes if quotation marks are ordinary characters in this file.',
      values: { mend: 'mend-quotes' },
      row,
      line,
      column: column === undefined || column === '' ? fault.cell + 1 : column,
    };
  }
  const further = cells.slice(names.length).some((cell) => cell.trim() !== '');
  if (!further && (isPadded || cells.length >= names.length)) return undefined;
  return {
    code: 'ragged-row',
    severity: 'error',
    message: `The row has ${String(cells.length)} cells; expected ${String(names.length)}, as in the header; put quotes around a cell that has the mark between cells in it, write the marks of empty cells too, or say under footer how the first row begins that is none of the table.`,
    values: { given: cells.length, expected: names.length, mend: 'mend-row' },
    row,
    line,
  };
}

function noHeader({ rows, firstCell }: HeaderPlace): Issue {
  const expected = firstCell === undefined ? `the header in row ${rows.join(' and ')}` : `a row that begins with ${show(firstCell)}`;
  return {
    code: 'no-header',
    severity: 'error',
    message: `The file ends before its header; expected ${expected}; describe the file anew, or mend the description.`,
    values: { expected, mend: 'describe-anew' },
    row: rows[0] ?? 1,
  };
}
