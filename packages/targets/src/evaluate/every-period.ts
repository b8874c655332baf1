import {
  compareInterval,
  dateOfDay,
  exactSum,
  intervalOf,
  isCeiling,
  unitId,
  type Comparison,
  type Estimate,
  type Evaluation,
  type EveryPeriod,
  type Interval,
  type MissingFigure,
  type PeriodVerdict,
  type Step,
  type TimingFact,
  type TrajectoryFact,
  type Verdict,
} from '@actionline/core';

import { expectedAfter, trajectoryOfChange } from './pace.js';
import { periodsBegun, type PromisePeriod } from './promise-periods.js';
import { firstReaching, lastDayOf, type Figure, type Span } from '../range/figure.js';
import type { NamedGap } from '../range/gap.js';
import { isOpenAbove } from '../range/limited.js';
import type { Proof } from '../range/proof.js';
import { isShare } from '../range/share.js';
import { step } from '../step.js';
import { timingOf, windowSpan, type Context } from './context.js';
import { closedAt, countedOver, doubtfulIn, leftOutOf, usesOf, type Counted } from './counted.js';
import { estimateOf, reportedMiddle } from './estimate.js';
import { evidenceFact, evaluationOf, type Findings } from './evaluation.js';
import { missingFigures, MOST_LISTED } from './missing-figures.js';
import { paceOf, trajectoryOfMiss, type Pace } from './running-count.js';
import { shareStep } from './share-behind.js';

/** One period with what is proven of it. */
export interface Judged {
  /** Its place among the periods. */
  readonly at: number;
  /** The period. */
  readonly period: PromisePeriod;
  /** The days of the period that have gone by. */
  readonly span: Span;
  /** Whether it is over. */
  readonly timing: TimingFact;
  /** What is proven of these days. */
  readonly proof: Proof;
  /** The verdict on it, by now. */
  readonly level: Verdict;
  /** The value, where any figure speaks about it. */
  readonly value: Estimate | undefined;
  /** Whether any figure speaks about it. */
  readonly reported: boolean;
}

/**
 * A floor or ceiling that recurs. Each period is judged by the range that the figures prove for it; a count across the edge of two
 * lies in either. The whole is unmet where a period that is over is unmet, unknown where one is not settled, and met where every
 * one is met; a period that the window cuts is not held against the full floor; one that is running counts beside those
 * that are over, by its pace.
 */
export function evaluateEveryPeriod(context: Context, requirement: EveryPeriod): Evaluation {
  const { comparison, value: required, measure } = requirement;
  const { today, method } = context;
  const { parameters } = method;
  const judgement = judgePeriods(context, requirement);
  const { window, judged, counted } = judgement;
  const due = judged.filter(({ timing, period, level }) => timing === 'ended' && (!period.cut || isHeld(level, comparison)));
  const current = judged.at(-1);
  const running = current?.timing === 'running' && current.reported ? current : undefined;
  const pace = running === undefined ? undefined : runningPace(running, counted, requirement, context);
  const reported = due.filter(({ value }) => value !== undefined);
  const withoutData = due.filter((one) => !one.reported).length;
  const shown = running?.value === undefined ? reported.at(-1) : running;
  const change = changeOf(reported);
  const level = levelOf(due, current, pace, comparison);
  const asked = { comparison, value: required, unit: unitId(measure.unit) };
  const state = measure.combine.time === 'snapshot';
  const started = judged.some((one) => one.reported);
  return evaluationOf(context, {
    level,
    trajectory: trajectoryOf(requirement, due, running, pace, change, parameters),
    timing: today >= window.end ? 'ended' : due.length === 0 && !started ? 'upcoming' : 'running',
    evidence: evidenceFact(
      context,
      started ? lastDayOf(counted.near) : undefined,
      window.end,
      reported.length >= parameters.coverageShare * due.length,
    ),
    required: asked,
    ...evidenceOf(judgement),
    value: shown?.value,
    shareOfWay: state || isCeiling(comparison) || shown?.value === undefined ? undefined : shown.value.value / required,
    expected: running === undefined || isCeiling(comparison) ? undefined : expectedNow(running, requirement),
    due: requirement.window.end,
    periods: judged.map(verdictOf),
    missingFigures: level === 'unknown' ? unsettled(running === undefined ? due : [...due, running], counted, requirement) : [],
    reasoning: [
      shareStep((shown ?? judged.at(-1))?.proof),
      step('periods', { due: due.length, met: numberOf(due, 'met'), missed: numberOf(due, 'unmet'), withoutData }),
      pace?.step,
      change !== undefined && trendStep(change),
    ],
    missing: [withoutData > 0 && step('missing-periods', { count: withoutData })],
  });
}

/** The periods of a recurring requirement that have begun, and the evidence about them. */
export interface Judgement {
  /** The days that it holds for. */
  readonly window: Span;
  /** The periods. */
  readonly judged: readonly Judged[];
  /** The evidence. */
  readonly counted: Counted;
}

