import { multipliedOut, type Observation } from '@actionline/core';
import { unitMultipliers } from '@actionline/core/internal';

import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/** A figure as its source writes it, "more than 4.35 million euros"; nothing where it is no other than the value. */
export function figureAsReported(observation: Observation, formats: Formats, messages: Messages): string | undefined {
  const { value, reported, bound = 'exact', unit } = observation;
  if (reported === undefined || !unitMultipliers.includes(reported.unitMultiplier) || !Number.isFinite(reported.value)) return undefined;
  // what does not come to the value is not what it was read from
  if (multipliedOut(reported.value, reported.unitMultiplier) !== value) return undefined;
  const words = messages.bound[bound](formats.reported(reported, unit), formats.isCounted(unit));
  return words === formats.figure(value, bound, unit) ? undefined : words;
}
