import type { Comparison, Evaluation, TrajectoryFact } from '@actionline/core';

import { defaultParameters } from '../../method-parameters.js';
import type { CountedWorld } from './counted-world.js';

/**
 * What the trajectory of a total says that is not true. It is the share of a straight line from 0 on the day that the figures
 * are closed until, or on that of the evaluation; where they say different things, either is true. Of a share that does not run up
 * (`steady`) it is the share of what is asked.
 */
export function trajectoryFaults(
  { trajectory, closedUntil }: Evaluation,
  { slots, scale, first, last, today, amountOf }: CountedWorld,
  comparison: Comparison,
  required: number,
  steady = false,
): readonly string[] {
  if (trajectory === 'unknown' || required <= 0) return [];
  const days = (to: number): number => (slots[to]?.to ?? 0) - (slots[first]?.from ?? 0) + 1;
  const trueAt = (slot: number): TrajectoryFact => {
    const until = Math.min(slot, last);
    const amount = until < first ? 0 : amountOf(first, until) / scale;
    const ofPath = steady ? amount / required : (amount * days(last)) / (required * days(until));
    return trueTrajectory(ofPath, amount, required, comparison);
  };
  const closed = closedUntil === undefined ? -1 : slots.findIndex(({ end }) => end === closedUntil);
  const truths = [...new Set([today, closed < 0 ? today : closed].filter((slot) => slot >= first).map(trueAt))];
  return truths.length === 0 || truths.includes(trajectory) ? [] : [`trajectory ${trajectory}, in truth ${truths.join(' or ')}`];
}

function trueTrajectory(share: number, amount: number, required: number, comparison: Comparison): TrajectoryFact {
  const { onTrack, atRisk, wrongWay } = defaultParameters;
  // Sums of tenths: a share on a threshold is on its better side.
  const noise = 1e-9;
  if (comparison === 'at-most' || comparison === 'less-than') {
    if (amount > required || (amount === required && comparison === 'less-than')) return 'wrong-way';
    if (comparison === 'at-most' ? share <= 1 + noise : share < 1 - noise) return 'sufficient';
    return share * onTrack <= 1 + noise ? 'slow' : 'wrong-way';
  }
  if (comparison === 'exactly' && amount > required) return 'wrong-way';
  if (share >= onTrack - noise) return 'sufficient';
  if (share >= atRisk - noise) return 'slow';
  return share >= wrongWay - noise ? 'stalled' : 'wrong-way';
}
