import { json } from './generated/eu-hrdap-2020/both.js';
import { digests } from './generated/eu-hrdap-2020/digests.js';
import { completeFramework, readGenerated } from './read-generated.js';
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
export const euActionPlan: EuActionPlan = /* @__PURE__ */ completeFramework(
  /* @__PURE__ */ readGenerated<EuActionPlan>(json),
  ['en', 'fr'],
  digests,
);
