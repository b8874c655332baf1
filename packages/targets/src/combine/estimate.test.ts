import { describe, expect, it } from 'vitest';
import { intervalOf, type Bound } from '@actionline/core';

import type { Entry } from './entry.js';
import { estimateOf, maximumOf, rangeFrom, sumOf, type Stated } from './estimate.js';
import { trained } from '../testing/samples.js';

const stated = (value: number, bound: Bound = 'exact'): Stated => ({ value, range: intervalOf(value, bound) });
const entry = (value: number, bound: Bound = 'exact'): Entry => ({
  observation: trained('a', value, '2024-01-01'),
  ...stated(value, bound),
  start: 0,
  end: 0,
});

describe('the sum of figures', () => {
  it('is the sum of the figures and of each end; an end is left out where any part leaves it out', () => {
    const sum = (...parts: readonly (readonly [number, Bound])[]) => sumOf(parts.map(([value, bound]) => entry(value, bound)));
    expect(sum([5, 'exact'])).toEqual({ value: 5, range: { lower: 5, upper: 5 } });
    expect(sum([0.1, 'exact'], [0.2, 'exact'])).toEqual({ value: 0.3, range: { lower: 0.3, upper: 0.3 } });
    expect(sum([10, 'exact'], [5, 'at-least'])).toEqual({ value: 15, range: { lower: 15, upper: Infinity } });
    expect(sum([10, 'exact'], [5, 'more-than'])).toEqual({ value: 15, range: { lower: 15, upper: Infinity, lowerOpen: true } });
    expect(sum([10, 'exact'], [5, 'at-most'])).toEqual({ value: 15, range: { lower: -Infinity, upper: 15 } });
    expect(sum([10, 'exact'], [5, 'less-than'])).toEqual({ value: 15, range: { lower: -Infinity, upper: 15, upperOpen: true } });
    expect(sum([100, 'about'], [10, 'exact'])).toEqual({ value: 110, range: { lower: 100, upper: 120 } });
  });

  it('beyond what a number can hold is at least, or at most, the largest number', () => {
    const largest = Number.MAX_VALUE;
    expect(sumOf([entry(largest), entry(largest)])).toEqual({ value: largest, range: { lower: largest, upper: Infinity } });
    expect(sumOf([entry(-largest), entry(-largest)])).toEqual({ value: -largest, range: { lower: -Infinity, upper: -largest } });
  });
});

describe('the greatest of figures', () => {
  it.each<readonly [string, readonly Stated[], Stated]>([
    ['the greater of two', [stated(5), stated(7)], stated(7)],
    ['of two equal lower ends the open one', [stated(5), stated(5, 'more-than')], stated(5, 'more-than')],
    ['a closed lower end above an open one', [stated(5, 'more-than'), stated(7)], { value: 7, range: { lower: 7, upper: Infinity } }],
    ['of two equal upper ends the closed one', [stated(7, 'less-than'), stated(7)], stated(7)],
    [
      'an open upper end above a closed one',
      [stated(9, 'less-than'), stated(7)],
      { value: 9, range: { lower: 7, upper: 9, upperOpen: true } },
    ],
    ['a lower end alone', [stated(5, 'at-least'), stated(7)], { value: 7, range: { lower: 7, upper: Infinity } }],
  ])('is %s, in whatever order', (_, all, greatest) => {
    expect(maximumOf(all)).toEqual(greatest);
    expect(maximumOf([...all].reverse())).toEqual(greatest);
  });

  it('of none is nothing', () => {
    expect(maximumOf([])).toBeUndefined();
  });
});

describe('a range from its ends', () => {
  it('marks an end as left out where it is asked to and has one', () => {
    expect(rangeFrom(1, 2)).toEqual({ lower: 1, upper: 2 });
    expect(rangeFrom(1, 2, true, true)).toEqual({ lower: 1, upper: 2, lowerOpen: true, upperOpen: true });
    expect(rangeFrom(-Infinity, Infinity, true, true)).toEqual({ lower: -Infinity, upper: Infinity });
  });
});

describe('a figure as it is printed', () => {
  it.each<readonly [Stated, Bound, number]>([
    [stated(5), 'exact', 5],
    [stated(5, 'at-least'), 'at-least', 5],
    [stated(5, 'more-than'), 'more-than', 5],
    [stated(5, 'at-most'), 'at-most', 5],
    [stated(5, 'less-than'), 'less-than', 5],
    [stated(50, 'about'), 'about', 50],
    // The range says more than the figure.
    [{ value: 7, range: intervalOf(5, 'at-least') }, 'at-least', 5],
    [{ value: 3, range: intervalOf(5, 'at-most') }, 'at-most', 5],
    // At one end of a range, it is the bound that it is.
    [{ value: 4, range: { lower: 4, upper: 6 } }, 'at-least', 4],
    [{ value: 6, range: { lower: 4, upper: 6 } }, 'at-most', 6],
    [{ value: 6, range: { lower: 4, upper: 6, upperOpen: true } }, 'less-than', 6],
    // Nothing is known but the figure.
    [{ value: 5, range: { lower: -Infinity, upper: Infinity } }, 'about', 5],
  ])('%j is %s %d', (given, bound, printed) => {
    expect(estimateOf(given, 'officer')).toEqual({ value: printed, bound, unit: 'officer', ...given.range });
  });

  it('is nothing where nothing is known', () => {
    expect(estimateOf(undefined, 'officer')).toBeUndefined();
  });
});
