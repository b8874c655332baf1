import type { Issue, IssueValues } from '@actionline/core';

import { valuesInJson } from '../issue-values.js';
import type { LintRule } from './rule.js';

/** What a rule found, as an issue: of which record, and where in it. */
export function lintIssue(rule: LintRule, at: number, field: readonly (string | number)[], detail: string, values: IssueValues): Issue {
  return {
    code: rule.id,
    severity: rule.severity,
    message: `${detail} ${rule.advice}`,
    path: [at, ...field],
    values: valuesInJson(values),
  };
}
