import type { TextRow } from '../csv/csv-rows.js';
import type { PlacedColumn } from './table-header.js';

/** Fills the cells of which a description says that an empty one means what stands above it. */
export interface FillDown {
  /** Their columns, by their places from 0. */
  readonly columns: ReadonlySet<number>;
  /** The row with these cells filled; they stay empty where nothing stands above. */
  readonly fill: (row: TextRow) => TextRow;
  /** Takes note of a row that is none of figures: what stands above it holds below it too. */
  readonly passOver: (row: TextRow) => void;
}

/**
 * Starts to fill the columns whose setting `empty` is `as-above`. Nothing is filled across a row that is blank or cannot be read: it may end what holds, or
 * hide what held from there on. Nor is it where a column to the left says something new: what stood to its right was said of what came before.
 */
export function fillDown(columns: readonly PlacedColumn[]): FillDown {
  const filled = columns.filter(({ empty }) => empty === 'as-above').map(({ position }) => position);
  const above = new Map<number, string>();
  let last = 0;

  const isNext = ({ row }: TextRow): boolean => row === last + 1;

  /** Keeps what a cell says for those below, and forgets what was said to its right. */
  const keep = (position: number, cell: string): void => {
    for (const other of filled) if (other > position) above.delete(other);
    above.set(position, cell);
  };

  return {
    columns: new Set(filled),
    fill: (row) => {
      if (filled.length === 0) return row;
      if (!isNext(row)) above.clear();
      last = row.row;
      const cells = [...row.cells];
      for (const position of filled) {
        const cell = cells[position] ?? '';
        if (cell.trim() === '') cells[position] = above.get(position) ?? '';
        else keep(position, cell);
      }
      return { ...row, cells };
    },
    passOver: (row) => {
      if (isNext(row)) last = row.row;
    },
  };
}
