import { isActionlineError, type FacetIds, type Framework, type ScopedId } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { defineFramework } from './define-framework.js';
import { euActionPlan } from './eu-action-plan.js';
import { countFacets, type FacetCount } from './count-facets.js';
import { findCommitments, type CommitmentCriteria } from './find-commitments.js';
import { getItem } from './get-item.js';
import { harbourPlan } from './testing/harbour-plan.js';
import { unodcPledges } from './unodc-hr75.js';
import { unodcPledges as unodcPledgesFr } from './unodc-hr75/fr.js';

type Criteria = CommitmentCriteria<(typeof harbourPlan)['items'][number]['id']>;

const found = (criteria: Criteria): readonly string[] => findCommitments(harbourPlan, criteria as object).map(({ notation }) => notation);

describe('findCommitments', () => {
  it('gives every commitment in force when nothing is asked', () => {
    expect(found({})).toEqual(['1.1', '1.2', '2.1', '2.3']);
  });

  it.each<[string, Criteria, string[]]>([
    ['a theme', { theme: 'policing' }, ['1.1', '1.2']],
    ['any of a list', { theme: ['trade', 'accessibility'] }, ['2.1', '2.3']],
    ['every one of a list', { theme: { all: ['policing', 'detention'] } }, ['1.2']],
    ['a group', { group: 'children' }, ['1.1']],
    ['an instrument', { instrument: 'gsp-monitoring' }, ['2.3']],
    ['a standard, named or implied', { standard: ['un-crc', 'un-crpd'] }, ['1.1', '2.1']],
    ['a standard that the text names', { standard: { standard: 'un-crc', cited: 'named' } }, ['1.1']],
    ['a standard that the text does not name', { standard: { standard: 'un-crpd', cited: 'named' } }, []],
    ['standards, one of them implied', { standard: ['un-crc', { standard: 'un-crpd', cited: 'implied' }] }, ['1.1', '2.1']],
    ['an actor', { actor: 'civil-society' }, ['1.1', '2.1']],
    ['an actor in a part', { actor: { actor: 'civil-society', role: 'partner' } }, ['1.1']],
    ['an actor at a level', { actor: { actor: 'civil-society', level: 'regional' } }, ['2.1']],
    ['actors together', { actor: { all: ['civil-society', { actor: 'city', role: 'lead' }] } }, ['2.1']],
    ['an SDG goal and its targets', { sdg: '16' }, ['1.1', '1.2']],
    ['an SDG target alone', { sdg: '16.3' }, ['1.1']],
    ['an SDG of its own alone', { sdg: { sdg: '8' } }, ['2.3']],
    ['an SDG of its own or of an item above', { sdg: { sdg: '16', inherited: true } }, ['1.1', '1.2']],
    ['means of verification', { verification: ['document', 'indicator-required'] }, ['1.1', '1.2']],
    ['an item above', { under: 'harbour-2030/2' }, ['2.1', '2.3']],
    ['standing', { status: ['withdrawn', 'replaced'] }, ['1.3', '2.2']],
    ['two criteria at once', { theme: 'policing', sdg: '4' }, ['1.1']],
    ['a criterion left open', { theme: undefined, group: 'children' }, ['1.1']],
  ])('finds by %s', (_, criteria, notations) => {
    expect(found(criteria)).toEqual(notations);
  });

  it.each<[string, Criteria]>([
    ['an empty list, since none of nothing can be met', { theme: [] }],
    ['a goal whose number only begins like another', { sdg: '1' }],
  ])('finds nothing by %s', (_, criteria) => {
    expect(found(criteria)).toEqual([]);
  });

  it('finds nothing by a concept of the vocabulary that no commitment is about', () => {
    const concepts = ['policing', 'fishing'].map((id) => ({ id, label: { en: id, fr: id } }));
    const themes = { id: 'own', title: { en: 'Own', fr: 'Propre' }, concepts };
    const items = harbourPlan.items.map((item) => ({ ...item, facets: { themes: ['policing'] } }));
    const plan = defineFramework({ ...(harbourPlan as object), items } as never, { vocabularies: { themes } }) as Framework;
    expect(findCommitments(plan, { theme: 'fishing' })).toEqual([]);
    expect(() => findCommitments(plan, { theme: 'fsihing' })).toThrow(/did you mean "fishing"/);
    // the official frameworks have their own: one is used by the plan, and not by the pledges
    expect(findCommitments(unodcPledges, { theme: 'death-penalty' })).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ['a facet in the plural', { themes: 'policing' }, 'bad-argument', 'did you mean "theme"?'],
    ['nothing', null, 'bad-argument', 'criteria was null'],
    ['a misspelt theme', { theme: 'polcing' }, 'unknown-id', 'did you mean "policing"?'],
    ['a theme of no vocabulary', { theme: 'never-used' }, 'unknown-id', 'countFacets'],
    ['a name of every object', { theme: '__proto__' }, 'unknown-id', '__proto__'],
    ['one of several', { group: { all: ['children', 'childern'] } }, 'unknown-id', 'did you mean "children"?'],
    ['no list of all', { group: { all: 'children' } }, 'bad-argument', 'criteria.group.all'],
    ['a misspelt list of all', { group: { al: [] } }, 'unknown-id', 'criteria.group'],
    ['a misspelt actor', { actor: ['polise'] }, 'unknown-id', 'did you mean "police"?'],
    ['a misspelt actor in a part', { actor: { actor: 'polise', role: 'lead' } }, 'unknown-id', 'did you mean "police"?'],
    ['a part that is none', { actor: { actor: 'police', role: 'leads' } }, 'bad-argument', 'did you mean "lead"?'],
    ['an actor with another key', { actor: { actor: 'police', roles: 'lead' } }, 'bad-argument', 'did you mean "role"?'],
    ['a standard with another key', { standard: { standard: 'un-crc', cite: 'named' } }, 'bad-argument', 'did you mean "cited"?'],
    ['a standard cited otherwise', { standard: { standard: 'un-crc', cited: 'name' } }, 'bad-argument', 'did you mean "named"?'],
    ['a standard without its id', { standard: { cited: 'named' } }, 'unknown-id', 'criteria.standard'],
    ['an SDG in words', { sdg: 'SDG 16' }, 'bad-argument', '"16.3"'],
    ['an SDG with another key', { sdg: { sdg: '16', inherit: true } }, 'bad-argument', 'did you mean "inherited"?'],
    ['an SDG without its notation', { sdg: { inherited: true } }, 'bad-argument', '"16.3"'],
    ['an SDG inherited in words', { sdg: { sdg: '16', inherited: 'yes' } }, 'bad-argument', 'true or false'],
    ['a means of verification that is none', { verification: 'documents' }, 'bad-argument', 'did you mean "document"?'],
    ['a status that is none', { status: 'withdrawn ' }, 'bad-argument', 'did you mean "withdrawn"?'],
    ['an item that is not there', { under: 'harbour/2' }, 'unknown-id', 'did you mean "harbour-2030/2"'],
    ['a number', { theme: 3 }, 'unknown-id', 'criteria.theme was 3'],
  ])('refuses %s', (_, criteria, code, message) => {
    let caught: unknown;
    try {
      findCommitments(harbourPlan, criteria as object);
    } catch (error) {
      caught = error;
    }
    expect(isActionlineError(caught) && [caught.code, caught.message]).toEqual([code, expect.stringContaining(message)]);
  });

  it('takes every one of nothing as met', () => {
    expect(found({ theme: { all: [] } }).length).toBe(4);
  });
});

