import { digests } from './generated/eu-hrdap-2020/digests.js';
import { en } from './generated/eu-hrdap-2020/en.js';
import { fr } from './generated/eu-hrdap-2020/fr.js';
import { structure } from './generated/eu-hrdap-2020/structure.js';
import { hydrateFramework } from './hydrate.js';
import type { EuActionPlan } from './eu-action-plan/types.js';

export type { EuActionPlan, EuActionPlanItemId, EuActionPlanTargetId } from './eu-action-plan/types.js';

/**
 * The EU Action Plan on Human Rights and Democracy 2020-2024, after the annex of JOIN(2020) 5 final, in English and French.
 *
 * @example
 * ```ts
 * import { euActionPlan } from '@actionline/taxonomy/eu-action-plan';
 *
 * euActionPlan.items.filter(({ kind }) => kind === 'action').length; // => 119
 * ```
 */
export const euActionPlan: EuActionPlan = /* @__PURE__ */ hydrateFramework<EuActionPlan>(structure, { en, fr }, digests);
