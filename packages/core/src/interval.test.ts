import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bounds, compareInterval, comparisons, intervalOf, type Bound, type Comparison, type Verdict } from './interval.js';

describe('a qualified figure', () => {
  // A figure of 100 against a requirement of 99, 100 and 101: met where all of the range meets it, unmet where none can.
  it.each<[Bound, Comparison, Verdict, Verdict, Verdict]>([
    ['exact', 'at-least', 'met', 'met', 'unmet'],
    ['exact', 'stated', 'met', 'met', 'unmet'],
    ['exact', 'more-than', 'met', 'unmet', 'unmet'],
    ['exact', 'at-most', 'unmet', 'met', 'met'],
    ['exact', 'less-than', 'unmet', 'unmet', 'met'],
    ['exact', 'exactly', 'unmet', 'met', 'unmet'],
    ['at-least', 'at-least', 'met', 'met', 'unknown'],
    ['at-least', 'more-than', 'met', 'unknown', 'unknown'],
    ['at-least', 'at-most', 'unmet', 'unknown', 'unknown'],
    ['at-least', 'less-than', 'unmet', 'unmet', 'unknown'],
    ['at-least', 'exactly', 'unmet', 'unknown', 'unknown'],
    ['more-than', 'at-least', 'met', 'met', 'unknown'],
    ['more-than', 'more-than', 'met', 'met', 'unknown'],
    ['more-than', 'at-most', 'unmet', 'unmet', 'unknown'],
    ['more-than', 'exactly', 'unmet', 'unmet', 'unknown'],
    ['at-most', 'at-least', 'unknown', 'unknown', 'unmet'],
    ['at-most', 'more-than', 'unknown', 'unmet', 'unmet'],
    ['at-most', 'at-most', 'unknown', 'met', 'met'],
    ['at-most', 'less-than', 'unknown', 'unknown', 'met'],
    ['less-than', 'at-least', 'unknown', 'unmet', 'unmet'],
    ['less-than', 'less-than', 'unknown', 'met', 'met'],
    ['about', 'at-least', 'unknown', 'unknown', 'unknown'],
  ])('%s 100 under %s', (bound, comparison, at99, at100, at101) => {
    const range = intervalOf(100, bound);
    expect([99, 100, 101].map((required) => compareInterval(range, comparison, required))).toEqual([at99, at100, at101]);
  });

  it('reaches 10 % to each side when it is about, or the share that is asked for', () => {
    expect(intervalOf(-50, 'about')).toEqual({ lower: -55, upper: -45 });
    expect(intervalOf(100, 'about', 0.2)).toEqual({ lower: 80, upper: 120 });
  });

  it('is never judged the other way round when it grows more precise', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer(),
        fc.constantFrom(...bounds),
        fc.constantFrom(...comparisons),
        (value, required, bound, comparison) => {
          const loose = compareInterval(intervalOf(value, bound), comparison, required);
          // A value inside the range: the figure itself, or one beyond it where the figure is left out.
          const inside = bound === 'more-than' ? value + 1 : bound === 'less-than' ? value - 1 : value;
          if (loose !== 'unknown') expect(compareInterval(intervalOf(inside), comparison, required)).toBe(loose);
        },
      ),
    );
  });
});
