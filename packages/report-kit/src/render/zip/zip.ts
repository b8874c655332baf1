import { strToU8, zipSync } from 'fflate';

import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';
import { csvFiles } from '../csv/csv.js';
import type { CsvFormat } from '../csv/csv-text.js';
import { dataPackage } from './data-package.js';

/**
 * Every table that a report has as CSV in one zip, with `datapackage.json`, which says for a program what each file and column holds and how it
 * is written. Each file has the date of the report, so that the same report gives the same bytes.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report, and for an option that is not known or cannot be; what
 * {@link checkDocument} finds, under its code.
 *
 * @example
 * ```ts
 * import { assembleReport } from '@actionline/report-kit';
 * import { renderZip } from '@actionline/report-kit/zip';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * const zip = renderZip(report, { separator: ';', decimal: ',', byteOrderMark: true });
 * String.fromCharCode(...zip.slice(0, 2)); // => 'PK'
 * ```
 */
export function renderZip(report: Report, format: CsvFormat = {}): Uint8Array {
  const files = csvFiles(report, format);
  return rendered(report, () => {
    const texts = { ...files, 'datapackage.json': `${JSON.stringify(dataPackage(report, format), undefined, 2)}\n` };
    const bytes = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
    return zipSync(bytes, { mtime: dayOf(report) });
  });
}

/** The day of the report; a zip has no time zone, knows no year before 1980 and none after 2099. */
function dayOf({ asOf }: Report): Date {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  return year >= 1980 && year <= 2099 ? new Date(year, month - 1, day, 12) : new Date(1980, 0, 1, 12);
}
