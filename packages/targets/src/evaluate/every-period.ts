import { compareInterval, intervalOf, type EveryPeriod, type Evaluation, type TrajectoryFact, type Verdict } from '@actionline/core';

import { firstAt, lastDay, leaveOut, type Entry } from '../combine/entry.js';
import { selectEvidence, type Gap, type Selection } from '../combine/select-evidence.js';
import { dateOf, periodsBegun, type WindowDays } from '../day.js';
import type { MethodParameters } from '../method-parameters.js';
import { expectedAfter, shareOfPath, trajectoryOfChange, trajectoryOfShare } from '../pace.js';
import { finiteOrNull, step } from '../step.js';
import { windowDays, type Context } from './context.js';
import { evidenceFact, finish } from './finish.js';
import { isCeiling, judge, type Span, type SpanVerdict } from './judge.js';

/** One period with the evidence that lies in it. */
interface Due extends Span {
  readonly at: number;
  readonly entries: Entry[];
  readonly gaps: Gap[];
}

/** One period with its verdict. */
interface Judged extends SpanVerdict {
  readonly due: Due;
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
  const days = windowDays(context, window);
  const selection = selectEvidence(context, measure, measure.combine.time, days, 'results');
  const { ledger } = selection;
  const dues = assign(periodsBegun(days, requirement.every, today), selection, requirement);
  const judged = dues.map((due): Judged => ({ ...judge(due, requirement, ledger, today), due }));
  const ended = judged.filter((one) => one.timing === 'ended');
  const running = judged.find((one) => one.timing === 'running');
  const reported = ended.filter((one) => one.value !== undefined);
  const withoutData = ended.length - reported.length;
  const now = running?.value === undefined ? undefined : running;
  const shown = now ?? reported.at(-1);
  const used = judged.flatMap((one) => one.used);
  const newest = lastDay(used);
  const line = now === undefined ? undefined : lineOf(now, requirement, today);
  const change = changeOf(reported);
  const reasoning = [
    step('periods', {
      due: ended.length,
      met: count(ended, 'met'),
      missed: count(ended, 'unmet'),
      withoutData,
    }),
    line !== undefined && step('pace', { ratio: finiteOrNull(line.ratio) }),
    change !== undefined && step('trend', { from: change.before, to: change.value, periods: change.periods }),
  ];
  const nothingDue = ended.length === 0 && used.length === 0;
  const asked = { comparison, value: required, unit: measure.unit };
  return finish(context, 'every-period', {
    level: levelOf(ended, running, comparison),
    trajectory: trajectoryOf(requirement, reported, running, line?.ratio ?? NaN, change, parameters),
    timing: today >= days.to ? 'ended' : nothingDue ? 'upcoming' : 'running',
    evidence: evidenceFact(context, newest, days.to, reported.length >= parameters.coverageShare * ended.length),
    required: asked,
    promised: { ...asked, every: requirement.every, start: window.start, end: window.end ?? null },
    used,
    ledger,
    value: shown?.value,
    progress: shown?.progress,
    expected: isCeiling(comparison) ? undefined : line?.expected,
    due: window.end,
    periods: judged.map(({ due, timing, level, value }) => ({
      period: { start: dateOf(due.from), end: dateOf(due.to) },
      timing,
      level,
      ...(value === undefined ? {} : { value }),
    })),
    reasoning,
    missing: [withoutData > 0 && step('missing-periods', { count: withoutData })],
  });
}

function assign(periods: readonly WindowDays[], { entries, gaps, ledger }: Selection, { measure }: EveryPeriod): readonly Due[] {
  const dues = periods.map(({ from, to }, at): Due => ({ at, from, to, entries: [], gaps: [] }));
  const state = measure.combine.time === 'snapshot';
  // The period that holds the last day, and of what is no state the first day too.
  const dueOf = ({ start, end }: Pick<Gap, 'start' | 'end'>): Due | undefined => {
    const due = dues[firstAt(dues, ({ to }) => to >= end)];
    return due !== undefined && (state || start >= due.from) ? due : undefined;
  };
  for (const entry of entries) {
    const due = dueOf(entry);
    if (due === undefined) leaveOut(ledger, entry.observation, 'straddles-window');
    else due.entries.push(entry);
  }
  for (const gap of gaps) dueOf(gap)?.gaps.push(gap);
  return dues;
}

