import type { Issue, Result } from '@actionline/core';
import { accepted, checkKeys, refuseArgument, refused } from '@actionline/core/internal';

import { fileIssue } from './file-issue.js';
import { tableIn, type JsonTable } from './json-table.js';
import { exactJson } from './exact-json.js';
import { bytesAsText } from './kind.js';
import type { SheetRow } from './table-rows.js';

/** How a table is read from JSON. */
export interface JsonRowsOptions {
  /** Where the table is, from the root: `data`, `result.records`, `1.rows`; looked for where left out, and asked about where there are several. */
  readonly path?: string;
  /** The most characters that are read; 256 million where left out. */
  readonly maxLength?: number;
}

/** A table that stands in JSON. */
export interface JsonRows {
  /** Where it stands, from the root; the empty text for the root itself. */
  readonly path: string;
  /** How it is written down. */
  readonly shape: 'objects' | 'lists' | 'columns' | 'lines';
  /** Its rows, the first being the header: row 2 is the first item, and where every line is an item of its own, `line` is its line. */
  readonly rows: Iterable<SheetRow>;
  /** How many items are no rows; each has an issue. */
  readonly rejected: number;
}

const MOST_CHARACTERS = 268_435_456;

/** How many issues of one kind are told one by one. */
const MOST_ISSUES = 100;

/**
 * The rows of a table in JSON: a list of objects, a list of lists whose first is the header, an object of columns, or one item a line. Numbers come as they
 * are written, digit by digit; objects within an item become columns such as `geo.code`, one level deep.
 */
export async function jsonRows(chunks: AsyncIterable<string> | Iterable<string>, options: JsonRowsOptions = {}): Promise<Result<JsonRows>> {
  checkKeys('options', options, ['path', 'maxLength'] satisfies readonly (keyof JsonRowsOptions)[]);
  const { path, maxLength = MOST_CHARACTERS } = options;
  if (path !== undefined && typeof path !== 'string')
    refuseArgument('path', path, 'a text such as "data"', 'leave it out to have the table looked for');
  let text = '';
  for await (const chunk of typeof chunks === 'string' ? [chunks] : chunks) {
    text += chunk;
    if (text.length > maxLength) return refused([tooLong(maxLength)]);
  }
  const spoilt = bytesAsText(text);
  if (spoilt !== undefined) return refused([spoilt]);
  text = text.replace(/^\ufeff/, '');
  const whole = exactJson(text);
  if (!whole.ok) {
    const lines = jsonLines(text);
    return lines === undefined ? refused([brokenJson(whole.message)]) : tableOfLines(lines);
  }
  const table = tableIn(whole.value, path);
  return table.ok ? rowsOf(table.value, table.issues, undefined) : refused(table.issues);
}

/** An item that stands on a line of its own. */
interface LineItem {
  readonly line: number;
  readonly item: ReturnType<typeof exactJson>;
}

/** The items of a text that has one a line; `undefined` where its first lines are none. */
function jsonLines(text: string): readonly LineItem[] | undefined {
  const items: LineItem[] = [];
  let line = 0;
  for (const written of text.split(/\r\n|\n|\r/)) {
    line += 1;
    if (written.trim() === '') continue;
    const item = exactJson(written);
    if (items.length === 0 && !(item.ok && typeof item.value === 'object' && item.value !== null)) return undefined;
    items.push({ line, item });
  }
  return items.length > 1 ? items : undefined;
}

function tableOfLines(lines: readonly LineItem[]): Result<JsonRows> {
  const issues: Issue[] = [];
  const items: unknown[] = [];
  const numbers: number[] = [];
  let broken = 0;
  for (const { line, item } of lines) {
    if (item.ok) {
      items.push(item.value);
      numbers.push(line);
      continue;
    }
    broken += 1;
    if (broken <= MOST_ISSUES) issues.push(brokenLine(line, item.message));
  }
  if (broken > MOST_ISSUES) issues.push(moreIssues('broken-json', broken));
  const table = tableIn(items, '');
  if (!table.ok) return refused([...issues, ...table.issues]);
  const read = rowsOf(table.value, [...issues, ...table.issues], numbers);
  return read.ok ? accepted({ ...read.value, shape: 'lines', rejected: read.value.rejected + broken }, read.issues) : read;
}

function rowsOf(table: JsonTable, found: readonly Issue[], lines: readonly number[] | undefined): Result<JsonRows> {
  const { path, shape, header, cellsOf, items } = table;
  const issues = [...found];
  const bad: number[] = [];
  items.forEach((item, at) => {
    if (cellsOf(item) === undefined) bad.push(at);
  });
  for (const at of bad.slice(0, MOST_ISSUES)) issues.push(notARow(at, shape, lines?.[at]));
  if (bad.length > MOST_ISSUES) issues.push(moreIssues('not-a-row', bad.length));
  const leftOut = new Set(bad);
  function* rows(): Generator<SheetRow> {
    yield { row: 1, cells: header };
    for (let at = 0; at < items.length; at += 1) {
      const cells = leftOut.has(at) ? undefined : cellsOf(items[at]);
      const line = lines?.[at];
      if (cells !== undefined) yield { row: at + 2, ...(line === undefined ? {} : { line }), cells };
    }
  }
  return accepted({ path, shape, rows: { [Symbol.iterator]: rows }, rejected: bad.length }, issues);
}

function tooLong(limit: number): Issue {
  return fileIssue({
    code: 'file-too-large',
    severity: 'error',
    message: `The file has more than ${String(limit)} characters; JSON is read whole; expected fewer; save the table as CSV, or raise maxLength.`,
    mend: 'save-as-csv',
    values: { limit },
  });
}

function brokenJson(what: string): Issue {
  return fileIssue({
    code: 'broken-json',
    severity: 'error',
    message: `The file is no whole JSON: ${what}; expected a list or an object; get the file again, or save it anew from the program that wrote it.`,
    mend: 'save-anew',
    values: { given: what },
  });
}

function brokenLine(line: number, what: string): Issue {
  return fileIssue({
    code: 'broken-json',
    severity: 'error',
    message: `Line ${String(line)} is no whole JSON: ${what}; expected one item a line; mend the line.`,
    mend: 'save-anew',
    values: { given: what },
    line,
  });
}

function notARow(at: number, shape: JsonTable['shape'], line: number | undefined): Issue {
  const expected = shape === 'objects' ? 'an object, as the others are' : 'a list, as the others are';
  return fileIssue({
    code: 'not-a-row',
    severity: 'error',
    message: `Item ${String(at + 1)} is no row; expected ${expected}; mend it or leave it out.`,
    mend: 'mend-item',
    values: { expected: shape === 'objects' ? 'object' : 'list' },
    row: at + 2,
    ...(line === undefined ? {} : { line }),
  });
}

function moreIssues(code: string, count: number): Issue {
  return fileIssue({
    code,
    severity: 'error',
    message: `There are ${String(count)} of these; the first ${String(MOST_ISSUES)} are told one by one; mend the program that wrote the file.`,
    mend: 'mend-source',
    values: { count },
  });
}
