import type { TextRow } from '../../csv/csv-rows.js';
import { isTotalLabel } from '../cells/total-words.js';
import type { Merge } from '../container/sheet-rows.js';
import { isSaidAtStarts } from './block-starts.js';

/** Cells of a column that are looked at, each text once. */
const CELLS = 100;

/** A column as the sample shows it. */
export interface SampledColumn {
  /** Its name in the header. */
  readonly name: string;
  /** Where it stands, from 0. */
  readonly position: number;
  /** Its tag, where the table has a row of them. */
  readonly tag: string;
  /** Its different cells that say something. */
  readonly cells: readonly string[];
  /** Whether some of its cells are empty. */
  readonly hasEmpty: boolean;
  /** Whether it says something only where a block of rows begins. */
  readonly saidAtStarts: boolean;
  /** The labels of total lines in it, each once. */
  readonly totals: readonly string[];
}

/** A column with its cells, evenly over the rows. */
export function sampledColumn(
  name: string,
  position: number,
  tag: string,
  body: readonly TextRow[],
  merges: readonly Merge[],
): SampledColumn {
  const cells = new Set<string>();
  let hasEmpty = false;
  // evenly over the rows: the first are often of one place or period
  const step = Math.max(1, Math.floor(body.length / CELLS));
  for (let at = 0; at < body.length; at += step) {
    const cell = body[at]?.cells[position]?.trim() ?? '';
    if (cell === '') hasEmpty = true;
    else cells.add(cell);
  }
  // a total line is one of many, and mostly the last
  const totals = new Set(body.map((row) => row.cells[position]?.trim() ?? '').filter(isTotalLabel));
  return { name, position, tag, cells: [...cells], hasEmpty, saidAtStarts: isSaidAtStarts(position, body, merges), totals: [...totals] };
}
