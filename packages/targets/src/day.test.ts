import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { dayNumber, isIsoDate, splitPeriod, type Every, type Period } from '@actionline/core';

import { checkedDay, dateOf, dayOf, periodsBegun } from './day.js';

describe('dayOf', () => {
  it('counts from 1970-01-01', () => {
    expect(dayOf('1970-01-01')).toBe(0);
    expect(dayOf('1969-12-31')).toBe(-1);
    expect(dayOf('2000-03-01')).toBe(11_017); // 30 years of 365 days, 7 leap days, 60 days
  });

  it('agrees with the core package on every date from year 0 to 9999', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(dayOf(iso)).toBe(dayNumber(iso));
        expect(dateOf(dayOf(iso))).toBe(iso);
      }),
    );
  });

  it('knows which dates exist', () => {
    const digit = (length: number) => fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
    fc.assert(
      fc.property(digit(4), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(Number.isNaN(dayOf(text))).toBe(!isIsoDate(text));
      }),
    );
  });

  it.each([
    '2024-02-30',
    '1900-02-29',
    '2024-04-31',
    '2024-1-01',
    '2024-01-01T00:00',
    '2024/01/01',
    '2024-01/01',
    '202a-01-01',
    '2024-0:-01',
    '',
    'soon',
    20_240_101,
    null,
    undefined,
  ])('is not a number for %j', (text) => {
    expect(dayOf(text)).toBeNaN();
  });

  it('knows the leap days of centuries', () => {
    expect(dayOf('2000-02-29')).toBe(11_016);
    expect(dayOf('2100-02-29')).toBeNaN();
  });
});

describe('checkedDay', () => {
  it('says what was given for a date that is none', () => {
    expect(() => checkedDay('2024-13-01', 'asOf')).toThrow('asOf was "2024-13-01"; expected a calendar date such as "2024-12-31"');
  });
});

/** The same with dates. */
function begun({ start, end }: { readonly start: string; readonly end?: string }, every: Every, today: number): readonly Period[] {
  return periodsBegun({ from: dayOf(start), to: end === undefined ? Infinity : dayOf(end) }, every, today).map(({ from, to }) => ({
    start: dateOf(from),
    end: dateOf(to),
  }));
}

describe('periodsBegun', () => {
  it('gives the running period whole', () => {
    expect(begun({ start: '2024-01-01' }, 'year', dayOf('2025-06-30'))).toEqual([
      { start: '2024-01-01', end: '2024-12-31' },
      { start: '2025-01-01', end: '2025-12-31' },
    ]);
  });

  it('begins a period on its first day, not the day before', () => {
    expect(begun({ start: '2024-01-01' }, 'year', dayOf('2024-12-31'))).toHaveLength(1);
    expect(begun({ start: '2024-01-01' }, 'year', dayOf('2025-01-01'))).toHaveLength(2);
    expect(begun({ start: '2024-01-01' }, 'year', dayOf('2023-12-31'))).toEqual([]);
  });

  it('cuts the first and the last period to the window', () => {
    expect(begun({ start: '2023-12-10', end: '2024-12-09' }, 'year', dayOf('2030-01-01'))).toEqual([
      { start: '2023-12-10', end: '2023-12-31' },
      { start: '2024-01-01', end: '2024-12-09' },
    ]);
  });

  it('splits as the core package does, by year, quarter and month', () => {
    const date = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, date, fc.constantFrom('year' as const, 'quarter' as const, 'month' as const), (a, b, every) => {
        const window = a <= b ? { start: a, end: b } : { start: b, end: a };
        expect(begun(window, every, dayOf(window.end))).toEqual(splitPeriod(window, every));
      }),
      { numRuns: 60 },
    );
  });

  it('ends with the last year that a date can name', () => {
    expect(begun({ start: '9998-07-01', end: '9999-12-31' }, 'year', dayOf('9999-12-31'))).toEqual([
      { start: '9998-07-01', end: '9998-12-31' },
      { start: '9999-01-01', end: '9999-12-31' },
    ]);
    expect(begun({ start: '9999-07-01' }, 'year', dayOf('9999-12-31'))).toEqual([{ start: '9999-07-01', end: '9999-12-31' }]);
  });
});
