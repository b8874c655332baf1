import { isCountry, type Measure, type Observation, type PlaceCode, type Selection } from '@actionline/core';

import { amountsOf } from './amounts.js';
import { atomsOf, upTo, WHOLE, type WorldAxis } from './axis.js';
import { slotAt, spanOf, type Slot } from './calendar.js';
import { corrections } from './corrections.js';
import type { CountedWorld } from './counted-world.js';
import type { Dice } from './dice.js';
import { observationOf, silenceOf, truthfully, wrongly, type WorldFigure } from './figure.js';
import { placeAxis, type PlaceAxis } from './place-axis.js';
import { cutBlocks } from './plan.js';
import { programOf } from './program-of.js';
import type { Recipe, ReportersKind } from './recipe.js';
import { runningTotals, type Planned } from './running-totals.js';
import { activePlaces, amountIn, cellCount, greatestIn, peopleIn, placesIn, wholeOf, type Axes, type Block, type World } from './world.js';

/** Where the window of a world lies, and the day it is looked at. */
export interface Frame {
  /** The first slot of the window. */
  readonly first: number;
  /** The last slot of the window. */
  readonly last: number;
  /** The slot that has just ended. */
  readonly today: number;
}

/** A window, and a day in it or after it. */
export function frameOf(dice: Dice, count: number, recipe: Pick<Recipe, 'straddling' | 'running'>): Frame {
  const first = recipe.straddling === true || recipe.running !== undefined ? dice.int(0, count >> 2) : 0;
  const last = recipe.straddling === true ? dice.int(first + 1, count - 1) : count - 1 - (dice.chance(0.2) ? 1 : 0);
  return { first, last, today: dice.chance(0.55) ? dice.int(last, count - 1) : dice.int(Math.max(first, 2), last) };
}

/** How what there is of a block is counted. */
export function countBy({ across }: Recipe): (world: World, block: Block) => number {
  if (across === undefined) return amountIn;
  return { distinct: placesIn, once: peopleIn, max: greatestIn }[across];
}

/** Some of the places that a count of places counts; all or none of them as often. */
function namesOf(dice: Dice, { across }: Recipe, world: World, block: Block): Partial<Observation> {
  if (across !== 'distinct' || isCountry(block.place) || dice.chance(0.4)) return {};
  const all = activePlaces(world, block).map((at) => world.places.countryOf[at]!);
  return { places: dice.chance(0.5) ? dice.shuffled(all) : all.filter(() => dice.chance(0.5)) };
}

/** A world and what is reported of it: amounts that add up, or places that are counted once each, or the greatest of them. */
export function reportedWorld(dice: Dice, recipe: Recipe, slots: readonly Slot[], frame: Frame): CountedWorld {
  const { first, last, today } = frame;
  const axes = axesOf(dice, recipe);
  const root =
    recipe.straddling === true ? wholeOf(axes, 0, slots.length - 1) : wholeOf(axes, first, dice.chance(0.8) ? Math.min(today, last) : last);
  const running = recipe.running?.(dice);
  const { gaps = 0.04, extra = 2 } = recipe;
  const { reported, silent } = cutBlocks(dice, axes, root, { gaps, extra, time: running === undefined, slots: slots.length, most: 30 });
  const declared = running === 'declared' && dice.chance(0.2) ? dice.int(0, today) : dice.int(0, first);
  const planned: readonly Planned[] =
    running === undefined
      ? reported.map((block) => ({ block, period: spanOf(slots, block.first, block.last) }))
      : runningTotals(dice, slots, reported, running, declared, today);
  const kind = reportersOf(dice, recipe, axes);
  const isOver = ({ period }: Planned): boolean => period.end <= slotAt(slots, today).end;
  const reporting = reportingAtoms(axes.places, kind, [...planned.filter(isOver), ...silent.map((block) => ({ block }))]);
  const scale = recipe.across === undefined && dice.chance(0.3) ? 10 : 1;
  const size = { slots: slots.length, places: axes.places.size, cells: axes.cells };
  const signed = recipe.signed === true;
  const world: World = { ...axes, slots, scale, amounts: amountsOf(dice, size, reporting, signed, recipe.across) };
  const count = countBy(recipe);
  const measure = measureOf(
    world,
    recipe,
    kind,
    running === undefined ? undefined : running === 'declared' ? slotAt(slots, declared).start : '',
  );
  const wrong = recipe.oneWrong === true ? dice.int(0, planned.length - 1) : -1;
  const figures = planned.map((one, at): WorldFigure => {
    const { block, unknownOrigin, before = 0, period } = one;
    const amount = count(world, block) + (recipe.across === undefined ? before : 0);
    const statement = at === wrong ? wrongly(dice, amount) : truthfully(dice, amount, world, recipe.vagueness ?? 0.25, signed);
    const place = block.place === WHOLE && dice.chance(0.2) ? '001' : block.place;
    const codes = block.codes.map((code) => (code === WHOLE && dice.chance(0.1) ? '_T' : code));
    return {
      block,
      counts: isOver(one),
      ...(unknownOrigin === undefined ? {} : { unknownOrigin }),
      lower: statement.lower,
      upper: statement.upper,
      observation: observationOf(
        `f${String(at)}`,
        measure,
        world,
        { place, codes },
        period,
        statement,
        namesOf(dice, recipe, world, block),
      ),
    };
  });
  const { figures: all, knownAt } = recipe.corrected === true ? corrections(dice, figures, world) : { figures, knownAt: undefined };
  const part = recipe.selected === true ? partOf(dice, axes) : wholeOf(axes, 0, 0);
  const partIn = (from: number, to: number): Block => ({ ...part, first: from, last: to });
  const select = selectionOf(axes, part);
  const silences = silent.map((block, at) => silenceOf(`m${String(at)}`, measure, world, block, spanOf(slots, block.first, block.last)));
  return {
    ...frame,
    slots,
    scale,
    signed,
    measure,
    observations: [...all.map(({ observation }) => observation), ...silences],
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(select === undefined ? {} : { select }),
    amountOf: (from, to) => count(world, partIn(from, to)),
    wholeOf: (from, to) => count(world, wholeOf(axes, from, to)),
    ...(recipe.across === undefined
      ? {
          programOf: (from: number, to: number) => programOf(world, all, partIn(from, to), reporting, signed),
          shareProgramOf: (from: number, to: number) => programOf(world, all, partIn(from, to), reporting, signed, wholeOf(axes, from, to)),
        }
      : {}),
  };
}

