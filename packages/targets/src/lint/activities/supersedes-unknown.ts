import { findUnknownSuperseded } from '../record-ids.js';
import type { ActivityRule } from './activity-rule.js';

/** A correction of an activity that is not there. */
export const supersedesUnknownActivity: ActivityRule = {
  id: 'supersedes-unknown',
  severity: 'warning',
  title: 'The activity that it corrects is not there',
  advice: 'Give the id of the activity that this one replaces, and keep that one in the data.',
  check: (activities) => findUnknownSuperseded(activities),
};
