import type { TextRow } from '../../csv/csv-rows.js';
import { isTotalLabel } from '../cells/total-words.js';
import type { Merge } from '../container/sheet-rows.js';

/**
 * Whether a column says something only where a block of rows begins, as a year that is written once above its places. The workbook shows it, where every empty cell is
 * merged with the one above; else the cells do: no cell repeats the one above it, none is empty at the top or below a blank row, and half of the blocks, the first and
 * another among them, have several rows. A figure or two that lack their year do not look like that.
 */
export function isSaidAtStarts(position: number, body: readonly TextRow[], merges: readonly Merge[] = []): boolean {
  const emptyRows = body.filter(({ cells }) => textAt(cells, position) === '').map(({ row }) => row);
  const [first] = body;
  if (first === undefined || emptyRows.length === 0) return false;
  const down = merges.filter(
    ({ firstRow, firstColumn, lastColumn }) => firstColumn === position && lastColumn === position && firstRow >= first.row,
  );
  if (emptyRows.every((row) => down.some(({ firstRow, lastRow }) => row > firstRow && row <= lastRow))) return true;
  const blocks = blocksOf(position, body);
  const several = blocks?.filter((length) => length > 1).length ?? 0;
  return blocks !== undefined && (blocks[0] ?? 0) > 1 && several > 1 && several * 2 >= blocks.length;
}

/** How many rows each block has, those of total lines aside; nothing where the cells do not stand as those of blocks do. */
function blocksOf(position: number, body: readonly TextRow[]): readonly number[] | undefined {
  const blocks: number[] = [];
  let above = '';
  let last = 0;
  for (const { row, cells } of body) {
    const text = textAt(cells, position);
    const isNext = row === last + 1;
    last = row;
    if (text === '' && (above === '' || !isNext)) return undefined;
    if (text !== '' && text === above && isNext) return undefined;
    if (text !== '') above = text;
    if (isTotalLabel(above)) continue;
    if (text === '') blocks[blocks.length - 1] = (blocks.at(-1) ?? 0) + 1;
    else blocks.push(1);
  }
  return blocks;
}

const textAt = (cells: readonly string[], position: number): string => cells[position]?.trim() ?? '';
