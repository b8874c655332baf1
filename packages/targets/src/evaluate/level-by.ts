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
import { trajectoryOfChange, trajectoryOfShare } from '../pace.js';
import { finiteOrNull, step, type StepCode } from '../step.js';
import { statesWithin, stillNeeded, timingOf, type Context } from './context.js';
import { evidenceFact, finish } from './finish.js';

/** What is asked of the indicator, in days and numbers. */
interface Aim {
  /** The values that meet it. */
  readonly zone: Interval;
  /** The value to move to: of a range its near end; none where the values are to be kept. */
  readonly value: number | undefined;
  /** Where the movement starts. */
  readonly start: Reached | undefined;
  /** The deadline. */
  readonly dueDay: number;
}

/**
 * An indicator moved to a value or into a range by a date, up or down, or kept there. Level: the latest state. Trajectory: the
 * share of the way from the baseline that is done, over the share of the time gone by; linear, so that zero and negative values
 * are like any other. What is met is "wrong way" where the line through the last two states leaves it by the deadline. What
 * is to be kept, or was met by the baseline already, is judged by whether the last change went nearer.
 */
export function evaluateLevelBy(context: Context, requirement: LevelBy): Evaluation {
  const { measure, due, direction, level: asked } = requirement;
  const { today, target } = context;
  const { minimumPoints } = context.method.parameters;
  const comparison = comparisonOf(requirement);
  const dueDay = checkedDay(due, `The due date of ${target.id}`);
  const { baseline } = requirement;
  const from = baseline === undefined ? -Infinity : dayOf(baseline.date);
  const states = statesWithin(context, requirement, { from, to: dueDay }, Infinity, false);
  const { latest, baseline: start, broken } = states;
  const aim: Aim = { zone: zoneOf(requirement, comparison), value: nearEnd(requirement), start, dueDay };
  const timing = timingOf(today, { from, to: dueDay });
  const level = latest === undefined ? 'unknown' : verdictOf(latest.stated.range, aim.zone);
  const until = Math.min(today, dueDay);
  const reasoning: Step[] = [];
  const way = direction === 'maintain' || start === undefined || aim.value === undefined ? 0 : difference(aim.value, start.stated.value);
  const done = latest === undefined || start === undefined ? 0 : difference(latest.stated.value, start.stated.value);
  const path = way !== 0 && start !== undefined && start.day < dueDay && !broken ? { start, days: dueDay - start.day } : undefined;
  const points = states.days + (start === undefined || broken ? 0 : 1);
  return finish(context, 'level-by', {
    level,
    trajectory: trajectoryOf({ states, level, timing, aim, way, done, direction, context, reasoning }),
    timing,
    evidence: evidenceFact(context, latest?.day, dueDay, points >= minimumPoints),
    required: aim.value === undefined ? undefined : { comparison, value: aim.value, unit: measure.unit },
    promised: { direction, ...asked, baseline: start?.stated.value ?? null, due },
    used: states.used,
    ledger: states.ledger,
    value: estimateOf(latest?.stated, measure.unit),
    progress: latest === undefined || path === undefined ? undefined : done / way,
    expected:
      path === undefined || timing === 'upcoming' ? undefined : path.start.stated.value + (way * (until - path.start.day)) / path.days,
    ...(aim.value === undefined || latest === undefined || level === 'met' || timing === 'ended'
      ? {}
      : stillNeeded(
          context,
          difference(aim.value, latest.stated.value),
          { amount: path === undefined ? 0 : done, days: latest.day - (path?.start.day ?? 0) },
          comparison,
          due,
        )),
    due,
    reasoning,
  });
}

interface Case {
  readonly states: States;
  readonly level: Verdict;
  readonly timing: TimingFact;
  readonly aim: Aim;
  readonly way: number;
  readonly done: number;
  readonly direction: LevelBy['direction'];
  readonly context: Context;
  readonly reasoning: Step[];
}

