import type { Framework } from '@actionline/core';
import { assembleReport, renderHtml, renderJson, renderMarkdown, renderReplyCsv, type FileRead, type Report } from '@actionline/report-kit';
import { evaluate, type Evidence } from './evaluate.js';
import { paceThresholds } from './question.js';
import type { FormatName, MadeFile, ReportOrder } from './report-order.js';

/** The report that was ordered, on the evidence at hand and what became of the files that it was read from. */
export function reportOf(
  evidence: Evidence,
  files: readonly FileRead[],
  { question, template, preparedBy, contact, status, since }: ReportOrder,
): Report {
  const { framework, observations, activities } = evidence;
  const { asOf, knownAt, minimumConfidence, place, lang, readings, method } = question;
  const isOwn = Object.keys(readings).length > 0 || paceThresholds(method) !== undefined;
  return assembleReport({
    framework,
    observations,
    ...(activities.length === 0 ? {} : { activities }),
    ...(files.length === 0 ? {} : { files }),
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
    ...(since === undefined ? {} : { since }),
    // a report of a scope evaluates it itself, by the readings taken and the usual method
    ...(place !== undefined ? { scope: { place } } : isOwn ? { evaluation: evaluate(evidence, question).evaluation } : {}),
    template,
    locale: lang,
    preparedBy,
    contact,
    status,
  });
}

/** How each format is written; what it needs is loaded when it is first asked for. */
const FORMATS: Readonly<
  Record<
    FormatName,
    {
      readonly ending: string;
      readonly type: string;
      readonly render: (report: Report) => Promise<string | Uint8Array>;
    }
  >
> = {
  html: { ending: 'html', type: 'text/html', render: (report) => Promise.resolve(renderHtml(report)) },
  md: { ending: 'md', type: 'text/markdown', render: (report) => Promise.resolve(renderMarkdown(report)) },
  json: { ending: 'json', type: 'application/json', render: (report) => Promise.resolve(renderJson(report)) },
  'reply-csv': { ending: 'reply.csv', type: 'text/csv', render: (report) => Promise.resolve(renderReplyCsv(report)) },
  zip: { ending: 'zip', type: 'application/zip', render: async (report) => (await import('@actionline/report-kit/zip')).renderZip(report) },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: async (report) => (await import('@actionline/report-kit/xlsx')).renderXlsx(report),
  },
  'reply-xlsx': {
    ending: 'reply.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: async (report) => (await import('@actionline/report-kit/xlsx')).renderReplyXlsx(report),
  },
  docx: {
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // pixels need a library of Node; drawings alone are shown by Word since 2016
    render: async (report) => (await import('@actionline/report-kit/docx')).renderDocx(report, { pictures: 'svg' }),
  },
};

/** A report as a file. */
export async function fileOf(report: Report, framework: Framework, order: ReportOrder, format: FormatName): Promise<MadeFile> {
  const { ending, type, render } = FORMATS[format];
  const content = await render(report);
  const { place, lang } = order.question;
  const name = `${framework.id}.${order.template}${place === undefined ? '' : `-${place.toLowerCase()}`}.${lang}.${ending}`;
  return { name, type, content: typeof content === 'string' ? content : Uint8Array.from(content) };
}
