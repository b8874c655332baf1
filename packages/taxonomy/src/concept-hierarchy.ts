import type { Framework } from '@actionline/core';

import { walk } from './argument.js';
import { broaderIn, type VocabularyFacet } from './facet-values.js';

/** A concept with every concept above it. */
export type WithBroader = (facet: VocabularyFacet, id: string) => ReadonlySet<string>;

const known = new WeakMap<object, Map<string, ReadonlySet<string>>>();

/**
 * The concepts that an item which carries a concept is found by: the concept itself and, unless `narrower` is false, those above
 * it in the vocabulary of the framework. A circle is walked once.
 */
export function conceptsAbove(framework: Framework, { narrower = true }: { readonly narrower?: boolean | undefined }): WithBroader {
  if (!narrower) return (_, id) => new Set([id]);
  const sets = known.get(framework) ?? new Map<string, ReadonlySet<string>>();
  known.set(framework, sets);
  return (facet, id) => {
    const key = `${facet} ${id}`;
    const found = sets.get(key);
    if (found !== undefined) return found;
    const made = walk(framework, () => closure(broaderIn(framework, facet), id));
    sets.set(key, made);
    return made;
  };
}

function closure(broader: ReadonlyMap<string, readonly string[]>, id: string): ReadonlySet<string> {
  // a set that grows while it is walked is walked to its end
  const ids = new Set([id]);
  for (const each of ids) for (const above of broader.get(each) ?? []) ids.add(above);
  return ids;
}
