import type { Limits, Measure, Observation } from '@actionline/core';

import type { Dice } from './dice.js';
import type { StatesWorld } from './states-world.js';

/**
 * A world of states whose measure says how high they can be, and sometimes how low: no state of any slot, and none of a part, lies beyond.
 * Sometimes a figure is reported that cannot be.
 */
export function withLimits(dice: Dice, { programOf: _, ...world }: StatesWorld): StatesWorld {
  const { slots, scale, stateIn, observations } = world;
  // What is counted is never less than a part of it.
  const most = Math.max(...slots.map((__, slot) => stateIn(slot))) + (dice.chance(0.5) ? 0 : dice.int(1, 10));
  const limits: Limits = { ...(dice.chance(0.5) ? { lower: 0 } : {}), upper: Math.max(most, 1) / scale };
  const measure: Measure = { ...world.measure, limits };
  if (observations.length === 0 || !dice.chance(0.3)) return { ...world, measure };
  const { bound: __, ...rest } = dice.pick(observations);
  const impossible: Observation = { ...rest, id: 'beyond', value: limits.upper! + dice.int(1, 9) };
  return { ...world, measure, observations: [...observations, impossible] };
}
