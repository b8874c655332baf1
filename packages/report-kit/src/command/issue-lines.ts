import { groupsOf, type FileIssue } from './issue-groups.js';
import { wrapped } from './table-lines.js';
import type { CommandWords } from './words/command-words.js';

const INDENT = '  ';

/** Issues as lines, put together by cause: how bad, which, how often, where, and what to do. */
export function issueLines(issues: readonly FileIssue[], { told }: CommandWords, width = Infinity): readonly string[] {
  const groups = groupsOf(issues);
  const severalFiles = new Set(issues.map(({ file }) => file)).size > 1;
  return [
    told.issues(groups.length, issues.length),
    ...groups.flatMap(({ file, code, severity, column, count, rows, message }) => [
      '',
      ...wrapped(
        [
          `${told.severity[severity]} ${code}`,
          ...(severalFiles ? [file] : []),
          ...(column === undefined ? [] : [told.column(String(column))]),
          ...(count === 1 && rows.length === 1 ? [] : [told.times(count)]),
          ...(rows.length === 0 ? [] : [told.rows(rows, Math.max(0, count - rows.length))]),
        ].join(' · '),
        width,
      ),
      ...wrapped(message, width - INDENT.length).map((line) => `${INDENT}${line}`),
    ]),
  ];
}
