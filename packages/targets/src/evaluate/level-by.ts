import {
  compareInterval,
  dateOfDay,
  exactSum,
  intervalOf,
  type Comparison,
  type Evaluation,
  type Interval,
  type LevelBy,
  type Step,
  type StepCode,
  type TimingFact,
  type TrajectoryFact,
  type Verdict,
} from '@actionline/core';

import { checkedDay, dayOf } from '../day.js';
import { expectedAfter, paceRatio, trajectoryOfChange, trajectoryOfShare } from './pace.js';
import { NO_PROOF } from '../range/proof.js';
import { finiteOrNull, step } from '../step.js';
import { stillNeeded, timingOf, type Context } from './context.js';
import { estimateOf } from './estimate.js';
import { evidenceFact, evaluationOf } from './evaluation.js';
import { baselineAt, figureAt, levelsOf, trendStep, type Level, type Levels } from './levels.js';
import { missingOfLevel } from './missing-level.js';
import { shareStep } from './share-behind.js';

/** What is asked of the indicator, and where it stands. */
interface Aim {
  /** The values that meet it. */
  readonly zone: Interval;
  /** The near end of what is asked for; nothing where a range is to be kept. */
  readonly value: number | undefined;
  /** The deadline. */
  readonly dueDay: number;
  /** Where the deadline stands. */
  readonly timing: TimingFact;
  /** Whether it is met. */
  readonly level: Verdict;
}

/** A straight way. */
interface Way {
  /** Where it begins. */
  readonly from: Level;
  /** Where it leads. */
  readonly to: number;
}

/** Where it is heading, and the steps that say why. */
interface Heading {
  readonly trajectory: TrajectoryFact;
  readonly steps: readonly Step[];
}

/**
 * An indicator moved to a value or into a range by a date, up or down, or kept there. Level: the latest state up to the deadline; a
 * level that is met after it is met late, and one that was met and is lost says when. Trajectory: the share of the way from the
 * baseline that is done, over the share of the time gone by, at both ends of the ranges; linear, so that zero and negative
 * values are like any other. What is met is "wrong way" where the line through the last two states leaves it by the deadline. What
 * is to be kept, or was met by the baseline already, is judged by whether the last change went nearer.
 */
export function evaluateLevelBy(context: Context, requirement: LevelBy): Evaluation {
  const { measure, due, direction, baseline: stated } = requirement;
  const { unit } = measure;
  const comparison = comparisonOf(requirement);
  const value = nearEnd(requirement);
  const dueDay = checkedDay(due, `The due date of ${context.target.id}`);
  const start = stated === undefined ? -Infinity : dayOf(stated.date);
  const window = { start, end: dueDay };
  const levels = levelsOf(context, requirement, { start, end: dueDay, reportedUntil: Infinity, due: dueDay }, false);
  const { latest, baseline, broken, uses, leftOut, issues } = levels;
  const zone = zoneOf(requirement, comparison);
  const timing = timingOf(context.today, window);
  const inTime = latest === undefined ? 'unknown' : verdictOf(latest.range, zone);
  const late = timing === 'ended' && inTime !== 'met' ? metLate(context, requirement, zone, dueDay) : undefined;
  const shown = late ?? latest;
  const level = late === undefined ? inTime : 'met';
  const way = wayOf(levels, direction, value, zone, dueDay);
  const { trajectory, steps } = headingOf(context, direction, levels, way, { zone, value, dueDay, timing, level });
  const points = levels.days + (baseline === undefined || broken ? 0 : 1);
  const estimate = estimateOf(shown?.proof, unit);
  const asked = value === undefined ? undefined : { comparison, value, unit };
  const done = way === undefined || latest === undefined ? 0 : difference(figureAt(latest), figureAt(way.from));
  const rest = value === undefined || latest === undefined ? 0 : difference(value, figureAt(latest));
  return evaluationOf(context, {
    level,
    trajectory: late === undefined ? trajectory : 'sufficient',
    timing,
    evidence: evidenceFact(
      context,
      shown?.day ?? levels.newest,
      dueDay,
      shown !== undefined && points >= context.method.parameters.minimumPoints,
    ),
    required: asked,
    uses: late === undefined ? uses : [...uses, ...late.proof.uses],
    leftOut: late === undefined ? leftOut : withoutUsed(leftOut, late),
    issues,
    behind: levels.behind,
    value: estimate,
    baseline: baseline === undefined ? undefined : baselineAt(baseline),
    shareOfWay: shareOfWay(way, estimate?.value),
    expected: way === undefined || timing === 'upcoming' ? undefined : expectedOn(way, Math.min(context.today, dueDay), dueDay),
    ...(asked === undefined || latest === undefined || level === 'met' || timing === 'ended' || isIn(figureAt(latest), zone)
      ? {}
      : stillNeeded(context, rest, done, way === undefined ? NaN : latest.day - way.from.day, comparison, due)),
    due,
    closedUntil: latest === undefined ? undefined : dateOfDay(latest.day),
    missingFigures: level === 'unknown' ? missingOfLevel(levels, measure, latest ?? { day: dueDay, proof: NO_PROOF }) : [],
    reasoning: [
      shareStep(shown?.proof),
      ...steps,
      late !== undefined && step('met-late', { on: dateOfDay(late.day), due, days: late.day - dueDay }, idsOf(late)),
      level !== 'met' && wasMetStep(levels, zone),
    ],
  });
}

