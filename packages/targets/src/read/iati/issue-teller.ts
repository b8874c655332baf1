import type { Issue, IssueValue, IssueValues, Severity } from '@actionline/core';
import { issueValue } from '@actionline/core/internal';

/** Says what is wrong in an activity: where in it, on which line, and how to mend it. The values are an object of their own, to which it adds. */
export type IssueTeller = (
  at: string,
  line: number,
  code: string,
  severity: Severity,
  message: string,
  values: IssueValues & { readonly mend: string },
) => void;

/** Says what is wrong within the activity at hand, which is named in the values with the place in it. */
export function issueTeller(add: (issue: Issue) => void, activityAtHand: () => string | undefined): IssueTeller {
  return (at, line, code, severity, message, values) => {
    const activity = activityAtHand();
    // an indicator in a file has some, so that it counts how they are made
    const whole: Record<string, IssueValue | undefined> = values;
    whole['activity'] = activity === undefined ? null : issueValue(activity);
    whole['at'] = at;
    add({ code, severity, message, values: whole, line });
  };
}
