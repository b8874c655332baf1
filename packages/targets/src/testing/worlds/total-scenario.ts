import { addDays, type Target } from '@actionline/core';

import { slotAt, spanOf, type Slot } from './calendar.js';
import type { CountedWorld } from './counted-world.js';
import type { Dice } from './dice.js';
import { askedNear } from './required.js';
import type { Scenario } from './scenario.js';
import { trajectoryFaults } from './trajectory.js';

/** The scenario of a total within a window, without its family and number. */
export function totalScenario(dice: Dice, world: CountedWorld, steady = false): Omit<Scenario, 'family' | 'at'> {
  const { measure, select, slots, scale, first, last, today, observations } = world;
  const until = Math.min(last, today);
  const grains = world.amountOf(first, until);
  const { comparison, value } = askedNear(dice, grains, scale, world.signed);
  const target: Target = {
    id: 'world/1.a',
    commitment: 'world/1',
    label: { en: 'World' },
    requirement: {
      kind: 'total-by',
      comparison,
      value,
      measure,
      ...(select === undefined ? {} : { select }),
      window: spanOf(slots, first, last),
    },
  };
  const { programOf } = world;
  return {
    target,
    observations: dice.shuffled(observations),
    options: { asOf: asOfIn(dice, slots, last, today), ...(world.knownAt === undefined ? {} : { knownAt: world.knownAt }) },
    claims: [
      {
        name: 'whole',
        truth: grains / scale,
        comparison,
        required: value,
        said: (evaluation) => evaluation,
        ...(programOf === undefined ? {} : { program: () => programOf(first, until) }),
      },
    ],
    furtherFaults: (evaluation) => trajectoryFaults(evaluation, world, comparison, value, steady),
  };
}

/** A day on which a slot has just ended; after the window any day. */
export function asOfIn(dice: Dice, slots: readonly Slot[], last: number, today: number): string {
  const { end } = slotAt(slots, today);
  return today === slots.length - 1 && today >= last && dice.chance(0.3) ? addDays(end, dice.int(1, 200)) : end;
}
