import type { CombinationRule } from '@actionline/core';

import { combine } from './combine.js';
import { lastDay, newLedger, type Entry, type Ledger } from './entry.js';
import type { Stated } from './estimate.js';
import type { Selection } from './select-evidence.js';
import { seriesKey, seriesOf } from './series.js';
import { lastBreak, sinceBreak } from './time-rule.js';

/** A figure on a day. */
export interface Reached extends Stated {
  /** The day. */
  readonly day: number;
  /** The observations it rests on. */
  readonly used: readonly Entry[];
}

/** The states of an indicator that its level and its trend are read from. */
export interface States {
  /** The latest state. */
  readonly latest: Reached | undefined;
  /** The point before it, of the same places: the state before, or the baseline where that is newer. */
  readonly previous: Reached | undefined;
  /** The first state, of the same places; only where it was asked for and no baseline can be compared with. */
  readonly first: Reached | undefined;
  /** The baseline. */
  readonly baseline: Reached | undefined;
  /** Whether a break in the series lies after the baseline. */
  readonly broken: boolean;
  /** On how many days there is a value. */
  readonly days: number;
  /** Every observation that one of the points rests on. */
  readonly used: readonly Entry[];
  /** What was left out. */
  readonly ledger: Ledger;
}

/**
 * The latest, the previous and the first state of an indicator, and its baseline. Every value is read as a state on the last day
 * of its period, whatever the time rule of its measure: a level of yearly counts is the latest year's. Only values since the
 * latest break count, and a state is compared only with one of the same places and breakdowns. The baseline is the one
 * stated, or else the latest of those reported.
 */
export function statesOf(
  { entries, ledger }: Selection,
  rule: CombinationRule,
  stated: Reached | undefined,
  reported: readonly Entry[],
  withFirst: boolean,
): States {
  const kept = seriesOf(entries).flatMap((one) => sinceBreak(one.entries, ledger));
  const latest = stateOn(kept, rule, Infinity, ledger);
  const day = latest?.day ?? -Infinity;
  const keys = keysOf(latest?.used ?? reported);
  const same = (entry: Entry): boolean => keys.has(seriesKey(entry));
  const found = stated ?? stateOn(reported.filter(same), rule, Infinity, newLedger());
  const baseline = found === stated || keysOf(found?.used ?? []).size === keys.size ? found : undefined;
  const broken = baseline !== undefined && lastBreak(entries) > baseline.day;
  const start = baseline !== undefined && !broken && baseline.day < day ? baseline : undefined;
  const alike = kept.filter(same);
  const since = completeSince(alike);
  const before = lastDay(alike.filter(({ end }) => end < day));
  const previous = before >= Math.max(since, start?.day ?? since) ? stateOn(alike, rule, before, newLedger()) : start;
  const first = withFirst && (broken || baseline === undefined) && since < day ? stateOn(alike, rule, since, newLedger()) : undefined;
  const used = [...new Set([latest, previous, first, baseline].flatMap((state) => state?.used ?? []))];
  // What one of the points rests on is not left out of the others.
  const ids = new Set(used.map((one) => one.observation.id));
  return {
    latest,
    previous,
    first,
    baseline,
    broken,
    days: new Set(alike.filter((one) => one.end >= since).map((one) => one.end)).size,
    used,
    ledger: { ...ledger, leftOut: ledger.leftOut.filter((one) => !ids.has(one.observation)) },
  };
}

function stateOn(entries: readonly Entry[], rule: CombinationRule, day: number, ledger: Ledger): Reached | undefined {
  const known = entries.filter((one) => one.end <= day);
  const { stated, used, newest } = combine(known, [], { ...rule, time: 'snapshot' }, -Infinity, day, ledger);
  return stated === undefined ? undefined : { ...stated, day: newest, used };
}

/** The first day on which every place has a value. */
function completeSince(entries: readonly Entry[]): number {
  const seen = new Set<string>();
  let since = -Infinity;
  for (const entry of [...entries].sort((a, b) => a.end - b.end)) {
    const key = seriesKey(entry);
    if (!seen.has(key)) since = entry.end;
    seen.add(key);
  }
  return since;
}

function keysOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map(seriesKey));
}
