import type { ConceptScheme, Framework } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { createSearch, searchItems, type ItemSearchOptions } from './search.js';
import { defineFramework } from './define-framework.js';
import { euActionPlan } from './eu-action-plan.js';
import { harbourPlan } from './testing/harbour-plan.js';
import { unodcPledges } from './unodc-hr75.js';

const vocabulary: ConceptScheme = {
  id: 'mixed',
  title: { en: 'Names', fr: 'Noms' },
  concepts: [
    {
      id: 'gsp-monitoring',
      label: { en: 'Trade preference monitoring', fr: 'Suivi des préférences commerciales' },
      altLabels: { en: ['GSP+'], fr: ['SPG+'] },
    },
    { id: 'un-crpd', label: { en: 'Disability convention', fr: 'Convention sur le handicap' }, altLabels: { en: ['CRPD'], fr: ['CDPH'] } },
    { id: 'city', label: { en: 'City council', fr: 'Conseil municipal' }, altLabels: { en: ['UN'], fr: ['UN'] } },
  ],
};

const found = (query: string, options: Partial<ItemSearchOptions> = {}): readonly string[] =>
  searchItems(harbourPlan, query, { locale: 'en', ...options }).map(({ item }) => item.notation);

describe('searchItems', () => {
  it.each([
    ['case', 'DETENTION', '1.2'],
    ['accents where the text has none', 'pôrt', '2.3'],
    ['a plural', 'reports', '1.2'],
    ['an irregular plural', 'child', '1.1'],
    ['an inflected form', 'published', '1.2'],
    ['the beginning of a word', 'deten', '1.2'],
    ['a wrong letter', 'detemtion', '1.2'],
    ['a letter left out', 'detntion', '1.2'],
    ['two letters swapped', 'deteniton', '1.2'],
    ['a letter too many', 'detenntion', '1.2'],
    ['a notation', '1.2', '1.2'],
    ['an id', 'harbour-2030/1.2', '1.2'],
    ['the official heading', 'fair policing', '1'],
  ])('finds in spite of, or by, %s', (_, query, notation) => {
    expect(found(query)[0]).toBe(notation);
  });

  it.each([
    ['accents left out', 'egalite', '2'],
    ['elision', 'l’enfant', '1.1'],
    ['elision with the apostrophe of a typewriter', "l'enfant", '1.1'],
    ['an inflected form', 'publiée', '1.2'],
    ['a plural', 'bâtiments', '2.1'],
    ['a feminine', 'policières', '1.1'],
    ['inclusive writing', 'policier·ère·s', '1.1'],
    ['the official heading', 'des rues sûres', '1'],
  ])('finds in French in spite of, or by, %s', (_, query, notation) => {
    expect(found(query, { locale: 'fr' })[0]).toBe(notation);
  });

  it('guesses one letter in a word of eight or more, never the first', () => {
    expect(found('buildng')).toEqual([]);
    expect(found('netention')).toEqual([]);
  });

  it('gives an item and all below it for its notation, the item first', () => {
    expect(found('1')).toEqual(['1', '1.1', '1.2', '1.3']);
    expect(found('1.')).toEqual(['1', '1.1', '1.2', '1.3']);
    expect(found('harbour-2030/2.3')).toEqual(['2.3']);
  });

  it('finds names and acronyms of facets by the vocabularies, the plus sign being part of the word', () => {
    const vocabularies = [vocabulary];
    expect(found('GSP+', { vocabularies: [] })).toEqual([]);
    expect(found('GSP+', { vocabularies })).toEqual(['2.3']);
    expect(found('spg+', { vocabularies, locale: 'fr' })).toEqual(['2.3']);
    expect(found('gsp', { vocabularies })).toEqual(['2.3']);
    expect(found('crpd', { vocabularies })).toEqual(['2.1']);
    expect(found('disability conventions', { vocabularies })).toEqual(['2.1']);
  });

  // each acronym stands for a concept of the vocabularies; the items are those whose facets name it, or whose own text has it
  it.each([
    [euActionPlan, 'CRPD', 'en', '1.2.3'],
    [euActionPlan, 'UNCAC', 'en', '2.1.6'],
    [euActionPlan, 'CNUCC', 'fr', '2.1.6'],
    [unodcPledges, 'UNCAC', 'en', '8'],
    [unodcPledges, 'CNUCC', 'fr', '8'],
    [euActionPlan, 'LGBTI', 'en', '1.1.7'],
    [euActionPlan, 'LGBTI', 'fr', '1.1.7'],
  ] as const)('knows the acronyms of the package’s own vocabularies unasked (%#)', (framework: Framework, query, locale, notation) => {
    expect(searchItems(framework, query, { locale })[0]?.item.notation).toBe(notation);
    expect(
      createSearch([euActionPlan, unodcPledges])
        .search(query, { locale })
        .map(({ item }) => item.id),
    ).toContain(`${framework.id}/${notation}`);
  });

  it('finds every item about what an acronym stands for, and says that its facets matched', () => {
    const about = euActionPlan.items.filter(({ facets }) => facets?.standards.some(({ standard }) => standard === 'un-uncac'));
    const matches = searchItems(euActionPlan, 'UNCAC', { locale: 'en' });
    expect(matches.map(({ item }) => item.id).sort()).toEqual(about.map(({ id }) => id).sort());
    expect(matches[0]?.matched).toEqual([{ field: 'facets', language: 'en', terms: ['UNCAC'] }]);
  });

  it('is not led astray by the vocabularies where the facets of a framework have ids of their own', () => {
    // no facet of the fixture is about prisons; “detention-prisons” is an id of the official themes only
    expect(found('prison')).toEqual([]);
  });

  it('tells an acronym from a function word', () => {
    // “un” is a French article, and would be in most texts; the UN is a name
    expect(found('UN', { vocabularies: [vocabulary], locale: 'fr' })).toEqual(['1.2', '2.1']);
  });

  it('ranks the items that match more of the words first', () => {
    // only 2.1 has both words; “public” alone stands in no other item, “city” in the summary of 1.1 and the label of 2.2
    expect(found('public city building')[0]).toBe('2.1');
  });

  it('reads the texts of the locale, and of no other language', () => {
    const plan = defineFramework({
      id: 'two',
      title: { en: 'Two', fr: 'Deux' },
      issuer: { actor: 'x', name: { en: 'X', fr: 'X' } },
      validity: { start: '2026-01-01', end: '2026-12-31' },
      levels: [{ kind: 'item', label: { en: 'Item', fr: 'Élément' }, commitment: true }],
      items: [
        { id: 'two/1', kind: 'item', label: { en: 'Sale', fr: 'Vente' } },
        { id: 'two/2', kind: 'item', label: { en: 'Dirty', fr: 'Sale' } },
      ],
    });
    const of = (locale: string): readonly string[] => searchItems(plan, 'sale', { locale }).map(({ item }) => item.id);
    expect([of('en'), of('fr'), of('fr-BE')]).toEqual([['two/1'], ['two/2'], ['two/2']]);
    // a reader of German is shown English, as by `textIn`
    expect(of('de')).toEqual(['two/1']);
  });

  it('reads a framework in what language it has where it lacks that of the locale', () => {
    const { search } = createSearch([{ ...harbourPlan, languages: ['fr'] }]);
    expect(search('quais', { locale: 'en' }).map(({ item }) => item.notation)).toEqual(['1.3']);
  });

  it('puts a promise before what holds promises together', () => {
    // the heading and the label of area 1 speak of policing, the label and the summary of promise 1.1 of the police
    expect(found('police', { vocabularies: [] })).toEqual(['1.1', '1']);
  });

  it('tells what matched, in the words of the text', () => {
    const [match] = searchItems(harbourPlan, 'policier enfants', { locale: 'fr' });
    expect(match?.item.notation).toBe('1.1');
    expect(match?.matched).toContainEqual({ field: 'label', language: 'fr', terms: ['policiers', 'enfant'] });
  });

  it.each(['', '   ', '!?…', '’', '\u202E', '<script>', 'zzzzzz', '$^(['])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('gives at most the limit, and refuses one that is none', () => {
    expect(found('1', { limit: 2 })).toEqual(['1', '1.1']);
    expect(found('1', { limit: 0 })).toEqual([]);
    expect(() => found('1', { limit: -1 })).toThrow(/whole number/);
    expect(() => found('1', { limit: 1.5 })).toThrow(/whole number/);
  });

  it.each(['detention '.repeat(1000), 'a'.repeat(10_000), 'a.'.repeat(5000), "l'".repeat(5000), 'é́'.repeat(3000)])(
    'cuts a very long query (%#), and answers',
    (query) => {
      expect(Array.isArray(found(query))).toBe(true);
    },
  );

  it('answers the same every time, with vocabularies given anew as well', () => {
    expect(searchItems(harbourPlan, 'city police', { locale: 'en', vocabularies: [vocabulary] })).toEqual(
      searchItems(harbourPlan, 'city police', { locale: 'en', vocabularies: [vocabulary] }),
    );
  });
});

describe('createSearch', () => {
  it('searches several frameworks at once, also two editions with the same ids', () => {
    const next = { ...harbourPlan, edition: { id: '2', label: harbourPlan.title } };
    const { search } = createSearch([harbourPlan, next], { vocabularies: [vocabulary] });
    const matches = search('gsp+', { locale: 'en' });
    expect(matches.map(({ framework, item }) => [framework, item.id])).toEqual([
      ['harbour-2030', 'harbour-2030/2.3'],
      ['harbour-2030', 'harbour-2030/2.3'],
    ]);
  });

  it('takes no framework at all', () => {
    expect(createSearch([]).search('x', { locale: 'en' })).toEqual([]);
  });
});
