/** Links upwards, told apart by whether they can be walked. */
export interface Hierarchy {
  /** The links that can be walked, by the resource below. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  /** The links that lead out of the set. */
  readonly outside: readonly Step[];
  /** The links that close a circle. */
  readonly circular: readonly Step[];
}

/** One link upwards. */
type Step = readonly [below: string, above: string];

/**
 * The links upwards that can be walked, without those that lead out of the set and those that close a circle. The order
 * of the ids decides which link of a circle goes, so that the same document gives the same tree.
 */
export function walkable(broader: ReadonlyMap<string, readonly string[]>): Hierarchy {
  const above = new Map<string, readonly string[]>();
  const outside: Step[] = [];
  for (const [id, over] of broader) {
    above.set(
      id,
      over.filter((each) => broader.has(each)),
    );
    for (const each of over) if (!broader.has(each)) outside.push([id, each]);
  }
  const circular = circleClosers(above);
  for (const [id, closing] of circular)
    above.set(
      id,
      (above.get(id) ?? []).filter((each) => each !== closing),
    );
  return { above, outside, circular };
}

/** The links that close a circle, found depth first without recursion, since a chain can be as long as the document. */
export function circleClosers(above: ReadonlyMap<string, readonly string[]>): readonly Step[] {
  const found: Step[] = [];
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
