import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { everies, isActionlineError, splitPeriod, type EveryPeriod, type Every, type Period } from '@actionline/core';
import { dateOfDay } from '@actionline/core/internal';

import { dayOf } from '../day.js';
import { dueDayOf, periodsBegun, periodsOverBy } from './promise-periods.js';
import { officers } from '../testing/samples.js';

interface Window {
  readonly start: string;
  readonly end?: string;
}

function periodsOf(window: Window, every: Every, today: string, rest: Partial<EveryPeriod> = {}) {
  const requirement: EveryPeriod = { kind: 'every-period', comparison: 'at-least', value: 1, measure: officers, every, window, ...rest };
  const span = { start: dayOf(window.start), end: window.end === undefined ? Infinity : dayOf(window.end) };
  return periodsBegun(requirement, span, dayOf(today), { id: 'test/1.a' });
}

/** Periods as dates, and which of them the window cuts. */
function begun(
  window: Window,
  every: Every,
  today: string,
  rest: Partial<EveryPeriod> = {},
): readonly (Period & { readonly cut?: true })[] {
  return periodsOf(window, every, today, rest).map(({ start, end, cut }) => ({
    start: dateOfDay(start),
    end: dateOfDay(end),
    ...(cut ? { cut } : {}),
  }));
}

/** The first days alone. */
const starts = (...given: Parameters<typeof begun>): readonly string[] => begun(...given).map(({ start }) => start);

