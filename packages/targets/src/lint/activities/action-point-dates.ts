import { dayRange } from '../../activities/activity-days.js';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An action point due or done before the activity that agreed it. */
export const actionPointDates: ActivityRule = {
  id: 'action-point-dates',
  severity: 'warning',
  title: 'An action point is due or done before it was agreed',
  advice: 'Correct the date.',
  check: eachActivity((activity, { daysOf }) => {
    const days = daysOf(activity);
    return (activity.actionPoints ?? []).flatMap((point, at) =>
      (['due', 'done'] as const).flatMap((key) => {
        const given = point[key];
        const last = given === undefined ? undefined : dayRange(given)?.last;
        if (given === undefined || last === undefined || days === undefined || last >= days.earliestStart) return [];
        const detail = `It is ${key} in ${given}, and was agreed in ${activity.period.start}.`;
        return [{ field: ['actionPoints', at, key], detail, values: { given, start: activity.period.start } }];
      }),
    );
  }),
};
