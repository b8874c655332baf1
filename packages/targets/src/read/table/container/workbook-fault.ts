import type { Issue } from '@actionline/core';

import { fileIssue } from './file-issue.js';

/** What stops the reading of a workbook; caught where a workbook is read, and told as its issue. */
export class WorkbookFault extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.message);
    this.issue = issue;
  }
}

/** A workbook whose parts are not what its form asks for. */
export function brokenWorkbook(what: string): WorkbookFault {
  return new WorkbookFault(
    fileIssue({
      code: 'broken-workbook',
      severity: 'error',
      message: `The workbook is broken: ${what}; expected a whole .xlsx file; get it again, or open it in a spreadsheet and save it anew.`,
      mend: 'save-anew',
      values: { given: what },
    }),
  );
}

/** A workbook that would take more room than is given to one. */
export function largeWorkbook(what: string, limit: number, option: string): WorkbookFault {
  return new WorkbookFault(
    fileIssue({
      code: 'workbook-too-large',
      severity: 'error',
      message: `${what}; expected at most ${String(limit)}; save the table that is wanted as CSV${option === '' ? '' : `, or raise ${option} where the file is trusted`}.`,
      mend: 'save-as-csv',
      values: { limit },
    }),
  );
}

/** The issue of whatever stopped the reading. */
export function issueOfFault(fault: unknown): Issue {
  if (fault instanceof WorkbookFault) return fault.issue;
  return brokenWorkbook(wordsOf(fault)).issue;
}

/** What a library said, in one line and cut. */
function wordsOf(fault: unknown): string {
  const message = fault instanceof Error ? fault.message : 'it cannot be read';
  return message.replace(/\s+/g, ' ').slice(0, 120);
}
