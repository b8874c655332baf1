import type { Issue, IssueValues, Severity } from '@actionline/core';
import { issueValue } from '@actionline/core/internal';

/** Says what is wrong in an activity: where in it, on which line, and how to mend it. */
export type IssueTeller = (
  at: string,
  line: number,
  code: string,
  severity: Severity,
  message: string,
  values: IssueValues & { readonly mend: string },
) => void;

/** Says what is wrong within an activity, which is named in the values with the place in it. */
export function issueTeller(add: (issue: Issue) => void, activity: string | undefined): IssueTeller {
  return (at, line, code, severity, message, values) => {
    add({ code, severity, message, values: { ...values, activity: activity === undefined ? null : issueValue(activity), at }, line });
  };
}
