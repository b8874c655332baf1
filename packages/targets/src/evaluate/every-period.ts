import {
  compareInterval,
  type EveryPeriod,
  type Evaluation,
  type Period,
  type PeriodVerdict,
  type TimingFact,
  type TrajectoryFact,
  type Verdict,
} from '@actionline/core';

import { combine } from '../combine/combine.js';
import { leaveOut, type Entry } from '../combine/entry.js';
import { estimateOf } from '../combine/estimate.js';
import type { Gap, Selection } from '../combine/select-evidence.js';
import { dayOf, periodsBegun } from '../day.js';
import { expectedAfter, trajectoryOfShare } from '../pace.js';
import { finiteOrNull, step } from '../step.js';
import { selectFor, windowDays, type Context } from './context.js';
import { evidenceFact, finish } from './finish.js';
import { isCeiling, progressOf, shareOfPath } from './total-by.js';

/** One period with its evidence and verdict. */
interface Due {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
  readonly entries: Entry[];
  readonly gaps: Gap[];
}

interface Judged {
  readonly at: number;
  readonly due: Due;
  readonly verdict: PeriodVerdict;
  readonly used: readonly Entry[];
  readonly newest: number;
}

/**
 * A floor or ceiling that recurs. Each calendar period is judged by the observations that lie in it; one that reaches over two
 * periods is left out, never shared out between them. The whole is unmet where a period that is over is unmet, unknown where
 * one is not reported, and met where every one is met; before the first is over, the running one decides where it is met.
 */
export function evaluateEveryPeriod(context: Context, requirement: EveryPeriod): Evaluation {
  const { comparison, value: required, measure, window } = requirement;
  const { parameters } = context.method;
  const { today } = context;
  const days = windowDays(window, context.target.id);
  const selection = selectFor(context, measure, measure.combine.time, days);
  const { ledger } = selection;
  const dues = assign(periodsBegun(window, requirement.every, today), selection, requirement);
  const judged = dues.map((due, at) => judge(due, at, requirement, selection, today));
  const ended = judged.filter(({ verdict }) => verdict.timing === 'ended');
  const running = judged.find(({ verdict }) => verdict.timing === 'running');
  const used = judged.flatMap((one) => one.used);
  const newest = judged.reduce((latest, one) => Math.max(latest, one.newest), -Infinity);
  const reportedEnded = ended.filter(({ verdict }) => verdict.value !== undefined);
  const shown = [...judged].reverse().find(({ verdict }) => verdict.value !== undefined);
  const timing: TimingFact = today > days.to ? 'ended' : ended.length === 0 && used.length === 0 ? 'upcoming' : 'running';
  const path = shown === running ? running : undefined;
  const ratio = path === undefined ? undefined : paceOf(path, requirement);
  const enough = ended.length === 0 || reportedEnded.length >= parameters.coverageShare * ended.length;
  return finish(context, 'every-period', {
    level: levelOf(ended, running, comparison),
    trajectory: trajectoryOf(reportedEnded, running, requirement, ratio, context),
    timing,
    evidence: evidenceFact(newest, Math.min(today, days.to), parameters.staleAfterDays, enough),
    required: { comparison, value: required, unit: measure.unit },
    promised: { every: requirement.every, start: window.start, end: window.end ?? null },
    used,
    ledger,
    value: shown?.verdict.value,
    progress: progressOf(shown?.verdict.value, required),
    expected: path === undefined || isCeiling(comparison) ? undefined : expectedNow(path, requirement, today),
    due: window.end,
    periods: judged.map(({ verdict }) => verdict),
    reasoning: [
      step('periods', {
        due: ended.length,
        met: count(ended, 'met'),
        missed: count(ended, 'unmet'),
        undecided: count(reportedEnded, 'unknown'),
        withoutData: ended.length - reportedEnded.length,
      }),
      ratio === undefined ? undefined : step('pace', { ratio: finiteOrNull(ratio) }),
      trendStep(reportedEnded),
    ],
    missing: [reportedEnded.length < ended.length ? step('missing-periods', { count: ended.length - reportedEnded.length }) : undefined],
  });
}

function assign(periods: readonly Period[], { entries, gaps, ledger }: Selection, { measure }: EveryPeriod): readonly Due[] {
  const dues = periods.map((period): Due => ({ period, from: dayOf(period.start), to: dayOf(period.end), entries: [], gaps: [] }));
  const state = measure.combine.time === 'snapshot';
  for (const entry of entries) {
    const due = dueOn(dues, entry.end);
    if (due !== undefined && (state || entry.start >= due.from)) due.entries.push(entry);
    else leaveOut(ledger, entry.observation, 'straddles-window');
  }
  for (const gap of gaps) {
    const due = dueOn(dues, gap.end);
    if (due !== undefined && gap.start >= due.from) due.gaps.push(gap);
  }
  return dues;
}

/** The period that holds a day. */
function dueOn(dues: readonly Due[], day: number): Due | undefined {
  let from = 0;
  let to = dues.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((dues[middle]?.to ?? Infinity) < day) from = middle + 1;
    else to = middle;
  }
  return dues[from];
}

