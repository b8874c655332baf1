import { escapeFormula } from '@actionline/core';
import { checkKeys, nearestNames, refuseArgument } from '@actionline/core/internal';
import { stringify } from 'csv-stringify/sync';

import { cleanText } from '../../document/clean-text.js';
import { tableNames, type TableName } from '../../document/flat-table.js';
import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';
import { reportTable, reportTables } from '../tables/report-tables.js';
import type { Cell, FlatTable } from '../tables/table-column.js';

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

/** Which table is written as CSV, and how. */
export interface CsvOptions extends CsvFormat {
  /** The table; `targets` where left out. */
  readonly table?: TableName;
}

/**
 * One table of a report as CSV after RFC 4180: a header of machine names in English, each row ended by CR and LF, days as `2024-12-31`, lists
 * joined by a semicolon and a space, `true` and `false`. A table that the report has nothing of is its header alone.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report, and for an option that is not known or cannot be; what
 * {@link checkDocument} finds, under its code.
 *
 * @example
 * ```ts
 * import { assembleReport, renderCsv } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * renderCsv(report).split(',').slice(0, 2); // => ['target', 'commitment']
 * renderCsv(report, { table: 'sources', separator: ';' }).split(';').slice(0, 2); // => ['source', 'title']
 * ```
 */
export function renderCsv(report: Report, options: CsvOptions = {}): string {
  checkKeys('options', options, ['table', ...FORMAT_KEYS]);
  const { table = 'targets', ...format } = options;
  checkFormat(format);
  if (!tableNames.includes(table)) {
    const [nearest] = nearestNames(table, tableNames);
    refuseArgument(
      'table',
      table,
      `one of ${tableNames.join(', ')}`,
      nearest === undefined ? 'leave it out for targets' : `did you mean ${nearest}?`,
    );
  }
  return rendered(report, () => csvText(reportTable(table, report), format));
}

/**
 * Every table that a report has as CSV, by the name of its file: `targets.csv`, `evidence.csv` and so on; those of activities only where the
 * report tells of any. Each is what {@link renderCsv} writes.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report, and for an option that is not known or cannot be; what
 * {@link checkDocument} finds, under its code.
 *
 * @example
 * ```ts
 * import { assembleReport, csvFiles } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * Object.keys(csvFiles(report)); // => ['targets.csv', 'evidence.csv', 'gaps.csv', 'requests.csv', 'sources.csv']
 * ```
 */
export function csvFiles(report: Report, format: CsvFormat = {}): Readonly<Record<string, string>> {
  checkKeys('options', format, FORMAT_KEYS);
  checkFormat(format);
  return rendered(report, () => Object.fromEntries(reportTables(report).map((table) => [`${table.name}.csv`, csvText(table, format)])));
}

const FORMAT_KEYS = ['separator', 'decimal', 'byteOrderMark', 'formulas'] as const satisfies readonly (keyof CsvFormat)[];

function checkFormat({ separator = ',', decimal = '.', byteOrderMark = false, formulas = 'escape' }: CsvFormat): void {
  if (![',', ';', '\t'].includes(separator)) refuseArgument('separator', separator, '",", ";" or "\\t"', 'leave it out for a comma');
  if (!['.', ','].includes(decimal)) refuseArgument('decimal', decimal, '"." or ","', 'leave it out for a full stop');
  if (decimal === separator) refuseArgument('decimal', decimal, 'another mark than the separator', 'give separator: ";" with it');
  if (typeof byteOrderMark !== 'boolean') refuseArgument('byteOrderMark', byteOrderMark, 'true or false', 'leave it out for false');
  if (!['escape', 'keep'].includes(formulas)) refuseArgument('formulas', formulas, '"escape" or "keep"', 'leave it out for "escape"');
}

/** Every character that ends a line in some program; a cell that has one is quoted. */
const LINE_END = /[\r\n\v\f\u0085\u2028\u2029]/;

function csvText({ columns, rows }: FlatTable, format: CsvFormat): string {
  const { separator = ',', decimal = '.', byteOrderMark = false, formulas = 'escape' } = format;
  const written = (cell: Cell): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
    if (typeof cell === 'boolean') return String(cell);
    const text = cleanText(typeof cell === 'string' ? cell : cell.join('; '));
    return formulas === 'keep' ? text : escapeFormula(text);
  };
  const table = [columns.map(({ key }) => key), ...rows.map((row) => row.map(written))];
  return stringify(table, { delimiter: separator, bom: byteOrderMark, record_delimiter: 'windows', quoted_match: LINE_END });
}
