import type { LocalizedText } from '@actionline/core';

/** A collection of concepts (SKOS Reference, section 9): a group with a name that is no concept itself. */
export interface SkosCollection {
  /** The id; of a foreign document its IRI, whole. */
  readonly id: string;
  /** SKOS preferred label. */
  readonly label?: LocalizedText;
  /** SKOS alternative labels. */
  readonly altLabels?: Readonly<Record<string, readonly string[]>>;
  /** SKOS definition. */
  readonly definition?: LocalizedText;
  /** SKOS scope note. */
  readonly scopeNote?: LocalizedText;
  /** SKOS notation. */
  readonly notation?: string;
  /** Whether the order of the members means something (`skos:OrderedCollection`). */
  readonly ordered?: true;
  /** The ids of its members: concepts, of any scheme, or collections. */
  readonly members: readonly string[];
}
