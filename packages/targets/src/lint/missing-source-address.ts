import { issueValue, show } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';

/** A source without an address: a reader cannot look it up. */
export const missingSourceAddress: CheckedRule = {
  id: 'missing-source-address',
  severity: 'info',
  title: 'The source has no address',
  advice: 'Give the address of the source where it has one.',
  check: eachObservation(({ source }) =>
    source.url === undefined || source.url.trim() === ''
      ? { field: ['source', 'url'], detail: `The source is ${show(source.title)}.`, values: { title: issueValue(source.title) } }
      : undefined,
  ),
};
