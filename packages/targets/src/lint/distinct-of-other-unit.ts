import { misfitsOf } from './misfits.js';
import { eachMeasureUsed, type CheckedRule } from './rule.js';

/** A measure that counts something else once each than its unit counts. */
export const distinctOfOtherUnit: CheckedRule = {
  id: 'distinct-of-other-unit',
  severity: 'error',
  title: 'What is counted once is not what the unit counts',
  advice: 'Correct the unit or the rule of the measure.',
  check: eachMeasureUsed((measure, context) => misfitsOf(measure, context, ['distinct-of-other-unit'])),
};
