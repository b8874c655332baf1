import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { exactSum } from './exact-sum.js';
import { addQuantities, quantity } from './quantity.js';

describe('a quantity', () => {
  it('adds up with its like', () => {
    expect(addQuantities(quantity(1, 'country'), quantity(2, 'country'), quantity(3, 'country'))).toEqual({ value: 6, unit: 'country' });
  });

  it('does not add up with another unit', () => {
    expect(() => addQuantities(quantity(1, 'country'), quantity(1, 'officer') as never)).toThrow(/one unit/);
  });

  it.each([NaN, Infinity, -Infinity])('is never %d', (value) => {
    expect(() => quantity(value, 'country')).toThrow(/finite/);
  });
});

describe('exactSum', () => {
  it('adds decimals as they are written', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(exactSum([1e16, 1, 1])).toBe(10000000000000002);
    expect(exactSum([1e308, -1e308, 0.5])).toBe(0.5);
    expect(exactSum([1e-300, 1e300, -1e300])).toBe(1e-300);
    expect(exactSum([])).toBe(0);
  });

  it('follows IEEE 754 where a value is not finite', () => {
    expect(exactSum([Infinity, 1.5])).toBe(Infinity);
    expect(exactSum([Infinity, -Infinity])).toBeNaN();
  });

  it('does not depend on order or grouping', () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 30 }), fc.nat(30), (values, at) => {
        const whole = exactSum(values);
        expect(exactSum([...values].reverse())).toBe(whole);
        expect(exactSum([exactSum(values.slice(0, at)), exactSum(values.slice(at))])).toBe(whole);
      }),
    );
  });
});
