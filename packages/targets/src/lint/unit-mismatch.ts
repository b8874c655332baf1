import { isUnit, show } from '@actionline/core';

import { eachObservation, type CheckedRule } from './rule.js';

/** A unit that is not the measure's: the figure is never counted. */
export const unitMismatch: CheckedRule = {
  id: 'unit-mismatch',
  severity: 'error',
  title: 'The unit is not that of the measure',
  advice: 'Convert the figure, or name the measure that it belongs to.',
  check: eachObservation(({ measure, unit }, { known }) => {
    const expected = known.index.get(measure);
    return expected === undefined || expected === unit || !isUnit(unit)
      ? undefined
      : {
          field: ['unit'],
          detail: `The unit is ${show(unit)}; the measure counts in ${show(expected)}.`,
          values: { given: unit, expected },
        };
  }),
};
