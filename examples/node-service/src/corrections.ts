import type { Entry } from './ledger.js';

/**
 * Entries that can stand, what is corrected before what corrects it; and those that correct nothing that is there, or each other in a
 * circle.
 */
export function corrections<T extends Entry>(
  entries: readonly T[],
  isStored: (id: string) => boolean,
): { readonly fresh: readonly T[]; readonly orphans: readonly T[] } {
  const correcting = new Map<string, T[]>();
  const fresh: T[] = [];
  for (const entry of entries) {
    const { supersedes } = entry;
    if (supersedes === undefined || isStored(supersedes)) fresh.push(entry);
    else if (!correcting.has(supersedes)) correcting.set(supersedes, [entry]);
    else correcting.get(supersedes)?.push(entry);
  }
  // a list hands out what is added while it is walked: the correction of a correction is found too
  for (const { id } of fresh) for (const correction of correcting.get(id) ?? []) fresh.push(correction);
  const standing = new Set(fresh.map(({ id }) => id));
  return { fresh, orphans: entries.filter(({ id }) => !standing.has(id)) };
}
