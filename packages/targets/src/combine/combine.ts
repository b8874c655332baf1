import type { CombinationRule, Interval } from '@actionline/core';

import { acrossPlaces } from './across-rule.js';
import { withoutParts } from './cover.js';
import { countDistinct } from './distinct.js';
import { byPeriod, type Entry, type Ledger } from './entry.js';
import { rangeFrom, withoutUpperEnd, type Stated } from './estimate.js';
import type { Gap } from './select-evidence.js';
import { placeOf, seriesOf, type Series } from './series.js';
import { overTime } from './time-rule.js';

/** Observations combined into one figure. */
export interface Combined {
  /** The observations it rests on. */
  readonly used: readonly Entry[];
  /** The last day that they speak about; `-Infinity` where there are none. */
  readonly newest: number;
  /** How many of the days gone by they cover. */
  readonly reportedDays: number;
  /** The figure, and the range of what is reported; absent where there is none. */
  readonly reported?: Stated;
  /** The range with what is not reported: its upper end is open where days are not covered. */
  readonly range?: Interval;
}

/** Combines observations by the rule of their measure, for the days gone by of a window. */
export function combine(entries: readonly Entry[], gaps: readonly Gap[], rule: CombinationRule, from: number, to: number, ledger: Ledger): Combined {
  if (entries.length === 0) return { used: [], newest: -Infinity, reportedDays: 0 };
  if (rule.across === 'distinct') {
    const covers = (counts: readonly Entry[]): boolean => coversAll(counts, gaps, rule, from, to);
    const { stated, most, used } = countDistinct(entries, rule.time, covers, ledger);
    const { lower, lowerOpen, upperOpen } = stated.range;
    return { ...extentOf(used, rule, from), used, reported: stated, range: rangeFrom(lower, most, lowerOpen, upperOpen) };
  }
  let series: readonly Series[] = seriesOf(entries).map((one) => ({ ...one, entries: overTime(one, rule.time, ledger) }));
  if (series.length > 1) series = withoutParts(series, rule.time, rule.across !== 'latest', ledger);
  const { stated, used } = acrossPlaces(series, rule.across, ledger);
  const extent = extentOf(used, rule, from);
  if (stated === undefined) return { ...extent, used };
  return { ...extent, used, reported: stated, range: coversAll(used, gaps, rule, from, to) ? stated.range : withoutUpperEnd(stated.range) };
}

/** Whether nothing of the days gone by is unreported. A state has no days to cover. */
function coversAll(used: readonly Entry[], gaps: readonly Gap[], { time }: CombinationRule, from: number, to: number): boolean {
  if (time === 'snapshot') return true;
  if (gaps.length > 0 && !used.some(({ observation }) => placeOf(observation) === '')) return false;
  if (time === 'running-total') return used.every(({ end }) => end >= to);
  return daysCovered(used) >= to - from + 1;
}

function extentOf(used: readonly Entry[], { time }: CombinationRule, from: number): Pick<Combined, 'newest' | 'reportedDays'> {
  let newest = -Infinity;
  for (const { end } of used) if (end > newest) newest = end;
  if (used.length === 0) return { newest, reportedDays: 0 };
  return { newest, reportedDays: time === 'increment' ? daysCovered(used) : newest - from + 1 };
}

/** The number of days that the periods of some observations cover together. */
function daysCovered(used: readonly Entry[]): number {
  let days = 0;
  let covered = -Infinity;
  for (const { start, end } of inOrder(used)) {
    if (end <= covered) continue;
    days += end - Math.max(start - 1, covered);
    covered = end;
  }
  return days;
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  for (let at = 1; at < entries.length; at += 1) {
    if ((entries[at]?.start ?? 0) < (entries[at - 1]?.start ?? 0)) return [...entries].sort(byPeriod);
  }
  return entries;
}
