import type { FrameworkEvaluation, Issue, Locale } from '@actionline/core';

import { messagesFor } from '../messages/messages-for.js';
import { sayEvidenceIssue } from '../messages/say-evidence-issue.js';
import type { PlacedIssue } from './issue-groups.js';

/** What is wrong with figures as a whole, by the target that it is about, in the language that was asked for. */
export function evaluationIssues({ issues, evaluations }: FrameworkEvaluation, locale: Locale): readonly PlacedIssue[] {
  const messages = messagesFor(locale);
  const said = (issue: Issue): PlacedIssue => {
    const message = sayEvidenceIssue(issue, messages);
    return message === issue.message ? issue : { ...issue, message, isSaid: true };
  };
  return [...issues.map(said), ...evaluations.flatMap(({ target, issues: found }) => found.map((issue) => ({ ...said(issue), target })))];
}
