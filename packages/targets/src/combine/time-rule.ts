import { show, type TimeRule } from '@actionline/core';

import { inPeriodOrder, latestFirst, leaveOut, report, type Entry, type Ledger } from './entry.js';

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
  let broken = -Infinity;
  for (const { observation, end } of entries) if (observation.status === 'B' && end > broken) broken = end;
  if (broken === -Infinity) return entries;
  return entries.filter(({ observation, end }) => {
    // A value of the same day without the mark belongs to the old series as much as to the new one: it is kept.
    if (end >= broken) return true;
    leaveOut(ledger, observation, 'before-break');
    return false;
  });
}

function disjoint(entries: readonly Entry[], ledger: Ledger): Entry[] {
  const kept: Entry[] = [];
  let last: Entry | undefined;
  let repeats = 0;
  for (const entry of inPeriodOrder(entries)) {
    if (last === undefined || entry.start > last.end) {
      if (last !== undefined) reportRepeats(last, repeats, ledger);
      repeats = 0;
      last = entry;
      kept.push(entry);
    } else if (repeatsOf(last, entry)) {
      repeats += 1;
      leaveOut(ledger, entry.observation, 'duplicate');
    } else if (entry.end <= last.end && !(entry.start === last.start && entry.end === last.end)) {
      leaveOut(ledger, entry.observation, 'covered-by-longer-period');
    } else {
      leaveOutOverlapping(last, entry, ledger);
    }
  }
  if (last !== undefined) reportRepeats(last, repeats, ledger);
  return kept;
}

function latest(entries: readonly Entry[], ledger: Ledger): Entry[] {
  const [first, ...older] = [...entries].sort(latestFirst);
  if (first === undefined) return [];
  let repeats = 0;
  for (const entry of older) {
    if (entry.end < first.end) {
      leaveOut(ledger, entry.observation, 'older-value');
    } else if (sameFigure(first, entry)) {
      repeats += 1;
      leaveOut(ledger, entry.observation, 'duplicate');
    } else {
      leaveOutOverlapping(first, entry, ledger);
    }
  }
  reportRepeats(first, repeats, ledger);
  return [first];
}

/** Whether an observation says the same of the same days as another of its series. */
function repeatsOf(a: Entry, b: Entry): boolean {
  return a.start === b.start && a.end === b.end && sameFigure(a, b);
}

/** One issue for all the repeats of an observation. */
export function reportRepeats({ observation }: Entry, repeats: number, ledger: Ledger): void {
  if (repeats === 0) return;
  const { id } = observation;
  report(ledger, 'duplicate', 'warning', `The observation ${show(id)} is given ${String(repeats + 1)} times; counted once.`, observation);
}

function leaveOutOverlapping(kept: Entry, { observation }: Entry, ledger: Ledger): void {
  const { start, end } = observation.period;
  const message = `The period ${start} to ${end} shares days with that of ${show(kept.observation.id)}, which counts; correct one, or let it supersede the other.`;
  report(ledger, 'overlapping-period', 'warning', message, observation);
  leaveOut(ledger, observation, 'overlapping-period');
}

function sameFigure(a: Entry, b: Entry): boolean {
  return a.value === b.value && (a.observation.bound ?? 'exact') === (b.observation.bound ?? 'exact');
}
