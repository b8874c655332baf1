import type { Estimate } from '@actionline/core';

import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/** How far from its value a range may reach and still be "about": as far as a source's own "about" does. */
const ABOUT = 0.1;
const NOISE = 1e-9;

/** Whether a range is too wide to be called "about" its value: both of its ends are told then. */
export function isWide({ value, bound, lower, upper }: Estimate): boolean {
  if (bound !== 'about' || !Number.isFinite(lower) || !Number.isFinite(upper)) return false;
  return (upper - lower) / 2 > Math.abs(value) * (ABOUT + NOISE);
}

/** A combined value in words: with its qualifier, or between its two ends. */
export function estimateText(estimate: Estimate, formats: Formats, messages: Messages): string {
  const { value, bound, unit, lower, upper } = estimate;
  if (!isWide(estimate)) return formats.figure(value, bound, unit);
  return messages.step.promise.range(formats.amount(lower, unit), formats.quantity(upper, unit));
}
