import type { Tally } from './not-kept.js';

/**
 * The links upwards that can be walked: those that lead out of the set, and those that close a circle, are left out
 * and counted. The order of the ids decides which link of a circle goes, so that the same document gives the same tree.
 */
export function walkable(broader: ReadonlyMap<string, readonly string[]>, tally: Tally): ReadonlyMap<string, readonly string[]> {
  const kept = new Map<string, readonly string[]>();
  for (const [id, above] of broader) {
    const inside = above.filter((each) => broader.has(each));
    if (inside.length < above.length)
      tally.add('dangling-broader', 'warning', 'A broader concept is not described in the scheme; the link was left out.', id);
    kept.set(id, inside);
  }
  for (const [id, above] of circleClosers(kept)) {
    tally.add('cyclic-hierarchy', 'error', 'Broader links run in a circle; the link that closes it was left out.', id);
    kept.set(
      id,
      (kept.get(id) ?? []).filter((each) => each !== above),
    );
  }
  return kept;
}

/** The links that close a circle, found depth first without recursion, since a chain can be as long as the document. */
export function circleClosers(above: ReadonlyMap<string, readonly string[]>): readonly (readonly [from: string, to: string])[] {
  const found: (readonly [string, string])[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of [...above.keys()].sort()) {
    if (state.has(start)) continue;
    const path: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const to = above.get(step.id)?.[step.next];
      step.next += 1;
      if (to === undefined) {
        state.set(step.id, 'done');
        path.pop();
      } else if (state.get(to) === 'open') {
        found.push([step.id, to]);
      } else if (!state.has(to)) {
        state.set(to, 'open');
        path.push({ id: to, next: 0 });
      }
    }
  }
  return found;
}
