import { type Deliverable, type Evaluation, type IsoDate, type Step, type TimingFact } from '@actionline/core';

import { latestFirst, type Entry } from '../combine/entry.js';
import { step } from '../step.js';
import { selectFor, windowDays, type Context } from './context.js';
import type { WindowDays } from '../combine/select-evidence.js';
import { finish } from './finish.js';

/**
 * A thing done by a date. Done on the earliest last day of a period reported with 1 or more; late is still done, and a step says
 * by how many days. Before the deadline nothing is due; from the close of that day on, silence is a gap, and only a report of
 * "not done" from the deadline or later says that it was missed. A report whose period is a reader's reading proves the deed but not the day.
 */
export function evaluateDeliverable(context: Context, { window }: Deliverable): Evaluation {
  const { target, today } = context;
  const days = windowDays(window, target.id);
  // Done after the deadline is done late, not outside the window.
  const { entries, ledger } = selectFor(context, target, 'snapshot', { from: days.from, to: Infinity }, 'proofs');
  const done = earliestDone(entries);
  const timing: TimingFact = today >= days.to ? 'ended' : 'upcoming';
  const common = { timing, promised: { start: window.start, end: window.end }, used: entries, ledger, due: window.end };
  if (done !== undefined) {
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
  const dated = entries.filter(({ observation, range }) => range.upper < 1 && observation.periodAssumed !== true);
  const latest = dated.sort(latestFirst)[0];
  // Once it is due, only a report that speaks of the deadline or later proves that it was missed.
  const unmet = latest !== undefined && (timing === 'upcoming' || latest.end >= days.to);
  return finish(context, 'deliverable', {
    ...common,
    level: unmet ? 'unmet' : 'unknown',
    trajectory: 'unknown',
    evidence: unmet ? 'enough' : entries.length > 0 ? 'thin' : 'none',
    reasoning: [latest === undefined ? undefined : step('not-done', { on: latest.observation.period.end }, [latest.observation.id])],
    missing: [today > days.to && !unmet ? step('overdue-without-proof', { due: window.end, days: today - days.to }) : undefined],
  });
}

/** The first proof that it is done: a dated one before one whose date is a reading. */
function earliestDone(entries: readonly Entry[]): Entry | undefined {
  const proofs = entries.filter(({ range }) => range.lower >= 1);
  const dated = proofs.filter(({ observation }) => observation.periodAssumed !== true);
  return (dated.length > 0 ? dated : proofs).sort(latestFirst).at(-1);
}

function doneStep({ observation, end }: Entry, { to }: WindowDays, on: IsoDate, due: IsoDate): Step {
  return end > to ? step('done-late', { on, due, days: end - to }, [observation.id]) : step('done', { on, due }, [observation.id]);
}
