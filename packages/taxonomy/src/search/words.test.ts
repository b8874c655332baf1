import { describe, expect, it } from 'vitest';

import { hasNumber, plainForm, wordsOf } from './words.js';

describe('the words of a text', () => {
  it.each([
    ['l’égalité des femmes', ['l', 'egalite', 'des', 'femmes']],
    ['the U.N. and GSP+', ['the', 'un', 'and', 'gsp+']],
    ['1.5.1 to 16.a', ['1.5.1', 'to', '16.a']],
    ['œuvre, cœur; Straße', ['oeuvre', 'coeur', 'strasse']],
    ['права́ человека', ['права', 'человека']],
  ])('are lower case without accents: %s', (text, words) => {
    expect(wordsOf(text).map(({ plain }) => plain)).toEqual(words);
  });

  it.each([
    ['²', true],
    ['½', true],
    ['٣', true],
    ['Ⅻ', true],
    ['µ', false],
    ['№', false],
    ['€', false],
  ])('hold a number where Unicode says so: %s', (text, expected) => {
    expect(hasNumber(text)).toBe(expected);
  });

  it.each([
    ['À', 'a'],
    ['Ĳ', 'ij'],
    ['Œ', 'oe'],
    ['Ångström', 'angstrom'],
    ['Й', 'и'],
  ])('lose case, accents and ligatures: %s', (text, expected) => {
    expect(plainForm(text)).toBe(expected);
  });
});
