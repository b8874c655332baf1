import { describe, expect, it } from 'vitest';

import { hasNumber, plainForm, wordsOf } from './words.js';

describe('the words of a text', () => {
  it.each([
    ['l’égalité des femmes', ['l', 'egalite', 'des', 'femmes']],
    ['the U.N. and GSP+', ['the', 'un', 'and', 'gsp+']],
    ['1.5.1 to 16.a', ['1.5.1', 'to', '16.a']],
    ['œuvre, cœur; Straße', ['oeuvre', 'coeur', 'strasse']],
    ['права́ человека', ['права', 'человека']],
    ['counter-terrorism, co\u2011operation', ['counterterrorism', 'cooperation']],
    ['2021-2027, 2021–2027', ['2021', '2027', '2021', '2027']],
    ['3,000 officers; 10,000,000', ['3000', 'officers', '10000000']],
    ['3 000 agents, 3\u202F000, 3\u00A0000', ['3000', 'agents', '3000', '3000']],
    // a year and a number beside it, or four digits after a comma, are no group
    ['in 2023 500 and 1,0000', ['in', '2023', '500', 'and', '1', '0000']],
  ])('are lower case without accents: %s', (text, words) => {
    expect(wordsOf(text).map(({ plain }) => plain)).toEqual(words);
  });

  it('know the parts of a compound', () => {
    expect(wordsOf('whistle-blowers').map(({ written, parts }) => [written, parts.map(({ plain }) => plain)])).toEqual([
      ['whistle-blowers', ['whistle', 'blowers']],
    ]);
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
