import { type Deliverable, type Evaluation, type IsoDate, type Issue, type Step, type TimingFact } from '@actionline/core';
import { dateOfDay, show } from '@actionline/core/internal';

import { admit } from '../evidence/admit.js';
import { knownOn } from '../evidence/corrections.js';
import { issueOf } from '../evidence/understand.js';
import type { Figure } from '../range/figure.js';
import { lastDayOf, type DayRange } from '../range/day-range.js';
import { step } from '../step.js';
import { windowSpan, type Context } from './context.js';
import { evaluationOf } from './evaluation.js';

/** What the dated reports say: that it is done, that it is not, or both. */
interface Reported {
  /** The first of the reports that it is done, where none that it is not done may be later. */
  readonly done: Figure | undefined;
  /** The latest of the reports that it is not done, where none that it is done may be later. */
  readonly notDone: Figure | undefined;
  /** Reports of which nobody can say which is the later, and that say different things. */
  readonly unclear: readonly Figure[];
}

/**
 * A thing done by a date. The latest dated report decides: done, or, where it was done and is undone since, not. The day of a deed
 * is the period of its first report: "2023" is some day of 2023, and it is in time, or late, only where all of it is. Late is still
 * done, and a step says so. Before the deadline nothing is due; from the close of that day on, silence is a gap, and only a
 * report of "not done" from the deadline or later says that it was missed. A report whose period is a reader's reading proves the
 * deed but not the day.
 */
export function evaluateDeliverable(context: Context, requirement: Deliverable): Evaluation {
  const { window } = requirement;
  const { target, today } = context;
  const days = windowSpan(context, window);
  const evidence = admit(context, target, 'proofs');
  // Done after the deadline is done late, not outside the window.
  const figures = evidence.figures.filter(({ end }) => end >= days.start);
  const outside = evidence.figures.filter(({ end }) => end < days.start);
  const dated = figures.filter(isDated);
  const { done, notDone, unclear } = reportedBy(dated);
  const undated = figures.filter((figure) => !isDated(figure) && isDone(figure)).sort(byId)[0];
  const timing: TimingFact = today >= days.end ? 'ended' : 'upcoming';
  const proof = done ?? (notDone === undefined && unclear.length === 0 ? undated : undefined);
  // Once it is due, only a report that speaks of the deadline or later proves that it was missed.
  const unmet = notDone !== undefined && (timing === 'upcoming' || notDone.end >= days.end);
  const open = proof === undefined && !unmet;
  const lastDone = dated.filter(isDone).sort((a, b) => b.end - a.end || byId(a, b))[0];
  return evaluationOf(context, {
    level: proof !== undefined ? 'met' : unmet ? 'unmet' : 'unknown',
    trajectory: proof !== undefined ? 'sufficient' : 'unknown',
    timing,
    evidence: !open ? 'enough' : figures.length > 0 ? 'thin' : 'none',
    uses: figures.map((figure) => ({ figure, lower: 0, upper: 0 })),
    leftOut: [
      ...evidence.leftOut,
      ...outside.map(({ observation }) => ({ observation: observation.id, reason: 'outside-window' as const })),
    ],
    issues: [...evidence.issues, ...(unclear.length > 0 ? [unclearIssue(unclear)] : [])],
    due: window.end,
    done: done === undefined ? undefined : { start: dateOfDay(Math.max(done.start, days.start)), end: dateOfDay(done.end) },
    missingFigures:
      unclear.length === 0
        ? []
        : [{ measure: target.id, period: window, insteadOf: unclear.map(({ observation }) => observation.id).sort() }],
    reasoning: [
      proof !== undefined
        ? doneStep(proof, days, window.end)
        : notDone !== undefined &&
          (lastDone === undefined
            ? step('not-done', { on: dateOfDay(notDone.end) }, [notDone.observation.id])
            : step('undone', { on: dateOfDay(notDone.end), done: dateOfDay(lastDone.end) }, [
                lastDone.observation.id,
                notDone.observation.id,
              ])),
    ],
    missing: [
      open && unclear.length === 0 && today > days.end && step('overdue-without-proof', { due: window.end, days: today - days.end }),
    ],
  });
}

/**
 * What the dated reports say. A report is later than another where its period begins after the other ends, or, of one and the same
 * period, where it was recorded later.
 */
function reportedBy(reports: readonly Figure[]): Reported {
  const telling = reports.filter((one) => isDone(one) || isNotDone(one));
  const lastKnown = new Map<string, number>();
  const periodOf = ({ start, end }: Figure): string => `${String(start)} ${String(end)}`;
  for (const one of telling) lastKnown.set(periodOf(one), Math.max(lastKnown.get(periodOf(one)) ?? -Infinity, knownOn(one.observation)));
  const held = telling.filter((one) => knownOn(one.observation) === lastKnown.get(periodOf(one)));
  const latestStart = held.reduce((day, { start }) => Math.max(day, start), -Infinity);
  const last = held.filter(({ end }) => end >= latestStart).sort((a, b) => b.end - a.end || byId(a, b));
  const notDone = last.find(isNotDone);
  if (notDone !== undefined) return last.some(isDone) ? { ...SILENT, unclear: last } : { ...SILENT, notDone };
  const undone = lastDayOf(held.filter(isNotDone));
  const done = held.filter((one) => isDone(one) && one.start > undone).sort((a, b) => a.end - b.end || b.start - a.start || byId(a, b))[0];
  return { ...SILENT, done };
}

const SILENT: Reported = { done: undefined, notDone: undefined, unclear: [] };

function unclearIssue(reports: readonly Figure[]): Issue {
  const ids = reports.map(({ observation }) => observation.id).sort();
  return issueOf(
    'unclear-order',
    'warning',
    `The reports ${ids.map(show).join(', ')} say that it is done and that it is not, and their days do not say which is the later; give the day of each, or say which holds with "supersedes" or "recordedAt".`,
    { id: ids[0]! },
    { observations: ids },
  );
}

function isDone({ range }: Figure): boolean {
  return range.lower >= 1 || (range.lowerOpen === true && range.lower >= 0);
}

function isNotDone({ range }: Figure): boolean {
  return range.upper < 1 || (range.upper === 1 && range.upperOpen === true);
}

function isDated({ observation }: Figure): boolean {
  return observation.periodAssumed !== true;
}

function byId(a: Figure, b: Figure): number {
  return a.observation.id < b.observation.id ? -1 : 1;
}

function doneStep(figure: Figure, { start: from, end: to }: DayRange, due: IsoDate): Step {
  const { start, end, observation } = figure;
  const ids = [observation.id];
  if (!isDated(figure)) return step('done-date-unknown', { due }, ids);
  const since = Math.max(start, from);
  const on = { on: dateOfDay(end), since: dateOfDay(since), due };
  if (since > to) return step('done-late', { ...on, days: end - to, leastDays: since - to }, ids);
  return end > to ? step('done-date-unknown', on, ids) : step('done', on, ids);
}
