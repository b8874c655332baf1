import type { ConceptScheme } from '@actionline/core';

/** The vocabularies that the facets of a framework draw on; a facet without one takes any text. */
export interface FacetVocabularies {
  /** What commitments are about. */
  readonly themes?: ConceptScheme | undefined;
  /** Whose rights they speak of. */
  readonly groups?: ConceptScheme | undefined;
  /** Who acts; the issuer of the framework is one of them. */
  readonly actors?: ConceptScheme | undefined;
  /** The means of implementation. */
  readonly instruments?: ConceptScheme | undefined;
  /** The standards that commitments stand on. */
  readonly standards?: ConceptScheme | undefined;
}

/** The concept ids of one of the vocabularies; any text where there is none, or where its ids are not known to the compiler. */
export type ConceptIdIn<V extends FacetVocabularies, Name extends keyof FacetVocabularies> = V[Name] extends {
  readonly concepts: readonly { readonly id: infer Id extends string }[];
}
  ? Id
  : string;
