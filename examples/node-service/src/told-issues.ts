import type { Issue, IssueGroup, Locale } from '@actionline/core';
import { sayIssue, sayIssueGroup } from '@actionline/targets/table';

import { words } from './language.js';

/** Issues in words: each, and by cause. */
export interface ToldIssues {
  /** The first issues, each with its place and how to mend it. */
  readonly issues: readonly Issue[];
  /** How many more there are. */
  readonly furtherIssues: number;
  /** All of them by cause, with how often and where they were met. */
  readonly causes: readonly ToldCause[];
}

/** Issues of one cause in words. */
interface ToldCause extends Pick<IssueGroup, 'code' | 'count' | 'message' | 'column' | 'paths'> {
  /** The first rows of a table; absent where the batch is JSON. */
  readonly rows?: readonly number[];
}

/** So many issues are told one by one; the causes tell of all. */
const MOST_TOLD = 100;

/** Issues in the language of who asks; their codes and places stay as they are. */
export function told(
  { issues, groups }: { readonly issues: readonly Issue[]; readonly groups: readonly IssueGroup[] },
  language: Locale,
): ToldIssues {
  const first = issues.slice(0, MOST_TOLD);
  return {
    issues: first.map((issue) => ({ ...issue, message: ownWords(issue, language) ?? sayIssue(issue, language) })),
    furtherIssues: groups.reduce((sum, { count }) => sum + count, 0) - first.length,
    causes: groups.map((group) => {
      const { code, count, column, rows, paths } = group;
      return {
        code,
        count,
        message: ownWords(group, language) ?? sayIssueGroup(group, language),
        ...(column === undefined ? {} : { column }),
        ...(rows.length === 0 ? {} : { rows }),
        ...(paths === undefined ? {} : { paths }),
      };
    }),
  };
}

/** What the service finds itself, which no reader has words for. */
function ownWords(
  { code, values = {} }: { readonly code: string; readonly values?: Issue['values'] | undefined },
  language: Locale,
): string | undefined {
  const { issues } = words[language];
  return Object.hasOwn(issues, code) ? issues[code as keyof typeof issues](values) : undefined;
}
