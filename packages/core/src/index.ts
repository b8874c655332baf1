// errors and issues
export { ActionlineError, isActionlineError, show, type ErrorCode, type ErrorDetails } from './error.js';
export { accepted, refused, type Issue, type IssueValue, type IssueValues, type Result, type Severity } from './issue.js';
export { formatIssue } from './issue-line.js';
export { readArgument, refuseArgument } from './argument.js';
export { checkKeys } from './keys.js';
export { plainCopy } from './plain.js';
export { nearestAmong, nearestNames } from './nearest.js';
export { shapeIssues, type Schema } from './shape/schema.js';
export { badValue, issueValue, kindOf, missingKey, unknownKey, unknownValue, wrongType, type ValueKind } from './not-understood.js';

// ids and text
export { compareNotations, frameworkOf, isFrameworkId, isScopedId, notationOf, type FrameworkId, type ScopedId } from './id.js';
export { fallbackChain, findText, locales, textIn, type FoundText, type LocalizedText, type Locale } from './text.js';

// dates and periods
export { addDays, addMonths, addYears, checkDate, dateOfDay, dayNumber, daysBetween, isIsoDate, type IsoDate } from './date.js';
export {
  containsDate,
  containsPeriod,
  everies,
  lengthInDays,
  overlaps,
  period,
  splitPeriod,
  yearPeriod,
  type Every,
  type Period,
} from './period.js';
export { isMonthDay } from './month-day.js';

// digests and canonical form
export { canonicalJson } from './canonical-json.js';
export { sha256Hex } from './sha256.js';

// cells of a table
export { escapeFormula, unescapeFormula } from './formula.js';

// numbers
export {
  builtInUnits,
  isBuiltInUnit,
  isUnit,
  unitId,
  unitKind,
  unitKinds,
  units,
  type BuiltInUnit,
  type Currency,
  type MeasureUnit,
  type OwnUnit,
  type OwnUnitId,
  type Unit,
  type UnitKind,
} from './unit.js';
export { findUnit, type FoundUnit } from './find-unit.js';
export { multipliedOut, unitMultipliers } from './unit-multiplier.js';
export { addQuantities, quantity, type Quantity } from './quantity.js';
export { exactQuotient, exactSum } from './exact-sum.js';
export {
  ABOUT_TOLERANCE,
  bounds,
  compareInterval,
  comparisons,
  intervalOf,
  isCeiling,
  type Bound,
  type Comparison,
  type Interval,
  type Verdict,
} from './interval.js';

// places and sources
export { findPlace } from './find-place.js';
export { isCountry, parsePlace, placeName } from './place.js';
export { WORLD, type PlaceCode } from './place-code.js';
export { membersOf, regionsOf, type Members } from './membership.js';
export type { Citation } from './citation.js';

// what was promised
export type {
  AcrossRule,
  Code,
  CodeList,
  CombinationRule,
  CountedMeasure,
  Limits,
  Measure,
  Reporters,
  Share,
  TimeRule,
} from './measure.js';
export { measureFitIssues, selectionFitIssues } from './measure-fit.js';
export { revisionIssues } from './revision-fit.js';
export { inForceOn, revisionDates, textsOf, type InForce, type TargetText } from './revision.js';
export { someOfIssues } from './some-of-fit.js';
export type { Selection } from './selection.js';
export { wayIssues } from './way-fit.js';
export { changedBy } from './changed-by.js';
export { statedBaseline } from './stated-baseline.js';
export { rollingFitIssues } from './rolling-fit.js';
export { dueFitIssues } from './due-fit.js';
export {
  requirementKinds,
  type AllOf,
  type Baseline,
  type BaselineDay,
  type ChangeFromBaseline,
  type Deliverable,
  type Direction,
  type EveryPeriod,
  type Interpretation,
  type Level,
  type LevelBy,
  type LevelMilestone,
  type PathShape,
  type PeriodAnchor,
  type PeriodDue,
  type Reading,
  type Requirement,
  type RevisedText,
  type RevisingAct,
  type Revision,
  type Rolling,
  type SomeOf,
  type SomeParts,
  type SomePeriods,
  type Standing,
  type Target,
  type TotalBy,
  type Withdrawal,
  type TotalMilestone,
} from './target.js';
export type {
  ActorInvolvement,
  ActorLevel,
  ActorRole,
  DataRelease,
  Edition,
  FacetIds,
  Facets,
  Framework,
  FrameworkLevel,
  Item,
  ItemStatus,
  MeansEntry,
  Reference,
  SourceAnchor,
  StandardUse,
  Validity,
  Verification,
  VerificationMode,
} from './framework.js';
export type { Concept, ConceptScheme, CrosswalkLink, MatchKind } from './concept.js';

// what is reported
export { confidences, type Confidence } from './confidence.js';
export {
  missingReasons,
  observationRoles,
  observationStatuses,
  type Confidentiality,
  type MissingReason,
  type Observation,
  type ObservationRole,
  type ObservationStatus,
  type Reported,
} from './observation.js';

// what follows
export { statuses, type EvidenceFact, type Facts, type LevelFact, type Status, type TimingFact, type TrajectoryFact } from './status.js';
export { leftOutReasons, type LeftOutEvidence, type LeftOutReason } from './left-out.js';
export { findStep, stepCodes, type RevisionDates, type Step, type StepCode, type StepValues } from './step.js';
export type {
  Estimate,
  Evaluation,
  MethodUse,
  MilestoneVerdict,
  MissingFigure,
  PeriodVerdict,
  Rate,
  RequiredFigure,
  UsedEvidence,
} from './evaluation.js';
export type { Coverage, CoverageCount, FrameworkEvaluation, RollUp, UnmatchedEvidence } from './framework-evaluation.js';
export type { Assessment } from './assessment.js';
