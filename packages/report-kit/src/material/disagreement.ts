import type { Assessment, FrameworkEvaluation } from '@actionline/core';
import { compareWithAssessments, type AssessmentComparison } from '@actionline/targets';

/** A judgement that names another status than the one computed. */
export interface Disagreement extends AssessmentComparison {
  /** Which way the judgement goes. */
  readonly agreement: 'better' | 'worse';
}

/**
 * Where people and computation differ, by judgement. A judgement where nothing could be computed, or that names no status,
 * contradicts nothing.
 */
export function disagreementsOf(
  { evaluations }: FrameworkEvaluation,
  assessments: readonly Assessment[],
): ReadonlyMap<Assessment, Disagreement> {
  const { comparisons } = compareWithAssessments(evaluations, assessments);
  return new Map(comparisons.filter(isDisagreement).map((comparison) => [comparison.assessment, comparison]));
}

function isDisagreement(comparison: AssessmentComparison): comparison is Disagreement {
  return comparison.agreement === 'better' || comparison.agreement === 'worse';
}
