import { bounds, confidences, missingReasons, type Confidentiality } from '@actionline/core';

import { unknownWord as unknown } from './known-word.js';
import { eachObservation, type CheckedRule } from './rule.js';

const CONFIDENTIALITIES: readonly Confidentiality[] = ['F', 'N', 'C'];

/** A bound, a reason for a missing value, a confidence or a confidentiality that no list has. */
export const unknownWord: CheckedRule = {
  id: 'unknown-word',
  severity: 'error',
  title: 'A bound, a reason, a confidence or a confidentiality is not known',
  advice: 'Write one of the words, or leave the key out.',
  check: eachObservation(({ bound, missing, confidence, confidentiality }) => [
    ...unknown('bound', bound, bounds),
    ...unknown('missing', missing, missingReasons),
    ...unknown('confidence', confidence, confidences),
    ...unknown('confidentiality', confidentiality, CONFIDENTIALITIES),
  ]),
};
