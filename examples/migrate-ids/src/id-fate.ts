import { frameworkOf, type Framework, type ScopedId } from '@actionline/core';
import { measuresOf } from '@actionline/targets';
import { diffFrameworks, resolveId } from '@actionline/taxonomy';

/** What a person has to decide about an id. */
export type Question =
  /** Several ids took the place of the item. */
  | 'split'
  /** The item was withdrawn, and nothing took its place. */
  | 'withdrawn'
  /** The target hangs on an item that was withdrawn or replaced. */
  | 'target-out-of-force'
  /** The measure counts otherwise than it did: the figures may mean something else. */
  | 'measure-changed'
  /** No target in force counts by the measure, and those that took the place of its targets count by others. */
  | 'measure-out-of-force'
  /** The measure is gone. */
  | 'measure-removed'
  /** Neither release has it. */
  | 'unknown';

/** What became of an id: it holds, it moved, or a person has to say. */
export type Fate =
  | { readonly kind: 'kept' }
  | { readonly kind: 'moved'; readonly to: ScopedId }
  | { readonly kind: 'asked'; readonly question: Question; readonly candidates: readonly ScopedId[] };

const KEPT: Fate = { kind: 'kept' };

/** What became of the ids of one release in another; ids of other frameworks are kept. */
export function fatesBetween(before: Framework, after: Framework): (id: ScopedId) => Fate {
  const items = new Set(after.items.map(({ id }) => id));
  const targets = new Map(after.targets.map((target) => [target.id, target]));
  const measures = new Set(after.measures.map(({ id }) => id));
  const successors = successorsOfMeasures(after);
  const changedMeasures = new Set(
    diffFrameworks(before, after).changes.flatMap(({ kind, id }) => (kind === 'measure-changed' ? [id] : [])),
  );

  const fateOfItem = (id: ScopedId): Fate => {
    const { status, ids } = resolveId(after, id);
    const [only] = ids;
    if (status === 'active') return KEPT;
    if (status === 'moved' && only !== undefined) return { kind: 'moved', to: only };
    return { kind: 'asked', question: status === 'split' ? 'split' : 'withdrawn', candidates: ids };
  };
  const fateOfTarget = (commitment: ScopedId): Fate => {
    const { status, ids } = resolveId(after, commitment);
    if (status === 'active') return KEPT;
    const candidates = after.targets.filter((target) => ids.includes(target.commitment)).map((target) => target.id);
    return { kind: 'asked', question: 'target-out-of-force', candidates };
  };
  return (id) => {
    if (frameworkOf(id) !== after.id) return KEPT;
    const target = targets.get(id);
    if (items.has(id)) return fateOfItem(id);
    if (target !== undefined) return fateOfTarget(target.commitment);
    if (changedMeasures.has(id)) return { kind: 'asked', question: 'measure-changed', candidates: [id] };
    const candidates = successors.get(id);
    if (candidates !== undefined) return { kind: 'asked', question: 'measure-out-of-force', candidates };
    if (measures.has(id)) return KEPT;
    const wasMeasure = before.measures.some((measure) => measure.id === id);
    return { kind: 'asked', question: wasMeasure ? 'measure-removed' : 'unknown', candidates: [] };
  };
}

/** The measures by which no target in force counts, each with those of the targets that took the place of its own, where there are some. */
function successorsOfMeasures(after: Framework): ReadonlyMap<ScopedId, readonly ScopedId[]> {
  const { targets } = after;
  const measureIds = new Map(targets.map(({ id, requirement }) => [id, measuresOf(requirement).map((measure) => measure.id)]));
  const ofItem = (item: ScopedId): readonly ScopedId[] =>
    targets.flatMap(({ id, commitment }) => (commitment === item ? (measureIds.get(id) ?? []) : []));
  const inForce = new Set<ScopedId>();
  const found = new Map<ScopedId, Set<ScopedId>>();
  for (const { id, commitment } of targets) {
    const { status, ids } = resolveId(after, commitment);
    for (const measure of measureIds.get(id) ?? []) {
      if (status === 'active') inForce.add(measure);
      else found.set(measure, new Set([...(found.get(measure) ?? []), ...ids.flatMap(ofItem)]));
    }
  }
  return new Map([...found].flatMap(([measure, others]) => (inForce.has(measure) || others.size === 0 ? [] : [[measure, [...others]]])));
}
