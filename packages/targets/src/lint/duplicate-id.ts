import { findDuplicateIds } from './record-ids.js';
import type { CheckedRule } from './rule.js';

/** An id that an earlier observation has. */
export const duplicateId: CheckedRule = {
  id: 'duplicate-id',
  severity: 'error',
  title: 'An id is there twice',
  advice: 'Give each observation an id of its own.',
  check: (observations) => findDuplicateIds(observations, 'observation'),
};
