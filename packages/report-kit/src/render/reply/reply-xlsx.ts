import { checkKeys } from '@actionline/core/internal';
import type { CellValue, WriteOptions } from 'hucre/xlsx';

import type { Report } from '../../document/report.js';
import { rendered, renderedBy } from '../../document/sound-report.js';
import { reportTable } from '../tables/report-tables.js';
import { cellText } from '../xlsx/cell-text.js';
import { dayIn } from '../xlsx/day.js';
import { loadHucre } from '../xlsx/hucre.js';
import { sheetNames } from '../xlsx/sheet-names.js';
import { heightOf, printTitles, tableSheet } from '../xlsx/sheet.js';
import { FONT, headStyleOf, styleOf } from '../xlsx/style.js';
import { checkFrom, type ReplyOptions } from './reply-csv.js';
import { replySheet } from './reply-rows.js';

/** How wide a column is that holds words, and any other. */
const WIDE = 42;
const NARROW = 16;

/**
 * The reply sheet of a report as a workbook: its rows as `renderReplyCsv` writes them, and on a second sheet what is asked of whom. Filled in, the
 * first sheet is saved as CSV and read by `readObservationsCsv`. Needs the package `hucre`.
 *
 * @throws {@link ActionlineError} `missing-package` where `hucre` is not installed; `bad-argument` for what is no report, and for an option that is
 * not known.
 *
 * @example
 * ```ts
 * import { assembleReport } from '@actionline/report-kit';
 * import { renderReplyXlsx } from '@actionline/report-kit/xlsx';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'brief', locale: 'en', ...by });
 * const workbook = await renderReplyXlsx(report, { from: 'United Nations Office on Drugs and Crime' });
 * String.fromCharCode(...workbook.slice(0, 2)); // => 'PK'
 * ```
 */
export async function renderReplyXlsx(report: Report, options: ReplyOptions = {}): Promise<Uint8Array> {
  checkKeys('options', options, ['from'] satisfies readonly (keyof ReplyOptions)[]);
  checkFrom(options.from);
  const workbook = rendered(report, () => workbookOf(report, options.from));
  const { writeXlsx } = await loadHucre();
  return renderedBy(report, () => writeXlsx(workbook));
}

function workbookOf(report: Report, from: string | undefined): WriteOptions {
  const { page, preparedBy, asOf, requests } = report;
  const words = page.tables;
  const { header, rows } = replySheet(report, from);
  const own = from === undefined ? report : { ...report, requests: requests.filter((request) => request.from === from) };
  const [reply = 'reply', asked = 'requests'] = sheetNames(['reply', words.name.requests]);
  const day = dayIn(asOf) ?? new Date(0);
  const written: readonly CellValue[][] = rows.map((row) =>
    row.map((cell): CellValue => (typeof cell === 'string' ? cellText(cell, words.cut) : typeof cell === 'number' ? cell : null)),
  );
  const widths = header.map((column) => (/^(?:id|label|source|note|measure)/u.test(column) ? WIDE : NARROW));
  const requested = tableSheet(reportTable('requests', own), asked, words, page.direction === 'rtl');
  return {
    sheets: [
      {
        name: reply,
        columns: widths.map((width) => ({ width, style: styleOf('text') })),
        rows: [[...header], ...written],
        rowDefs: new Map(written.map((row, at) => [at + 1, { height: heightOf(row, widths, false) }])),
        cells: new Map(header.map((value, at) => [`0,${String(at)}`, { value, style: headStyleOf('text') }])),
        freezePane: { rows: 1, columns: 2 },
        view: { rightToLeft: page.direction === 'rtl' },
        pageSetup: { paperSize: 'a4', orientation: 'landscape', scale: 60 },
      },
      requested,
    ],
    namedRanges: [printTitles(requested)],
    defaultFont: { name: FONT.name, size: FONT.size },
    // the day of the report, so that the same report gives the same bytes
    properties: { title: report.title, creator: preparedBy, lastModifiedBy: preparedBy, created: day, modified: day },
  };
}
