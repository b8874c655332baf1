import { createHash } from 'node:crypto';

import { renderCsv } from '../render/csv/csv.js';
import { renderDocx } from '../render/docx/docx.js';
import { renderHtml } from '../render/html/html.js';
import { renderJson } from '../render/json/json.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { renderPdf } from '../render/pdf/pdf.js';
import { renderReplyCsv } from '../render/reply/reply-csv.js';
import { renderReplyXlsx } from '../render/reply/reply-xlsx.js';
import { renderXlsx } from '../render/xlsx/xlsx.js';
import { renderZip } from '../render/zip/zip.js';
import { namingFramework, tinyActivities } from './tiny-activities.js';
import { tinyReport } from './tiny-report.js';

/* Run by a test under other zones and languages: where it ran, and the digest of a report in every format and both languages. */

const FORMATS = {
  html: renderHtml,
  md: renderMarkdown,
  csv: renderCsv,
  json: renderJson,
  docx: renderDocx,
  pdf: renderPdf,
  xlsx: renderXlsx,
  zip: renderZip,
  'reply.csv': renderReplyCsv,
  'reply.xlsx': renderReplyXlsx,
} as const;

const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
const digests: Record<string, string> = {};
for (const language of ['en', 'fr']) {
  const report = tinyReport({ framework: namingFramework, activities: tinyActivities, locale: language });
  for (const [format, render] of Object.entries(FORMATS)) {
    digests[`${language}.${format}`] = createHash('sha256')
      .update(await render(report))
      .digest('hex');
  }
}
process.stdout.write(JSON.stringify({ timeZone, locale, digests }));
