import { json } from './generated/unodc-hr75/both.js';
import { digests } from './generated/unodc-hr75/digests.js';
import { completeFramework, readGenerated } from './read-generated.js';
import type { UnodcPledges } from './unodc-hr75/types.js';

export type { UnodcPledges, UnodcPledgesItemId, UnodcPledgesTargetId } from './unodc-hr75/types.js';

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
export const unodcPledges: UnodcPledges = /* @__PURE__ */ completeFramework(
  /* @__PURE__ */ readGenerated<UnodcPledges>(json),
  ['en', 'fr'],
  digests,
);
