import type { Element } from 'hast';

import { LINE, SIZE } from './gutter.js';
import { label } from './svg.js';
import { textWidth, wrapText } from './text-width.js';

/** An entry of a key: a mark, and what it means. */
export interface KeyEntry {
  /** The mark, drawn with its left edge at a place and its middle at a height. */
  readonly mark: (left: number, middle: number) => readonly Element[];
  /** What it means. */
  readonly words: string;
  /** The language of that, where it is another than the report's. */
  readonly lang?: string | undefined;
}

/** How far two entries of a line lie apart. */
const BETWEEN = 22;

/** A key: its entries side by side, as many as a line holds; words that are longer than a line are broken. */
export function keyOf(
  entries: readonly KeyEntry[],
  { width, top, mark, row = 24 }: { readonly width: number; readonly top: number; readonly mark: number; readonly row?: number },
): { readonly drawn: readonly Element[]; readonly foot: number } {
  let x = 0;
  let y = top;
  let foot = top;
  const drawn = entries.flatMap(({ mark: draw, words, lang }) => {
    const lines = wrapText(words, SIZE, width - mark - 6, 8);
    const space = mark + 6 + Math.max(...lines.map((line) => textWidth(line, SIZE)));
    if (x > 0 && x + space > width) {
      x = 0;
      y = foot;
    }
    const left = x;
    const middle = y + row / 2;
    x += space + BETWEEN;
    foot = Math.max(foot, y + row + (lines.length - 1) * LINE);
    return [...draw(left, middle), ...lines.map((line, at) => label(left + mark + 6, middle + 4.5 + at * LINE, line, { lang }))];
  });
  return { drawn, foot };
}
