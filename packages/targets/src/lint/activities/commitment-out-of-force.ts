import { show } from '@actionline/core/internal';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An item that was withdrawn or replaced. */
export const commitmentOutOfForce: ActivityRule = {
  id: 'commitment-out-of-force',
  severity: 'warning',
  title: 'The item was withdrawn or replaced',
  advice: 'Name the item that took its place, unless the activity was before that.',
  check: eachActivity(({ commitments }, { items }) =>
    commitments.flatMap((id, at) => {
      const item = items.get(id);
      if (item === undefined || item.status === 'active') return [];
      const { status, replacedBy } = item;
      const by = replacedBy.length === 0 ? '' : ` by ${replacedBy.join(' and ')}`;
      return [{ field: ['commitments', at], detail: `The item ${show(id)} is ${status}${by}.`, values: { given: id, status, replacedBy } }];
    }),
  ),
};
