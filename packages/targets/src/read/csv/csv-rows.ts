import papaparse from 'papaparse';

import { wholeCharacters } from './whole-characters.js';

/** The most characters of a cell, where a reader is not told otherwise. */
export const MAX_FIELD_LENGTH = 100_000;

/** What broke the text of a row. */
export interface RowFault {
  /** A quote in a wrong place; a quote never closed; a row past the limit. */
  readonly kind: 'broken-quote' | 'unclosed-quote' | 'row-too-long';
  /** The cell it stands in, from 0. */
  readonly cell: number;
}

/** One row of a table as the text gives it. */
export interface TextRow {
  /** Its number: the first row is 1; empty rows count. */
  readonly row: number;
  /** The line of the text that it starts on, from 1. */
  readonly line: number;
  /** The cells; empty where a fault left none to trust. */
  readonly cells: readonly string[];
  /** What is wrong with its text. */
  readonly fault?: RowFault;
}

/** Whether no cell says anything. */
export function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** A row past these many full cells, or characters, is taken for one with an unclosed quote. */
const FIELDS_A_ROW = 64;
const MIN_ROW_LIMIT = 4_000_000;

/** The longest row, in characters, whose cells may have so many. */
export function longestRow(maxFieldLength: number): number {
  return Math.max(MIN_ROW_LIMIT, maxFieldLength * FIELDS_A_ROW);
}

/** How a text is cut into rows. */
export interface RowOptions {
  /** The character between cells. */
  readonly delimiter: string;
  /** The length of a row past which it is taken for one with an unclosed quote; bounds the memory that one can take. */
  readonly maxRowLength: number;
  /** Whether a quote may stand inside a cell that does not begin with one, as in `5" pipe`; a fault where left out. */
  readonly bareQuotes?: boolean;
  /** Whether a quotation mark is an ordinary character everywhere. */
  readonly plainQuotes?: boolean;
}

/**
 * Hands every row of a CSV text on, in order, as it is read. A quote in a wrong place, one that is never closed, and a row past the limit
 * spoil the line that their row begins on and nothing else: reading goes on with the next line.
 *
 * Rejects only when the chunks do, or the taker of rows throws.
 */
export async function readRows(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: RowOptions,
  onRow: (row: TextRow) => void,
): Promise<void> {
  const cutter = rowCutter(options, onRow);
  for await (const chunk of wholeCharacters(chunks)) cutter.push(chunk);
  cutter.end();
}

/** Cuts a text into rows, piece by piece. */
export interface RowCutter {
  /** Takes the next piece, and hands on each row that ends in it. */
  readonly push: (chunk: string) => void;
  /** Says that there is no more, and hands on what is left. */
  readonly end: () => void;
}

/** After a fault, as much text is tried: a legitimate row may begin at the next line, and a window that fails costs no more than this. */
const LEAST_WINDOW = 256;
/** Pieces are cut no longer than this, so that a file given as one text does not fill the memory with rows. */
const GREATEST_WINDOW = 1 << 20;

