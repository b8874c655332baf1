import { refuseArgument } from './argument.js';

/**
 * Where a text can come to stand at the beginning of a cell: after a line break, when quotation marks are lost on the way, and after a
 * separator, when the file is opened with another one than it was written with. The separators themselves are kept.
 */
const BREAKS = /(\r\n|[\r\n\v\f\u0085\u2028\u2029\t,;])/;

/** What begins with one of these, after spaces or a byte order mark, starts a formula in some spreadsheet; apostrophes in front may be those of before. */
const FORMULA = /^'*[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** Most texts have none of these, and need no second look. */
const SUSPECT = /[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r\n]/;

/** A text that begins with one of these begins a cell, or a row, of its own in some spreadsheet. */
const BEGINS_ANEW = /^'*[\t\r\n]/;

/**
 * A text for a cell of a table that a spreadsheet may open: an apostrophe stands before whatever it could run as a formula, at the beginning
 * of the text, at that of each of its lines, and after each comma, semicolon and tab in it, since a file may be opened with another separator
 * than it was written with. Where apostrophes stand there already, one more does, so that {@link unescapeFormula} gives back what was there.
 * Numbers are not for it.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no text.
 *
 * @example
 * ```ts
 * import { escapeFormula } from '@actionline/core';
 *
 * ['=1+1', '-5 %', 'a = b', 'Report\n=1+1', 'a;=1+1'].map(escapeFormula); // => ["'=1+1", "'-5 %", 'a = b', "Report\n'=1+1", "a;'=1+1"]
 * ```
 */
export function escapeFormula(text: string): string {
  return mapped(text, (piece) => `'${piece}`);
}

/**
 * The text that {@link escapeFormula} was given.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no text.
 *
 * @example
 * ```ts
 * import { unescapeFormula } from '@actionline/core';
 *
 * ["'=1+1", "'quoted'", "Report\n'=1+1"].map(unescapeFormula); // => ['=1+1', "'quoted'", 'Report\n=1+1']
 * ```
 */
export function unescapeFormula(text: string): string {
  return mapped(text, (piece) => (piece.startsWith("'") ? piece.slice(1) : piece));
}

/** The text with each piece changed that could stand at the beginning of a cell and be run. */
function mapped(text: string, change: (piece: string) => string): string {
  if (!SUSPECT.test(checked(text))) return text;
  const anew = BEGINS_ANEW.test(text);
  // every other piece is a break
  return text
    .split(BREAKS)
    .map((piece, at) => (at % 2 === 0 && (FORMULA.test(piece) || (at === 0 && anew)) ? change(piece) : piece))
    .join('');
}

function checked(text: unknown): string {
  if (typeof text !== 'string') refuseArgument('text', text, 'a text', 'write a number as it is');
  return text;
}
