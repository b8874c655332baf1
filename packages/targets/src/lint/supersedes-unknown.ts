import { show } from '@actionline/core';

import type { CheckedRule } from './rule.js';

/** A correction of an observation that is not there, or of itself. */
export const supersedesUnknown: CheckedRule = {
  id: 'supersedes-unknown',
  severity: 'warning',
  title: 'The observation that it corrects is not there',
  advice: 'Give the id of the observation that this one replaces, and keep that one in the data.',
  check: (observations) => {
    const ids = new Set(observations.map(({ id }) => id));
    return observations.flatMap(({ id, supersedes }, at) =>
      supersedes === undefined || (ids.has(supersedes) && supersedes !== id)
        ? []
        : [
            {
              at,
              field: ['supersedes'] as const,
              detail: supersedes === id ? 'It supersedes itself.' : `It supersedes ${show(supersedes)}.`,
            },
          ],
    );
  },
};
