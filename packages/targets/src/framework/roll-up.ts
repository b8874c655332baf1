import { statuses, type Evaluation, type RollUp, type ScopedId, type Status } from '@actionline/core';
import { refuseArgument } from '@actionline/core/internal';

import { walk } from '../argument.js';
import { silentStatuses, weakestFirst } from '../status.js';
import { hasEvidence } from './has-evidence.js';
import { itemsById, selfAndAncestors, countedTargets, type FrameworkTree } from './item-tree.js';

/**
 * Counts the evaluations at and below each item that has any, and for the framework as a whole: that one
 * first, then the items in the order of the framework. A part of a compound target is counted in its whole
 * only, and a target that is withdrawn, or whose item is withdrawn or replaced, is not counted. Nothing is averaged: `worst` is the first in {@link weakestFirst} among the targets with evidence,
 * `no-data`, `pending` and `not-quantified` apart, which say nothing about how delivery goes;
 * `shareWithEvidence` counts the targets that are quantified.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no framework or no list of evaluations.
 *
 * @example
 * ```ts
 * import { rollUp } from '@actionline/targets';
 *
 * rollUp({ id: 'demo', items: [], targets: [] }, [])[0]?.item; // => 'demo'
 * ```
 */
export function rollUp(framework: FrameworkTree, evaluations: readonly Evaluation[]): readonly RollUp[] {
  const { id, items, whole } = walk('framework', framework, () => ({
    id: framework.id,
    items: itemsById(framework.items),
    whole: countedTargets(framework),
  }));
  return walk('evaluations', evaluations, () => {
    const below = new Map<ScopedId, Evaluation[]>();
    const counted = evaluations.filter(({ target, withdrawn }) => whole.has(target) && withdrawn === undefined);
    for (const evaluation of counted) {
      for (const item of selfAndAncestors(items, evaluation.commitment)) {
        const group = below.get(item);
        if (group === undefined) below.set(item, [evaluation]);
        else group.push(evaluation);
      }
    }
    return [
      rollUpOf(id, counted),
      ...[...items.keys()].flatMap((item) => {
        const group = below.get(item);
        return group === undefined ? [] : [rollUpOf(item, group)];
      }),
    ];
  });
}

function rollUpOf(item: ScopedId, evaluations: readonly Evaluation[]): RollUp {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const { target, status } of evaluations) {
    if (!statuses.includes(status)) refuseArgument(`The status of ${target}`, status, `one of ${statuses.join(', ')}`, 'evaluate it again');
    counts[status] += 1;
  }
  const withEvidence = evaluations.filter((evaluation) => hasEvidence(evaluation));
  const told = new Set(withEvidence.map(({ status }) => status).filter((status) => !silentStatuses.has(status)));
  const worst = weakestFirst.find((status) => told.has(status));
  const quantified = evaluations.filter(({ requirement }) => requirement.kind !== 'standing');
  return {
    item,
    counts,
    ...(worst === undefined ? {} : { worst }),
    ...(quantified.length === 0
      ? {}
      : { shareWithEvidence: quantified.filter((evaluation) => hasEvidence(evaluation)).length / quantified.length }),
  };
}
