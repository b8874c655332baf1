import type { Framework } from '@actionline/core';

import type { ActionlineFacets } from '../facet-ids.js';
import type { ItemId, MeasureId, TargetId } from '../generated/eu-hrdap-2020/ids.js';

/** The id of an item: a wrong one does not compile. */
export type EuActionPlanItemId = ItemId;
/** The id of a target: a wrong one does not compile. */
export type EuActionPlanTargetId = TargetId;
/** The id of a measure: a wrong one does not compile in an `ObservationFor` this framework. */
export type EuActionPlanMeasureId = MeasureId;
/** The framework with its ids and facets as literal types. */
export type EuActionPlan = Framework<EuActionPlanItemId, EuActionPlanTargetId, ActionlineFacets, EuActionPlanMeasureId>;
