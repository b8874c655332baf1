import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';

import { spellingOf } from './spelling.js';
import { hasNumber, plainForm, type Word } from './words.js';

/** The stems of a word in a language; none where there is no stemmer for it. With and without accents, as people type both. */
export function stemsOf({ plain, accented }: Word, language: string): readonly string[] {
  if ((language !== 'en' && language !== 'fr') || plain.includes('+') || hasNumber(plain)) return [];
  const stem = SET_APART.get(plain);
  if (stem !== undefined) return [stem];
  if (language === 'en') return [stemEnglish(spellingOf(plain, language))];
  const stems = [...masculines(accented), ...(accented === plain ? [] : masculines(plain))].map(stemFrench);
  return [...new Set(stems.slice(0, -1).map(plainForm).concat(stems.slice(-1)))];
}

/** Everything a word of a text is found by in a language: itself in the one spelling, its stems, and `gsp` for `gsp+`. */
export function formsOf({ plain }: Word, stems: readonly string[], language: string): string[] {
  const spelt = spellingOf(plain, language);
  return [...new Set([spelt, ...(spelt.endsWith('+') ? [spelt.slice(0, -1)] : []), ...stems])];
}

/** The one form that stands for a word in a name. */
export function keyOf({ plain }: Word, stems: readonly string[]): string {
  return stems.at(-1) ?? plain;
}

/**
 * A French word as it is, or in the masculine where the stemmer would take the feminine for another word (`médiatrice`, `policière`,
 * `défenseuse`); both where the ending may be of either: `travailleuse` is of `travailleur`, `merveilleuse` is not.
 */
function masculines(word: string): readonly string[] {
  const one = word
    .replace(/(?<=\p{L}{2})trice(?=s?$)/u, 'teur')
    .replace(/(?<=\p{L}{2})i[eè]re(?=s?$)/u, 'ier')
    .replace(/(?<=\p{L}{2}(?:[sc]|ch))euse(?=s?$)/u, 'eur');
  return /(?<=\p{L}{3}[ltr])euses?$/u.test(one) ? [one.replace(/euses?$/, 'eur'), one] : [one];
}

/** Plurals that neither stemmer knows, and words that one would take for others: `minorities` for minors, the Roms for Romans. */
const SET_APART: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['minorities', 'minority'],
  ['minority', 'minority'],
  ['communities', 'community'],
  ['community', 'community'],
  ['universities', 'university'],
  ['university', 'university'],
  ['officers', 'officer'],
  ['officer', 'officer'],
  ['internally', 'internal'],
  ['internal', 'internal'],
  ['personal', 'personal'],
  ['nationality', 'nationality'],
  ['news', 'news'],
  ['travaux', 'travail'],
  ['rome', 'rome'],
]);
