import { describe, expect, it } from 'vitest';

import { daysOfDate, isPartialDate } from './partial-date.js';

describe('a date as precisely as it is known', () => {
  it.each(['2024', '2024-02', '2024-02-29', '0001'])('takes %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['2024-13', '2024-00', '2023-02-29', '24', '2024-2', '2024-02-1', '2024-02-01T00:00', '2024-', ' 2024', ''])(
    'takes no "%s"',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it.each([
    // months have the days that the calendar gives them: 30, 31, and 28 or 29 in February
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2023-04', '2023-04-01', '2023-04-30'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['9999-12', '9999-12-01', '9999-12-31'],
    ['2023-12-05', '2023-12-05', '2023-12-05'],
  ])('may be in %s the days from %s to %s', (date, start, end) => {
    expect(daysOfDate(date)).toEqual({ start, end });
  });

  it('refuses what is none, and says what to write', () => {
    expect(() => daysOfDate('2024-13')).toThrow(/"2024-13"; expected a year, month or day such as "2024"/);
    expect(() => daysOfDate(2024 as never)).toThrow(/2024; expected/);
  });
});
