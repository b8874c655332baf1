import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { locales, type Activity, type Framework, type Locale, type Observation } from '@actionline/core';
import {
  assembleReport,
  csvFiles,
  renderHtml,
  renderJson,
  renderMarkdown,
  type Report,
  type ReportInput,
  type TemplateName,
} from '@actionline/report-kit';
import { renderDocx } from '@actionline/report-kit/docx';
import { renderPdf } from '@actionline/report-kit/pdf';
import { renderXlsx } from '@actionline/report-kit/xlsx';
import { renderZip } from '@actionline/report-kit/zip';

/** One report: which framework, which template, from which figures and activities. */
export interface ReportOrder {
  readonly framework: Framework;
  readonly template: TemplateName;
  readonly observations: readonly Observation[];
  readonly activities: readonly Activity[];
}

/** The day of a report, and how sure its figures have to be. */
export type ReportQuestion = Pick<ReportInput, 'asOf' | 'minimumConfidence'>;

/** A report that was written, in one language, with its files by format. */
export interface WrittenReport {
  readonly title: string;
  readonly locale: Locale;
  readonly files: Readonly<Record<string, string>>;
}

/** The forms of a report that are one file each. */
const RENDERERS: Readonly<Record<string, (report: Report) => string | Uint8Array | Promise<Uint8Array>>> = {
  html: renderHtml,
  md: renderMarkdown,
  json: renderJson,
  pdf: renderPdf,
  docx: renderDocx,
  xlsx: renderXlsx,
  zip: renderZip,
};

/** How many files a report is written as, in one language: those forms, and its seven tables. */
export const FILES_A_REPORT = Object.keys(RENDERERS).length + 7;

/** Writes a report in both languages and every form, with a CSV for each of its tables; calls `onFile` after each file. */
export async function writeReports(
  order: ReportOrder,
  question: ReportQuestion,
  folder: string,
  onFile: (file: string) => void,
): Promise<readonly WrittenReport[]> {
  mkdirSync(folder, { recursive: true });
  const written: WrittenReport[] = [];
  for (const locale of locales) {
    const report = assembleReport({
      ...order,
      ...question,
      locale,
      preparedBy: 'Actionline, worked example',
      contact: 'the maintainers of Actionline',
      status: 'draft',
    });
    const files: Record<string, string> = {};
    const write = (form: string, content: string | Uint8Array): void => {
      const file = `${order.framework.id}.${locale}.${form}`;
      writeFileSync(join(folder, file), content);
      onFile(file);
      files[form] = file;
    };
    for (const [form, render] of Object.entries(RENDERERS)) write(form, await render(report));
    for (const [table, text] of Object.entries(csvFiles(report))) write(table, text);
    written.push({ title: report.title, locale, files });
  }
  return written;
}
