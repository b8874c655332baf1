import { issueValue, show } from '@actionline/core';

import { countsWholeThings } from '../count-units.js';
import { eachObservation, type CheckedRule } from './rule.js';

/** A count below zero. */
export const negativeCount: CheckedRule = {
  id: 'negative-count',
  severity: 'error',
  title: 'A count is negative',
  advice:
    'Correct the value; to take an earlier figure back, give a new one that supersedes it; of a net change, say signed: true on its measure.',
  check: eachObservation(({ value, unit, measure }, { measures }) =>
    value !== undefined && value < 0 && countsWholeThings(unit) && measures.get(measure)?.signed !== true
      ? { field: ['value'], detail: `The value is ${show(value)} ${unit}.`, values: { given: issueValue(value), unit } }
      : undefined,
  ),
};
