// evaluation
export { evaluateTarget, type EvaluateOptions } from './evaluate/evaluate-target.js';
export { defaultParameters, type MethodParameters } from './method-parameters.js';
export { deriveStatus, statusRules, weakestFirst, type StatusRule } from './status.js';

// comparisons and what-if
export { compareInterpretations, type InterpretationComparison, type ReadingEvaluation } from './compare/compare-interpretations.js';
export { compareRevisions, type RevisionComparison, type TextEvaluation } from './compare/compare-revisions.js';
export {
  compareEvaluations,
  type Changed,
  type EvaluationChange,
  type EvidenceChange,
  type FactChange,
} from './compare/compare-evaluations.js';
export { withHypothetical } from './compare/with-hypothetical.js';

// frameworks
export { evaluateFramework, type EvaluateFrameworkOptions } from './framework/evaluate-framework.js';
export { rollUp } from './framework/roll-up.js';
export { measureCoverage, type CoverageOptions } from './framework/coverage.js';
export { measuresOf } from './measures-of.js';
export type { FrameworkTree } from './framework/item-tree.js';

// what was done
export { evaluateActivities, type EvaluateActivitiesOptions } from './activities/evaluate-activities.js';

// where proposed indicators go
export { indicatorTrend, type TrendOptions, type TrendParameters } from './indicators/indicator-trend.js';
export { trendUnknowns, type IndicatorTrend, type TrendPoint, type TrendUnknown } from './indicators/trend.js';
export { trendWords, type TrendWord } from './indicators/trend-words.js';
export { indicatorTrends, type ItemTrends, type ProposedTrend } from './indicators/indicator-trends.js';

// what people judged
export {
  compareWithAssessments,
  type Agreement,
  type AssessmentComparison,
  type AssessmentComparisons,
  type AssessmentLeftOut,
} from './compare/assessments.js';

// the quality of the data
export { lintObservations, lintRules, type LintOptions } from './lint/lint-observations.js';
export type { LintAgainst, LintRule } from './lint/rule.js';
export { activityLintRules, lintActivities, type LintActivitiesOptions } from './lint/activities/lint-activities.js';
export type { NamedConcept } from './read/record/known-concepts.js';
export { recentPlaces, type RecentPlace } from './lint/recent-places.js';

// what is put together of several readings
export { mergeObservations, type MergedObservations } from './read/reading/merge-observations.js';