describe('periodsBegun', () => {
  it('gives the running period whole', () => {
    expect(begun({ start: '2024-01-01' }, 'year', '2025-06-30')).toEqual([
      { start: '2024-01-01', end: '2024-12-31' },
      { start: '2025-01-01', end: '2025-12-31' },
    ]);
  });

  it('begins a period on its first day, not the day before', () => {
    expect(begun({ start: '2024-01-01' }, 'year', '2024-12-31')).toHaveLength(1);
    expect(begun({ start: '2024-01-01' }, 'year', '2025-01-01')).toHaveLength(2);
    expect(begun({ start: '2024-01-01' }, 'year', '2023-12-31')).toEqual([]);
  });

  it('begins with the promise where whole years fill its window', () => {
    expect(begun({ start: '2023-07-01', end: '2026-06-30' }, 'year', '2026-06-30')).toEqual([
      { start: '2023-07-01', end: '2024-06-30' },
      { start: '2024-07-01', end: '2025-06-30' },
      { start: '2025-07-01', end: '2026-06-30' },
    ]);
    // Two years from 10 December on fill this window too.
    expect(starts({ start: '2023-12-10', end: '2025-12-09' }, 'year', '2030-01-01')).toEqual(['2023-12-10', '2024-12-10']);
    // Without an end, a year from the first of a month is that of the promise; from another day it is the calendar's.
    expect(starts({ start: '2023-07-01' }, 'year', '2024-08-01')).toEqual(['2023-07-01', '2024-07-01']);
    expect(starts({ start: '2023-07-02' }, 'year', '2024-08-01')).toEqual(['2023-07-02', '2024-01-01']);
  });

  it('cuts the first and the last calendar period to a window that whole ones do not fill', () => {
    expect(begun({ start: '2023-12-10', end: '2025-03-31' }, 'year', '2030-01-01')).toEqual([
      { start: '2023-12-10', end: '2023-12-31', cut: true },
      { start: '2024-01-01', end: '2024-12-31' },
      { start: '2025-01-01', end: '2025-03-31', cut: true },
    ]);
  });

  it('begins where it is told to: with the calendar, the window, or a day of the year', () => {
    const window = { start: '2023-07-01', end: '2025-06-30' };
    expect(begun(window, 'year', '2025-06-30', { anchor: 'calendar' })).toEqual([
      { start: '2023-07-01', end: '2023-12-31', cut: true },
      { start: '2024-01-01', end: '2024-12-31' },
      { start: '2025-01-01', end: '2025-06-30', cut: true },
    ]);
    expect(begun(window, 'year', '2025-06-30', { anchor: '10-01' })).toEqual([
      { start: '2023-07-01', end: '2023-09-30', cut: true },
      { start: '2023-10-01', end: '2024-09-30' },
      { start: '2024-10-01', end: '2025-06-30', cut: true },
    ]);
    expect(starts({ start: '2024-02-15' }, 'month', '2024-04-20', { anchor: 'window' })).toEqual([
      '2024-02-15',
      '2024-03-15',
      '2024-04-15',
    ]);
    // Quarters of a year from 1 February: the one that 15 March lies in began in February.
    expect(starts({ start: '2024-03-15' }, 'quarter', '2024-08-01', { anchor: '02-01' })).toEqual([
      '2024-03-15',
      '2024-05-01',
      '2024-08-01',
    ]);
  });

  it('knows half years, weeks from Monday, days, and several in one', () => {
    expect(begun({ start: '2024-02-28' }, 'day', '2024-03-01')).toEqual([
      { start: '2024-02-28', end: '2024-02-28' },
      { start: '2024-02-29', end: '2024-02-29' },
      { start: '2024-03-01', end: '2024-03-01' },
    ]);
    // of two days each the last is cut, since the window has three
    expect(begun({ start: '2024-03-01', end: '2024-03-03' }, 'day', '2024-03-31', { times: 2 })).toEqual([
      { start: '2024-03-01', end: '2024-03-02' },
      { start: '2024-03-03', end: '2024-03-03', cut: true },
    ]);
    expect(begun({ start: '2024-01-01' }, 'half-year', '2024-09-01')).toEqual([
      { start: '2024-01-01', end: '2024-06-30' },
      { start: '2024-07-01', end: '2024-12-31' },
    ]);
    // 2025-01-01 was a Wednesday.
    expect(begun({ start: '2025-01-01' }, 'week', '2025-01-13')).toEqual([
      { start: '2025-01-01', end: '2025-01-05', cut: true },
      { start: '2025-01-06', end: '2025-01-12' },
      { start: '2025-01-13', end: '2025-01-19' },
    ]);
    // Four weeks fill the window from Wednesday to Tuesday.
    expect(starts({ start: '2025-01-01', end: '2025-01-28' }, 'week', '2025-02-01')).toEqual([
      '2025-01-01',
      '2025-01-08',
      '2025-01-15',
      '2025-01-22',
    ]);
    expect(begun({ start: '2024-01-01', end: '2027-12-31' }, 'year', '2026-01-01', { times: 2 })).toEqual([
      { start: '2024-01-01', end: '2025-12-31' },
      { start: '2026-01-01', end: '2027-12-31' },
    ]);
    expect(starts({ start: '2025-01-06' }, 'week', '2025-02-04', { times: 2, anchor: 'window' })).toEqual([
      '2025-01-06',
      '2025-01-20',
      '2025-02-03',
    ]);
  });

  it('keeps the last day of a month where later ones are longer or shorter', () => {
    const found = begun({ start: '2024-01-31', end: '2024-05-30' }, 'month', '2024-06-30', { anchor: 'window' });
    expect(found.map(({ start }) => start)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']);
    // Nothing is left out between them.
    for (const [at, { start }] of found.entries()) if (at > 0) expect(dayOf(start)).toBe(dayOf(found[at - 1]?.end) + 1);
  });

  it('counts from the day of the year that it is told, also where months are too short for it', () => {
    // From 31 January on a month ends with its last days: what the window cuts off before them changes none of them.
    expect(starts({ start: '2024-04-05' }, 'month', '2024-06-30', { anchor: '01-31' })).toEqual([
      '2024-04-05',
      '2024-04-30',
      '2024-05-31',
      '2024-06-30',
    ]);
    expect(starts({ start: '2024-05-01' }, 'quarter', '2024-08-01', { anchor: '02-01' })).toEqual(['2024-05-01', '2024-08-01']);
    expect(begun({ start: '2024-05-02' }, 'quarter', '2024-05-02', { anchor: '02-01' })).toEqual([
      { start: '2024-05-02', end: '2024-07-31', cut: true },
    ]);
  });

  it('begins several years in one on the day that the window begins on, where that is the day of the year', () => {
    expect(begun({ start: '2023-07-01' }, 'year', '2024-01-01', { anchor: '07-01', times: 2 })).toEqual([
      { start: '2023-07-01', end: '2025-06-30' },
    ]);
  });

  it('begins with the calendar where the window is no whole number of periods', () => {
    // Eighteen months are no whole number of years.
    expect(starts({ start: '2023-07-01', end: '2024-12-31' }, 'year', '2025-01-01')).toEqual(['2023-07-01', '2024-01-01']);
    // Nine months are no whole number of half years.
    expect(starts({ start: '2023-02-01', end: '2023-10-31' }, 'quarter', '2024-01-01', { times: 2 })).toEqual(['2023-02-01', '2023-07-01']);
    // Twenty days from a Wednesday on; then three weeks, of which two are in one.
    expect(starts({ start: '2025-01-01', end: '2025-01-20' }, 'week', '2025-02-01')).toEqual([
      '2025-01-01',
      '2025-01-06',
      '2025-01-13',
      '2025-01-20',
    ]);
    expect(starts({ start: '2025-01-01', end: '2025-01-21' }, 'week', '2025-02-01', { times: 2 })).toEqual(['2025-01-01', '2025-01-13']);
  });

  it('begins with a window that has no end where several are in one, or half a year from the first of a month', () => {
    expect(starts({ start: '2023-07-02' }, 'year', '2026-01-01', { times: 2 })).toEqual(['2023-07-02', '2025-07-02']);
    expect(starts({ start: '2023-05-01' }, 'half-year', '2024-01-01')).toEqual(['2023-05-01', '2023-11-01']);
    // A quarter is the calendar's.
    expect(starts({ start: '2023-05-01' }, 'quarter', '2023-10-01')).toEqual(['2023-05-01', '2023-07-01', '2023-10-01']);
    // The last day that can be written is no end.
    expect(starts({ start: '2023-07-01', end: '9999-12-31' }, 'year', '2024-07-01')).toEqual(['2023-07-01', '2024-07-01']);
  });

  it('knows the years before 1000', () => {
    expect(starts({ start: '0998-01-01' }, 'year', '1000-01-01')).toEqual(['0998-01-01', '0999-01-01', '1000-01-01']);
  });

  it('splits as the core package does, where periods are those of the calendar', () => {
    const date = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const every = fc.constantFrom(...everies);
    fc.assert(
      fc.property(date, date, every, (a, b, each) => {
        const window = a <= b ? { start: a, end: b } : { start: b, end: a };
        const found = begun(window, each, window.end, { anchor: 'calendar' });
        expect(found.map(({ start, end }) => ({ start, end }))).toEqual(splitPeriod(window, each));
        // What is cut is the first or the last, and nothing between.
        for (const { cut } of found.slice(1, -1)) expect(cut).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('ends with the last year that a date can name', () => {
    expect(begun({ start: '9998-01-01', end: '9999-12-31' }, 'year', '9999-12-31')).toEqual([
      { start: '9998-01-01', end: '9998-12-31' },
      { start: '9999-01-01', end: '9999-12-31' },
    ]);
  });

  it('gives as many as 20,000 periods, and refuses more', () => {
    const start = '1600-01-03';
    const endAfter = (weeks: number): string => dateOfDay(dayOf(start) + 7 * weeks - 1);
    expect(periodsOf({ start, end: endAfter(20_000) }, 'week', '2024-01-01')).toHaveLength(20_000);
    expect(() => periodsOf({ start, end: endAfter(20_001) }, 'week', '2024-01-01')).toThrow(
      'The window of test/1.a has more than 20000 periods; expected fewer; begin it later, or take longer periods.',
    );
  });

  it('refuses what is no period, no number of them, no day of the year, and too many', () => {
    const codeOf = (action: () => unknown): string => {
      try {
        action();
      } catch (error) {
        return isActionlineError(error) ? error.code : String(error);
      }
      return 'none';
    };
    const window = { start: '2024-01-01', end: '2024-12-31' };
    expect(codeOf(() => begun(window, 'fortnight' as Every, '2024-06-01'))).toBe('bad-argument');
    expect(codeOf(() => begun(window, 'year', '2024-06-01', { times: 0 }))).toBe('bad-argument');
    expect(codeOf(() => begun(window, 'year', '2024-06-01', { times: 1.5 }))).toBe('bad-argument');
    expect(codeOf(() => begun(window, 'year', '2024-06-01', { anchor: '7-1' }))).toBe('bad-date');
    expect(codeOf(() => begun(window, 'year', '2024-06-01', { anchor: '02-30' }))).toBe('bad-date');
    // 2,000 years of weeks are more than 100,000.
    expect(codeOf(() => begun({ start: '0024-01-01' }, 'week', '2024-06-01'))).toBe('bad-period');
    expect(() => begun(window, 'year', '2024-06-01', { anchor: 'July' })).toThrow(
      expect.objectContaining({ message: expect.stringContaining('The anchor of test/1.a was "July"') as string, given: 'July' }),
    );
    expect(() => begun(window, 'year', '2024-06-01', { times: 0 })).toThrow(
      'The number of periods in one, times of test/1.a, was 0; expected a whole number from 1.',
    );
    expect(() => begun(window, 'fortnight' as Every, '2024-06-01')).toThrow(
      'The period of test/1.a was "fortnight"; expected one of year, half-year, quarter, month, week, day.',
    );
  });
});

describe('the last day of February', () => {
  it('begins a year on it, whether or not the year has 29 days in February', () => {
    expect(starts({ start: '2023-02-28' }, 'year', '2028-12-31', { anchor: '02-29' })).toEqual([
      '2023-02-28',
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
    // 1 January lies in the year that began in the February before.
    expect(begun({ start: '2024-01-01' }, 'year', '2024-03-01', { anchor: '02-29' })).toEqual([
      { start: '2024-01-01', end: '2024-02-28', cut: true },
      { start: '2024-02-29', end: '2025-02-27' },
    ]);
    // 1900 had no 29 February, and no year since 1896 had.
    expect(starts({ start: '1901-03-01' }, 'year', '1901-12-31', { anchor: '02-29' })).toEqual(['1901-03-01']);
  });

  it('refuses days that no year has', () => {
    for (const anchor of ['02-30', '04-31', '13-01'])
      expect(() => periodsOf({ start: '2024-01-01' }, 'year', '2024-12-31', { anchor })).toThrow(/The anchor of test\/1.a was/);
  });
});

describe('periodsOverBy', () => {
  const over = (recurrence: Parameters<typeof periodsOverBy>[0], day: string, count: number): readonly string[] | undefined =>
    periodsOverBy(recurrence, dayOf(day), count, { id: 'test/1.a' })?.map(({ start, end }) => `${dateOfDay(start)}/${dateOfDay(end)}`);

  it('gives the last ones that are over, of the calendar or of another year', () => {
    expect(over({ every: 'year' }, '2024-06-30', 2)).toEqual(['2022-01-01/2022-12-31', '2023-01-01/2023-12-31']);
    expect(over({ every: 'year' }, '2024-12-31', 2)).toEqual(['2023-01-01/2023-12-31', '2024-01-01/2024-12-31']);
    expect(over({ every: 'year', anchor: '04-01' }, '2024-03-30', 1)).toEqual(['2022-04-01/2023-03-31']);
    expect(over({ every: 'year', anchor: '04-01' }, '2024-03-31', 1)).toEqual(['2023-04-01/2024-03-31']);
    // Half-years of a year from April begin in April and October.
    expect(over({ every: 'half-year', anchor: '04-01' }, '2024-03-31', 2)).toEqual(['2023-04-01/2023-09-30', '2023-10-01/2024-03-31']);
    expect(over({ every: 'month' }, '2024-02-28', 1)).toEqual(['2024-01-01/2024-01-31']);
    // 30 December 2024 is a Monday.
    expect(over({ every: 'week' }, '2024-12-29', 1)).toEqual(['2024-12-23/2024-12-29']);
  });

  it('has none before the first year that can be written, and ends with the last', () => {
    expect(over({ every: 'year' }, '0002-12-31', 3)).toEqual(['0000-01-01/0000-12-31', '0001-01-01/0001-12-31', '0002-01-01/0002-12-31']);
    expect(over({ every: 'year' }, '0002-12-31', 4)).toBeUndefined();
    expect(over({ every: 'month' }, '9999-12-31', 1)).toEqual(['9999-11-01/9999-11-30']);
  });
});

describe('dueDayOf', () => {
  const dueDay = (due: EveryPeriod['due'], end: string): string => dateOfDay(dueDayOf(due, dayOf(end), { id: 'test/1.a' }));

  it('is so many days after the end, or the first such day of the year that is not before it', () => {
    expect(dueDay(undefined, '2024-12-31')).toBe('2024-12-31');
    expect(dueDay({ days: 0 }, '2024-12-31')).toBe('2024-12-31');
    expect(dueDay({ days: 90 }, '2024-12-31')).toBe('2025-03-31');
    expect(dueDay({ day: '03-31' }, '2024-12-31')).toBe('2025-03-31');
    expect(dueDay({ day: '12-31' }, '2024-12-31')).toBe('2024-12-31');
    expect(dueDay({ day: '12-30' }, '2024-12-31')).toBe('2025-12-30');
    expect(dueDay({ day: '02-29' }, '2024-12-31')).toBe('2025-02-28');
    expect(dueDay({ day: '02-29' }, '2023-12-31')).toBe('2024-02-29');
  });
});
