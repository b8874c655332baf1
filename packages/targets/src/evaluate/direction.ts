import { exactSum, type Direction, type Evaluation, type Interval, type TrajectoryFact, type Verdict } from '@actionline/core';

import { estimateOf } from '../combine/estimate.js';
import type { Reached } from '../combine/states.js';
import { step } from '../step.js';
import { statesWithin, timingOf, windowDays, type Context } from './context.js';
import { evidenceFact, finish } from './finish.js';

/**
 * Up or down with no value, by the sign of the change from the baseline, or from the first state, to the latest, and of the last
 * change (the rule of the German Sustainable Development Strategy for targets of a direction only; Destatis, Indicator Report
 * 2022). Both the right way: sufficient. The whole the right way and the last change not: slow. No change: stalled. The whole the
 * wrong way: wrong way.
 */
export function evaluateDirection(context: Context, requirement: Direction): Evaluation {
  const { measure, window, direction } = requirement;
  const days = windowDays(context, window);
  const states = statesWithin(context, requirement, days, days.from, true);
  const { latest, previous, baseline, broken, used, ledger } = states;
  // A break in the series makes the baseline the start of another.
  const start = broken ? states.first : (baseline ?? states.first);
  const trend =
    latest !== undefined &&
    start !== undefined &&
    start.day < latest.day &&
    states.days + (start === baseline ? 1 : 0) >= context.method.parameters.minimumPoints;
  const wanted = direction === 'increase' ? 1 : -1;
  const whole = trend ? wanted * change(start, latest) : NaN;
  const last = trend && previous !== undefined ? wanted * change(previous, latest) : NaN;
  return finish(context, 'direction', {
    level: trend ? verdictOf(start.range, latest.range, wanted) : 'unknown',
    trajectory: trajectoryOf(whole, last),
    timing: timingOf(context.today, days),
    evidence: evidenceFact(context, latest?.day, days.to, trend),
    promised: { direction, start: window.start, end: window.end ?? null },
    used,
    ledger,
    value: estimateOf(latest, measure.unit),
    due: window.end,
    reasoning: [
      trend && step('change', { from: start.value, to: latest.value, change: wanted * whole, days: latest.day - start.day }),
      trend && previous !== undefined && step('trend', { from: previous.value, to: latest.value, days: latest.day - previous.day }),
      broken && step('baseline-before-break', {}),
    ],
  });
}

function change(from: Reached, to: Reached): number {
  return exactSum([to.value, -from.value]);
}

function trajectoryOf(whole: number, last: number): TrajectoryFact {
  if (Number.isNaN(whole)) return 'unknown';
  if (whole === 0) return 'stalled';
  if (whole < 0) return 'wrong-way';
  return last > 0 ? 'sufficient' : 'slow';
}

/** Met where the ranges leave no doubt that it moved the way wanted, unmet where they leave none that it did not. */
function verdictOf(from: Interval, to: Interval, wanted: 1 | -1): Verdict {
  const [low, high] = wanted === 1 ? [from, to] : [to, from];
  if (high.lower > low.upper) return 'met';
  return high.upper <= low.lower ? 'unmet' : 'unknown';
}
