import {
  compareNotations,
  type FacetIds,
  type Facets,
  type Framework,
  type Item,
  type ScopedId,
  type VerificationMode,
} from '@actionline/core';
import { kindOf, readArgument, refuseArgument } from '@actionline/core/internal';

import { conceptsAbove, type FacetOptions, type WithBroader } from './concept-hierarchy.js';
import type { VocabularyFacet } from './facet-values.js';
import { indexOf } from './framework-index.js';
import { commitmentsOf } from './get-item.js';

/** The facets that commitments can be found and counted by. */
export type FacetName = 'theme' | 'group' | 'instrument' | 'standard' | 'actor' | 'sdg' | 'verification';

/** How many commitments carry a value. */
export interface FacetCount<Value extends string = string> {
  /** The value. */
  readonly id: Value;
  /** The commitments that carry it, each counted once. */
  readonly count: number;
}

/** The counts of every facet, the most frequent value first. */
export interface FacetCounts<F extends FacetIds = FacetIds> {
  /** By theme. */
  readonly theme: readonly FacetCount<F['theme']>[];
  /** By group. */
  readonly group: readonly FacetCount<F['group']>[];
  /** By instrument. */
  readonly instrument: readonly FacetCount<F['instrument']>[];
  /** By standard. */
  readonly standard: readonly FacetCount<F['standard']>[];
  /** By actor. */
  readonly actor: readonly FacetCount<F['actor']>[];
  /** By SDG that they are themselves linked to: a target counts for its goal too. */
  readonly sdg: readonly FacetCount[];
  /** By means of verification. */
  readonly verification: readonly FacetCount<VerificationMode>[];
}

/**
 * How many items carry each facet value: by count, then by id. Over the commitments in force a count is the number of
 * commitments that {@link findCommitments} finds for the value with the same options: a concept counts for those above it too.
 *
 * @example
 * ```ts
 * import { countFacets, getItem, unodcPledges } from '@actionline/taxonomy';
 *
 * countFacets(unodcPledges, [getItem(unodcPledges, 'unodc-hr75/2')]).sdg;
 * // => [{ id: '3', count: 1 }, { id: '3.3', count: 1 }, { id: '3.5', count: 1 }]
 * ```
 */
export function countFacets<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  items: readonly Item<Id, F>[] = commitmentsOf(framework),
  options: FacetOptions = {},
): FacetCounts<F> {
  indexOf(framework);
  if (kindOf(items) !== 'list') refuseArgument('items', items, 'a list of items', 'leave it out for the commitments in force');
  return readArgument('items', items, 'items of a framework', 'take them from the framework', () =>
    countsOf(items, conceptsAbove(framework, options)),
  );
}

function countsOf<F extends FacetIds>(items: readonly Item<ScopedId, F>[], above: WithBroader): FacetCounts<F> {
  const aboveAll = <Value extends string>(facet: VocabularyFacet, ids: readonly Value[]): readonly Value[] =>
    // what stands above a concept of a vocabulary is a concept of it
    ids.flatMap((id) => [...above(facet, id)] as Value[]);
  const count = <Value extends string>(valuesOf: (facets: Facets<F>) => readonly Value[]): readonly FacetCount<Value>[] => {
    const counts = new Map<Value, number>();
    for (const { facets } of items) {
      for (const value of new Set(facets === undefined ? [] : valuesOf(facets))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([id, times]) => ({ id, count: times })).sort((a, b) => b.count - a.count || compareNotations(a.id, b.id));
  };
  return {
    theme: count((facets) => aboveAll('theme', facets.themes)),
    group: count((facets) => aboveAll('group', facets.groups)),
    instrument: count((facets) => aboveAll('instrument', facets.instruments)),
    standard: count((facets) =>
      aboveAll(
        'standard',
        facets.standards.map(({ standard }) => standard),
      ),
    ),
    actor: count((facets) =>
      aboveAll(
        'actor',
        facets.actors.map(({ actor }) => actor),
      ),
    ),
    sdg: count((facets) => facets.sdgs.flatMap(withWholes)),
    verification: count((facets) => (facets.verification === undefined ? [] : [facets.verification.mode])),
  };
}

/** `16.3.1` is part of `16.3` and of `16`. */
function withWholes(notation: string): readonly string[] {
  const parts = notation.split('.');
  return parts.map((_, at) => parts.slice(0, at + 1).join('.'));
}
