import type { Issue, Severity } from '@actionline/core';

/** An issue, with the file that it was found in. */
export interface FileIssue extends Issue {
  /** The file. */
  readonly file: string;
}

/** Issues of one cause in one file. */
export interface IssueGroup {
  /** The file. */
  readonly file: string;
  /** Their code. */
  readonly code: string;
  /** How much they matter. */
  readonly severity: Severity;
  /** The column that they stand in, where it is one. */
  readonly column?: string | number;
  /** How many there are. */
  readonly count: number;
  /** The first rows. */
  readonly rows: readonly number[];
  /** The first message. */
  readonly message: string;
}

const MOST_ROWS = 5;
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Issues put together by cause, the worst first, then the most frequent. */
export function groupsOf(issues: readonly FileIssue[]): readonly IssueGroup[] {
  const groups = new Map<string, { first: FileIssue; count: number; rows: Set<number> }>();
  for (const issue of issues) {
    const { file, code, severity, column = '', values } = issue;
    const key = JSON.stringify([file, code, severity, column, values?.['mend'] ?? '']);
    const group = groups.get(key) ?? { first: issue, count: 0, rows: new Set<number>() };
    groups.set(key, group);
    group.count += 1;
    const row = issue.row ?? issue.line;
    if (row !== undefined && group.rows.size < MOST_ROWS) group.rows.add(row);
  }
  return [...groups.values()]
    .map(({ first: { file, code, severity, column, message }, count, rows }) => ({
      file,
      code,
      severity,
      ...(column === undefined ? {} : { column }),
      count,
      rows: [...rows],
      message,
    }))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.count - a.count);
}