/** A part of a world: a place, a code of a breakdown, or both. */
function partOf(dice: Dice, axes: Axes): Block {
  const codeOf = (axis: WorldAxis): string => (dice.chance(0.6) ? dice.pick([...axis.atoms.keys()]) : WHOLE);
  return { first: 0, last: 0, place: codeOf(axes.places), codes: axes.breakdowns.map(({ axis }) => codeOf(axis)) };
}

/** A part as a requirement selects it; nothing for the whole. */
function selectionOf({ breakdowns }: Axes, { place, codes }: Block): Selection | undefined {
  const chosen = breakdowns.flatMap(({ name }, at) => (codes[at] === WHOLE ? [] : [[name, codes[at]!] as const]));
  if (place === WHOLE && chosen.length === 0) return undefined;
  return {
    ...(place === WHOLE ? {} : { places: [place] }),
    ...(chosen.length === 0 ? {} : { dimensions: Object.fromEntries(chosen) }),
  };
}

/** The axes of a recipe. */
export function axesOf(dice: Dice, recipe: Recipe): Axes {
  const countries = recipe.countries(dice);
  const subdivisions = new Map<PlaceCode, number>();
  if (recipe.subdivisions === true) for (const country of countries.slice(0, 2)) subdivisions.set(country, dice.int(1, 3));
  const places = placeAxis({ countries, regions: recipe.regions?.(dice) ?? [], subdivisions });
  const breakdowns = recipe.breakdowns?.(dice) ?? [];
  return { places, breakdowns, cells: cellCount(breakdowns) };
}

/** Who is said to report; nobody where there is no country to name. */
export function reportersOf(dice: Dice, { reporters }: Recipe, { places }: Axes): ReportersKind {
  const kind = reporters?.(dice) ?? 'unsaid';
  return kind === 'named' && !places.countryOf.some((country) => places.atoms.has(country)) ? 'unsaid' : kind;
}

/** The atoms of places that may be other than nought. */
export function reportingAtoms(places: PlaceAxis, kind: string, planned: readonly Pick<Planned, 'block'>[]): ReadonlySet<number> {
  if (kind === 'unsaid') return new Set(upTo(places.size));
  if (kind === 'named') return new Set(upTo(places.size).filter((at) => places.atoms.has(places.countryOf[at]!)));
  const parts = planned.filter(({ block }) => block.place !== WHOLE);
  return new Set(parts.length === 0 ? upTo(places.size) : parts.flatMap(({ block }) => atomsOf(places, block.place)));
}

/** The measure of a world. */
export function measureOf({ breakdowns, scale, places }: World, recipe: Recipe, kind: string, origin: string | undefined): Measure {
  const declared = breakdowns.flatMap(({ name, declared: list }) => (list === undefined ? [] : [[name, list] as const]));
  const named = [...new Set(places.countryOf)].filter((country) => places.atoms.has(country));
  return {
    id: 'world/m.amount',
    label: { en: 'Amount' },
    unit: recipe.across === 'distinct' ? 'country' : scale === 1 ? (recipe.signed === true ? 'number' : 'officer') : 'EUR',
    combine: {
      time: origin === undefined ? 'increment' : 'running-total',
      across: recipe.across === 'once' ? 'distinct' : (recipe.across ?? 'sum'),
      ...(recipe.across === 'distinct' ? { of: 'place' as const } : recipe.across === 'once' ? { of: 'officer' as const } : {}),
      ...(origin === undefined || origin === '' ? {} : { origin }),
    },
    ...(declared.length === 0 ? {} : { dimensions: Object.fromEntries(declared) }),
    ...(recipe.signed === true ? { signed: true as const } : {}),
    ...(kind === 'named' ? { reporters: named } : {}),
    ...(kind === 'assumed' ? { reporters: { assumed: 'those-that-report' as const, reason: { en: 'All report' } } } : {}),
  };
}
