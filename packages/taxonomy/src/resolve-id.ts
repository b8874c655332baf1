import type { FacetIds, Framework, ScopedId } from '@actionline/core';

import { checkText, walk } from './argument.js';
import { indexOf } from './framework-index.js';

/** What has become of an id. */
export interface ResolvedId {
  /**
   * `active`: it holds. `withdrawn`: it is known, and nothing took its place. `moved`: one id took its place.
   * `split`: several did. `unknown`: the framework never had it.
   */
  readonly status: 'active' | 'withdrawn' | 'moved' | 'split' | 'unknown';
  /** The ids to use today; none when withdrawn or unknown. They may belong to another framework. */
  readonly ids: readonly ScopedId[];
}

/**
 * What has become of an id kept from an earlier edition of the data: of an item, or of a target. Replacements that were
 * replaced again are followed to those in force.
 *
 * @example
 * ```ts
 * import { resolveId, unodcPledges } from '@actionline/taxonomy';
 *
 * resolveId(unodcPledges, 'unodc-hr75/7'); // => { status: 'active', ids: ['unodc-hr75/7'] }
 * resolveId(unodcPledges, 'unodc-hr75/20'); // => { status: 'unknown', ids: [] }
 * ```
 */
export function resolveId<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  oldId: string,
): ResolvedId {
  checkText('The id', oldId, 'the id of an item or target', 'give the one that was kept');
  return walk(framework, () => resolved(framework, oldId));
}

function resolved(framework: Framework, oldId: string): ResolvedId {
  const { items, targets } = indexOf(framework);
  if (!items.has(oldId)) return targets.has(oldId) ? { status: 'active', ids: [oldId] } : { status: 'unknown', ids: [] };
  const inForce: ScopedId[] = [];
  const seen = new Set<string>();
  const open = [oldId];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const item = items.get(id);
    const status = item?.status ?? 'active';
    if (status === 'active') inForce.push(id);
    else if (status === 'replaced') open.unshift(...(item?.replacedBy ?? []));
  }
  if (seen.size === 1 && inForce.length === 1) return { status: 'active', ids: inForce };
  if (inForce.length === 0) return { status: 'withdrawn', ids: [] };
  return { status: inForce.length === 1 ? 'moved' : 'split', ids: inForce };
}
