import type { ScopedId } from '@actionline/core';
import type { Report } from '@actionline/report-kit';

import type { Fate } from './id-fate.js';

/**
 * The ids that a kept report names and that are others now, a line each. A report is not migrated: it was handed in as it is. These lines are for
 * who reads it beside a newer one.
 */
export function reportLines({ findings }: Report, fateOf: (id: ScopedId) => Fate): readonly string[] {
  const named = new Set(findings.flatMap(({ target, commitment }) => [commitment, target]));
  return [...named].flatMap((id) => {
    const fate = fateOf(id);
    if (fate.kind === 'kept') return [];
    const now = fate.kind === 'moved' ? [fate.to] : fate.candidates;
    return [`  ${id}: now ${now.length === 0 ? 'nothing' : now.join(' or ')}`];
  });
}
