import {
  ActionlineError,
  type FacetIds,
  type Framework,
  type FrameworkLevel,
  type Item,
  type ScopedId,
  type Target,
} from '@actionline/core';
import { nearestNames, refuseArgument, show } from '@actionline/core/internal';

import { walk } from './argument.js';
import { indexOf } from './framework-index.js';

/**
 * The item with an id. A wrong id does not compile; of an id that comes from outside, ask {@link hasItem} first.
 *
 * @throws {@link ActionlineError} `unknown-id`, naming the ids most like it.
 *
 * @example
 * ```ts
 * import { euActionPlan, getItem } from '@actionline/taxonomy';
 *
 * getItem(euActionPlan, 'eu-hrdap-2020/1.5.1').notation; // => '1.5.1'
 * ```
 */
export function getItem<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  id: NoInfer<Id>,
): Item<Id, F> {
  const { items } = indexOf(framework);
  return items.get(id) ?? unknownId('item', id, framework);
}

/**
 * Whether a framework has an item with an id; afterwards the id has the framework's own type.
 *
 * @example
 * ```ts
 * import { euActionPlan, hasItem } from '@actionline/taxonomy';
 *
 * hasItem(euActionPlan, 'eu-hrdap-2020/1.5.1'); // => true
 * hasItem(euActionPlan, '__proto__'); // => false
 * ```
 */
export function hasItem<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  id: string,
): id is Id {
  return indexOf(framework).items.has(id);
}

/**
 * The items directly below an item, in the order of the document, withdrawn ones included; without an id, the
 * items at the top.
 *
 * @throws {@link ActionlineError} `unknown-id`.
 *
 * @example
 * ```ts
 * import { childrenOf, euActionPlan } from '@actionline/taxonomy';
 *
 * childrenOf(euActionPlan, 'eu-hrdap-2020/1.1').length; // => 11
 * ```
 */
export function childrenOf<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  id?: NoInfer<Id>,
): readonly Item<Id, F>[] {
  const parent = id === undefined ? undefined : getItem(framework, id).id;
  return indexOf(framework).children.get(parent) ?? [];
}

/**
 * The items above an item, the nearest first.
 *
 * @throws {@link ActionlineError} `unknown-id`.
 *
 * @example
 * ```ts
 * import { ancestorsOf, euActionPlan } from '@actionline/taxonomy';
 *
 * ancestorsOf(euActionPlan, 'eu-hrdap-2020/1.5.1').map(({ notation }) => notation); // => ['1.5', '1']
 * ```
 */
export function ancestorsOf<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  id: NoInfer<Id>,
): readonly Item<Id, F>[] {
  const { items } = indexOf(framework);
  const above = new Set<Item<Id, F>>();
  let item = getItem(framework, id);
  while (item.parent !== undefined) {
    const parent = items.get(item.parent);
    // an unchecked framework may have a missing parent, or a cycle
    if (parent === undefined || above.has(parent)) break;
    above.add(parent);
    item = parent;
  }
  return [...above];
}

/**
 * The target with an id; parts of a target have ids of their own. Where the compiler knows the framework's targets, the
 * requirement has the type of its kind, so that its members need no guard. Of an id that comes from outside, ask
 * {@link hasTarget} first.
 *
 * @throws {@link ActionlineError} `unknown-id`, naming the ids most like it.
 *
 * @example
 * ```ts
 * import { getTarget, unodcPledges } from '@actionline/taxonomy';
 *
 * const { requirement } = getTarget(unodcPledges, 'unodc-hr75/7.a');
 * requirement.kind; // => 'total-by'
 * requirement.measure.unit; // => 'officer'
 * ```
 */
export function getTarget<
  Id extends ScopedId,
  TargetId extends ScopedId,
  F extends FacetIds,
  MeasureId extends ScopedId,
  T extends Target<TargetId, Id>,
  Asked extends TargetId,
>(framework: Framework<Id, TargetId, F, MeasureId, T>, id: Asked): TargetWithId<T, Asked> {
  const { targets } = indexOf(framework);
  // what is found under an id is the target with that id
  return (targets.get(id) ?? unknownId('target', id, framework)) as TargetWithId<T, Asked>;
}

/**
 * Whether a framework has a target with an id; afterwards the id has the framework's own type.
 *
 * @example
 * ```ts
 * import { hasTarget, unodcPledges } from '@actionline/taxonomy';
 *
 * hasTarget(unodcPledges, 'unodc-hr75/7.a'); // => true
 * hasTarget(unodcPledges, 'unodc-hr75/7.c'); // => false
 * ```
 */
