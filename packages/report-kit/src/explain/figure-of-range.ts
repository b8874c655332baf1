import type { Interval, OwnUnit, Unit } from '@actionline/core';

import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/** The range that a figure may lie in, as the qualified figure that it was read from: "more than 3,000", "between 45 and 55". */
export function figureOf(range: Interval, given: Unit | OwnUnit | undefined, formats: Formats, messages: Messages): string {
  const unit = given ?? 'number';
  const { lower, upper, lowerOpen, upperOpen } = range;
  if (lower === upper) return formats.quantity(lower, unit);
  if (upper === Infinity) return formats.figure(lower, lowerOpen === true ? 'more-than' : 'at-least', unit);
  if (lower === -Infinity) return formats.figure(upper, upperOpen === true ? 'less-than' : 'at-most', unit);
  return messages.step.promise.range(formats.amount(lower, unit), formats.quantity(upper, unit));
}
