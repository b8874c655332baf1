import type { Evaluation, Observation, Target } from '@actionline/core';

import { monthSlots, slotAt } from './calendar.js';
import type { CountedWorld } from './counted-world.js';
import type { Dice } from './dice.js';
import { holds } from './required.js';
import type { Frame } from './reported-world.js';
import type { Slot } from './calendar.js';
import type { Claim, Scenario } from './scenario.js';
import { totalScenario } from './total-scenario.js';

/** Several promises about counts, in worlds of their own, with what is true of each. */
export interface Several {
  /** The months. */
  readonly slots: readonly Slot[];
  /** The last of them that has ended. */
  readonly today: number;
  /** The promises. */
  readonly parts: readonly Target[];
  /** What is reported of all of them. */
  readonly observations: readonly Observation[];
  /** What is true of each, in their order. */
  readonly claims: readonly Claim[];
  /** Whether each is kept in the end. */
  readonly inTheEnd: readonly boolean[];
}

/** Some promises of counts, each within all of the months, or up to one of them. */
export function severalTotals(
  dice: Dice,
  worldOf: (slots: readonly Slot[], frame: Frame) => CountedWorld,
  count: number,
  endsOf: (slots: readonly Slot[]) => number = (slots) => slots.length - 1,
): Several {
  const slots = monthSlots(dice.int(0, 47), dice.int(6, 14));
  const today = dice.int(2, slots.length - 1);
  const parts: Target[] = [];
  const observations: Observation[] = [];
  const claims: Claim[] = [];
  const inTheEnd: boolean[] = [];
  for (let at = 0; at < count; at += 1) {
    const world = worldOf(slots, { first: 0, last: endsOf(slots), today });
    const letter = String.fromCharCode(97 + at);
    const measure = { ...world.measure, id: `world/m.${letter}` as const };
    const own = world.observations.map((one) => ({ ...one, id: `${letter}${one.id}`, measure: measure.id }));
    const scenario = totalScenario(dice, { ...world, measure, observations: own });
    const id = `world/1.${letter}` as const;
    parts.push({ ...scenario.target, id });
    observations.push(...own);
    const partOf = ({ parts: found = [] }: Evaluation): Evaluation | undefined => found.find(({ target }) => target === id);
    claims.push(...scenario.claims.map((claim) => ({ ...claim, name: letter, said: partOf })));
    const [{ comparison, required } = { comparison: 'exactly' as const, required: NaN }] = scenario.claims;
    inTheEnd.push(holds(world.amountOf(0, world.last) / world.scale, comparison, required));
  }
  return { slots, today, parts, observations, claims, inTheEnd };
}

/** A promise made of others. */
export function wholeOf(requirement: Target['requirement']): Target {
  return { id: 'world/1', commitment: 'world/1', label: { en: 'World' }, requirement };
}

/** The scenario of several promises at once, without its family and number. */
export function allOfScenario(
  dice: Dice,
  worldOf: (slots: readonly Slot[], frame: Frame) => CountedWorld,
): Omit<Scenario, 'family' | 'at'> {
  const { slots, today, parts, observations, claims } = severalTotals(dice, worldOf, dice.int(2, 3));
  const kept = claims.map(({ truth, comparison, required }) => holds(truth, comparison, required));
  return {
    target: wholeOf({ kind: 'all-of', parts }),
    observations: dice.shuffled(observations),
    options: { asOf: slotAt(slots, today).end },
    claims,
    whole: true,
    furtherFaults: ({ level, status }) => {
      const faults: string[] = [];
      const all = kept.every((one) => one);
      if ((level === 'met' && !all) || (level === 'unmet' && all)) faults.push(`level ${level}, in truth ${all ? 'met' : 'unmet'}`);
      if (status === 'achieved' && !all) faults.push('achieved, in truth a part is not met');
      if (status === 'missed' && all) faults.push('missed, in truth each part is met');
      return faults;
    },
  };
}
