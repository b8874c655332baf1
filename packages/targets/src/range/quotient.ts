import type { Interval } from '@actionline/core';

import { intervalFrom } from './proof.js';
import type { End } from './figure.js';

/** As many digits as a number may have that a plan asks for: with these, no two numbers are written alike. */
const DIGITS = 15;

/**
 * All that one range over another can be, times a factor; nothing where the divisor is 0, so that there is no quotient. Where the divisor
 * may be 0, there is no upper end. Both ranges are of what is counted, which is never negative.
 *
 * An end compares with any number of up to 15 digits as the fraction does: 7 of 10 are at least 0.7, and 6,299,999,999,999,995 of
 * 8,999,999,999,999,993 are not, though the nearest number is 0.7.
 */
export function quotientOf(above: Interval, below: Interval, factor: number): Interval | undefined {
  if (below.upper <= 0) return undefined;
  const least = Math.max(above.lower, 0);
  const divisor = Math.max(below.lower, 0);
  const lower = below.upper === Infinity ? 0 : endOf(least, below.upper, factor, 'lower');
  const upper = above.upper === Infinity || divisor === 0 ? Infinity : endOf(above.upper, divisor, factor, 'upper');
  return intervalFrom(
    lower,
    upper,
    lower > 0 && (above.lowerOpen === true || below.upperOpen === true),
    upper > 0 && (above.upperOpen === true || below.lowerOpen === true),
  );
}

function endOf(above: number, below: number, factor: number, end: End): number {
  const [dividend, divisor] = wholeNumbers(decimalOf(above), decimalOf(below), BigInt(factor));
  const quotient = Number(dividend) / Number(divisor);
  const outwards = (value: number): number => (end === 'lower' ? Math.max(0, nextTo(value, -1n)) : nextTo(value, 1n));
  // Of numbers too great to be held exactly the quotient may be off by more than one step.
  if (!isSafe(dividend) || !isSafe(divisor)) return Number.isFinite(quotient) ? outwards(outwards(quotient)) : quotient;
  const { digits, places } = decimalOf(quotient);
  if (String(digits).length > DIGITS) return quotient;
  const [written, exact] = wholeNumbers({ digits: digits * divisor, places }, { digits: dividend, places: 0 }, 1n);
  return (end === 'lower' ? written > exact : written < exact) ? outwards(quotient) : quotient;
}

/** A number as it is written: its digits, and how many of them are decimal places. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}

/** Two decimals as whole numbers of one size, the first of them times a factor. */
function wholeNumbers(one: Decimal, other: Decimal, factor: bigint): readonly [bigint, bigint] {
  const places = Math.max(one.places, other.places);
  const scaled = ({ digits, places: own }: Decimal): bigint => digits * 10n ** BigInt(places - own);
  return [scaled(one) * factor, scaled(other)];
}

function isSafe(value: bigint): boolean {
  return value <= BigInt(Number.MAX_SAFE_INTEGER);
}

/** The number right below or right above one that is not negative. */
function nextTo(value: number, step: 1n | -1n): number {
  if (value === 0) return step === 1n ? Number.MIN_VALUE : 0;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigUint64(0, bits.getBigUint64(0) + step);
  return bits.getFloat64(0);
}
