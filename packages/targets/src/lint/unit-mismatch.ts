import { unitId } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';

/** A unit that is not the measure's: the figure is never counted. */
export const unitMismatch: CheckedRule = {
  id: 'unit-mismatch',
  severity: 'error',
  title: 'The unit is not that of the measure',
  advice: 'Convert the figure, or name the measure that it belongs to; nothing is converted here, and no currency into another.',
  check: eachObservation(({ measure, unit }, { known }) => {
    const counted = known.index.get(measure);
    if (counted === undefined || unitId(counted) === unit) return undefined;
    const read = known.unitOf(unit);
    // one that is not known is told of by a rule of its own
    if (!read.ok || read.value.unit !== unit) return undefined;
    const expected = unitId(counted);
    return {
      field: ['unit'],
      detail: `The unit is ${show(unit)}; the measure counts in ${show(expected)}.`,
      values: { given: unit, expected },
    };
  }),
};
