import { unknownWordsIn } from '../../activities/activity-shape.js';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** A status, a confidence or a confidentiality that no list has; or no item at all. */
export const unknownActivityWord: ActivityRule = {
  id: 'unknown-word',
  severity: 'error',
  title: 'A status, a confidence or a confidentiality is not known, or no item is named',
  advice: 'Write one of the words, or leave the key out; name at least one item.',
  check: eachActivity((activity) =>
    unknownWordsIn(activity).map(({ path = [], message, values = {} }) => ({ field: path, detail: message, values })),
  ),
};