/** The first state after the deadline that meets what is asked. */
function metLate(context: Context, requirement: LevelBy, zone: Interval, dueDay: number): Level | undefined {
  const levels = levelsOf(
    context,
    requirement,
    { start: dueDay + 1, end: context.today, reportedUntil: Infinity, due: context.today },
    false,
  );
  const days = [...new Set(levels.figures.map(({ end }) => end))].sort((a, b) => a - b);
  for (const day of days) {
    const level = levels.on(day);
    if (level !== undefined && verdictOf(level.range, zone) === 'met') return level;
  }
  return undefined;
}

function withoutUsed(leftOut: Levels['leftOut'], { proof }: Level): Levels['leftOut'] {
  const used = new Set(proof.uses.map(({ figure }) => figure.observation.id));
  return leftOut.filter(({ observation }) => !used.has(observation));
}

function idsOf({ figures }: Level): readonly string[] {
  return figures.map(({ observation }) => observation.id).sort();
}

/** On how many days, at most, a level is looked for that was lost. */
const MANY_DAYS = 50;

/** The step that says when it had been met, where it was and is not any more. */
function wasMetStep({ latest, figures, on }: Levels, zone: Interval): Step | undefined {
  if (latest === undefined) return undefined;
  const days = [...new Set(figures.map(({ end }) => end))].filter((day) => day < latest.day).sort((a, b) => b - a);
  // A long series is not searched to its beginning.
  for (const day of days.slice(0, MANY_DAYS)) {
    const level = on(day);
    if (level !== undefined && verdictOf(level.range, zone) === 'met')
      return step('was-met', { on: dateOfDay(day), value: figureAt(level) }, idsOf(level));
  }
  return undefined;
}

/** The way from the baseline to what is asked, where there is a straight one. */
function wayOf(
  { baseline, broken }: Levels,
  direction: LevelBy['direction'],
  value: number | undefined,
  zone: Interval,
  dueDay: number,
): Way | undefined {
  if (direction === 'maintain' || obstacleOf(baseline, broken, dueDay, zone, value) !== undefined) return undefined;
  return { from: baseline!, to: value! };
}

function shareOfWay(way: Way | undefined, reached: number | undefined): number | undefined {
  if (way === undefined || reached === undefined) return undefined;
  const from = figureAt(way.from);
  return difference(reached, from) / difference(way.to, from);
}

/** The value that the way has reached on a day. */
function expectedOn({ from, to }: Way, day: number, dueDay: number): number {
  const start = figureAt(from);
  return start + expectedAfter(difference(to, start), day - from.day, dueDay - from.day);
}

function headingOf(context: Context, direction: LevelBy['direction'], levels: Levels, way: Way | undefined, aim: Aim): Heading {
  const { method } = context;
  const { latest, previous, baseline, broken } = levels;
  const { zone, value, dueDay, timing, level } = aim;
  if (latest === undefined) return { trajectory: 'unknown', steps: [] };
  const steps: Step[] = [];
  if (previous !== undefined) steps.push(trendStep(previous, latest));
  const obstacle = direction === 'maintain' ? undefined : obstacleOf(baseline, broken, dueDay, zone, value);
  // Of a baseline that may meet it and may not, neither is said.
  const doubtful = obstacle === 'baseline-already-meets' && verdictOf(baseline!.range, zone) === 'unknown';
  if (obstacle !== undefined && !doubtful) steps.push(step(obstacle, {}));
  if (level === 'met') {
    const line = timing === 'ended' || previous === undefined ? undefined : lineByDue(previous, latest, dueDay, zone);
    const unsaid = obstacle === 'baseline-equals-target' || obstacle === 'baseline-missing';
    if (line === 'unmet') return { trajectory: 'wrong-way', steps };
    return { trajectory: unsaid || line === 'unknown' ? 'unknown' : 'sufficient', steps };
  }
  const shares = way === undefined ? undefined : sharesOf(way, latest, dueDay);
  // Past what is asked for and still not met: beyond the far end of a range, or of an exact value.
  const past = shares !== undefined && level === 'unmet' && isBelow(way!.from.range, zone) !== isBelow(latest.range, zone);
  const doubted = level === 'unknown' && mayBeOtherwise(previous, latest, aim);
  if (direction === 'maintain' || obstacle === 'baseline-already-meets' || past) {
    // What may be met already is not only nearer.
    const known = previous !== undefined && level === 'unmet';
    return { trajectory: known ? nearing(previous.range, latest.range, zone) : 'unknown', steps };
  }
  if (shares === undefined) return { trajectory: 'unknown', steps };
  const { least, most, elapsedDays, totalDays } = shares;
  const early = elapsedDays < method.parameters.earlyShare * totalDays;
  const worst = trajectoryOfShare(least, method.parameters);
  const agreed = worst === trajectoryOfShare(most, method.parameters) ? worst : 'unknown';
  const ratio = least === most ? finiteOrNull(least) : null;
  steps.push(
    step('pace', {
      ratio,
      ...(ratio === null ? { least: finiteOrNull(least), most: finiteOrNull(most) } : {}),
      on: dateOfDay(latest.day),
      elapsedDays,
      totalDays,
    }),
  );
  return { trajectory: doubted || (early && agreed !== 'sufficient') ? 'unknown' : agreed, steps };
}

