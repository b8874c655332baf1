import type { Issue, Severity } from '@actionline/core';

/** An issue, with the file that it was found in, or the target that it keeps from being judged. */
export interface FileIssue extends Issue {
  /** The file. */
  readonly file?: string;
  /** The target. */
  readonly target?: string;
  /** The id of the figure that it is about, where that is known and its row is not. */
  readonly figure?: string;
}

/** Issues of one cause in one file, or about one target. */
export interface IssueGroup {
  /** The file. */
  readonly file?: string;
  /** The target. */
  readonly target?: string;
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
  /** The first figures, where rows are not known. */
  readonly figures: readonly string[];
  /** The first message. */
  readonly message: string;
}

const MOST_SHOWN = 5;
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Issues put together by cause, the worst first, then the most frequent. */
export function groupsOf(issues: readonly FileIssue[]): readonly IssueGroup[] {
  const groups = new Map<string, { first: FileIssue; count: number; rows: Set<number>; figures: Set<string> }>();
  for (const issue of issues) {
    const { file = '', target = '', code, severity, column = '', values } = issue;
    const key = JSON.stringify([file, target, code, severity, column, values?.['mend'] ?? '']);
    const group = groups.get(key) ?? { first: issue, count: 0, rows: new Set<number>(), figures: new Set<string>() };
    groups.set(key, group);
    group.count += 1;
    const row = issue.row ?? issue.line;
    if (row !== undefined && group.rows.size < MOST_SHOWN) group.rows.add(row);
    if (issue.figure !== undefined && group.figures.size < MOST_SHOWN) group.figures.add(issue.figure);
  }
  return [...groups.values()]
    .map(({ first: { file, target, code, severity, column, message }, count, rows, figures }) => ({
      ...(file === undefined ? {} : { file }),
      ...(target === undefined ? {} : { target }),
      code,
      severity,
      ...(column === undefined ? {} : { column }),
      count,
      rows: [...rows],
      figures: [...figures],
      message,
    }))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.count - a.count);
}
