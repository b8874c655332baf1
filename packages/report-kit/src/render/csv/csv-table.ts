import { escapeFormula } from '@actionline/core';
import { stringify } from 'csv-stringify/sync';

import type { Report } from '../../document/report.js';

type Cell = string | number;

/** A column: its name, and what stands in it for a row. */
export type CsvColumn<Row> = readonly [name: string, cell: (row: Row, report: Report) => Cell | undefined];

/** Rows as CSV; a text that a spreadsheet could take for a formula is preceded by an apostrophe, a number never is. */
export function csvTable<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], report: Report): string {
  const cells = rows.map((row) => columns.map(([, cell]) => guarded(cell(row, report))));
  return stringify([columns.map(([name]) => name), ...cells], { record_delimiter: 'windows' });
}

function guarded(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  return escapeFormula(cell);
}

/** A source by title and address; its number where there is none. */
export function sourceOf(number: number, { sources }: Report): string {
  const citation = sources.find((source) => source.number === number)?.citation;
  return citation === undefined ? String(number) : [citation.title, citation.url].filter((part) => part !== undefined).join(' ');
}
