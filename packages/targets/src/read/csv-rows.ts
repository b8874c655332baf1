import { parse, type Options } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';

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
  /** Its number: the header is row 1; empty rows count. */
  readonly row: number;
  /** The line of the text that it starts on, from 1. */
  readonly line: number;
  /** How many lines it spans. */
  readonly lines: number;
  /** The cells; empty where a fault left none to trust. */
  readonly cells: readonly string[];
  /** What is wrong with its text. */
  readonly fault?: RowFault;
}

/** How a text is cut into rows. */
export interface RowOptions {
  /** The character between cells. */
  readonly delimiter: string;
  /** The length of a row, in bytes of UTF-8, past which reading stops; bounds the memory that an unclosed quote can take. */
  readonly maxRowLength: number;
}

/**
 * Hands every row of a CSV text on, in order, as it is read. A quote in a wrong place spoils its own row
 * only: the library reads on in its relaxed mode, which ends the cell at the next delimiter, and a row
 * with a quote left in it is read again strictly to tell a doubled quote from a stray one. A quote that is
 * never closed, and a row past the limit, end the reading: what follows cannot be told from the cell's own text.
 *
 * Rejects only when the chunks do.
 */
export async function readRows(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: RowOptions,
  onRow: (row: TextRow) => void,
): Promise<void> {
  const { delimiter, maxRowLength } = options;
  let row = 0;
  let line = 1;
  const strict: Options = { delimiter, record_delimiter: RECORD_DELIMITERS, relax_column_count: true };
  const parser = parse({
    ...strict,
    bom: true,
    raw: true,
    relax_quotes: true,
    max_record_size: maxRowLength,
    on_record: (record: unknown) => {
      const { record: cells, raw } = record as { record: readonly string[]; raw: string };
      row += 1;
      const lines = linesIn(raw);
      const cell = cells.some((text) => text.includes('"')) ? strayQuoteIn(raw, strict) : undefined;
      onRow(cell === undefined ? { row, line, lines, cells } : { row, line, lines, cells: [], fault: { kind: 'broken-quote', cell } });
      line += lines;
      // Nothing is queued for reading: a row has been dealt with when this returns.
      return null;
    },
  });
  // Every failure is also handed to the call that met it; without a listener it would end the process.
  parser.on('error', () => undefined);
  let failure: Failure;
  for await (const chunk of wholeCharacters(chunks)) {
    failure = await settled((done) => parser.write(chunk, done));
    if (failure !== undefined) break;
  }
  failure ??= await settled((done) => parser.end(done));
  if (failure === undefined) return;
  const kind = FATAL[failure.code ?? ''];
  if (kind === undefined) throw failure;
  onRow({ row: row + 1, line, lines: 1, cells: [], fault: { kind, cell: failure.index ?? 0 } });
}

type Failure = (Error & { readonly code?: string; readonly index?: number }) | undefined;

const FATAL: Readonly<Record<string, RowFault['kind']>> = { CSV_QUOTE_NOT_CLOSED: 'unclosed-quote', CSV_MAX_RECORD_SIZE: 'row-too-long' };

function settled(start: (done: (error?: Error | null) => void) => unknown): Promise<Failure> {
  return new Promise((resolve) => {
    start((error) => {
      resolve(error ?? undefined);
    });
  });
}

const RECORD_DELIMITERS = ['\r\n', '\n', '\r'];

/** Lines of a row's text; the library leaves one character of its line end. */
function linesIn(raw: string): number {
  return raw.replace(/[\r\n]$/, '').split(/\r\n|\r|\n/).length;
}

/** The cell of the first quote in a wrong place, from 0; `undefined` when every quote is in its place. */
function strayQuoteIn(raw: string, strict: Options): number | undefined {
  try {
    parseWhole(raw, strict as never);
    return undefined;
  } catch (error) {
    return (error as { index?: number }).index ?? 0;
  }
}
