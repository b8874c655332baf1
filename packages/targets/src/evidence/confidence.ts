import { confidences, type Confidence } from '@actionline/core';
import { nearestNames, refuseArgument } from '@actionline/core/internal';

/** How sure a figure is: as sure as it says, and low where only its status says so (SDMX `U`, low reliability). */
export function confidenceOf({
  confidence,
  status,
}: {
  readonly confidence?: Confidence;
  readonly status?: string;
}): Confidence | undefined {
  return confidence ?? (status === 'U' ? 'low' : undefined);
}

/** Whether a figure is as sure as is asked, or surer. One that says nothing of how sure it is counts: silence is no doubt. */
export function isSureEnough(confidence: Confidence | undefined, minimum: Confidence | undefined): boolean {
  return confidence === undefined || minimum === undefined || confidences.indexOf(confidence) >= confidences.indexOf(minimum);
}

/** What a caller asks for, as it is; throws `bad-argument` for a word that there is none of. */
export function checkMinimumConfidence(given: Confidence | undefined): Confidence | undefined {
  if (given === undefined || confidences.includes(given)) return given;
  const [nearest] = typeof given === 'string' ? nearestNames(given, confidences, 1) : [];
  return refuseArgument(
    'minimumConfidence',
    given,
    `one of ${confidences.join(', ')}`,
    nearest === undefined ? 'leave it out where every figure counts' : `did you mean "${nearest}"?`,
  );
}
