import { digests } from './generated/unodc-hr75/digests.js';
import { en } from './generated/unodc-hr75/en.js';
import { fr } from './generated/unodc-hr75/fr.js';
import { structure } from './generated/unodc-hr75/structure.js';
import { hydrateFramework } from './hydrate.js';
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
export const unodcPledges: UnodcPledges = /* @__PURE__ */ hydrateFramework<UnodcPledges>(structure, { en, fr }, digests);
