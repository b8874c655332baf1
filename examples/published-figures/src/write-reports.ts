import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { locales, type Activity, type Framework, type Locale, type Observation } from '@actionline/core';
import {
  assembleReport,
  renderActivitiesCsv,
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
  type ReportInput,
  type TemplateName,
} from '@actionline/report-kit';

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

const RENDERERS = {
  html: renderHtml,
  md: renderMarkdown,
  json: renderJson,
  csv: renderCsv,
  'activities.csv': renderActivitiesCsv,
} as const;

/** Writes a report in both languages and four formats, with a table of its activities; calls `onFile` after each file. */
export function writeReports(
  order: ReportOrder,
  question: ReportQuestion,
  folder: string,
  onFile: (file: string) => void,
): readonly WrittenReport[] {
  mkdirSync(folder, { recursive: true });
  return locales.map((locale) => {
    const report = assembleReport({
      ...order,
      ...question,
      locale,
      preparedBy: 'Actionline, worked example',
      contact: 'the maintainers of Actionline',
      status: 'draft',
    });
    const files = Object.fromEntries(
      Object.entries(RENDERERS).map(([format, render]) => {
        const file = `${order.framework.id}.${locale}.${format}`;
        writeFileSync(join(folder, file), render(report));
        onFile(file);
        return [format, file];
      }),
    );
    return { title: report.title, locale, files };
  });
}
