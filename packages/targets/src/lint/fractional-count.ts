import { show } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';
import { unitKindOf } from './unit-kind.js';

/** A part of a person or country: often a point that stood between thousands. */
export const fractionalCount: CheckedRule = {
  id: 'fractional-count',
  severity: 'warning',
  title: 'A count is not whole',
  advice: 'Check that the point is not one between thousands, and give the figure that was counted, not an average.',
  check: eachObservation((observation, context) => {
    const { value, unit } = observation;
    return value !== undefined && Number.isFinite(value) && !Number.isInteger(value) && unitKindOf(observation, context) === 'count'
      ? { field: ['value'], detail: `The value is ${show(value)} ${unit}.`, values: { given: value, unit } }
      : undefined;
  }),
};
