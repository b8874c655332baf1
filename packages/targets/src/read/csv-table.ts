import { type Issue, type IssueValues, type Result } from '@actionline/core';
import { checkKeys, refuseArgument, refused } from '@actionline/core/internal';

import { valuesInJson } from '../issue-values.js';
import { MAX_FIELD_LENGTH, readRows, type RowFault, type TextRow } from './csv-rows.js';
import { readHeader, type Columns, type Header } from './header.js';

/** What a reader of CSV may be told of the text. */
export interface CsvOptions {
  /** The most characters that a cell may have; 100,000 where left out. */
  readonly maxFieldLength?: number;
  /** The character between cells; a comma where left out. */
  readonly delimiter?: ',' | ';' | '\t';
  /** What the id of a row without one begins with, the row's number following; `row-` where left out. Give each file its own before putting files together. */
  readonly idPrefix?: string;
  /** The BCP 47 tag of the columns that have no language in their name; `und`, not determined, where left out. */
  readonly language?: string;
  /** Whether the file was written for a spreadsheet: the apostrophe before what it would run as a formula is taken off. */
  readonly spreadsheet?: boolean;
}

/** A row of a table that can be read. */
export interface TableRow<Name extends string> {
  /** Its number: the header is row 1. */
  readonly row: number;
  /** The cell of a column; the empty text where the column is not there. */
  readonly cell: (column: Name) => string;
  /** Says what is wrong with one cell. */
  readonly report: (column: Name, issue: Issue) => void;
}

/**
 * Hands every row below the header on that has a cell for each column, and gives how many there are. Blank rows are passed over. What is wrong with the text goes to
 * `issues`, to which the taker of rows may add.
 */
export async function readCsvTable<Name extends string>(
  chunks: AsyncIterable<string> | Iterable<string>,
  table: Columns<Name>,
  options: CsvOptions,
  issues: Issue[],
  onRow: (row: TableRow<Name>) => void,
): Promise<number> {
  const { maxFieldLength = MAX_FIELD_LENGTH, delimiter = ',' } = options;
  let read = 0;
  let header: Result<Header<Name>> | undefined;

  const take = (row: TextRow): void => {
    if (row.fault === undefined && row.cells.every((cell) => cell.trim() === '')) return;
    if (header === undefined) {
      header = row.fault === undefined ? readHeader(row, delimiter, table) : refused([faultIssue(row, row.fault, undefined)]);
      for (const issue of header.issues) issues.push(issue);
      return;
    }
    read += 1;
    if (!header.ok) return;
    const { columns, positions } = header.value;
    if (row.fault !== undefined) {
      issues.push(faultIssue(row, row.fault, columns[row.fault.cell]));
      return;
    }
    if (row.cells.length !== columns.length) {
      issues.push(raggedIssue(row, columns));
      return;
    }
    const long = row.cells.findIndex((cell) => cell.length > maxFieldLength);
    if (long >= 0) {
      issues.push(longFieldIssue(row, columns[long] ?? long, maxFieldLength));
      return;
    }
    onRow({
      row: row.row,
      cell: (column) => row.cells[positions.get(column) ?? -1] ?? '',
      report: (column, issue) => issues.push(issueInCell(issue, row.row, column)),
    });
  };

  await readRows(
    typeof chunks === 'string' ? [chunks] : chunks,
    { delimiter, maxRowLength: Math.max(MIN_ROW_LIMIT, maxFieldLength * FIELDS_A_ROW) },
    take,
  );
  if (header === undefined) issues.push(EMPTY_FILE);
  return read;
}

/** What is wrong with one cell, at its row and column. */
export function issueInCell(
  { code, severity, message, values = {} }: Issue & { readonly values?: IssueValues },
  row: number,
  column: string,
): Issue {
  return { code, severity, message, values: valuesInJson(values), row, column };
}

/** A row past these many full cells, or bytes, is taken for one with an unclosed quote. */
const FIELDS_A_ROW = 64;
const MIN_ROW_LIMIT = 4_000_000;

const EMPTY_FILE: Issue = {
  code: 'no-header',
  severity: 'error',
  message: 'The file is empty; expected a first row with the names of the columns; write the header.',
  row: 1,
};

function faultIssue({ row, line, lines }: TextRow, { kind, cell }: RowFault, name: string | undefined): Issue {
  const where =
    lines > 1 ? ` The row took up the lines ${String(line)} to ${String(line + lines - 1)}, which are all rejected with it.` : '';
  return {
    code: kind,
    severity: 'error',
    message: `${FAULTS[kind]}${where}`,
    values: { lines, lastLine: line + lines - 1 },
    row,
    column: name ?? cell + 1,
    line,
  };
}

const FAULTS: Readonly<Record<RowFault['kind'], string>> = {
  'broken-quote':
    'A quotation mark stands inside a cell or text follows a closing one; expected quotes around the whole cell; write a mark inside it twice ("").',
  'unclosed-quote':
    'A cell opens a quotation mark that is never closed, so that what follows cannot be told from its text; this row and all after it were not read; close the mark and read the file again.',
  'row-too-long':
    'The row is longer than any that is read, most likely because a quotation mark is not closed; this row and all after it were not read; close the mark and read the file again.',
};

function raggedIssue({ row, line, cells }: TextRow, columns: readonly string[]): Issue {
  const expected = columns.length;
  const advice =
    cells.length > expected ? 'put quotes around a cell that has a delimiter in it' : 'write the delimiters of empty cells too';
  return {
    code: 'ragged-row',
    severity: 'error',
    message: `The row has ${String(cells.length)} cells; expected ${String(expected)}, as in the header; ${advice}.`,
    values: { given: cells.length, expected },
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
  if (typeof chunks !== 'string' && !isIterable(chunks)) {
    refuseArgument('chunks', chunks, 'a list or stream of texts', 'put the text of the file into a list');
  }
  checkKeys('options', options, [...known, ...OPTIONS]);
  const { maxFieldLength = 1, delimiter = ',', idPrefix = '', language = '', spreadsheet = false } = options;
  if (!(typeof maxFieldLength === 'number' && maxFieldLength > 0)) {
    refuseArgument('maxFieldLength', maxFieldLength, 'a number above 0', 'leave it out for 100000');
  }
  if (![',', ';', '\t'].includes(delimiter)) refuseArgument('delimiter', delimiter, '",", ";" or "\\t"', 'leave it out for a comma');
  if (typeof idPrefix !== 'string') refuseArgument('idPrefix', idPrefix, 'a text', 'leave it out for "row-"');
  if (typeof language !== 'string') refuseArgument('language', language, 'a language tag', 'leave it out where it is not known');
  if (typeof spreadsheet !== 'boolean') refuseArgument('spreadsheet', spreadsheet, 'true or false', 'leave it out for false');
}

function isIterable(value: unknown): boolean {
  try {
    return typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value);
  } catch {
    return false;
  }
}

const OPTIONS = ['maxFieldLength', 'delimiter', 'idPrefix', 'language', 'spreadsheet'] as const satisfies readonly (keyof CsvOptions)[];