export function hasTarget<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  id: string,
): id is TargetId {
  return indexOf(framework).targets.has(id);
}

/**
 * The targets attached to an item itself, in the order of the data; parts are listed too, and name their whole
 * in `partOf`. An item with none gives an empty list.
 *
 * @throws {@link ActionlineError} `unknown-id`.
 *
 * @example
 * ```ts
 * import { targetsOf, unodcPledges } from '@actionline/taxonomy';
 *
 * targetsOf(unodcPledges, 'unodc-hr75/7').map(({ id }) => id); // => ['unodc-hr75/7', 'unodc-hr75/7.a', 'unodc-hr75/7.b']
 * ```
 */
export function targetsOf<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  itemId: NoInfer<Id>,
): readonly Target<TargetId, Id>[] {
  return indexOf(framework).targetsOf.get(getItem(framework, itemId).id) ?? [];
}

/**
 * The commitments in force: the items that targets and evidence attach to, in the order of the document.
 * Withdrawn and replaced ones are left out; `findCommitments` with a `status` finds them.
 *
 * @example
 * ```ts
 * import { commitmentsOf, unodcPledges } from '@actionline/taxonomy';
 *
 * commitmentsOf(unodcPledges).length; // => 19
 * ```
 */
export function commitmentsOf<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
): readonly Item<Id, F>[] {
  const { levels } = indexOf(framework);
  return walk(framework, () =>
    framework.items.filter((item) => levels.get(item.kind)?.commitment === true && (item.status ?? 'active') === 'active'),
  );
}

/**
 * The level of an item: what the framework calls it, and whether it is a commitment.
 *
 * @throws {@link ActionlineError} `unknown-id`; `bad-framework` when the framework has no level of the item's kind.
 *
 * @example
 * ```ts
 * import { euActionPlan, levelOf } from '@actionline/taxonomy';
 *
 * levelOf(euActionPlan, 'eu-hrdap-2020/1.5.1').commitment; // => true
 * ```
 */
export function levelOf<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  id: NoInfer<Id>,
): FrameworkLevel {
  const { kind } = getItem(framework, id);
  const level = indexOf(framework).levels.get(kind);
  if (level !== undefined) return level;
  throw new ActionlineError(
    'bad-framework',
    `The item ${show(id)} has the kind ${show(kind)}; expected one of ${framework.levels.map((known) => show(known.kind)).join(', ')}; check the framework with checkFramework.`,
    { given: kind },
  );
}

/** Those of some targets that may have an id: one, where each has an id of its own. */
export type TargetWithId<T extends Target, Id extends ScopedId> = T extends unknown ? (Id & T['id'] extends never ? never : T) : never;

/** Says what an id could have been: the nearest of its kind, or what a target or commitment in its place has to do with it. */
export function unknownId(what: 'item' | 'target', id: unknown, framework: Framework): never {
  return walk(framework, () => refuseId(what, id, framework));
}

function refuseId(what: 'item' | 'target', id: unknown, framework: Framework): never {
  const expected = `the id of a known ${what} of the framework ${show(framework.id)}`;
  if (typeof id !== 'string') refuseArgument('The id', id, expected, `give one such as ${show(framework.items[0]?.id)}`);
  const { items, targets, targetsOf } = indexOf(framework);
  const near = what === 'item' ? itemsFor(id, targets) : targetsFor(id, items, targetsOf);
  const named = near.ids.length > 0 ? near.ids : nearestNames(id, what === 'item' ? items.keys() : targets.keys());
  const mend = named.length === 0 ? `its ids begin with ${show(`${framework.id}/`)}` : `did you mean ${named.map(show).join(' or ')}?`;
  throw new ActionlineError('unknown-id', `The id was ${show(id)}; expected ${expected}; ${near.why}${mend}`, { given: id });
}

interface Near {
  readonly ids: readonly string[];
  readonly why: string;
}

const NOTHING_NEAR: Near = { ids: [], why: '' };

function itemsFor(id: string, targets: ReadonlyMap<string, Target>): Near {
  const target = targets.get(id);
  return target === undefined ? NOTHING_NEAR : { ids: [target.commitment], why: 'this is a target; ' };
}

function targetsFor(id: string, items: ReadonlyMap<string, Item>, targetsOf: ReadonlyMap<string, readonly Target[]>): Near {
  if (!items.has(id)) return NOTHING_NEAR;
  const ids = (targetsOf.get(id) ?? []).map((target) => target.id);
  return { ids, why: ids.length === 0 ? 'this is an item without targets; ' : 'this is an item; ' };
}
