import {
  show,
  type Interval,
  type Issue,
  type LeftOutEvidence,
  type LeftOutReason,
  type Observation,
  type Severity,
} from '@actionline/core';

/** An observation that was let in, with what the arithmetic needs of it. */
export interface Entry {
  /** The observation. */
  readonly observation: Observation;
  /** The stated figure. */
  readonly value: number;
  /** The range that the figure may lie in. */
  readonly range: Interval;
  /** The first day, from 1970-01-01. */
  readonly start: number;
  /** The last day, from 1970-01-01. */
  readonly end: number;
}

/** What is left out, and what is wrong: written to while evidence is selected and combined. */
export interface Ledger {
  /** Observations left out. */
  readonly leftOut: LeftOutEvidence[];
  /** Issues found. */
  readonly issues: Issue[];
  /** Observations that are repeated, with how often they are given. */
  repeats?: Map<Observation, number>;
}

/** A ledger with nothing in it. */
export function newLedger(): Ledger {
  return { leftOut: [], issues: [] };
}

/** Notes that an observation is left out. */
export function leaveOut(ledger: Ledger, { id }: Observation, reason: LeftOutReason): void {
  ledger.leftOut.push({ observation: id, reason });
}

/** Notes an issue with an observation. */
export function report(ledger: Ledger, code: string, severity: Severity, message: string, { id }: Observation): void {
  ledger.issues.push({ code, severity, message, path: ['observations', id] });
}

/** Leaves out an observation that repeats another. */
export function leaveOutRepeat(ledger: Ledger, { observation: kept }: Entry, { observation }: Entry): void {
  leaveOut(ledger, observation, 'duplicate');
  ledger.repeats ??= new Map();
  ledger.repeats.set(kept, (ledger.repeats.get(kept) ?? 1) + 1);
}

/** Notes one issue for all the repeats of an observation. */
export function reportRepeats(ledger: Ledger): void {
  for (const [observation, times] of ledger.repeats ?? []) {
    const message = `The observation ${show(observation.id)} is given ${String(times)} times and counted once; give it once.`;
    report(ledger, 'duplicate', 'warning', message, observation);
  }
}

/** Leaves out observations that may not be combined with the others, with one issue for all of them. */
export function refuse(ledger: Ledger, entries: readonly Entry[]): void {
  const [first] = entries;
  if (first === undefined) return;
  const message = 'Values of several places or breakdowns that may not be combined; give the total.';
  report(ledger, 'cannot-combine', 'warning', message, first.observation);
  for (const { observation } of entries) leaveOut(ledger, observation, 'cannot-combine');
}

/** The last day that some observations speak about; `-Infinity` where there are none. */
export function lastDay(entries: readonly Entry[]): number {
  let last = -Infinity;
  for (const { end } of entries) if (end > last) last = end;
  return last;
}

/** Orders by start, the longer first, then by id and value: the order that every choice between observations follows. */
function byPeriod(a: Entry, b: Entry): number {
  return a.start - b.start || b.end - a.end || byText(a.observation.id, b.observation.id) || a.value - b.value;
}

/** The observations in the order of {@link byPeriod}; the same list where they are. */
export function inPeriodOrder(entries: readonly Entry[]): readonly Entry[] {
  let last: Entry | undefined;
  for (const entry of entries) {
    if (last !== undefined && byPeriod(last, entry) > 0) return [...entries].sort(byPeriod);
    last = entry;
  }
  return entries;
}

/** Orders by the latest end, then the earlier start, then id and value. */
export function latestFirst(a: Entry, b: Entry): number {
  return b.end - a.end || a.start - b.start || byText(a.observation.id, b.observation.id) || a.value - b.value;
}

/** Orders texts by their code units, which no locale changes. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Where the first item lies that a test holds for, in a list that it holds for from some place on; the length where it holds for none. */
export function firstAt<T>(items: readonly T[], test: (item: T) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (test(items[middle] as T)) to = middle;
    else from = middle + 1;
  }
  return from;
}
