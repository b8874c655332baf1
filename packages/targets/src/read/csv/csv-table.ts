import { unescapeFormula, type Issue, type IssueValues, type Result } from '@actionline/core';
import { checkKeys, refuseArgument, refused, type IssueLog } from '@actionline/core/internal';

import { valuesInJson } from '../../issue-values.js';
import { isBlank, longestRow, MAX_FIELD_LENGTH, readRows, type RowFault, type TextRow } from './csv-rows.js';
import { isInPieces } from '../reading/pieces.js';
import { readHeader, type Columns, type Header } from './header.js';
import type { RowSource } from '../record/row-cells.js';

/** What a reader of CSV may be told of the text. */
export interface CsvOptions {
  /** The most characters that a cell may have; 100,000 where left out. */
  readonly maxFieldLength?: number;
  /** The character between cells; a comma where left out. */
  readonly delimiter?: ',' | ';' | '\t';
  /** The BCP 47 tag of the columns that have no language in their name; `und`, not determined, where left out. */
  readonly language?: string;
  /** Whether the file was written for a spreadsheet: the apostrophe before what it would run as a formula is taken off. */
  readonly spreadsheet?: boolean;
}

/** Takes the rows of a table: what is done with a row, given where its cells are had from. */
export type RowTaker<Name extends string> = (source: RowSource<Name>) => (row: number) => void;

/**
 * Has every row below the header taken that has a cell for each column, and gives how many there are. Blank rows are passed over. What
 * is wrong with the text goes to `log`, to which the taker of rows may add.
 */
export async function readCsvTable<Name extends string>(
  chunks: AsyncIterable<string> | Iterable<string>,
  table: Columns<Name>,
  options: CsvOptions,
  log: IssueLog,
  takerOf: RowTaker<Name>,
): Promise<number> {
  const { maxFieldLength = MAX_FIELD_LENGTH, delimiter = ',', spreadsheet = false } = options;
  let read = 0;
  let header: Result<Header<Name>> | undefined;
  let current: TextRow = { row: 0, line: 0, cells: [] };
  let taker: ((row: number) => void) | undefined;

  const begin = (row: TextRow): void => {
    header = row.fault === undefined ? readHeader(row, delimiter, table) : refused([faultIssue(row, row.fault, undefined)]);
    for (const issue of header.issues) log.add(issue);
    if (!header.ok) return;
    const { positions } = header.value;
    const cell = (column: Name): string => {
      const at = positions.get(column);
      return at === undefined ? '' : (current.cells[at] ?? '');
    };
    taker = takerOf({
      cell: spreadsheet ? (column) => unescapeFormula(cell(column)) : cell,
      report: (column, issue) => {
        log.add(issueInCell(issue, current.row, column));
      },
    });
  };

  const take = (row: TextRow): void => {
    const { fault, cells } = row;
    if (fault === undefined && isBlank(cells)) return;
    if (header === undefined) {
      begin(row);
      return;
    }
    read += 1;
    if (!header.ok) return;
    const { columns } = header.value;
    if (fault !== undefined) {
      log.add(faultIssue(row, fault, columns[fault.cell]));
      return;
    }
    if (cells.length !== columns.length) {
      log.add(raggedIssue(row, columns));
      return;
    }
    for (let at = 0; at < cells.length; at += 1) {
      if ((cells[at]?.length ?? 0) <= maxFieldLength) continue;
      log.add(longFieldIssue(row, columns[at] ?? at, maxFieldLength));
      return;
    }
    current = row;
    taker?.(row.row);
  };

  await readRows(chunks, { delimiter, maxRowLength: longestRow(maxFieldLength) }, take);
  if (header === undefined) log.add(EMPTY_FILE);
  return read;
}

/** What is wrong with one cell, at its row and column. */
export function issueInCell(
  { code, severity, message, values }: Issue & { readonly values?: IssueValues },
  row: number,
  column: string,
): Issue {
  return { code, severity, message, values: values === undefined ? {} : valuesInJson(values), row, column };
}

const EMPTY_FILE: Issue = {
  code: 'no-header',
  severity: 'error',
  message: 'The file is empty; expected a first row with the names of the columns; write the header.',
  values: { mend: 'write-header' },
  row: 1,
};

function faultIssue({ row, line }: TextRow, { kind, cell }: RowFault, name: string | undefined): Issue {
  return { code: kind, severity: 'error', message: FAULTS[kind], row, column: name ?? cell + 1, line };
}

const FAULTS: Readonly<Record<RowFault['kind'], string>> = {
  'broken-quote':
    'A quotation mark stands inside a cell or text follows a closing one; expected quotes around the whole cell; write a mark inside it twice (""). The lines below were read by themselves.',
  'unclosed-quote':
    'A cell opens a quotation mark that is never closed; expected one behind it; close it. The lines below were read by themselves.',
  'row-too-long':
    'The row is longer than any that is read, most likely because a quotation mark is not closed; close it. The lines below were read by themselves.',
};

function raggedIssue({ row, line, cells }: TextRow, columns: readonly string[]): Issue {
  const expected = columns.length;
  const advice =
    cells.length > expected ? 'put quotes around a cell that has a delimiter in it' : 'write the delimiters of empty cells too';
  return {
    code: 'ragged-row',
    severity: 'error',
    message: `The row has ${String(cells.length)} cells; expected ${String(expected)}, as in the header; ${advice}.`,
    values: { given: cells.length, expected, mend: cells.length > expected ? 'quote-cell' : 'write-empty-cells' },
    row,
    column: columns[cells.length] ?? expected + 1,
    line,
  };
}

function longFieldIssue({ row }: TextRow, column: string | number, limit: number): Issue {
  const message = `The cell has more than ${String(limit)} characters; expected fewer; shorten it, or raise maxFieldLength.`;
  return { code: 'field-too-long', severity: 'error', message, values: { limit }, row, column };
}

/** What no type would have let through; a misspelt option would be passed over in silence. */
export function checkCsvArguments(chunks: unknown, options: CsvOptions, known: readonly string[]): void {
  if (typeof chunks !== 'string' && !isInPieces(chunks)) {
    refuseArgument('chunks', chunks, 'a list or stream of texts', 'put the text of the file into a list');
  }
  checkKeys('options', options, [...known, ...OPTIONS]);
  const { maxFieldLength = 1, delimiter = ',', language = '', spreadsheet = false } = options;
  if (!(typeof maxFieldLength === 'number' && maxFieldLength > 0)) {
    refuseArgument('maxFieldLength', maxFieldLength, 'a number above 0', 'leave it out for 100000');
  }
  if (![',', ';', '\t'].includes(delimiter)) refuseArgument('delimiter', delimiter, '",", ";" or "\\t"', 'leave it out for a comma');
  if (typeof language !== 'string') refuseArgument('language', language, 'a language tag', 'leave it out where it is not known');
  if (typeof spreadsheet !== 'boolean') refuseArgument('spreadsheet', spreadsheet, 'true or false', 'leave it out for false');
}

const OPTIONS = ['maxFieldLength', 'delimiter', 'language', 'spreadsheet'] as const satisfies readonly (keyof CsvOptions)[];
