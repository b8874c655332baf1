import { readArgument, refuseArgument } from './argument.js';
import { asDecimal } from './decimal.js';
import { kindOf } from './not-understood.js';

/**
 * The sum of decimal numbers as written, rounded once at the end: it does not depend on their order
 * or on how they are grouped. Whole numbers take a short way; the rest are added as scaled integers.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no list of numbers.
 *
 * @example
 * ```ts
 * import { exactSum } from '@actionline/core/internal';
 *
 * exactSum([0.1, 0.2, 0.3]); // => 0.6
 * ```
 */
export function exactSum(values: readonly number[]): number {
  if (kindOf(values) !== 'list') refuseArgument('values', values, 'a list of numbers', 'put one into a list too');
  return readArgument('values', values, 'a list of numbers', 'write them out', () => sumOf(values));
}

function sumOf(values: readonly number[]): number {
  let total = 0;
  for (const value of values) {
    if (!Number.isInteger(value)) return decimalSum(values);
    total += value;
    if (!Number.isSafeInteger(total)) return decimalSum(values);
  }
  return total;
}

function decimalSum(values: readonly number[]): number {
  // Infinity and NaN have no digits; plain addition gives the answer IEEE 754 defines.
  // a list may have holes, which only this way of going over it meets
  for (const value of values)
    if (typeof value !== 'number') refuseArgument('values', value, 'numbers', 'write them without quotation marks');
  if (!values.every(Number.isFinite)) return values.reduce((sum, value) => sum + value, 0);
  const decimals = values.map(asDecimal);
  let scale = -Infinity;
  for (const { places } of decimals) if (places > scale) scale = places;
  const sum = decimals.reduce((total, { digits, places }) => total + digits * 10n ** BigInt(scale - places), 0n);
  return Number(`${sum.toString()}e${String(-scale)}`);
}

/**
 * A decimal number as written, divided by a whole number, and rounded once: 0.3 by 3 is 0.1. Numbers without an end stay so.
 *
 * @throws {@link ActionlineError} `bad-argument` where the divisor is no whole number from 1.
 *
 * @example
 * ```ts
 * import { exactQuotient } from '@actionline/core/internal';
 *
 * exactQuotient(0.3, 3); // => 0.1
 * ```
 */
export function exactQuotient(value: number, by: number): number {
  if (!Number.isInteger(by) || by < 1) refuseArgument('by', by, 'a whole number from 1', 'count what the sum is of');
  if (typeof value !== 'number') refuseArgument('value', value, 'a number', 'write it without quotation marks');
  if (!Number.isFinite(value)) return value;
  const { digits, places } = asDecimal(value);
  return Number(`${((digits * MORE_DIGITS) / BigInt(by)).toString()}e${String(-places - MORE_PLACES)}`);
}

/** More than a number has, so that what is cut off does not matter when it is rounded. */
const MORE_PLACES = 24;
const MORE_DIGITS = 10n ** BigInt(MORE_PLACES);
