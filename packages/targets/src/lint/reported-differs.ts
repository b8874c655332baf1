import { multipliedOut } from '@actionline/core';
import { show, unitMultipliers } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';

/** A figure as reported that is not the value: the report would show one, and the evaluation counts the other. */
export const reportedDiffers: CheckedRule = {
  id: 'reported-differs',
  severity: 'error',
  title: 'The value is not the reported figure, multiplied out',
  advice: 'Correct one of the two, or take reported out.',
  check: eachObservation(({ value, reported }) => {
    if (reported === undefined) return undefined;
    const { value: stated, unitMultiplier } = reported;
    const whole = unitMultipliers.includes(unitMultiplier) ? multipliedOut(stated, unitMultiplier) : undefined;
    return whole === value && whole !== undefined
      ? undefined
      : {
          field: ['reported'],
          detail: `The value is ${show(value)}; reported is ${show(stated)} times 10 to the power of ${show(unitMultiplier)}.`,
          values: { given: stated, unitMultiplier, value: value ?? null },
        };
  }),
};
