import { eachActivity, type ActivityRule } from './activity-rule.js';

/** A planned activity whose days are over: was it held? */
export const plannedInThePast: ActivityRule = {
  id: 'planned-in-the-past',
  severity: 'warning',
  title: 'It was planned for days that are over',
  advice: 'Say whether it was held: set the status done or cancelled.',
  check: eachActivity((activity, { asOf, today, daysOf }) => {
    const days = daysOf(activity);
    if (activity.status !== 'planned' || days === undefined || days.latestEnd >= today) return [];
    const { start, end = start } = activity.period;
    return [{ field: ['status'], detail: `It was planned until ${end}, before ${asOf}.`, values: { given: end, asOf } }];
  }),
};
