import { intervalOf } from '@actionline/core';

import { eachObservation, type CheckedRule } from './rule.js';

/** A count of places that names more places than it counts, or one of them twice. */
export const morePlacesThanValue: CheckedRule = {
  id: 'more-places-than-value',
  severity: 'warning',
  title: 'The places named do not fit their count',
  advice: 'Name each place once, and only places that the figure counts.',
  check: eachObservation(({ places, value, bound, measure }, { measures }) => {
    if (places === undefined || measures.get(measure)?.combine.of !== 'place') return undefined;
    const named = new Set(places).size;
    if (named < places.length)
      return {
        field: ['places'],
        detail: `${String(places.length)} places are named, ${String(named)} of them different.`,
        values: { given: places.length, different: named },
      };
    return value !== undefined && named > intervalOf(value, bound).upper
      ? {
          field: ['places'],
          detail: `${String(named)} places are named, and the figure is ${String(value)}.`,
          values: { given: named, value },
        }
      : undefined;
  }),
};
