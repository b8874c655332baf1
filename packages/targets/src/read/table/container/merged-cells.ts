import type { Issue } from '@actionline/core';

import { fileIssue } from './file-issue.js';
import { columnName } from './sheet-remarks.js';
import type { Merge } from './sheet-rows.js';
import type { SheetRow } from './table-rows.js';

/**
 * The cells of a row with the value of a merged cell repeated across the columns that it covers, as a header means it: a year merged over its men and women is the
 * year of both. Only what is merged within the row's own cells is repeated; down a column nothing is.
 */
export function acrossMerges({ row, cells }: SheetRow, merges: readonly Merge[]): readonly string[] {
  const spread = [...cells];
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
    if (row < firstRow || row > lastRow) continue;
    const value = row === firstRow ? (cells[firstColumn] ?? '') : '';
    for (let column = spread.length; value !== '' && column <= lastColumn; column += 1) spread.push('');
    for (let column = firstColumn + 1; value !== '' && column <= lastColumn; column += 1) spread[column] = value;
  }
  return spread;
}

/**
 * The issue about cells that are merged from a row on, where the value of one stands for several and only the first holds it; `undefined` where none are. What
 * is merged down one of the columns that are filled is read as it is meant.
 */
export function mergedFrom(row: number, merges: readonly Merge[], filledColumns: ReadonlySet<number> = new Set()): Issue | undefined {
  const isFilled = ({ firstColumn, lastColumn }: Merge): boolean => firstColumn === lastColumn && filledColumns.has(firstColumn);
  const below = merges.filter((merge) => merge.lastRow >= row && !isFilled(merge));
  const [first] = below;
  if (first === undefined) return undefined;
  const places = below.slice(0, 10).map(rangeOf);
  const count = below.length;
  return fileIssue({
    code: 'merged-cells',
    severity: 'warning',
    message: `${count === 1 ? 'Cells are' : `In ${String(count)} places cells are`} merged among the data (${places.slice(0, 3).join(', ')}${count > 3 ? ' …' : ''}), and only the first of each holds the value; expected a value in each cell; take the merge apart and fill the value in, or set empty to "as-above" for a column in which cells are merged downwards.`,
    mend: 'take-merge-apart',
    values: { count, given: places },
    row: first.firstRow,
    column: columnName(first.firstColumn),
  });
}

function rangeOf({ firstRow, lastRow, firstColumn, lastColumn }: Merge): string {
  return `${columnName(firstColumn)}${String(firstRow)}:${columnName(lastColumn)}${String(lastRow)}`;
}
