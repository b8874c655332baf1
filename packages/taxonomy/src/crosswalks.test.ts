import type { Framework } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { linksOf, sdgCrosswalk } from './crosswalks.js';
import { euActionPlan } from './eu-action-plan.js';
import { findCommitments } from './find-commitments.js';
import { unodcPledges } from './unodc-hr75.js';

const frameworks: readonly Framework[] = [euActionPlan, unodcPledges];

const linkedTo = (sdg: string, inherited = false): readonly string[] =>
  frameworks
    .flatMap((framework) => findCommitments(framework, { sdg: { sdg, inherited } }))
    .map(({ id }) => id.replace('eu-hrdap-2020/', 'EU ').replace('unodc-hr75/', 'UN '));

describe('the commitments linked to', () => {
  // Those whose unit names child labour, forced labour or trafficking in persons, as the target does, read off the two official texts.
  it('8.7 are those that name its subjects, and no others', () => {
    expect(linkedTo('8.7')).toEqual(['EU 1.5.5', 'EU 1.6.3', 'EU 1.6.10', 'EU 3.5.1', 'UN 4', 'UN 5', 'UN 6']);
  });

  // Those whose unit is about climate change, or about crimes that affect the environment, which UNODC ties to the goal. 1.1.3 names
  // climate change only among the causes that defenders fight for.
  it('13 are those about the climate, and no others', () => {
    expect(linkedTo('13')).toEqual(['EU 1.1.10', 'EU 1.6.1', 'EU 1.6.4', 'EU 2.4.3', 'UN 19']);
  });

  // Violence against women and girls, harmful practices and trafficking (5.2, 5.3), participation (5.5), sexual and reproductive health
  // (5.6), and gender in the work of UNODC (5.1, 5.5, 5.c). Pledge 1 speaks of children, and of neither girls nor violence.
  it('5 are those about women, girls and gender, and no others', () => {
    expect(linkedTo('5')).toEqual([
      ...['EU 1.1.5', 'EU 1.1.6', 'EU 1.5.2', 'EU 1.5.5', 'EU 2.2.1', 'EU 2.4.1', 'EU 2.4.4'],
      ...['UN 4', 'UN 5', 'UN 6', 'UN 16', 'UN 17'],
    ]);
  });

  it('a target through what stands above are found where that is asked for, and then all of them', () => {
    const under = (id: 'eu-hrdap-2020/3.5') => findCommitments(euActionPlan, { under: id }).map(({ notation }) => `EU ${notation}`);
    expect(linkedTo('12.6')).toEqual([]); // the link is that of objective 3.5
    expect(linkedTo('12.6', true)).toEqual(under('eu-hrdap-2020/3.5'));
  });
});

describe('linksOf', () => {
  it('gives the links of an item, then those of the items above, each with its item', () => {
    const links = linksOf(euActionPlan, 'eu-hrdap-2020/3.5.1');
    expect(links.map(({ item, inherited, link }) => [item, inherited, link.to])).toEqual([
      ['eu-hrdap-2020/3.5.1', false, '8.7'],
      ['eu-hrdap-2020/3.5.1', false, '16.5'],
      ['eu-hrdap-2020/3.5', true, '8.8'],
      ['eu-hrdap-2020/3.5', true, '12.6'],
    ]);
  });

  it('gives the link itself, with its kind, basis and confidence', () => {
    for (const { id } of euActionPlan.items) {
      for (const { item, link } of linksOf(euActionPlan, id)) {
        expect(sdgCrosswalk).toContain(link);
        expect(link.from).toBe(item);
      }
    }
  });

  it('says nothing of its own of an item that has no link', () => {
    // 1.5 is linked to 16.3; action 1.5.4, on the responsibility to protect, is not
    expect(linksOf(euActionPlan, 'eu-hrdap-2020/1.5.4').map(({ inherited, link }) => [inherited, link.to])).toEqual([[true, '16.3']]);
  });

  it('takes the links of another crosswalk', () => {
    const link = { ...sdgCrosswalk[0]!, from: 'unodc-hr75/18', to: 'own-2030/4' };
    expect(linksOf(unodcPledges, 'unodc-hr75/18', [link])).toEqual([{ item: 'unodc-hr75/18', inherited: false, link }]);
  });

  it('refuses an item that is not there, and what is no list', () => {
    expect(() => linksOf(euActionPlan as Framework, 'eu-hrdap-2020/9.9')).toThrow(/eu-hrdap-2020\/9.9/);
    expect(() => linksOf(euActionPlan, 'eu-hrdap-2020/1.5.4', {} as never)).toThrow(/a list of links/);
    expect(() => linksOf(euActionPlan, 'eu-hrdap-2020/1.5.4', [null] as never)).toThrow(/links/);
  });
});

describe('the facet of the SDGs', () => {
  it('is that of each item’s own links', () => {
    for (const { id, facets } of frameworks.flatMap(({ items }) => items)) {
      expect(facets?.sdgs ?? [], id).toEqual(sdgCrosswalk.filter(({ from }) => from === id).map(({ to }) => to));
    }
  });
});
