import { issueValue, show } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';
import { unitKindOf } from './unit-kind.js';

/** A count below zero. */
export const negativeCount: CheckedRule = {
  id: 'negative-count',
  severity: 'error',
  title: 'A count is negative',
  advice:
    'Correct the value; to take an earlier figure back, give a new one that supersedes it; of a net change, say signed: true on its measure.',
  check: eachObservation((observation, context) => {
    const { value, unit, measure } = observation;
    return value !== undefined &&
      value < 0 &&
      unitKindOf(observation, context) === 'count' &&
      context.measures.get(measure)?.signed !== true
      ? { field: ['value'], detail: `The value is ${show(value)} ${unit}.`, values: { given: issueValue(value), unit } }
      : undefined;
  }),
};
