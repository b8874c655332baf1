import { euActionPlan } from '@actionline/taxonomy/eu-action-plan/en';
import { unodcPledges } from '@actionline/taxonomy/unodc-hr75/en';
import { describe, expect, it } from 'vitest';
import type { ChosenFacets } from '../address/address.js';
import { chosenItems, withValue } from './chosen-items.js';
import { itemGroups } from './item-groups.js';

const chosen = (framework: typeof euActionPlan | typeof unodcPledges, facets: ChosenFacets, q?: string): ReturnType<typeof chosenItems> =>
  chosenItems(framework, { q, facets, lang: 'en' });
const notations = ({ found }: ReturnType<typeof chosenItems>): readonly string[] => found.map(({ item }) => item.notation);

describe('what is chosen', () => {
  it('is every commitment where nothing is asked', () => {
    expect(chosen(euActionPlan, {}).found).toHaveLength(119);
    expect(chosen(unodcPledges, {}).found).toHaveLength(19);
  });

  // the values are those of the page on facets in the documentation of the taxonomy
  it('takes any value of one facet, and all facets together', () => {
    expect(notations(chosen(unodcPledges, { group: ['children', 'victims-of-crime'] }))).toEqual(['1', '4', '6', '11', '12', '13']);
    expect(notations(chosen(unodcPledges, { sdg: ['16'], verification: ['document'] }))).toEqual(['9', '10', '13', '18']);
    expect(notations(chosen(euActionPlan, { standard: ['coe-istanbul'] }))).toEqual(['1.1.5']);
  });

  it('counts a value as if its own facet were not chosen', () => {
    const { counts } = chosen(unodcPledges, { group: ['children'] });
    // of all 19 pledges, as long as nothing of another facet is chosen
    expect(counts.group).toEqual(chosen(unodcPledges, {}).counts.group);
    // 3 pledges are about children: no other facet counts more
    expect(Math.max(...counts.theme.map(({ count }) => count))).toBe(3);
    for (const { id, count } of counts.theme) expect(chosen(unodcPledges, { group: ['children'], theme: [id] }).found).toHaveLength(count);
  });

  it('keeps a value that is chosen where nothing is left of it', () => {
    const { found, counts } = chosen(unodcPledges, { group: ['children'], theme: ['trafficking-in-persons'] });
    expect(found).toEqual([]);
    expect(counts.theme.find(({ id }) => id === 'trafficking-in-persons')).toEqual({ id: 'trafficking-in-persons', count: 0 });
  });

  it('shows items of another level where it is chosen', () => {
    const { found, counts } = chosen(euActionPlan, { level: ['line', 'objective'] });
    expect(found).toHaveLength(5 + 20);
    expect(counts.level.map(({ count }) => count)).toEqual([5, 20, 119, 10, 4]);
  });

  it('looks at the items under one', () => {
    const { found, counts } = chosen(euActionPlan, { under: ['eu-hrdap-2020/5'] });
    expect(found.every(({ item }) => item.notation.startsWith('5.'))).toBe(true);
    expect(counts.under.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(119);
    expect(counts.under.at(-1)?.count).toBe(found.length);
  });

  it('searches, the best first, and says where', () => {
    const { found } = chosen(euActionPlan, {}, 'death penalty');
    expect(found[0]?.item.notation).toBe('1.1.1');
    expect(found[0]?.matched.map(({ field }) => field)).toContain('label');
    expect(notations(chosen(euActionPlan, {}, ' '))).toHaveLength(119);
  });

  it('is changed a value at a time', () => {
    const one = withValue({}, 'theme', 'torture', true);
    expect(one).toEqual({ theme: ['torture'] });
    expect(withValue(one, 'theme', 'torture', true)).toEqual(one);
    expect(withValue(one, 'theme', 'torture', false)).toEqual({});
  });
});

describe('the groups of a list', () => {
  it('stand under the objectives of the plan, each once', () => {
    const groups = itemGroups(euActionPlan, chosen(euActionPlan, {}).found);
    expect(groups.map(({ above }) => above.length)).toEqual(Array.from({ length: 20 }, () => 2));
    expect(groups[0]?.above.map(({ notation }) => notation)).toEqual(['1', '1.1']);
  });

  it('are one where nothing stands above', () => {
    expect(itemGroups(unodcPledges, chosen(unodcPledges, {}).found).map(({ above }) => above)).toEqual([[]]);
  });
});
