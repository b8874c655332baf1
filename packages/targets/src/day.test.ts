import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isIsoDate } from '@actionline/core';
import { dateOfDay } from '@actionline/core/internal';

import { checkedDay, dayOf } from './day.js';

describe('dayOf', () => {
  it('counts from 1970-01-01', () => {
    expect(dayOf('1970-01-01')).toBe(0);
    expect(dayOf('1969-12-31')).toBe(-1);
    expect(dayOf('2000-03-01')).toBe(11_017); // 30 years of 365 days, 7 leap days, 60 days
  });

  it('is undone by the core package on every date from year 0 to 9999', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(dayOf(iso)).toBe(Math.floor(date.getTime() / 86_400_000));
        expect(dateOfDay(dayOf(iso))).toBe(iso);
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
