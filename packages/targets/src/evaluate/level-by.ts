import {
  compareInterval,
  exactSum,
  intervalOf,
  type Comparison,
  type Evaluation,
  type Interval,
  type LevelBy,
  type Step,
  type TimingFact,
  type TrajectoryFact,
  type Verdict,
} from '@actionline/core';

import { estimateOf } from '../combine/estimate.js';
import type { Reached, States } from '../combine/states.js';
import { checkedDay, dayOf } from '../day.js';
import { expectedAfter, paceRatio, trajectoryOfChange, trajectoryOfShare } from '../pace.js';
import { finiteOrNull, step, type StepCode } from '../step.js';
import { statesWithin, stillNeeded, timingOf, type Context } from './context.js';
import { evidenceFact, finish } from './finish.js';

/** What is asked of the indicator, and how far it has come. */
interface Aim {
  /** The values that meet it. */
  readonly zone: Interval;
  /** The deadline. */
  readonly dueDay: number;
  /** Where the deadline stands. */
  readonly timing: TimingFact;
  /** Whether it is met. */
  readonly level: Verdict;
  /** From the baseline to the value asked for; 0 where there is no such way. */
  readonly way: number;
  /** From the baseline to the latest state. */
  readonly done: number;
}

/**
 * An indicator moved to a value or into a range by a date, up or down, or kept there. Level: the latest state. Trajectory: the
 * share of the way from the baseline that is done, over the share of the time gone by; linear, so that zero and negative values
 * are like any other. What is met is "wrong way" where the line through the last two states leaves it by the deadline. What
 * is to be kept, or was met by the baseline already, is judged by whether the last change went nearer.
 */
export function evaluateLevelBy(context: Context, requirement: LevelBy): Evaluation {
  const { measure, due, direction, baseline: stated } = requirement;
  const { unit } = measure;
  const comparison = comparisonOf(requirement);
  const value = nearEnd(requirement);
  const dueDay = checkedDay(due, `The due date of ${context.target.id}`);
  const window = { from: stated === undefined ? -Infinity : dayOf(stated.date), to: dueDay };
  const states = statesWithin(context, requirement, window, Infinity, false);
  const { latest, baseline: start, broken, used, ledger } = states;
  const zone = zoneOf(requirement, comparison);
  const timing = timingOf(context.today, window);
  const level = latest === undefined ? 'unknown' : verdictOf(latest.range, zone);
  const way = direction === 'maintain' || start === undefined || value === undefined ? 0 : difference(value, start.value);
  const done = latest === undefined || start === undefined ? 0 : difference(latest.value, start.value);
  const path = way !== 0 && start !== undefined && start.day < dueDay && !broken ? start : undefined;
  const points = states.days + (start === undefined || broken ? 0 : 1);
  const asked = value === undefined ? undefined : { comparison, value, unit };
  const reasoning: Step[] = [];
  return finish(context, 'level-by', {
    level,
    trajectory: trajectoryOf(context, direction, states, { zone, dueDay, timing, level, way, done }, reasoning),
    timing,
    evidence: evidenceFact(context, latest?.day, dueDay, points >= context.method.parameters.minimumPoints),
    required: asked,
    promised: { ...asked, direction, ...requirement.level, baseline: start?.value ?? null, due },
    used,
    ledger,
    value: estimateOf(latest, unit),
    progress: latest === undefined || path === undefined ? undefined : done / way,
    expected:
      path === undefined || timing === 'upcoming'
        ? undefined
        : path.value + expectedAfter(way, Math.min(context.today, dueDay) - path.day, dueDay - path.day),
    ...(value === undefined ||
    latest === undefined ||
    level === 'met' ||
    timing === 'ended' ||
    verdictOf(intervalOf(latest.value), zone) === 'met'
      ? {}
      : stillNeeded(context, difference(value, latest.value), done, path === undefined ? NaN : latest.day - path.day, comparison, due)),
    due,
    reasoning,
  });
}

