import { unknownNamesIn } from '../../read/record/known-concepts.js';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An instrument or actor that the vocabulary does not have, where it is given. */
export const unknownName: ActivityRule = {
  id: 'unknown-name',
  severity: 'error',
  title: 'An instrument or actor is not known',
  advice: 'Write the id of a concept of the vocabulary.',
  check: eachActivity((activity, { known: { instruments, actors } }) =>
    unknownNamesIn(activity, { ...(instruments === undefined ? {} : { instruments }), ...(actors === undefined ? {} : { actors }) })
      .filter(({ code }) => code === 'unknown-instrument' || code === 'unknown-actor')
      .map(({ path = [], message, values = {} }) => ({ field: path, detail: message, values })),
  ),
};
