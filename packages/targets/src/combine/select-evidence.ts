import {
  intervalOf,
  show,
  type Interval,
  type LeftOutReason,
  type Observation,
  type ScopedId,
  type TimeRule,
  type Unit,
} from '@actionline/core';

import { dayOf } from '../day.js';
import { countsWholeThings } from '../count-units.js';
import { leaveOut, report, type Entry, type Ledger } from './entry.js';

/** What an observation must be to speak about a requirement. */
export interface EvidenceRule {
  /** The measure it must be of; a deliverable's own id. */
  readonly measure: ScopedId;
  /** The commitment whose other observations are named among those left out. */
  readonly commitment: ScopedId;
  /** The unit it must have; any where undefined. */
  readonly unit: Unit | undefined;
  /** How its period is held against the window: a state counts on the last day of its period, the others on every day. */
  readonly time: TimeRule;
  /** The first day that counts. */
  readonly from: number;
  /** The last day that counts. */
  readonly to: number;
  /** The date of the evaluation. */
  readonly asOf: number;
  /** The date of knowledge; `Infinity` where none is given. */
  readonly knownAt: number;
  /** How far "about" reaches. */
  readonly tolerance: number;
  /** What is looked for. */
  readonly use: EvidenceUse;
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
export function selectEvidence(observations: readonly Observation[], rule: EvidenceRule): Selection {
  const entries: Entry[] = [];
  const gaps: Gap[] = [];
  const ledger: Ledger = { leftOut: [], issues: [] };
  const superseded = supersededIds(observations, rule.knownAt);
  for (const observation of observations) {
    if (observation.measure !== rule.measure) {
      if (observation.commitment === rule.commitment) leaveOut(ledger, observation, 'other-measure');
      continue;
    }
    const start = dayOf(observation.period.start);
    const end = dayOf(observation.period.end);
    const reason =
      reasonInItself(observation, rule, ledger) ??
      (superseded?.has(observation.id) === true ? 'superseded' : undefined) ??
      reasonInTime(observation, start, end, rule, ledger);
    if (reason === undefined) {
      const { value = NaN } = observation;
      entries.push({ observation, value, range: rangeOf(value, observation, rule), start, end });
    } else {
      leaveOut(ledger, observation, reason);
      // A place for which there is no value leaves a gap, unless it says so of days that do not count or is corrected.
      const gap = reason === 'missing' && observation.missing !== 'not-applicable' && superseded?.has(observation.id) !== true;
      if (gap && reasonInTime(observation, start, end, rule, ledger) === undefined) gaps.push({ observation, start, end });
    }
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

function reasonInItself(observation: Observation, rule: EvidenceRule, ledger: Ledger): LeftOutReason | undefined {
  const { role, unit, value, status } = observation;
  if (rule.use === 'baselines' ? role !== 'baseline' : role !== 'result' && role !== 'milestone') return 'other-role';
  if (rule.unit !== undefined && unit !== rule.unit) {
    report(ledger, 'unit-mismatch', 'error', `The unit is ${show(unit)}; expected ${show(rule.unit)}; convert the value.`, observation);
    return 'unit-mismatch';
  }
  if (value !== undefined && !Number.isFinite(value)) {
    report(ledger, 'not-a-number', 'error', `The value is ${String(value)}; expected a finite number.`, observation);
    return 'not-a-number';
  }
  if (value !== undefined && value < 0 && countsWholeThings(unit)) {
    report(
      ledger,
      'negative-count',
      'error',
      `The value is ${String(value)}; expected a count of 0 or more; let a correction supersede the figure.`,
      observation,
    );
    return 'not-a-number';
  }
  if (value === undefined || observation.missing !== undefined || status === 'M') return 'missing';
  return status === 'F' ? 'forecast' : undefined;
}

function reasonInTime(observation: Observation, start: number, end: number, rule: EvidenceRule, ledger: Ledger): LeftOutReason | undefined {
  if (rule.knownAt !== Infinity && knownOn(observation) > rule.knownAt) return 'not-yet-known';
  if (!(start <= end)) {
    const { period } = observation;
    report(
      ledger,
      'bad-period',
      'error',
      `The period is ${show(period.start)} to ${show(period.end)}; expected two calendar dates in order.`,
      observation,
    );
    return 'malformed-period';
  }
  if (end > rule.asOf) return 'after-as-of';
  if (observation.periodAssumed === true) return rule.use === 'proofs' ? undefined : 'period-assumed';
  if (end < rule.from || (rule.time === 'snapshot' ? end : start) > rule.to) return 'outside-window';
  return rule.time !== 'snapshot' && (start < rule.from || end > rule.to) ? 'straddles-window' : undefined;
}

function rangeOf(value: number, { bound, unit }: Observation, { tolerance }: EvidenceRule): Interval {
  if (bound === undefined || bound === 'exact') return { lower: value, upper: value };
  const range = intervalOf(value, bound, tolerance);
  return range.lower < 0 && countsWholeThings(unit) ? { ...range, lower: 0 } : range;
}
