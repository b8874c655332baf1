import { issueValue, show } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';
import { unitKindOf } from './unit-kind.js';

/** A value below zero of money, a rate or the like, whose measure does not say that it may fall so low. */
export const negativeValue: CheckedRule = {
  id: 'negative-value',
  severity: 'warning',
  title: 'A value is negative, and its measure is not signed',
  advice: 'Say signed: true on the measure if its values may be negative; correct the value otherwise.',
  check: eachObservation((observation, context) => {
    const { value, unit, measure } = observation;
    const { signed, limits } = context.measures.get(measure) ?? {};
    const kind = unitKindOf(observation, context);
    // A measure that says how low it can be is held to that.
    return value !== undefined && value < 0 && kind !== undefined && kind !== 'count' && signed !== true && limits?.lower === undefined
      ? { field: ['value'], detail: `The value is ${show(value)} ${unit}.`, values: { given: issueValue(value), unit } }
      : undefined;
  }),
};
