import type { Deliverable, Evaluation, IsoDate, Observation, Step, TimingFact } from '@actionline/core';

import { selectEvidence } from '../combine/select-evidence.js';
import { latestFirst, type Entry } from '../combine/entry.js';
import { step } from '../step.js';
import { windowDays, type Context } from './context.js';
import type { WindowDays } from '../day.js';
import { finish } from './finish.js';

/**
 * A thing done by a date. Done on the earliest last day of a period reported with 1 or more; late is still done, and a step says
 * by how many days. Before the deadline nothing is due; from the close of that day on, silence is a gap, and only a report of
 * "not done" from the deadline or later says that it was missed. A report whose period is a reader's reading proves the deed but not the day.
 */
export function evaluateDeliverable(context: Context, { window }: Deliverable): Evaluation {
  const { target, today } = context;
  const days = windowDays(context, window);
  // Done after the deadline is done late, not outside the window.
  const { entries, ledger } = selectEvidence(context, target, 'snapshot', { from: days.from, to: Infinity }, 'proofs');
  const done = earliestDone(entries);
  const timing: TimingFact = today >= days.to ? 'ended' : 'upcoming';
  const latest = entries.filter(({ observation, range }) => range.upper < 1 && isDated(observation)).sort(latestFirst)[0];
  // Once it is due, only a report that speaks of the deadline or later proves that it was missed.
  const unmet = latest !== undefined && (timing === 'upcoming' || latest.end >= days.to);
  const open = done === undefined && !unmet;
  return finish(context, 'deliverable', {
    level: done !== undefined ? 'met' : unmet ? 'unmet' : 'unknown',
    trajectory: done !== undefined ? 'sufficient' : 'unknown',
    timing,
    evidence: !open ? 'enough' : entries.length > 0 ? 'thin' : 'none',
    promised: { start: window.start, end: window.end },
    used: entries,
    ledger,
    due: window.end,
    doneOn: done !== undefined && isDated(done.observation) ? done.observation.period.end : undefined,
    reasoning: [
      done !== undefined
        ? doneStep(done, days, window.end)
        : latest !== undefined && step('not-done', { on: latest.observation.period.end }, [latest.observation.id]),
    ],
    missing: [open && today > days.to && step('overdue-without-proof', { due: window.end, days: today - days.to })],
  });
}

/** The first proof that it is done: a dated one before one whose date is a reading. */
function earliestDone(entries: readonly Entry[]): Entry | undefined {
  const proofs = entries.filter((one) => one.range.lower >= 1);
  const dated = proofs.filter(({ observation }) => isDated(observation));
  return (dated.length > 0 ? dated : proofs).sort(latestFirst).at(-1);
}

function doneStep({ observation, end }: Entry, { to }: WindowDays, due: IsoDate): Step {
  const { id, period } = observation;
  if (!isDated(observation)) return step('done-date-unknown', { due }, [id]);
  return end > to ? step('done-late', { on: period.end, due, days: end - to }, [id]) : step('done', { on: period.end, due }, [id]);
}

function isDated({ periodAssumed }: Observation): boolean {
  return periodAssumed !== true;
}
