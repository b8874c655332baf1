import type { Confidence, Observation } from '@actionline/core';

import type { Dice } from './dice.js';
import type { Scenario } from './scenario.js';

/**
 * A scenario with wrong figures among the true ones, all of them less sure than is asked. Some correct a true one: a correction that is
 * left out corrects nothing.
 */
export function withUnsure(dice: Dice, scenario: Omit<Scenario, 'family' | 'at'>): Omit<Scenario, 'family' | 'at'> {
  const [minimumConfidence, wrong, right] = dice.pick([
    ['medium', ['low'], [undefined, 'medium', 'high']],
    ['high', ['low', 'medium'], [undefined, 'high']],
  ] as const satisfies readonly (readonly [Confidence, readonly Confidence[], readonly (Confidence | undefined)[]])[]);
  const observations = scenario.observations.flatMap((observation, at): readonly Observation[] => {
    const confidence = dice.pick<Confidence | undefined>(right);
    const sure = { ...observation, ...(confidence === undefined ? {} : { confidence }) };
    if (observation.value === undefined || dice.chance(0.6)) return [sure];
    const { bound: _, supersedes: __, ...rest } = observation;
    const off = dice.int(1, 5 + Math.abs(Math.round(observation.value)));
    return [
      sure,
      {
        ...rest,
        id: `u${String(at)}`,
        value: dice.chance(0.5) ? observation.value + off : Math.max(0, observation.value - off),
        confidence: dice.pick<Confidence>(wrong),
        ...(dice.chance(0.15) ? { supersedes: observation.id } : {}),
      },
    ];
  });
  return {
    ...scenario,
    observations: dice.shuffled(observations),
    options: { ...scenario.options, minimumConfidence },
  };
}
