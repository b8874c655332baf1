import { type Interval, type LevelBy, type Step, type TimingFact, type TrajectoryFact, type Verdict } from '@actionline/core';

import { step } from '../step.js';
import { askedLevel, verdictOf, type AskedLevel, type unknownLevel, type Zone } from './asked-level.js';
import type { Context } from './context.js';
import { trendStep, type Level, type Levels } from './level.js';
import type { Obstacle, Way } from './level-way.js';
import { behindMilestone, type Milestones } from './milestones.js';
import { paceStep, trajectoryOfChange, trajectoryOfShares } from './pace.js';
import { difference, expectedOn, shareOfPath, type Path } from './path.js';

/** What is asked of the indicator, and where it stands. */
export interface LevelToReach {
  /** What is asked at the end. */
  readonly asked: AskedLevel;
  /** The deadline. */
  readonly dueDay: number;
  /** Where the deadline stands. */
  readonly timing: TimingFact;
  /** Whether it is met. */
  readonly level: Verdict;
  /** The milestones on the way. */
  readonly milestones: Milestones;
  /** Why it is not known what is asked. */
  readonly unknown: ReturnType<typeof unknownLevel>;
  /** Why there is no way from the baseline. */
  readonly obstacle: Obstacle | undefined;
}

/** Where it is heading, and the steps that say why. */
export interface Heading {
  /** Where. */
  readonly trajectory: TrajectoryFact;
  /** The steps. */
  readonly steps: readonly Step[];
}

/** Where a level is heading: by the way that it has, by the path of its milestones, or by whether the last change came nearer. */
export function headingOf(
  context: Context,
  requirement: LevelBy,
  levels: Levels,
  way: Way | undefined,
  path: Path | undefined,
  toReach: LevelToReach,
): Heading {
  const { method } = context;
  const { direction } = requirement;
  const { latest, previous, baseline } = levels;
  const { asked, dueDay, timing, level, milestones, unknown, obstacle } = toReach;
  const { zone } = asked;
  const lastReached = milestones.last?.reached ?? 'met';
  if (latest === undefined) return { trajectory: 'unknown', steps: [] };
  const steps: Step[] = [];
  if (previous !== undefined) steps.push(trendStep(previous, latest));
  if (unknown !== undefined) return { trajectory: 'unknown', steps: [...steps, unknownStep(unknown, requirement, levels)] };
  // Milestones that are over are a path of their own.
  const onPath = way === undefined && path !== undefined && latest.day >= path.stages[0]!.day ? path : undefined;
  const isUnsaid = obstacle === 'baseline-missing' && onPath !== undefined;
  // Of a baseline that may meet it and may not, neither is said.
  const doubtful = obstacle === 'baseline-already-meets' && 'value' in requirement.level && verdictOf(baseline!.range, zone) === 'unknown';
  if (obstacle !== undefined && !doubtful && !isUnsaid) steps.push(step(obstacle, {}));
  if (level === 'met') {
    const line = timing === 'ended' || previous === undefined ? undefined : lineByDue(previous, latest, dueDay, zone);
    const unsaid = !isUnsaid && (obstacle === 'baseline-equals-target' || obstacle === 'baseline-missing');
    if (line === 'unmet') return { trajectory: 'wrong-way', steps };
    return { trajectory: unsaid || line === 'unknown' ? 'unknown' : 'sufficient', steps };
  }
  const shares = way === undefined ? undefined : sharesOf(way, latest, dueDay);
  // Past what is asked for and still not met: beyond the far end of a range, or of an exact value.
  const past = shares !== undefined && level === 'unmet' && beginsBelow(requirement, way!.from, zone) !== isBelow(latest.range, zone);
  const doubted = level === 'unknown' && mayBeOtherwise(previous, latest, toReach);
  if (direction === 'maintain' || obstacle === 'baseline-already-meets' || past) {
    // What may be met already is not only nearer.
    const known = previous !== undefined && level === 'unmet' && !doubtful;
    return { trajectory: known ? nearing(previous.range, latest.range, zone) : 'unknown', steps };
  }
  if (shares === undefined) {
    if (onPath === undefined || doubted) return { trajectory: 'unknown', steps };
    const due = askedLevel({ comparison: 'stated', direction }, { value: expectedOn(onPath, latest.day) }, undefined);
    const reached = verdictOf(latest.range, due.zone);
    if (reached === 'met') return { trajectory: behindMilestone('sufficient', lastReached), steps };
    const known = reached === 'unmet' && level === 'unmet' && previous !== undefined;
    return { trajectory: known ? nearing(previous.range, latest.range, zone) : 'unknown', steps };
  }
  const { least, most, elapsedDays, totalDays } = shares;
  const early = elapsedDays < method.parameters.earlyShare * totalDays;
  const agreed = trajectoryOfShares(least, most, method.parameters);
  steps.push(paceStep(least, most, latest.day, elapsedDays, totalDays));
  return { trajectory: doubted || (early && agreed !== 'sufficient') ? 'unknown' : behindMilestone(agreed, lastReached), steps };
}

