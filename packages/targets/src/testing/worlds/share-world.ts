import type { CountedMeasure, Measure, Observation, Share } from '@actionline/core';

import type { CountedWorld } from './counted-world.js';
import type { Dice } from './dice.js';
import type { Scenario } from './scenario.js';
import type { StatesWorld } from './states-world.js';

/** The grains of a percentage: tenths. */
const TENTHS = 10;

/** A world as the share of it in another of the same days, or in a number. */
export function shareOfWorlds(dice: Dice, above: CountedWorld, below: CountedWorld, stateIt = dice.chance(0.2)): CountedWorld {
  const stated = stateIt ? dice.int(1, 200) : undefined;
  const { programOf, shareProgramOf: _, ...rest } = above;
  const numerator = named(above, 'n');
  const denominator = named(below, 'd');
  return {
    ...rest,
    scale: TENTHS,
    signed: false,
    measure: shareMeasure({ numerator: numerator.measure, denominator: stated ?? denominator.measure }),
    observations: stated === undefined ? [...numerator.observations, ...denominator.observations] : numerator.observations,
    amountOf: (first, last) =>
      stated === undefined
        ? tenths(above.amountOf(first, last) * below.scale, below.amountOf(first, last) * above.scale)
        : tenths(above.amountOf(first, last), stated * above.scale),
    ...programOfShare(programOf, below, above.scale, stated),
  };
}

/** What the reports of two worlds prove of the share of one in the other, or in a number, in per cent. */
function programOfShare(
  above: CountedWorld['programOf'],
  { programOf: below, scale }: CountedWorld,
  grains: number,
  stated: number | undefined,
): Pick<CountedWorld, 'programOf'> {
  if (above === undefined) return {};
  if (stated !== undefined) return { programOf: (first, last) => ({ ...above(first, last), scale: (grains * stated) / 100 }) };
  if (below === undefined) return {};
  return { programOf: (first, last) => ({ ...above(first, last), below: below(first, last), scale: grains / (scale * 100) }) };
}

/** The part of a world that is selected, as a share of all of it. */
export function shareOfPart(world: CountedWorld): CountedWorld {
  const { select, programOf: _, shareProgramOf, ...rest } = world;
  return {
    ...rest,
    scale: TENTHS,
    measure: shareMeasure({
      numerator: world.measure,
      ...(select === undefined ? {} : { select }),
      denominator: select === undefined ? { ...world.measure, id: 'world/m.none' } : world.measure,
      part: true,
    }),
    amountOf: (first, last) => tenths(world.amountOf(first, last), select === undefined ? 0 : world.wholeOf!(first, last)),
    ...(shareProgramOf === undefined || select === undefined
      ? {}
      : { programOf: (first: number, last: number) => ({ ...shareProgramOf(first, last), scale: 1 / 100 }) }),
  };
}

/** A world of states, or of the amounts of periods, as the share of it in another. */
export function shareOfStates(dice: Dice, above: StatesWorld, below: StatesWorld): StatesWorld {
  // Of a day on which the denominator is nothing there is no share.
  const stateIt = dice.chance(0.2) || below.days.some((day) => below.stateIn(day) === 0);
  const counted = shareOfWorlds(dice, above, below, stateIt);
  const denominator = counted.measure.share?.denominator;
  const stateIn = (slot: number): number =>
    typeof denominator === 'number'
      ? tenths(above.stateIn(slot), denominator * above.scale)
      : tenths(above.stateIn(slot) * below.scale, below.stateIn(slot) * above.scale);
  const days = typeof denominator === 'number' ? above.days : above.days.filter((day) => below.days.includes(day));
  const newestBy = (last: number): number => days.filter((day) => day <= last).at(-1) ?? last;
  const { programOf, ...world } = counted;
  return {
    ...world,
    // The limit of a share is its own; nothing is said of the side that it has no limit on.
    measure: { ...counted.measure, limits: { lower: 0 } },
    days,
    stateIn,
    amountOf: (_, last) => stateIn(newestBy(last)),
    ...(programOf === undefined ? {} : { programOf: (_: number, last: number) => programOf(newestBy(last), newestBy(last)) }),
  };
}

/** A scenario without what is claimed of shares of nothing: there are none. */
export function ofSomething<S extends Omit<Scenario, 'family' | 'at'>>(scenario: S): S {
  const claims = scenario.claims.filter(({ truth }) => Number.isFinite(truth));
  return claims.length === scenario.claims.length ? scenario : { ...scenario, claims, furtherFaults: () => [] };
}

function tenths(numerator: number, denominator: number): number {
  return denominator === 0 ? NaN : (numerator * 100 * TENTHS) / denominator;
}

function shareMeasure(share: Share): Measure {
  return { id: 'world/m.share', label: { en: 'Share' }, unit: 'percent', combine: { time: 'snapshot', across: 'none' }, share };
}

/** A world whose measure and reports go by names of their own. */
function named(
  { measure, observations }: CountedWorld,
  name: string,
): { readonly measure: CountedMeasure; readonly observations: readonly Observation[] } {
  const id = `world/m.${name}` as const;
  const own = (one: string): string => `${name}${one}`;
  return {
    measure: { ...measure, id },
    observations: observations.map((one) => ({
      ...one,
      id: own(one.id),
      measure: id,
      ...(one.supersedes === undefined ? {} : { supersedes: own(one.supersedes) }),
    })),
  };
}
