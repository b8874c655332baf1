import type { ReportStatus, TemplateName } from '@actionline/report-kit';
import type { Question } from './question.js';

/** The formats of a report that are made in a browser. A PDF is printed from the page. */
export const formatNames = ['html', 'docx', 'xlsx', 'zip', 'md', 'json', 'reply-xlsx', 'reply-csv'] as const;
export type FormatName = (typeof formatNames)[number];

/** A report to be made. */
export interface ReportOrder {
  readonly question: Question;
  readonly template: TemplateName;
  readonly preparedBy: string;
  readonly contact: string;
  readonly status: ReportStatus;
  /** The day that the report compares with. */
  readonly since?: string | undefined;
}

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
}
