import { issueValue, show } from '@actionline/core/internal';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** A source without an address: a reader cannot look it up. */
export const activityWithoutAddress: ActivityRule = {
  id: 'missing-source-address',
  severity: 'info',
  title: 'The source has no address',
  advice: 'Give the address of the source where it has one.',
  check: eachActivity(({ source: { url, title } }) =>
    url === undefined || url.trim() === ''
      ? [{ field: ['source', 'url'], detail: `The source is ${show(title)}.`, values: { title: issueValue(title) } }]
      : [],
  ),
};
