import { refuseArgument } from './argument.js';

/** Texts that begin with one of these, after spaces or a byte order mark, start a formula in some spreadsheet; apostrophes in front may be those of before. */
const FORMULA = /^'*(?:[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

/**
 * A text for a cell of a table that a spreadsheet may open: one that it could run as a formula is preceded by an apostrophe, and so is one
 * that begins with apostrophes and then so, which makes {@link unescapeFormula} give back what was there. Numbers are not for it.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no text.
 *
 * @example
 * ```ts
 * import { escapeFormula } from '@actionline/core';
 *
 * ['=1+1', '-5 %', 'a = b'].map(escapeFormula); // => ["'=1+1", "'-5 %", 'a = b']
 * ```
 */
export function escapeFormula(text: string): string {
  return FORMULA.test(checked(text)) ? `'${text}` : text;
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
 * ["'=1+1", "'quoted'"].map(unescapeFormula); // => ['=1+1', "'quoted'"]
 * ```
 */
export function unescapeFormula(text: string): string {
  return checked(text).startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function checked(text: unknown): string {
  if (typeof text !== 'string') refuseArgument('text', text, 'a text', 'write a number as it is');
  return text;
}
