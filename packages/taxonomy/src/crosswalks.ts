import type { Concept, ConceptScheme, CrosswalkLink, FacetIds, Framework, ScopedId } from '@actionline/core';
import { kindOf, readArgument, refuseArgument } from '@actionline/core/internal';

import { json as frameworkLinksJson } from './generated/crosswalks/framework-links.js';
import { json as sdgLinksJson } from './generated/crosswalks/sdg-links.js';
import { concepts as sdgTargetsConcepts, json as sdgTargetsJson } from './generated/crosswalks/sdg-targets.js';
import { ancestorsOf, getItem } from './get-item.js';
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

/** A link, with the item whose it is. */
export interface ItemLink<Id extends ScopedId = ScopedId> {
  /** The item whose link it is: the one asked about, or one above it. */
  readonly item: Id;
  /** Whether it is that of an item above: then it says what the whole is about, and not that this item is about it too. */
  readonly inherited: boolean;
  /** The link, with its kind, basis, confidence and reason. */
  readonly link: CrosswalkLink;
}

/**
 * The links of an item, first its own, then those of the items above, the nearest first, each told apart. What a link says holds of the
 * item that it is of: an objective that is linked to a target does not make each of its actions so.
 *
 * @throws {@link ActionlineError} `unknown-id` when the framework has no such item; `bad-argument` when the links are no list.
 *
 * @example
 * ```ts
 * import { euActionPlan } from '@actionline/taxonomy';
 * import { linksOf } from '@actionline/taxonomy/crosswalks';
 *
 * linksOf(euActionPlan, 'eu-hrdap-2020/2.1.6').map(({ item, inherited, link }) => [item, inherited, link.to, link.confidence]);
 * // => [['eu-hrdap-2020/2.1.6', false, '16.5', 'high'], ['eu-hrdap-2020/2.1', true, '16.6', 'high']]
 * ```
 */
export function linksOf<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  id: NoInfer<Id>,
  links: readonly CrosswalkLink[] = sdgCrosswalk,
): readonly ItemLink<Id>[] {
  const own = getItem(framework, id);
  if (kindOf(links) !== 'list') refuseArgument('links', links, 'a list of links', 'leave it out for those to the SDGs');
  const items = [own, ...ancestorsOf(framework, id)].map((one) => one.id);
  return readArgument('links', links, 'links of a crosswalk', 'take them from a crosswalk', () =>
    items.flatMap((item) => links.filter(({ from }) => from === item).map((link) => ({ item, inherited: item !== own.id, link }))),
  );
}
