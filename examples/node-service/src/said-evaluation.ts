import type { ActivitiesEvaluation, Evaluation, FrameworkEvaluation, Issue, Locale } from '@actionline/core';
import { sayEvidenceIssue } from '@actionline/report-kit';
import { sayIssue } from '@actionline/targets/table';

/** The evaluation of a framework, with what is wrong with its figures in the language of who asks. */
export function saidFramework(evaluation: FrameworkEvaluation, language: Locale): FrameworkEvaluation {
  const { issues, evaluations } = evaluation;
  return { ...evaluation, issues: said(issues, language), evaluations: evaluations.map((one) => saidTarget(one, language)) };
}

/** The same of one target and its parts. */
export function saidTarget(evaluation: Evaluation, language: Locale): Evaluation {
  const { issues, parts } = evaluation;
  return {
    ...evaluation,
    issues: said(issues, language),
    ...(parts === undefined ? {} : { parts: parts.map((part) => saidTarget(part, language)) }),
  };
}

/** The evaluation of activities, with what is wrong with them in that language. */
export function saidActivities(evaluation: ActivitiesEvaluation, language: Locale): ActivitiesEvaluation {
  return { ...evaluation, issues: evaluation.issues.map((issue) => ({ ...issue, message: sayIssue(issue, language) })) };
}

function said(issues: readonly Issue[], language: Locale): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, message: sayEvidenceIssue(issue, language) }));
}
