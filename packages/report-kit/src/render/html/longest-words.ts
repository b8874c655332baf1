import { BOLD, textWidth } from '../../charts/text-width.js';
import type { Table } from '../../document/block.js';
import type { Inline } from '../../document/inline.js';

/** No column is kept wider for the sake of one word than this, in the size of the type; a longer word is broken. */
const WIDEST = 11;

/** What stands between two columns, in the same. */
const GAP = 1.05;

/** The mark before a status with the gap behind it, and the arrow behind the heading of a column that can be sorted. */
const MARK = 1.3;
const ARROW = 1.1;

/** How much of a text is looked at: what is longer holds a long word near its start. */
const LOOKED_AT = 300;

/** The room for the columns of a table on a telephone. */
export const TELEPHONE = 24.5;

/** Where a line may be broken: at spaces that are no glue, and behind a hyphen or dash. */
const BREAKS = /[ \t\r\n]+|(?<=[-–—])/;

/** Where a span of two whole dates may be broken: behind its dash. */
export const BETWEEN_DATES = /(?<=\d{4}\s?[–—]\s?)(?=\S)/;

/** How wide the longest word of each column is, in the size of the type: the room below which words would be torn; added to what was found before. */
export function longestWords({ columns, rows }: Pick<Table, 'columns' | 'rows'>, before: readonly number[] = []): readonly number[] {
  return columns.map(({ label }, at) => {
    let widest = Math.max(before[at] ?? 0, longest(label) * BOLD + ARROW);
    for (const { cells } of rows) {
      if (widest >= WIDEST) return WIDEST;
      widest = Math.max(widest, longestIn(cells[at] ?? []));
    }
    return Math.min(widest, WIDEST);
  });
}

function longestIn(runs: readonly Inline[]): number {
  let widest = 0;
  for (const run of runs) widest = Math.max(widest, widthOf(run));
  return widest;
}

function widthOf(run: Inline): number {
  switch (run.kind) {
    case 'status':
      return longest(run.label) * BOLD + MARK;
    case 'date':
      return Math.max(...run.text.split(BETWEEN_DATES).map((date) => textWidth(date, 1)));
    case 'number':
      return textWidth(run.text, 1);
    case 'text':
    case 'data':
      return longest(run.text);
    case 'strong':
      return longestIn(run.children) * BOLD;
    case 'emphasis':
    case 'muted':
    case 'link':
    case 'reference':
      return longestIn(run.children);
    // small print, and what is drawn or may be broken anywhere
    case 'citation':
    case 'code':
    case 'footnote':
    case 'sparkline':
    case 'break':
      return 0;
  }
}

function longest(text: string): number {
  let widest = 0;
  for (const word of text.slice(0, LOOKED_AT).split(BREAKS)) widest = Math.max(widest, textWidth(word, 1));
  return widest;
}

/** How wide columns of such words have to be with what stands between them, within a room: the widest give way first where it is too small. */
export function columnWidths(room: number, words: readonly number[]): readonly number[] {
  const left = room - GAP * (words.length - 1);
  let limit = WIDEST;
  while (limit > 0 && words.reduce((sum, of) => sum + Math.min(of, limit), 0) > left) limit -= 0.25;
  return words.map((of, at) => Math.min(of, limit) + (at === words.length - 1 ? 0 : GAP));
}

/** Whether columns of such words have room beside each other. */
export function haveRoom(room: number, words: readonly number[]): boolean {
  return words.reduce((sum, of) => sum + of, GAP * (words.length - 1)) <= room;
}
