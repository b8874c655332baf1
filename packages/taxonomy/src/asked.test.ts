import { describe, expect, it } from 'vitest';

import { euActionPlan } from './eu-action-plan.js';
import { createSearch, type ItemMatch } from './search.js';
import { askedInEnglish, askedInFrench } from './testing/asked.js';
import { unodcPledges } from './unodc-hr75.js';

const { search } = createSearch([euActionPlan, unodcPledges]);
const nameOf = ({ framework, item }: ItemMatch): string => (framework === unodcPledges.id ? `P${item.notation}` : item.notation);
const found = (query: string, locale: string): readonly string[] => search(query, { locale }).map(nameOf);
/** Where it stands; behind all others where it was not found. */
const placeOf = (notation: string, hits: readonly string[]): number => (hits.includes(notation) ? hits.indexOf(notation) : hits.length);

describe('a search as people ask', () => {
  it('gives what is right first, but for what is known to go wrong', () => {
    // 3.4.1 has the media among its actors, and `media` is their whole name; 5.2.1 only has both words in its label.
    // 1.1.4 has the equality of the sexes among nine themes, and equality again in the name of its first.
    const known = new Set(['en social media', 'fr égalité femmes-hommes']);
    const asked = [...askedInEnglish.map((one) => ({ ...one, locale: 'en' })), ...askedInFrench.map((one) => ({ ...one, locale: 'fr' }))];
    const wrong = asked.flatMap(({ query, locale, first }) => {
      const [best = 'nothing'] = found(query, locale);
      return first.includes(best) || known.has(`${locale} ${query}`) ? [] : [`${locale} ${query}: ${best}, not ${first.join(' or ')}`];
    });
    expect(wrong).toEqual([]);
    expect(known.size / asked.length).toBeLessThan(0.03);
  });

  // the more specific first, and an action before a list of means or an instrument; the reasons stand with the queries
  it.each([
    ['en', 'asylum', '1.1.9', '1.1.10'],
    ['en', 'corruption', '2.1.6', '3.5.1'],
    ['en', 'GSP+', '1.6.2', 'm.3'],
    ['en', 'GSP+', '3.3.2', 'm.3'],
    ['fr', 'SPG+', '1.6.2', 'm.3'],
    ['fr', 'SPG+', '3.3.2', 'm.3'],
    ['en', 'workers’ rights', '1.6.9', '1.6.10'],
    ['fr', 'droits des travailleurs', '1.6.9', '1.6.10'],
    ['fr', 'droits des travailleurs', '3.3.3', '1.6.10'],
    ['fr', 'liberte de la presse', '2.3.2', '4.2.7'],
    ['fr', 'consultation annuelle', '5.1.6', '5.1.1'],
    ['en', 'trial observation', 'i.6', 'm.1'],
  ])('%s %s: %s before %s', (locale, query, earlier, later) => {
    const hits = found(query, locale);
    expect(hits).toContain(earlier);
    expect(placeOf(earlier, hits)).toBeLessThan(placeOf(later, hits));
  });

  it.each([
    ['en', 'rape', '1.5.4', 'R2P is a letter away'],
    ['en', 'trans', '1.5.3', 'transitional justice only begins so'],
    ['en', 'Roma', '3.6.3', 'the Statute of Rome'],
    ['fr', 'Roms', '3.6.3', 'le statut de Rome'],
    ['en', 'abortion', '2.3.4', 'abordable, in French'],
    ['en', 'deportation', '5.1.1', 'report'],
    ['fr', 'censure', '1.2.2', 'ensure, in English'],
    ['en', 'fake news', '3.1.2', 'new members'],
    ['en', 'surveillance', '2.2.2', 'the French word for oversight'],
    ['en', 'minorities', '1.4.4', 'minors'],
    ['en', 'universities', '1.6.6', 'universal access'],
    ['fr', 'défenseuses', '1.6.10', 'défense'],
    ['fr', 'retraite', '1.5.5', 'traite'],
  ])('%s %s never gives %s (%s)', (locale, query, notation) => {
    expect(found(query, locale)).not.toContain(notation);
  });

  it.each([
    ['en', 'unicorn'],
    ['en', 'football'],
    ['en', 'nuclear'],
    ['en', 'euthanasia'],
    ['fr', 'chômage'],
    ['fr', 'nucléaire'],
    ['fr', 'retraite'],
    ['fr', 'death penalty'],
    ['en', 'peine'],
  ])('%s %s, which has no place in the texts of its language, finds nothing', (locale, query) => {
    expect(found(query, locale)).toEqual([]);
  });

  it.each([
    ['organization', 'organisation', /\borganisations?\b/i],
    ['programs', 'programmes', /\bprogrammes?\b/i],
    ['labor', 'labour', /\blabour\b/i],
    ['decent labor', 'decent labour', /\bdecent\b/i],
    ['counter-terrorism', 'counter-terrorism', /\bcounter-terrorism\b/i],
    ['counterterrorism', 'counter-terrorism', /\bcounter-terrorism\b/i],
    ['multistakeholder', 'multi-stakeholder', /\bmulti-stakeholder\b/i],
    ['co-operation', 'cooperation', /\bcooperation\b/i],
    ['3000', '3,000', /\b3,000\b/],
  ])('%s finds every item that says %s', (query, _, said) => {
    const saying = [
      ...euActionPlan.items.map((item) => [item.notation, item] as const),
      ...unodcPledges.items.map((item) => [`P${item.notation}`, item] as const),
    ]
      .filter(([, { label, summary, heading }]) => said.test([label.en, summary?.en, heading?.en].join('\n')))
      .map(([name]) => name);
    expect(saying.length).toBeGreaterThan(0);
    expect(found(query, 'en')).toEqual(expect.arrayContaining(saying));
  });

  it.each([
    ['en', '3,000', '3000'],
    ['fr', '3 000', '3000'],
    ['fr', '3\u202F000', '3000'],
    ['en', 'organisation', 'organization'],
    ['en', 'labour', 'labor'],
    ['en', 'mobilise', 'mobilize'],
    ['en', 'dialog', 'dialogue'],
  ])('%s %s finds what %s finds', (locale, query, other) => {
    expect(found(query, locale)).toEqual(found(other, locale));
  });
});