describe('a hierarchy of concepts', () => {
  // crew are workers and residents, cadets are crew: a concept may have several above it, and some above those
  const groups = {
    id: 'port-groups',
    title: { en: 'People of the port' },
    concepts: [
      { id: 'workers', label: { en: 'Workers' } },
      { id: 'residents', label: { en: 'Residents' } },
      { id: 'crew', label: { en: 'Crew' }, broader: ['workers', 'residents'] },
      { id: 'cadets', label: { en: 'Cadets' }, broader: ['crew'] },
    ],
  } as const;
  const plan = defineFramework(
    {
      id: 'port-2030',
      title: { en: 'Port plan' },
      issuer: { actor: 'city', name: { en: 'City' } },
      validity: { start: '2026-01-01', end: '2030-12-31' },
      levels: [{ kind: 'promise', label: { en: 'Promise' }, commitment: true }],
      items: [
        { id: 'port-2030/1', kind: 'promise', label: { en: 'Homes' }, facets: { groups: ['residents'] } },
        { id: 'port-2030/2', kind: 'promise', label: { en: 'Rest hours' }, facets: { groups: ['crew', 'workers'] } },
        { id: 'port-2030/3', kind: 'promise', label: { en: 'School ship' }, facets: { groups: ['cadets'] } },
      ],
    },
    { vocabularies: { groups } },
  );
  type PortGroup = (typeof groups.concepts)[number]['id'];
  const about = (group: CommitmentCriteria<ScopedId, FacetIds & { group: PortGroup }>['group'], narrower?: boolean): readonly string[] =>
    findCommitments(plan, { group }, { narrower }).map(({ notation }) => notation);

  it('finds what is narrower, through every level and by every broader concept', () => {
    expect(about('workers')).toEqual(['2', '3']);
    expect(about('residents')).toEqual(['1', '2', '3']);
    expect(about('crew')).toEqual(['2', '3']);
    expect(about('cadets')).toEqual(['3']);
    expect(about({ all: ['crew', 'residents'] })).toEqual(['2', '3']);
  });

  it('finds a concept alone when asked', () => {
    expect(about('workers', false)).toEqual(['2']);
    expect(about('residents', false)).toEqual(['1']);
    expect(about('workers', undefined)).toEqual(['2', '3']);
  });

  it('counts a commitment once for a concept, however many ways lead to it', () => {
    // 2 carries crew and workers; both lead to workers
    expect(countFacets(plan).group).toEqual([
      { id: 'residents', count: 3 },
      { id: 'crew', count: 2 },
      { id: 'workers', count: 2 },
      { id: 'cadets', count: 1 },
    ]);
    expect(countFacets(plan, plan.items, { narrower: false }).group).toEqual(
      ['cadets', 'crew', 'residents', 'workers'].map((id) => ({ id, count: 1 })),
    );
  });

  it('counts what findCommitments finds, over the official frameworks too', () => {
    for (const framework of [euActionPlan, unodcPledges] as readonly Framework[]) {
      for (const options of [{}, { narrower: false }]) {
        const counts = countFacets(framework, undefined, options);
        for (const facet of ['theme', 'group', 'standard'] as const) {
          for (const { id, count } of counts[facet])
            expect(findCommitments(framework, { [facet]: id }, options).length, `${facet} ${id}`).toBe(count);
        }
      }
    }
  });

  it('holds for a copy of an official framework, in one language or from JSON', () => {
    const migrants = (framework: Framework): number => findCommitments(framework, { group: 'migrants' }).length;
    expect(migrants(unodcPledgesFr)).toBe(migrants(unodcPledges));
    expect(migrants(JSON.parse(JSON.stringify(unodcPledges)) as Framework)).toBe(migrants(unodcPledges));
  });

  it('refuses options that are not understood', () => {
    expect(() => findCommitments(plan, {}, { narower: false } as object)).toThrow(/did you mean "narrower"/);
    expect(() => findCommitments(plan, {}, { narrower: 'no' } as object)).toThrow(/options\.narrower was "no"/);
    expect(() => countFacets(plan, plan.items, { narrower: 0 } as object)).toThrow(/options\.narrower was 0/);
  });
});

