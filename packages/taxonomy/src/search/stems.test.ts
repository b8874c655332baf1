import { describe, expect, it } from 'vitest';

import { spellingOf } from './spelling.js';
import { stemsOf } from './stems.js';
import { wordsOf } from './words.js';

const stems = (text: string, language: string): readonly string[] => wordsOf(text).flatMap((word) => stemsOf(word, language));
const share = (one: string, other: string, language: string): boolean =>
  stems(one, language).some((stem) => stems(other, language).includes(stem));

describe('the one spelling of an English word', () => {
  it.each([
    ['organization', 'organisation'],
    ['mobilizing', 'mobilising'],
    ['labours', 'labors'],
    ['neighbourhood', 'neighborhood'],
    ['programmes', 'programs'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['offences', 'offenses'],
    ['licence', 'license'],
    ['practise', 'practice'],
    ['analyze', 'analyse'],
    ['dialogue', 'dialog'],
    ['travelling', 'traveling'],
    ['labelled', 'labeled'],
    ['fulfill', 'fulfil'],
    ['enrollment', 'enrolment'],
    ['judgement', 'judgment'],
  ])('%s is %s', (one, other) => {
    expect(spellingOf(one, 'en')).toBe(spellingOf(other, 'en'));
  });

  // words that only look as if they had another spelling
  it.each([
    'size',
    'citizen',
    'hour',
    'court',
    'source',
    'theatres',
    'fence',
    'sentence',
    'violence',
    'police',
    'justice',
    'parallel',
    'cancels',
  ])('%s is told from every other word', (word) => {
    const others = ['sise', 'citisen', 'hor', 'cort', 'sorce', 'fense', 'sentense', 'violense', 'polise', 'justise', 'paralel'];
    expect(others.map((other) => spellingOf(other, 'en'))).not.toContain(spellingOf(word, 'en'));
  });

  it('is asked of English only', () => {
    expect(spellingOf('programme', 'fr')).toBe('programme');
  });
});

describe('the stems of a word', () => {
  it.each([
    ['défenseuse', 'défenseurs'],
    ['defenseuses', 'défenseur'],
    ['lanceuse', 'lanceurs'],
    ['travailleuses', 'travailleur'],
    ['chercheuse', 'chercheurs'],
    ['médiatrice', 'médiateurs'],
    ['directrices', 'directeur'],
    ['policière', 'policiers'],
    ['avocate', 'avocats'],
    ['citoyenne', 'citoyens'],
    ['réfugiées', 'réfugié'],
    ['religieuse', 'religieux'],
    ['respectueuse', 'respectueux'],
    ['merveilleuse', 'merveilleux'],
  ])('of the feminine %s are those of %s', (feminine, masculine) => {
    expect(share(feminine, masculine, 'fr')).toBe(true);
  });

  it.each([
    ['défenseuses', 'défense', 'fr'],
    ['Roms', 'Rome', 'fr'],
    ['viol', 'violence', 'fr'],
    ['minorities', 'minors', 'en'],
    ['community', 'communication', 'en'],
    ['universities', 'universal', 'en'],
    ['personal', 'person', 'en'],
    ['organs', 'organizations', 'en'],
    ['news', 'new', 'en'],
  ])('of %s are not those of %s (%s)', (one, other, language) => {
    expect(share(one, other, language)).toBe(false);
  });

  it('are none where there is no stemmer', () => {
    expect(stems('Kinder', 'de')).toEqual([]);
  });
});
