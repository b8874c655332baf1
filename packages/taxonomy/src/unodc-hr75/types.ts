import type { BuiltInUnit, Framework, Target } from '@actionline/core';

import type { ActionlineFacets } from '../facet-ids.js';
import type { UnodcPledgesItems, UnodcPledgesMeasures, UnodcPledgesTargets } from '../generated/unodc-hr75/ids.js';

export type { UnodcPledgesItems, UnodcPledgesMeasures, UnodcPledgesTargets } from '../generated/unodc-hr75/ids.js';

/** The id of an item: a wrong one does not compile. */
export type UnodcPledgesItemId = keyof UnodcPledgesItems;
/** The id of a target: a wrong one does not compile. */
export type UnodcPledgesTargetId = keyof UnodcPledgesTargets;
/** The id of a measure: a wrong one does not compile in an `ObservationFor` this framework. */
export type UnodcPledgesMeasureId = keyof UnodcPledgesMeasures;
/** One of the targets: its id tells what it asks for. */
export type UnodcPledgesTarget = {
  [Id in UnodcPledgesTargetId]: Target<Id, UnodcPledgesItemId, UnodcPledgesTargets[Id]>;
}[UnodcPledgesTargetId];
/** The framework with its ids, facets and targets as literal types. */
export type UnodcPledges = Framework<
  UnodcPledgesItemId,
  UnodcPledgesTargetId,
  ActionlineFacets,
  UnodcPledgesMeasureId,
  UnodcPledgesTarget,
  BuiltInUnit
>;
