import {
  intervalOf,
  show,
  type Interval,
  type LeftOutReason,
  type Measure,
  type Observation,
  type Target,
  type TimeRule,
  type Unit,
} from '@actionline/core';

import { dayOf, type WindowDays } from '../day.js';
import { countsWholeThings } from '../count-units.js';
import type { ResolvedMethod } from '../method-parameters.js';
import { leaveOut, newLedger, report, type Entry, type Ledger } from './entry.js';

/** Who looks at the evidence, when. */
export interface Viewpoint {
  /** Everything reported. */
  readonly observations: readonly Observation[];
  /** The target; other observations of its commitment are named among those left out. */
  readonly target: Pick<Target, 'commitment'>;
  /** The date of the evaluation. */
  readonly today: number;
  /** The date of knowledge; `Infinity` where none is given. */
  readonly knownDay: number;
  /** The method, which says how far "about" reaches. */
  readonly method: ResolvedMethod;
}

/** Results and milestones; the same as proofs of a deed, for which an assumed period will do; or baselines. */
export type EvidenceUse = 'results' | 'proofs' | 'baselines';

/** The evidence let in. */
export interface Selection {
  /** The observations that count. */
  readonly entries: readonly Entry[];
  /** Places and days for which a source says that there is no value. */
  readonly gaps: readonly Gap[];
  /** What is left out and why; the later stages write to it. */
  readonly ledger: Ledger;
}

/** A value that a source says is missing. */
export interface Gap {
  /** The observation that says so. */
  readonly observation: Observation;
  /** The first day. */
  readonly start: number;
  /** The last day. */
  readonly end: number;
}

/**
 * The observations that speak about a requirement on a date. Each of the others is left out for the first reason that fits,
 * in the order of the checks below; observations of another measure are not mentioned unless they name the commitment.
 */
export function selectEvidence(
  viewpoint: Viewpoint,
  measure: Pick<Measure, 'id'> & Partial<Measure>,
  time: TimeRule,
  window: WindowDays,
  use: EvidenceUse,
): Selection {
  const { observations } = viewpoint;
  const entries: Entry[] = [];
  const gaps: Gap[] = [];
  const ledger = newLedger();
  const { commitment } = viewpoint.target;
  const superseded = supersededIds(observations, viewpoint.knownDay);
  for (const observation of observations) {
    if (observation.measure !== measure.id) {
      if (observation.commitment === commitment) leaveOut(ledger, observation, 'other-measure');
      continue;
    }
    const start = dayOf(observation.period.start);
    const end = dayOf(observation.period.end);
    const corrected = superseded?.has(observation.id) === true;
    const untimely = reasonInTime(observation, time === 'snapshot' ? end : start, start, end, viewpoint, window, use);
    const reason = reasonInItself(observation, measure.unit, use, ledger) ?? (corrected ? 'superseded' : untimely);
    if (reason === undefined) {
      const { value = NaN } = observation;
      entries.push({ observation, value, range: rangeOf(value, observation, viewpoint), start, end });
      continue;
    }
    leaveOut(ledger, observation, reason);
    if (reason === 'malformed-period') {
      const { period } = observation;
      const message = `The period is ${show(period.start)} to ${show(period.end)}; expected two calendar dates in order; correct the period.`;
      report(ledger, 'bad-period', 'error', message, observation);
    }
    // A place for which there is no value leaves a gap, unless it says so of days that do not count or is corrected.
    if (reason === 'missing' && observation.missing !== 'not-applicable' && !corrected && untimely === undefined)
      gaps.push({ observation, start, end });
  }
  return { entries, gaps, ledger };
}

/** The ids that a known observation corrects; `undefined` where there are none, which is the common case. */
function supersededIds(observations: readonly Observation[], knownAt: number): ReadonlySet<string> | undefined {
  let ids: Set<string> | undefined;
  for (const observation of observations) {
    const { supersedes } = observation;
    if (supersedes === undefined || supersedes === observation.id || knownOn(observation) > knownAt) continue;
    ids ??= new Set();
    ids.add(supersedes);
  }
  return ids;
}

function knownOn({ recordedAt, period }: Observation): number {
  return dayOf(recordedAt ?? period.end);
}

function reasonInItself(observation: Observation, expected: Unit | undefined, use: EvidenceUse, ledger: Ledger): LeftOutReason | undefined {
  const { role, unit, value, status } = observation;
  if (use === 'baselines' ? role !== 'baseline' : role !== 'result' && role !== 'milestone') return 'other-role';
  if (expected !== undefined && unit !== expected) {
    report(ledger, 'unit-mismatch', 'error', `The unit is ${show(unit)}; expected ${show(expected)}; convert the value.`, observation);
    return 'unit-mismatch';
  }
  if (value !== undefined && !Number.isFinite(value)) {
    report(
      ledger,
      'not-a-number',
      'error',
      `The value is ${String(value)}; expected a finite number; correct it or leave it out.`,
      observation,
    );
    return 'not-a-number';
  }
  if (value !== undefined && value < 0 && countsWholeThings(unit)) {
    report(
      ledger,
      'negative-count',
      'error',
      `The value is ${String(value)}; expected a count of 0 or more; correct the value or the unit.`,
      observation,
    );
    return 'not-a-number';
  }
  if (value === undefined || observation.missing !== undefined || status === 'M') return 'missing';
  return status === 'F' ? 'forecast' : undefined;
}

function reasonInTime(
  observation: Observation,
  /** The first day that has to lie in the window. */
  first: number,
  start: number,
  end: number,
  { today, knownDay }: Viewpoint,
  { from, to }: WindowDays,
  use: EvidenceUse,
): LeftOutReason | undefined {
  if (knownDay !== Infinity && knownOn(observation) > knownDay) return 'not-yet-known';
  if (!(start <= end)) return 'malformed-period';
  if (end > today) return 'after-as-of';
  if (observation.periodAssumed === true) return use === 'proofs' ? undefined : 'period-assumed';
  if (end < from || first > to) return 'outside-window';
  return first < from || end > to ? 'straddles-window' : undefined;
}

function rangeOf(value: number, { bound, unit }: Observation, { method }: Viewpoint): Interval {
  if (bound === undefined || bound === 'exact') return { lower: value, upper: value };
  const range = intervalOf(value, bound, method.parameters.aboutTolerance);
  return range.lower < 0 && countsWholeThings(unit) ? { ...range, lower: 0 } : range;
}
