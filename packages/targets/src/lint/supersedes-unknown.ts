import { findUnknownSuperseded } from './record-ids.js';
import type { CheckedRule } from './rule.js';

/** A correction of an observation that is not there, or of itself. */
export const supersedesUnknown: CheckedRule = {
  id: 'supersedes-unknown',
  severity: 'warning',
  title: 'The observation that it corrects is not there',
  advice: 'Give the id of the observation that this one replaces, and keep that one in the data.',
  check: (observations) => findUnknownSuperseded(observations),
};
