import {
  intervalOf,
  unitId,
  unitKind,
  type Interval,
  type Issue,
  type LeftOutEvidence,
  type LeftOutReason,
  type Limits,
  type MeasureUnit,
  type Observation,
  type Selection,
  type Target,
} from '@actionline/core';
import { issueValue, show } from '@actionline/core/internal';

import { walk } from '../argument.js';
import { dayOf } from '../day.js';
import type { ResolvedMethod } from '../method-parameters.js';
import { mendOtherUnit } from '../other-unit.js';
import type { Figure } from '../range/figure.js';
import { correctionsIn } from './corrections.js';
import type { Evidence, Silence, Sought } from './evidence.js';
import { hasRole, reasonInTime, reasonWithoutValue, type EvidenceUse, type Moment } from './as-known.js';
import { isBeyond, limitsOf } from './limits.js';
import { onePerBlock } from './same-block.js';
import { evidenceWithin } from './selection.js';
import { idOf, issueOf, notUnderstood } from './understand.js';

/** Who looks at the evidence, when. */
export interface Viewpoint extends Moment {
  /** Everything reported. */
  readonly observations: readonly Observation[];
  /** The target; other observations of its commitment are named among those left out. */
  readonly target: Pick<Target, 'commitment'>;
  /** The part of the measure that is asked about; all of it where absent. */
  readonly select?: Selection | undefined;
  /** How many days a figure may be of where it is a state; any number where absent. */
  readonly longestState?: number;
  /** The method, which says how far "about" reaches. */
  readonly method: ResolvedMethod;
}

/**
 * The observations that speak about a measure on a date. Each of the others is left out for the first reason that fits, in the order
 * of the checks below; observations of another measure are not mentioned unless they name the commitment. Of figures for one
 * block, those that say no more than another are left out here too.
 */
export function admit(viewpoint: Viewpoint, measure: Sought, use: EvidenceUse): Evidence {
  const evidence = oncePerBlock(viewpoint, measure, use);
  return viewpoint.select === undefined ? evidence : evidenceWithin(evidence, measure, viewpoint.select);
}

function oncePerBlock(viewpoint: Viewpoint, measure: Sought, use: EvidenceUse): Evidence {
  const admission = walk('observations', viewpoint.observations, () => admitted(viewpoint, measure, use));
  const block = onePerBlock(admission.figures, measure.combine?.time === 'snapshot');
  if (block.figures === admission.figures) return admission;
  return {
    ...admission,
    figures: block.figures,
    conflicts: block.conflicts,
    leftOut: [...admission.leftOut, ...block.leftOut],
    issues: [...admission.issues, ...block.issues],
  };
}

function admitted(viewpoint: Viewpoint, measure: Sought, use: EvidenceUse): Admission {
  const { observations, knownDay, minimumConfidence } = viewpoint;
  const { commitment } = viewpoint.target;
  const admission: Admission = { figures: [], silent: [], faulty: [], conflicts: [], leftOut: [], issues: [], reporting: [] };
  const corrections = correctionsIn(observations, knownDay, minimumConfidence);
  for (const observation of observations) {
    if (observation.measure === measure.id) admitOne(observation, viewpoint, measure, use, corrections.by, admission);
    else if (observation.commitment === commitment) admission.leftOut.push({ observation: idOf(observation), reason: 'other-measure' });
  }
  const circles = corrections.issues.filter((issue) => speaksOf(issue, admission.reporting));
  for (const circle of circles) admission.issues.push(circle);
  return admission;
}

/** The evidence while it is let in. */
interface Admission extends Evidence {
  readonly figures: Figure[];
  readonly silent: Silence[];
  readonly faulty: Figure[];
  readonly leftOut: LeftOutEvidence[];
  readonly issues: Issue[];
  readonly reporting: Observation[];
}

function admitOne(
  observation: Observation,
  viewpoint: Viewpoint,
  measure: Sought,
  use: EvidenceUse,
  correctedBy: ReadonlyMap<string, string>,
  { figures, silent, faulty, leftOut, issues, reporting }: Admission,
): void {
  const { longestState = Infinity } = viewpoint;
  const found = notUnderstood(observation);
  for (const one of found) issues.push(one);
  const id = idOf(observation);
  const { period, value, missing } = observation as Omit<Observation, 'period'> & { readonly period?: Observation['period'] };
  const start = dayOf(period?.start);
  const end = dayOf(period?.end);
  const by = correctedBy.get(id);
  const inTime = reasonInTime(observation, { start, end }, viewpoint, use, by !== undefined);
  if (inTime !== 'malformed-period' && inTime !== 'not-yet-known' && by === undefined) reporting.push(observation);
  const reason =
    found.length > 0 && found.some(({ severity }) => severity === 'error')
      ? 'not-understood'
      : (reasonInItself(observation, measure, viewpoint, use, issues) ??
        inTime ??
        (end - start < longestState ? undefined : 'unlike-length'));
  if (reason === undefined) {
    const stated = value ?? NaN;
    figures.push({ observation, value: stated, range: rangeOf(stated, observation, measure, viewpoint), start, end });
    return;
  }
  leftOut.push(reason === 'superseded' && by !== undefined ? { observation: id, reason, by } : { observation: id, reason });
  if (reason === 'malformed-period') issues.push(badPeriod(observation));
  if (inTime !== undefined) return;
  if ((reason === 'missing' && missing !== 'not-applicable') || reason === 'definition-differs') silent.push({ observation, start, end });
  if (reason === 'negative' || reason === 'beyond-limit' || reason === 'not-a-number')
    faulty.push({ observation, value: asNumber(value), range: NO_RANGE, start, end });
}

