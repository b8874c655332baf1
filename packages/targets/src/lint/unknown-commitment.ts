import { show } from '@actionline/core';

import { eachObservation, type CheckedRule } from './rule.js';

/** An item that the framework does not have. */
export const unknownCommitment: CheckedRule = {
  id: 'unknown-commitment',
  severity: 'error',
  title: 'The item is not known',
  advice: 'Write the id of an item of the framework, or leave it out.',
  check: eachObservation(({ commitment }, { commitments }) =>
    commitment === undefined || commitments === undefined || commitments.has(commitment)
      ? undefined
      : { field: ['commitment'], detail: `The item is ${show(commitment)}.` },
  ),
};
