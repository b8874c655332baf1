import type { Measure, Target } from '@actionline/core';

import { monthSlots, slotAt, spanOf } from './calendar.js';
import type { Dice } from './dice.js';
import { observationOf, truthfully } from './figure.js';
import { chosenCountries } from './place-axis.js';
import { askedNear } from './required.js';
import type { Scenario } from './scenario.js';

/** The scenario of a measure of which the latest value counts, whatever its place; of several on one day, no more than all of them. */
export function latestScenario(dice: Dice): Omit<Scenario, 'family' | 'at'> {
  const slots = monthSlots(dice.int(0, 47), dice.int(4, 12));
  const today = dice.int(2, slots.length - 1);
  const countries = chosenCountries(dice, 1, 4);
  const measure: Measure = {
    id: 'world/m.latest',
    label: { en: 'Latest' },
    unit: 'index',
    combine: { time: 'snapshot', across: 'latest' },
  };
  const world = { breakdowns: [], scale: 10 };
  const planned = countries.flatMap((place) => {
    const days = new Set([dice.int(0, slots.length - 1), dice.int(0, today)]);
    return [...days].map((day) => ({ place, day, value: dice.int(0, 200) }));
  });
  const observations = planned.map(({ place, day, value }, at) => {
    const { end } = slotAt(slots, day);
    return observationOf(
      `l${String(at)}`,
      measure,
      world,
      { place, codes: [] },
      { start: end, end },
      truthfully(dice, value, world, 0.2, true),
    );
  });
  const over = planned.filter(({ day }) => day <= today);
  const newest = over.filter(({ day }) => day === Math.max(...over.map((one) => one.day)));
  const { comparison, value } = askedNear(dice, dice.pick(newest).value, 10);
  const target: Target = {
    id: 'world/1.a',
    commitment: 'world/1',
    label: { en: 'World' },
    requirement: { kind: 'total-by', comparison, value, measure, window: spanOf(slots, 0, slots.length - 1) },
  };
  return {
    target,
    observations: dice.shuffled(observations),
    options: { asOf: slotAt(slots, today).end },
    claims: newest.map((one) => ({
      name: one.place,
      truth: one.value / 10,
      comparison,
      required: value,
      said: (evaluation) => evaluation,
    })),
  };
}
