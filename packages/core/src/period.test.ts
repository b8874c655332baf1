import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from './date.js';
import { isActionlineError } from './error.js';
import { containsDate, containsPeriod, lengthInDays, overlaps, period, splitPeriod, yearPeriod } from './period.js';

describe('a period', () => {
  it('includes both ends', () => {
    expect(lengthInDays(period('2024-05-01', '2024-05-01'))).toBe(1);
    expect(containsDate(yearPeriod(2024), '2024-12-31')).toBe(true);
    expect(containsDate(yearPeriod(2024), '2023-12-31')).toBe(false);
  });

  it('is refused when it ends before it starts', () => {
    try {
      period('2024-05-02', '2024-05-01');
      expect.unreachable();
    } catch (error) {
      expect(isActionlineError(error) && error.code).toBe('bad-period');
    }
    expect(() => period('2024', '2025')).toThrow(/two calendar dates/);
  });

  it('overlaps another that shares one day with it', () => {
    expect(overlaps(period('2024-01-01', '2024-06-30'), period('2024-06-30', '2024-12-31'))).toBe(true);
    expect(overlaps(period('2024-01-01', '2024-06-29'), period('2024-06-30', '2024-12-31'))).toBe(false);
  });

  it('contains itself, and no longer one', () => {
    expect(containsPeriod(yearPeriod(2024), yearPeriod(2024))).toBe(true);
    expect(containsPeriod(yearPeriod(2024), period('2023-12-31', '2024-01-01'))).toBe(false);
    expect(containsPeriod(yearPeriod(2024), period('2024-12-31', '2025-01-01'))).toBe(false);
  });

  it('splits into calendar quarters and months, cut at its ends', () => {
    expect(splitPeriod(period('2024-02-15', '2024-07-01'), 'quarter')).toEqual([
      { start: '2024-02-15', end: '2024-03-31' },
      { start: '2024-04-01', end: '2024-06-30' },
      { start: '2024-07-01', end: '2024-07-01' },
    ]);
    expect(splitPeriod(period('2024-01-31', '2024-03-01'), 'month')).toEqual([
      { start: '2024-01-31', end: '2024-01-31' },
      { start: '2024-02-01', end: '2024-02-29' },
      { start: '2024-03-01', end: '2024-03-01' },
    ]);
  });

  it('is made of its parts, end to end, whatever the step', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2000 }), fc.constantFrom('year', 'quarter', 'month'), (start, days, every) => {
        const whole = period(start, addDays(start, days));
        const parts = splitPeriod(whole, every);
        expect(parts[0]?.start).toBe(whole.start);
        expect(parts.at(-1)?.end).toBe(whole.end);
        expect(parts.map(lengthInDays).reduce((sum, own) => sum + own, 0)).toBe(lengthInDays(whole));
        for (let at = 1; at < parts.length; at += 1) expect(parts[at]?.start).toBe(addDays(parts[at - 1]?.end ?? '', 1));
      }),
    );
  });
});