/** A ceiling that is broken in the running period is broken; a floor that is not reached in it may still be. */
function levelOf(ended: readonly Judged[], running: Judged | undefined, comparison: EveryPeriod['comparison']): Verdict {
  const now = running?.level;
  if (count(ended, 'unmet') > 0 || (now === 'unmet' && isCeiling(comparison))) return 'unmet';
  if (count(ended, 'unknown') > 0) return 'unknown';
  return ended.length > 0 || now === 'met' ? 'met' : 'unknown';
}

function trajectoryOf(
  requirement: EveryPeriod,
  reported: readonly Judged[],
  running: Judged | undefined,
  ratio: number,
  change: Change | undefined,
  parameters: MethodParameters,
): TrajectoryFact {
  const { comparison, value: required } = requirement;
  const ceiling = isCeiling(comparison);
  const earlierUnmet = count(reported, 'unmet') > 0;
  if (ceiling && running?.level === 'unmet') return 'wrong-way';
  if (!ceiling && running?.level === 'met') return earlierUnmet ? 'slow' : 'sufficient';
  const latest = reported.at(-1);
  if (latest?.value === undefined) {
    if (!ceiling || Number.isNaN(ratio)) return trajectoryOfShare(ratio, parameters);
    return ratio <= 1 ? 'sufficient' : 'wrong-way';
  }
  if (latest.level === 'unknown') return 'unknown';
  if (latest.level === 'met') {
    if (earlierUnmet) return 'slow';
    return change !== undefined && losesNext(change, requirement) ? 'wrong-way' : 'sufficient';
  }
  if (change === undefined) {
    // One period shows no trend: how near it came decides, and it is never called sufficient.
    const { value } = latest.value;
    const trajectory = trajectoryOfShare(ceiling ? required / value : value / required, parameters);
    return trajectory === 'sufficient' ? 'slow' : trajectory;
  }
  return trajectoryOfChange((change.value - change.before) * (ceiling ? -1 : 1));
}

/** The change between the last two periods that are over and reported. */
interface Change {
  readonly before: number;
  readonly value: number;
  /** How many periods it took: those without a figure lie between. */
  readonly periods: number;
}

function changeOf(reported: readonly Judged[]): Change | undefined {
  const [since, until] = reported.slice(-2);
  if (since?.value === undefined || until?.value === undefined) return undefined;
  return { before: since.value.value, value: until.value.value, periods: until.due.at - since.due.at };
}

/** Whether the straight line through the last two values fails in the period after. */
function losesNext({ before, value, periods }: Change, { comparison, value: required }: EveryPeriod): boolean {
  const next = value + (value - before) / periods;
  return next !== value && compareInterval(intervalOf(next), comparison, required) === 'unmet';
}

/** The straight line to what is required in the running period: where it stands, and the value over it on the day the evidence ends. */
function lineOf(
  { due, newest, value }: Judged,
  { value: required, measure }: EveryPeriod,
  today: number,
): { readonly ratio: number; readonly expected: number } {
  const total = due.to - due.from + 1;
  // A state is not built up over the period: it has no line to follow.
  const elapsed = (day: number): number => (measure.combine.time === 'snapshot' ? total : day - due.from + 1);
  return {
    ratio: shareOfPath(value?.value ?? NaN, required, elapsed(newest), total),
    expected: expectedAfter(required, elapsed(today), total),
  };
}

function count(periods: readonly Judged[], level: Verdict): number {
  return periods.filter((one) => one.level === level).length;
}
