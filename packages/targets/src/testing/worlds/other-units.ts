import { unitId, type Measure, type MeasureUnit, type Observation, type Unit, type UnitKind } from '@actionline/core';

import type { CountedWorld } from './counted-world.js';
import type { Dice } from './dice.js';

const own = (kind: UnitKind): MeasureUnit => ({ id: `world/u.${kind}`, kind, label: { en: kind } });

/** Units of which values are as whole as those of the unit that a world has. */
const ALIKE: Readonly<Partial<Record<Unit, readonly MeasureUnit[]>>> = {
  officer: ['household', 'shelter-place', own('count')],
  number: ['tonne', 'hour', own('amount')],
  EUR: ['CHF', 'hour', own('money'), own('duration')],
};

/** What some figures are given in by mistake: another currency, or another unit. */
const OTHERS: readonly Unit[] = ['USD', 'day', 'number', 'world/u.other'];

/** A world in another unit, sometimes one of its own, with figures in yet another among the true ones: they say nothing of it. */
export function withOtherUnits(dice: Dice, world: CountedWorld): CountedWorld {
  const unit = dice.pick(ALIKE[unitId(world.measure.unit)] ?? [world.measure.unit]);
  const measure: Measure = { ...world.measure, unit };
  const observations = world.observations.flatMap((observation, at): readonly Observation[] => {
    const right = { ...observation, unit: unitId(unit) };
    if (observation.value === undefined || dice.chance(0.7)) return [right];
    const { supersedes: _, ...rest } = right;
    return [right, { ...rest, id: `x${String(at)}`, unit: dice.pick(OTHERS), value: dice.int(0, 1000) }];
  });
  return { ...world, measure, observations };
}
