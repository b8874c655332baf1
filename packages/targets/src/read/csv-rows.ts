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
  const { wrongCell } = rightRows(delimiter);
  let held = '';
  let begun = false;
  let newline: '\n' | '\r' | undefined;
  let row = 0;
  let line = 1;
  let window = GREATEST_WINDOW;
  let nextTry = 0;
  let skipping = false;

  const give = (cells: readonly string[], fault?: RowFault): void => {
    row += 1;
    onRow(fault === undefined ? { row, line, cells } : { row, line, cells: [], fault });
  };

  /** The rows that end in a piece, handed on; gives where the last of them ends, and what broke the next one, if anything did. */
  const cut = (piece: string, isLast: boolean): { readonly end: number; readonly fault?: RowFault['kind'] } => {
    const quoted = !plainQuotes && piece.includes('"');
    // without quotes every line end is one of a row
    const text = quoted ? piece : piece.replace(isLast ? /\r(?!\n)/g : /\r(?=[^\n])/g, '\n');
    const end = quoted ? (newline ?? '\n') : '\n';
    let at = 0;
    let fault: RowFault['kind'] | undefined;
    papaparse.parse<string[]>(text, {
      delimiter,
      newline: end,
      quoteChar: '"',
      fastMode: !quoted,
      skipEmptyLines: false,
      step: ({ data: cells, errors, meta: { cursor } }, parser) => {
        const [error] = errors;
        const complete = cursor < text.length || (text.endsWith(end) && error === undefined);
        if (error !== undefined && (complete || isLast || surelyBroken(errors, text))) {
          fault = error.code === 'MissingQuotes' ? 'unclosed-quote' : 'broken-quote';
          parser.abort();
          return;
        }
        if (cursor === text.length && at === text.length) return;
        if (!complete && !isLast) return;
        const raw = text.slice(at, cursor);
        at = cursor;
        if (!quoted) {
          const last = cells.length - 1;
          if (cells[last]?.endsWith('\r') === true) cells[last] = cells[last].slice(0, -1);
          give(cells);
          line += 1;
          return;
        }
        takeQuoted(cells, raw);
      },
    });
    return fault === undefined ? { end: at } : { end: at, fault };
  };

  const takeQuoted = (cells: string[], raw: string): void => {
    const last = cells.length - 1;
    const text = raw.replace(/\r\n$|[\r\n]$/, '');
    if (cells[last]?.endsWith('\r') === true && text.length < raw.length - 1 && !text.endsWith('"')) cells[last] = cells[last].slice(0, -1);
    const wrong = bareQuotes || !raw.includes('"') ? undefined : wrongCell(text);
    if (wrong === undefined) give(cells);
    else give([], { kind: 'broken-quote', cell: wrong });
    line += raw.includes('"') ? linesIn(text) : 1;
  };

  /** The line that a broken row begins on, given up; what follows is read by itself. */
  const giveUpLine = (kind: RowFault['kind'], isLast: boolean): boolean => {
    const end = held.search(/[\r\n]/);
    if (end < 0 && !isLast && held.length <= maxRowLength) return false;
    give([], { kind, cell: wrongCell(held.slice(0, Math.min(end < 0 ? held.length : end, maxRowLength))) ?? 0 });
    line += 1;
    skipping = true;
    window = LEAST_WINDOW;
    return true;
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
      const { end, fault } = cut(piece, isLast && whole);
      held = held.slice(end);
      nextTry = 0;
      const broken = fault ?? (end === 0 && piece.length > maxRowLength ? 'row-too-long' : undefined);
      if (broken !== undefined && giveUpLine(broken, isLast)) continue;
      if (end > 0 && broken === undefined) window = Math.min(window * 2, GREATEST_WINDOW);
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
      newline ??= firstLineEnd(held);
      drain(false);
    },
    end: () => {
      drain(true);
    },
  };
}

/** How the lines of a text end, by the first that does: one that may yet be the half of a pair tells nothing. */
function firstLineEnd(text: string): '\n' | '\r' | undefined {
  const at = text.search(/[\r\n]/);
  if (at < 0 || at === text.length - 1) return text[at] === '\n' ? '\n' : undefined;
  return text[at] === '\r' && text[at + 1] !== '\n' ? '\r' : '\n';
}

/** Whether errors that were met in a row that has no end yet are such whatever follows: a quote at the very end may yet be a right one. */
function surelyBroken(errors: readonly papaparse.ParseError[], text: string): boolean {
  return errors.some(({ code }) => code === 'InvalidQuotes') && !text.trimEnd().endsWith('"');
}

/** Lines of a row's text. */
function linesIn(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}

/** The shape of a row by RFC 4180. */
function rightRows(delimiter: string): { readonly wrongCell: (text: string) => number | undefined } {
  const mark = delimiter.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const field = `(?:"[^"]*"(?:"[^"]*")*|[^"${mark}]*)`;
  const row = new RegExp(`^${field}(?:${mark}${field})*$`);
  const cell = new RegExp(`${field}(?=${mark}|$)`, 'y');
  return {
    wrongCell: (text) => {
      if (row.test(text)) return undefined;
      let at = 0;
      for (let wrong = 0; ; wrong += 1) {
        cell.lastIndex = at;
        if (!cell.test(text)) return wrong;
        at = cell.lastIndex + delimiter.length;
      }
    },
  };
}
