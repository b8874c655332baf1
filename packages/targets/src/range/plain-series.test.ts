import type { Interval } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { countOf, figureOf, shown, sumOf } from '../testing/figures.js';
import type { Figure } from './figure.js';
import type { DayRange } from './day-range.js';
import { plainProofs } from './plain-series.js';
import { proveIn } from './prove.js';
import { worldOf } from './world.js';

const DAYS = 9;
const officers = countOf();
const euros = countOf({ unit: 'EUR' });

const open = (lower: number, upper: number): Interval => ({ lower, upper, lowerOpen: true, upperOpen: true });
const ENDS: readonly Interval[] = [
  { lower: 3, upper: 3 },
  { lower: 0, upper: 0 },
  { lower: 2, upper: 5 },
  { lower: 4, upper: Infinity },
  { lower: -Infinity, upper: 6 },
  { lower: 7, upper: Infinity, lowerOpen: true },
  { lower: 0, upper: Infinity, lowerOpen: true },
  { lower: -Infinity, upper: 8, upperOpen: true },
  open(1, 9),
];
// The graph does not tell "more than 0" from nothing, which is true, if less.
const MORE_THAN_NOTHING = ENDS[6]!;
const DECIMALS: readonly Interval[] = [
  ...ENDS.filter((one) => one !== MORE_THAN_NOTHING),
  { lower: 0.1, upper: 0.1 },
  { lower: 0.2, upper: 0.7 },
  open(0.25, 1.5),
];

/** Numbers that are the same each time. */
function diceOf(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Figures that share no day, some days being left out. */
function seriesOf(dice: (sides: number) => number, ends: readonly Interval[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (let day = dice(3) - 1; day < DAYS;) {
    const end = day + dice(4);
    if (dice(4) > 0) figures.push(figureOf(`f${String(figures.length)}`, ends[dice(ends.length)]!, day, end));
    day = end + 1;
  }
  return figures;
}

const spans: readonly DayRange[] = Array.from({ length: DAYS }, (_, start) =>
  Array.from({ length: DAYS - start }, (_day, length) => ({ start, end: start + length })),
).flat();

describe('figures of the whole that share no day', () => {
  it.each([
    ['whole things', officers, ENDS],
    ['money', euros, DECIMALS],
  ] as const)('of %s prove what the graph of their series does', (_, measure, ends) => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const figures = seriesOf(diceOf(seed), ends);
      const plain = plainProofs(figures, measure, spans)!;
      const full = proveIn(worldOf(figures, [], measure), spans);
      spans.forEach((span, at) => {
        const [mine, theirs] = [plain.of[at]!, full.of[at]!];
        const name = `${String(seed)}: ${String(span.start)} to ${String(span.end)}`;
        expect(shown(mine.range), name).toBe(shown(theirs.range));
        expect(sumOf(mine.uses, 'lower'), name).toBe(sumOf(theirs.uses, 'lower'));
        expect(sumOf(mine.uses, 'upper'), name).toBe(sumOf(theirs.uses, 'upper'));
        expect(plain.gaps(span), name).toEqual(full.gaps(span));
        expect(plain.closed(span), name).toEqual(full.closed(span));
      });
    }
  });

  it('of money that is more than nothing is just that', () => {
    expect(shown(plainProofs([figureOf('a', MORE_THAN_NOTHING, 0, 9)], euros, [{ start: 0, end: 9 }])!.of[0]!.range)).toBe('(0, Infinity]');
  });

  it('may be given in any order', () => {
    const figures = [figureOf('b', 4, 5, 9), figureOf('c', 1, 10, 10), figureOf('a', 3, 0, 4)];
    const { of, clashes } = plainProofs(figures, officers, [{ start: 0, end: 9 }])!;
    expect(of.map(({ range }) => shown(range))).toEqual(['[7, 7]']);
    expect(clashes).toEqual([]);
    expect(figures.map(({ observation }) => observation.id)).toEqual(['b', 'c', 'a']);
  });

  it('are others where one is of a part, or two share a day', () => {
    const span = [{ start: 0, end: 9 }];
    expect(plainProofs([figureOf('a', 3, 0, 4), figureOf('b', 4, 4, 9)], officers, span)).toBeUndefined();
    expect(plainProofs([figureOf('b', 4, 4, 9), figureOf('a', 3, 0, 4)], officers, span)).toBeUndefined();
    expect(plainProofs([figureOf('a', 3, 0, 4, { place: 'KE' })], officers, span)).toBeUndefined();
    expect(plainProofs([figureOf('a', 3, 0, 4), figureOf('b', 4, 5, 9)], officers, span)).toBeDefined();
    expect(plainProofs([], officers, span)?.of.map(({ range }) => shown(range))).toEqual(['[0, Infinity]']);
  });

  it('add up as they are written at the one end, where the other end is whole', () => {
    const range = (...figures: readonly Figure[]): string => shown(plainProofs(figures, euros, [{ start: 0, end: 9 }])!.of[0]!.range);
    // 0.1 and 0.2 are 0.3, not 0.30000000000000004.
    expect(range(figureOf('a', [0.1, 1], 0, 4), figureOf('b', [0.2, 1], 5, 9))).toBe('[0.3, 2]');
    // 2^52 and 0.8, of which the nearest number is 2^52 and 1; 0.4 alone would be lost, and so would another 0.4.
    const tenths = [figureOf('b', [0, 0.4], 2, 4), figureOf('c', [0, 0.4], 5, 9)];
    expect(range(figureOf('a', [0, 2 ** 52], 0, 1), ...tenths)).toBe('[0, 4503599627370497]');
  });

  it('are nothing at least where their lower end is less', () => {
    const figures = [figureOf('a', [-3, 5], 0, 4), figureOf('b', 2, 5, 9)];
    const { range, uses } = plainProofs(figures, officers, [{ start: 0, end: 9 }])!.of[0]!;
    expect([shown(range), sumOf(uses, 'lower'), sumOf(uses, 'upper')]).toEqual(['[2, 7]', '+b', '+a +b']);
  });

  it('add up beyond 2^53 with all digits, at either end', () => {
    const large = 2 ** 53;
    // 2^53 and 1 and 1; of whole things "more than 0" is 1, and "less than 3" is 2.
    const more = { lower: 0, upper: 3, lowerOpen: true as const, upperOpen: true as const };
    const figures = [figureOf('a', large, 0, 1), figureOf('b', more, 2, 4), figureOf('c', more, 5, 9)];
    const range = (measure: typeof officers): string => shown(plainProofs(figures, measure, [{ start: 0, end: 9 }])!.of[0]!.range);
    expect(range(officers)).toBe('[9007199254740994, 9007199254740996]');
    // Of money more than 2^53, and less than 2^53 and 6.
    expect(range(euros)).toBe('(9007199254740992, 9007199254740998)');
  });
});
