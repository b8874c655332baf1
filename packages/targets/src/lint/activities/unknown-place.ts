import { parsePlace } from '@actionline/core';
import { issueValue } from '@actionline/core/internal';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** A code that stands for no place, or for one that is no more. */
export const unknownActivityPlace: ActivityRule = {
  id: 'unknown-place',
  severity: 'error',
  title: 'A place code is not in force',
  advice: 'Use the ISO 3166-1 code in force, EU, or a UN M49 number.',
  check: eachActivity(({ places = [] }) =>
    places.flatMap((code, at) => {
      const parsed = parsePlace(code);
      if (parsed.ok && parsed.value === code) return [];
      const [issue] = parsed.issues;
      return [
        {
          field: ['places', at],
          detail: issue?.message ?? `The code of ${parsed.ok ? parsed.value : code} is written otherwise.`,
          values: issue?.values ?? { given: issueValue(code) },
        },
      ];
    }),
  ),
};
