import { bounds, missingReasons, type Confidentiality } from '@actionline/core';

import { unknownWord as unknown } from './known-word.js';
import { eachObservation, type CheckedRule } from './rule.js';

const CONFIDENTIALITIES: readonly Confidentiality[] = ['F', 'N', 'C'];

/** A bound, a reason for a missing value or a confidentiality that no list has. */
export const unknownWord: CheckedRule = {
  id: 'unknown-word',
  severity: 'error',
  title: 'A bound, a reason or a confidentiality is not known',
  advice: 'Write one of the words, or leave the key out.',
  check: eachObservation(({ bound, missing, confidentiality }) => [
    ...unknown('bound', bound, bounds),
    ...unknown('missing', missing, missingReasons),
    ...unknown('confidentiality', confidentiality, CONFIDENTIALITIES),
  ]),
};
