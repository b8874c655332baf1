import { issueValue, show } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';

/** A measure that no target and no list of measures has: the figure would count for nothing. */
export const unknownMeasure: CheckedRule = {
  id: 'unknown-measure',
  severity: 'error',
  title: 'The measure is not known',
  advice: 'Write the id of a measure or of a deliverable of the framework.',
  check: eachObservation(({ measure }, { known }) => {
    if (known.index.has(measure)) return undefined;
    const counted = known.countedFor.get(measure);
    if (counted !== undefined) {
      const instead = counted.length === 0 ? '' : `; for it is counted ${counted.map(show).join(' or ')}`;
      return {
        field: ['measure'],
        detail: `The measure is the commitment ${show(measure)}${instead}.`,
        values: { given: measure, expected: counted },
      };
    }
    const near = known.nearest(measure);
    return {
      field: ['measure'],
      detail: `The measure is ${show(measure)}${near === undefined ? '' : `; the nearest is ${show(near)}`}.`,
      values: { given: issueValue(measure), ...(near === undefined ? {} : { nearest: near }) },
    };
  }),
};
