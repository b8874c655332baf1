import { exactSum, type PlaceCode, type TimeRule } from '@actionline/core';

import { inPeriodOrder, latestFirst, leaveOut, leaveOutRepeat, type Entry, type Ledger } from './entry.js';
import type { Across } from './across-rule.js';
import { rangeFrom } from './estimate.js';
import { breakdownOf, placeOf, rankOf, seriesOf } from './series.js';
import { overTime } from './time-rule.js';

/**
 * How many different places are named or counted. A place counts once, however often and by however many observations it is
 * named. A count without names ("20 countries") is at least as many places; counts of several periods are never added, since
 * they may name the same places, but their sum is the most there can be where they cover every day.
 * Evidence for another place never lowers the count.
 */
export function countDistinct(entries: readonly Entry[], time: TimeRule, ledger: Ledger): Across {
  const once = withoutRepeats(entries, ledger);
  const single = once.filter(({ observation }) => rankOf(placeOf(observation)) === 2);
  const counts = once.filter(({ observation }) => rankOf(placeOf(observation)) !== 2);
  const named = time === 'snapshot' ? seriesOf(single).flatMap(({ entries: of }) => overTime(of, time, ledger)) : single;
  const kept = time === 'snapshot' ? overTime(counts, time, ledger) : counts;
  const names = namesIn(named, kept);
  const lower = kept.reduce((most, { range }) => Math.max(most, range.lower), names.size);
  const open = kept.some(({ range }) => range.lower === lower && range.lowerOpen === true);
  const whole = totalsOver(kept, time);
  const sum = exactSum(whole.map((one) => one.range.upper));
  const upper = Math.max(lower, sum);
  const upperOpen = upper > lower && whole.some((one) => one.range.upperOpen === true);
  const value = kept.reduce((most, entry) => Math.max(most, entry.value), names.size);
  const used = [...named, ...(time === 'running-total' ? withoutOlder(kept, lower, ledger) : kept)];
  return {
    stated: { value, range: rangeFrom(lower, upper, open, upperOpen) },
    totals: whole,
    used,
  };
}

function withoutRepeats(entries: readonly Entry[], ledger: Ledger): readonly Entry[] {
  const kept = new Map<string, Entry>();
  for (const entry of inPeriodOrder(entries)) {
    const { observation, start, end, value } = entry;
    const { places, bound = 'exact' } = observation;
    const key = JSON.stringify([start, end, value, placeOf(observation), places, breakdownOf(observation), bound]);
    const before = kept.get(key);
    if (before === undefined) kept.set(key, entry);
    else leaveOutRepeat(ledger, before, entry);
  }
  return [...kept.values()];
}

function namesIn(single: readonly Entry[], counts: readonly Entry[]): ReadonlySet<PlaceCode> {
  const names = new Set<PlaceCode>();
  for (const { observation, range } of single) {
    if (range.lower > 0 || range.lowerOpen === true) names.add(placeOf(observation));
  }
  for (const { observation } of counts) {
    for (const place of observation.places ?? []) if (rankOf(place) === 2) names.add(place);
  }
  return names;
}

/** The counts over the whole world that the greatest possible number can be read from. */
function totalsOver(counts: readonly Entry[], time: TimeRule): readonly Entry[] {
  const totals = counts.filter(({ observation }) => placeOf(observation) === '' && breakdownOf(observation) === '');
  if (time !== 'increment') return totals.sort(latestFirst).slice(0, 1);
  // In the order of their periods. Where counts overlap, the sum of their upper ends still holds; one within another adds nothing.
  let end = -Infinity;
  return totals.filter((entry) => {
    const reaches = entry.end > end;
    end = Math.max(end, entry.end);
    return reaches;
  });
}

/** A running count cannot fall: the latest and the greatest speak, the others are older. */
function withoutOlder(counts: readonly Entry[], lower: number, ledger: Ledger): readonly Entry[] {
  const sorted = [...counts].sort(latestFirst);
  const newest = sorted[0]?.end;
  return sorted.filter((entry) => {
    const speaks = entry.end === newest || entry.range.lower === lower || entry.observation.places !== undefined;
    if (!speaks) leaveOut(ledger, entry.observation, 'older-value');
    return speaks;
  });
}
