import type { Issue, IssueValues, Severity } from '@actionline/core';

/** Issues as they are found: kept up to a number, and counted beyond it. */
export interface IatiIssues {
  /** Takes one. */
  readonly add: (issue: Issue) => void;
  /** Those kept, with one on those that are not. */
  readonly all: () => readonly Issue[];
}

/** Keeps issues, or hands them on. */
export function iatiIssues(most: number, onIssue: ((issue: Issue) => void) | undefined): IatiIssues {
  const kept: Issue[] = [];
  let beyond = 0;
  return {
    add: (issue) => {
      if (onIssue !== undefined) onIssue(issue);
      else if (kept.length < most) kept.push(issue);
      else beyond += 1;
    },
    all: () =>
      beyond === 0
        ? kept
        : [
            ...kept,
            {
              code: 'more-issues',
              severity: 'warning',
              message: `There are ${String(beyond)} more issues; expected no more than ${String(most)}; mend those above and read again, or give onIssue.`,
              values: { given: beyond, expected: most, mend: 'mend-and-read-again' },
            },
          ],
  };
}

/** An issue at a line. */
export function issueAtLine(
  line: number,
  code: string,
  severity: Severity,
  message: string,
  values: IssueValues & { readonly mend: string },
): Issue {
  return { code, severity, message, values, line };
}
