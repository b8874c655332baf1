import { escapeFormula } from '@actionline/core';
import { refuseArgument } from '@actionline/core/internal';
import papaparse from 'papaparse';

import { cleanText } from '../../document/clean-text.js';
import type { Cell } from '../tables/table-column.js';

/** How tables are written as CSV. Left out, each is that of RFC 4180, for programs; see `docs/formats.md` for what a spreadsheet needs where. */
export interface CsvFormat {
  /** The character between cells; a comma where left out. */
  readonly separator?: ',' | ';' | '\t';
  /** The mark before the decimals of a number; a full stop where left out. A comma needs another separator. */
  readonly decimal?: '.' | ',';
  /** Whether a byte order mark stands in front, by which Excel knows that the text is UTF-8; `false` where left out. */
  readonly byteOrderMark?: boolean;
  /**
   * What becomes of a text that a spreadsheet could run as a formula: `escape` puts an apostrophe before it, as `escapeFormula` of core does;
   * `keep` writes it as it is, for programs only. `escape` where left out. Numbers are never changed.
   */
  readonly formulas?: 'escape' | 'keep';
}

/** The names of the options. */
export const FORMAT_KEYS = ['separator', 'decimal', 'byteOrderMark', 'formulas'] as const satisfies readonly (keyof CsvFormat)[];

/** Throws where an option cannot be, alone or beside another. */
export function checkFormat({ separator = ',', decimal = '.', byteOrderMark = false, formulas = 'escape' }: CsvFormat): void {
  if (![',', ';', '\t'].includes(separator)) refuseArgument('separator', separator, '",", ";" or "\\t"', 'leave it out for a comma');
  if (!['.', ','].includes(decimal)) refuseArgument('decimal', decimal, '"." or ","', 'leave it out for a full stop');
  if (decimal === separator) refuseArgument('decimal', decimal, 'another mark than the separator', 'give separator: ";" with it');
  if (typeof byteOrderMark !== 'boolean') refuseArgument('byteOrderMark', byteOrderMark, 'true or false', 'leave it out for false');
  if (!['escape', 'keep'].includes(formulas)) refuseArgument('formulas', formulas, '"escape" or "keep"', 'leave it out for "escape"');
}

/** Every character that ends a line in some program; a cell that has one is quoted. */
const LINE_END = /[\r\n\v\f\u0085\u2028\u2029]/;

/** A header and rows as CSV. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[], format: CsvFormat): string {
  const { separator = ',', decimal = '.', byteOrderMark = false, formulas = 'escape' } = format;
  const written = (cell: Cell): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
    if (typeof cell === 'boolean') return String(cell);
    const text = cleanText(typeof cell === 'string' ? cell : cell.join('; '));
    return formulas === 'keep' ? text : escapeFormula(text);
  };
  const table = [header, ...rows.map((row) => row.map(written))];
  const text = papaparse.unparse(table, { delimiter: separator, newline: '\r\n', quotes: (cell: string) => LINE_END.test(cell) });
  return `${byteOrderMark ? '\ufeff' : ''}${text}\r\n`;
}
