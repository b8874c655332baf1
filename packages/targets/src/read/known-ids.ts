import { nearestAmong, type Measure, type ScopedId, type Target } from '@actionline/core';

import { idsCountedThemselves, indexMeasures, measuresOf, type MeasureIndex } from '../known-measures.js';

/** The measures that an observation may name. */
export interface KnownMeasures {
  /** Measures with their units, and the ids of deliverables. */
  readonly index: MeasureIndex;
  /** The id most like a wrong one. */
  readonly nearest: (given: string) => ScopedId | undefined;
  /** What the targets of a commitment count, and the ids of its deliverables: for a commitment given in place of a measure. */
  readonly countedFor: ReadonlyMap<ScopedId, readonly ScopedId[]>;
}

/** The items that an observation may name. */
export interface KnownCommitments {
  /** Their ids. */
  readonly ids: ReadonlySet<ScopedId>;
  /** The id most like a wrong one. */
  readonly nearest: (given: string) => ScopedId | undefined;
}

/** What observations may name as their measure, of measures and targets. */
export function knownMeasures(measures: readonly Pick<Measure, 'id' | 'unit'>[], targets: readonly Target[]): KnownMeasures {
  const index = indexMeasures(measures, targets);
  const countedFor = new Map<ScopedId, ScopedId[]>();
  for (const target of targets) {
    const counted = [...measuresOf(target.requirement).map(({ id }) => id), ...idsCountedThemselves(target.id, target.requirement)];
    const known = countedFor.get(target.commitment);
    if (known === undefined) countedFor.set(target.commitment, counted);
    else for (const id of counted) known.push(id);
  }
  return { index, nearest: nearestAmong(index.keys()), countedFor };
}

/** The items by their ids. */
export function knownCommitments(ids: readonly ScopedId[]): KnownCommitments {
  return { ids: new Set(ids), nearest: nearestAmong(ids) };
}
