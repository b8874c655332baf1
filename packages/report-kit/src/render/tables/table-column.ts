import type { CodeList, ColumnKey, TableName } from '../../document/flat-table.js';
import { inlineText } from '../../document/clean-text.js';
import type { Citation } from '@actionline/core';
import type { Report } from '../../document/report.js';

/** What stands in a cell; nothing where there is nothing to say. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/**
 * What a column holds: words; an id, or several; a number; a share of one; a day; a day, or a month or year where no more is known; an address;
 * yes or no; or codes, one or a list, which a reader is told in words.
 */
export type ColumnType = 'text' | 'id' | 'number' | 'share' | 'date' | 'partial-date' | 'address' | 'flag' | { readonly codes: CodeList };

/** A column of a flat table. */
export interface Column<Row> {
  /** Its key: the header of a CSV. */
  readonly key: ColumnKey;
  /** What it holds. */
  readonly type: ColumnType;
  /** What stands in it for a row. */
  readonly cell: (row: Row, sources: SourceOf) => Cell;
  /** Set where a reader of a workbook is told the same elsewhere: once on its first sheet, or in words. */
  readonly machine?: true;
}

/** The source of a number. */
export type SourceOf = (number: number) => Citation | undefined;

/** A flat table with its cells. */
export interface FlatTable {
  /** Which one. */
  readonly name: TableName;
  /** The columns. */
  readonly columns: readonly Pick<Column<never>, 'key' | 'type' | 'machine'>[];
  /** The cells, row by row, one a column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The cells of a table, worked out. */
export function flatTable<Row>(
  name: TableName,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { sources }: Pick<Report, 'sources'>,
): FlatTable {
  const citations = new Map(sources.map(({ number, citation }) => [number, citation]));
  const sourceOf: SourceOf = (number) => citations.get(number);
  return { name, columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row, sourceOf))) };
}

/** The columns that tell where something is said. */
export const sourceColumns: readonly Column<{ readonly source: number; readonly locator?: string }>[] = [
  { key: 'source', type: 'number', cell: ({ source }) => source },
  { key: 'source_title', type: 'text', cell: ({ source }, sourceOf) => titleOf(sourceOf(source)) },
  { key: 'source_url', type: 'address', cell: ({ source }, sourceOf) => sourceOf(source)?.url },
  { key: 'locator', type: 'text', cell: ({ locator }) => locator },
];

/** The title of a source, on one line. */
export function titleOf(citation: Citation | undefined): string | undefined {
  return citation === undefined ? undefined : inlineText(citation.title);
}
