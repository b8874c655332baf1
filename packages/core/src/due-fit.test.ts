import { expect, it } from 'vitest';

import { dueFitIssues } from './due-fit.js';
import { requirementSchema } from './schemas/index.js';

const codes = (...given: Parameters<typeof dueFitIssues>) => dueFitIssues(...given).map(({ code }) => code);

it('takes whole days after any period, and a day of the year after a year', () => {
  for (const every of ['year', 'half-year', 'quarter', 'month', 'week'] as const) {
    expect(codes({ days: 0 }, every)).toEqual([]);
    expect(codes({ days: 1.5 }, every)).toEqual(['due-days']);
    expect(codes({ days: -1 }, every)).toEqual(['due-days']);
    expect(codes({ day: '03-31' }, every)).toEqual(every === 'year' ? [] : ['due-day-of-short-periods']);
    expect(codes({ day: '31-03' }, every)).toEqual(['due-day']);
  }
});

it('is read strictly', () => {
  const requirement = {
    kind: 'every-period',
    comparison: 'at-least',
    value: 1,
    every: 'year',
    window: { start: '2024-01-01' },
    measure: { id: 'city/m.a', label: { en: 'A' }, unit: 'report', combine: { time: 'increment', across: 'sum' } },
  };
  const fits = (due: object): boolean => requirementSchema.safeParse({ ...requirement, due }).success;
  expect([{ days: 90 }, { day: '03-31' }, { day: '02-29' }].map(fits)).toEqual([true, true, true]);
  expect([{}, { days: -1 }, { day: '04-31' }, { days: 1, day: '03-31' }, { date: '03-31' }].map(fits)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