describe('countFacets', () => {
  const counts = countFacets(harbourPlan);

  it('counts by frequency, then by id, over the commitments in force', () => {
    expect(counts.theme).toEqual([
      { id: 'policing', count: 2 },
      { id: 'accessibility', count: 1 },
      { id: 'child-rights', count: 1 },
      { id: 'detention', count: 1 },
      { id: 'trade', count: 1 },
    ]);
  });

  it('counts an SDG target for its goal too, goals in the order of their numbers', () => {
    expect(counts.sdg.map(({ id, count }) => `${id}: ${String(count)}`)).toEqual([
      '16: 2',
      '4: 1',
      '4.7: 1',
      '8: 1',
      '11: 1',
      '11.7: 1',
      '16.3: 1',
    ]);
  });

  it('counts what findCommitments finds, for every facet and value', () => {
    for (const [facet, values] of Object.entries<readonly FacetCount[]>({ ...counts })) {
      for (const { id, count } of values) expect(found({ [facet]: id }).length, `${facet} ${id}`).toBe(count);
    }
  });

  it('counts the items given', () => {
    expect(countFacets(harbourPlan, [getItem(harbourPlan, 'harbour-2030/1.3')]).theme).toEqual([{ id: 'policing', count: 1 }]);
    expect(countFacets(harbourPlan, []).actor).toEqual([]);
  });
});
