import { intervalOf } from '@actionline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { quotientOf } from './quotient.js';

describe('quotientOf', () => {
  it('is least where the divisor is greatest, and greatest where it is least', () => {
    // 100 of 200 is the least, 120 of 150 the most.
    expect(quotientOf({ lower: 100, upper: 120 }, { lower: 150, upper: 200 }, 100)).toEqual({ lower: 50, upper: 80 });
    expect(quotientOf(intervalOf(120), intervalOf(150), 1)).toEqual({ lower: 0.8, upper: 0.8 });
  });

  it('has no end above where the divisor may be nothing, and is none of nothing', () => {
    expect(quotientOf(intervalOf(3), { lower: 0, upper: 4 }, 100)).toEqual({ lower: 75, upper: Infinity });
    expect(quotientOf(intervalOf(3), { lower: 2, upper: Infinity }, 100)).toEqual({ lower: 0, upper: 150 });
    expect(quotientOf(intervalOf(0), intervalOf(0), 100)).toBeUndefined();
  });

  it('leaves an end out where one of those it is made of is left out', () => {
    // More than 50 of at most 100 are more than a half; 50 of less than 100 are too.
    expect(quotientOf({ lower: 50, upper: 60, lowerOpen: true }, intervalOf(100), 1)).toEqual({ lower: 0.5, upper: 0.6, lowerOpen: true });
    expect(quotientOf(intervalOf(50), { lower: 80, upper: 100, upperOpen: true }, 1)).toEqual({
      lower: 0.5,
      upper: 0.625,
      lowerOpen: true,
    });
  });

  it('does not round a fraction up to what is asked, nor one above it down', () => {
    // Ten times the one is seven times the other less 1: below 0.7 by 1 in 10^17, and the nearest double is that of 0.7.
    const short = quotientOf(intervalOf(6_299_999_999_999_995), intervalOf(8_999_999_999_999_993), 1)!;
    expect(short.lower).toBeLessThan(0.7);
    expect(short.upper).toBe(0.7);
    // A third has no end, and is one number all the same: nobody asks for 33.333333333333336.
    expect(quotientOf(intervalOf(1), intervalOf(3), 100)).toEqual({ lower: 100 / 3, upper: 100 / 3 });
    // 66.7 % of 1,000 are 667, exactly as written.
    expect(quotientOf(intervalOf(667), intervalOf(1000), 100)).toEqual({ lower: 66.7, upper: 66.7 });
    // 0.3 of 0.1 are 3, as written.
    expect(quotientOf(intervalOf(0.3), intervalOf(0.1), 1)).toEqual({ lower: 3, upper: 3 });
  });

  it('compares with a decimal as the products across do', () => {
    const near = fc.record({
      below: fc.bigInt({ min: 1n, max: 9_000_000_000_000_000n }),
      digits: fc.integer({ min: 1, max: 99_999 }),
      places: fc.integer({ min: 0, max: 5 }),
      off: fc.integer({ min: -1, max: 1 }),
    });
    fc.assert(
      fc.property(near, ({ below, digits, places, off }) => {
        const asked = Number(`${String(digits)}e-${String(places)}`);
        const above = (BigInt(digits) * below) / 10n ** BigInt(places) + BigInt(off);
        fc.pre(above >= 0n && above <= 9_000_000_000_000_000n);
        const { lower, upper } = quotientOf(intervalOf(Number(above)), intervalOf(Number(below)), 1)!;
        // above / below ≥ digits / 10^places is above × 10^places ≥ digits × below.
        const left = above * 10n ** BigInt(places);
        const right = BigInt(digits) * below;
        expect(lower < asked || left >= right).toBe(true);
        expect(upper > asked || left <= right).toBe(true);
        expect(lower <= asked || left > right).toBe(true);
        expect(upper >= asked || left < right).toBe(true);
      }),
    );
  });
});