/** The step that says why a change from the baseline gives no level. */
function unknownStep(why: 'no-baseline' | 'not-positive', { baseline }: LevelBy, { broken }: Levels): Step {
  if (why === 'not-positive') return step('baseline-not-positive', {});
  if (broken) return step('baseline-before-break', {});
  return step('baseline-needed', baseline === undefined ? {} : { on: baseline.date });
}

/** Whether a level that may be met may be past what is asked for, or about to be lost. */
function mayBeOtherwise(previous: Level | undefined, latest: Level, { asked: { zone }, dueDay, timing }: LevelToReach): boolean {
  if (Number.isFinite(zone.possible.lower) && Number.isFinite(zone.possible.upper)) return true;
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
function sharesOf({ from, upOrDown, pathFrom }: Way, latest: Level, dueDay: number): Shares | undefined {
  if (latest.day <= from.day) return undefined;
  const elapsedDays = latest.day - from.day;
  const totalDays = dueDay - from.day;
  const ratios = [from.range.lower, from.range.upper].flatMap((start) => {
    const path = pathFrom(start);
    const wanted = upOrDown ?? Math.sign(difference(path.stages.at(-1)!.value, start));
    return [latest.range.lower, latest.range.upper].map((reached) => shareOfPath(path, reached, latest.day, wanted));
  });
  if (ratios.some(Number.isNaN)) return undefined;
  return {
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    elapsedDays,
    totalDays,
  };
}

/** Whether the line through two states meets what is asked for on the deadline, which is still to come. */
function lineByDue(previous: Level, latest: Level, dueDay: number, zone: Zone): Verdict {
  const days = latest.day - previous.day;
  const rest = dueDay - latest.day;
  const at = (from: number, to: number): number => to + (difference(to, from) / days) * rest;
  return verdictOf({ lower: at(previous.range.upper, latest.range.lower), upper: at(previous.range.lower, latest.range.upper) }, zone);
}

/** Whether what is short of what is asked came nearer, at both ends of the ranges and wherever that lies. */
function nearing(before: Interval, after: Interval, { certain, possible }: Zone): TrajectoryFact {
  const found = certain === undefined ? 'unknown' : nearingTo(before, after, certain);
  return found === nearingTo(before, after, possible) ? found : 'unknown';
}

function nearingTo(before: Interval, after: Interval, zone: Interval): TrajectoryFact {
  const [nearBefore, farBefore] = distances(before, zone);
  const [nearAfter, farAfter] = distances(after, zone);
  const worst = trajectoryOfChange(difference(nearBefore, farAfter));
  return worst === trajectoryOfChange(difference(farBefore, nearAfter)) ? worst : 'unknown';
}

/** Whether a way begins below what is asked for, and not above: that of a change by its sign, wherever in its range it begins. */
function beginsBelow({ level }: LevelBy, { range }: Level, zone: Zone): boolean {
  return 'change' in level ? level.change > 0 : isBelow(range, zone);
}

/** Whether a range that is not in what is asked for lies below it, and not above. */
function isBelow({ upper }: Interval, { possible }: Zone): boolean {
  return upper <= possible.lower;
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
