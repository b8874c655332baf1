import {
  compareInterval,
  exactSum,
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
import { statesOf, type States } from '../combine/states.js';
import { checkedDay } from '../day.js';
import { ratePerYear, trajectoryOfShare } from '../pace.js';
import { finiteOrNull, step, type StepCode } from '../step.js';
import { selectFor, type Context } from './context.js';
import { evidenceFact, finish } from './finish.js';

/** A value on a day. */
interface Point {
  readonly value: number;
  readonly day: number;
}

/** The straight way from the baseline to what is asked for. */
interface Path {
  readonly from: Point;
  readonly to: Point;
}

/**
 * An indicator moved to a value or into a range by a date, up or down, or kept there. Level: the latest state. Trajectory: the
 * share of the way from the baseline that is done, over the share of the time gone by; linear, so that zero and negative values
 * are like any other. What is met is "wrong way" where the line through the last two states leaves it by the deadline.
 */
export function evaluateLevelBy(context: Context, requirement: LevelBy): Evaluation {
  const { measure, baseline, due } = requirement;
  const { parameters } = context.method;
  const { today, target } = context;
  const dueDay = checkedDay(due, `The due date of ${target.id}`);
  const from = baseline === undefined ? undefined : { value: baseline.value, day: checkedDay(baseline.date, `The baseline date of ${target.id}`) };
  const selection = selectFor(context, measure, 'snapshot', { from: from?.day ?? -Infinity, to: dueDay });
  const states = statesOf(selection.entries, measure.combine, selection.ledger, Infinity);
  const { latest } = states;
  const timing: TimingFact = today > dueDay ? 'ended' : today < (from?.day ?? -Infinity) ? 'upcoming' : 'running';
  const level = latest === undefined ? 'unknown' : verdictOf(latest.stated.range, requirement);
  const path = pathOf(from, requirement, dueDay);
  const judgement = judge({ states, level, timing, from, path, dueDay, requirement, context });
  const until = Math.min(today, dueDay);
  const expected = path === undefined || timing === 'upcoming' ? undefined : valueOn(path, until);
  const value = latest === undefined ? undefined : estimateOf(latest.stated, measure.unit);
  const asked = askedValue(requirement);
  const points = states.days + (from === undefined || states.brokenOn > from.day ? 0 : 1);
  return finish(context, 'level-by', {
    level,
    trajectory: judgement.trajectory,
    timing,
    evidence: evidenceFact(latest?.day ?? -Infinity, until, parameters.staleAfterDays, points >= parameters.minimumPoints),
    ...(asked === undefined ? {} : { required: { comparison: comparisonOf(requirement), value: asked, unit: measure.unit } }),
    promised: { direction: requirement.direction, ...requirement.level, ...(baseline === undefined ? {} : { baseline: baseline.value, since: baseline.date }), due },
    used: states.used,
    ledger: states.ledger,
    value,
    progress: latest === undefined || path === undefined ? undefined : shareDone(path, latest.stated.value),
    expected,
    requiredRate:
      asked === undefined || latest === undefined || level === 'met' || today >= dueDay
        ? undefined
        : { perYear: ratePerYear(difference(asked, latest.stated.value), dueDay - today), from: context.asOf, until: due },
    due,
    reasoning: judgement.steps,
  });
}

interface Case {
  readonly states: States;
  readonly level: Verdict;
  readonly timing: TimingFact;
  readonly from: Point | undefined;
  readonly path: Path | undefined;
  readonly dueDay: number;
  readonly requirement: LevelBy;
  readonly context: Context;
}

interface Judgement {
  readonly trajectory: TrajectoryFact;
  readonly steps: readonly Step[];
}

function judge(given: Case): Judgement {
  const { states, level, timing, from, path, requirement, context } = given;
  const { latest } = states;
  if (latest === undefined) return { trajectory: 'unknown', steps: [] };
  const now: Point = { value: latest.stated.value, day: latest.day };
  const comparable = from === undefined || states.brokenOn > from.day ? undefined : from;
  const before = states.previous === undefined ? comparable : { value: states.previous.stated.value, day: states.previous.day };
  const steps: Step[] = [];
  if (before !== undefined && before.day < now.day) steps.push(step('trend', { from: before.value, to: now.value, days: now.day - before.day }));
  const obstacle = obstacleOf(given, now, comparable);
  if (obstacle !== undefined) steps.push(step(obstacle, { baseline: from?.value ?? null, required: askedValue(requirement) ?? null }));
  if (level === 'met') {
    if (timing !== 'ended' && losing(before, now, given)) return { trajectory: 'wrong-way', steps };
    return { trajectory: obstacle === 'baseline-equals-target' || obstacle === 'baseline-missing' ? 'unknown' : 'sufficient', steps };
  }
  if (requirement.direction === 'maintain' || obstacle === 'baseline-already-meets') return { trajectory: approach(before, now, requirement), steps };
  if (obstacle !== undefined || path === undefined || now.day <= path.from.day) return { trajectory: 'unknown', steps };
  const done = shareDone(path, now.value);
  // Past what is asked for and still not met: beyond the far end of a range, or of an exact value.
  if (level === 'unmet' && done > 1) return { trajectory: approach(before, now, requirement), steps };
  const elapsedDays = now.day - path.from.day;
  const totalDays = path.to.day - path.from.day;
  const ratio = (difference(now.value, path.from.value) * totalDays) / (difference(path.to.value, path.from.value) * elapsedDays);
  steps.push(step('pace', { ratio: finiteOrNull(ratio), elapsedDays, totalDays }));
  return { trajectory: trajectoryOfShare(ratio, context.method.parameters), steps };
}

/** Why there is no straight way from the baseline, where there is none. */
function obstacleOf({ from, dueDay, requirement }: Case, now: Point, comparable: Point | undefined): StepCode | undefined {
  if (requirement.direction === 'maintain') return undefined;
  if (from === undefined) return 'baseline-missing';
  if (comparable === undefined && from.day <= now.day) return 'baseline-before-break';
  if (from.value === askedValue(requirement)) return 'baseline-equals-target';
  if (verdictOf({ lower: from.value, upper: from.value }, requirement) === 'met') return 'baseline-already-meets';
  return dueDay <= from.day ? 'baseline-not-before-due' : undefined;
}

/** Whether the straight line through the last two points leaves what is asked for by the deadline. */
function losing(before: Point | undefined, now: Point, { requirement, dueDay }: Case): boolean {
  if (before === undefined || before.day >= now.day) return false;
  const atDue = now.value + (difference(now.value, before.value) / (now.day - before.day)) * (dueDay - now.day);
  return verdictOf({ lower: atDue, upper: atDue }, requirement) === 'unmet';
}

/** Whether the last change went nearer to what is asked for. */
function approach(before: Point | undefined, now: Point, requirement: LevelBy): TrajectoryFact {
  if (before === undefined || before.day >= now.day) return 'unknown';
  const change = difference(distance(before.value, requirement), distance(now.value, requirement));
  if (change === 0) return 'stalled';
  return change > 0 ? 'slow' : 'wrong-way';
}

function distance(value: number, requirement: LevelBy): number {
  const { level } = requirement;
  if ('from' in level) return Math.max(difference(level.from, value), difference(value, level.to), 0);
  const gap = difference(level.value, value);
  const comparison = comparisonOf(requirement);
  if (comparison === 'exactly') return Math.abs(gap);
  return Math.max(comparison === 'at-most' || comparison === 'less-than' ? -gap : gap, 0);
}

/** A bare number reads as at most where the indicator is to fall, and as at least otherwise. */
function comparisonOf({ comparison, direction, level }: LevelBy): Comparison {
  if ('from' in level) return direction === 'decrease' ? 'at-most' : 'at-least';
  if (comparison !== 'stated') return comparison;
  return direction === 'decrease' ? 'at-most' : 'at-least';
}

function verdictOf(range: Interval, requirement: LevelBy): Verdict {
  const { level } = requirement;
  if ('value' in level) return compareInterval(range, comparisonOf(requirement), level.value);
  const ends = [compareInterval(range, 'at-least', level.from), compareInterval(range, 'at-most', level.to)];
  if (ends.includes('unmet')) return 'unmet';
  return ends.includes('unknown') ? 'unknown' : 'met';
}

/** The value to move to: of a range its near end; none where a range is to be kept. */
function askedValue({ level, direction }: LevelBy): number | undefined {
  if ('value' in level) return level.value;
  if (direction === 'maintain') return undefined;
  return direction === 'increase' ? level.from : level.to;
}

function pathOf(from: Point | undefined, requirement: LevelBy, dueDay: number): Path | undefined {
  const asked = askedValue(requirement);
  if (from === undefined || asked === undefined || requirement.direction === 'maintain') return undefined;
  return from.value === asked || from.day >= dueDay ? undefined : { from, to: { value: asked, day: dueDay } };
}

function shareDone({ from, to }: Path, value: number): number {
  return difference(value, from.value) / difference(to.value, from.value);
}

function valueOn({ from, to }: Path, day: number): number {
  return from.value + (difference(to.value, from.value) * (day - from.day)) / (to.day - from.day);
}

/** The difference of two decimal numbers as written: 0.3 less 0.1 is 0.2. */
function difference(a: number, b: number): number {
  return exactSum([a, -b]);
}
