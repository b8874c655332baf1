import { unknownValue } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';

/** A unit that no list has and no measure declares: the figure is never counted. */
export const unknownUnit: CheckedRule = {
  id: 'unknown-unit',
  severity: 'error',
  title: 'The unit is not known',
  advice: 'Write the unit of the measure, in the singular.',
  check: eachObservation(({ unit }, { known }) => {
    const read = known.unitOf(unit);
    if (read.ok && read.value.unit === unit) return undefined;
    // words that a table may have, such as “persons” or “million EUR”, are no unit of an observation
    const issue = read.ok ? unknownValue(['unit'], unit, [read.value.unit]) : read.issues[0];
    return {
      field: ['unit'],
      detail: issue?.message ?? '',
      values: { ...issue?.values, ...(read.ok ? { nearest: read.value.unit } : {}) },
    };
  }),
};
