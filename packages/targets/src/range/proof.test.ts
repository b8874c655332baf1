import { describe, expect, it } from 'vitest';

import { figureOf } from '../testing/figures.js';
import { closedUntil, intervalFrom, restsOn } from './proof.js';

describe('the last day that is closed', () => {
  const days = { start: 0, end: 9 };

  it('is the last of all where there is no gap, and the one before the first gap where there is', () => {
    expect(closedUntil([], days)).toBe(9);
    expect(closedUntil([{ start: 4, end: 5 }], days)).toBe(3);
    // In whatever order the gaps are told.
    expect(
      closedUntil(
        [
          { start: 4, end: 5 },
          { start: 7, end: 7 },
        ],
        days,
      ),
    ).toBe(3);
    expect(
      closedUntil(
        [
          { start: 7, end: 7 },
          { start: 4, end: 5 },
        ],
        days,
      ),
    ).toBe(3);
  });

  it('may be the first, and is none where that is open', () => {
    expect(closedUntil([{ start: 1, end: 9 }], days)).toBe(0);
    expect(closedUntil([{ start: 0, end: 0 }], days)).toBeUndefined();
  });

  it('is the one before a gap of the last day', () => {
    expect(closedUntil([{ start: 9, end: 9 }], days)).toBe(8);
  });
});

describe('whether an end rests on a figure', () => {
  const use = (lower: number, upper: number) => ({ figure: figureOf('a', 1, 0, 9), lower, upper });

  it('is told for each end', () => {
    expect(restsOn([use(0, 0), use(1, 0)], 'lower')).toBe(true);
    expect(restsOn([use(-1, 0)], 'lower')).toBe(true);
    expect(restsOn([use(1, 0)], 'upper')).toBe(false);
    expect(restsOn([], 'upper')).toBe(false);
  });
});

describe('a range from its ends', () => {
  it('says nothing of an end that is held', () => {
    expect(intervalFrom(1, 2, false, false)).toStrictEqual({ lower: 1, upper: 2 });
    expect(intervalFrom(1, 2, true, false)).toStrictEqual({ lower: 1, upper: 2, lowerOpen: true });
    expect(intervalFrom(1, 2, false, true)).toStrictEqual({ lower: 1, upper: 2, upperOpen: true });
  });

  it('leaves no end out where there is none', () => {
    expect(intervalFrom(-Infinity, Infinity, true, true)).toStrictEqual({ lower: -Infinity, upper: Infinity });
  });
});
