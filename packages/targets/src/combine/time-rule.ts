import { show, type TimeRule } from '@actionline/core';

import { inPeriodOrder, lastDay, latestFirst, leaveOut, leaveOutRepeat, report, type Entry, type Ledger } from './entry.js';

/**
 * The observations of one place and breakdown that count over time. Increments: those of disjoint periods, the longer one
 * where one holds another. Running totals and states: the latest; a running total is never added to another.
 */
export function overTime(entries: readonly Entry[], rule: TimeRule, ledger: Ledger): readonly Entry[] {
  if (entries.length === 1) return entries;
  if (rule === 'increment') return disjoint(entries, ledger);
  return latest(rule === 'snapshot' ? sinceBreak(entries, ledger) : entries, ledger);
}

/** The states of a series from its latest break on: a break makes the values before it another series. */
export function sinceBreak(entries: readonly Entry[], ledger: Ledger): readonly Entry[] {
  const broken = lastBreak(entries);
  return entries.filter(({ observation, end }) => {
    // A value of the same day without the mark belongs to the old series as much as to the new one: it is kept.
    if (end < broken) leaveOut(ledger, observation, 'before-break');
    return end >= broken;
  });
}

/** The day of the latest break; `-Infinity` where there is none. */
export function lastBreak(entries: readonly Entry[]): number {
  return lastDay(entries.filter(({ observation }) => observation.status === 'B'));
}

function disjoint(entries: readonly Entry[], ledger: Ledger): Entry[] {
  const kept: Entry[] = [];
  let last: Entry | undefined;
  for (const entry of inPeriodOrder(entries)) {
    if (last === undefined || entry.start > last.end) {
      last = entry;
      kept.push(entry);
    } else if (entry.start !== last.start || entry.end !== last.end) {
      if (entry.end <= last.end) leaveOut(ledger, entry.observation, 'covered-by-longer-period');
      else leaveOutOverlapping(last, entry, ledger);
    } else {
      leaveOutSecond(last, entry, ledger);
    }
  }
  return kept;
}

function latest(entries: readonly Entry[], ledger: Ledger): Entry[] {
  const [first, ...older] = [...entries].sort(latestFirst);
  if (first === undefined) return [];
  for (const entry of older) {
    if (entry.end < first.end) leaveOut(ledger, entry.observation, 'older-value');
    else leaveOutSecond(first, entry, ledger);
  }
  return [first];
}

/** Leaves out another figure of the same days, or of the same day: a repeat, or a contradiction. */
function leaveOutSecond(kept: Entry, entry: Entry, ledger: Ledger): void {
  const same = kept.value === entry.value && (kept.observation.bound ?? 'exact') === (entry.observation.bound ?? 'exact');
  if (same) leaveOutRepeat(ledger, kept, entry);
  else leaveOutOverlapping(kept, entry, ledger);
}

function leaveOutOverlapping(kept: Entry, { observation }: Entry, ledger: Ledger): void {
  const { start, end } = observation.period;
  const message = `The period ${start} to ${end} shares days with that of ${show(kept.observation.id)}, which counts; correct one.`;
  report(ledger, 'overlapping-period', 'warning', message, observation);
  leaveOut(ledger, observation, 'overlapping-period');
}
