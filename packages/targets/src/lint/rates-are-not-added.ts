import { misfitsOf } from './misfits.js';
import { eachMeasureUsed, type CheckedRule } from './rule.js';

/** A measure of shares or indices whose rule adds them up. */
export const ratesAreNotAdded: CheckedRule = {
  id: 'rates-are-not-added',
  severity: 'error',
  title: 'Shares or indices are added',
  advice: 'Correct the rule of the measure.',
  check: eachMeasureUsed((measure, context) => misfitsOf(measure, context, ['rates-are-not-added'])),
};