/** What a faulty value may have meant: a text that reads as a number is one that was written wrongly. */
function asNumber(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
}

/** The range of which nothing is known. */
const NO_RANGE: Interval = { lower: -Infinity, upper: Infinity };

/** Whether an issue with several observations names one of these. */
function speaksOf({ values }: Issue, observations: readonly Observation[]): boolean {
  const ids = values?.['observations'];
  return Array.isArray(ids) && observations.some(({ id }) => ids.includes(id));
}

function badPeriod(observation: Observation): Issue {
  const { period } = observation as { readonly period?: Partial<Observation['period']> };
  const given = `${show(period?.start)} to ${show(period?.end)}`;
  return issueOf(
    'bad-period',
    'error',
    `The period is ${given}; expected two calendar dates in order, such as "2024-01-01" to "2024-12-31"; correct the period.`,
    observation,
    { given },
  );
}

function reasonInItself(
  observation: Observation,
  measure: Sought,
  { method }: Viewpoint,
  use: EvidenceUse,
  issues: Issue[],
): LeftOutReason | undefined {
  const { unit, value, bound } = observation;
  if (!hasRole(observation, use)) return 'other-role';
  const expected = measure.unit === undefined ? undefined : unitId(measure.unit);
  if (expected !== undefined && unit !== expected) {
    const message = `The unit is ${show(unit)}; expected ${show(expected)}; ${mendOtherUnit(unit, expected)}.`;
    issues.push(issueOf('unit-mismatch', 'error', message, observation, { given: issueValue(unit), expected }));
    return 'unit-mismatch';
  }
  if (value !== undefined && !Number.isFinite(value)) {
    const given = typeof value === 'number' ? String(value) : `the ${kindOf(value)} ${show(value)}`;
    const message = `The value is ${given}; expected a finite number; ${typeof value === 'string' ? 'write it without quotation marks' : 'correct it or leave it out'}.`;
    issues.push(issueOf('not-a-number', 'error', message, observation, { given, expected: 'a finite number' }));
    return 'not-a-number';
  }
  if (value !== undefined && value < 0 && neverNegative(measure)) {
    const message = `The value is ${String(value)}; expected 0 or more; correct it, or say "signed: true" on the measure if it may fall.`;
    issues.push(issueOf('negative-count', 'error', message, observation, { given: value }));
    return 'negative';
  }
  const limits = measure.limits === undefined ? undefined : limitsOf(measure, observation);
  if (limits !== undefined && value !== undefined && isBeyond(value, bound, limits, method.parameters.aboutTolerance)) {
    issues.push(beyondLimit(observation, limits));
    return 'beyond-limit';
  }
  return reasonWithoutValue(observation);
}

/** The issue about a figure beyond a limit of its measure. */
function beyondLimit(observation: Observation, { lower, upper }: Limits): Issue {
  const { value = NaN, unit } = observation;
  const [expected, limit] = upper !== undefined && value >= upper ? ['at most', upper] : ['at least', lower!];
  const message = `The value is ${String(value)} ${unit}; expected ${expected} ${String(limit)}, a limit of the measure; correct the value, or the limits of the measure.`;
  return issueOf('beyond-limit', 'error', message, observation, { given: value, limit });
}

function kindOf(value: unknown): string {
  return typeof value === 'string' ? 'text' : value === null ? 'value' : typeof value;
}

/** Whether values of a measure cannot be negative: those of what is counted, and those that are added up, unless it says that they may. */
function neverNegative({ unit, signed, combine }: Sought): boolean {
  if (signed === true) return false;
  return countsWholeThings(unit) || (combine !== undefined && combine.time !== 'snapshot' && combine.across !== 'none');
}

/** Whether whole things are counted, of which there are no fewer than none; so is a deed, which has no unit. */
function countsWholeThings(unit: MeasureUnit | undefined): boolean {
  return unit === undefined || unitKind(unit) === 'count';
}

function rangeOf(value: number, { bound }: Observation, { unit, signed }: Sought, { method }: Viewpoint): Interval {
  if (bound === undefined || bound === 'exact') return { lower: value, upper: value };
  const range = intervalOf(value, bound, method.parameters.aboutTolerance);
  return range.lower < 0 && signed !== true && countsWholeThings(unit) ? { ...range, lower: 0 } : range;
}
