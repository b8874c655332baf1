import { type Deliverable, type Evaluation, type IsoDate, type Step, type TimingFact, type Verdict } from '@actionline/core';

import { latestFirst, report, type Entry, type Ledger } from '../combine/entry.js';
import { step } from '../step.js';
import { selectFor, windowDays, type Context, type WindowDays } from './context.js';
import { finish } from './finish.js';

/**
 * A thing done by a date. Done on the earliest last day of a period reported with 1 or more; late is still done, and a step says
 * by how many days. Before the deadline nothing is due; after it, silence is a gap, and only a report of "not done" from the
 * deadline or later says that it was missed. A report whose period is a reader's reading proves the deed but not the day.
 */
export function evaluateDeliverable(context: Context, { window }: Deliverable): Evaluation {
  const { target, today } = context;
  const days = windowDays(window, target.id);
  // Done after the deadline is done late, not outside the window.
  const { entries, ledger } = selectFor(context, target, 'snapshot', { from: days.from, to: Infinity }, true);
  const done = earliestDone(entries);
  const timing: TimingFact = today > days.to ? 'ended' : 'upcoming';
  const common = { timing, promised: { start: window.start, end: window.end }, used: entries, ledger, due: window.end };
  if (done !== undefined) {
    warnOfContradiction(entries, done, ledger);
    const { end } = done.observation.period;
    const dated = done.observation.periodAssumed !== true;
    return finish(context, 'deliverable', {
      ...common,
      level: 'met',
      trajectory: 'sufficient',
      evidence: 'enough',
      doneOn: dated ? end : undefined,
      reasoning: [dated ? doneStep(done, days, end, window.end) : step('done-date-unknown', { due: window.end }, [done.observation.id])],
    });
  }
  const notDone = lastNotDone(entries, days, timing);
  const level: Verdict = notDone?.proves === true ? 'unmet' : 'unknown';
  return finish(context, 'deliverable', {
    ...common,
    level,
    trajectory: 'unknown',
    evidence: notDone === undefined ? 'none' : notDone.proves ? 'enough' : 'thin',
    reasoning: [notDone === undefined ? undefined : step('not-done', { on: notDone.entry.observation.period.end }, [notDone.entry.observation.id])],
    missing: [timing === 'ended' && level !== 'unmet' ? step('overdue-without-proof', { due: window.end, days: today - days.to }) : undefined],
  });
}

/** The first proof that it is done: a dated one before one whose date is a reading. */
function earliestDone(entries: readonly Entry[]): Entry | undefined {
  const proofs = entries.filter(({ range }) => range.lower >= 1);
  const dated = proofs.filter(({ observation }) => observation.periodAssumed !== true);
  return (dated.length > 0 ? dated : proofs).sort(latestFirst).at(-1);
}

/** The latest report that it is not done. After the deadline it proves a failure only if it speaks of the deadline or later. */
function lastNotDone(entries: readonly Entry[], { to }: WindowDays, timing: TimingFact): { readonly entry: Entry; readonly proves: boolean } | undefined {
  const dated = entries.filter(({ observation, range }) => range.upper < 1 && observation.periodAssumed !== true).sort(latestFirst);
  const entry = dated[0] ?? [...entries].sort(latestFirst)[0];
  if (entry === undefined) return undefined;
  return { entry, proves: dated.length > 0 && (timing !== 'ended' || entry.end >= to) };
}

function doneStep({ observation, end }: Entry, { to }: WindowDays, on: IsoDate, due: IsoDate): Step {
  return end > to ? step('done-late', { on, due, days: end - to }, [observation.id]) : step('done', { on, due }, [observation.id]);
}

function warnOfContradiction(entries: readonly Entry[], done: Entry, ledger: Ledger): void {
  const later = entries.filter(({ range, end }) => range.upper < 1 && end > done.end).sort(latestFirst)[0];
  if (later === undefined) return;
  const message = `Reported as not done up to ${later.observation.period.end}, after it was reported as done; taken as done; let one supersede the other.`;
  report(ledger, 'done-then-not-done', 'warning', message, later.observation);
}