/** Whether a level that may be met may be past what is asked for, or about to be lost. */
function mayBeOtherwise(previous: Level | undefined, latest: Level, { zone, dueDay, timing }: Aim): boolean {
  if (Number.isFinite(zone.lower) && Number.isFinite(zone.upper)) return true;
  return timing !== 'ended' && previous !== undefined && lineByDue(previous, latest, dueDay, zone) !== 'met';
}

interface Shares {
  /** The least and the greatest share of the way that the ranges allow, over the share of the time. */
  readonly least: number;
  readonly most: number;
  readonly elapsedDays: number;
  readonly totalDays: number;
}

/** How far a way is done, at the corners of both ranges. */
function sharesOf({ from, to }: Way, latest: Level, dueDay: number): Shares | undefined {
  if (latest.day <= from.day) return undefined;
  const elapsedDays = latest.day - from.day;
  const totalDays = dueDay - from.day;
  const corners = [from.range.lower, from.range.upper].flatMap((start) =>
    [latest.range.lower, latest.range.upper].map((reached) => ({ done: difference(reached, start), way: difference(to, start) })),
  );
  const ratios = corners.map(({ done, way }) => paceRatio(done, way, elapsedDays, totalDays));
  if (ratios.some(Number.isNaN)) return undefined;
  return {
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    elapsedDays,
    totalDays,
  };
}

/** Whether the line through two states meets what is asked for on the deadline, which is still to come. */
function lineByDue(previous: Level, latest: Level, dueDay: number, zone: Interval): Verdict {
  const days = latest.day - previous.day;
  const rest = dueDay - latest.day;
  const at = (from: number, to: number): number => to + (difference(to, from) / days) * rest;
  return verdictOf({ lower: at(previous.range.upper, latest.range.lower), upper: at(previous.range.lower, latest.range.upper) }, zone);
}

/** Whether what is short of what is asked came nearer, at both ends of the ranges. */
function nearing(before: Interval, after: Interval, zone: Interval): TrajectoryFact {
  const [nearBefore, farBefore] = distances(before, zone);
  const [nearAfter, farAfter] = distances(after, zone);
  const worst = trajectoryOfChange(difference(nearBefore, farAfter));
  return worst === trajectoryOfChange(difference(farBefore, nearAfter)) ? worst : 'unknown';
}

/** What may be in the way of a straight way from the baseline. */
type Obstacle = Extract<StepCode, `baseline-${string}`>;

/** Why there is no straight way from the baseline, where there is none. */
function obstacleOf(
  start: Level | undefined,
  broken: boolean,
  dueDay: number,
  zone: Interval,
  value: number | undefined,
): Obstacle | undefined {
  if (start === undefined) return 'baseline-missing';
  if (broken) return 'baseline-before-break';
  if (start.range.lower === value && start.range.upper === value) return 'baseline-equals-target';
  if (verdictOf(start.range, zone) !== 'unmet') return 'baseline-already-meets';
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
  if (low === 'unmet' || high === 'unmet') return 'unmet';
  return low === 'met' && high === 'met' ? 'met' : 'unknown';
}

/** Whether a range that is not in what is asked for lies below it, and not above. */
function isBelow({ upper }: Interval, zone: Interval): boolean {
  return upper <= zone.lower;
}

function isIn(value: number, zone: Interval): boolean {
  return verdictOf(intervalOf(value), zone) === 'met';
}

/** The least and the greatest distance of a range from what is asked for. */
function distances({ lower, upper }: Interval, zone: Interval): readonly [number, number] {
  const of = (value: number): number => {
    if (value < zone.lower) return difference(zone.lower, value);
    return value > zone.upper ? difference(value, zone.upper) : 0;
  };
  const crosses = lower <= zone.upper && upper >= zone.lower;
  return [crosses ? 0 : Math.min(of(lower), of(upper)), Math.max(of(lower), of(upper))];
}

/** The difference of two decimal numbers as written: 0.3 less 0.1 is 0.2. */
function difference(a: number, b: number): number {
  return exactSum([a, -b]);
}
