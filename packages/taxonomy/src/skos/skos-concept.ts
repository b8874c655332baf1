import type { Concept, LocalizedText, MatchKind } from '@actionline/core';

/**
 * A concept with what SKOS can say of it beyond the vocabularies of our own: its number, its neighbours, a note on its scope and its mappings. Ids of a foreign document are its IRIs, whole.
 */
export interface SkosConcept extends Concept {
  /** SKOS notation. */
  readonly notation?: string;
  /** The concepts above, in the order of their ids; free of cycles, and every one of them in the scheme. */
  readonly broader?: readonly string[];
  /** The concepts it is associated with, of this scheme or another. */
  readonly related?: readonly string[];
  /** SKOS scope note. */
  readonly scopeNote?: LocalizedText;
  /** Mappings to concepts of other schemes, by kind. */
  readonly matches?: Readonly<Partial<Record<MatchKind, readonly string[]>>>;
}
