/**
 * Published methods for the progress of a series towards its target, each after its source, with its
 * own categories and numbers. Two methods in wide use are not offered: `akvo-percent-accomplishment`,
 * which ignores baseline and direction and so reads falling targets the wrong way round, and
 * `unicef-prp-progress`, which shows 0 for every falling target; see {@link methodsNotOffered}.
 *
 * @packageDocumentation
 */

// assessing
export { assessSeries, type MethodResult, type MethodResults, type MethodStamp } from './assess-series.js';
export { compareMethods, type ComparableMethodId, type MethodComparison, type StatusGroup } from './compare-methods.js';
export type { MethodFindings, MethodId, MethodInputs } from './registry.js';

// the catalogue
export { methods, methodsNotOffered, type MethodNotOffered } from './catalogue.js';
export type { Findings, MethodDescription, MethodStatus, MethodThreshold } from './method.js';

// what goes in
export type { BaselineInput, DesiredDirection, SeriesInput, TargetInput } from './input.js';
export type { SeriesPoint } from '../series/points.js';
export type { YearLike } from '../series/year.js';
export type { Refusal, RefusalCode } from '../series/refusal.js';

// roll-ups
export {
  countByCategory,
  dashboardRatings,
  meanOfPercentages,
  meanOfScores,
  meanWithNeutralBand,
  medianOf,
  twoWorst,
  worstSymbol,
  type CategoryCounts,
  type DashboardRating,
  type ReportCardColour,
  type RolledUp,
  type ScoredChild,
  type ScoredGroup,
  type ScoredSeries,
  type ScoreMean,
} from './roll-up.js';
