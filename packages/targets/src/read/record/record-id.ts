import { canonicalJson, sha256Hex, type Activity, type Observation } from '@actionline/core';

/** A longer id is given by its digest. */
const LONGEST = 200;

/** What an observation is told from others by: what is counted, in what, when, where, of whom, for which item, and as what. */
export type ObservationKey = Pick<Observation, 'measure' | 'commitment' | 'unit' | 'period' | 'place' | 'places' | 'dimensions' | 'role'>;

/**
 * The id of an observation that has none of its own, made from what it says: the same figure has the same id whichever file it comes
 * from, and at a second reading. Value and source are no part of it: where they differ, it is asked which is right.
 */
export function idOf({ measure, commitment, unit, period, place, places, dimensions, role }: ObservationKey): string {
  const days = period.start === period.end ? period.start : `${period.start}/${period.end}`;
  let id = `${measure};${unit};${days}`;
  if (place !== undefined) id += `;${place}`;
  else if (places !== undefined) id += `;${places.join('+')}`;
  if (dimensions !== undefined) {
    for (const name of Object.keys(dimensions).sort()) id += `;${name}=${dimensions[name] ?? ''}`;
  }
  if (role !== 'result') id += `;${role}`;
  if (commitment !== undefined) id += `;${commitment}`;
  return id.length > LONGEST ? `sha256:${sha256Hex(id)}` : id;
}

/** The id of an activity that has none of its own, made from what it says: for what, by which means, when, and what was done. */
export function idOfActivity({
  commitments,
  instrument,
  period,
  what,
}: Pick<Activity, 'commitments' | 'instrument' | 'period' | 'what'>): string {
  return `${commitments.join('+')};${instrument};${period.start};${sha256Hex(canonicalJson(what)).slice(0, 12)}`;
}
