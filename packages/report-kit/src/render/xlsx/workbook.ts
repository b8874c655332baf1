import type { WriteOptions } from 'hucre/xlsx';

import { inlineText } from '../../document/clean-text.js';
import type { TableName } from '../../document/flat-table.js';
import type { Report } from '../../document/report.js';
import { reportTable, reportTables } from '../tables/report-tables.js';
import { coverSheet } from './cover-sheet.js';
import { dayIn } from './day.js';
import { sheetNames } from './sheet-names.js';
import { printTitles, tableSheet } from './sheet.js';
import { FONT } from './style.js';

/** The workbook as the package takes it. */
export function workbookOf(report: Report, wanted?: readonly TableName[]): WriteOptions {
  const { page, title, preparedBy, asOf } = report;
  const words = page.tables;
  const tables = wanted?.map((name) => reportTable(name, report)) ?? reportTables(report);
  const names = sheetNames([...tables.map(({ name }) => words.name[name]), words.cover]);
  const rightToLeft = page.direction === 'rtl';
  const sheets = tables.map((table, at) => tableSheet(table, names[at] ?? table.name, words, rightToLeft));
  // the day of the report, so that the same report gives the same bytes
  const day = dayIn(asOf) ?? new Date(0);
  return {
    sheets: [coverSheet(report, tables, names), ...sheets],
    namedRanges: sheets.map(printTitles),
    defaultFont: { name: FONT.name, size: FONT.size },
    properties: {
      title: inlineText(title),
      subject: page.subtitle,
      creator: preparedBy,
      lastModifiedBy: preparedBy,
      created: day,
      modified: day,
      custom: { Language: report.locale, Status: report.status, InputHash: report.production.inputHash },
    },
  };
}
