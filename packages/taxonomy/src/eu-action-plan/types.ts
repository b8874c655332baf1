import type { BuiltInUnit, Framework, Target } from '@actionline/core';

import type { ActionlineFacets } from '../facet-ids.js';
import type { EuActionPlanItems, EuActionPlanMeasures, EuActionPlanTargets } from '../generated/eu-hrdap-2020/ids.js';

export type { EuActionPlanItems, EuActionPlanMeasures, EuActionPlanTargets } from '../generated/eu-hrdap-2020/ids.js';

/** The id of an item: a wrong one does not compile. */
export type EuActionPlanItemId = keyof EuActionPlanItems;
/** The id of a target: a wrong one does not compile. */
export type EuActionPlanTargetId = keyof EuActionPlanTargets;
/** The id of a measure: a wrong one does not compile in an `ObservationFor` this framework. */
export type EuActionPlanMeasureId = keyof EuActionPlanMeasures;
/** One of the targets: its id tells what it asks for. */
export type EuActionPlanTarget = {
  [Id in EuActionPlanTargetId]: Target<Id, EuActionPlanItemId, EuActionPlanTargets[Id]>;
}[EuActionPlanTargetId];
/** The framework with its ids, facets and targets as literal types. */
export type EuActionPlan = Framework<
  EuActionPlanItemId,
  EuActionPlanTargetId,
  ActionlineFacets,
  EuActionPlanMeasureId,
  EuActionPlanTarget,
  BuiltInUnit
>;
