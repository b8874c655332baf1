import {
  textsOf,
  type AllOf,
  type CountedMeasure,
  type Measure,
  type MeasureUnit,
  type Requirement,
  type ScopedId,
  type SomeParts,
  type Target,
} from '@actionline/core';

import { walk } from './argument.js';

/** What an observation may name as its measure: the id, with its unit where it has one. */
export type MeasureIndex = ReadonlyMap<ScopedId, MeasureUnit | undefined>;

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
      return 'parts' in requirement
        ? requirement.parts.flatMap((part) => measuresIn(part.requirement))
        : withSides(requirement.periods.measure);
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

/** A requirement that has no parts. */
export type SingleRequirement = Exclude<Requirement, AllOf | SomeParts>;

/** What a target, or a part of it, asks for: by the first text or a revision, under one reading. */
export interface Asked {
  /** The target, or the part. */
  readonly target: Pick<Target, 'id' | 'commitment'>;
  /** What is asked for. */
  readonly requirement: SingleRequirement;
}

/** Everything that a target asks for: by each of its texts, and under every reading where these are wanted; of parts one by one. */
export function askedIn(target: Target, readings: 'every-reading' | 'reading-taken'): readonly Asked[] {
  return textsOf(target).flatMap(({ requirement, interpretation }) => {
    const others = readings === 'every-reading' ? (interpretation?.others ?? []) : [];
    return [requirement, ...others.map((other) => other.requirement)].flatMap((one): readonly Asked[] =>
      'parts' in one ? one.parts.flatMap((part) => askedIn(part, readings)) : [{ target, requirement: one }],
    );
  });
}

/**
 * Every id that an observation may give as its measure: the measures given, those of the targets by
 * any text and reading, and the ids of deliverables and standing promises themselves, which have no unit of their own.
 */
export function indexMeasures(measures: readonly Pick<Measure, 'id' | 'unit' | 'share'>[], targets: readonly Target[]): MeasureIndex {
  const index = new Map<ScopedId, MeasureUnit | undefined>();
  for (const { id, unit } of measures.flatMap((measure) => withSides(measure))) index.set(id, unit);
  for (const asked of targets.flatMap((target) => askedIn(target, 'every-reading'))) {
    for (const { id, unit } of measuresIn(asked.requirement)) index.set(id, unit);
    for (const id of countedItself(asked)) index.set(id, undefined);
  }
  return index;
}

/** The ids that observations of a target may name as their measure, by each of its texts under the reading taken, once each. */
export function idsCounted(target: Target): readonly ScopedId[] {
  return [...new Set(askedIn(target, 'reading-taken').flatMap(idsAsked))];
}

/** The ids that observations of one thing asked for may name as their measure. */
export function idsAsked(asked: Asked): readonly ScopedId[] {
  return [...measuresIn(asked.requirement).map(({ id }) => id), ...countedItself(asked)];
}

/** Of a deliverable or a standing promise observations name its id in place of a measure. */
function countedItself({ target, requirement }: Asked): readonly ScopedId[] {
  return requirement.kind === 'deliverable' || requirement.kind === 'standing' ? [target.id] : [];
}
