import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, dayNumber } from './date.js';
import { everies, isEvery, meanDays, mondayOf, mostWithin, periodLength, startOfMonths, weekNumber, type Every } from './every.js';
import { lengthInDays, splitPeriod, yearPeriod } from './period.js';

describe('periodLength', () => {
  it('knows the steps of the calendar and nothing else', () => {
    expect(everies.filter((every) => 'days' in periodLength(every))).toEqual(['week', 'day']);
    expect(['year', 'day', 'fortnight', 'toString', undefined].map(isEvery)).toEqual([true, true, false, false, false]);
    expect(() => periodLength('fortnight' as Every)).toThrow('expected one of year, half-year, quarter, month, week, day');
  });

  it('has as many days at most as the longest of the calendar', () => {
    // 2023 to 2024 has a leap year and every quarter and half year of both kinds
    for (const every of everies) {
      const whole = splitPeriod({ start: '2023-01-01', end: '2024-12-31' }, every).map(lengthInDays);
      expect(Math.max(...whole)).toBe(periodLength(every).mostDays);
    }
  });

  it('is shorter for each step than for the one before', () => {
    const lengths = everies.map(meanDays);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    // 97 leap years in 400
    expect(meanDays('year')).toBeCloseTo(365.2425, 10);
  });
});

describe('mostWithin', () => {
  it('counts those that lie wholly within a longer one', () => {
    expect(mostWithin('year', 'quarter')).toBe(4);
    // five months at a time: the third ends after the year, or in it where one began before
    expect(mostWithin('year', 'month', 5)).toBe(3);
    // a leap year has 366 days; 53 Sundays where it begins on one
    expect(mostWithin('year', 'day')).toBe(366);
    expect(mostWithin('year', 'week')).toBe(53);
    expect(mostWithin('week', 'day')).toBe(7);
    // no week holds a month
    expect(mostWithin('week', 'month')).toBe(0);
  });

  it('is never less than the calendar has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom(...everies.slice(1)), (year, every) => {
        const ends = splitPeriod({ start: `${String(year)}-01-01`, end: `${String(year + 1)}-01-31` }, every).map(({ end }) => end);
        expect(ends.filter((end) => end.startsWith(String(year))).length).toBeLessThanOrEqual(mostWithin('year', every));
      }),
    );
  });
});

describe('the weeks', () => {
  it('begin on Monday, before 1970 too', () => {
    const date = fc.integer({ min: -700_000, max: 2_000_000 });
    fc.assert(
      fc.property(date, (day) => {
        const monday = mondayOf(day);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
        expect(weekNumber(monday)).toBe(weekNumber(day));
        expect(weekNumber(monday - 1)).toBe(weekNumber(day) - 1);
      }),
    );
    // 30 December 2024 was a Monday
    expect(mondayOf(dayNumber('2025-01-05'))).toBe(dayNumber('2024-12-30'));
    expect(mondayOf(dayNumber('1969-12-31'))).toBe(dayNumber('1969-12-29'));
  });
});

it('finds the first day of a quarter and a half year', () => {
  expect(startOfMonths('2024-12-31', 3)).toBe('2024-10-01');
  expect(startOfMonths('2024-06-30', 6)).toBe('2024-01-01');
  expect(startOfMonths('0000-02-03', 12)).toBe('0000-01-01');
});

it('splits a year into its days', () => {
  const days = splitPeriod(yearPeriod(2024), 'day');
  expect(days).toHaveLength(366);
  expect(days[59]).toEqual({ start: '2024-02-29', end: '2024-02-29' });
  expect(days.at(-1)?.end).toBe(addDays('2024-12-30', 1));
});
