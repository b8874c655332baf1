import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { exactQuotient, exactSum } from './exact-sum.js';

describe('an exact sum', () => {
  it('takes as many decimal numbers as there are', () => {
    // 200,000 times a tenth are 20,000: more numbers than a call can take as arguments.
    expect(exactSum(Array.from({ length: 200_000 }, () => 0.1))).toBe(20_000);
  });
});

describe('exactQuotient', () => {
  it('divides decimals as written', () => {
    expect(exactQuotient(0.3, 3)).toBe(0.1);
    expect(exactQuotient(-0.7, 7)).toBe(-0.1);
    expect(exactQuotient(1e-300, 10)).toBe(1e-301);
    expect(exactQuotient(1.7e308, 17)).toBe(1e307);
    expect(exactQuotient(0, 3)).toBe(0);
    expect([exactQuotient(Infinity, 3), exactQuotient(-Infinity, 3)]).toEqual([Infinity, -Infinity]);
  });

  it('is what was added up so many times', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 60 }),
        (digits, places, by) => {
          const value = Number(`${String(digits)}e${String(-places)}`);
          expect(exactQuotient(exactSum(Array.from({ length: by }, () => value)), by)).toBe(value);
        },
      ),
    );
  });

  it('refuses what is no number of values', () => {
    for (const by of [0, -1, 1.5, NaN]) expect(() => exactQuotient(1, by)).toThrow(/by was/);
  });
});
