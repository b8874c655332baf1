import { textsOf, type Framework, type Observation, type ScopedId, type Target } from '@actionline/core';

import { grouped } from '../document/grouped.js';
import { sidesOf } from '../explain/share.js';

/** The observations of each item, and those that speak about none. */
export interface PlacedObservations {
  /** By item id, or the id of the framework for what speaks about the whole. */
  readonly byItem: ReadonlyMap<string, readonly Observation[]>;
  /** Those that speak about no item. */
  readonly unplaced: readonly Observation[];
}

/**
 * Sets each observation under the item that it speaks about: the commitment it names, else the commitment of the target
 * or measure that it counts.
 */
export function placeObservations(framework: Framework, observations: readonly Observation[]): PlacedObservations {
  const homes = new Map<string, ScopedId>();
  const settle = (id: string, item: ScopedId): void => {
    if (!homes.has(id)) homes.set(id, item);
  };
  for (const item of framework.items) settle(item.id, item.id);
  settle(framework.id, framework.id);
  for (const target of framework.targets) {
    settle(target.id, target.commitment);
    for (const measure of measuresOf(target)) settle(measure, target.commitment);
  }
  const byHome = grouped(
    observations,
    ({ commitment, measure }) => (commitment === undefined ? undefined : homes.get(commitment)) ?? homes.get(measure),
  );
  const byItem = new Map<string, readonly Observation[]>();
  for (const [home, placed] of byHome) if (home !== undefined) byItem.set(home, placed);
  return { byItem, unplaced: byHome.get(undefined) ?? [] };
}

/** What a target counts by each of its texts; its parts are targets of their own. */
function measuresOf(target: Target): readonly string[] {
  return textsOf(target).flatMap(({ requirement }) => {
    const counting = 'periods' in requirement ? requirement.periods : requirement;
    return 'measure' in counting ? [counting.measure, ...sidesOf(counting)].map(({ id }) => id) : [];
  });
}
