import { notationOf, type Framework, type Item, type Measure, type ScopedId, type Target } from '@actionline/core';
import { unodcPledges } from '@actionline/taxonomy';

/** The release that the stored records were written by. */
export const before: Framework = unodcPledges;

const REPLACED: ReadonlyMap<string, readonly ScopedId[]> = new Map([
  ['unodc-hr75/3', ['unodc-hr75/20']],
  ['unodc-hr75/8', ['unodc-hr75/21', 'unodc-hr75/22']],
  ['unodc-hr75/18', ['unodc-hr75/23']],
]);

/**
 * A later release of the pledges. **It is made up**: in the releases there are, no id was ever withdrawn or replaced. Put the framework of the
 * version that you move to in its place; `before` is then the one that your records were written by, such as its JSON file kept from then.
 *
 * - Pledge 3 moved to 20, with its target 3.a, which is 20.a now.
 * - Pledge 8 was split into 21 and 22, each with a target of its own. Both targets keep the one measure of 8.a, and a figure counts by its
 *   measure, not by its `commitment`: each figure of pledge 8 counts for both. A release that means otherwise gives each a measure of its own.
 * - Pledge 17 was withdrawn.
 * - Pledge 18 moved to 23, with its deliverable 18.a, which is 23.a now.
 * - What pledge 7 counts is added up no more: each figure is a running total now.
 */
export const after: Framework = withRunningTotal({
  ...before,
  release: { id: 'made-up', date: '2027-01-01', contentHash: '0'.repeat(64) },
  items: [
    ...before.items.map((item): Item => {
      if (item.id === 'unodc-hr75/17') return { ...item, status: 'withdrawn' };
      const replacedBy = REPLACED.get(item.id);
      return replacedBy === undefined ? item : { ...item, status: 'replaced', replacedBy };
    }),
    ...[...REPLACED].flatMap(([old, ids]) => ids.map((id) => itemLike(old, id))),
  ],
  targets: [
    ...before.targets,
    targetLike('unodc-hr75/3.a', 'unodc-hr75/20'),
    targetLike('unodc-hr75/8.a', 'unodc-hr75/21'),
    targetLike('unodc-hr75/8.a', 'unodc-hr75/22'),
    targetLike('unodc-hr75/18.a', 'unodc-hr75/23'),
  ],
});

/** What changes in a measure changes wherever a target holds it. */
function withRunningTotal(framework: Framework): Framework {
  const changed = (_key: string, value: unknown): unknown =>
    isOfficersTrained(value) ? { ...value, combine: { ...value.combine, time: 'running-total' } } : value;
  return JSON.parse(JSON.stringify(framework), changed) as Framework;
}

function isOfficersTrained(value: unknown): value is Measure {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === 'unodc-hr75/m.officers-trained';
}

function itemLike(old: string, id: ScopedId): Item {
  const item = before.items.find((one) => one.id === old)!;
  const notation = notationOf(id);
  return { ...item, id, notation, source: { ...item.source, position: Number(notation) } };
}

function targetLike(old: string, commitment: ScopedId): Target {
  const target = before.targets.find(({ id }) => id === old)!;
  return { ...target, id: `${commitment}.a`, commitment };
}
