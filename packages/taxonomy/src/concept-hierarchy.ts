import type { Framework } from '@actionline/core';
import { checkKeys, refuseArgument } from '@actionline/core/internal';

import { walk } from './argument.js';
import { broaderIn, type VocabularyFacet } from './facet-values.js';

/** How the concepts of a vocabulary are read. */
export interface FacetOptions {
  /** Whether a concept also stands for all those below it in its vocabulary, `children` for `girls`; `true` where left out. */
  readonly narrower?: boolean | undefined;
}

/** A concept with every concept above it. */
export type WithBroader = (facet: VocabularyFacet, id: string) => ReadonlySet<string>;

const known = new WeakMap<object, Map<string, ReadonlySet<string>>>();

/**
 * The concepts that an item which carries a concept is found by: the concept itself and, unless `narrower` is false, those above
 * it in the vocabulary of the framework. A circle is walked once.
 *
 * @throws {@link ActionlineError} `bad-argument` for options that are not understood.
 */
export function conceptsAbove(framework: Framework, options: FacetOptions): WithBroader {
  checkOptions(options);
  if (options.narrower === false) return (_, id) => new Set([id]);
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

function checkOptions(options: FacetOptions): void {
  checkKeys('options', options, ['narrower'] satisfies readonly (keyof FacetOptions)[]);
  if (options.narrower !== undefined && typeof options.narrower !== 'boolean') {
    refuseArgument('options.narrower', options.narrower, 'true or false', 'leave it out for true');
  }
}