/** Judges each period that has begun by the range that the figures prove for it. */
export function judgePeriods(context: Context, requirement: EveryPeriod): Judgement {
  const { today } = context;
  const window = windowSpan(context, requirement.window);
  const periods = periodsBegun(requirement, window, today, context.target);
  const spans = periods.map(({ start, end }): Span => ({ start, end: Math.min(end, today) }));
  const counted = countedOver(context, requirement.measure, spans);
  return { window, judged: judgedOf(periods, spans, counted, requirement, today), counted };
}

/** What is used of the evidence about periods, what is left out, and what is wrong. */
export function evidenceOf({ window, judged, counted }: Judgement): Pick<Findings, 'uses' | 'leftOut' | 'issues' | 'behind'> {
  const uses = usesOf(judged.filter((one) => one.reported).map(({ proof }) => proof));
  const periods = judged.map(({ period }) => period);
  return { uses, behind: counted.evidence.behind, ...withEdges(leftOutOf(counted, uses, window), counted.near, periods) };
}

/** The verdict on a period, as an evaluation gives it. */
export function verdictOf({ period, timing, level, value }: Judged): PeriodVerdict {
  const days = { start: dateOfDay(period.start), end: dateOfDay(period.end) };
  const verdict = value === undefined ? { period: days, timing, level } : { period: days, timing, level, value };
  return period.cut ? { ...verdict, cut: true } : verdict;
}

/** What proves nothing since it lies across the edge of two periods is left out for that. */
function withEdges(found: ReturnType<typeof leftOutOf>, near: readonly Figure[], periods: readonly Span[]): ReturnType<typeof leftOutOf> {
  const across = new Set<string>();
  for (const { observation, start, end } of near)
    if (firstReaching(periods, start) !== firstReaching(periods, end)) across.add(observation.id);
  return {
    ...found,
    leftOut: found.leftOut.map((one) =>
      one.reason === 'not-needed' && across.has(one.observation) ? { ...one, reason: 'straddling' as const } : one,
    ),
  };
}

function judgedOf(
  periods: readonly PromisePeriod[],
  spans: readonly Span[],
  counted: Counted,
  { comparison, value: required, measure }: EveryPeriod,
  today: number,
): readonly Judged[] {
  const { count } = counted;
  const touched = new Set(touchedBy(counted, periods));
  return periods.map((period, at): Judged => {
    const proof = count.proofs[at]!;
    const timing = timingOf(today, period);
    const reported = touched.has(at);
    const found = reported ? compareInterval(proof.range, comparison, required) : 'unknown';
    const level = period.cut && !isHeld(found, comparison) ? 'unknown' : found;
    const value = reported ? estimateOf(proof, measure.unit) : undefined;
    return { at, period, span: spans[at]!, timing, proof, level, value, reported };
  });
}

/**
 * Whether a verdict holds of a period that the window cuts. Less than the full floor is asked of it, and nobody says how much: it is
 * reached where the full floor is. A ceiling holds for a part as for the whole.
 */
export function isHeld(level: Verdict, comparison: Comparison): boolean {
  return isCeiling(comparison) || (level === 'met' && comparison !== 'exactly');
}

/** Which periods some figure speaks about. */
function touchedBy(
  { near, states, sides, published = [] }: Pick<Counted, 'near' | 'states' | 'sides' | 'published'>,
  periods: readonly Span[],
): Iterable<number> {
  if (sides !== undefined) return [...sides, { near: published, states }].flatMap((side) => [...touchedBy(side, periods)]);
  const touched = new Set<number>();
  for (const { start, end } of near) {
    for (let at = firstReaching(periods, states ? end : start); at < periods.length && periods[at]!.start <= end; at += 1) touched.add(at);
  }
  return touched;
}

/** A ceiling that is broken in the running period is broken; a floor that is not reached in it may still be, unless its pace says otherwise. */
function levelOf(
  due: readonly Judged[],
  running: Judged | undefined,
  pace: Pace | undefined,
  comparison: EveryPeriod['comparison'],
): Verdict {
  if (numberOf(due, 'unmet') > 0 || (running?.level === 'unmet' && isCeiling(comparison))) return 'unmet';
  if (numberOf(due, 'unknown') > 0) return 'unknown';
  if (running?.level === 'met') return 'met';
  if (due.length === 0) return running === undefined ? 'unknown' : running.level;
  const behind = pace !== undefined && pace.trajectory !== 'sufficient' && pace.trajectory !== 'unknown';
  return behind ? 'unknown' : 'met';
}

