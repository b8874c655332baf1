import { compareInterval, type MilestoneVerdict, type TimingFact, type TotalBy, unitId } from '@actionline/core';
import { isCeiling } from '@actionline/core/internal';

import { checkedDay, dayOf } from '../day.js';
import type { DayRange } from '../range/day-range.js';
import type { Proof, Use } from '../range/proof.js';
import type { Context } from './context.js';
import type { Counted } from './counted.js';
import { estimateOf } from './estimate.js';
import { timingOfMilestone, type Milestones } from './milestones.js';
import type { Path } from './path.js';
import { lineTo } from './running-count.js';

/** The path of a total: through its milestones, from nothing. */
export function pathOf({ comparison, value, milestones = [], path: shape = 'linear' }: TotalBy, window: DayRange): Path {
  const line = lineTo(value, window);
  const [start, end] = line.stages;
  const stages = [start!, ...milestones.map((one) => ({ day: dayOf(one.due), value: one.value })), end!];
  if (shape === 'linear' || !isCeiling(comparison)) return { stages, shape };
  // What is not to be passed by a day is not to be passed before it.
  return { stages: [start!, ...stages.slice(1).map(({ value: most }, at) => ({ day: stages[at]!.day + 1, value: most }))], shape };
}

/** The milestones of a total, and the figures that the verdicts rest on. */
export interface TotalMilestones extends Milestones {
  /** The figures. */
  readonly uses: readonly Use[];
}

/** The days that the milestones are due on. */
export function milestoneDays({ target }: Context, { milestones = [] }: TotalBy): readonly number[] {
  return milestones.map(({ due }) => checkedDay(due, `The milestone date of ${target.id}`));
}

/** The verdicts on the milestones of a total: what is proven of the days up to each, or up to now. */
export function totalMilestones(
  context: Context,
  requirement: TotalBy,
  timing: TimingFact,
  now: Proof | undefined,
  { count, near, states }: Counted,
): TotalMilestones {
  const { comparison, measure, milestones = [] } = requirement;
  const { today } = context;
  const { unit } = measure;
  const days = milestoneDays(context, requirement);
  const uses: Use[] = [];
  const verdicts = milestones.map(({ due, value: required }, at): MilestoneVerdict => {
    const day = days[at]!;
    const isOver = day <= today;
    const isReported = near.some((figure) => (states ? figure.end : figure.start) <= day);
    const own = isReported ? count.proofs[at] : undefined;
    const proof = isOver ? own : now;
    const value = isOver ? estimateOf(own, unit) : undefined;
    if (isOver) uses.push(...(own?.uses ?? []));
    return {
      due,
      timing: timingOfMilestone(at, days, today, timing),
      level: proof === undefined ? 'unknown' : compareInterval(proof.range, comparison, required),
      required: { comparison, value: required, unit: unitId(unit) },
      ...(value === undefined ? {} : { value }),
    };
  });
  const last = milestones.filter((_, at) => days[at]! <= today).at(-1);
  // The last ceiling that is over binds no more.
  if (last === undefined || now === undefined || isCeiling(comparison)) return { verdicts, uses, last: undefined };
  const floor = comparison === 'more-than' ? comparison : 'at-least';
  return { verdicts, uses, last: { due: last.due, reached: compareInterval(now.range, floor, last.value) } };
}

/** What a milestone rests on is used too, and counts at no end of the value. */
export function withMilestones(uses: readonly Use[], others: readonly Use[]): readonly Use[] {
  const used = new Set(uses.map(({ figure }) => figure));
  const more = others.filter(({ figure }) => !used.has(figure) && used.add(figure));
  return more.length === 0 ? uses : [...uses, ...more.map(({ figure }) => ({ figure, lower: 0, upper: 0 }))];
}
