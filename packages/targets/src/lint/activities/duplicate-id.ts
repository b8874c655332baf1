import { findDuplicateIds } from '../record-ids.js';
import type { ActivityRule } from './activity-rule.js';

/** An id that an earlier activity has. */
export const duplicateActivityId: ActivityRule = {
  id: 'duplicate-id',
  severity: 'error',
  title: 'An id is there twice',
  advice: 'Give each activity an id of its own: two that differ under one id count both for nothing.',
  check: (activities) => findDuplicateIds(activities, 'activity'),
};
