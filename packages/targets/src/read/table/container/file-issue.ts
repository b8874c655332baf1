import type { Issue, IssueValue, Severity } from '@actionline/core';

/** What an issue about a file says: where, with which values, and by which advice it is mended. */
export interface FileIssue {
  /** Its stable code. */
  readonly code: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** What was given, what was expected and how to mend it. */
  readonly message: string;
  /** The word that names the advice. */
  readonly mend: string;
  /** The values that the message is made of. */
  readonly values?: Readonly<Record<string, IssueValue | undefined>>;
  /** The row, from 1. */
  readonly row?: number;
  /** The column, by its name or letters. */
  readonly column?: string | number;
  /** The line of the text, from 1. */
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