function trajectoryOf(
  { method }: Context,
  direction: LevelBy['direction'],
  { latest, previous, baseline: start, broken }: States,
  { zone, dueDay, timing, level, way, done }: Aim,
  reasoning: Step[],
): TrajectoryFact {
  if (latest === undefined) return 'unknown';
  const { value } = latest;
  let atDue = value;
  if (previous !== undefined) {
    const days = latest.day - previous.day;
    atDue += (difference(value, previous.value) / days) * (dueDay - latest.day);
    reasoning.push(step('trend', { from: previous.value, to: value, days }));
  }
  const obstacle = direction === 'maintain' ? undefined : obstacleOf(start, broken, dueDay, zone, way);
  if (obstacle !== undefined) reasoning.push(step(obstacle, {}));
  if (level === 'met') {
    if (timing !== 'ended' && verdictOf(intervalOf(atDue), zone) === 'unmet') return 'wrong-way';
    return obstacle === 'baseline-equals-target' || obstacle === 'baseline-missing' ? 'unknown' : 'sufficient';
  }
  // Past what is asked for and still not met: beyond the far end of a range, or of an exact value.
  const past = obstacle === undefined && level === 'unmet' && done / way > 1;
  if (direction === 'maintain' || obstacle === 'baseline-already-meets' || past) {
    if (previous === undefined) return 'unknown';
    return trajectoryOfChange(difference(distance(previous.value, zone), distance(value, zone)));
  }
  if (obstacle !== undefined || start === undefined || latest.day <= start.day) return 'unknown';
  const elapsedDays = latest.day - start.day;
  const totalDays = dueDay - start.day;
  const ratio = paceRatio(done, way, elapsedDays, totalDays);
  reasoning.push(step('pace', { ratio: finiteOrNull(ratio), elapsedDays, totalDays }));
  return trajectoryOfShare(ratio, method.parameters);
}

/** Why there is no straight way from the baseline, where there is none. */
function obstacleOf(start: Reached | undefined, broken: boolean, dueDay: number, zone: Interval, way: number): StepCode | undefined {
  if (start === undefined) return 'baseline-missing';
  if (broken) return 'baseline-before-break';
  if (way === 0) return 'baseline-equals-target';
  if (verdictOf(start.range, zone) === 'met') return 'baseline-already-meets';
  return dueDay <= start.day ? 'baseline-not-before-due' : undefined;
}

/** A bare number reads as at most where the indicator is to fall, and as at least otherwise; so does the near end of a range. */
function comparisonOf({ comparison, direction, level }: LevelBy): Exclude<Comparison, 'stated'> {
  if ('value' in level && comparison !== 'stated') return comparison;
  return direction === 'decrease' ? 'at-most' : 'at-least';
}

function zoneOf({ level }: LevelBy, comparison: Exclude<Comparison, 'stated'>): Interval {
  if ('from' in level) return { lower: level.from, upper: level.to };
  return intervalOf(level.value, comparison === 'exactly' ? 'exact' : comparison);
}

function nearEnd({ level, direction }: LevelBy): number | undefined {
  if ('value' in level) return level.value;
  if (direction === 'maintain') return undefined;
  return direction === 'increase' ? level.from : level.to;
}

function verdictOf(range: Interval, zone: Interval): Verdict {
  const low = compareInterval(range, zone.lowerOpen === true ? 'more-than' : 'at-least', zone.lower);
  const high = compareInterval(range, zone.upperOpen === true ? 'less-than' : 'at-most', zone.upper);
  // What fails at one end is known to hold at the other.
  return low === 'met' ? high : low;
}

function distance(value: number, { lower, upper }: Interval): number {
  return Math.max(difference(lower, value), difference(value, upper), 0);
}

/** The difference of two decimal numbers as written: 0.3 less 0.1 is 0.2. */
function difference(a: number, b: number): number {
  return exactSum([a, -b]);
}
