import { ActionlineError, type FacetIds, type Framework, type PlaceCode, type ScopedId } from '@actionline/core';
import { kindOf, readArgument, refuseArgument, show } from '@actionline/core/internal';

import { indexOf } from './framework-index.js';
import { ancestorsOf, commitmentsOf } from './get-item.js';
import type { Strategy } from './strategy.js';

/** How far one item of a framework is taken up by strategies. */
export interface CoveredItem<Id extends ScopedId = ScopedId> {
  /** The item. */
  readonly item: Id;
  /** Its level. */
  readonly kind: string;
  /** The places that take it up, or take up a commitment below it, by code. */
  readonly places: readonly PlaceCode[];
  /** The commitments in force that it holds; 1 for a commitment. */
  readonly commitments: number;
  /** Those that at least one place takes up. */
  readonly reflected: number;
}

/** How many items of a level are taken up. */
export interface CoveredLevel {
  /** The level. */
  readonly kind: string;
  /** The items that are, or hold, commitments in force. */
  readonly total: number;
  /** Those that at least one place takes up. */
  readonly reflected: number;
}

/** Which parts of a framework are reflected at which places, and which nowhere. */
export interface StrategyCoverage<Id extends ScopedId = ScopedId> {
  /** The places with a strategy, by code. */
  readonly places: readonly PlaceCode[];
  /** Every item that is, or holds, a commitment in force, in the order of the document. */
  readonly items: readonly CoveredItem<Id>[];
  /** The commitments that no place takes up. */
  readonly unreflected: readonly Id[];
  /** The sums by level, from the top. */
  readonly levels: readonly CoveredLevel[];
}

/**
 * Which commitments, and which items above them, are reflected in the strategies of which places. A place counts once,
 * however many strategies it has; commitments no longer in force are left out.
 *
 * @throws {@link ActionlineError} `bad-argument` when a strategy is for another framework.
 *
 * @example
 * ```ts
 * import { defineStrategy, euActionPlan, strategyCoverage } from '@actionline/taxonomy';
 *
 * const kenya = defineStrategy(euActionPlan, {
 *   place: 'KE',
 *   period: { start: '2021-01-01', end: '2025-12-31' },
 *   priorities: [{ commitment: 'eu-hrdap-2020/1.5.1' }],
 * });
 * strategyCoverage(euActionPlan, [kenya]).items.find(({ item }) => item === 'eu-hrdap-2020/1');
 * // => { item: 'eu-hrdap-2020/1', kind: 'line', places: ['KE'], commitments: 43, reflected: 1 }
 * ```
 */
export function strategyCoverage<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  strategies: readonly Strategy<NoInfer<Id>>[],
): StrategyCoverage<Id> {
  indexOf(framework);
  if (kindOf(strategies) !== 'list') refuseArgument('strategies', strategies, 'a list of strategies', 'make each with defineStrategy');
  return readArgument('strategies', strategies, 'a list of strategies', 'make each with defineStrategy', () =>
    coverageOf(framework, strategies),
  );
}

function coverageOf<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  strategies: readonly Strategy<Id>[],
): StrategyCoverage<Id> {
  const placesOf = new Map<Id, Set<PlaceCode>>();
  for (const { framework: of, place, priorities } of strategies) {
    if (of !== framework.id) {
      throw new ActionlineError(
        'bad-argument',
        `The strategy for ${show(place)} is for the framework ${show(of)}; expected ${show(framework.id)}; give only its strategies.`,
        { given: of },
      );
    }
    for (const { commitment } of priorities) setAt(placesOf, commitment).add(place);
  }
  const tally = new Map<Id, { places: Set<PlaceCode>; commitments: number; reflected: number }>();
  for (const commitment of commitmentsOf(framework)) {
    const places = placesOf.get(commitment.id) ?? new Set<PlaceCode>();
    for (const { id } of [commitment, ...ancestorsOf(framework, commitment.id)]) {
      const sums = tally.get(id) ?? { places: new Set<PlaceCode>(), commitments: 0, reflected: 0 };
      for (const place of places) sums.places.add(place);
      tally.set(id, { places: sums.places, commitments: sums.commitments + 1, reflected: sums.reflected + (places.size > 0 ? 1 : 0) });
    }
  }
  const { levels } = indexOf(framework);
  const items = framework.items.flatMap(({ id, kind }): CoveredItem<Id>[] => {
    const sums = tally.get(id);
    return sums === undefined
      ? []
      : [{ item: id, kind, places: [...sums.places].sort(), commitments: sums.commitments, reflected: sums.reflected }];
  });
  return {
    places: [...new Set(strategies.map(({ place }) => place))].sort(),
    items,
    unreflected: items.filter(({ kind, reflected }) => levels.get(kind)?.commitment === true && reflected === 0).map(({ item }) => item),
    levels: framework.levels
      .map(({ kind }) => {
        const ofKind = items.filter((item) => item.kind === kind);
        return { kind, total: ofKind.length, reflected: ofKind.filter(({ reflected }) => reflected > 0).length };
      })
      .filter(({ total }) => total > 0),
  };
}

function setAt<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  const set = map.get(key) ?? new Set<V>();
  map.set(key, set);
  return set;
}
