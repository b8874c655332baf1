import { issueValue, show } from '@actionline/core/internal';

import type { CheckedRule } from './rule.js';

/** An id that an earlier observation has. */
export const duplicateId: CheckedRule = {
  id: 'duplicate-id',
  severity: 'error',
  title: 'An id is there twice',
  advice: 'Give each observation an id of its own.',
  check: (observations) => {
    const ids = new Set<string>();
    return observations.flatMap(({ id }, at) => {
      if (ids.has(id))
        return [
          {
            at,
            field: ['id'] as const,
            detail: `The id ${show(id)} is that of an earlier observation.`,
            values: { given: issueValue(id) },
          },
        ];
      ids.add(id);
      return [];
    });
  },
};
