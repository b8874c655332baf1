import { unitId, type Bound, type Measure, type Observation, type Period } from '@actionline/core';

import { WHOLE } from './axis.js';
import type { Dice } from './dice.js';
import type { Block, World } from './world.js';

/** What a figure says, in grains: the value as written with its bound, and the ends that follow from it. */
export interface Statement {
  /** The value. */
  readonly value: number;
  /** The bound. */
  readonly bound: Bound;
  /** The least amount. */
  readonly lower: number;
  /** The greatest amount. */
  readonly upper: number;
}

/** A figure of a world. */
export interface WorldFigure {
  /** What it counts; of a running total, from its origin on, or from the first slot. */
  readonly block: Block;
  /** The series whose origin is not known, where it counts from there. */
  readonly unknownOrigin?: string;
  /** Whether it counts as evidence: it is not corrected, and is known and over on the date. */
  readonly counts: boolean;
  /** The least amount it states, in grains. */
  readonly lower: number;
  /** The greatest amount it states, in grains. */
  readonly upper: number;
  /** The observation. */
  readonly observation: Observation;
}

/** How often the figures of a world say no more than a bound. */
export type Vagueness = number;

/** A true statement about an amount in grains. Of whole things an open end is the next whole number. */
export function truthfully(dice: Dice, amount: number, world: Pick<World, 'scale'>, vagueness: Vagueness, signed: boolean): Statement {
  if (!dice.chance(vagueness)) return { value: amount, bound: 'exact', lower: amount, upper: amount };
  const off = dice.chance(0.3) ? 0 : dice.int(0, Math.max(2, Math.abs(amount) >> 1));
  const step = world.scale === 1 ? 1 : 0;
  switch (dice.int(0, 4)) {
    case 0: {
      const value = signed ? amount - off : Math.max(0, amount - off);
      return { value, bound: 'at-least', lower: value, upper: Infinity };
    }
    case 1: {
      const value = amount - 1 - off;
      if (value < 0 && !signed) return { value: 0, bound: 'at-least', lower: 0, upper: Infinity };
      return { value, bound: 'more-than', lower: value + step, upper: Infinity };
    }
    case 2:
      return { value: amount + off, bound: 'at-most', lower: -Infinity, upper: amount + off };
    case 3: {
      const value = amount + 1 + off;
      return { value, bound: 'less-than', lower: -Infinity, upper: value - step };
    }
    default: {
      // Within 10 % of the value as written.
      const size = Math.abs(amount);
      const value = dice.int(Math.ceil((size * 10) / 11), Math.floor((size * 10) / 9)) * (amount < 0 ? -1 : 1);
      const reach = Math.abs(value) / 10;
      const whole = world.scale === 1;
      return {
        value,
        bound: 'about',
        lower: whole ? Math.ceil(value - reach - 1e-9) : value - reach,
        upper: whole ? Math.floor(value + reach + 1e-9) : value + reach,
      };
    }
  }
}

/** A statement that is not true of an amount. */
export function wrongly(dice: Dice, amount: number): Statement {
  const off = dice.int(1, 5 + Math.abs(amount));
  if (dice.chance(0.2)) return { value: amount + off, bound: 'at-least', lower: amount + off, upper: Infinity };
  if (amount > 0 && dice.chance(0.3)) {
    const value = Math.max(0, amount - off);
    return dice.chance(0.5)
      ? { value, bound: 'at-most', lower: -Infinity, upper: value }
      : { value, bound: 'exact', lower: value, upper: value };
  }
  return { value: amount + off, bound: 'exact', lower: amount + off, upper: amount + off };
}

/** An observation of a block that states something. */
export function observationOf(
  id: string,
  measure: Measure,
  world: Pick<World, 'breakdowns' | 'scale'>,
  { place, codes }: Pick<Block, 'place' | 'codes'>,
  period: Period,
  { value, bound }: Pick<Statement, 'value' | 'bound'>,
  rest: Partial<Observation> = {},
): Observation {
  const dimensions: Record<string, string> = {};
  codes.forEach((code, at) => {
    const name = world.breakdowns[at]?.name;
    if (code !== WHOLE && name !== undefined) dimensions[name] = code;
  });
  return {
    id,
    measure: measure.id,
    value: world.scale === 1 ? value : value / world.scale,
    unit: unitId(measure.unit),
    ...(bound === 'exact' ? {} : { bound }),
    period,
    ...(place === WHOLE ? {} : { place }),
    ...(Object.keys(dimensions).length === 0 ? {} : { dimensions }),
    role: 'result',
    source: { title: 'World' },
    ...rest,
  };
}

/** An observation that says that nothing was collected of a block. */
export function silenceOf(
  id: string,
  measure: Measure,
  world: Pick<World, 'breakdowns' | 'scale'>,
  block: Block,
  period: Period,
): Observation {
  const { value: _, ...rest } = observationOf(id, measure, world, block, period, { value: 0, bound: 'exact' });
  return { ...rest, missing: 'not-collected' };
}
