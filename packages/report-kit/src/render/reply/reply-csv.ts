import { checkKeys, refuseArgument } from '@actionline/core/internal';

import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';
import { checkFormat, csvText, FORMAT_KEYS, type CsvFormat } from '../csv/csv-text.js';
import { replySheet } from './reply-rows.js';

/** Whose reply sheet is written. */
export interface ReplyOptions {
  /** Only what is asked of this office, by the name that {@link Request.from} has; of everybody where left out. */
  readonly from?: string;
}

/**
 * The reply sheet of a report as CSV: a row for each figure or delivery that {@link Report.requests} asks for, made ready but for the value, its
 * qualifier and its source; of a delivery 1 where it is done, and its day. Once filled in, `readObservationsCsv` of `@actionline/targets/csv`
 * reads it as observations; a row without a value is told of, and the rest is kept. What is to be decided is no row: it has no figure.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report, and for an option that is not known or cannot be.
 *
 * @example
 * ```ts
 * import { assembleReport, renderReplyCsv } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'brief', locale: 'en', ...by });
 * renderReplyCsv(report).split('\r\n')[1];
 * // => 'reply unodc-hr75/m.children-reached 2024-01-01,Vulnerable children whose right to health is defended,,,child,2024-01-01,2024-12-31,,,,,,,,unodc-hr75/m.children-reached,unodc-hr75/1,result'
 * ```
 */
export function renderReplyCsv(report: Report, options: ReplyOptions & CsvFormat = {}): string {
  checkKeys('options', options, ['from', ...FORMAT_KEYS]);
  const { from, ...format } = options;
  checkFormat(format);
  checkFrom(from);
  return rendered(report, () => {
    const { header, rows } = replySheet(report, from);
    return csvText(header, rows, format);
  });
}

/** Throws where the office is no text. */
export function checkFrom(from: unknown): void {
  if (from !== undefined && typeof from !== 'string') refuseArgument('from', from, 'the name of an office', 'leave it out for all');
}
