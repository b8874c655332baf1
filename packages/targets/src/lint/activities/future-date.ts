import { isPartialDate } from '@actionline/core';

import { dayRange } from '../../activities/activity-days.js';
import { dayOf } from '../../day.js';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** What is to come and is not said to be planned; or what was recorded or done in days to come. */
export const futureActivityDate: ActivityRule = {
  id: 'future-date',
  severity: 'warning',
  title: 'A date lies in the future',
  advice: 'Correct the date, or set the status planned.',
  check: eachActivity((activity, { asOf, today, daysOf }) => {
    const { period, status = 'done', recordedAt, actionPoints = [] } = activity;
    const days = daysOf(activity);
    return [
      ...(status === 'done' && days !== undefined && days.earliestStart > today
        ? [{ field: ['period', 'start'], detail: `It begins in ${period.start}, after ${asOf}.`, values: { given: period.start, asOf } }]
        : []),
      ...(recordedAt !== undefined && dayOf(recordedAt) > today
        ? [{ field: ['recordedAt'], detail: `It was recorded on ${recordedAt}, after ${asOf}.`, values: { given: recordedAt, asOf } }]
        : []),
      ...actionPoints.flatMap(({ done }, at) =>
        done !== undefined && isPartialDate(done) && (dayRange(done)?.first ?? -Infinity) > today
          ? [
              {
                field: ['actionPoints', at, 'done'],
                detail: `It is said to be done in ${done}, after ${asOf}.`,
                values: { given: done, asOf },
              },
            ]
          : [],
      ),
    ];
  }),
};
