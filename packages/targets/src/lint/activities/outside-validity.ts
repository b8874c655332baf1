import { dayOf } from '../../day.js';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An activity that was over before the framework began, or begun after it ended, extensions included. */
export const outsideValidity: ActivityRule = {
  id: 'outside-validity',
  severity: 'warning',
  title: 'It lies outside the days of the framework',
  advice: 'Correct the period, or leave it out: what was over before does not count.',
  check: eachActivity((activity, { validity: { start, end }, items, daysOf }) => {
    const days = daysOf(activity);
    if (days === undefined || !activity.commitments.some((id) => items.has(id))) return [];
    const before = days.latestEnd < dayOf(start);
    if (!before && !(days.earliestStart > dayOf(end))) return [];
    const detail = before ? `It was over before the framework began on ${start}.` : `It began after the framework ended on ${end}.`;
    return [{ field: ['period'], detail, values: { start, end } }];
  }),
};
