import { exactSum, type Direction, type Evaluation, type Interval, type TrajectoryFact, type Verdict } from '@actionline/core';

import { step } from '../step.js';
import { timingOf, windowSpan, type Context } from './context.js';
import { estimateOf, middleOf } from './estimate.js';
import { evidenceFact, finish } from './finish.js';
import { levelsOf, type Level } from './levels.js';

/** The least and the greatest of a change. */
interface Change {
  readonly least: number;
  readonly most: number;
}

/**
 * Up or down with no value, by the change from the baseline, or from the first state, to the latest, and by the last change (the
 * rule of the German Sustainable Development Strategy for targets of a direction only; Destatis, Indicator Report 2022). Both the
 * right way: sufficient. The whole the right way and the last change none: slow. The last change the other way: wrong way, so that
 * what is met is slipping. A change smaller than a share of the start is none. Once at its natural limit, where one is given,
 * there is nothing left to gain, and it is kept by staying.
 */
export function evaluateDirection(context: Context, requirement: Direction): Evaluation {
  const { measure, direction, limit } = requirement;
  const { parameters } = context.method;
  const window = windowSpan(context, requirement.window);
  const levels = levelsOf(
    context,
    requirement,
    { start: window.start, end: window.end, reportedUntil: window.start, due: window.end },
    true,
  );
  const { latest, previous, baseline, broken, uses, leftOut, issues } = levels;
  // A break in the series makes the baseline the start of another.
  const start = broken ? levels.first : (baseline ?? levels.first);
  const wanted = direction === 'increase' ? 1 : -1;
  const trend =
    latest !== undefined &&
    start !== undefined &&
    start.day < latest.day &&
    levels.days + (start === baseline ? 1 : 0) >= parameters.minimumPoints;
  const trifle = trifleOf(start?.range, parameters.smallestChange);
  const whole = trend ? changeOf(start.range, latest.range, wanted) : undefined;
  const last = trend && previous !== undefined && previous !== start ? changeOf(previous.range, latest.range, wanted) : whole;
  const atLimit = limit !== undefined && latest !== undefined && isAtLimit(latest.range, limit, wanted);
  const mayBeAtLimit = limit !== undefined && latest !== undefined && reachesLimit(latest.range, limit, wanted);
  const moved = trend ? verdictOf(whole, trifle) : 'unknown';
  // Whoever may be at the limit cannot be said to have gained nothing.
  const kept = moved === 'unmet' && mayBeAtLimit ? 'unknown' : moved;
  return finish(context, 'direction', {
    level: atLimit ? 'met' : kept,
    trajectory: atLimit ? 'sufficient' : mayBeAtLimit ? 'unknown' : trajectoryOf(whole, last, trifle),
    timing: timingOf(context.today, window),
    evidence: evidenceFact(context, latest?.day ?? levels.newest, window.end, trend || atLimit),
    promised: {
      direction,
      start: requirement.window.start,
      end: requirement.window.end ?? null,
      ...(limit === undefined ? {} : { limit }),
    },
    uses,
    leftOut,
    issues,
    value: estimateOf(latest?.proof, measure.unit),
    due: requirement.window.end,
    reasoning: [
      trend && isSaid(start) && isSaid(latest) && step('change', changeValues(start, latest)),
      trend &&
        isSaid(previous) &&
        isSaid(latest) &&
        step('trend', { from: middleOf(previous.range), to: middleOf(latest.range), days: latest.day - previous.day }),
      atLimit && step('at-limit', { limit }),
      broken && step('baseline-before-break', {}),
    ],
  });
}

function changeValues(
  start: Level,
  latest: Level,
): { readonly from: number; readonly to: number; readonly change: number; readonly days: number } {
  const from = middleOf(start.range);
  const to = middleOf(latest.range);
  return { from, to, change: exactSum([to, -from]), days: latest.day - start.day };
}

/** How far it moved the way wanted, at both ends of the ranges. */
function changeOf(from: Interval, to: Interval, wanted: 1 | -1): Change {
  const low = exactSum([to.lower, -from.upper]);
  const high = exactSum([to.upper, -from.lower]);
  return wanted === 1 ? { least: low, most: high } : { least: -high, most: -low };
}

/** The change that is none: a share of the start, whose range gives it two ends. */
function trifleOf(start: Interval | undefined, share: number): Change {
  if (start === undefined) return { least: 0, most: 0 };
  const ends = [Math.abs(start.lower), Math.abs(start.upper)];
  return { least: start.lower <= 0 && start.upper >= 0 ? 0 : Math.min(...ends) * share, most: Math.max(...ends) * share };
}

/** Whether anything is known of a level. */
function isSaid(level: Level | undefined): level is Level {
  return level !== undefined && Number.isFinite(middleOf(level.range));
}

/** Met where it certainly moved the way wanted, by more than a trifle; unmet where it certainly did not move that way at all. */
function verdictOf(whole: Change | undefined, trifle: Change): Verdict {
  if (whole === undefined) return 'unknown';
  if (whole.least > trifle.most) return 'met';
  return whole.most <= 0 ? 'unmet' : 'unknown';
}

function trajectoryOf(whole: Change | undefined, last: Change | undefined, trifle: Change): TrajectoryFact {
  if (whole === undefined) return 'unknown';
  if (whole.most < -trifle.most) return 'wrong-way';
  if (isNone(whole, trifle)) return 'stalled';
  if (last === undefined || whole.least <= trifle.most) return 'unknown';
  if (last.most < -trifle.most) return 'wrong-way';
  if (last.least > trifle.most) return 'sufficient';
  return isNone(last, trifle) ? 'slow' : 'unknown';
}

function isNone({ least, most }: Change, trifle: Change): boolean {
  return least >= -trifle.least && most <= trifle.least;
}

function isAtLimit({ lower, upper }: Interval, limit: number, wanted: 1 | -1): boolean {
  return wanted === 1 ? lower >= limit : upper <= limit;
}

function reachesLimit({ lower, upper }: Interval, limit: number, wanted: 1 | -1): boolean {
  return wanted === 1 ? upper >= limit : lower <= limit;
}
