import { intervalOf, type LevelBy, type StepCode } from '@actionline/core';

import { NO_PROOF } from '../range/proof.js';
import { askedLevel, verdictOf, type AskedLevel, type Zone } from './asked-level.js';
import type { Context } from './context.js';
import { milestoneDays, stagesOf } from './level-milestones.js';
import { figureAt, statedLevel, type Level, type Levels } from './level.js';
import { difference, expectedOn, type Path } from './path.js';

/** A way from the baseline to what is asked. */
export interface Way {
  /** Where it begins. */
  readonly from: Level;
  /** Which way a change from the baseline leads, also from 0; else the path tells. */
  readonly upOrDown: number | undefined;
  /** The path from one of the values that the baseline may have. */
  readonly pathFrom: (start: number) => Path;
}

/** What may be in the way of a straight way from the baseline. */
export type Obstacle = Exclude<Extract<StepCode, `baseline-${string}`>, 'baseline-needed' | 'baseline-not-positive'>;

/** Why there is no way from the baseline, where there is none. */
export function obstacleOf(requirement: LevelBy, { baseline, broken }: Levels, dueDay: number, asked: AskedLevel): Obstacle | undefined {
  if (baseline === undefined) return 'baseline-missing';
  if (broken) return 'baseline-before-break';
  const { range } = baseline;
  // A change leads the same way from every baseline: one of them tells.
  const start = 'change' in requirement.level ? intervalOf(ANY_BASELINE) : range;
  const value = 'change' in requirement.level ? asked.from(ANY_BASELINE) : asked.value;
  const zone = 'change' in requirement.level ? zoneFrom(requirement, ANY_BASELINE) : asked.zone;
  if (start.lower === value && start.upper === value) return 'baseline-equals-target';
  if (verdictOf(start, zone) !== 'unmet') return 'baseline-already-meets';
  return dueDay <= baseline.day ? 'baseline-not-before-due' : undefined;
}

/** Above 0, so that per cent of it are something. */
const ANY_BASELINE = 100;

function zoneFrom(requirement: LevelBy, baseline: number): Zone {
  return askedLevel(requirement, requirement.level, statedLevel(baseline, 0)).zone;
}

/** The way from the baseline to what is asked. */
export function wayOf(context: Context, requirement: LevelBy, from: Level, asked: AskedLevel, dueDay: number): Way {
  const days = milestoneDays(context, requirement);
  return {
    from,
    upOrDown: 'change' in requirement.level ? Math.sign(requirement.level.change) : undefined,
    pathFrom: (start) => ({
      stages: [
        { day: from.day, value: start },
        ...stagesOf(requirement, days, from.day, start),
        { day: dueDay, value: asked.from(start)! },
      ],
      shape: requirement.path ?? 'linear',
    }),
  };
}

/** Whether there is no baseline that a path could begin at. */
export function hasNoStart(obstacle: Obstacle | undefined): boolean {
  return obstacle === 'baseline-missing' || obstacle === 'baseline-before-break';
}

/** The path from the first milestone on, where none of them is a change from the baseline. */
export function milestonePath(context: Context, requirement: LevelBy, dueDay: number): Path | undefined {
  const { level, milestones = [] } = requirement;
  if (milestones.length === 0 || [level, ...milestones.map((one) => one.level)].some((one) => 'change' in one)) return undefined;
  const stages = stagesOf(requirement, milestoneDays(context, requirement), -Infinity, NaN);
  return {
    stages: [...stages, { day: dueDay, value: askedLevel(requirement, level, undefined).value! }],
    shape: requirement.path ?? 'linear',
  };
}

/** What a path has reached by a day; nothing before it begins. */
export function expectedBy(path: Path, day: number): number | undefined {
  return day < path.stages[0]!.day ? undefined : expectedOn(path, day);
}

/** The share of a way to a value that is done; nothing where there is none. */
export function shareOfWay(way: Way | undefined, value: number | undefined, reached: number | undefined): number | undefined {
  if (way === undefined || reached === undefined) return undefined;
  const from = figureAt(way.from);
  return difference(reached, from) / difference(value!, from);
}
