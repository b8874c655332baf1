import { unitId, unitKind, type Observation, type UnitKind } from '@actionline/core';
import { isBuiltInUnit } from '@actionline/core/internal';

import type { LintContext } from './rule.js';

/** What the unit of an observation is of; nothing where it is not known. One of one's own is known by its measure. */
export function unitKindOf({ unit, measure }: Observation, { known }: LintContext): UnitKind | undefined {
  const counted = known.index.get(measure);
  if (counted !== undefined && unitId(counted) === unit) return unitKind(counted);
  return isBuiltInUnit(unit) ? unitKind(unit) : undefined;
}
