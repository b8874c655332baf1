import type { PlaceCode } from '@actionline/core';

import { byAge, byDeclaredCodes, bySex, byUndeclaredCodes } from './breakdown-axis.js';
import type { Dice } from './dice.js';
import { everyPeriodScenario } from './every-period-scenario.js';
import { chosenCountries, membersOfRegion, smallRegions, someRegions } from './place-axis.js';
import type { Recipe, ReportersKind } from './recipe.js';
import type { Scenario } from './scenario.js';
import { totalScenario } from './sum-scenario.js';

/** A kind of worlds. */
export interface Family {
  /** Its name. */
  readonly name: string;
  /** The scenario of one of its worlds. */
  readonly scenario: (seed: number, at: number) => Scenario;
  /** The share of its ranges that are to be those of the linear program; absent where there is none to compare with. */
  readonly tight?: number;
}

const nowhere = (): readonly PlaceCode[] => [];
const countries = (dice: Dice): readonly PlaceCode[] => chosenCountries(dice, 1, 5);
const fewCountries = (dice: Dice): readonly PlaceCode[] => chosenCountries(dice, 1, 3);
const mostlyNamed = (dice: Dice): ReportersKind => dice.pick(['unsaid', 'named', 'named', 'assumed']);
const sometimesNamed = (dice: Dice): ReportersKind => dice.pick(['unsaid', 'unsaid', 'named', 'assumed']);
const someOf = (dice: Dice, all: readonly PlaceCode[], from: number, to: number): readonly PlaceCode[] =>
  dice.shuffled(all).slice(0, dice.int(from, to));

/** All countries of a small region, so that they can leave nothing of it out. */
const smallRegion = (dice: Dice): readonly PlaceCode[] => {
  const region = dice.pick(smallRegions);
  return [...membersOfRegion(region), ...chosenCountries(dice, 0, 1)].filter((code, at, all) => all.indexOf(code) === at);
};

const world: Recipe = { countries: nowhere };
const regions: Recipe = {
  countries: (dice) => (dice.chance(0.3) ? smallRegion(dice) : countries(dice)),
  regions: (dice) =>
    [...someOf(dice, someRegions, 1, 3), ...someOf(dice, smallRegions, 0, 1)].filter((code, at, all) => all.indexOf(code) === at),
  reporters: sometimesNamed,
};
const euBesideRegions: Recipe = {
  ...regions,
  countries,
  regions: (dice) => ['EU', ...someOf(dice, ['150', '154', '151', '155', '039', '142', '002'], 1, 2)],
};

const totals: readonly (readonly [name: string, recipe: Recipe, tight: number])[] = [
  ['world', world, 1],
  ['countries', { countries, reporters: mostlyNamed }, 1],
  ['countries-with-gaps', { countries, reporters: mostlyNamed, gaps: 0.25 }, 1],
  ['world-and-countries', { countries, reporters: sometimesNamed, extra: 6 }, 0.97],
  ['regions', regions, 0.97],
  ['eu-beside-regions', euBesideRegions, 0.8],
  ['subdivisions', { countries: fewCountries, subdivisions: true, reporters: (dice) => dice.pick(['unsaid', 'named']) }, 0.97],
  ['sex', { countries: nowhere, breakdowns: (dice) => [bySex(dice)] }, 0.97],
  ['ages', { countries: nowhere, breakdowns: (dice) => [byAge(dice)] }, 0.8],
  ['declared-codes', { countries: nowhere, breakdowns: (dice) => [byDeclaredCodes(dice)] }, 0.97],
  ['undeclared-codes', { countries: nowhere, breakdowns: (dice) => [byUndeclaredCodes(dice)] }, 0.97],
  [
    'crossed',
    {
      countries: (dice) => (dice.chance(0.5) ? fewCountries(dice) : []),
      breakdowns: (dice) => [bySex(dice), dice.pick([byAge, byDeclaredCodes, byUndeclaredCodes])(dice)].slice(0, dice.int(1, 2)),
      reporters: mostlyNamed,
    },
    0.8,
  ],
  ['straddling', { ...world, straddling: true, extra: 5 }, 1],
  [
    'running-known-origin',
    { countries: fewCountries, reporters: mostlyNamed, running: (dice) => dice.pick(['declared', 'by-periods']) },
    1,
  ],
  ['running-unknown-origin', { countries: fewCountries, reporters: mostlyNamed, running: () => 'unknown' }, 0.97],
  ['signed', { countries: fewCountries, signed: true, reporters: mostlyNamed }, 0.8],
  ['named-reporters', { ...regions, reporters: () => 'named', gaps: 0.1 }, 0.97],
  ['assumed-reporters', { ...regions, reporters: () => 'assumed', gaps: 0.1 }, 0.97],
  ['conflicts', { countries: fewCountries, reporters: mostlyNamed, corrected: true }, 0.97],
];

const families: readonly Family[] = [
  ...totals.map(([name, recipe, tight]): Family => ({ name, tight, scenario: (seed, at) => totalScenario(recipe, name, seed, at) })),
  {
    name: 'one-wrong',
    scenario: (seed, at) =>
      totalScenario({ countries: fewCountries, reporters: mostlyNamed, extra: 6, oneWrong: true }, 'one-wrong', seed, at),
  },
  { name: 'every-period', tight: 0.97, scenario: (seed, at) => everyPeriodScenario('every-period', seed, at) },
];

/** All kinds of worlds, by name. */
export const worldFamilies: ReadonlyMap<string, Family> = new Map(families.map((family) => [family.name, family]));
