import { expect, it } from 'vitest';

import type { CombinationRule, Measure } from './measure.js';
import { rollingFitIssues } from './rolling-fit.js';
import { rollingSchema } from './schemas/index.js';
import type { Rolling } from './target.js';

const measureOf = (time: CombinationRule['time'], across: CombinationRule['across']): Measure => ({
  id: 'city/m.a',
  label: { en: 'A' },
  unit: 'number',
  combine: { time, across, ...(across === 'distinct' ? { of: 'place' } : {}) },
});
const mean: Rolling = { by: 'mean', times: 3, every: 'year' };

it('takes a mean of whatever is measured, and a sum of what adds up over time', () => {
  for (const time of ['increment', 'running-total', 'snapshot'] as const) {
    for (const across of ['sum', 'distinct', 'max', 'latest', 'none'] as const) {
      expect(rollingFitIssues(mean, measureOf(time, across))).toEqual([]);
      const adds = time !== 'snapshot' && across !== 'distinct' && across !== 'max';
      const codes = rollingFitIssues({ ...mean, by: 'sum' }, measureOf(time, across)).map(({ code }) => code);
      expect(codes).toEqual(adds ? [] : ['rolling-sum-of-what']);
    }
  }
});

it('tells how many periods there are at least, and where years begin', () => {
  const issues = (rolling: Partial<Rolling>) => rollingFitIssues({ ...mean, ...rolling }, measureOf('increment', 'sum'));
  const told = (rolling: Partial<Rolling>) => issues(rolling).map(({ code, path }) => [code, path?.join('.')]);
  for (const times of [1, 0, -3, 2.5, NaN, Infinity]) expect(told({ times })).toEqual([['rolling-times', 'times']]);
  expect(told({ anchor: '02-29' })).toEqual([]);
  expect(told({ anchor: '02-30' })).toEqual([['rolling-anchor', 'anchor']]);
  expect(told({ anchor: '04-01', every: 'week' })).toEqual([['rolling-anchor', 'anchor']]);
  expect(issues({ anchor: 'calendar' })[0]?.message).toBe(
    'Given "calendar"; expected the month and day that a year begins on, such as "04-01".',
  );
});

it('is read strictly', () => {
  expect(rollingSchema.safeParse(mean).success).toBe(true);
  for (const wrong of [
    { ...mean, by: 'median' },
    { ...mean, times: 1 },
    { ...mean, window: 3 },
    { ...mean, anchor: '04-31' },
  ])
    expect(rollingSchema.safeParse(wrong).success).toBe(false);
});

it('refuses what is no measure or no rolling', () => {
  expect(() => rollingFitIssues(mean, null as never)).toThrow(/measure/);
  expect(() => rollingFitIssues(null as never, measureOf('increment', 'sum'))).toThrow(/rolling/);
});
