import { misfitsOf } from './misfits.js';
import { eachMeasureUsed, type CheckedRule } from './rule.js';

/** A measure that counts places once each, in a unit that does not count places. */
export const distinctOfOtherUnit: CheckedRule = {
  id: 'distinct-of-other-unit',
  severity: 'error',
  title: 'Places are counted once in a unit that counts none',
  advice: 'Correct the unit or the rule of the measure.',
  check: eachMeasureUsed((measure, context) => misfitsOf(measure, context, ['distinct-of-other-unit'])),
};
