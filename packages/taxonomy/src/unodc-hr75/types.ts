import type { Framework } from '@actionline/core';

import type { ActionlineFacets } from '../facet-ids.js';
import type { ItemId, MeasureId, TargetId } from '../generated/unodc-hr75/ids.js';

/** The id of an item: a wrong one does not compile. */
export type UnodcPledgesItemId = ItemId;
/** The id of a target: a wrong one does not compile. */
export type UnodcPledgesTargetId = TargetId;
/** The id of a measure: a wrong one does not compile in an `ObservationFor` this framework. */
export type UnodcPledgesMeasureId = MeasureId;
/** The framework with its ids and facets as literal types. */
export type UnodcPledges = Framework<UnodcPledgesItemId, UnodcPledgesTargetId, ActionlineFacets, UnodcPledgesMeasureId>;
