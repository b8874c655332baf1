import { describe, expect, it } from 'vitest';

import { defaultParameters } from '../method-parameters.js';
import { expectedAfter, latestStart, paceRatio, trajectoryOfChange, trajectoryOfShare, trajectoryOfShares } from './pace.js';

describe('a straight line from 0', () => {
  it('is held against numbers whose products are beyond what a number can hold', () => {
    // Half of the days: 5e307 expected, and 1e307 is a fifth of it.
    expect(expectedAfter(1e308, 50, 100)).toBe(5e307);
    expect(paceRatio(1e307, 1e308, 50, 100)).toBeCloseTo(0.2, 12);
    expect(paceRatio(1e308, 1e306, 50, 100)).toBeCloseTo(200, 9);
    expect(paceRatio(1, 1e308, 50, 100)).toBeGreaterThan(0);
  });

  it('gives whole shares without the noise of two divisions', () => {
    // 95 % of any number of any days: 19 of 20 required, after n of n days.
    for (let days = 1; days <= 400; days += 1) expect(paceRatio(19, 20, days, days)).toBe(0.95);
    // 3 x 0.95 x 7 / 49: (value x 49) / (required x 7) must be exactly 0.95.
    expect(paceRatio(57, 420, 7, 49)).toBe(0.95);
    // 62 of 100 days of 3,000 are 1,860, of which 1,767 are 95 %; 1,767 / 3,000 times 100 / 62 falls short of it by rounding.
    expect((1767 / 3000) * (100 / 62)).toBeLessThan(0.95);
    expect(paceRatio(1767, 3000, 62, 100)).toBe(0.95);
  });

  it('gives shares of decimals without the noise of their digits', () => {
    // 7 of 10 days of 2 are 1.4, of which 1.33 are 95 %.
    expect((1.33 / 2) * (10 / 7)).not.toBe(0.95);
    expect(paceRatio(1.33, 2, 7, 10)).toBe(0.95);
  });

  it('is passed beyond measure by what was there before the first day', () => {
    expect([paceRatio(0.5, 2, 0, 10), paceRatio(-0.5, 2, 0, 10), paceRatio(5, 2, 0, 10)]).toEqual([Infinity, -Infinity, Infinity]);
  });

  it('has no trajectory where there is no share', () => {
    expect(trajectoryOfShare(NaN, defaultParameters)).toBe('unknown');
  });

  it('has the trajectory that both ends of a range have, and none where they differ', () => {
    expect(trajectoryOfShares(1, 2, defaultParameters)).toBe('sufficient');
    expect(trajectoryOfShares(0, 2, defaultParameters)).toBe('unknown');
  });
});

describe('the last change', () => {
  it('is slow where it came nearer, and has no trajectory where nobody knows how far it went', () => {
    expect([1, 0, -1, NaN].map(trajectoryOfChange)).toEqual(['slow', 'stalled', 'wrong-way', 'unknown']);
  });
});

describe('the last day to start from', () => {
  it('goes back to the first day of year 1, and no further', () => {
    // 0001-01-01 is 719,162 days before 1970-01-01: to begin on it and end on 1970-01-01 takes 719,163 days at 1 a day.
    expect(latestStart(719_163, 1, 1, 0, false)).toBe('0001-01-01');
    expect(latestStart(719_164, 1, 1, 0, false)).toBeUndefined();
  });
});