/** Starts to cut a text into rows. */
export function rowCutter(
  { delimiter, maxRowLength, bareQuotes = false, plainQuotes = false }: RowOptions,
  onRow: (row: TextRow) => void,
): RowCutter {
  const { wrongCell, quotedOrReturn } = rightRows(delimiter);
  let held = '';
  let begun = false;
  let row = 0;
  let line = 1;
  let window = GREATEST_WINDOW;
  let nextTry = 0;
  let skipping = false;

  const give = (cells: readonly string[], fault?: RowFault): void => {
    row += 1;
    onRow(fault === undefined ? { row, line, cells } : { row, line, cells: [], fault });
  };

  /** The rows that end in a piece, handed on; gives where the last of them ends, and whether the next one is broken. */
  const cut = (piece: string, isLast: boolean): { readonly end: number; readonly isBroken: boolean } => {
    const quoted = !plainQuotes && piece.includes('"');
    const text = withLineFeeds(piece, quoted, isLast, quotedOrReturn);
    let end = 0;
    let isBroken = false;
    papaparse.parse<string[]>(text, {
      delimiter,
      newline: '\n',
      quoteChar: '"',
      fastMode: !quoted,
      skipEmptyLines: false,
      step: ({ data: cells, errors, meta: { cursor } }, parser) => {
        const isWhole = isLast || cursor < text.length || (errors.length === 0 && text.endsWith('\n'));
        // what follows the last line end is an empty row to the library
        if (cursor === text.length && end === text.length) return;
        const raw = quoted ? text.slice(end, cursor) : '';
        isBroken =
          errors.length > 0
            ? isWhole || surelyBroken(errors, text)
            : isWhole && !bareQuotes && raw.includes('"') && wrongCell(raw.replace(/\r?\n$/, '')) !== undefined;
        if (isBroken || !isWhole) {
          parser.abort();
          return;
        }
        end = cursor;
        const last = cells.length - 1;
        // the half of a pair of line ends that is left of it stands behind a quote, or in the cell
        if (cells[last]?.endsWith('\r') === true && !/"\r?\n?$/.test(raw)) cells[last] = cells[last].slice(0, -1);
        give(cells);
        line += raw.includes('"') ? linesIn(raw.replace(/\r?\n$/, '')) : 1;
      },
    });
    return { end, isBroken };
  };

  /** The line that a broken row begins on, given up; what follows is read by itself. */
  const giveUpLine = (isTooLong: boolean, isLast: boolean): boolean => {
    const end = held.search(/[\r\n]/);
    if (end < 0 && !isLast && held.length <= maxRowLength) return false;
    const text = held.slice(0, Math.min(end < 0 ? held.length : end, maxRowLength));
    give([], isTooLong ? { kind: 'row-too-long', cell: wrongCell(text)?.cell ?? 0 } : faultOf(text));
    line += 1;
    skipping = true;
    window = LEAST_WINDOW;
    return true;
  };

  /** What is wrong with a line: a quote that nothing closes on it, or one in a wrong place. */
  const faultOf = (text: string): RowFault => {
    const { cell, at } = wrongCell(text) ?? { cell: 0, at: 0 };
    const quotes = text.slice(at).match(/"/g)?.length ?? 0;
    return { kind: text[at] === '"' && quotes % 2 === 1 ? 'unclosed-quote' : 'broken-quote', cell };
  };

  /** Passes over the rest of a line that was given up. */
  const skip = (isLast: boolean): void => {
    const found = /\r\n|[\r\n]/.exec(held);
    // the half of a pair of line ends may be all that is there yet
    if (found?.[0] === '\r' && found.index === held.length - 1 && !isLast) {
      held = '\r';
      return;
    }
    skipping = found === null;
    held = found === null ? '' : held.slice(found.index + found[0].length);
  };

  const drain = (isLast: boolean): void => {
    while (held !== '' && (isLast || held.length >= nextTry)) {
      if (skipping) {
        skip(isLast);
        if (skipping) return;
        continue;
      }
      const whole = held.length <= window;
      const piece = whole ? held : held.slice(0, window);
      const { end, isBroken } = cut(piece, isLast && whole);
      held = held.slice(end);
      nextTry = 0;
      const isTooLong = !isBroken && end === 0 && piece.length > maxRowLength;
      if ((isBroken || isTooLong) && giveUpLine(isTooLong, isLast)) continue;
      if (end > 0 && !isBroken) window = Math.min(window * 2, GREATEST_WINDOW);
      else if (!whole) window *= 2;
      else {
        // a row that many small pieces make is not looked through anew with each
        nextTry = held.length * 2;
        return;
      }
    }
  };

  return {
    push: (chunk) => {
      held += begun ? chunk : chunk.replace(/^\uFEFF/, '');
      begun = true;
      drain(false);
    },
    end: () => {
      drain(true);
    },
  };
}

/** A text in which every line end of a row is a line feed, or has one; those inside quotes are the cells' own. Nothing moves. */
function withLineFeeds(text: string, quoted: boolean, isLast: boolean, between: RegExp): string {
  if (!LONE_RETURN.test(text)) return text;
  // the half of a pair may be all that is there yet
  const held = !isLast && text.endsWith('\r');
  const whole = held ? text.slice(0, -1) : text;
  const replaced = whole.replace(quoted ? between : /\r(?!\n)/g, (found) => (found === '\r' ? '\n' : found));
  return held ? `${replaced}\r` : replaced;
}

const LONE_RETURN = /\r(?!\n)/;

/** Whether errors that were met in a row that has no end yet are such whatever follows: a quote at the very end may yet be a right one. */
function surelyBroken(errors: readonly papaparse.ParseError[], text: string): boolean {
  return errors.some(({ code }) => code === 'InvalidQuotes') && !text.trimEnd().endsWith('"');
}

/** Lines of a row's text. */
function linesIn(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}

/** The shape of a row by RFC 4180. */
interface RightRows {
  /** The first cell that has a quote in a wrong place, from 0, and where it begins; nothing where every quote is in its place. */
  readonly wrongCell: (text: string) => { readonly cell: number; readonly at: number } | undefined;
  /** A cell in quotes, or a carriage return by itself that is in none. */
  readonly quotedOrReturn: RegExp;
}

function rightRows(delimiter: string): RightRows {
  const mark = delimiter.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const field = `(?:"[^"]*"(?:"[^"]*")*|[^"${mark}]*)`;
  const row = new RegExp(`^${field}(?:${mark}${field})*$`);
  const right = new RegExp(`${field}(?=${mark}|$)`, 'y');
  return {
    wrongCell: (text) => {
      if (row.test(text)) return undefined;
      let at = 0;
      for (let cell = 0; ; cell += 1) {
        right.lastIndex = at;
        if (!right.test(text)) return { cell, at };
        at = right.lastIndex + delimiter.length;
      }
    },
    quotedOrReturn: new RegExp(`(?<![^${mark}\\r\\n])"[^"]*(?:""[^"]*)*"?|\\r(?!\\n)`, 'g'),
  };
}
