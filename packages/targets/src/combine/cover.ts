import { exactSum, type LeftOutReason, type TimeRule } from '@actionline/core';

import { firstAt, inPeriodOrder, leaveOut, refuse, report, type Entry, type Ledger } from './entry.js';
import type { Series } from './series.js';

/** Totals whose periods overlap, and the parts that lie within them. */
interface Cluster {
  readonly start: number;
  end: number;
  readonly totals: Entry[];
  readonly parts: Entry[];
}

/**
 * The series with their parts taken out where a total is there: figures for a region or a country where there is one for
 * the world, for a country where there is one for a region, and for a breakdown where there is one for the whole place.
 * A total and its parts are never added. Increments are held against each other day by day; of running totals and states
 * any total stands for all its parts.
 */
export function withoutParts(series: readonly Series[], time: TimeRule, places: boolean, ledger: Ledger): readonly Series[] {
  const wholes = withoutBreakdowns(series, time, ledger);
  if (!places) return wholes;
  const kept: Series[] = wholes.filter((one) => one.rank === 0);
  for (const rank of [1, 2]) {
    const clusters = clustersOf(
      kept.flatMap((one) => one.entries),
      time,
    );
    for (const one of wholes) if (one.rank === rank) keep(kept, one, uncovered(one, clusters, 'covered-by-total', ledger));
    for (const cluster of clusters) reportParts(cluster, ledger);
  }
  return kept;
}

function withoutBreakdowns(series: readonly Series[], time: TimeRule, ledger: Ledger): readonly Series[] {
  const kept: Series[] = [];
  let whole: readonly Cluster[] = [];
  let place: string | undefined;
  let keys: string | undefined;
  for (const one of series) {
    if (one.place !== place) {
      place = one.place;
      whole = [];
      keys = undefined;
    }
    if (one.breakdown === '') {
      whole = clustersOf(one.entries, time);
      kept.push(one);
      continue;
    }
    const left = uncovered(one, whole, 'breakdown', ledger);
    // Parts by sex and parts by age of one whole hold the same people: only one way of breaking down can be added up.
    if (left.length > 0) keys ??= keysOf(one);
    if (keysOf(one) === keys) keep(kept, one, left);
    else refuse(ledger, left);
  }
  return kept;
}

function keysOf({ breakdown }: Series): string {
  const pairs = JSON.parse(breakdown) as readonly (readonly [string, string])[];
  return JSON.stringify(pairs.map(([key]) => key));
}

function uncovered(series: Series, clusters: readonly Cluster[], reason: LeftOutReason, ledger: Ledger): Entry[] {
  return series.entries.filter((entry) => {
    const cluster = find(clusters, entry);
    if (cluster === undefined) return true;
    if (cluster.start <= entry.start && entry.end <= cluster.end) cluster.parts.push(entry);
    leaveOut(ledger, entry.observation, reason);
    return false;
  });
}

function reportParts({ totals, parts }: Cluster, ledger: Ledger): void {
  const [total] = totals;
  if (total === undefined) return;
  const most = exactSum(totals.map((one) => one.range.upper));
  const least = exactSum(parts.splice(0).map((one) => one.range.lower));
  if (!(least > most)) return;
  const message = `The parts come to ${String(least)}, the total to ${String(most)} at most, which counts; correct one of them.`;
  report(ledger, 'parts-above-total', 'warning', message, total.observation);
}

function keep(kept: Series[], series: Series, entries: Entry[]): void {
  if (entries.length > 0) kept.push({ ...series, entries });
}

function clustersOf(entries: readonly Entry[], time: TimeRule): readonly Cluster[] {
  if (entries.length === 0) return [];
  if (time !== 'increment') return [{ start: -Infinity, end: Infinity, totals: [...entries], parts: [] }];
  const clusters: Cluster[] = [];
  let last: Cluster | undefined;
  for (const entry of inPeriodOrder(entries)) {
    if (last !== undefined && entry.start <= last.end) {
      last.end = Math.max(last.end, entry.end);
      last.totals.push(entry);
    } else {
      last = { start: entry.start, end: entry.end, totals: [entry], parts: [] };
      clusters.push(last);
    }
  }
  return clusters;
}

/** The first cluster that shares a day with an entry; clusters are disjoint and in order. */
function find(clusters: readonly Cluster[], { start, end }: Entry): Cluster | undefined {
  const found = clusters[firstAt(clusters, (cluster) => cluster.end >= start)];
  return found !== undefined && found.start <= end ? found : undefined;
}
