import type { Issue } from '@actionline/core';
import { issueValue, show, type IssueLog } from '@actionline/core/internal';

import { isBlank, type TextRow } from '../csv/csv-rows.js';
import { isTotalLabel } from './cells/total-words.js';
import type { HeaderPlace, TableDescription } from './description.js';
import type { figureTaker, FigureCounts } from './figure-rows.js';
import { headerNames, placeColumns, plainName } from './table-header.js';
import { unsaidIssues } from './unsaid.js';

/** What takes the rows below a header. */
type Taker = ReturnType<typeof figureTaker>;

/** Finds the header among the rows of a table, and hands those below it on. */
export interface TableReader {
  /** Takes the next row of the file. */
  readonly take: (row: TextRow) => void;
  /** Says that there are no more. */
  readonly end: () => void;
  /** The last row of the header, once it is there. */
  readonly headerEnd: () => number;
  /** The columns whose empty cells mean what stands above them, by their places from 0. */
  readonly filledColumns: () => ReadonlySet<number>;
  /** The rows below the header that are not blank, and the figures in them; a row that cannot be read counts as one, and one that is set aside where it states a figure. */
  readonly counts: () => FigureCounts & { readonly rows: number };
}

/** Starts to read the rows of a table. */
export function tableReader(
  description: TableDescription,
  isPadded: boolean,
  log: IssueLog,
  takerOf: (header: Parameters<typeof figureTaker>[0]) => Taker,
): TableReader {
  const { rows: said, firstCell, without = [], footer, comment } = description.header;
  const headerRows: (readonly string[])[] = [];
  let expected: readonly number[] = firstCell === undefined ? said : [];
  let names: readonly string[] | undefined;
  let taker: Taker | undefined;
  /** What the row of the footer begins with, once it is there. */
  let ended: string | undefined;
  let rows = 0;
  let lost = 0;

  const begin = (row: number): void => {
    names = headerNames(headerRows);
    const header = placeColumns(names, description, row);
    const unsaid = unsaidIssues(description, row);
    for (const issue of [...header.issues, ...unsaid]) log.add(issue);
    if (header.ok && unsaid.length === 0) taker = takerOf(header.value);
  };

  /** Passes over a row that the description sets aside; whether it states a figure, and is counted as left out. */
  const passOver = (row: TextRow): boolean => {
    if (row.fault !== undefined || taker?.passOver(row) !== true) return false;
    rows += 1;
    return true;
  };

  /** Whether a row is above the header or part of it, and has been dealt with. */
  const isBeforeTable = ({ row, cells }: TextRow): boolean => {
    if (names !== undefined) return false;
    if (firstCell !== undefined && expected.length === 0 && plainName(cells[0] ?? '') === plainName(firstCell))
      expected = Array.from({ length: Math.max(1, said.length) }, (_, depth) => row + depth);
    const last = expected.at(-1);
    if (firstCell === undefined && last === undefined) {
      // a table without a header: its columns are told by their places
      headerRows.push(cells.map(() => ''));
      begin(row);
      return false;
    }
    if (expected.includes(row)) headerRows.push(cells);
    if (row === last) begin(row);
    // an empty row of the header is left out of a workbook
    else if (last !== undefined && row > last && headerRows.length > 0) begin(last);
    return row <= (last ?? Infinity) || names === undefined;
  };

  return {
    take: (row) => {
      if (isBeforeTable(row) || names === undefined) return;
      const [first = ''] = row.cells;
      if (row.fault === undefined && isBlank(row.cells)) return;
      if (ended !== undefined) {
        if (passOver(row)) log.add(belowFooter(row, ended));
        return;
      }
      if (footer !== undefined && first.trimStart().startsWith(footer)) ended = first.trim();
      const isComment = comment !== undefined && first.startsWith(comment);
      if (ended !== undefined || isComment || (row.fault === undefined && without.includes(row.row))) {
        passOver(row);
        return;
      }
      rows += 1;
      const fault = taker === undefined ? undefined : rowFault(row, names, isPadded);
      if (fault !== undefined) log.add(fault);
      if (taker === undefined || fault !== undefined) lost += 1;
      else taker.take(row);
    },
    end: () => {
      if (names === undefined) log.add(noHeader(description.header));
    },
    headerEnd: () => expected.at(-1) ?? 0,
    filledColumns: () => taker?.filledColumns ?? new Set(),
    counts: () => {
      const { read, blank, leftOut } = taker?.counts ?? { read: 0, blank: 0, leftOut: 0 };
      return { rows, read: read + lost, blank, leftOut };
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

/** A figure below the row with which a table is said to end: the label of a total line, for one, may stand in its middle too. */
function belowFooter({ row, line }: TextRow, footer: string): Issue {
  const advice = isTotalLabel(footer)
    ? `if the table goes on there, take footer out of header, and leave total lines out with except: ${show([footer])} in their column`
    : 'if the table goes on there, take footer out of header, or write more of how the end of the table begins';
  return {
    code: 'below-footer',
    severity: 'warning',
    message: `The row states a figure below the footer ${show(footer)}; expected none there; it is not read, and is counted as left out; ${advice}.`,
    values: { given: issueValue(footer), mend: isTotalLabel(footer) ? 'total-as-footer' : 'mend-footer' },
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
    values: { expected, mend: 'describe-anew', ...(firstCell === undefined ? { rows } : { firstCell: issueValue(firstCell) }) },
    row: rows[0] ?? 1,
  };
}