function judge(due: Due, at: number, { comparison, value: required, measure }: EveryPeriod, { ledger }: Selection, today: number): Judged {
  const timing: TimingFact = today > due.to ? 'ended' : 'running';
  const { used, newest, reported, range } = combine(due.entries, due.gaps, measure.combine, due.from, Math.min(today, due.to), ledger);
  if (reported === undefined || range === undefined) return { at, due, used, newest, verdict: { period: due.period, timing, level: 'unknown' } };
  const judged = isCeiling(comparison) && timing === 'running' ? reported.range : range;
  const level = compareInterval(judged, comparison, required);
  const value = estimateOf({ value: reported.value, range }, measure.unit);
  return { at, due, used, newest, verdict: { period: due.period, timing, level, value } };
}

/** A ceiling that is broken in the running period is broken; a floor that is not reached in it may still be. */
function levelOf(ended: readonly Judged[], running: Judged | undefined, comparison: EveryPeriod['comparison']): Verdict {
  const now = running?.verdict.level ?? 'unknown';
  if (count(ended, 'unmet') > 0 || (now === 'unmet' && isCeiling(comparison))) return 'unmet';
  if (count(ended, 'unknown') > 0) return 'unknown';
  if (ended.length > 0) return 'met';
  return now === 'met' ? 'met' : 'unknown';
}

function trajectoryOf(reported: readonly Judged[], running: Judged | undefined, requirement: EveryPeriod, ratio: number | undefined, context: Context): TrajectoryFact {
  const { parameters } = context.method;
  const ceiling = isCeiling(requirement.comparison);
  const earlierUnmet = count(reported, 'unmet') > 0;
  if (ceiling && running?.verdict.level === 'unmet') return 'wrong-way';
  if (!ceiling && running?.verdict.level === 'met') return earlierUnmet ? 'slow' : 'sufficient';
  const latest = reported.at(-1);
  if (latest === undefined) {
    if (ratio === undefined) return 'unknown';
    if (!ceiling) return trajectoryOfShare(ratio, parameters);
    return ratio <= 1 ? 'sufficient' : 'wrong-way';
  }
  const change = changeOf(reported);
  const better = change === undefined ? undefined : ceiling ? -change.perPeriod : change.perPeriod;
  switch (latest.verdict.level) {
    case 'unknown':
      return 'unknown';
    case 'met':
      if (earlierUnmet) return 'slow';
      return change !== undefined && losesNext(change, requirement) ? 'wrong-way' : 'sufficient';
    case 'unmet':
      if (better === undefined) return trajectoryOfOne(latest, requirement, context);
      if (better > 0) return 'slow';
      return better === 0 ? 'stalled' : 'wrong-way';
  }
}

interface Change {
  readonly before: number;
  readonly value: number;
  readonly perPeriod: number;
}

/** The change between the last two periods that are over and reported, for one period. */
function changeOf(reported: readonly Judged[]): Change | undefined {
  const until = reported.at(-1);
  const since = reported.at(-2);
  const value = until?.verdict.value?.value;
  const before = since?.verdict.value?.value;
  if (until === undefined || since === undefined || value === undefined || before === undefined) return undefined;
  // Periods without a figure lie between the two: the change is shared out over them.
  return { before, value, perPeriod: (value - before) / (until.at - since.at) };
}

function losesNext({ value, perPeriod }: Change, { comparison, value: required }: EveryPeriod): boolean {
  const next = value + perPeriod;
  if (perPeriod === 0) return false;
  return compareInterval({ lower: next, upper: next }, comparison, required) === 'unmet';
}

/** One period shows no trend: how near it came decides, and it is never called sufficient. */
function trajectoryOfOne({ verdict }: Judged, { comparison, value: required }: EveryPeriod, { method }: Context): TrajectoryFact {
  const value = verdict.value?.value ?? 0;
  const trajectory = trajectoryOfShare(isCeiling(comparison) ? required / value : value / required, method.parameters);
  return trajectory === 'sufficient' ? 'slow' : trajectory;
}

/** The value of the running period over its straight line, on the day its evidence ends; a state has no line. */
function paceOf({ due, newest, verdict }: Judged, { value: required, measure }: EveryPeriod): number | undefined {
  const value = verdict.value?.value;
  if (value === undefined) return undefined;
  const total = due.to - due.from + 1;
  return shareOfPath(value, required, measure.combine.time === 'snapshot' ? total : newest - due.from + 1, total);
}

function expectedNow({ due }: Judged, { value: required, measure }: EveryPeriod, today: number): number {
  const total = due.to - due.from + 1;
  return measure.combine.time === 'snapshot' ? required : expectedAfter(required, today - due.from + 1, total);
}

function trendStep(reported: readonly Judged[]): ReturnType<typeof step> | undefined {
  const change = changeOf(reported);
  if (change === undefined) return undefined;
  return step('trend', { from: change.before, to: change.value});
}

function count(periods: readonly Judged[], level: Verdict): number {
  return periods.reduce((sum, { verdict }) => sum + (verdict.level === level ? 1 : 0), 0);
}
