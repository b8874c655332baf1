import type { ShapeRule } from './rule.js';

/** A key that every observation has is not there: the observation is not looked at further. */
export const missingKeyRule: ShapeRule = {
  id: 'missing-key',
  severity: 'error',
  title: 'A key is missing',
  advice: 'Other rules look at the observation once it is there.',
  codes: ['missing-key'],
};
