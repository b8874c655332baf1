import { isIsoDate } from '@actionline/core';
import { issueValue, show } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';

/** A day that the calendar does not have. */
export const badDate: CheckedRule = {
  id: 'bad-date',
  severity: 'error',
  title: 'A date is not a calendar date',
  advice: 'Write it as YYYY-MM-DD, with a day that exists.',
  check: eachObservation(({ period, recordedAt }) => [
    ...(['start', 'end'] as const)
      .filter((end) => !isIsoDate(period[end]))
      .map((end) => ({
        field: ['period', end] as const,
        detail: `The ${end} of the period is ${show(period[end])}.`,
        values: { given: issueValue(period[end]), expected: 'YYYY-MM-DD' },
      })),
    ...(recordedAt === undefined || isIsoDate(recordedAt)
      ? []
      : [
          {
            field: ['recordedAt'] as const,
            detail: `The day of recording is ${show(recordedAt)}.`,
            values: { given: issueValue(recordedAt), expected: 'YYYY-MM-DD' },
          },
        ]),
  ]),
};
