import type { CountedMeasure, Measure, Requirement, ScopedId, Target, Unit } from '@actionline/core';

import { walk } from './argument.js';

/** What an observation may name as its measure: the id, with its unit where it has one. */
export type MeasureIndex = ReadonlyMap<ScopedId, Unit | undefined>;

/**
 * The measures that a requirement counts, those of its parts and the two sides of a share included. None for a deliverable or a standing promise.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no requirement, or has parts within parts too deep to be read.
 *
 * @example
 * ```ts
 * import { measuresOf } from '@actionline/targets';
 *
 * measuresOf({ kind: 'standing' }); // => []
 * ```
 */
export function measuresOf(requirement: Requirement): readonly Measure[] {
  return walk('requirement', requirement, () => measuresIn(requirement));
}

/** The same, of a requirement that has been checked. */
export function measuresIn(requirement: Requirement): readonly Measure[] {
  switch (requirement.kind) {
    case 'total-by':
    case 'every-period':
    case 'level-by':
    case 'direction':
      return withSides(requirement.measure);
    case 'all-of':
      return requirement.parts.flatMap((part) => measuresIn(part.requirement));
    case 'some-of':
      return 'parts' in requirement ? requirement.parts.flatMap((part) => measuresIn(part.requirement)) : withSides(requirement.periods.measure);
    case 'deliverable':
    case 'standing':
      return [];
  }
}

/** A measure; of a share, the numerator and the denominator as well: figures of each count. */
function withSides<M extends Pick<Measure, 'id' | 'unit' | 'share'>>(measure: M): readonly (M | CountedMeasure)[] {
  const { share } = measure;
  if (share === undefined) return [measure];
  return typeof share.denominator === 'number' ? [measure, share.numerator] : [measure, share.numerator, share.denominator];
}

/**
 * Every id that an observation may give as its measure: the measures given, those of the targets under
 * any reading, and the ids of deliverables and standing promises themselves, which have no unit of their own.
 */
export function indexMeasures(
  measures: readonly Pick<Measure, 'id' | 'unit' | 'share'>[],
  targets: readonly Pick<Target, 'id' | 'requirement' | 'interpretation'>[],
): MeasureIndex {
  const index = new Map<ScopedId, Unit | undefined>();
  for (const { id, unit } of measures.flatMap((measure) => withSides(measure))) index.set(id, unit);
  for (const target of targets) {
    const requirements = [target.requirement, ...(target.interpretation?.others ?? []).map(({ requirement }) => requirement)];
    for (const requirement of requirements) {
      for (const { id, unit } of measuresIn(requirement)) index.set(id, unit);
      for (const id of idsCountedThemselves(target.id, requirement)) index.set(id, undefined);
    }
  }
  return index;
}

/** The ids of the deliverables and standing promises of a target: observations name these in place of a measure. */
export function idsCountedThemselves(id: ScopedId, requirement: Requirement): readonly ScopedId[] {
  if ('parts' in requirement) return requirement.parts.flatMap((part) => idsCountedThemselves(part.id, part.requirement));
  return requirement.kind === 'deliverable' || requirement.kind === 'standing' ? [id] : [];
}
