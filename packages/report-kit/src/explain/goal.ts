import type { Comparison, LevelBy, MeasureUnit } from '@actionline/core';

import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/**
 * The level that an indicator is to reach, in words. "At most" is not said of a value that is to fall to the end of its scale, nor
 * "at least" of one that is to rise to it: nothing lies beyond.
 */
export function levelGoal({ level, comparison, direction, measure }: LevelBy, formats: Formats, messages: Messages): string {
  const { unit } = measure;
  if ('from' in level) return messages.step.promise.range(formats.amount(level.from, unit), formats.quantity(level.to, unit));
  const { value } = level;
  return endsScale(value, comparison, direction, unit) ? formats.quantity(value, unit) : formats.required(value, comparison, unit);
}

function endsScale(value: number, comparison: Comparison, direction: LevelBy['direction'], unit: MeasureUnit): boolean {
  if (comparison === 'at-most' && direction === 'decrease') return value === 0;
  return comparison === 'at-least' && direction === 'increase' && value === 100 && unit === 'percent';
}
