import type { Requirement, ScopedId, Target } from '@actionline/core';

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
  for (const { id, commitment, requirement } of targets) {
    if (!isStanding(requirement)) continue;
    ids.add(id);
    commitments.add(commitment);
  }
  for (const { commitment, requirement } of targets) if (!isStanding(requirement)) commitments.delete(commitment);
  return { targets: ids, commitments };
}

function isStanding(requirement: Requirement): boolean {
  return requirement.kind === 'standing';
}
