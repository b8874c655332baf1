import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isActionlineError } from './error.js';
import { multipliedOut, unitMultipliers } from './unit-multiplier.js';

describe('multipliedOut', () => {
  it.each([
    [4.35, 6, 4_350_000],
    [4.35, 2, 435], // 4.35 * 100 is 434.99999999999994
    [1.1, 1, 11], // 1.1 * 10 is 11.000000000000002
    [0.29, 2, 29], // 0.29 * 100 is 28.999999999999996
    [-2.5, 3, -2500],
    [0, 9, 0],
    [1e-7, 6, 0.1],
    [1e21, 3, 1e24],
    [12, 0, 12],
  ])('%d times ten to the power of %d is %d', (value, power, whole) => {
    expect(multipliedOut(value, power)).toBe(whole);
  });

  it('moves the digits of any decimal number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...unitMultipliers),
        (digits, places, power) => {
          // digits · 10^(power − places), once as one decimal literal and once in two steps
          expect(multipliedOut(Number(`${String(digits)}e-${String(places)}`), power)).toBe(
            Number(`${String(digits)}e${String(power - places)}`),
          );
        },
      ),
    );
  });

  it.each([
    [Number.NaN, 3],
    [1, -1],
    [1, 1.5],
    [1, 16],
    [1, '3' as unknown as number],
  ])('refuses %d and %d', (value, power) => {
    try {
      multipliedOut(value, power);
      expect.unreachable();
    } catch (error) {
      expect(isActionlineError(error) && error.code).toBe('bad-argument');
    }
  });
});
