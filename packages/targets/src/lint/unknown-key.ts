import type { ShapeRule } from './rule.js';

/** A key that nothing is known of: what it says is passed over, which for a misspelt `confidentiality` publishes a secret. */
export const unknownKeyRule: ShapeRule = {
  id: 'unknown-key',
  severity: 'error',
  title: 'A key is not known',
  advice: 'What it says is passed over.',
  codes: ['unknown-key'],
};
