import type { FacetIds, Framework, FrameworkLevel, Item, ScopedId, Target } from '@actionline/core';

import { walk } from './argument.js';

/** The tables behind the look-ups of one framework. */
export interface FrameworkIndex<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds> {
  /** Items by id. */
  readonly items: ReadonlyMap<string, Item<Id, F>>;
  /** Items by parent, in the order of the document; the top under `undefined`. */
  readonly children: ReadonlyMap<string | undefined, readonly Item<Id, F>[]>;
  /** Targets by id. */
  readonly targets: ReadonlyMap<string, Target<TargetId, Id>>;
  /** Targets by commitment. */
  readonly targetsOf: ReadonlyMap<string, readonly Target<TargetId, Id>[]>;
  /** Levels by kind. */
  readonly levels: ReadonlyMap<string, FrameworkLevel>;
}

const indexes = new WeakMap<object, unknown>();

/**
 * The tables of a framework, made at the first use and kept as long as the framework object is.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no framework.
 */
export function indexOf<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
): FrameworkIndex<Id, TargetId, F> {
  // the cache is keyed by the framework object itself, so what it holds has that framework's types
  const known = indexes.get(framework) as FrameworkIndex<Id, TargetId, F> | undefined;
  if (known !== undefined) return known;
  const made = walk(framework, (): FrameworkIndex<Id, TargetId, F> => ({
    items: firstById(framework.items),
    children: grouped<Item<Id, F>, string | undefined>(framework.items, (item) => item.parent),
    targets: firstById(framework.targets),
    targetsOf: grouped<Target<TargetId, Id>, string>(framework.targets, (target) => target.commitment),
    levels: new Map(framework.levels.map((level) => [level.kind, level])),
  }));
  indexes.set(framework, made);
  return made;
}

function firstById<T extends { readonly id: string }>(entries: readonly T[]): Map<string, T> {
  const byId = new Map<string, T>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return byId;
}

function grouped<T, K>(entries: readonly T[], keyOf: (entry: T) => K): Map<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
