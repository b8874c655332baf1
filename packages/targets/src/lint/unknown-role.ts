import { observationRoles } from '@actionline/core';

import { unknownWord } from './known-word.js';
import { eachObservation, type CheckedRule } from './rule.js';

/** A role that no list has: the figure is never counted. */
export const unknownRole: CheckedRule = {
  id: 'unknown-role',
  severity: 'error',
  title: 'The role is not known',
  advice: 'Only result and milestone speak about delivery.',
  check: eachObservation(({ role }) => unknownWord('role', role, observationRoles)),
};
