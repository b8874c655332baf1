import type { Estimate, Evaluation } from '@actionline/core';

import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';
import { comesOfDivision, roundedApart } from '../messages/rounded.js';

/** How far from its value a range may reach and still be "about": as far as a source's own "about" does. */
const ABOUT = 0.1;
const NOISE = 1e-9;

/** Whether a range is too wide to be called "about" its value: both of its ends are told then. */
export function isWide({ value, bound, lower, upper }: Estimate): boolean {
  if (bound !== 'about' || !Number.isFinite(lower) || !Number.isFinite(upper)) return false;
  return (upper - lower) / 2 > Math.abs(value) * (ABOUT + NOISE);
}

/**
 * A combined value in words: with its qualifier, or between its two ends. What comes of a division is rounded, and never so far that it
 * could not be told from what is asked.
 */
export function estimateText(estimate: Estimate, formats: Formats, messages: Messages, limits: readonly number[] = []): string {
  const { value, bound, unit, lower, upper } = estimate;
  const shown = (one: number): number => (comesOfDivision(one) ? roundedApart(one, limits) : one);
  if (!isWide(estimate)) return formats.figure(shown(value), bound, unit);
  return messages.step.promise.range(formats.amount(shown(lower), unit), formats.quantity(shown(upper), unit));
}

/** What the values of an evaluation are held against. */
export function limitsOf({ requirement, required, milestones = [], baseline }: Evaluation): readonly number[] {
  const asked = [required, ...milestones.map((one) => one.required)].flatMap((one) =>
    one === undefined ? [] : [one.value, ...(one.range === undefined ? [] : [one.range.lower, one.range.upper])],
  );
  const inEach = 'periods' in requirement ? [requirement.periods.value] : [];
  return [...asked, ...inEach, ...(baseline === undefined ? [] : [baseline.value])].filter(Number.isFinite);
}
