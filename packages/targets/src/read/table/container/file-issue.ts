import type { Issue, IssueValue, Severity } from '@actionline/core';

/** What an issue about a file says: where, with which values, and by which advice it is mended. */
export interface FileIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The word that names the advice. */
  readonly mend: string;
  readonly values?: Readonly<Record<string, IssueValue | undefined>>;
  readonly row?: number;
  readonly column?: string | number;
  readonly line?: number;
}

/** An issue about a file, with the word for its advice among its values. */
export function fileIssue({ code, severity, message, mend, values = {}, row, column, line }: FileIssue): Issue {
  return {
    code,
    severity,
    message,
    values: { ...values, mend },
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(line === undefined ? {} : { line }),
  };
}
