import { rowCutter } from '../../csv/csv-rows.js';

/** How the cells of a text are told apart. */
export interface FoundDelimiter {
  /** The mark between cells. */
  readonly delimiter: string;
  /** Whether quotation marks are ordinary characters. */
  readonly plainQuotes: boolean;
}

const CANDIDATES = [',', ';', '\t', '|'] as const;

/** Characters that tell the delimiter. */
const ENOUGH = 8_192;

/** A line by which a spreadsheet is told the delimiter. */
const SAID = /^sep=(.)\r?\n/i;

/**
 * The mark between the cells of a text: the one that is said (`sep=;`), or by which the most rows in a row have the same number of cells; of several that
 * do as well, the one that makes the most of them.
 */
export function delimiterOf(text: string): FoundDelimiter {
  const said = SAID.exec(text)?.[1];
  const sample = text.slice(0, ENOUGH);
  const found = (said === undefined ? CANDIDATES : [said]).map((delimiter) => ({ delimiter, ...longestRun(sample, delimiter) }));
  const longest = Math.max(...found.map(({ length }) => length));
  const [best] = found.filter(({ length }) => length >= longest * 0.9).sort((a, b) => b.width - a.width || b.length - a.length);
  const delimiter = best === undefined || best.width < 2 ? (said ?? ',') : best.delimiter;
  return { delimiter, plainQuotes: delimiter === '\t' && hasBareQuotes(sample) };
}

/** The longest run of rows with the same number of cells, two at least; rows without any are passed over. */
function longestRun(text: string, delimiter: string): { readonly length: number; readonly width: number } {
  const best = { length: 0, width: 1 };
  let width = 0;
  let length = 0;
  const cutter = rowCutter({ delimiter, maxRowLength: ENOUGH, bareQuotes: true }, ({ cells }) => {
    if (cells.length === 1 && cells[0]?.trim() === '') return;
    length = cells.length === width ? length + 1 : 1;
    width = cells.length;
    if (width > 1 && length > best.length) Object.assign(best, { length, width });
  });
  cutter.push(text);
  return best;
}

/** Whether a quotation mark opens a cell that no other closes: as in files in which it is an ordinary character. */
function hasBareQuotes(text: string): boolean {
  return text.split(/\r\n|\r|\n/).some((line) => /(?:^|\t)"[^"\t]*(?:\t|$)/.test(line));
}
