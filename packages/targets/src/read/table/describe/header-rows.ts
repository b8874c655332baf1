import type { TextRow } from '../../csv/csv-rows.js';
import { periodIn } from '../cells/period.js';
import type { HeaderPlace } from '../description.js';
import { looksLikeNumber } from './number-marks.js';

/** Where the header was found, and the rows of figures below it. */
export interface FoundHeader {
  /** Its place. */
  readonly place: HeaderPlace;
  /** Its cells, row by row. */
  readonly header: readonly (readonly string[])[];
  /** The row of tags below it, where there is one. */
  readonly tags?: readonly string[];
  /** The first rows of figures. */
  readonly body: readonly TextRow[];
  /** How many rows with anything in them stand above it. */
  readonly above: number;
}

const isSaid = (cell: string): boolean => cell.trim() !== '';
const saidIn = (cells: readonly string[]): number => cells.filter(isSaid).length;
const isFigure = (cell: string): boolean => looksLikeNumber(cell) && !periodIn(cell.trim()).ok;
const isTag = (cell: string): boolean => /^#[a-z]/i.test(cell.trim());

/** Rows that may be a header. */
const MOST_HEADER_ROWS = 3;

/** Where the header of a table is; nothing where no row can be one. */
export function headerOf(rows: readonly TextRow[], isWhole: boolean): FoundHeader | undefined {
  const said = rows.filter(({ cells, fault }) => fault === undefined && saidIn(cells) > 0);
  const width = usualWidth(said);
  if (width < 1) return undefined;
  const first = topOf(said, width);
  const top = said[first];
  if (top === undefined) return undefined;
  const header = [top];
  const without: number[] = [];
  let tags: readonly string[] | undefined;
  let at = first + 1;
  while (header.length < MOST_HEADER_ROWS) {
    const next = said[at];
    if (next?.row !== (header.at(-1)?.row ?? 0) + 1) break;
    if (isTagRow(next.cells)) {
      without.push(next.row);
      tags = next.cells;
      at += 1;
      break;
    }
    if (!continuesHeader(header.at(-1)?.cells ?? [], next.cells, said.slice(at + 1, at + 6))) break;
    header.push(next);
    at += 1;
  }
  const body = said.slice(at);
  const footer = isWhole ? footerOf(body, width) : undefined;
  const footerAt = footer === undefined ? body.length : body.indexOf(footer);
  const begin = footerBegin(footer, body.slice(0, footerAt));
  return {
    place: {
      rows: header.map(({ row }) => row),
      ...(without.length === 0 ? {} : { without }),
      ...(begin === undefined ? {} : { footer: begin }),
    },
    header: header.map(({ cells }) => cells),
    ...(tags === undefined ? {} : { tags }),
    body: body.slice(0, footerAt),
    above: first,
  };
}

/** Where the header begins: the highest of the rows that lead without a gap to the first row of figures; else the first that can be one. */
function topOf(said: readonly TextRow[], width: number): number {
  const figures = said.findIndex(({ cells }) => cells.length >= width * 0.6 && cells.some(isFigure));
  let top = figures;
  for (let at = figures - 1; at >= 0 && at >= figures - MOST_HEADER_ROWS - 1; at -= 1) {
    const cells = said[at]?.cells ?? [];
    if (isTagRow(cells)) continue;
    if (!isHeaderRow(cells, width) || (said[at]?.row ?? 0) < (said[at + 1]?.row ?? 0) - 1) break;
    // where the row below is the first of the table and only lacks its figures, this one is the header by itself
    top = at;
  }
  if (figures > 0 && top < figures) return top;
  return said.findIndex(({ cells }, at) => isHeaderRow(cells, width) && (at === said.length - 1 || wide(said[at + 1], width)));
}

function isTagRow(cells: readonly string[]): boolean {
  return cells.some(isTag) && cells.every((cell) => !isSaid(cell) || isTag(cell));
}

/** The number of cells that most rows have. */
function usualWidth(rows: readonly TextRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + cells.length);
  return [...counts].sort(([a, one], [b, other]) => other - one || b - a)[0]?.[0] ?? 0;
}

function wide(row: TextRow | undefined, width: number): boolean {
  return row !== undefined && row.cells.length >= width * 0.6;
}

/** Whether a row can be a header: it names columns, and states no figure. What stands alone in a first cell is a title. */
function isHeaderRow(cells: readonly string[], width: number): boolean {
  if (isTagRow(cells) || cells.some(isFigure) || cells.length < width * 0.6) return false;
  const said = saidIn(cells);
  return width === 1 ? said === 1 : cells.slice(1).some(isSaid) && (said >= width * 0.3 || (width === 2 && said === 1));
}

/** Whether a row goes on with a header: the one above leaves cells open or holds for several columns, and this one names them without a figure. */
function continuesHeader(above: readonly string[], cells: readonly string[], below: readonly TextRow[]): boolean {
  if (cells.some(isFigure) || saidIn(cells) === 0) return false;
  const names = above.map((cell) => cell.trim());
  const repeats = names.some((name, at) => at > 0 && name !== '' && name === names[at - 1]);
  const open = cells.some((cell, at) => isSaid(cell) && names[at] === '' && at > 0);
  const figuresBelow = below.some((row) => row.cells.some(isFigure));
  const leadsToFigures = cells.some((cell, at) => isSaid(cell) && below.some((row) => isFigure(row.cells[at] ?? '')));
  const firstOpen = !isSaid(cells[0] ?? '');
  return figuresBelow && leadsToFigures && (repeats || open || firstOpen);
}

/** The first of the rows at the end that are none of the table: narrower than it, and without a figure. */
function footerOf(body: readonly TextRow[], width: number): TextRow | undefined {
  let footer: TextRow | undefined;
  for (let at = body.length - 1; at >= 0; at -= 1) {
    const row = body[at];
    if (row === undefined || saidIn(row.cells) > Math.max(1, width * 0.3) || row.cells.slice(1).some(isFigure)) break;
    footer = row;
  }
  return footer;
}

/** How a footer begins; nothing where it does not say, or a row of the table begins so too, which would end the table there. */
function footerBegin(footer: TextRow | undefined, table: readonly TextRow[]): string | undefined {
  const begin = footer?.cells[0]?.trim().slice(0, 40) ?? '';
  return begin === '' || table.some(({ cells: [first = ''] }) => first.trimStart().startsWith(begin)) ? undefined : begin;
}
