import { missingReasonOf } from '@actionline/core';
import { issueValue, show } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';

/** A value and a reason for its absence at once, or neither. */
export const valueOrMissing: CheckedRule = {
  id: 'value-or-missing',
  severity: 'error',
  title: 'There is a value and a reason for its absence, or neither',
  advice: 'Give either the value or the reason why it is missing; never 0 for a figure that is not known.',
  check: eachObservation(({ value, missing, status }) => {
    if (value === undefined)
      return missing === undefined ? { field: ['value'], detail: 'There is no value and no reason.', values: {} } : undefined;
    if (missing !== undefined)
      return {
        field: ['missing'],
        detail: `The value is ${show(value)} and missing is ${show(missing)}.`,
        values: { given: issueValue(value), missing },
      };
    return status !== undefined && missingReasonOf(status) !== undefined
      ? {
          field: ['status'],
          detail: `The value is ${show(value)} and the status is ${status}, for missing.`,
          values: { given: issueValue(value), status },
        }
      : undefined;
  }),
};
