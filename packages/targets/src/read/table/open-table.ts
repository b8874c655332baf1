import type { Issue, Result } from '@actionline/core';
import { accepted, refused } from '@actionline/core/internal';

import { longestRow, MAX_FIELD_LENGTH, readRows, type TextRow } from '../csv/csv-rows.js';
import type { TableContainer, TextContainer } from './description.js';
import { jsonRows } from './container/json-rows.js';
import { fileIssue } from './container/file-issue.js';
import { mergedFrom } from './container/merged-cells.js';
import { workbookRows } from './container/workbook.js';
import { sourceIssues, type FoundSource } from './source.js';

/** A table whose rows can be had. */
export interface OpenTable {
  /** Hands every row on, in order; can be called once. */
  readonly eachRow: (take: (row: TextRow) => void) => Promise<void>;
  /** What there is to say of the file; complete when the rows have been handed on. */
  readonly issues: () => readonly Issue[];
  /** What there is to say of cells that are merged below the header, but for those down a column whose empty cells mean what stands above. */
  readonly mergedBelow?: (row: number, filledColumns: ReadonlySet<number>) => Promise<readonly Issue[]>;
  /** Rows that are none, each with an issue. */
  readonly rejected: number;
}

/** Opens a table where the description says that it is. */
export async function openTable(found: FoundSource, container: TableContainer): Promise<Result<OpenTable>> {
  if (found.kind === 'xlsx')
    return container.kind === 'xlsx' ? openWorkbook(found.bytes, container.sheet) : refused([otherContainer(container, 'xlsx')]);
  if (container.kind === 'xlsx') return refused([otherContainer(container, found.looksLikeJson ? 'json' : 'text')]);
  return container.kind === 'json' ? openJson(found, container.path) : accepted(openText(found, container));
}

function openText(found: FoundSource & { readonly kind: 'text' }, { delimiter, plainQuotes = false }: TextContainer): OpenTable {
  return {
    eachRow: (take) =>
      readRows(found.chunks, { delimiter, maxRowLength: longestRow(MAX_FIELD_LENGTH), bareQuotes: true, plainQuotes }, take),
    issues: () => sourceIssues(found),
    rejected: 0,
  };
}

async function openJson(found: FoundSource & { readonly kind: 'text' }, path: string | undefined): Promise<Result<OpenTable>> {
  const read = await jsonRows(found.chunks, path === undefined ? {} : { path });
  if (!read.ok) return refused([...read.issues, ...sourceIssues(found)]);
  const { rows, rejected } = read.value;
  return accepted({
    eachRow: (take) => {
      for (const { row, line, cells } of rows) take({ row, line: line ?? row, cells });
      return Promise.resolve();
    },
    issues: () => [...read.issues, ...sourceIssues(found)],
    rejected,
  });
}

async function openWorkbook(bytes: Uint8Array, sheet: string | undefined): Promise<Result<OpenTable>> {
  const read = await workbookRows(bytes, sheet === undefined ? {} : { sheet });
  if (!read.ok) return refused(read.issues);
  return accepted({
    eachRow: async (take) => {
      for await (const { row, cells } of read.value.rows) take({ row, line: row, cells });
    },
    issues: () => read.value.issues,
    mergedBelow: async (row, filledColumns) => {
      const issue = mergedFrom(row + 1, await read.value.merges(), filledColumns);
      return issue === undefined ? [] : [issue];
    },
    rejected: 0,
  });
}

function otherContainer(container: TableContainer, given: string): Issue {
  return fileIssue({
    code: 'other-container',
    severity: 'error',
    message: `The file is ${given === 'xlsx' ? 'a workbook' : given === 'json' ? 'JSON' : 'text'}; expected ${container.kind} by the description; describe this file anew.`,
    mend: 'describe-anew',
    values: { given, expected: container.kind },
  });
}
