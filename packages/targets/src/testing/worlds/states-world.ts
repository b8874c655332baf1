import type { Observation } from '@actionline/core';

import { amountsOf } from './amounts.js';
import { spanOf, type Slot } from './calendar.js';
import type { CountedWorld } from './counted-world.js';
import type { Dice } from './dice.js';
import { observationOf, truthfully, type WorldFigure } from './figure.js';
import { cutBlocks, seriesOf } from './plan.js';
import { programOf } from './program-of.js';
import type { Recipe } from './recipe.js';
import { axesOf, countBy, measureOf, reportersOf, reportingAtoms, type Frame } from './reported-world.js';
import { wholeOf, type Block, type World } from './world.js';

/** How a world of states is reported. */
export interface StateReporting {
  /** How many days are reported at most. */
  readonly days: number;
  /**
   * Whether the same blocks are reported on each of them; of blocks that share nothing, some may be left out on some days: then each
   * has the state that was reported last.
   */
  readonly alike: boolean | 'apart';
  /** The slots that are reported, where these are given. */
  readonly on?: readonly number[];
  /** Set where what is reported is the amount of a slot rather than a state at its end. */
  readonly amounts?: true;
}

/** A world of states, of which each lasts for a slot. */
export interface StatesWorld extends CountedWorld {
  /** The slots that are reported and over, in order. */
  readonly days: readonly number[];
  /** The state in a slot, in grains. */
  readonly stateIn: (slot: number) => number;
}

/** A world of states and what is reported of it. Its amount is the state on the newest day reported. */
export function statesWorld(dice: Dice, recipe: Recipe, slots: readonly Slot[], frame: Frame, reporting: StateReporting): StatesWorld {
  const { today } = frame;
  const axes = axesOf(dice, recipe);
  const chosen = new Set<number>(reporting.on);
  if (reporting.on === undefined)
    for (let left = dice.int(1, reporting.days); left > 0; left -= 1) chosen.add(dice.int(0, dice.chance(0.9) ? today : slots.length - 1));
  if (reporting.on === undefined && Math.min(...chosen) > today) chosen.add(today);
  const days = [...chosen].sort((a, b) => a - b);
  const { gaps = 0.04, extra = 2 } = recipe;
  const cut = (day: number): readonly Block[] =>
    cutBlocks(dice, axes, wholeOf(axes, day, day), {
      gaps,
      extra: reporting.alike === 'apart' ? 0 : extra,
      nested: reporting.alike !== 'apart',
      time: false,
      slots: slots.length,
      most: 20,
    }).reported;
  const same = reporting.alike === false ? undefined : cut(0);
  const planned = days.flatMap((day) => {
    const blocks = (same ?? cut(day)).map((block) => ({ ...block, first: day, last: day }));
    return reporting.alike === 'apart' ? blocks.filter(() => dice.chance(0.7)) : blocks;
  });
  const kind = reportersOf(dice, recipe, axes);
  const isOver = ({ last }: Block): boolean => last <= today;
  const atoms = reportingAtoms(
    axes.places,
    kind,
    planned.filter(isOver).map((block) => ({ block })),
  );
  const scale = recipe.across === undefined && dice.chance(0.4) ? 10 : 1;
  const size = { slots: slots.length, places: axes.places.size, cells: axes.cells };
  const world: World = { ...axes, slots, scale, amounts: amountsOf(dice, size, atoms, recipe.signed === true, recipe.across) };
  const count = countBy(recipe);
  const measure = measureOf(world, recipe, kind, undefined);
  const own = reporting.amounts === true ? measure : { ...measure, combine: { ...measure.combine, time: 'snapshot' as const } };
  const figures = planned.map((block, at): WorldFigure => {
    const statement = truthfully(dice, count(world, block), world, recipe.vagueness ?? 0.25, recipe.signed === true);
    const { start, end } = spanOf(slots, block.last, block.last);
    const period = reporting.amounts === true || dice.chance(0.5) ? { start, end } : { start: end, end };
    const observation: Observation = observationOf(`s${String(at)}`, own, world, block, period, statement);
    return { block, counts: isOver(block), lower: statement.lower, upper: statement.upper, observation };
  });
  const reported = [...new Set(figures.filter(({ counts }) => counts).map(({ block }) => block.last))].sort((a, b) => a - b);
  const stateIn = (slot: number): number => count(world, wholeOf(world, slot, slot));
  const newestBy = (last: number): number => reported.filter((day) => day <= last).at(-1) ?? last;
  return {
    ...frame,
    slots,
    scale,
    signed: recipe.signed === true,
    measure: own,
    observations: figures.map(({ observation }) => observation),
    days: reported,
    stateIn,
    amountOf: (_, last) =>
      reporting.alike === 'apart' ? inForce(world, same ?? [], figures, newestBy(last), count) : stateIn(newestBy(last)),
    ...(recipe.across === undefined && reporting.alike !== 'apart'
      ? {
          programOf: (_: number, last: number) => {
            const day = newestBy(last);
            const then = figures.map((figure) => ({ ...figure, counts: figure.counts && figure.block.last === day }));
            return programOf(world, then, wholeOf(world, day, day), atoms, recipe.signed === true);
          },
        }
      : {}),
  };
}

/** The state of each block on the day that it was last reported, and of what is not reported on the newest day of all. */
function inForce(
  world: World,
  blocks: readonly Block[],
  figures: readonly WorldFigure[],
  newest: number,
  count: (world: World, block: Block) => number,
): number {
  let sum = count(world, wholeOf(world, newest, newest));
  for (const block of blocks) {
    const key = seriesOf(block);
    const days = figures
      .filter(({ block: own, counts }) => counts && own.last <= newest && seriesOf(own) === key)
      .map(({ block: own }) => own.last);
    const day = Math.max(...days);
    if (days.length > 0) sum += count(world, { ...block, first: day, last: day }) - count(world, { ...block, first: newest, last: newest });
  }
  return sum;
}
