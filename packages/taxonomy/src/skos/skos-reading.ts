import type { CrosswalkLink, Framework, Issue } from '@actionline/core';

import type { SkosScheme } from './skos-scheme.js';

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
    /** The different statements of the document; each is kept or told. */
    readonly statements: number;
    /** Those that the reading holds. */
    readonly kept: number;
    /** Those that it does not hold: issues say which and why. */
    readonly told: number;
  };
}
