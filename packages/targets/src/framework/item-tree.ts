import type { Framework, Item, ScopedId, Target } from '@actionline/core';

/** The part of a framework that roll-ups and coverage walk. */
export type FrameworkTree = Pick<Framework, 'id' | 'items' | 'targets'>;

/** An item and everything above it, itself first. Ends at an item that is not there, and at one met before. */
export function selfAndAncestors(items: ReadonlyMap<ScopedId, Item>, id: ScopedId): readonly ScopedId[] {
  const found = new Set<ScopedId>();
  for (let at: ScopedId | undefined = id; at !== undefined && !found.has(at);) {
    const item = items.get(at);
    if (item === undefined) break;
    found.add(at);
    at = item.parent;
  }
  return [...found];
}

/** The items by id. */
export function itemsById(items: readonly Item[]): ReadonlyMap<ScopedId, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/**
 * The targets that may be counted: those that are no part of another, since a part is counted in its whole, and whose commitment
 * is not withdrawn or replaced. Whether they are withdrawn themselves is said by their evaluations.
 */
export function countedTargets(framework: Pick<Framework, 'targets' | 'items'>): ReadonlySet<ScopedId> {
  const gone = new Set(withdrawnTargets(framework));
  return new Set(framework.targets.filter(({ id, partOf }) => partOf === undefined && !gone.has(id)).map(({ id }) => id));
}

/** The targets of items that are withdrawn or replaced, in the order of the framework. */
export function withdrawnTargets({ targets, items }: Pick<Framework, 'targets' | 'items'>): readonly ScopedId[] {
  const gone = new Set(items.filter(({ status = 'active' }) => status !== 'active').map(({ id }) => id));
  return gone.size === 0 ? [] : targets.filter(({ commitment }) => gone.has(commitment)).map(({ id }) => id);
}

/** For each target the targets that it is a part of, from the top. Ends at one that is not there, and at one met before. */
export function wholesAbove(targets: readonly Target[]): (target: Target) => readonly Target[] {
  const byId = new Map(targets.map((target) => [target.id, target]));
  return ({ partOf }) => {
    const wholes: Target[] = [];
    for (let id = partOf; id !== undefined;) {
      const whole = byId.get(id);
      if (whole === undefined || wholes.includes(whole)) break;
      wholes.unshift(whole);
      id = whole.partOf;
    }
    return wholes;
  };
}
