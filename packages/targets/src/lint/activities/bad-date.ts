import { isIsoDate, isPartialDate } from '@actionline/core';
import { issueValue, show } from '@actionline/core/internal';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** A day, month or year that the calendar does not have. */
export const badActivityDate: ActivityRule = {
  id: 'bad-date',
  severity: 'error',
  title: 'A date does not exist',
  advice: 'Write it as YYYY, YYYY-MM or YYYY-MM-DD; the day of recording as YYYY-MM-DD.',
  check: eachActivity(({ period, actionPoints = [], recordedAt }) => {
    const partial = [
      ...(['start', 'end'] as const).map((end) => ({ field: ['period', end], given: period[end] })),
      ...actionPoints.flatMap((point, at) =>
        (['due', 'done'] as const).map((key) => ({ field: ['actionPoints', at, key], given: point[key] })),
      ),
    ].filter(({ given }) => given !== undefined && !isPartialDate(given));
    const whole = recordedAt === undefined || isIsoDate(recordedAt) ? [] : [{ field: ['recordedAt'], given: recordedAt }];
    return [...partial, ...whole].map(({ field, given }) => ({
      field,
      detail: `The date is ${show(given)}.`,
      values: { given: issueValue(given) },
    }));
  }),
};
