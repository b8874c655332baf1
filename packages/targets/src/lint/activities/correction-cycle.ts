import { findCorrectionCycles } from '../record-ids.js';
import type { ActivityRule } from './activity-rule.js';

/** Activities that correct each other in a circle: none takes the place of another. */
export const activityCorrectionCycle: ActivityRule = {
  id: 'correction-cycle',
  severity: 'error',
  title: 'Corrections run in a circle',
  advice: 'Take supersedes out of the activity that stands.',
  check: (activities) => findCorrectionCycles(activities),
};
