/** The units that a measure may count in; a wrong one does not compile. */
export const units = [
  // people
  'person',
  'child',
  'officer',
  'actor',
  'stakeholder',
  'defender',
  'observer',
  'participant',
  // places and bodies
  'country',
  'member-state',
  'delegation',
  'organisation',
  // things done
  'activity',
  'report',
  'consultation',
  'event',
  'mission',
  'dialogue',
  'meeting',
  'document',
  'grant',
  'resolution',
  'vote',
  'ratification',
  'listing',
  'convention',
  'case',
  'number',
  // money
  'EUR',
  'USD',
  // rates
  'percent',
  'ratio',
  'index',
  'per-1000',
  'per-100000',
] as const;

/** A unit of measure; see {@link units}. */
export type Unit = (typeof units)[number];

/**
 * Whether a text is one of the {@link units}.
 *
 * @example
 * ```ts
 * import { isUnit } from '@actionline/core';
 *
 * isUnit('country'); // => true
 * isUnit('countries'); // => false
 * ```
 */
export function isUnit(text: string): text is Unit {
  return (units as readonly string[]).includes(text);
}
