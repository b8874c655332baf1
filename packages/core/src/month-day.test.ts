import { expect, it } from 'vitest';

import { isMonthDay, MONTH_DAY } from './month-day.js';

it('knows the days of a year, 29 February among them', () => {
  const days: string[] = [];
  for (let month = 0; month <= 13; month += 1)
    for (let day = 0; day <= 32; day += 1) days.push(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  // A leap year has 366 days.
  expect(days.filter(isMonthDay)).toHaveLength(366);
  expect(isMonthDay('02-29')).toBe(true);
  // The pattern of the JSON Schema says the same.
  expect(days.filter((day) => MONTH_DAY.test(day))).toEqual(days.filter(isMonthDay));
  for (const other of ['7-1', '07-01 ', '07-1a', '', 'calendar', 701, undefined]) expect(isMonthDay(other)).toBe(false);
});
