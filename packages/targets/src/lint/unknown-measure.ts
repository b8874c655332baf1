import { show } from '@actionline/core';

import { eachObservation, type CheckedRule } from './rule.js';

/** A measure that no target and no list of measures has: the figure would count for nothing. */
export const unknownMeasure: CheckedRule = {
  id: 'unknown-measure',
  severity: 'error',
  title: 'The measure is not known',
  advice: 'Write the id of a measure or of a deliverable of the framework.',
  check: eachObservation(({ measure }, { known }) =>
    known.has(measure) ? undefined : { field: ['measure'], detail: `The measure is ${show(measure)}.` },
  ),
};
