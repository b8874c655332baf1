import type { AcrossRule, CombinationRule, Interval, TimeRule } from '@actionline/core';

import { acrossPlaces, type Across } from './across-rule.js';
import { withoutParts } from './cover.js';
import { countDistinct } from './distinct.js';
import { inPeriodOrder, lastDay, type Entry, type Ledger } from './entry.js';
import { rangeFrom, type Stated } from './estimate.js';
import type { Gap } from './select-evidence.js';
import { breakdownOf, placeOf, seriesOf, type Series } from './series.js';
import { overTime } from './time-rule.js';

/** Observations combined into one figure. */
export interface Combined {
  /** The observations it rests on. */
  readonly used: readonly Entry[];
  /** The last day that they speak about; `-Infinity` where there are none. */
  readonly newest: number;
  /** How many of the days gone by they cover. */
  readonly reportedDays: number;
  /** The range of what is reported; absent where there is none. */
  readonly reported?: Interval;
  /** The figure, and its range with what is not reported: the upper end is open where days, or the rest beside a breakdown, are not covered. */
  readonly stated?: Stated | undefined;
}

/** The range of which nothing is known. */
const ANYTHING: Interval = { lower: -Infinity, upper: Infinity };

/** Combines observations by the rule of their measure, for the days gone by of a window. */
export function combine(
  entries: readonly Entry[],
  gaps: readonly Gap[],
  rule: CombinationRule,
  from: number,
  to: number,
  ledger: Ledger,
): Combined {
  if (entries.length === 0) return { used: [], newest: -Infinity, reportedDays: 0 };
  const { stated, totals, used }: Across =
    rule.across === 'distinct' ? countDistinct(entries, rule.time, ledger) : combinePlaces(entries, rule.time, rule.across, ledger);
  const newest = lastDay(used);
  const reportedDays = daysOf(used, rule.time, from, newest);
  if (stated === undefined) return { used, newest, reportedDays };
  const days = totals === used ? reportedDays : daysOf(totals, rule.time, from, newest);
  const brokenDown = totals.some(({ observation }) => breakdownOf(observation) !== '');
  const whole = totals.length > 0 && !brokenDown && coversAll(totals, gaps, rule.time, days, from, to);
  // Breakdowns without their total may be a part of it: a count is no less than its part, and a rate may be anything.
  const reported = brokenDown && (rule.across === 'none' || rule.across === 'latest') ? ANYTHING : stated.range;
  const range = whole ? reported : rangeFrom(reported.lower, Infinity, reported.lowerOpen);
  return { used, newest, reportedDays, reported, stated: { value: stated.value, range } };
}

function combinePlaces(entries: readonly Entry[], time: TimeRule, across: Exclude<AcrossRule, 'distinct'>, ledger: Ledger): Across {
  let series: readonly Series[] = seriesOf(entries);
  for (const one of series) one.entries = overTime(one.entries, time, ledger);
  if (series.length > 1) series = withoutParts(series, time, across !== 'latest', ledger);
  return acrossPlaces(series, across, ledger);
}

/** Whether nothing is unreported of the days gone by. A state has no days to cover. */
function coversAll(used: readonly Entry[], gaps: readonly Gap[], time: TimeRule, days: number, from: number, to: number): boolean {
  if (time === 'snapshot') return true;
  // A place that a source calls missing is missing from the sum, unless a total holds it.
  const world = used.filter(({ observation }) => placeOf(observation) === '');
  if (!gaps.every((gap) => world.some((one) => holds(one, gap, time)))) return false;
  return time === 'increment' ? days >= to - from + 1 : used.every((one) => one.end >= to);
}

/** Whether a total over places counts the days of a gap; a running total counts all that went before. */
function holds({ start, end }: Entry, gap: Gap, time: TimeRule): boolean {
  return time !== 'increment' || (start <= gap.start && gap.end <= end);
}

/** The number of days that some observations speak about together. */
function daysOf(used: readonly Entry[], time: TimeRule, from: number, newest: number): number {
  if (used.length === 0) return 0;
  if (time !== 'increment') return newest - from + 1;
  let days = 0;
  let covered = -Infinity;
  for (const { start, end } of inPeriodOrder(used)) {
    if (end <= covered) continue;
    days += end - Math.max(start - 1, covered);
    covered = end;
  }
  return days;
}
