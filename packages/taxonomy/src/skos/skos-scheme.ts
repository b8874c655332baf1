import type { ConceptScheme } from '@actionline/core';

import type { SkosCollection } from './skos-collection.js';
import type { SkosConcept } from './skos-concept.js';

/** A concept scheme with what SKOS can say of it beyond the vocabularies of our own. */
export interface SkosScheme extends ConceptScheme<SkosConcept> {
  /** The top concepts, where they are not simply the concepts without a broader one. */
  readonly topConcepts?: readonly string[];
  /** The collections that stand in it. */
  readonly collections?: readonly SkosCollection[];
}
