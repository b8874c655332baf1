import type { ActivityCount, Item, ScopedId } from '@actionline/core';

import type { ReportMaterial } from './report-material.js';

/** Whether an item is neither withdrawn nor replaced. */
export function isInForceItem({ status = 'active' }: Pick<Item, 'status'>): boolean {
  return status === 'active';
}

/** How many commitments in force have activities recorded under them, certainly and possibly. */
export function commitmentsWithActivities({ framework, activities }: ReportMaterial): ActivityCount {
  const kinds = new Set(framework.levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
  const counts = framework.items
    .filter((item) => kinds.has(item.kind) && isInForceItem(item))
    .map(({ id }) => activities?.countOf.get(id)?.count ?? { least: 0, most: 0 });
  return { least: counts.filter(({ least }) => least > 0).length, most: counts.filter(({ most }) => most > 0).length };
}

/** Those of some items that have activities recorded under them and no evidence: told apart from those with evidence, and never added to them. */
export function withActivitiesOnly(without: readonly ScopedId[], { activities }: Pick<ReportMaterial, 'activities'>): readonly string[] {
  return without.filter((id) => (activities?.countOf.get(id)?.count.least ?? 0) > 0);
}
