import { BOLD, textWidth } from '../../charts/text-width.js';
import { shareWidth } from '../paged/share-width.js';

/** How much of a cell is measured: beyond it a column is as wide as it will ever be. */
const MEASURED = 240;

/** The widest share of the table that a column asks for so that no word in it breaks. */
const WIDEST_WORD = 0.34;

/** The least share of the room that a table fills, so that small tables look alike. */
const NARROWEST_TABLE = 0.6;

/** Columns of texts up to this width are not broken where it can be helped, in sizes of the type. */
const SHORT = 11;

/** What a text is wider than it is taken to be, for the faces that it may be set in. */
const SLACK = 1.04;

/** The text of a cell, and whether any of it is bold. */
export interface CellText {
  /** The text, on one line. */
  readonly text: string;
  /** Whether any of it is bold, which runs wider. */
  readonly isBold: boolean;
}

/** Where a line may end: not at the hyphen between digits. */
const BREAKS = /[ \u200b]|(?<!\d)-|-(?!\d)/;

/** No cell is higher than so many lines where there is room: a list of countries is no stack of words. */
const MOST_LINES = 8;

/** The widest share of the table that a column is given for that. */
const WIDEST_FOR_LINES = 0.25;

/**
 * The widths of columns, in the unit of `room` and whole numbers: none below its longest word where there is room for it, and the rest so that the
 * rows come out low. A table of short texts alone is narrower than the room.
 *
 * @param texts - The texts of each column, the heading first.
 * @param size - The size of the type, in the unit of `room`.
 * @param padding - What stands empty at both sides of a cell together.
 */
export function columnWidths(texts: readonly (readonly CellText[])[], room: number, size: number, padding: number): readonly number[] {
  if (texts.length === 0) return [];
  const wide = (text: string): number => textWidth(text, size) * SLACK;
  const columns = texts.map((cells) => {
    const measured = cells.map(({ text, isBold }) => ({ text: text.slice(0, MEASURED), weight: isBold ? BOLD : 1 }));
    const words = measured.map(({ text, weight }) => Math.max(...text.split(BREAKS).map(wide)) * weight);
    const lines = measured.map(({ text }, at) => wide(text) * (at === 0 ? BOLD : 1));
    const least = Math.min(most(words), room * WIDEST_WORD) + padding;
    const wanted = Math.max(most(lines) + padding, least);
    return { least, whole: wanted <= SHORT * size ? wanted : least, wanted, padding, texts: lines };
  });
  const low = columns.map((column) => {
    const least = Math.max(column.least, Math.min(column.wanted / MOST_LINES + padding, room * WIDEST_FOR_LINES));
    return { ...column, least, whole: Math.max(column.whole, least) };
  });
  const wanted = sum(columns.map((column) => column.wanted));
  const isRoomForLow = sum(low.map(({ least }) => least)) <= room;
  if (wanted > room) return whole(shareWidth(isRoomForLow ? low : columns, room), room);
  const total = Math.round(Math.max(wanted, room * NARROWEST_TABLE));
  const widths = columns.map((column) => (column.wanted / wanted) * total);
  return whole(widths, total);
}

function most(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other), 0);
}

/** Whole numbers that add up to a total as the given ones do. */
function whole(widths: readonly number[], total: number): readonly number[] {
  let [exact, given] = [0, 0];
  return widths.map((width, at) => {
    exact += width;
    const upTo = at === widths.length - 1 ? total : Math.round(exact);
    const own = upTo - given;
    given = upTo;
    return own;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
