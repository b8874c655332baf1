import { items, json } from './generated/eu-hrdap-2020/both.js';
import { readWhenUsed } from './read-when-used.js';
import type { EuActionPlan } from './eu-action-plan/types.js';

export type {
  EuActionPlan,
  EuActionPlanItemId,
  EuActionPlanItems,
  EuActionPlanMeasureId,
  EuActionPlanMeasures,
  EuActionPlanTarget,
  EuActionPlanTargetId,
  EuActionPlanTargets,
} from './eu-action-plan/types.js';

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
export const euActionPlan: EuActionPlan = /* @__PURE__ */ readWhenUsed(json, 'items', items);
