import type { PlaceCode } from '@actionline/core';

import { byAge, byDeclaredCodes, bySex, byUndeclaredCodes } from './breakdown-axis.js';
import type { Dice } from './dice.js';
import { chosenCountries, membersOfRegion, smallRegions, someRegions } from './place-axis.js';
import type { Recipe, ReportersKind } from './recipe.js';

export const nowhere = (): readonly PlaceCode[] => [];
export const countries = (dice: Dice): readonly PlaceCode[] => chosenCountries(dice, 1, 5);
export const fewCountries = (dice: Dice): readonly PlaceCode[] => chosenCountries(dice, 1, 3);
export const mostlyNamed = (dice: Dice): ReportersKind => dice.pick(['unsaid', 'named', 'named', 'assumed']);
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

export const totals: readonly (readonly [name: string, recipe: Recipe, tight: number])[] = [
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

/** Everything at once: places in regions and parts, breakdowns that cross, running totals, edges, bounds, gaps and corrections. */
export const everything = (dice: Dice): Recipe => ({
  ...dice.pick([regions, euBesideRegions, { countries: fewCountries }, { countries: nowhere }]),
  subdivisions: dice.chance(0.2),
  breakdowns: (own) =>
    own
      .shuffled([bySex, byAge, byDeclaredCodes, byUndeclaredCodes])
      .slice(0, own.int(0, 1))
      .map((by) => by(own)),
  reporters: (own) => own.pick(['unsaid', 'named']),
  gaps: dice.pick([0, 0.05, 0.2]),
  extra: dice.int(0, 8),
  vagueness: dice.pick([0, 0.2, 0.7]),
  straddling: dice.chance(0.3),
  corrected: dice.chance(0.3),
  ...(dice.chance(0.3) ? { running: (own: Dice) => own.pick(['declared', 'by-periods', 'unknown'] as const) } : {}),
});

/** Places that are counted once each, with and without regions, breakdowns and a known origin. */
export const distinct = (dice: Dice): Recipe => ({
  ...dice.pick([regions, euBesideRegions, { countries }, { countries: fewCountries }, { countries: nowhere }]),
  across: 'distinct',
  breakdowns: (own) => (own.chance(0.3) ? [own.pick([bySex, byDeclaredCodes, byUndeclaredCodes])(own)] : []),
  reporters: sometimesNamed,
  straddling: dice.chance(0.3),
  extra: 5,
  ...(dice.chance(0.3) ? { running: (own: Dice) => own.pick(['declared', 'by-periods', 'unknown'] as const) } : {}),
});

/** People who are counted once each, and may be in several places, breakdowns and days. */
export const once = (dice: Dice): Recipe => ({
  ...dice.pick([regions, euBesideRegions, { countries }, { countries: fewCountries, subdivisions: true }, { countries: nowhere }]),
  across: 'once',
  breakdowns: (own) => (own.chance(0.4) ? [own.pick([bySex, byAge, byDeclaredCodes, byUndeclaredCodes])(own)] : []),
  reporters: sometimesNamed,
  straddling: dice.chance(0.3),
  extra: 5,
  ...(dice.chance(0.3) ? { running: (own: Dice) => own.pick(['declared', 'by-periods', 'unknown'] as const) } : {}),
});

export const max = (dice: Dice): Recipe => ({
  ...dice.pick([regions, { countries }, { countries: fewCountries }]),
  across: 'max',
  reporters: mostlyNamed,
  extra: 4,
  ...(dice.chance(0.2) ? { running: () => 'declared' as const } : {}),
});

/** A part of what is counted: a place, a breakdown or both, by any rule. */
export const selected = (dice: Dice, running = true): Recipe => ({
  ...dice.pick([regions, euBesideRegions, { countries }, { countries: fewCountries, subdivisions: true }]),
  breakdowns: (own) => (own.chance(0.5) ? [own.pick([bySex, byAge, byDeclaredCodes, byUndeclaredCodes])(own)] : []),
  reporters: sometimesNamed,
  selected: true,
  extra: 5,
  // Parts of countries are no places that are counted.
  ...dice.pick([
    {},
    {},
    { across: 'distinct', subdivisions: false },
    { across: 'max', subdivisions: false },
    { across: 'once' },
    { signed: true },
    { straddling: true },
  ] as const),
  ...(running && dice.chance(0.2) ? { running: (own: Dice) => own.pick(['declared', 'by-periods', 'unknown'] as const) } : {}),
});

export const states = (dice: Dice): Recipe => ({
  ...dice.pick([regions, euBesideRegions, { countries }, { countries: fewCountries }, { countries: nowhere }]),
  breakdowns: (own) => (own.chance(0.4) ? [own.pick([bySex, byAge, byDeclaredCodes, byUndeclaredCodes])(own)] : []),
  reporters: mostlyNamed,
});

/** Places and sexes, of which no two share anything. */
export const partitioned = (dice: Dice): Recipe => ({
  ...dice.pick([{ countries }, { countries: fewCountries }, { countries: nowhere }]),
  breakdowns: (own) => (own.chance(0.4) ? [bySex(own)] : []),
  reporters: mostlyNamed,
});

/** Worlds of which the whole is known where each part is. */
export const wholeOrNamed = (dice: Dice): Recipe => (dice.chance(0.4) ? world : { countries: fewCountries, reporters: () => 'named' });

/** Worlds whose figures often are a bound only, so that a limit says something. */
export const limitedRecipe = (dice: Dice): Recipe => ({ ...wholeOrNamed(dice), vagueness: dice.pick([0.2, 0.7]) });

/** Amounts that a moving average or a rolling sum is made of, across the edges of its periods too. */
export const rolledRecipe = (dice: Dice): Recipe => ({
  ...dice.pick<Recipe>([
    world,
    { countries: fewCountries, reporters: mostlyNamed },
    { countries, selected: true, reporters: sometimesNamed },
  ]),
  straddling: dice.chance(0.4),
  signed: dice.chance(0.1),
  extra: 4,
  ...(dice.chance(0.2) ? { running: () => 'declared' as const } : {}),
});
