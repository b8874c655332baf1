import type { Concept, ConceptScheme, CrosswalkLink } from '@actionline/core';

import { en as frameworkLinksEn } from './generated/crosswalks/framework-links/en.js';
import { fr as frameworkLinksFr } from './generated/crosswalks/framework-links/fr.js';
import { structure as frameworkLinksStructure } from './generated/crosswalks/framework-links/structure.js';
import { en as sdgLinksEn } from './generated/crosswalks/sdg-links/en.js';
import { fr as sdgLinksFr } from './generated/crosswalks/sdg-links/fr.js';
import { structure as sdgLinksStructure } from './generated/crosswalks/sdg-links/structure.js';
import { en as sdgTargetsEn } from './generated/crosswalks/sdg-targets/en.js';
import { fr as sdgTargetsFr } from './generated/crosswalks/sdg-targets/fr.js';
import { structure as sdgTargetsStructure } from './generated/crosswalks/sdg-targets/structure.js';
import { hydrate } from './hydrate.js';

/** A goal, target or indicator of the 2030 Agenda, by its notation, with our own short label. */
export interface SdgConcept extends Concept {
  /** What it is. */
  readonly kind: 'goal' | 'target' | 'indicator';
}

/** The SDG goals, targets and indicators that the crosswalk links to. */
export const sdgTargets: ConceptScheme<SdgConcept> = /* @__PURE__ */ hydrate<ConceptScheme<SdgConcept>>(sdgTargetsStructure, {
  en: sdgTargetsEn,
  fr: sdgTargetsFr,
});

/**
 * Links from items of both frameworks to the SDGs, each with its kind, reason, basis, confidence and date.
 *
 * @example
 * ```ts
 * import { sdgCrosswalk } from '@actionline/taxonomy/crosswalks';
 *
 * sdgCrosswalk.filter(({ from }) => from === 'unodc-hr75/13').map(({ to, basis }) => [to, basis]); // => [['16.2', 'target-text']]
 * ```
 */
export const sdgCrosswalk: readonly CrosswalkLink[] = /* @__PURE__ */ hydrate<readonly CrosswalkLink[]>(sdgLinksStructure, {
  en: sdgLinksEn,
  fr: sdgLinksFr,
});

/** Links between actions of the EU plan and pledges of UNODC that work for the same end; editorial, since neither text refers to the other. */
export const frameworkCrosswalk: readonly CrosswalkLink[] = /* @__PURE__ */ hydrate<readonly CrosswalkLink[]>(frameworkLinksStructure, {
  en: frameworkLinksEn,
  fr: frameworkLinksFr,
});
