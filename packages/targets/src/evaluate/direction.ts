import { compareInterval, type Direction, type Evaluation, type Step, type TrajectoryFact, type Verdict } from '@actionline/core';
import { dateOfDay, exactSum } from '@actionline/core/internal';

import { limitsWith } from '../range/share.js';
import { step } from '../step.js';
import { windowSpan, type Context } from './context.js';
import { timingOf } from './timing-fact.js';
import { changeOf, isNone, trifleOf, type Change } from './change.js';
import { estimateOf } from './estimate.js';
import { evaluationOf } from './evaluation.js';
import { evidenceFact } from '../evidence/recency.js';
import { baselineAt, figureAt, trendStep, type Level } from './level.js';
import { levelsOf } from './levels.js';
import { rolledStep } from './rolling.js';
import { shareStep } from './share-behind.js';

/** How it moved the way wanted, and which change is none. */
interface Moved {
  /** From the start to the latest. */
  readonly whole: Change;
  /** From the state before the latest. */
  readonly last: Change;
  /** A change within it is none. */
  readonly trifle: Change;
}

/**
 * Up or down with no value, by the change from the baseline, or from the first state, to the latest, and by the last change (the
 * rule of the German Sustainable Development Strategy for targets of a direction only; Destatis, Indicator Report 2022). Both the
 * right way: sufficient. The whole the right way and the last change none: slow. The last change the other way: wrong way, so that
 * what is met is slipping. A change smaller than a share of the start is none. Once at the limit of its measure, where one
 * is given, there is nothing left to gain, and it is kept by staying.
 */
export function evaluateDirection(context: Context, requirement: Direction): Evaluation {
  const { measure, direction, rolling } = requirement;
  // What adds up over time is held to the limits of its measure figure by figure, and not its sums and their means.
  const limits = rolling === undefined || measure.combine.time === 'snapshot' ? limitsWith(measure) : undefined;
  const limit = direction === 'increase' ? limits?.upper : limits?.lower;
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
  const moved: Moved | undefined = trend
    ? {
        whole: changeOf(start.range, latest.range, wanted),
        last: changeOf((previous ?? start).range, latest.range, wanted),
        trifle: trifleOf(start.range, parameters.smallestChange),
      }
    : undefined;
  const limitReached =
    limit === undefined || latest === undefined
      ? undefined
      : compareInterval(latest.range, direction === 'increase' ? 'at-least' : 'at-most', limit);
  const atLimit = limitReached === 'met';
  const mayBeAtLimit = limitReached === 'unknown';
  const level = moved === undefined ? 'unknown' : verdictOf(moved);
  // Whoever may be at the limit cannot be said to have gained nothing.
  const kept = level === 'unmet' && mayBeAtLimit ? 'unknown' : level;
  return evaluationOf(context, {
    level: atLimit ? 'met' : kept,
    trajectory: atLimit ? 'sufficient' : mayBeAtLimit || moved === undefined ? 'unknown' : trajectoryOf(moved),
    timing: timingOf(context.today, window),
    evidence: evidenceFact(context, latest?.day ?? levels.newest, window.end, trend || atLimit),
    uses,
    leftOut,
    issues,
    behind: levels.behind,
    value: estimateOf(latest?.proof, measure.unit),
    rolled: rolledStep(rolling, latest?.span),
    baseline: start === undefined ? undefined : baselineAt(start),
    due: requirement.window.end,
    reasoning: [
      shareStep(latest?.proof),
      trend && isSaid(start) && isSaid(latest) && changeStep(start, latest),
      trend && isSaid(previous) && isSaid(latest) && trendStep(previous, latest),
      atLimit && step('at-limit', { limit: limit! }),
      broken && step('baseline-before-break', {}),
    ],
  });
}

function changeStep(start: Level, latest: Level): Step<'change'> {
  const from = figureAt(start);
  const to = figureAt(latest);
  return step('change', { from, to, change: exactSum([to, -from]), since: dateOfDay(start.day), until: dateOfDay(latest.day) });
}

/** Whether anything is known of a level. */
function isSaid(level: Level | undefined): level is Level {
  return level !== undefined && Number.isFinite(figureAt(level));
}

/** Met where it certainly moved the way wanted, by more than a trifle; unmet where it certainly did not move that way at all. */
function verdictOf({ whole, trifle }: Moved): Verdict {
  if (whole.least > trifle.most) return 'met';
  return whole.most <= 0 ? 'unmet' : 'unknown';
}

function trajectoryOf({ whole, last, trifle }: Moved): TrajectoryFact {
  if (whole.most < -trifle.most) return 'wrong-way';
  if (isNone(whole, trifle)) return 'stalled';
  if (whole.least <= trifle.most) return 'unknown';
  if (last.most < -trifle.most) return 'wrong-way';
  if (last.least > trifle.most) return 'sufficient';
  return isNone(last, trifle) ? 'slow' : 'unknown';
}
