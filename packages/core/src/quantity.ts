import { readArgument, refuseArgument } from './argument.js';
import { ActionlineError, show } from './error.js';
import { exactSum } from './exact-sum.js';
import type { Unit } from './unit.js';

/** A number of a unit; the unit is part of the type, so that unlike quantities do not add up in code that compiles. */
export interface Quantity<U extends Unit = Unit> {
  /** The number; finite. */
  readonly value: number;
  /** What it counts. */
  readonly unit: U;
}

/**
 * A number of a unit.
 *
 * @throws {@link ActionlineError} `bad-quantity` when the number is not finite.
 *
 * @example
 * ```ts
 * import { quantity } from '@actionline/core';
 *
 * quantity(3000, 'officer'); // => { value: 3000, unit: 'officer' }
 * ```
 */
export function quantity<U extends Unit>(value: number, unit: U): Quantity<U> {
  if (!Number.isFinite(value)) {
    throw new ActionlineError(
      'bad-quantity',
      `The value was ${show(value)}; expected a finite number; leave a missing figure out instead.`,
    );
  }
  return { value, unit };
}

/**
 * The sum of like quantities, exact and independent of their order. Unlike units do not compile and, from untyped code, throw.
 *
 * @throws {@link ActionlineError} `unit-mismatch`.
 *
 * @example
 * ```ts
 * import { addQuantities, quantity } from '@actionline/core';
 *
 * addQuantities(quantity(0.1, 'EUR'), quantity(0.2, 'EUR')); // => { value: 0.3, unit: 'EUR' }
 * ```
 */
export function addQuantities<U extends Unit>(first: Quantity<U>, ...rest: readonly Quantity<NoInfer<U>>[]): Quantity<U> {
  const given: readonly unknown[] = [first, ...rest];
  if (!given.every(isQuantity)) refuseArgument('The quantities', given, 'quantities with a value and a unit', 'make each with quantity');
  const unlike = rest.find(({ unit }) => unit !== first.unit);
  if (unlike !== undefined) {
    throw new ActionlineError(
      'unit-mismatch',
      `Given ${show(first.unit)} and ${show(unlike.unit)}; expected one unit; convert one of them before adding.`,
    );
  }
  return { value: exactSum([first.value, ...rest.map(({ value }) => value)]), unit: first.unit };
}

function isQuantity(value: unknown): boolean {
  return readArgument('A quantity', value, 'a value and a unit', 'make it with quantity', () => {
    const { value: number, unit } = value as Quantity;
    return typeof number === 'number' && typeof unit === 'string';
  });
}
