import type { Issue, Result } from '@actionline/core';
import { accepted, refused } from '@actionline/core/internal';

import { rowCutter, type TextRow } from '../../csv/csv-rows.js';
import { jsonRows } from '../container/json-rows.js';
import { workbookRows } from '../container/workbook.js';
import type { Merge } from '../container/sheet-rows.js';
import type { TableContainer } from '../description.js';
import { sourceIssues, type FoundSource } from '../source.js';
import { delimiterOf, type FoundDelimiter } from './delimiter.js';

/** The first rows of a table, and what was found of what they stand in. */
export interface TableSample {
  /** What the table stands in. */
  readonly container: TableContainer;
  /** Its first rows. */
  readonly rows: readonly TextRow[];
  /** Whether these are all. */
  readonly isWhole: boolean;
  /** What there is to say of the file. */
  readonly issues: readonly Issue[];
  /** Other sheets, where there are several. */
  readonly sheets?: readonly string[];
  /** The merged cells of a sheet. */
  readonly merges?: readonly Merge[];
}

/** Characters of a text that are looked at: an answer that takes no longer than reading on. */
const CHARACTERS = 131_072;
/** Rows that are looked at. */
const ROWS = 2_000;

/** The first rows of a source. */
export async function sampleOf(found: FoundSource, sheet: string | undefined): Promise<Result<TableSample>> {
  if (found.kind === 'xlsx') return workbookSample(found.bytes, sheet);
  if (found.looksLikeJson) return jsonSample(found);
  return textSample(found);
}

async function textSample(found: FoundSource & { readonly kind: 'text' }): Promise<Result<TableSample>> {
  let text = '';
  let isWhole = true;
  for await (const chunk of found.chunks) {
    text += chunk;
    if (text.length > CHARACTERS) break;
  }
  if (text.length > CHARACTERS) {
    isWhole = false;
    text = text.slice(0, CHARACTERS);
  }
  // what is cut in its middle is no row
  if (!isWhole) text = text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1 || text.length);
  const delimiter = delimiterOf(text);
  const encoding = found.decoded?.encoding;
  return accepted({
    container: {
      kind: 'text',
      ...(encoding === undefined ? {} : { encoding }),
      delimiter: delimiter.delimiter,
      ...(delimiter.plainQuotes ? { plainQuotes: true } : {}),
    },
    rows: rowsOf(text, delimiter),
    isWhole,
    issues: sourceIssues(found),
  });
}

/** The rows of a text. */
function rowsOf(text: string, { delimiter, plainQuotes }: FoundDelimiter): readonly TextRow[] {
  const rows: TextRow[] = [];
  const cutter = rowCutter({ delimiter, maxRowLength: CHARACTERS, bareQuotes: true, plainQuotes }, (row) => {
    if (rows.length < ROWS) rows.push(row);
  });
  cutter.push(text);
  cutter.end();
  return rows;
}

async function jsonSample(found: FoundSource & { readonly kind: 'text' }): Promise<Result<TableSample>> {
  const read = await jsonRows(found.chunks);
  if (!read.ok) return refused([...read.issues, ...sourceIssues(found)]);
  const { path } = read.value;
  const rows: TextRow[] = [];
  for (const { row, line, cells } of read.value.rows) {
    if (rows.length >= ROWS) break;
    rows.push({ row, line: line ?? row, cells });
  }
  return accepted({
    container: { kind: 'json', ...(path === '' ? {} : { path }) },
    rows,
    isWhole: rows.length < ROWS,
    issues: [...read.issues, ...sourceIssues(found)],
  });
}

async function workbookSample(bytes: Uint8Array, asked: string | undefined): Promise<Result<TableSample>> {
  const read = await workbookRows(bytes, asked === undefined ? {} : { sheet: asked });
  if (!read.ok) return refused(read.issues);
  const { sheet, sheets } = read.value;
  const rows: TextRow[] = [];
  for await (const { row, cells } of read.value.rows) {
    rows.push({ row, line: row, cells });
    if (rows.length >= ROWS) break;
  }
  return accepted({
    container: { kind: 'xlsx', sheet },
    rows,
    isWhole: rows.length < ROWS,
    issues: read.value.issues,
    merges: await read.value.merges(),
    ...(sheets.length > 1 ? { sheets: sheets.map(({ name }) => name) } : {}),
  });
}
