import type { Framework, Item, ScopedId } from '@actionline/core';

import { itemsById, selfAndAncestors } from '../framework/item-tree.js';

/** The items that name an instrument, in the order of the document, by instrument. */
type Naming = ReadonlyMap<string, readonly ScopedId[]>;

/** Which instruments a framework names, where, and for what. */
export interface NamedInstruments {
  /** Where an instrument is first named among all that are, in the order of the document; after all of them where it is not. */
  readonly placeOf: (instrument: string) => number;
  /** Those that an item, its own list of means or something below it names; of the framework as a whole where no item is given. */
  readonly within: (item: ScopedId | undefined) => Naming;
  /** The items that name an instrument for an item: within it, or above it for all that is below. */
  readonly namedFor: (item: ScopedId | undefined, instrument: string) => readonly ScopedId[];
}

const NOTHING: Naming = new Map();

/**
 * Reads who names which instruments: commitments and headings for themselves and what is below them; what is neither, such as a list of
 * means, for what it belongs to, or for the whole framework where it stands alone, such as a general instrument. Items that are withdrawn or
 * replaced name nothing any more.
 */
export function namedInstruments({ items, levels }: Pick<Framework, 'items' | 'levels'>): NamedInstruments {
  const byId = itemsById(items);
  const commitments = new Set(levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
  const parents = new Set(items.flatMap(({ parent }) => (parent === undefined ? [] : [parent])));
  const within = new Map<ScopedId | undefined, Map<string, ScopedId[]>>();
  const below = new Map<ScopedId | undefined, Map<string, ScopedId[]>>();
  const position = new Map<ScopedId, number>();
  const standsForAbove = (item: Item): boolean => !commitments.has(item.kind) && !parents.has(item.id);
  const listed = new Map<ScopedId, Set<string>>();
  for (const item of items) {
    if (item.parent === undefined || !isInForce(item) || !standsForAbove(item)) continue;
    listed.set(item.parent, new Set([...(listed.get(item.parent) ?? []), ...instrumentsOf(item)]));
  }
  items.forEach((item, at) => {
    position.set(item.id, at);
    if (!isInForce(item)) return;
    const scope = standsForAbove(item) ? item.parent : item.id;
    for (const instrument of instrumentsOf(item)) {
      // a heading that repeats its list of means names nothing beside it
      if (listed.get(item.id)?.has(instrument) === true) continue;
      for (const id of [undefined, ...selfAndAncestors(byId, item.id)]) addTo(within, id, instrument, item.id);
      addTo(below, scope, instrument, item.id);
    }
  });
  const places = new Map([...(within.get(undefined)?.keys() ?? [])].map((instrument, at) => [instrument, at]));
  return {
    placeOf: (instrument) => places.get(instrument) ?? places.size,
    within: (item) => within.get(item) ?? NOTHING,
    namedFor: (item, instrument) => {
      const found = new Set(within.get(item)?.get(instrument));
      const above = item === undefined ? [] : selfAndAncestors(byId, item);
      for (const id of [undefined, ...above]) for (const naming of below.get(id)?.get(instrument) ?? []) found.add(naming);
      return [...found].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
    },
  };
}

/** Whether an item is neither withdrawn nor replaced. */
export function isInForce({ status = 'active' }: Pick<Item, 'status'>): boolean {
  return status === 'active';
}

function instrumentsOf({ facets, entries = [] }: Item): ReadonlySet<string> {
  return new Set([...(facets?.instruments ?? []), ...entries.flatMap(({ instruments }) => instruments)]);
}

function addTo(
  index: Map<ScopedId | undefined, Map<string, ScopedId[]>>,
  item: ScopedId | undefined,
  instrument: string,
  by: ScopedId,
): void {
  let own = index.get(item);
  if (own === undefined) {
    own = new Map();
    index.set(item, own);
  }
  const naming = own.get(instrument);
  if (naming === undefined) own.set(instrument, [by]);
  else naming.push(by);
}
