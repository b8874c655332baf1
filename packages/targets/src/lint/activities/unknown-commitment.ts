import { issueValue, show } from '@actionline/core/internal';

import { isOwnId } from '../../activities/own-id.js';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An item that the framework should have by its id, and does not. */
export const unknownActivityCommitment: ActivityRule = {
  id: 'unknown-commitment',
  severity: 'error',
  title: 'The item is not known',
  advice: 'Write the id of an item of the framework.',
  check: eachActivity(({ commitments }, { framework, items, known }) =>
    commitments.flatMap((id, at) => {
      if (items.has(id) || !isOwnId(id, framework)) return [];
      const near = known.commitments?.nearest(id);
      return [
        {
          field: ['commitments', at],
          detail: `The item is ${show(id)}${near === undefined ? '' : `; the nearest is ${show(near)}`}.`,
          values: { given: issueValue(id), ...(near === undefined ? {} : { nearest: near }) },
        },
      ];
    }),
  ),
};
