import type { Item } from '@actionline/core';

/** An item that stands in both states, with its places there. */
interface Shared {
  readonly id: string;
  readonly was: number;
  readonly is: number;
}

/**
 * The ids of the items whose place in the document changed by itself. A place that an item has only because others were
 * put in, taken out or moved before it is derived from those, and no change of its own: one item inserted moves no other.
 */
export function movedItems(before: readonly Item[], after: readonly Item[]): ReadonlySet<string> {
  const places = new Map(after.map(({ id, source }) => [id, source.position]));
  const known = new Set<string>(before.map(({ id }) => id));
  const shared = before
    .flatMap(({ id, source }): Shared[] => {
      const is = places.get(id);
      return is === undefined ? [] : [{ id, was: source.position, is }];
    })
    .sort((a, b) => a.was - b.was || a.is - b.is);
  const inOrder = longestInOrder(shared);
  const moved = shared.filter(({ id, was, is }) => was !== is && !inOrder.has(id));
  const entered = sorted([...after.filter(({ id }) => !known.has(id)).map(({ source }) => source.position), ...moved.map(({ is }) => is)]);
  const left = sorted([...before.filter(({ id }) => !places.has(id)).map(({ source }) => source.position), ...moved.map(({ was }) => was)]);
  const isDerived = ({ was, is }: Shared): boolean => is - was === countBelow(entered, is) - countBelow(left, was);
  return new Set(
    [...moved, ...shared.filter((item) => item.was !== item.is && inOrder.has(item.id) && !isDerived(item))].map(({ id }) => id),
  );
}

/** The most items that keep their order, by patience sorting: those outside are the fewest that can have moved. */
function longestInOrder(items: readonly Shared[]): ReadonlySet<string> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, { is }] of items.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[ends[middle] ?? 0]?.is ?? 0) <= is) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? undefined : ends[low - 1];
    ends[low] = at;
  }
  const found = new Set<string>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) found.add(items[at]?.id ?? '');
  return found;
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** How many of some sorted numbers are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
