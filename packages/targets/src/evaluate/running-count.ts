import { compareInterval, type Comparison, type Interval, type Step, type TrajectoryFact } from '@actionline/core';
import { isCeiling } from '@actionline/core/internal';

import type { MethodParameters } from '../method-parameters.js';
import { behindMilestone } from './milestones.js';
import { paceStep, SHARE_NOISE, trajectoryOfShare, trajectoryOfShares } from './pace.js';
import { shareOfPath, type Path } from './path.js';
import { lengthOf, type DayRange } from '../range/day-range.js';
import type { Closed, Proof } from '../range/proof.js';

/** How a count runs up to what is asked of it. */
export interface Pace {
  /** Where it is heading. */
  readonly trajectory: TrajectoryFact;
  /** The step that says so; nothing where there is no pace. */
  readonly step: Step | undefined;
}

/** A count that runs up over the days of a window. */
export interface RunningCount {
  /** How it is compared. */
  readonly comparison: Comparison;
  /** What is asked. */
  readonly required: number;
  /** The whole window, whose last day is the deadline. */
  readonly window: DayRange;
  /** The way that it is to run; a straight line from 0 where absent. */
  readonly path?: Path;
  /** The last day that has gone by. */
  readonly today: number;
  /** What is proven by today. */
  readonly now: Proof;
  /** How far the range is closed, and what is proven by then. */
  readonly closed: Closed | undefined;
  /** The thresholds. */
  readonly parameters: MethodParameters;
}

/** A straight line from 0, before the first day of a window, to what is asked at the end of its last. */
export function lineTo(required: number, { start, end }: DayRange): Path {
  return {
    stages: [
      { day: start - 1, value: 0 },
      { day: end, value: required },
    ],
    shape: 'linear',
  };
}

/**
 * The pace of a count against a straight line from 0, or the path through its milestones. It is sufficient where what is proven by today, or by the last day up to
 * which the range is closed, is on the line; it is less only where the upper end proves it on that day, and never within the
 * first days. A ceiling is judged by where the line through its range would end.
 */
export function paceOf(count: RunningCount): Pace {
  const { comparison, required, window, today, now, closed, parameters } = count;
  const total = lengthOf(window);
  const elapsed = (day: number): number => day - window.start + 1;
  const path = count.path ?? lineTo(required, window);
  const share = (value: number, day: number): number => shareOfPath(path, value, day, 1);
  if (isCeiling(comparison)) return ceilingPace(count, share);
  const held = (found: TrajectoryFact, range: Interval, day: number): TrajectoryFact => {
    const due = path.stages
      .slice(1, -1)
      .filter((stage) => stage.day <= day)
      .at(-1);
    if (due === undefined) return found;
    return behindMilestone(found, compareInterval(range, comparison === 'more-than' ? comparison : 'at-least', due.value));
  };
  if (comparison === 'exactly') {
    // What is not to be passed is on its way only where it certainly has not been.
    const under = compareInterval(now.range, 'at-most', required);
    if (under !== 'met') return { trajectory: under === 'unmet' ? 'wrong-way' : 'unknown', step: undefined };
  }
  const proven = share(now.range.lower, today);
  if (proven >= parameters.onTrack - SHARE_NOISE) {
    const { lower, upper } = now.range;
    return {
      trajectory: held('sufficient', now.range, today),
      step: paceStep(share(lower, today), share(upper, today), today, elapsed(today), total),
    };
  }
  if (closed === undefined) return { trajectory: 'unknown', step: undefined };
  const { until, range } = closed;
  const least = share(range.lower, until);
  const most = share(range.upper, until);
  const early = elapsed(until) < parameters.earlyShare * total;
  const found = held(trajectoryOfShares(least, most, parameters), range, until);
  // What was too slow then, and has caught up since as far as is proven, is not known to be too slow now.
  const caughtUp = PACES.indexOf(trajectoryOfShare(proven, parameters)) > PACES.indexOf(found);
  return {
    trajectory: found !== 'sufficient' && (early || caughtUp) ? 'unknown' : found,
    step: paceStep(least, most, until, elapsed(until), total),
  };
}

/**
 * Where a share heads that does not run up: as far as it is known, it stays what it is. It is judged against what is asked as a straight path on
 * its last day is, and never called too low within the first days.
 */
export function steadyPace(count: RunningCount): Pace {
  // What is asked of it on a day is asked of it on every day.
  const { path: _, ...steady } = count;
  const { window, today, now, parameters } = count;
  const soFar = { start: window.start, end: today };
  const { trajectory } = paceOf({ ...steady, window: soFar, closed: { until: today, range: now.range } });
  const early = today - window.start + 1 < parameters.earlyShare * lengthOf(window);
  return { trajectory: early && trajectory !== 'sufficient' ? 'unknown' : trajectory, step: undefined };
}

/** The trajectories that a pace may have, the slowest first. */
const PACES: readonly TrajectoryFact[] = ['wrong-way', 'stalled', 'slow', 'sufficient'];

function ceilingPace(
  { comparison, required, window, today, now, closed, parameters }: RunningCount,
  share: (value: number, day: number) => number,
): Pace {
  const total = lengthOf(window);
  if (compareInterval(now.range, comparison, required) === 'unmet') return { trajectory: 'wrong-way', step: undefined };
  if (closed === undefined) return { trajectory: 'unknown', step: undefined };
  const { until, range } = closed;
  const elapsed = until - window.start + 1;
  // The ratio to the straight line is also the projected end over the ceiling.
  const least = share(range.lower, until);
  const most = share(range.upper, until);
  const early = elapsed < parameters.earlyShare * total;
  const trajectory = (ratio: number): TrajectoryFact => {
    if (comparison === 'at-most' ? ratio <= 1 + SHARE_NOISE : ratio < 1 - SHARE_NOISE) return 'sufficient';
    return ratio * parameters.onTrack <= 1 + SHARE_NOISE ? 'slow' : 'wrong-way';
  };
  // A ceiling that may have been passed by then is not known to be in reach.
  const worst = compareInterval(range, comparison, required) === 'met' ? trajectory(most) : 'wrong-way';
  const then = worst === trajectory(least) ? worst : 'unknown';
  // What was under the line then, and is over it since as far as is proven, is not known to be under it now.
  const since = trajectory(share(now.range.lower, today));
  const found = PACES.indexOf(since) < PACES.indexOf(then) ? 'unknown' : then;
  return {
    trajectory: early && found !== 'sufficient' ? 'unknown' : found,
    step: paceStep(least, most, until, elapsed, total),
  };
}

/** The trajectory that a share of what is asked in one period over stands for: never sufficient, since it was missed. */
export function trajectoryOfMiss(least: number, greatest: number, parameters: MethodParameters): TrajectoryFact {
  const of = (share: number): TrajectoryFact => {
    const found = trajectoryOfShare(share, parameters);
    return found === 'sufficient' ? 'slow' : found;
  };
  const worst = of(least);
  return worst === of(greatest) ? worst : 'unknown';
}
