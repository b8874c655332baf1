import { multipliedOut, type FoundUnit, type IssueValues, type Observation, type Result } from '@actionline/core';
import { accepted, refused, show } from '@actionline/core/internal';

/** A value multiplied out, with the figure that it was published as; neither where none is stated. */
export type PublishedValue = Pick<Observation, 'value' | 'reported'>;

/** The value that a row states, by the multiplier that stands with its unit or by itself. */
export function publishedValue(
  stated: number | undefined,
  unit: FoundUnit | undefined,
  multiplier: number | undefined,
): Result<PublishedValue> {
  const inWords = unit?.unitMultiplier ?? 0;
  if (inWords > 0 && multiplier !== undefined) {
    const message = `The unit says 10 to the power of ${String(inWords)}, and the multiplier ${String(multiplier)} beside it; expected one of the two; take one out.`;
    return unreadable('multiplier-twice', message, { given: multiplier, inUnit: inWords });
  }
  const unitMultiplier = multiplier ?? inWords;
  if (stated === undefined) return accepted({});
  if (unitMultiplier === 0) return accepted({ value: stated });
  const value = multipliedOut(stated, unitMultiplier);
  if (Number.isFinite(value)) return accepted({ value, reported: { value: stated, unitMultiplier } });
  const message = `Given ${show(stated)} times 10 to the power of ${String(unitMultiplier)}; expected a number that a computer can hold; correct the two.`;
  return unreadable('not-a-number', message, { given: stated, unitMultiplier, mend: 'correct-the-two' });
}

function unreadable(code: string, message: string, values: IssueValues): Result<never> {
  return refused([{ code, severity: 'error', message, values }]);
}
