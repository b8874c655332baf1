import type { IsoDate, MilestoneVerdict, Step, TimingFact, TrajectoryFact, Verdict } from '@actionline/core';

import { step } from '../step.js';

/** The milestones of a promise, as far as they are known. */
export interface Milestones {
  /** The verdict on each, in order. */
  readonly verdicts: readonly MilestoneVerdict[];
  /** The last one that is over, and whether it is reached by now. */
  readonly last: { readonly due: IsoDate; readonly reached: Verdict } | undefined;
}

/** No milestones. */
export const NO_MILESTONES: Milestones = { verdicts: [], last: undefined };

/** Where a milestone stands: over, the next of a promise that has begun, or still to come. */
export function timingOfMilestone(at: number, days: readonly number[], today: number, timing: TimingFact): TimingFact {
  if (days[at]! <= today) return 'ended';
  return timing !== 'upcoming' && (days[at - 1] ?? -Infinity) <= today ? 'running' : 'upcoming';
}

/**
 * A pace, held to the last milestone that is over: where that is not reached by then no pace is sufficient, however near it comes, and
 * where nobody can tell none is known to be.
 */
export function behindMilestone(trajectory: TrajectoryFact, reached: Verdict): TrajectoryFact {
  if (trajectory !== 'sufficient' || reached === 'met') return trajectory;
  return reached === 'unmet' ? 'slow' : 'unknown';
}

/** The steps about the milestones: how they stand, and the one that the promise is behind. */
export function milestoneSteps({ verdicts, last }: Milestones): readonly Step[] {
  if (verdicts.length === 0) return [];
  const over = verdicts.filter(({ timing }) => timing === 'ended');
  const count = (level: Verdict): number => over.filter((one) => one.level === level).length;
  const next = verdicts[over.length]?.due;
  const counts = { met: count('met'), missed: count('unmet'), unknown: count('unknown') };
  return [
    step('milestones', next === undefined ? counts : { ...counts, next }),
    ...(last?.reached === 'unmet' ? [step('milestone-behind', { due: last.due })] : []),
  ];
}
