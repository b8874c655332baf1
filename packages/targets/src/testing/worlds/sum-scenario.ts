import { addDays, type Measure, type PlaceCode, type Target } from '@actionline/core';

import { atomsOf, upTo, WHOLE } from './axis.js';
import { amountsOf } from './amounts.js';
import { monthSlots, slotAt, spanOf, type Slot } from './calendar.js';
import { corrections } from './corrections.js';
import { diceOf, type Dice } from './dice.js';
import { observationOf, truthfully, wrongly, type WorldFigure } from './figure.js';
import { placeAxis, type PlaceAxis } from './place-axis.js';
import { cutBlocks } from './plan.js';
import { programOf } from './program-of.js';
import type { Recipe } from './recipe.js';
import { askedNear } from './required.js';
import { runningTotals, type Planned } from './running-totals.js';
import type { Scenario } from './scenario.js';
import { trajectoryFaults } from './trajectory.js';
import { amountIn, cellCount, wholeOf, type Axes, type World } from './world.js';

/** A world whose amounts add up, with all that is reported of it. */
export interface SumWorld {
  /** The world. */
  readonly world: World;
  /** The figures. */
  readonly figures: readonly WorldFigure[];
  /** The measure. */
  readonly measure: Measure;
  /** The atoms of places that may be other than nought. */
  readonly reporting: ReadonlySet<number>;
  /** The first slot of the window. */
  readonly first: number;
  /** The last slot of the window. */
  readonly last: number;
  /** The slot that the date of the evaluation ends, or the last that is over. */
  readonly today: number;
}

/** The scenario of a total within a window. */
export function totalScenario(recipe: Recipe, family: string, seed: number, at: number): Scenario {
  const dice = diceOf(seed, family, at);
  const sums = sumWorld(dice, recipe, monthSlots(dice.int(0, 47), dice.int(6, 24)));
  const { world, figures, measure, first, last, today, reporting } = sums;
  const asked = wholeOf(world, first, Math.min(last, today));
  const grains = amountIn(world, asked);
  const { comparison, value } = askedNear(dice, grains, world.scale, recipe.signed);
  const target: Target = {
    id: 'world/1.a',
    commitment: 'world/1',
    label: { en: 'World' },
    requirement: { kind: 'total-by', comparison, value, measure, window: spanOf(world.slots, first, last) },
  };
  const truth = grains / world.scale;
  return {
    family,
    at,
    target,
    observations: dice.shuffled(figures.map(({ observation }) => observation)),
    options: { asOf: asOfIn(dice, world.slots, last, today) },
    claims: [
      {
        name: 'whole',
        truth,
        comparison,
        required: value,
        said: (evaluation) => evaluation,
        program: () => programOf(world, figures, asked, reporting, recipe.signed === true),
      },
    ],
    furtherFaults: (evaluation) => trajectoryFaults(evaluation, sums, comparison, value),
    ...(recipe.oneWrong === true ? { oneWrong: true as const } : {}),
  };
}

/** A day on which a slot has just ended; after the window any day. */
export function asOfIn(dice: Dice, slots: readonly Slot[], last: number, today: number): string {
  const { end } = slotAt(slots, today);
  return today === slots.length - 1 && today >= last && dice.chance(0.3) ? addDays(end, dice.int(1, 200)) : end;
}

