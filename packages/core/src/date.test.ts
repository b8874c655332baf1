import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, addYears, checkDate, dayNumber, daysBetween, isIsoDate } from './date.js';

const date = fc
  .date({ min: new Date('1000-01-01'), max: new Date('8000-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe('a calendar date', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-01',
    '2024-01-00',
    '2024-1-1',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '20240101',
    '',
  ])('"%s" does not', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('is refused with advice when it does not exist', () => {
    expect(() => checkDate('2024-02-30', 'asOf')).toThrow(
      'asOf was "2024-02-30"; expected a calendar date such as "2024-12-31"; give the day without a time.',
    );
    expect(() => checkDate(new Date(0), 'asOf')).toThrow(/asOf was/);
  });

  it('counts days across months, leap years and centuries', () => {
    expect(dayNumber('2000-03-01')).toBe(11017); // 30 years of 365 days, 7 leap days before 2000, 31 + 29 days: 10950 + 7 + 60
    expect(daysBetween('2024-12-31', '2024-01-01')).toBe(-365);
  });

  it('keeps 29 February inside February in a common year', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  });

  it('goes forth and back by the same days', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
      }),
    );
  });
});
