import { bounds } from '@actionline/core';
import { issueValue, show } from '@actionline/core/internal';

import { isBeyond, limitsOf } from '../evidence/limits.js';
import { eachObservation, type CheckedRule } from './rule.js';

/** A value lower or higher than its measure can be. */
export const beyondLimit: CheckedRule = {
  id: 'beyond-limit',
  severity: 'error',
  title: 'A value lies beyond a limit of its measure',
  advice: 'Correct the value or its unit, or the limits of the measure.',
  check: eachObservation((observation, { measures }) => {
    const { value, unit, bound } = observation;
    const measure = measures.get(observation.measure);
    const limits = measure === undefined ? undefined : limitsOf(measure, observation);
    if (value === undefined || limits === undefined || (bound !== undefined && !bounds.includes(bound))) return undefined;
    if (!isBeyond(value, bound, limits)) return undefined;
    const { lower, upper } = limits;
    return {
      field: ['value'],
      detail: `The value is ${bound === undefined || bound === 'exact' ? '' : `${bound} `}${show(value)} ${unit}; the limits are ${ends(lower, upper)}.`,
      values: { given: issueValue(value), ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) },
    };
  }),
};

function ends(lower: number | undefined, upper: number | undefined): string {
  if (lower === undefined) return `at most ${show(upper)}`;
  return upper === undefined ? `at least ${show(lower)}` : `${show(lower)} to ${show(upper)}`;
}
