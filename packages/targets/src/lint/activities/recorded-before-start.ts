import { dayOf } from '../../day.js';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An activity recorded before it can have begun, which is not said to be planned. */
export const recordedBeforeStart: ActivityRule = {
  id: 'recorded-before-start',
  severity: 'warning',
  title: 'It was recorded before it began',
  advice: 'Correct a date, or set the status planned and let a later record say that it was held.',
  check: eachActivity((activity, { daysOf }) => {
    const days = daysOf(activity);
    const { recordedAt, status = 'done', period } = activity;
    if (status !== 'done' || recordedAt === undefined || days === undefined || !(dayOf(recordedAt) < days.earliestStart)) return [];
    const detail = `It was recorded on ${recordedAt}, and began in ${period.start}.`;
    return [{ field: ['recordedAt'], detail, values: { given: recordedAt, start: period.start } }];
  }),
};
