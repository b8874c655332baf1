import type { Period } from '@actionline/core';

import type { Dice } from './dice.js';
import { spanOf, type Slot } from './calendar.js';

import { seriesOf } from './plan.js';
import type { Origin } from './recipe.js';
import type { Block } from './world.js';

/** A block whose amount is reported, with the days that the report gives. */
export interface Planned {
  /** What is counted. */
  readonly block: Block;
  /** The series whose origin is not known, where it counts from there. */
  readonly unknownOrigin?: string;
  /** What was counted before the block, in grains. */
  readonly before?: number;
  /** The days, as reported. */
  readonly period: Period;
}

/** Running totals of some places and breakdowns: each counts all from its origin to the end of one slot. */
export function runningTotals(
  dice: Dice,
  slots: readonly Slot[],
  blocks: readonly Block[],
  origin: Origin,
  declared: number,
  today: number,
): readonly Planned[] {
  const found: Planned[] = [];
  const unknown = origin === 'unknown';
  const bySeries = new Map(blocks.map((block) => [seriesOf(block), block]));
  for (const [series, block] of bySeries) {
    const first = origin === 'declared' ? declared : dice.chance(0.7) ? declared : dice.int(0, Math.max(0, today - 1));
    const ends = endsOf(dice, first, today, slots.length, unknown ? 2 : 1);
    const before = unknown ? dice.pick([0, 1, dice.int(0, 200)]) : 0;
    const earliest = Math.min(...ends);
    for (const last of ends) {
      const counted = { ...block, first: Math.min(first, earliest), last };
      if (unknown) {
        // A running total holds all before it: counting began before all days, and what was counted before them is one more amount.
        found.push({
          block: { ...counted, first: 0 },
          unknownOrigin: series,
          period: spanOf(slots, last, last),
          before,
        });
      } else {
        const { end } = spanOf(slots, last, last);
        const period =
          origin === 'by-periods' || dice.chance(0.5)
            ? spanOf(slots, counted.first, last)
            : dice.chance(0.5)
              ? spanOf(slots, last, last)
              : { start: end, end };
        found.push({ block: counted, period });
      }
    }
  }
  return found;
}

/** Slots that running totals are given for. Where the origin is to be told from the periods, enough of them are over. */
function endsOf(dice: Dice, first: number, today: number, slots: number, least: number): readonly number[] {
  const over = Math.max(least, today - first + 1);
  const from = Math.min(first, today - over + 1);
  const ends = new Set<number>();
  const count = dice.int(least, Math.min(6, over));
  while (ends.size < count) ends.add(from + dice.int(0, over - 1));
  if (dice.chance(0.5)) ends.add(today);
  if (dice.chance(0.2) && today + 1 < slots) ends.add(dice.int(today + 1, slots - 1));
  return [...ends];
}
