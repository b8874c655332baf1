// errors and issues
export { ActionlineError, isActionlineError, type ErrorCode, type ErrorDetails } from './error.js';
export { type Issue, type IssueValue, type IssueValues, type Result, type Severity } from './issue.js';
export { formatIssue } from './issue-line.js';
export { groupIssues, type GivenValue, type IssueGroup } from './issue-group.js';

// ids and text
export { compareNotations, frameworkOf, isFrameworkId, isScopedId, notationOf, type FrameworkId, type ScopedId } from './id.js';
export { fallbackChain, findText, locales, textIn, type FoundText, type LocalizedText, type Locale } from './text.js';

// dates and periods
export { addDays, addMonths, addYears, daysBetween, isIsoDate, type IsoDate } from './date.js';
export { containsDate, containsPeriod, lengthInDays, overlaps, period, splitPeriod, yearPeriod, type Period } from './period.js';
export { daysOfDate, isPartialDate, type PartialDate, type PartialPeriod } from './partial-date.js';
export { everies, type Every } from './every.js';

// digests and canonical form
export { canonicalJson } from './canonical-json.js';
export { sha256Hex } from './sha256.js';
export { SCHEMA_VERSION } from './schema-version.js';

// cells of a table
export { escapeFormula, unescapeFormula } from './formula.js';

// numbers
export {
  isUnit,
  unitId,
  unitKind,
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
export { multipliedOut } from './unit-multiplier.js';
export { addQuantities, quantity, type Quantity } from './quantity.js';

export { bounds, compareInterval, comparisons, intervalOf, type Bound, type Comparison, type Interval, type Verdict } from './interval.js';

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

export { inForceOn, textsOf, type InForce, type TargetText } from './revision.js';

export type { Selection } from './selection.js';

export type { Rolling } from './rolling.js';

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

// what could be looked at
export {
  indicatorBasisKinds,
  indicatorDirections,
  indicatorTypes,
  termsOfUse,
  type Indicator,
  type IndicatorBasis,
  type IndicatorBasisKind,
  type IndicatorCatalogue,
  type IndicatorDirection,
  type IndicatorProposal,
  type IndicatorTerms,
  type IndicatorType,
  type PublicData,
  type TermsOfUse,
  type WithoutIndicator,
} from './indicator.js';

// what is reported
export { confidences, type Confidence } from './confidence.js';
export { observationRoles, type Confidentiality, type Observation, type ObservationRole, type Reported } from './observation.js';
export { missingReasonOf, missingReasons, observationStatuses, type MissingReason, type ObservationStatus } from './observation-status.js';

// what is done
export { activityStatuses, type ActionPoint, type Activity, type ActivityStatus, type ActivityStory } from './activity.js';

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
export {
  actionPointStates,
  activityLeftOutReasons,
  type ActionPointCounts,
  type ActionPointFollowUp,
  type ActionPointState,
  type ActivitiesEvaluation,
  type ActivityCount,
  type ActivityLeftOutReason,
  type InstrumentUse,
  type ItemActivities,
  type LastActivity,
  type LeftOutActivity,
  type PlaceActivities,
  type RecordedActivities,
} from './activities-evaluation.js';
export type { Assessment } from './assessment.js';
