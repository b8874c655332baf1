import type { ScopedId } from '@actionline/core';

import { askedIn, measuresIn } from '../measures-of.js';
import type { CheckedRule } from './rule.js';

/** A figure with the role outcome or context on a measure that a target counts: it stands beside the delivery and is not counted. */
export const outcomeOnTargetMeasure: CheckedRule = {
  id: 'outcome-on-target-measure',
  severity: 'info',
  title: 'An outcome or context is given for a measure that a target counts',
  advice: 'Set the role result if it was delivered for the promise; otherwise it is kept, and does not count.',
  check: (observations, { targets }) => {
    const counted = new Set(
      targets
        .flatMap((target) => askedIn(target, 'every-reading'))
        .flatMap(({ requirement }) => measuresIn(requirement))
        .map(({ id }): ScopedId => id),
    );
    return observations.flatMap(({ measure, role, value }, at) =>
      value !== undefined && (role === 'outcome' || role === 'context') && counted.has(measure)
        ? [
            {
              at,
              field: ['role'] as const,
              detail: `The role is ${role}, and a target counts the results of ${measure}.`,
              values: { given: role, measure },
            },
          ]
        : [],
    );
  },
};