/** How the running period runs up to what is asked in it. A state is not built up over the period: it has no line to follow. */
function runningPace(running: Judged, counted: Counted, requirement: EveryPeriod, context: Context): Pace | undefined {
  const { comparison, value: required, measure } = requirement;
  if (measure.combine.time === 'snapshot' || running.period.cut) return undefined;
  const { span, proof, period } = running;
  const closed = closedAt(counted, proof, span);
  return paceOf({ comparison, required, window: period, today: span.end, now: proof, closed, parameters: context.method.parameters });
}

function trajectoryOf(
  requirement: EveryPeriod,
  due: readonly Judged[],
  running: Judged | undefined,
  pace: Pace | undefined,
  change: Change | undefined,
  parameters: Context['method']['parameters'],
): TrajectoryFact {
  const { comparison, value: required } = requirement;
  const ceiling = isCeiling(comparison);
  const earlierUnmet = numberOf(due, 'unmet') > 0;
  if (ceiling && running?.level === 'unmet') return 'wrong-way';
  if (!ceiling && running?.level === 'met') return earlierUnmet ? 'slow' : 'sufficient';
  if (pace !== undefined && pace.trajectory !== 'unknown')
    return earlierUnmet && pace.trajectory === 'sufficient' ? 'slow' : pace.trajectory;
  const latest = due.at(-1);
  if (latest === undefined || latest.level === 'unknown') return 'unknown';
  if (latest.level === 'met') {
    if (earlierUnmet) return 'slow';
    // An earlier one that is not known may have been missed; where none is, the last two are in a row.
    if (numberOf(due, 'unknown') > 0) return 'unknown';
    return change !== undefined && losesNext(change, requirement) ? 'wrong-way' : 'sufficient';
  }
  if (change?.until === latest) {
    const [before, after] = rangesOf(change);
    const [least, most] = ceiling
      ? [before.lower - after.upper, before.upper - after.lower]
      : [after.lower - before.upper, after.upper - before.lower];
    const worst = trajectoryOfChange(least);
    return worst === trajectoryOfChange(most) ? worst : 'unknown';
  }
  // Of several the change decides, where it is known.
  if (due.filter((one) => one.value !== undefined).length > 1) return 'unknown';
  // One period shows no trend: how near it came decides, and it is never called sufficient.
  const { lower, upper } = latest.proof.range;
  return ceiling
    ? trajectoryOfMiss(required / upper, required / lower, parameters)
    : trajectoryOfMiss(lower / required, upper / required, parameters);
}

/** The last two whole periods that are over, where their ranges are closed. */
interface Change {
  readonly since: Judged;
  readonly until: Judged;
}

function rangesOf({ since, until }: Change): readonly [Interval, Interval] {
  return [since.proof.range, until.proof.range];
}

function isClosed({ proof: { range } }: Judged): boolean {
  return range.upper !== Infinity && range.lower !== -Infinity;
}

function changeOf(reported: readonly Judged[]): Change | undefined {
  const whole = reported.filter(({ period }) => !period.cut);
  const since = whole.at(-2);
  const until = whole.at(-1)!;
  // Of a period that is known in part nobody knows what changed since, or until, it.
  if (since === undefined || until !== reported.at(-1) || !isClosed(since) || !isClosed(until)) return undefined;
  return { since, until };
}

function trendStep({ since, until }: Change): Step<'trend'> {
  return step('trend', {
    from: reportedMiddle(since.proof.range, since.proof),
    to: reportedMiddle(until.proof.range, until.proof),
    since: dateOfDay(since.period.end),
    until: dateOfDay(until.period.end),
  });
}

/** Whether the straight line through the ranges of two periods in a row certainly fails in the period after. */
function losesNext(change: Change, { comparison, value: required }: EveryPeriod): boolean {
  const [before, after] = rangesOf(change);
  const [now, then] = isCeiling(comparison) ? [after.lower, before.upper] : [after.upper, before.lower];
  return compareInterval(intervalOf(exactSum([now, now, -then])), comparison, required) === 'unmet';
}

/** Where the straight line of the running period stands today. */
function expectedNow({ period, span }: Judged, { value: required, measure }: EveryPeriod): number {
  const total = period.end - period.start + 1;
  return measure.combine.time === 'snapshot' ? required : expectedAfter(required, span.end - period.start + 1, total);
}

function numberOf(periods: readonly Judged[], level: Verdict): number {
  return periods.filter((one) => one.level === level).length;
}

/** The figures that would settle the periods that are not. */
export function unsettled(
  periods: readonly Judged[],
  counted: Counted,
  { measure, comparison, value }: EveryPeriod,
): readonly MissingFigure[] {
  const open = periods.filter(({ level }) => level === 'unknown');
  return open.slice(0, MOST_LISTED).flatMap(({ span, proof, reported }) => {
    const gaps: readonly NamedGap[] = !reported && !isShare(measure) ? [span] : isOpenAbove(proof) ? counted.count.gaps(span) : [];
    return missingFigures({ measure, span, proof, gaps, doubtful: doubtfulIn(counted, span), asked: { comparison, value } });
  });
}
