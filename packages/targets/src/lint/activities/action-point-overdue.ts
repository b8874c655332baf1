import { dayRange } from '../../activities/activity-days.js';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An action point that is past its due date and not known to be done. */
export const actionPointOverdue: ActivityRule = {
  id: 'action-point-overdue',
  severity: 'warning',
  title: 'An action point is overdue',
  advice: 'Say when it was done, or follow it up.',
  check: eachActivity(({ actionPoints = [], status = 'done' }, { asOf, today }) =>
    actionPoints.flatMap(({ due, done }, at) => {
      const last = due === undefined ? undefined : dayRange(due)?.last;
      if (status !== 'done' || done !== undefined || due === undefined || last === undefined || last >= today) return [];
      return [
        {
          field: ['actionPoints', at, 'due'],
          detail: `It was due by ${due}, before ${asOf}, and is not said to be done.`,
          values: { given: due, asOf },
        },
      ];
    }),
  ),
};
