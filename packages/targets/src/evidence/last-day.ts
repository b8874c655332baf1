import type { IsoDate, Observation, Period } from '@actionline/core';

import { dayOf } from '../day.js';

/** The day that is after every other. */
export const NEVER: IsoDate = '9999-12-31';

/** The last day that an observation speaks of; {@link NEVER} where its period is none. */
export function lastDay(observation: Observation): IsoDate {
  const { period } = observation as { readonly period?: Partial<Period> };
  const end = period?.end;
  return end !== undefined && dayOf(period?.start) <= dayOf(end) ? end : NEVER;
}
