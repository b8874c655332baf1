import { checkKeys, nearestNames, refuseArgument } from '@actionline/core/internal';

import { tableNames, type TableName } from '../../document/flat-table.js';
import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';
import { reportTable, reportTables } from '../tables/report-tables.js';
import type { FlatTable } from '../tables/table-column.js';
import { checkFormat, csvText, FORMAT_KEYS, type CsvFormat } from './csv-text.js';

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
  return rendered(report, () => tableText(reportTable(table, report), format));
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
  return rendered(report, () => Object.fromEntries(reportTables(report).map((table) => [`${table.name}.csv`, tableText(table, format)])));
}

function tableText({ columns, rows }: FlatTable, format: CsvFormat): string {
  return csvText(
    columns.map(({ key }) => key),
    rows,
    format,
  );
}
