import {
  compareInterval,
  type Comparison,
  type Estimate,
  type EveryPeriod,
  type Interval,
  type TimingFact,
  type TotalBy,
  type Verdict,
} from '@actionline/core';

import { combine, type Combined } from '../combine/combine.js';
import type { Entry, Ledger } from '../combine/entry.js';
import { estimateOf } from '../combine/estimate.js';
import type { Gap } from '../combine/select-evidence.js';
import type { WindowDays } from '../day.js';
import { timingOf } from './context.js';

/** Days with the evidence that lies in them. */
export interface Span extends WindowDays {
  /** The observations. */
  readonly entries: readonly Entry[];
  /** What a source says is missing. */
  readonly gaps: readonly Gap[];
}

/** The verdict on the days of a count. */
export interface SpanVerdict extends Omit<Combined, 'reported'> {
  /** Where its end stands. */
  readonly timing: TimingFact;
  /** The range that the verdict is read from. */
  readonly judged: Interval | undefined;
  /** Whether what is asked for is met. */
  readonly level: Verdict;
  /** The combined value. */
  readonly value: Estimate | undefined;
  /** The value over what is required; nothing where that is 0. */
  readonly progress: number | undefined;
}

/** Combines what is reported of some days and compares it: a ceiling that is still running, with what is reported so far. */
export function judge(
  { entries, gaps, from, to }: Span,
  { comparison, value: required, measure }: TotalBy | EveryPeriod,
  ledger: Ledger,
  today: number,
): SpanVerdict {
  const timing = timingOf(today, { from, to });
  const { used, newest, reportedDays, reported, stated } = combine(entries, gaps, measure.combine, from, Math.min(today, to), ledger);
  const judged = isCeiling(comparison) && timing !== 'ended' ? reported : stated?.range;
  const level = judged === undefined ? 'unknown' : compareInterval(judged, comparison, required);
  const value = estimateOf(stated, measure.unit);
  const share = (value?.value ?? NaN) / required;
  return { used, newest, reportedDays, stated, timing, judged, level, value, progress: Number.isFinite(share) ? share : undefined };
}

/** Whether a comparison keeps a value down. */
export function isCeiling(comparison: Comparison): boolean {
  return comparison === 'at-most' || comparison === 'less-than';
}