function trajectoryOf({ states, level, timing, aim, way, done, direction, context, reasoning }: Case): TrajectoryFact {
  const { latest, previous, broken } = states;
  const { start, dueDay, zone } = aim;
  if (latest === undefined) return 'unknown';
  const change = previous === undefined ? 0 : difference(latest.stated.value, previous.stated.value);
  if (previous !== undefined)
    reasoning.push(step('trend', { from: previous.stated.value, to: latest.stated.value, days: latest.day - previous.day }));
  const obstacle = direction === 'maintain' ? undefined : obstacleOf(aim, way, broken);
  if (obstacle !== undefined) reasoning.push(step(obstacle, {}));
  if (level === 'met') {
    const atDue =
      previous === undefined ? latest.stated.value : latest.stated.value + (change / (latest.day - previous.day)) * (dueDay - latest.day);
    if (timing !== 'ended' && verdictOf({ lower: atDue, upper: atDue }, zone) === 'unmet') return 'wrong-way';
    return obstacle === 'baseline-equals-target' || obstacle === 'baseline-missing' ? 'unknown' : 'sufficient';
  }
  // Past what is asked for and still not met: beyond the far end of a range, or of an exact value.
  const past = obstacle === undefined && level === 'unmet' && done / way > 1;
  if (direction === 'maintain' || obstacle === 'baseline-already-meets' || past) {
    if (previous === undefined) return 'unknown';
    return trajectoryOfChange(difference(distance(previous.stated.value, zone), distance(latest.stated.value, zone)));
  }
  if (obstacle !== undefined || start === undefined || latest.day <= start.day) return 'unknown';
  const elapsedDays = latest.day - start.day;
  const totalDays = dueDay - start.day;
  const ratio = (done * totalDays) / (way * elapsedDays);
  reasoning.push(step('pace', { ratio: finiteOrNull(ratio), elapsedDays, totalDays }));
  return trajectoryOfShare(ratio, context.method.parameters);
}

/** Why there is no straight way from the baseline, where there is none. */
function obstacleOf({ start, dueDay, zone }: Aim, way: number, broken: boolean): StepCode | undefined {
  if (start === undefined) return 'baseline-missing';
  if (broken) return 'baseline-before-break';
  if (way === 0) return 'baseline-equals-target';
  if (verdictOf(start.stated.range, zone) === 'met') return 'baseline-already-meets';
  return dueDay <= start.day ? 'baseline-not-before-due' : undefined;
}

/** A bare number reads as at most where the indicator is to fall, and as at least otherwise; so does the near end of a range. */
function comparisonOf({ comparison, direction, level }: LevelBy): Comparison {
  if ('value' in level && comparison !== 'stated') return comparison;
  return direction === 'decrease' ? 'at-most' : 'at-least';
}

function zoneOf({ level }: LevelBy, comparison: Comparison): Interval {
  if ('from' in level) return { lower: level.from, upper: level.to };
  return intervalOf(level.value, comparison === 'exactly' || comparison === 'stated' ? 'exact' : comparison);
}

function nearEnd({ level, direction }: LevelBy): number | undefined {
  if ('value' in level) return level.value;
  if (direction === 'maintain') return undefined;
  return direction === 'increase' ? level.from : level.to;
}

function verdictOf(range: Interval, zone: Interval): Verdict {
  const low = compareInterval(range, zone.lowerOpen === true ? 'more-than' : 'at-least', zone.lower);
  const high = compareInterval(range, zone.upperOpen === true ? 'less-than' : 'at-most', zone.upper);
  if (low === 'unmet' || high === 'unmet') return 'unmet';
  return low === 'met' ? high : low;
}

function distance(value: number, { lower, upper }: Interval): number {
  return Math.max(lower === -Infinity ? 0 : difference(lower, value), upper === Infinity ? 0 : difference(value, upper), 0);
}

/** The difference of two decimal numbers as written: 0.3 less 0.1 is 0.2. */
function difference(a: number, b: number): number {
  return exactSum([a, -b]);
}
