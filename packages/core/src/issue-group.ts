import type { Issue, IssueValue, Severity } from './issue.js';
import { readArgument, refuseArgument } from './argument.js';

/** Issues of one cause put together: of one code, about one column or key, to be mended in one way. */
export interface IssueGroup {
  /** The code that they share. */
  readonly code: string;
  /** How much they matter. */
  readonly severity: Severity;
  /** The column of a table that they are about, where they are about one. */
  readonly column?: string | number;
  /** The first columns, where one cause is met in several that hold the same. */
  readonly columns?: readonly (string | number)[];
  /** The message of the first of them, with the advice that mends all. */
  readonly message: string;
  /** The values of the first of them. */
  readonly values?: Issue['values'];
  /** How many there are. */
  readonly count: number;
  /** The first rows that they are found at; lines where there are no rows. */
  readonly rows: readonly number[];
  /** The first places in JSON that they are found at, from the root; absent where there are none. */
  readonly paths?: readonly (readonly (string | number)[])[];
  /** What was given, the first few that differ, with how often each was. */
  readonly given: readonly GivenValue[];
  /** How many differing values were given beside those of `given`, where they were still counted; absent where there are none. */
  readonly furtherGiven?: number;
}

/** A value that an issue was met with. */
export interface GivenValue {
  /** The value, as the issue shows it. */
  readonly value: IssueValue;
  /** How often it was given. */
  readonly count: number;
}

/** Rows, and places in JSON, that a group shows. */
const MOST_ROWS = 5;
/** Values that a group shows. */
const MOST_VALUES = 12;
/** Groups that are told apart; what comes then goes by its code alone. */
const MOST_GROUPS = 500;

/** Issues kept one by one, where a reader is not told otherwise. */
export const MOST_ISSUES = 1_000;

/** Takes issues as they are met: the first are kept, and all are counted by cause, in memory that does not grow with their number. */
export interface IssueLog {
  /** Takes one; `together` names columns that hold the same, of which one cause is told once. */
  readonly add: (issue: Issue, together?: string) => void;
  /** The first, in the order in which they were met. */
  readonly issues: Issue[];
  /** All of them by cause, the worst and the most frequent first. */
  readonly groups: () => readonly IssueGroup[];
}

/** A group as it grows. */
interface OpenGroup {
  readonly first: Issue;
  count: number;
  readonly rows: number[];
  readonly paths: NonNullable<Issue['path']>[];
  readonly columns: (string | number)[];
  readonly given: Map<IssueValue, number>;
  further: number;
}

/**
 * Opens a log of issues.
 *
 * @param most - How many issues are kept one by one; all are counted.
 */
export function issueLog(most: number = MOST_ISSUES): IssueLog {
  if (typeof most !== 'number') refuseArgument('most', most, 'a number', 'leave it out for 1,000');
  const issues: Issue[] = [];
  const open = new Map<string, OpenGroup>();
  const groupOf = (issue: Issue, together: string | undefined): OpenGroup => {
    const { code, severity, values } = issue;
    const own = `${severity} ${code} ${together ?? fieldOf(issue)} ${String(values?.['mend'] ?? '')}`;
    const key = open.has(own) || open.size < MOST_GROUPS ? own : `${severity} ${code}`;
    const known = open.get(key);
    if (known !== undefined) return known;
    const group: OpenGroup = { first: issue, count: 0, rows: [], paths: [], columns: [], given: new Map(), further: 0 };
    open.set(key, group);
    return group;
  };
  return {
    issues,
    add: (issue, together) => {
      if (issues.length < most) issues.push(issue);
      const group = groupOf(issue, together);
      group.count += 1;
      const at = issue.row ?? issue.line;
      if (at !== undefined && group.rows.length < MOST_ROWS && group.rows.at(-1) !== at) group.rows.push(at);
      if (issue.path !== undefined && group.paths.length < MOST_ROWS) group.paths.push(issue.path);
      if (together !== undefined && issue.column !== undefined && group.columns.length < MOST_ROWS && !group.columns.includes(issue.column))
        group.columns.push(issue.column);
      const given = issue.values?.given;
      if (given === undefined || Array.isArray(given)) return;
      const times = group.given.get(given);
      if (times !== undefined || group.given.size < MOST_VALUES) group.given.set(given, (times ?? 0) + 1);
      else group.further += 1;
    },
    groups: () => [...open.values()].map(closed).sort((a, b) => RANKS[a.severity] - RANKS[b.severity] || b.count - a.count),
  };
}

/** What an issue is about: a column, or the key that it stands at in whichever row, with what is expected there. */
function fieldOf({ column, path, values }: Issue): string {
  if (column !== undefined) return String(column);
  if (path === undefined) return '';
  return `${path.filter((key) => typeof key === 'string').join('.')} ${String(values?.expected ?? '')}`;
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function closed({ first, count, rows, paths, columns, given, further }: OpenGroup): IssueGroup {
  const { code, severity, column, message, values } = first;
  return {
    code,
    severity,
    ...(column === undefined ? {} : { column }),
    ...(columns.length > 1 ? { columns } : {}),
    message,
    ...(values === undefined ? {} : { values }),
    count,
    rows,
    ...(paths.length === 0 ? {} : { paths }),
    given: [...given].map(([value, times]) => ({ value, count: times })).sort((a, b) => b.count - a.count),
    ...(further === 0 ? {} : { furtherGiven: further }),
  };
}

/**
 * Issues put together by their cause, the worst and the most frequent first.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no list of issues.
 *
 * @example
 * ```ts
 * import { groupIssues } from '@actionline/core';
 *
 * const unknown = (row: number, given: string) =>
 *   ({ code: 'unknown-place', severity: 'error', message: `Given "${given}".`, values: { given }, row, column: 'place' }) as const;
 * const [group] = groupIssues([unknown(2, 'XX'), unknown(3, 'XY'), unknown(4, 'XX')]);
 * group?.count; // => 3
 * group?.given; // => [{ value: 'XX', count: 2 }, { value: 'XY', count: 1 }]
 * ```
 */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  return readArgument('issues', issues, 'a list of issues', 'give [] where there are none', () => {
    const log = issueLog(0);
    for (const issue of issues) {
      if (typeof issue.code !== 'string' || typeof issue.message !== 'string' || !Object.hasOwn(RANKS, issue.severity))
        refuseArgument('issues', issue, 'issues with code, severity and message', 'give those of a reader');
      log.add(issue);
    }
    return log.groups();
  });
}
