import { textsOf, type ScopedId, type Target } from '@actionline/core';

import type { CheckedRule } from './rule.js';

/** A figure reported for a promise that asks for none: it is evidence, and nothing is computed from it. */
export const valueOnStandingPromise: CheckedRule = {
  id: 'value-on-standing-promise',
  severity: 'warning',
  title: 'A figure is reported for a promise that asks for none',
  advice: 'Keep it as evidence, or name the measure of the target that it should count for.',
  check: (observations, { targets }) => {
    const standing = standingOnly(targets);
    return observations.flatMap(({ measure, commitment, role, value }, at) => {
      if (value === undefined || (role !== 'result' && role !== 'milestone')) return [];
      const named = standing.targets.has(measure)
        ? measure
        : commitment !== undefined && standing.commitments.has(commitment)
          ? commitment
          : undefined;
      return named === undefined
        ? []
        : [
            {
              at,
              field: [named === measure ? 'measure' : 'commitment'] as const,
              detail: `${named} is a standing promise without a figure.`,
              values: { given: named },
            },
          ];
    });
  },
};

function standingOnly(targets: readonly Target[]): {
  readonly targets: ReadonlySet<ScopedId>;
  readonly commitments: ReadonlySet<ScopedId>;
} {
  const ids = new Set<ScopedId>();
  const commitments = new Set<ScopedId>();
  for (const target of targets) {
    if (!isStanding(target)) continue;
    ids.add(target.id);
    commitments.add(target.commitment);
  }
  for (const target of targets) if (!isStanding(target)) commitments.delete(target.commitment);
  return { targets: ids, commitments };
}

/** Whether no text of a target asks for anything else. */
function isStanding(target: Target): boolean {
  return textsOf(target).every(({ requirement }) => requirement.kind === 'standing');
}
