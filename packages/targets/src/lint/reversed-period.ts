import { issueValue, show } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';

/** A period that ends before it starts. */
export const reversedPeriod: CheckedRule = {
  id: 'reversed-period',
  severity: 'error',
  title: 'A period ends before it starts',
  advice: 'Exchange the two days, or correct one.',
  check: eachObservation(({ period: { start, end } }) =>
    end < start
      ? {
          field: ['period', 'end'],
          detail: `The period runs from ${show(start)} to ${show(end)}.`,
          values: { start: issueValue(start), end: issueValue(end) },
        }
      : undefined,
  ),
};
