import { refuseArgument } from './argument.js';

/**
 * The powers of ten that figures are published in, by SDMX `CL_UNIT_MULT`: 0 for units, 3 for thousands, 6 for millions, 9 for
 * thousand millions, up to 15.
 */
export const unitMultipliers: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/**
 * A number published in thousands or millions, multiplied out: the decimal digits move, so that 4.35 million is 4,350,000 and nothing
 * near it.
 *
 * @param unitMultiplier - The power of ten: a whole number from 0 to 15.
 *
 * @throws {@link ActionlineError} `bad-argument` for a number that is not finite, and for a power of ten that there is none of.
 *
 * @example
 * ```ts
 * import { multipliedOut } from '@actionline/core';
 *
 * multipliedOut(4.35, 6); // => 4350000
 * multipliedOut(0.29, 2); // => 29
 * ```
 */
export function multipliedOut(value: number, unitMultiplier: number): number {
  if (!Number.isFinite(value)) refuseArgument('value', value, 'a finite number', 'leave a missing figure out');
  if (!unitMultipliers.includes(unitMultiplier))
    refuseArgument('unitMultiplier', unitMultiplier, 'a power of ten from 0 to 15', 'write 3 for thousands, 6 for millions');
  // The shortest digits that stand for the number, with their exponent moved: what is read back is rounded once, if at all.
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + unitMultiplier)}`);
}
