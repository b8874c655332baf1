import { units } from '@actionline/core';

import { unknownWord } from './known-word.js';
import { eachObservation, type CheckedRule } from './rule.js';

/** A unit that no list has: the figure is never counted. */
export const unknownUnit: CheckedRule = {
  id: 'unknown-unit',
  severity: 'error',
  title: 'The unit is not known',
  advice: 'Write the unit of the measure, in the singular.',
  check: eachObservation(({ unit }) => unknownWord('unit', unit, units)),
};
