import { items, json } from './generated/unodc-hr75/both.js';
import { readWhenUsed } from './read-when-used.js';
import type { UnodcPledges } from './unodc-hr75/types.js';

export type {
  UnodcPledges,
  UnodcPledgesItemId,
  UnodcPledgesItems,
  UnodcPledgesMeasureId,
  UnodcPledgesMeasures,
  UnodcPledgesTarget,
  UnodcPledgesTargetId,
  UnodcPledgesTargets,
} from './unodc-hr75/types.js';

/**
 * The 19 human rights pledges of UNODC for Human Rights 75, in English and French.
 *
 * @example
 * ```ts
 * import { unodcPledges } from '@actionline/taxonomy/unodc-hr75';
 *
 * unodcPledges.items.length; // => 19
 * ```
 */
export const unodcPledges: UnodcPledges = /* @__PURE__ */ readWhenUsed(json, 'items', items);
