import { isPartialDate } from '@actionline/core';
import { issueValue, show } from '@actionline/core/internal';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An activity that ends before it begins. */
export const reversedActivity: ActivityRule = {
  id: 'reversed-period',
  severity: 'error',
  title: 'A period ends before it starts',
  advice: 'Exchange the two dates, or correct one.',
  check: eachActivity((activity, { daysOf }) => {
    const { start, end } = activity.period;
    if (end === undefined || !isPartialDate(start) || !isPartialDate(end) || daysOf(activity) !== undefined) return [];
    const values = { start: issueValue(start), end: issueValue(end) };
    return [{ field: ['period', 'end'], detail: `The period runs from ${show(start)} to ${show(end)}.`, values }];
  }),
};
