import type { Report } from '../document/report.js';
import { csvFiles } from '../render/csv/csv.js';
import { renderDocx } from '../render/docx/docx.js';
import { renderHtml } from '../render/html/html.js';
import type { HtmlLink } from '../render/html/html-options.js';
import { renderJson } from '../render/json/json.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { renderPdf } from '../render/pdf/pdf.js';
import { renderReplyCsv } from '../render/reply/reply-csv.js';
import { renderReplyXlsx } from '../render/reply/reply-xlsx.js';
import { renderXlsx } from '../render/xlsx/xlsx.js';
import { renderZip } from '../render/zip/zip.js';
import type { FormatName } from './command-names.js';

/** A form of a report. */
export interface Form {
  /** The endings of the files that it always comes in; of the tables of a CSV each has its own. */
  readonly ending: string;
  /** What to install for it; absent where nothing is needed. */
  readonly packages?: string;
  /** Its files, by the ending of each. */
  readonly render: (report: Report, links: readonly HtmlLink[]) => Promise<Readonly<Record<string, string | Uint8Array>>>;
}

const one = (
  ending: string,
  render: (report: Report, links: readonly HtmlLink[]) => string | Uint8Array | Promise<Uint8Array>,
  packages?: string,
): Form => ({
  ending,
  ...(packages === undefined ? {} : { packages }),
  render: async (report, links) => ({ [ending]: await render(report, links) }),
});

/** The forms by their names. */
export const forms: Readonly<Record<FormatName, Form>> = {
  html: one('html', (report, links) => renderHtml(report, { links })),
  pdf: one('pdf', (report) => renderPdf(report), '@myriaddreamin/typst-ts-node-compiler@0.7'),
  docx: one('docx', (report) => renderDocx(report), 'docx@9 @resvg/resvg-js@2'),
  xlsx: one('xlsx', (report) => renderXlsx(report), 'hucre@1'),
  csv: { ending: 'targets.csv', render: (report) => Promise.resolve(csvFiles(report)) },
  zip: one('zip', (report) => renderZip(report)),
  md: one('md', (report) => renderMarkdown(report)),
  json: one('json', (report) => renderJson(report)),
  'reply-csv': one('reply.csv', (report) => renderReplyCsv(report)),
  'reply-xlsx': one('reply.xlsx', (report) => renderReplyXlsx(report), 'hucre@1'),
};
