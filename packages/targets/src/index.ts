// evaluation
export { evaluateTarget, type EvaluateOptions } from './evaluate/evaluate-target.js';
export { defaultParameters, type MethodParameters } from './method-parameters.js';
export { deriveStatus, statusRules, weakestFirst, type StatusRule } from './status.js';

// comparisons and what-if
export { compareInterpretations, type InterpretationComparison, type ReadingEvaluation } from './compare-interpretations.js';
export { compareEvaluations, type Changed, type EvaluationChange, type EvidenceChange, type FactChange } from './compare-evaluations.js';
export { withHypothetical } from './with-hypothetical.js';

// frameworks
export { evaluateFramework, type EvaluateFrameworkOptions } from './evaluate-framework.js';
export { rollUp } from './roll-up.js';
export { measureCoverage, type CoverageOptions } from './coverage.js';
export { measuresOf } from './known-measures.js';
export type { FrameworkTree } from './item-tree.js';

// what people judged
export {
  compareWithAssessments,
  type Agreement,
  type AssessmentComparison,
  type AssessmentComparisons,
  type AssessmentLeftOut,
} from './assessments.js';

// the quality of the data
export { lintObservations, lintRules, type LintOptions } from './lint-observations.js';
export type { LintAgainst, LintRule } from './lint/rule.js';
export { recentPlaces, type RecentPlace } from './lint/recent-places.js';
