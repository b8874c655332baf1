import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { locales, type Activity, type Framework, type Locale, type Observation } from '@actionline/core';
import {
  assembleReport,
  csvFiles,
  profiles,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderReplyCsv,
  type HtmlLink,
  type Report,
  type ReportInput,
  type TemplateName,
} from '@actionline/report-kit';
import { renderDocx } from '@actionline/report-kit/docx';
import { renderPdf } from '@actionline/report-kit/pdf';
import { renderReplyXlsx, renderXlsx } from '@actionline/report-kit/xlsx';
import { renderZip } from '@actionline/report-kit/zip';

/** What is reported on: which framework, by which template, in the style of which house, from which figures and activities. */
export interface ReportOrder {
  readonly framework: Framework;
  readonly template: TemplateName;
  readonly house: 'eu' | 'un';
  readonly observations: readonly Observation[];
  readonly activities: readonly Activity[];
}

/** The day of a report, the day it is compared with, and how sure its figures have to be. */
export type ReportQuestion = Pick<ReportInput, 'asOf' | 'since' | 'minimumConfidence'>;

/** A report that was written, in one language, with its files. */
export interface WrittenReport {
  readonly report: Report;
  readonly locale: Locale;
  readonly files: readonly WrittenFile[];
}

/** A file that was written: what it is in the language of its report, and its size. */
export interface WrittenFile {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
}

/** A form of a report: the ending of its file, what it is called where the report does not say, and how it is written. */
interface Form {
  readonly ending: string;
  readonly called?: Readonly<Record<Locale, string>>;
  readonly render: (reports: Reports, links: readonly HtmlLink[]) => string | Uint8Array | Promise<Uint8Array>;
}

/** The whole report, and the two pages that stand alone. */
interface Reports {
  readonly report: Report;
  readonly brief: Report;
}

const FORMS: readonly Form[] = [
  { ending: 'html', render: ({ report }, links) => renderHtml(report, { links }) },
  {
    ending: 'brief.pdf',
    called: { en: 'Two-page brief (PDF)', fr: 'Synthèse en deux pages (PDF)' },
    render: ({ brief }) => renderPdf(brief),
  },
  { ending: 'pdf', render: ({ report }) => renderPdf(report) },
  { ending: 'docx', render: ({ report }) => renderDocx(report) },
  { ending: 'xlsx', render: ({ report }) => renderXlsx(report) },
  { ending: 'zip', called: { en: 'All tables (CSV)', fr: 'Tous les tableaux (CSV)' }, render: ({ report }) => renderZip(report) },
  {
    ending: 'reply.xlsx',
    called: { en: 'Reply sheet (Excel)', fr: 'Formulaire de réponse (Excel)' },
    render: ({ report }) => renderReplyXlsx(report),
  },
  {
    ending: 'reply.csv',
    called: { en: 'Reply sheet (CSV)', fr: 'Formulaire de réponse (CSV)' },
    render: ({ report }) => renderReplyCsv(report),
  },
  { ending: 'json', render: ({ report }) => renderJson(report) },
  { ending: 'md', render: ({ report }) => renderMarkdown(report) },
];

/** Writes a report in both languages and every form, and each of its tables as CSV; calls `onFile` after each file. */
export async function writeReports(
  { house, ...order }: ReportOrder,
  question: ReportQuestion,
  folder: string,
  onFile: (file: string) => void,
): Promise<readonly WrittenReport[]> {
  mkdirSync(folder, { recursive: true });
  const { id } = order.framework;
  const written: WrittenReport[] = [];
  for (const locale of locales) {
    const input: ReportInput = {
      ...order,
      ...question,
      locale,
      messages: profiles[`${house}-${locale}`],
      preparedBy: locale === 'fr' ? 'Actionline, à titre d’exemple' : 'Actionline, worked example',
      contact: locale === 'fr' ? 'les responsables d’Actionline' : 'the maintainers of Actionline',
      status: 'draft',
    };
    const report = assembleReport(input);
    const reports: Reports = { report, brief: assembleReport({ ...input, template: 'brief' }) };
    const write = (ending: string, content: string | Uint8Array, called?: string): WrittenFile => {
      const file = fileName(id, locale, ending);
      const bytes = Buffer.from(content);
      writeFileSync(join(folder, file), bytes);
      onFile(file);
      return { name: called ?? report.page.controls.forms[ending] ?? ending, file, bytes: bytes.byteLength };
    };
    const files: WrittenFile[] = [];
    for (const { ending, called, render } of FORMS) {
      files.push(write(ending, await render(reports, linksFrom(locale, id)), called?.[locale]));
    }
    for (const [table, text] of Object.entries(csvFiles(report))) write(table, text);
    written.push({ report, locale, files });
  }
  return written;
}

/** What the page of a report in one language leads to: its other forms, and itself in other languages. */
function linksFrom(locale: Locale, id: string): readonly HtmlLink[] {
  return [
    ...FORMS.filter(({ ending }) => ending !== 'html').map(({ ending, called }): HtmlLink => ({
      href: fileName(id, locale, ending),
      format: ending.split('.').at(-1) ?? ending,
      ...(called === undefined ? {} : { label: called[locale] }),
    })),
    ...locales
      .filter((other) => other !== locale)
      .map((language): HtmlLink => ({ href: fileName(id, language, 'html'), language, format: 'html' })),
  ];
}

function fileName(id: string, locale: Locale, ending: string): string {
  return `${id}.${locale}.${ending}`;
}
