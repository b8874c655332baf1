import { nearestAmong, issueValue, show } from '@actionline/core/internal';

import type { CheckedRule } from './rule.js';

/** A correction of an observation that is not there, or of itself. */
export const supersedesUnknown: CheckedRule = {
  id: 'supersedes-unknown',
  severity: 'warning',
  title: 'The observation that it corrects is not there',
  advice: 'Give the id of the observation that this one replaces, and keep that one in the data.',
  check: (observations) => {
    const ids = new Set(observations.map(({ id }) => id));
    const nearest = nearestAmong(ids);
    return observations.flatMap(({ supersedes }, at) => {
      if (supersedes === undefined || ids.has(supersedes)) return [];
      const near = nearest(supersedes);
      return [
        {
          at,
          field: ['supersedes'],
          detail: `It supersedes ${show(supersedes)}${near === undefined ? '' : `; the nearest id is ${show(near)}`}.`,
          values: { given: issueValue(supersedes), ...(near === undefined ? {} : { nearest: near }) },
        },
      ];
    });
  },
};
