import { observationStatuses } from '@actionline/core';

import { unknownWord } from './known-word.js';
import { eachObservation, type CheckedRule } from './rule.js';

/** A status that no list has: the figure is never counted. */
export const unknownStatus: CheckedRule = {
  id: 'unknown-status',
  severity: 'error',
  title: 'The status is not known',
  advice: 'Use the code of SDMX, or leave the key out for a normal value.',
  check: eachObservation(({ status }) => unknownWord('status', status, observationStatuses)),
};
