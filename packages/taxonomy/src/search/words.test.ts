import { describe, expect, it } from 'vitest';

import { hasNumber, matchesIn, plainForm, wordsOf } from './words.js';

/** Every character that the short way for Latin texts takes. */
const latin = [
  ...Array.from({ length: 0x250 }, (_, at) => at),
  ...Array.from({ length: 0x18 }, (_, at) => 0x2010 + at),
  0x202f,
  0x20ac,
].map((code) => String.fromCodePoint(code));

describe('the words of a text', () => {
  it('are told in a Latin text as in any other', () => {
    // a letter of another script sends the text the long way, by the tables of Unicode
    for (const character of latin) {
      const long = matchesIn(`a${character}b я`).slice(0, -1);
      expect(matchesIn(`a${character}b`), character).toEqual(long);
      expect(hasNumber(character), character).toBe(/\p{N}/u.test(character));
      expect(plainForm(`${character}б`).slice(0, -1), character).toBe(plainForm(character));
    }
  });

  it.each([
    ['l’égalité des femmes', ['l', 'egalite', 'des', 'femmes']],
    ['the U.N. and GSP+', ['the', 'un', 'and', 'gsp+']],
    ['1.5.1 to 16.a', ['1.5.1', 'to', '16.a']],
    ['œuvre, cœur; Straße', ['oeuvre', 'coeur', 'strasse']],
    ['права́ человека', ['права', 'человека']],
  ])('are lower case without accents: %s', (text, words) => {
    expect(wordsOf(text).map(({ plain }) => plain)).toEqual(words);
  });
});
