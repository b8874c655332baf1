import {
  compareInterval,
  intervalOf,
  unitId,
  type Evaluation,
  type EveryPeriod,
  type Interval,
  type Step,
  type TrajectoryFact,
  type Verdict,
} from '@actionline/core';
import { dateOfDay, exactSum, isCeiling } from '@actionline/core/internal';

import { lastDayOf, lengthOf } from '../range/day-range.js';
import { step } from '../step.js';
import type { Context } from './context.js';
import { closedAt, type Counted } from './counted.js';
import { reportedMiddle } from './estimate.js';
import { evaluationOf } from './evaluation.js';
import { evidenceFact } from '../evidence/recency.js';
import { evidenceOf, isDue, isHeld, judgePeriods, unsettled, verdictOf, type Judged } from './judged-periods.js';
import { expectedAfter, trajectoryOfChange } from './pace.js';
import { onTimeStep } from './punctuality.js';
import { rolledStep } from './rolling.js';
import { paceOf, trajectoryOfMiss, type Pace } from './running-count.js';
import { shareStep } from './share-behind.js';

/**
 * A floor or ceiling that recurs. Each period is judged by the range that the figures prove for it; a count across the edge of two
 * lies in either. The whole is unmet where a period that is over is unmet, unknown where one is not settled, and met where every
 * one is met; a period that the window cuts is not held against the full floor; one that is running counts beside those
 * that are over, by its pace; one that is still to be reported is not held against silence. The value of a moving average or a rolling
 * sum is that on the last day of a period, so that a running one has none.
 */
export function evaluateEveryPeriod(context: Context, requirement: EveryPeriod): Evaluation {
  const { comparison, value: required, measure, rolling } = requirement;
  const { today, method } = context;
  const { parameters } = method;
  const judgement = judgePeriods(context, requirement);
  const { window, judged, counted, dueDay } = judgement;
  const due = judged.filter((one) => isDue(one, today) && (!one.period.cut || isHeld(one.level, comparison)));
  const current = judged.at(-1);
  const running = current?.timing === 'running' && current.reported ? current : undefined;
  const pace = running === undefined ? undefined : runningPace(running, counted, requirement, context);
  const reported = due.filter(({ value }) => value !== undefined);
  const withoutData = due.filter((one) => !one.reported).length;
  const shown = running?.value === undefined ? reported.at(-1) : running;
  const change = changeOf(reported);
  const level = levelOf(due, current, pace, comparison);
  const asked = { comparison, value: required, unit: unitId(measure.unit) };
  const state = measure.combine.time === 'snapshot' || rolling !== undefined;
  const started = judged.some((one) => one.reported);
  return evaluationOf(context, {
    level,
    trajectory: trajectoryOf(requirement, due, running, pace, change, parameters),
    timing: today >= dueDay ? 'ended' : due.length === 0 && !started ? 'upcoming' : 'running',
    evidence: evidenceFact(
      context,
      started ? lastDayOf(counted.near) : undefined,
      window.end,
      reported.length >= parameters.coverageShare * due.length,
    ),
    required: asked,
    ...evidenceOf(judgement),
    value: shown?.value,
    rolled: rolledStep(rolling, shown?.span),
    shareOfWay: state || isCeiling(comparison) || shown?.value === undefined ? undefined : shown.value.value / required,
    expected: running === undefined || isCeiling(comparison) ? undefined : expectedNow(running, requirement),
    due: dueDay === Infinity ? undefined : dateOfDay(dueDay),
    periods: judged.map((one) => verdictOf(one, requirement)),
    missingFigures: level === 'unknown' ? unsettled(running === undefined ? due : [...due, running], counted, requirement) : [],
    reasoning: [
      shareStep((shown ?? judged.at(-1))?.proof),
      step('periods', { due: due.length, met: numberOf(due, 'met'), missed: numberOf(due, 'unmet'), withoutData }),
      onTimeStep(judged),
      pace?.step,
      change !== undefined && trendStep(change),
    ],
    missing: [withoutData > 0 && step('missing-periods', { count: withoutData })],
  });
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
  const total = lengthOf(period);
  return measure.combine.time === 'snapshot' ? required : expectedAfter(required, span.end - period.start + 1, total);
}

function numberOf(periods: readonly Judged[], level: Verdict): number {
  return periods.filter((one) => one.level === level).length;
}
