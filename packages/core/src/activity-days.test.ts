import { describe, expect, it } from 'vitest';

import { daysOfActivity } from './activity-days.js';

const days = (from: string, to: string): object => ({ start: from, end: to });

describe('the days of an activity', () => {
  it.each([
    ['a day', { start: '2024-05-14' }, days('2024-05-14', '2024-05-14'), days('2024-05-14', '2024-05-14')],
    ['some day of a year', { start: '2024' }, days('2024-01-01', '2024-12-31'), days('2024-01-01', '2024-12-31')],
    ['a month to a day', { start: '2024-05', end: '2024-06-15' }, days('2024-05-01', '2024-05-31'), days('2024-06-15', '2024-06-15')],
    // it cannot have begun after its end, nor ended before its start
    ['a year to a month of it', { start: '2024', end: '2024-03' }, days('2024-01-01', '2024-03-31'), days('2024-03-01', '2024-03-31')],
    ['a month to its year', { start: '2024-11', end: '2024' }, days('2024-11-01', '2024-11-30'), days('2024-11-01', '2024-12-31')],
  ])('of %s', (_, period, began, ended) => {
    expect(daysOfActivity({ period })).toEqual({ began, ended });
  });

  it('are any of an assumed period', () => {
    const whole = days('2024-01-01', '2024-06-30');
    expect(daysOfActivity({ period: { start: '2024-01', end: '2024-06' }, periodAssumed: true })).toEqual({ began: whole, ended: whole });
  });

  it('are none of dates that do not exist, or that run backwards', () => {
    for (const period of [{ start: '2024-13' }, { start: '2024', end: 'soon' }, { start: '2024-06', end: '2024-05' }])
      expect(daysOfActivity({ period })).toBeUndefined();
  });
});
