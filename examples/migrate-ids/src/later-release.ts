import { notationOf, type Framework, type Item, type Measure, type ScopedId, type Target } from '@actionline/core';
import { unodcPledges } from '@actionline/taxonomy';

/** The release that the stored records were written by. */
export const before: Framework = unodcPledges;

const OFFICERS = 'unodc-hr75/m.officers-trained';
const COUNTRIES = 'unodc-hr75/m.anti-corruption-countries';
const SPLIT: readonly ScopedId[] = ['unodc-hr75/21', 'unodc-hr75/22'];

const REPLACED: ReadonlyMap<string, readonly ScopedId[]> = new Map([
  ['unodc-hr75/3', ['unodc-hr75/20']],
  ['unodc-hr75/8', SPLIT],
  ['unodc-hr75/18', ['unodc-hr75/23']],
]);

/**
 * A later release of the pledges. **It is made up**: in the releases there are, no id was ever withdrawn or replaced. Put the framework of the
 * version that you move to in its place; `before` is then the one that your records were written by, such as its JSON file kept from then.
 *
 * - Pledge 3 moved to 20, with its target 3.a, which is 20.a now.
 * - Pledge 8 was split into 21 and 22, each with a target and a measure of its own: a figure counts by its measure, not by its `commitment`, and
 *   under the one measure of 8.a each would count for both.
 * - Pledge 17 was withdrawn.
 * - Pledge 18 moved to 23, with its deliverable 18.a, which is 23.a now.
 * - What pledge 7 counts is added up no more: each figure is a running total now.
 */
export const after: Framework = withMeasure(OFFICERS, asRunningTotal, {
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
    ...SPLIT.map((id) => withMeasure(COUNTRIES, countriesOf(id), targetLike('unodc-hr75/8.a', id))),
    targetLike('unodc-hr75/18.a', 'unodc-hr75/23'),
  ],
  measures: [...before.measures, ...SPLIT.map((id) => countriesOf(id)(before.measures.find((measure) => measure.id === COUNTRIES)!))],
});

/** The measure, of which each figure holds all before it. */
function asRunningTotal(measure: Measure): Measure {
  return { ...measure, combine: { ...measure.combine, time: 'running-total' } };
}

/** The measure of one of the pledges that another was split into. */
function countriesOf(pledge: ScopedId): (measure: Measure) => Measure {
  return (measure) => ({ ...measure, id: `${measure.id}-${notationOf(pledge)}` });
}

/** The same with another measure, wherever it stands in it. */
function withMeasure<T>(id: ScopedId, changed: (measure: Measure) => Measure, whole: T): T {
  const isIt = (value: unknown): value is Measure => typeof value === 'object' && value !== null && 'id' in value && value.id === id;
  return JSON.parse(JSON.stringify(whole), (_key, value: unknown) => (isIt(value) ? changed(value) : value)) as T;
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
