import type { IsoDate, Observation } from '@actionline/core';

/**
 * The day on which each observation, or the first of those that it corrects one after the other, was recorded, by its id: a report
 * that came in time is not made late by being corrected.
 *
 * @param dayOf - The day on which one was recorded, or what stands for it.
 */
export function firstRecorded(
  observations: readonly Observation[],
  dayOf: (observation: Observation) => IsoDate,
): ReadonlyMap<string, IsoDate> {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const known = new Map<string, IsoDate>();
  for (const observation of observations) {
    const chain: Observation[] = [];
    const seen = new Set<string>();
    let next: Observation | undefined = observation;
    while (next !== undefined && !known.has(next.id) && !seen.has(next.id)) {
      chain.push(next);
      seen.add(next.id);
      next = next.supersedes === undefined ? undefined : byId.get(next.supersedes);
    }
    let first = next === undefined ? undefined : known.get(next.id);
    for (const one of chain.reverse()) {
      const own = dayOf(one);
      first = first === undefined || own < first ? own : first;
      known.set(one.id, first);
    }
  }
  return known;
}
