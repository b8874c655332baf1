import { findCorrectionCycles } from './record-ids.js';
import type { CheckedRule } from './rule.js';

/** Observations that correct each other in a circle: each would take the place of the other, and none would be left. */
export const correctionCycle: CheckedRule = {
  id: 'correction-cycle',
  severity: 'error',
  title: 'Corrections run in a circle',
  advice: 'Take supersedes out of the figure that stands.',
  check: (observations) => findCorrectionCycles(observations),
};
