import { atomsOf, WHOLE, type WorldAxis } from './axis.js';
import type { Breakdown } from './breakdown-axis.js';
import type { Slot } from './calendar.js';
import type { PlaceAxis } from './place-axis.js';

/** What there is to count: slots of days, places and cells of breakdowns, and how much of each. */
export interface World {
  /** The days. */
  readonly slots: readonly Slot[];
  /** The places. */
  readonly places: PlaceAxis;
  /** The breakdowns. */
  readonly breakdowns: readonly Breakdown[];
  /** How many cells they make together. */
  readonly cells: number;
  /** The amount of each atom, in grains: by slot, then place, then cell. */
  readonly amounts: readonly number[];
  /** How many grains make one; 1 of whole things. */
  readonly scale: number;
}

/** A part of a world: a span of slots, a place, and a code of each breakdown. */
export interface Block {
  /** The first slot. */
  readonly first: number;
  /** The last slot. */
  readonly last: number;
  /** The code of the place; `''` for all. */
  readonly place: string;
  /** The code of each breakdown, in the order of the world's; `''` for all. */
  readonly codes: readonly string[];
}

/** The axes of a world, without its amounts. */
export type Axes = Pick<World, 'places' | 'breakdowns' | 'cells'>;

/** How many cells some breakdowns make together. */
export function cellCount(breakdowns: readonly Breakdown[]): number {
  return breakdowns.reduce((count, { axis }) => count * axis.size, 1);
}

const WHOLE_CELL: readonly number[] = [0];

/** The cells of a code of each breakdown. */
export function cellsOf({ breakdowns }: Axes, codes: readonly string[]): readonly number[] {
  let cells = WHOLE_CELL;
  breakdowns.forEach(({ axis }, at) => {
    const own = atomsOf(axis, codes[at] ?? WHOLE);
    cells = cells.flatMap((cell) => own.map((atom) => cell * axis.size + atom));
  });
  return cells;
}

/** The axis of a world that a code lies on: the places, or a breakdown. */
export function axisAt(axes: Axes, at: number): WorldAxis {
  return at === 0 ? axes.places : axes.breakdowns[at - 1]!.axis;
}

/** How much there is in a block, in grains. */
export function amountIn(world: World, { first, last, place, codes }: Block): number {
  const places = atomsOf(world.places, place);
  const cells = cellsOf(world, codes);
  let sum = 0;
  for (let slot = first; slot <= last; slot += 1) {
    for (const at of places) {
      const from = (slot * world.places.size + at) * world.cells;
      for (const cell of cells) sum += world.amounts[from + cell]!;
    }
  }
  return sum;
}

/** In how many places there is anything of a block. */
export function placesIn(world: World, block: Block): number {
  return activePlaces(world, block).length;
}

/** The places that there is anything of a block in. */
export function activePlaces(world: World, { first, last, place, codes }: Block): readonly number[] {
  const cells = cellsOf(world, codes);
  return atomsOf(world.places, place).filter((at) => {
    for (let slot = first; slot <= last; slot += 1) {
      const from = (slot * world.places.size + at) * world.cells;
      if (cells.some((cell) => world.amounts[from + cell]! > 0)) return true;
    }
    return false;
  });
}

/** How many people there are in a block, each of them once. */
export function peopleIn(world: World, { first, last, place, codes }: Block): number {
  const cells = cellsOf(world, codes);
  const places = atomsOf(world.places, place);
  let all = 0;
  for (let slot = first; slot <= last; slot += 1) {
    for (const at of places) for (const cell of cells) all |= world.amounts[(slot * world.places.size + at) * world.cells + cell]!;
  }
  let count = 0;
  for (; all !== 0; all >>>= 1) count += all & 1;
  return count;
}

/** The greatest amount that a place has of a block. */
export function greatestIn(world: World, block: Block): number {
  const cells = cellsOf(world, block.codes);
  let greatest = -Infinity;
  for (const at of atomsOf(world.places, block.place)) {
    let sum = 0;
    for (let slot = block.first; slot <= block.last; slot += 1) {
      const from = (slot * world.places.size + at) * world.cells;
      for (const cell of cells) sum += world.amounts[from + cell]!;
    }
    greatest = Math.max(greatest, sum);
  }
  return greatest;
}

/** All of some slots. */
export function wholeOf({ breakdowns }: Axes, first: number, last: number): Block {
  return { first, last, place: WHOLE, codes: breakdowns.map(() => WHOLE) };
}
