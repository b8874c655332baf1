import type { Element } from 'hast';

import { label } from './svg.js';
import { wrapText } from './text-width.js';

/** The size of the names of rows. */
export const SIZE = 13;
/** How far two lines of text lie apart. */
export const LINE = 16;
/** Names are cut after so many lines: no name is as long, but for one that is written to break the page. */
const MOST_LINES = 14;

/** Where the names of rows stand: to the left of the rows, or above them in a narrow drawing. */
export interface Gutter {
  /** Whether they stand above. */
  readonly narrow: boolean;
  /** Where the rows begin. */
  readonly left: number;
  /** A name in the lines that it takes. */
  readonly linesOf: (name: string) => readonly string[];
  /** The height that the lines take above a row; 0 where they stand to its left. */
  readonly above: (lines: readonly string[]) => number;
  /** The lines, drawn: from a top on where they stand above, about the middle of the row where they stand to its left. */
  readonly write: (
    lines: readonly string[],
    place: { readonly top: number; readonly middle: number; readonly lang?: string | undefined },
  ) => readonly Element[];
}

/** The gutter of a drawing of a width: up to a share of it and a number of pixels, as wide as the longest name; above the rows below 560 pixels. */
export function gutterOf(width: number, share = 0.36, most = 280): Gutter {
  const narrow = width < 560;
  const left = narrow ? 2 : Math.min(width * share, most);
  return {
    narrow,
    left,
    linesOf: (name) => wrapText(name, SIZE, narrow ? width - 4 : left - 16, MOST_LINES),
    above: (lines) => (narrow ? lines.length * LINE + 4 : 0),
    write: (lines, { top, middle, lang }) =>
      lines.map((line, at) =>
        narrow
          ? label(left, top + LINE * (at + 1) - 3, line, { lang })
          : label(left - 12, middle + 4.5 + LINE * (at - (lines.length - 1) / 2), line, { anchor: 'end', lang }),
      ),
  };
}
