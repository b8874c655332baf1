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
  type HtmlLink,
  type Report,
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
  readonly render: (report: Report, links: readonly HtmlLink[]) => string | Uint8Array;
}

const FORMS: readonly Form[] = [
  { ending: 'html', render: (report, links) => renderHtml(report, { links }) },
  { ending: 'md', render: renderMarkdown },
  { ending: 'json', render: renderJson },
  { ending: 'csv', called: { en: 'CSV of targets', fr: 'CSV des cibles' }, render: renderCsv },
  { ending: 'activities.csv', called: { en: 'CSV of activities', fr: 'CSV des activités' }, render: renderActivitiesCsv },
];

/** How many files a report has in all languages. */
export const FILES_A_REPORT = locales.length * FORMS.length;

/** Writes a report in both languages and every form; calls `onFile` after each file. */
export function writeReports(
  order: ReportOrder,
  question: ReportQuestion,
  folder: string,
  onFile: (file: string) => void,
): readonly WrittenReport[] {
  mkdirSync(folder, { recursive: true });
  const { id } = order.framework;
  return locales.map((locale) => {
    const report = assembleReport({
      ...order,
      ...question,
      locale,
      preparedBy: 'Actionline, worked example',
      contact: 'the maintainers of Actionline',
      status: 'draft',
    });
    const links = linksFrom(locale, id);
    const files = FORMS.map(({ ending, called, render }): WrittenFile => {
      const file = fileName(id, locale, ending);
      const content = Buffer.from(render(report, links));
      writeFileSync(join(folder, file), content);
      onFile(file);
      return { name: called?.[locale] ?? report.page.controls.forms[ending] ?? ending, file, bytes: content.byteLength };
    });
    return { report, locale, files };
  });
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
