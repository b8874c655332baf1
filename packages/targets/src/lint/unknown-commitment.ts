import { issueValue, show } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';

/** An item that the framework does not have. */
export const unknownCommitment: CheckedRule = {
  id: 'unknown-commitment',
  severity: 'error',
  title: 'The item is not known',
  advice: 'Write the id of an item of the framework, or leave it out.',
  check: eachObservation(({ commitment }, { commitments }) => {
    if (commitment === undefined || commitments === undefined || commitments.ids.has(commitment)) return undefined;
    const near = commitments.nearest(commitment);
    return {
      field: ['commitment'],
      detail: `The item is ${show(commitment)}${near === undefined ? '' : `; the nearest is ${show(near)}`}.`,
      values: { given: issueValue(commitment), ...(near === undefined ? {} : { nearest: near }) },
    };
  }),
};
