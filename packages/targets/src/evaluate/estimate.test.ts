import type { Interval } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { figureOf } from '../testing/figures.js';
import type { Proof, Use } from '../range/proof.js';
import { estimateOf, middleOf } from './estimate.js';

/** A figure that counts at both ends, unless something else is said. */
function use(given: Parameters<typeof figureOf>[1], lower = 1, upper = 1, value?: number): Use {
  const figure = figureOf('a', given, 0, 9);
  return { figure: value === undefined ? figure : { ...figure, value }, lower, upper };
}

/** A range as it is printed: the bound and the one value. */
function printed(range: Interval, uses: readonly Use[], unit: 'EUR' | 'officer' = 'EUR'): string | undefined {
  const found = estimateOf({ range, uses }, unit);
  return found === undefined ? undefined : `${found.bound} ${String(found.value)}`;
}

const more = (lower: number): Interval => ({ lower, upper: Infinity, lowerOpen: true });
const less = (upper: number): Interval => ({ lower: -Infinity, upper, upperOpen: true });

describe('the estimate of what is proven', () => {
  it('is exact where both ends are one', () => {
    expect(estimateOf({ range: { lower: 5, upper: 5 }, uses: [use(5)] }, 'EUR')).toEqual({
      value: 5,
      bound: 'exact',
      unit: 'EUR',
      lower: 5,
      upper: 5,
    });
    expect(printed({ lower: 0, upper: 0 }, [])).toBe('exact 0');
  });

  it('is not exact where an end is left out itself', () => {
    expect(printed({ lower: 5, upper: 5, lowerOpen: true }, [use(5)])).toBe('about 5');
    expect(printed({ lower: 5, upper: 5, upperOpen: true }, [use(5)])).toBe('about 5');
  });

  it('is its lower end where the upper one is open', () => {
    expect(printed({ lower: 5, upper: Infinity }, [use([5, Infinity])])).toBe('at-least 5');
    expect(printed(more(5), [use(more(5))])).toBe('more-than 5');
    expect(estimateOf({ range: more(5), uses: [use(more(5))] }, 'EUR')).toMatchObject(more(5));
    // A figure may say "at least 0", or less.
    expect(printed({ lower: 0, upper: Infinity }, [use([0, Infinity])])).toBe('at-least 0');
    expect(printed({ lower: -5, upper: Infinity }, [use([-5, Infinity])])).toBe('at-least -5');
  });

  it('is its upper end where no figure proves the lower one', () => {
    expect(printed({ lower: 0, upper: 9 }, [use(9, 0, 1)])).toBe('at-most 9');
    expect(printed({ lower: 0, upper: 9, upperOpen: true }, [use(less(9), 0, 1)])).toBe('less-than 9');
    // Of what may fall nothing is known below, whatever the figure counts for.
    expect(printed({ lower: -Infinity, upper: 9 }, [use([-Infinity, 9])])).toBe('at-most 9');
    expect(printed(less(9), [use(less(9))])).toBe('less-than 9');
  });

  it('is none where nothing is proven', () => {
    expect(estimateOf(undefined, 'EUR')).toBeUndefined();
    expect(printed({ lower: 0, upper: Infinity }, [])).toBeUndefined();
    expect(printed({ lower: 0, upper: Infinity }, [use(9, 0, 1)])).toBeUndefined();
    expect(printed({ lower: -Infinity, upper: Infinity }, [use([-Infinity, Infinity])])).toBeUndefined();
  });

  it('is what the sources state in all, where that lies between', () => {
    const stated = [use([90, 110], 1, 1, 100), use([18, 25], 1, 1, 20)];
    expect(printed({ lower: 108, upper: 135 }, stated)).toBe('about 120');
    // Each end belongs to what lies between.
    expect(printed({ lower: 120, upper: 135 }, stated)).toBe('about 120');
    expect(printed({ lower: 108, upper: 120 }, stated)).toBe('about 120');
    expect(printed({ lower: 121, upper: 135 }, stated)).toBe('about 128');
    expect(printed({ lower: 100, upper: 118 }, stated)).toBe('about 109');
  });

  it('is the middle where the ends are made of different figures, or of some more than once', () => {
    const first = use([90, 110], 1, 1, 100);
    expect(printed({ lower: 90, upper: 130 }, [first, use([0, 20], 0, 1, 5)])).toBe('about 110');
    expect(printed({ lower: 90, upper: 130 }, [first, use([0, 20], 1, 0, 5)])).toBe('about 110');
    expect(printed({ lower: 90, upper: 130 }, [first, use([0, 20], -1, -1, 5)])).toBe('about 110');
    expect(printed({ lower: 90, upper: 130 }, [use([45, 65], 2, 2, 47)])).toBe('about 110');
  });

  it('is no more than the greatest number there is, and no less than the least', () => {
    const beyond = { lower: Infinity, upper: Infinity };
    expect(printed(beyond, [use(1e308)])).toBe(`at-least ${String(Number.MAX_VALUE)}`);
    const below = { lower: -Infinity, upper: -Infinity };
    expect(estimateOf({ range: below, uses: [use(-1e308)] }, 'EUR')).toMatchObject({ bound: 'at-most', upper: -Number.MAX_VALUE });
  });
});

