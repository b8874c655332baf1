import { unescapeFormula, type Issue, type Observation, type Result } from '@actionline/core';
import { checkKeys, issueValue, refuseArgument, refused, show } from '@actionline/core/internal';

import { valuesInJson } from '../issue-values.js';
import { MAX_FIELD_LENGTH, readRows, type RowFault, type TextRow } from './csv-rows.js';
import { readHeader, type Header } from './header.js';
import { knownIds, type ReadOptions } from './known-ids.js';
import { observationFrom } from './observation-row.js';
import type { ReadObservations } from './read-observations.js';

export type { ReadOptions } from './known-ids.js';
export { writeObservationsCsv, type WriteCsvOptions } from '../write/csv.js';
export type { ReadObservations } from './read-observations.js';
export { observationColumns, type ObservationColumn, type ObservationColumnName } from './observation-columns.js';

/** What {@link readObservationsCsv} may be told. */
export interface ReadCsvOptions extends ReadOptions {
  /** The most characters that a cell may have; 100,000 where left out. */
  readonly maxFieldLength?: number;
  /** The character between cells; a comma where left out. */
  readonly delimiter?: ',' | ';' | '\t';
  /** What the id of a row without one begins with, the row's number following; `row-` where left out. Give each file its own before putting files together. */
  readonly idPrefix?: string;
  /** The BCP 47 tag of the column `label`; `und`, not determined, where left out. */
  readonly language?: string;
  /** Whether the file was written for a spreadsheet: the apostrophe before what it would run as a formula is taken off. */
  readonly spreadsheet?: boolean;
}

/**
 * Reads observations from CSV text (RFC 4180; byte order mark and any line end taken) with a header of
 * {@link observationColumns} in any order. Rows are numbered from 1, the header being row 1.
 *
 * A row with an error is rejected with every issue it has; the others are kept. A stray quote spoils its
 * own row, together with the lines that it pulled into it. A quote that is never closed ends the reading,
 * since what follows cannot be told from its text: one issue says so, and what came before is kept. A
 * missing required column rejects every row with one issue. Other columns are ignored with a warning.
 * Blank rows are passed over. Text is kept as it is, markup and formulas included.
 *
 * A row without an id is called by its number (`row-2`): stable as long as the file only grows at its end.
 *
 * @throws {@link ActionlineError} `bad-argument` when the chunks are no list or stream of texts, and when an option is not known or
 * of the wrong type.
 *
 * @example
 * ```ts
 * import { readObservationsCsv } from '@actionline/targets/csv';
 *
 * const { observations, counts } = await readObservationsCsv([
 *   'measure,value,unit,bound,period_start,period_end,role,source_title\n',
 *   'unodc-hr75/m.officers,1200,officer,more-than,2024-01-01,2024-12-31,result,Annual report\n',
 *   'unodc-hr75/m.officers,"1,900",officer,,2025-01-01,2025-12-31,result,Annual report\n',
 * ]);
 * counts; // => { read: 2, accepted: 1, rejected: 1 }
 * observations[0]?.id; // => 'row-2'
 * ```
 */
export async function readObservationsCsv(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: ReadCsvOptions = {},
): Promise<ReadObservations> {
  checkArguments(chunks, options);
  const { maxFieldLength = MAX_FIELD_LENGTH, delimiter = ',', idPrefix = 'row-', language = 'und', spreadsheet = false } = options;
  const known = knownIds(options);
  const asWritten = (cell: string): string => (spreadsheet ? unescapeFormula(cell) : cell);
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  const ids = new Map<string, number>();
  let read = 0;
  let header: Result<Header> | undefined;

  const take = (row: TextRow): void => {
    if (row.fault === undefined && row.cells.every((cell) => cell.trim() === '')) return;
    if (header === undefined) {
      header = row.fault === undefined ? readHeader(row, delimiter) : refused([faultIssue(row, row.fault, undefined)]);
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
    const observation = observationFrom({
      cell: (column) => asWritten(row.cells[positions.get(column) ?? -1] ?? ''),
      derivedId: `${idPrefix}${String(row.row)}`,
      known,
      language,
      report: (column, { code, severity, message, values = {} }) =>
        issues.push({ code, severity, message, values: valuesInJson(values), row: row.row, column }),
    });
    if (observation === undefined) return;
    const earlier = ids.get(observation.id);
    if (earlier !== undefined) {
      issues.push(duplicateIssue(row, observation.id, earlier));
      return;
    }
    ids.set(observation.id, row.row);
    observations.push(observation);
  };

  await readRows(
    typeof chunks === 'string' ? [chunks] : chunks,
    { delimiter, maxRowLength: Math.max(MIN_ROW_LIMIT, maxFieldLength * FIELDS_A_ROW) },
    take,
  );
  if (header === undefined) issues.push(EMPTY_FILE);
  return { observations, issues, counts: { read, accepted: observations.length, rejected: read - observations.length } };
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

/** What no type would have let through; a misspelt option would be passed over in silence. */
function checkArguments(chunks: unknown, options: ReadCsvOptions): void {
  if (typeof chunks !== 'string' && !isIterable(chunks)) {
    refuseArgument('chunks', chunks, 'a list or stream of texts', 'put the text of the file into a list');
  }
  checkKeys('options', options, OPTIONS);
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

const OPTIONS = [
  'measures',
  'targets',
  'commitments',
  'maxFieldLength',
  'delimiter',
  'idPrefix',
  'language',
  'spreadsheet',
] as const satisfies readonly (keyof ReadCsvOptions)[];

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

function duplicateIssue({ row }: TextRow, id: string, earlier: number): Issue {
  const message = `The id ${show(id)} is also that of row ${String(earlier)}, which is kept; expected an id of its own; change one, and name the other in supersedes where this row corrects it.`;
  return { code: 'duplicate-id', severity: 'error', message, values: { given: issueValue(id), earlier }, row, column: 'id' };
}
