import { groupsOf, type FileIssue } from './issue-groups.js';
import { wrapped } from './table-lines.js';
import type { CommandWords } from './words/command-words.js';

const INDENT = '  ';

/** How lines are written. */
export interface IssueLook {
  /** The longest that a line may be; any length where absent. */
  readonly width?: number | undefined;
  /** Whether to say in which file each is, since there are several. */
  readonly namesFiles: boolean;
}

/** Issues as lines, put together by cause: how bad, which, how often, where, and what to do. */
export function issueLines(
  issues: readonly FileIssue[],
  { told }: CommandWords,
  { width = Infinity, namesFiles }: IssueLook,
): readonly string[] {
  const groups = groupsOf(issues);
  return [
    told.issues(groups.length, issues.length),
    ...groups.flatMap(({ file, target, code, severity, column, count, rows, figures, message }) => [
      '',
      ...wrapped(
        [
          `${told.severity[severity]} ${code}`,
          ...(file === undefined || !namesFiles ? [] : [file]),
          ...(target === undefined ? [] : [told.target(target)]),
          ...(column === undefined ? [] : [told.column(String(column))]),
          ...(count === 1 && rows.length + figures.length === 1 ? [] : [told.times(count)]),
          ...(figures.length === 0 ? [] : [told.figures(figures, Math.max(0, count - figures.length))]),
          ...(rows.length === 0 ? [] : [told.rows(rows, Math.max(0, count - rows.length))]),
        ].join(' · '),
        width,
      ),
      ...wrapped(message, width - INDENT.length).map((line) => `${INDENT}${line}`),
    ]),
  ];
}
