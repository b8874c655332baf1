import { expect, it } from 'vitest';

import { everies } from './every.js';
import { recurrenceFitIssues } from './recurrence-fit.js';
import { requirementSchema } from './schemas/index.js';

type Recurring = Parameters<typeof recurrenceFitIssues>[0];
const codes = (recurring: Recurring) => recurrenceFitIssues(recurring).map(({ code }) => code);
const dueCodes = (due: NonNullable<Recurring['due']>, every: Recurring['every']) => codes({ every, due });

it('takes whole days after any period, and a day of the year after a year', () => {
  for (const every of everies) {
    expect(dueCodes({ days: 0 }, every)).toEqual([]);
    expect(dueCodes({ days: 1.5 }, every)).toEqual(['due-days']);
    expect(dueCodes({ days: -1 }, every)).toEqual(['due-days']);
    expect(dueCodes({ day: '03-31' }, every)).toEqual(every === 'year' ? [] : ['due-day-of-short-periods']);
    expect(dueCodes({ day: '31-03' }, every)).toEqual(['due-day']);
  }
});

it('begins months and longer periods on a day of the year, and weeks and days with the calendar or the window', () => {
  for (const every of everies) {
    const short = every === 'week' || every === 'day';
    expect(codes({ every, anchor: '07-01' })).toEqual(short ? ['anchor-of-short-periods'] : []);
    expect(codes({ every, anchor: 'window' })).toEqual([]);
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
