/**
 * What the packages of Actionline share and promise to nobody: it may change in any release.
 *
 * @packageDocumentation
 */

export { show } from './error.js';
export { accepted, refused } from './issue.js';
export { daysOfActivity, type ActivityDays } from './activity-days.js';
export { readArgument, refuseArgument } from './argument.js';
export { checkKeys } from './keys.js';
export { plainCopy } from './plain.js';
export { nearestAmong, nearestNames } from './nearest.js';
export { shapeIssues, type Schema } from './shape/schema.js';
export { badValue, issueValue, kindOf, missingKey, unknownKey, unknownValue, wrongType, type ValueKind } from './not-understood.js';
export { checkDate, dateOfDay, dayNumber } from './date.js';
export { validUntil } from './valid-until.js';
export { isLanguageTag } from './language-tag.js';
export { isMonthDay } from './month-day.js';
export { isEvery, mondayOf, mostWithin, periodLength, startOfMonths, weekNumber, type PeriodLength } from './every.js';
export { builtInUnits, isBuiltInUnit, unitKinds } from './unit.js';
export { unitMultipliers } from './unit-multiplier.js';
export { exactQuotient, exactSum } from './exact-sum.js';
export { ABOUT_TOLERANCE, isCeiling } from './interval.js';
export { measureFitIssues, selectionFitIssues } from './measure-fit.js';
export { revisionIssues } from './revision-fit.js';
export { revisionDates } from './revision.js';
export { someOfIssues } from './some-of-fit.js';
export { wayIssues } from './way-fit.js';
export { changedBy } from './changed-by.js';
export { statedBaseline } from './stated-baseline.js';
export { rollingFitIssues } from './rolling-fit.js';
export { recurrenceFitIssues } from './recurrence-fit.js';
export { issueLog, MOST_ISSUES, type IssueLog } from './issue-group.js';
export { errorAt, issuesWithin, warningAt, type Path } from './issue-at.js';
export { schemaVersionFit } from './schema-version.js';