describe('an estimate of whole things', () => {
  it('is in the words of the one figure that an end rests on', () => {
    // "More than 3,000" is 3,001 at least.
    const least: Proof = { range: { lower: 3001, upper: Infinity }, uses: [use(more(3000), 1, 0)] };
    expect(estimateOf(least, 'officer')).toEqual({ value: 3000, bound: 'more-than', unit: 'officer', ...more(3000) });
    const most: Proof = { range: { lower: 0, upper: 2999 }, uses: [use(less(3000), 0, 1)] };
    expect(estimateOf(most, 'officer')).toEqual({
      value: 3000,
      bound: 'less-than',
      unit: 'officer',
      lower: 0,
      upper: 3000,
      upperOpen: true,
    });
  });

  it('is in the words of both where each end rests on one', () => {
    const uses = [use(more(10), 1, 0), use(less(20), 0, 1)];
    expect(estimateOf({ range: { lower: 11, upper: 19 }, uses }, 'officer')).toMatchObject({
      lower: 10,
      upper: 20,
      lowerOpen: true,
      upperOpen: true,
    });
  });

  it('is as proven where an end rests on several figures, or on more than the one says', () => {
    expect(printed({ lower: 3006, upper: Infinity }, [use(more(3000)), use(5)], 'officer')).toBe('at-least 3006');
    expect(printed({ lower: 3001, upper: Infinity }, [use([0, 9]), use(more(3000))], 'officer')).toBe('at-least 3001');
    expect(printed({ lower: 3002, upper: Infinity }, [use(more(3000))], 'officer')).toBe('at-least 3002');
    expect(printed({ lower: 2999, upper: Infinity }, [use(more(3000))], 'officer')).toBe('at-least 2999');
    expect(printed({ lower: 0, upper: 2998 }, [use(less(3000), 0, 1)], 'officer')).toBe('at-most 2998');
    expect(printed({ lower: 0, upper: 3001 }, [use(less(3000), 0, 1)], 'officer')).toBe('at-most 3001');
    // At least 11 is not more than 10 in the words of its source.
    expect(printed({ lower: 11, upper: Infinity }, [use([10, Infinity])], 'officer')).toBe('at-least 11');
    expect(printed({ lower: 0, upper: 19 }, [use([-Infinity, 20], 0, 1)], 'officer')).toBe('at-most 19');
  });

  it('passes over figures that only the other end rests on', () => {
    const uses = [use([5, 9], 0, 1), use(more(10), 1, 0), use([0, 3], 0, 1)];
    expect(printed({ lower: 11, upper: Infinity }, uses, 'officer')).toBe('more-than 10');
  });

  it('is as proven where amounts are no whole things', () => {
    expect(printed({ lower: 3001, upper: Infinity }, [use(more(3000), 1, 0)], 'EUR')).toBe('at-least 3001');
  });
});

describe('the middle of a range', () => {
  it('lies between its ends, without the noise of binary fractions', () => {
    expect(middleOf({ lower: 2, upper: 8 })).toBe(5);
    expect(middleOf({ lower: 0.1, upper: 0.3 })).toBe(0.2);
    expect(middleOf({ lower: 7, upper: 7 })).toBe(7);
  });

  it('is its one end where the other is open', () => {
    expect(middleOf({ lower: 2, upper: Infinity })).toBe(2);
    expect(middleOf({ lower: -Infinity, upper: 8 })).toBe(8);
  });

  it('lies between them too where their sum is beyond the greatest number', () => {
    expect(middleOf({ lower: 1e308, upper: 1.5e308 })).toBe(1.25e308);
  });
});
