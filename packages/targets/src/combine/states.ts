import type { CombinationRule } from '@actionline/core';

import { combine } from './combine.js';
import type { Entry, Ledger } from './entry.js';
import type { Stated } from './estimate.js';
import { breakdownOf, placeOf, seriesOf } from './series.js';
import { sinceBreak } from './time-rule.js';

/** A figure on a day. */
export interface Reached {
  /** The day. */
  readonly day: number;
  /** The figure. */
  readonly stated: Stated;
}

/** The state of an indicator on the last day of its newest value. */
export interface State extends Reached {
  /** The observations it rests on. */
  readonly used: readonly Entry[];
}

/** The states of an indicator that its level and its trend are read from. */
export interface States {
  /** The latest state. */
  readonly latest?: State;
  /** The state before it, of the same places. */
  readonly previous?: State;
  /** The first state, of the same places. */
  readonly first?: State;
  /** On how many days there is a value. */
  readonly days: number;
  /** The day of the latest break in the series; `-Infinity` where there is none. */
  readonly brokenOn: number;
  /** Every observation that one of the states rests on. */
  readonly used: readonly Entry[];
  /** What was left out. */
  readonly ledger: Ledger;
}

/**
 * The latest, the previous and the first state of an indicator. Every value is read as a state on the last day of its period,
 * whatever the time rule of its measure: a level of yearly counts is the latest year's. Only values since the latest break
 * count, and a state is compared only with one of the same places and breakdowns. The first state is given where there is no
 * baseline (`NaN`), or a break after its day.
 */
export function statesOf(entries: readonly Entry[], rule: CombinationRule, given: Ledger, baseline: number): States {
  const ledger: Ledger = { leftOut: [...given.leftOut], issues: [...given.issues] };
  const kept: Entry[] = [];
  let brokenOn = -Infinity;
  for (const one of seriesOf(entries)) {
    for (const { observation, end } of one.entries) if (observation.status === 'B') brokenOn = Math.max(brokenOn, end);
    for (const entry of sinceBreak(one.entries, ledger)) kept.push(entry);
  }
  const latest = stateOn(kept, rule, Infinity, ledger);
  if (latest === undefined) return { days: 0, brokenOn, used: [], ledger };
  const keys = new Set(latest.used.map(keyOf));
  const alike = kept.filter((entry) => keys.has(keyOf(entry)));
  const since = completeSince(alike);
  const before = alike.reduce((day, { end }) => (end < latest.day && end > day ? end : day), -Infinity);
  const previous = before >= since ? stateOn(alike, rule, before, scratch()) : undefined;
  const first = since < latest.day && !(baseline >= brokenOn) ? stateOn(alike, rule, since, scratch()) : undefined;
  const used = [...new Set([...latest.used, ...(previous?.used ?? []), ...(first?.used ?? [])])];
  const ids = new Set(used.map(({ observation }) => observation.id));
  return {
    latest,
    ...(previous === undefined ? {} : { previous }),
    ...(first === undefined ? {} : { first }),
    days: new Set(alike.filter(({ end }) => end >= since).map(({ end }) => end)).size,
    brokenOn,
    used,
    ledger: {
      leftOut: ledger.leftOut.filter(({ observation, reason }) => reason !== 'older-value' || !ids.has(observation)),
      issues: ledger.issues,
    },
  };
}

function stateOn(entries: readonly Entry[], rule: CombinationRule, day: number, ledger: Ledger): State | undefined {
  const known = entries.filter(({ end }) => end <= day);
  const { reported, used, newest } = combine(known, [], { ...rule, time: 'snapshot' }, -Infinity, day, ledger);
  return reported === undefined ? undefined : { day: newest, stated: reported, used };
}

/** The first day on which every place has a value. */
function completeSince(entries: readonly Entry[]): number {
  const firsts = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    firsts.set(key, Math.min(firsts.get(key) ?? Infinity, entry.end));
  }
  let since = -Infinity;
  for (const day of firsts.values()) since = Math.max(since, day);
  return since;
}

function keyOf({ observation }: Entry): string {
  return `${placeOf(observation)}\n${breakdownOf(observation)}`;
}

function scratch(): Ledger {
  return { leftOut: [], issues: [] };
}