/** A world and its figures. */
export function sumWorld(dice: Dice, recipe: Recipe, slots: readonly Slot[]): SumWorld {
  const count = slots.length;
  const first = recipe.straddling === true || recipe.running !== undefined ? dice.int(0, count >> 2) : 0;
  const last = recipe.straddling === true ? dice.int(first + 1, count - 1) : count - 1 - (dice.chance(0.2) ? 1 : 0);
  const today = dice.chance(0.55) ? dice.int(last, count - 1) : dice.int(Math.max(first, 2), last);
  const axes = axesOf(dice, recipe);
  const root =
    recipe.straddling === true ? wholeOf(axes, 0, count - 1) : wholeOf(axes, first, dice.chance(0.8) ? Math.min(today, last) : last);
  const running = recipe.running?.(dice);
  const { gaps = 0.04, extra = 2 } = recipe;
  const blocks = cutBlocks(dice, axes, root, { gaps, extra, time: running === undefined, slots: count, most: 30 });
  const declared = running === 'declared' && dice.chance(0.2) ? dice.int(0, today) : dice.int(0, first);
  const planned: readonly Planned[] =
    running === undefined
      ? blocks.map((block) => ({ block, period: spanOf(slots, block.first, block.last) }))
      : runningTotals(dice, slots, blocks, running, declared, today);
  const kind = recipe.reporters?.(dice) ?? 'unsaid';
  const isOver = ({ period }: Planned): boolean => period.end <= slotAt(slots, today).end;
  const reporting = reportingAtoms(axes.places, kind, planned.filter(isOver));
  const scale = dice.chance(0.3) ? 10 : 1;
  const size = { slots: count, places: axes.places.size, cells: axes.cells };
  const signed = recipe.signed === true;
  const world: World = { ...axes, slots, scale, amounts: amountsOf(dice, size, reporting, signed) };
  const measure = measureOf(
    world,
    recipe,
    kind,
    running === undefined ? undefined : running === 'declared' ? slotAt(slots, declared).start : '',
  );
  const wrong = recipe.oneWrong === true ? dice.int(0, planned.length - 1) : -1;
  const figures = planned.map((one, at): WorldFigure => {
    const { block, known = block, unknownOrigin, period } = one;
    const amount = amountIn(world, block);
    const statement = at === wrong ? wrongly(dice, amount) : truthfully(dice, amount, world, recipe.vagueness ?? 0.25, signed);
    const place = block.place === WHOLE && dice.chance(0.2) ? '001' : block.place;
    return {
      block: known,
      counts: isOver(one),
      ...(unknownOrigin === undefined ? {} : { unknownOrigin }),
      lower: statement.lower,
      upper: statement.upper,
      observation: observationOf(`f${String(at)}`, measure, world, { ...block, place }, period, statement),
    };
  });
  const all = recipe.corrected === true ? corrections(dice, figures, world) : figures;
  return { world, figures: all, measure, reporting, first, last, today };
}

function axesOf(dice: Dice, recipe: Recipe): Axes {
  const countries = recipe.countries(dice);
  const subdivisions = new Map<PlaceCode, number>();
  if (recipe.subdivisions === true) for (const country of countries.slice(0, 2)) subdivisions.set(country, dice.int(1, 3));
  const places = placeAxis({ countries, regions: recipe.regions?.(dice) ?? [], subdivisions });
  const breakdowns = recipe.breakdowns?.(dice) ?? [];
  return { places, breakdowns, cells: cellCount(breakdowns) };
}

function reportingAtoms(places: PlaceAxis, kind: string, planned: readonly Planned[]): ReadonlySet<number> {
  if (kind === 'unsaid') return new Set(upTo(places.size));
  if (kind === 'named') return new Set(upTo(places.size).filter((at) => places.atoms.has(places.countryOf[at] as PlaceCode)));
  const parts = planned.filter(({ block }) => block.place !== WHOLE);
  return new Set(parts.length === 0 ? upTo(places.size) : parts.flatMap(({ block }) => atomsOf(places, block.place)));
}

function measureOf({ breakdowns, scale, places }: World, recipe: Recipe, kind: string, origin: string | undefined): Measure {
  const declared = breakdowns.flatMap(({ name, declared: list }) => (list === undefined ? [] : [[name, list] as const]));
  const named = [...new Set(places.countryOf)].filter((country) => places.atoms.has(country));
  return {
    id: 'world/m.amount',
    label: { en: 'Amount' },
    unit: scale === 1 ? (recipe.signed === true ? 'number' : 'officer') : 'EUR',
    combine: {
      time: origin === undefined ? 'increment' : 'running-total',
      across: 'sum',
      ...(origin === undefined || origin === '' ? {} : { origin }),
    },
    ...(declared.length === 0 ? {} : { dimensions: Object.fromEntries(declared) }),
    ...(recipe.signed === true ? { signed: true as const } : {}),
    ...(kind === 'named' ? { reporters: named } : {}),
    ...(kind === 'assumed' ? { reporters: { assumed: 'those-that-report' as const, reason: { en: 'All report' } } } : {}),
  };
}
