import type { Requirement, ScopedId, Target } from '@actionline/core';

import { measuresOf } from '../measures-of.js';
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
        .flatMap(requirementsOf)
        .flatMap(measuresOf)
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

/** What a target asks for under any of its readings. */
function requirementsOf({ requirement, interpretation }: Target): readonly Requirement[] {
  return [requirement, ...(interpretation?.others ?? []).map((other) => other.requirement)];
}
