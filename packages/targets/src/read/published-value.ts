import { multipliedOut, type FoundUnit, type Issue, type IssueValues, type Observation } from '@actionline/core';
import { show } from '@actionline/core/internal';

/** A value multiplied out, with the figure that it was published as; or why it cannot be. */
export type PublishedValue = Pick<Observation, 'value' | 'reported'> & { readonly fault?: Issue };

/** The value that a row states, by the multiplier that stands with its unit or by itself. */
export function publishedValue(stated: number | undefined, unit: FoundUnit | undefined, multiplier: number | undefined): PublishedValue {
  const inWords = unit?.unitMultiplier ?? 0;
  if (inWords > 0 && multiplier !== undefined) {
    const message = `The unit says 10 to the power of ${String(inWords)}, and the multiplier ${String(multiplier)} beside it; expected one of the two; take one out.`;
    return { fault: fault('multiplier-twice', message, { given: multiplier, inUnit: inWords }) };
  }
  const unitMultiplier = multiplier ?? inWords;
  if (stated === undefined) return {};
  if (unitMultiplier === 0) return { value: stated };
  const value = multipliedOut(stated, unitMultiplier);
  if (Number.isFinite(value)) return { value, reported: { value: stated, unitMultiplier } };
  const message = `Given ${show(stated)} times 10 to the power of ${String(unitMultiplier)}; expected a number that a computer can hold; correct the two.`;
  return { fault: fault('not-a-number', message, { given: stated, unitMultiplier }) };
}

function fault(code: string, message: string, values: IssueValues): Issue {
  return { code, severity: 'error', message, values };
}
