import type { CrosswalkLink, Framework, Issue } from '@actionline/core';

import type { SkosScheme } from './skos-concept.js';

/** What a SKOS document held, and what of it has no place in the model. */
export interface SkosReading {
  /** The frameworks that {@link toTurtle} or {@link toJsonLd} wrote. */
  readonly frameworks: readonly Framework[];
  /** The vocabularies of ours, and every foreign concept scheme. */
  readonly schemes: readonly SkosScheme[];
  /** The reasoned links from the frameworks' items. */
  readonly crosswalks: readonly CrosswalkLink[];
  /** What was wrong, and what could not be kept: one issue a kind, with its count. */
  readonly issues: readonly Issue[];
  /** How much there was. */
  readonly counts: {
    /** The different statements of the document. */
    readonly statements: number;
    /** Those about resources that are neither a concept nor a scheme, nor part of one. */
    readonly leftOver: number;
  };
}
