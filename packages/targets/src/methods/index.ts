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

// monitoring of the sustainable development goals
export type { GrowthThresholds, StandIns } from './growth-rule.js';
export type { EurostatCategory, EurostatFindings, EurostatInput, EurostatParams, EurostatTerm } from './eurostat.js';
export type { StatcanCategory, StatcanFindings, StatcanInput, StatcanParams } from './statcan-open-sdg.js';
export type { StatcanRollupFindings, StatcanRollupInput } from './statcan-rollup-mean.js';
export type {
  UnProgressChartCategory,
  UnProgressChartFindings,
  UnProgressChartInput,
  UnProgressChartNumbers,
  UnProgressChartParams,
  UnProgressChartTerm,
} from './un-progress-chart.js';
export type {
  DestatisCategory,
  DestatisFindings,
  DestatisInput,
  DestatisNumbers,
  DestatisParams,
  DestatisTargetKind,
} from './destatis-dns.js';
export type { EscapFindings, EscapInput, EscapParams } from './escap-csi.js';
export type { AarrFindings, AarrInput, AarrParams } from './aarr.js';
export type { SdsnFindings, SdsnInput } from './sdsn-goal-rating.js';
export type { Gpw13Findings, Gpw13Input, Gpw13Kind, Gpw13Params } from './who-gpw13-scenario.js';

// monitoring of programs
export type { PepfarCategory, PepfarFindings, PepfarInput, PepfarParams } from './pepfar-achievement.js';
export type { TolaCategory, TolaFindings, TolaFrequency, TolaInput, TolaParams, TolaPeriod } from './tola-scope.js';
export type { OpsysFindings, OpsysInput, OpsysParams } from './ec-opsys-achievement.js';

// projections
export type { ProjectedPoint, ProjectionInput, ProjectionParams } from './projection.js';
export type { OlsFindings } from './ols-projection.js';
export type { TheilSenFindings } from './theil-sen.js';
export type { HoltFindings, HoltInput, HoltParams } from './holt-linear.js';
export type { BootstrapFindings, BootstrapInput, BootstrapParams } from './seeded-bootstrap.js';

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
