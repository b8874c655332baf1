import type { ShapeRule } from './rule.js';

/** A value of another kind than its key takes, such as a number in quotation marks: the observation is not looked at further. */
export const wrongTypeRule: ShapeRule = {
  id: 'wrong-type',
  severity: 'error',
  title: 'A value is of the wrong type',
  advice: 'Other rules look at the observation once it is mended.',
  codes: ['wrong-type'],
};
