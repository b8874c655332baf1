import type { Confidence, FacetIds, Framework, Indicator, IndicatorCatalogue, LocalizedText, ScopedId } from '@actionline/core';

import { childrenOf, getItem } from '../get-item.js';
import { proposedIndicators, type IndicatorId } from './catalogue.js';
import { indicatorIn } from './get-indicator.js';
import { indicatorIndex, walkCatalogue } from './indicator-index.js';

/** An indicator that Actionline proposes for a commitment, and why. */
export interface IndicatorFor<ItemId extends ScopedId = ScopedId, Id extends ScopedId = IndicatorId> {
  /** The commitment that it is proposed for. */
  readonly item: ItemId;
  /** The indicator. */
  readonly indicator: Indicator<Id>;
  /** Why it fits, and what it leaves out. */
  readonly why: LocalizedText;
  /** How well it fits, and how good its source is. */
  readonly confidence: Confidence;
}

/**
 * The indicators that are proposed for a commitment; for an item above, those of all commitments below it, in the order of the document. One
 * that is proposed for two commitments stands twice, each time with the reason. None where nothing is proposed: {@link whyNoIndicator} says
 * whether that is on purpose. **Proposed by Actionline**, not by whoever made the commitment.
 *
 * @param catalogue - a catalogue of your own; the one of this package where absent.
 * @throws {@link ActionlineError} `unknown-id`, naming the ids most like it.
 *
 * @example
 * ```ts
 * import { euActionPlan } from '@actionline/taxonomy';
 * import { indicatorsFor } from '@actionline/taxonomy/indicators';
 *
 * indicatorsFor(euActionPlan, 'eu-hrdap-2020/1.2.1').map(({ indicator }) => indicator.label.en);
 * // => ['Share of children under 5 whose births have been registered', 'Share of adults without official proof of identity']
 * indicatorsFor(euActionPlan, 'eu-hrdap-2020/1.2').length; // => 10
 * ```
 */
export function indicatorsFor<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds, I extends ScopedId = IndicatorId>(
  framework: Framework<Id, TargetId, F>,
  id: NoInfer<Id>,
  // the catalogue of this package has the ids that its type says
  catalogue: IndicatorCatalogue<I> = proposedIndicators as unknown as IndicatorCatalogue<I>,
): readonly IndicatorFor<Id, I>[] {
  const { proposals } = indicatorIndex(catalogue);
  return itemsFrom(framework, id).flatMap((item) =>
    (proposals.get(item) ?? []).map(({ indicator, why, confidence }) => ({
      item,
      indicator: indicatorIn(catalogue, indicator as I),
      why,
      confidence,
    })),
  );
}

/**
 * Why no indicator is proposed for a commitment, where that is on purpose: a number would only count meetings or mentions.
 *
 * @example
 * ```ts
 * import { whyNoIndicator } from '@actionline/taxonomy/indicators';
 *
 * whyNoIndicator('eu-hrdap-2020/2.4.7')?.en; // => 'Coherence is a quality of policy; it takes an evaluation, not a number.'
 * whyNoIndicator('eu-hrdap-2020/1.2.1'); // => undefined
 * ```
 */
export function whyNoIndicator(item: ScopedId, catalogue: IndicatorCatalogue = proposedIndicators): LocalizedText | undefined {
  return walkCatalogue(catalogue, () => catalogue.without.find((one) => one.item === item)?.why);
}

/** An item and all below it, in the order of the document. */
function itemsFrom<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  id: Id,
): readonly Id[] {
  const found = new Set<Id>();
  const add = (one: Id): void => {
    // an unchecked framework may have a cycle
    if (found.has(one)) return;
    found.add(one);
    for (const child of childrenOf(framework, one)) add(child.id);
  };
  add(getItem(framework, id).id);
  return [...found];
}
