import type { Concept, ConceptScheme, CrosswalkLink } from '@actionline/core';

import { json as frameworkLinksJson } from './generated/crosswalks/framework-links.js';
import { json as sdgLinksJson } from './generated/crosswalks/sdg-links.js';
import { concepts as sdgTargetsConcepts, json as sdgTargetsJson } from './generated/crosswalks/sdg-targets.js';
import { readWhenUsed } from './read-when-used.js';

/** A goal, target or indicator of the 2030 Agenda, by its notation, with our own short label. */
export interface SdgConcept extends Concept {
  /** What it is. */
  readonly kind: 'goal' | 'target' | 'indicator';
}

/** The SDG goals, targets and indicators that the crosswalk links to. */
export const sdgTargets: ConceptScheme<SdgConcept> = /* @__PURE__ */ readWhenUsed(sdgTargetsJson, 'concepts', sdgTargetsConcepts);

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
export const sdgCrosswalk: readonly CrosswalkLink[] = /* @__PURE__ */ JSON.parse(sdgLinksJson) as readonly CrosswalkLink[];

/** Links between actions of the EU plan and pledges of UNODC that work for the same end; editorial, since neither text refers to the other. */
export const frameworkCrosswalk: readonly CrosswalkLink[] = /* @__PURE__ */ JSON.parse(frameworkLinksJson) as readonly CrosswalkLink[];
