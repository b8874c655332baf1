import type { FacetIds, Facets, Framework } from '@actionline/core';

import { walk } from './argument.js';
import type { FacetVocabularies } from './facet-vocabularies.js';
import { broaderIds, conceptIds } from './generated/vocabularies/concept-ids.js';

/** The facets that draw on a vocabulary, with the values that its items have. */
const VALUES = {
  theme: ['themes', ({ themes }) => themes],
  group: ['groups', ({ groups }) => groups],
  instrument: ['instruments', ({ instruments }) => instruments],
  standard: ['standards', ({ standards }) => standards.map(({ standard }) => standard)],
  actor: ['actors', ({ actors }) => actors.map(({ actor }) => actor)],
} as const satisfies Readonly<Record<keyof FacetIds, readonly [keyof FacetVocabularies, (facets: Facets) => readonly string[]]>>;

/** A facet that draws on a vocabulary. */
export type VocabularyFacet = keyof typeof VALUES;

const OFFICIAL: ReadonlySet<string> = new Set(['eu-hrdap-2020', 'unodc-hr75']);

const vocabulariesOf = new WeakMap<object, FacetVocabularies>();
const known = new WeakMap<object, Map<VocabularyFacet, ReadonlySet<string>>>();
const broader = new WeakMap<object, Map<VocabularyFacet, ReadonlyMap<string, readonly string[]>>>();

/** Keeps the vocabularies that a framework was defined with, as long as the framework object is. */
export function keepVocabularies(framework: object, vocabularies: FacetVocabularies | undefined): void {
  if (vocabularies !== undefined) vocabulariesOf.set(framework, vocabularies);
}

/**
 * The values that a facet of a framework may have: those that its items carry, and the concepts of the vocabulary that it was
 * defined with, which for the two official frameworks are those of this package.
 */
export function facetValuesOf(framework: Framework, facet: VocabularyFacet): ReadonlySet<string> {
  const sets = known.get(framework) ?? new Map<VocabularyFacet, ReadonlySet<string>>();
  known.set(framework, sets);
  const found = sets.get(facet);
  if (found !== undefined) return found;
  const made = walk(framework, () => valuesIn(framework, facet));
  sets.set(facet, made);
  return made;
}

/** The concepts just above each concept that has any, in the vocabulary of a framework as {@link facetValuesOf} knows it. */
export function broaderIn(framework: Framework, facet: VocabularyFacet): ReadonlyMap<string, readonly string[]> {
  const maps = broader.get(framework) ?? new Map<VocabularyFacet, ReadonlyMap<string, readonly string[]>>();
  broader.set(framework, maps);
  const found = maps.get(facet);
  if (found !== undefined) return found;
  const [vocabulary] = VALUES[facet];
  const made = new Map<string, readonly string[]>();
  if (OFFICIAL.has(framework.id)) for (const [id, above] of Object.entries(broaderIds[vocabulary])) made.set(id, above.split(' '));
  for (const { id, broader: above } of vocabulariesOf.get(framework)?.[vocabulary]?.concepts ?? []) {
    if (above !== undefined) made.set(id, above);
  }
  maps.set(facet, made);
  return made;
}

function valuesIn(framework: Framework, facet: VocabularyFacet): ReadonlySet<string> {
  const [vocabulary, valuesOf] = VALUES[facet];
  return new Set<string>([
    ...framework.items.flatMap(({ facets }) => (facets === undefined ? [] : valuesOf(facets))),
    ...(vocabulariesOf.get(framework)?.[vocabulary]?.concepts.map(({ id }) => id) ?? []),
    ...(OFFICIAL.has(framework.id) ? conceptIds[vocabulary].split(' ') : []),
  ]);
}
