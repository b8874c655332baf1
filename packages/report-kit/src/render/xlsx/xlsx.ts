import { checkKeys, kindOf, nearestNames, refuseArgument } from '@actionline/core/internal';

import { tableNames, type TableName } from '../../document/flat-table.js';
import type { Report } from '../../document/report.js';
import { rendered, renderedBy } from '../../document/sound-report.js';
import { loadHucre } from './hucre.js';
import { workbookOf } from './workbook.js';

export { renderReplyXlsx } from '../reply/reply-xlsx.js';

/** What {@link renderXlsx} may be told. */
export interface XlsxOptions {
  /** The tables, in the order of their sheets; every one that the report has where left out. */
  readonly tables?: readonly TableName[];
}

/**
 * The tables of a report as a workbook, in the language of the report: a first sheet with its title, in whose name it stands, its answer and what
 * the other sheets hold; then a sheet a table, with headings and codes in words, numbers and days as such, a header that stays, filters, and
 * links to sources. Nothing that comes from the data is a formula. Columns without any content, and those for programs, are left out: those are in
 * the CSV. A text is cut at the 32,767 characters that a cell holds, and says so. Needs the package `hucre`.
 *
 * @throws {@link ActionlineError} `missing-package` where `hucre` is not installed; `bad-argument` for what is no report, and for an option that is
 * not known.
 *
 * @example
 * ```ts
 * import { assembleReport } from '@actionline/report-kit';
 * import { renderXlsx } from '@actionline/report-kit/xlsx';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * const workbook = await renderXlsx(report, { tables: ['targets', 'requests'] });
 * String.fromCharCode(...workbook.slice(0, 2)); // => 'PK'
 * ```
 */
export async function renderXlsx(report: Report, options: XlsxOptions = {}): Promise<Uint8Array> {
  checkKeys('options', options, ['tables'] satisfies readonly (keyof XlsxOptions)[]);
  checkTables(options.tables);
  const workbook = rendered(report, () => workbookOf(report, options.tables));
  const { writeXlsx } = await loadHucre();
  return renderedBy(report, () => writeXlsx(workbook));
}

function checkTables(tables: readonly TableName[] = []): void {
  if (kindOf(tables) !== 'list') refuseArgument('tables', tables, 'a list of names of tables', 'leave it out for all');
  for (const [at, table] of tables.entries()) {
    if (tableNames.includes(table) && tables.indexOf(table) === at) continue;
    const [nearest] = nearestNames(table, tableNames);
    const mend = tableNames.includes(table)
      ? 'name it once'
      : nearest === undefined
        ? 'leave tables out for all'
        : `did you mean ${nearest}?`;
    refuseArgument(`tables[${String(at)}]`, table, `one of ${tableNames.join(', ')}, each once`, mend);
  }
}
