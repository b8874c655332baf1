import { unitId, type LevelBy, type MilestoneVerdict, type TimingFact } from '@actionline/core';

import { checkedDay } from '../day.js';
import { askedLevel, requiredOf, verdictOf } from './asked-level.js';
import type { Context } from './context.js';
import { estimateOf } from './estimate.js';
import type { Level, Levels } from './level.js';
import { levelsOf } from './levels.js';
import { NO_MILESTONES, timingOfMilestone, type Milestones } from './milestones.js';
import type { Stage } from './path.js';

/** The milestones of a level, and the states of their days that the verdicts rest on. */
export interface LevelMilestones extends Milestones {
  /** The states. */
  readonly states: readonly Level[];
}

/** What the levels of an indicator are, and where its deadline stands. */
interface Setting {
  /** The first day that counts. */
  readonly start: number;
  /** The deadline. */
  readonly dueDay: number;
  /** Where that stands. */
  readonly timing: TimingFact;
  /** The levels up to the deadline. */
  readonly levels: Levels;
}

/** The days that the milestones are due on. */
export function milestoneDays({ target }: Context, { milestones = [] }: LevelBy): readonly number[] {
  return milestones.map(({ due }) => checkedDay(due, `The milestone date of ${target.id}`));
}

/**
 * The verdicts on the milestones of a level. One that is over is met or missed by the state of its day, or the last before it that is so
 * near that no trend is read between them (`earlyShare` of the time); after that it is not known. What is asked of it follows the
 * baseline as it is known today.
 */
export function levelMilestones(context: Context, requirement: LevelBy, setting: Setting): LevelMilestones {
  const { milestones = [], measure } = requirement;
  if (milestones.length === 0) return { ...NO_MILESTONES, states: [] };
  const { start, dueDay, timing, levels } = setting;
  const { latest } = levels;
  const { today, method } = context;
  const days = milestoneDays(context, requirement);
  const near = method.parameters.earlyShare * (dueDay - (levels.baseline?.day ?? days[0]!));
  const speaksOf = (state: Level | undefined, day: number): state is Level => state !== undefined && day - state.day <= near;
  const states: Level[] = [];
  const verdicts = milestones.map(({ due, level }, at): MilestoneVerdict => {
    const day = days[at]!;
    const own = day > today ? levels : levelsOf(context, requirement, { start, end: day, reportedUntil: Infinity, due: day }, false);
    const asked = askedLevel(requirement, level, comparedWith(own));
    const state = day > today || speaksOf(own.latest, day) ? own.latest : undefined;
    const value = day > today ? undefined : estimateOf(state?.proof, measure.unit);
    if (state !== undefined && day <= today) states.push(state);
    const required = requiredOf(asked, unitId(measure.unit));
    return {
      due,
      timing: timingOfMilestone(at, days, today, timing),
      level: state === undefined ? 'unknown' : verdictOf(state.range, asked.zone),
      ...(required === undefined ? {} : { required }),
      ...(value === undefined ? {} : { value }),
    };
  });
  const lastDay = days.filter((day) => day <= today && speaksOf(latest, day)).at(-1);
  const last = lastDay === undefined ? undefined : milestones[days.indexOf(lastDay)]!;
  return {
    verdicts,
    states,
    last:
      last === undefined
        ? undefined
        : { due: last.due, reached: verdictOf(latest!.range, askedLevel(requirement, last.level, comparedWith(levels)).reached) },
  };
}

/** The baseline, where the values of today can be compared with it. */
export function comparedWith({ baseline, broken }: Levels): Level | undefined {
  return broken ? undefined : baseline;
}

/** The near ends of milestones that lie after a day, from a value of the baseline. */
export function stagesOf(requirement: LevelBy, days: readonly number[], after: number, start: number): readonly Stage[] {
  return (requirement.milestones ?? []).flatMap(({ level }, at) =>
    days[at]! > after ? [{ day: days[at]!, value: askedLevel(requirement, level, undefined).from(start)! }] : [],
  );
}
