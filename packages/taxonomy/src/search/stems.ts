import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';

import { spellingOf } from './spelling.js';
import { hasNumber, plainForm, type Word } from './words.js';

/** The stems of a word in a language; none where there is no stemmer for it. With and without accents, as people type both. */
export function stemsOf({ plain, accented }: Word, language: string): readonly string[] {
  if ((language !== 'en' && language !== 'fr') || plain.includes('+') || hasNumber(plain)) return [];
  const singular = IRREGULAR.get(plain);
  if (singular !== undefined) return [stemIn(language, singular)];
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

function stemIn(language: 'en' | 'fr', word: string): string {
  return language === 'en' ? stemEnglish(word) : stemFrench(word);
}

/**
 * A French word as it is, or in the masculine where the stemmer would take the feminine for another word (`médiatrice`, `policière`); with
 * both where the ending has two masculines: `lanceuse` is of `lanceur`, `religieuse` of `religieux`.
 */
function masculines(word: string): readonly string[] {
  const one = word.replace(/(?<=\p{L}{2})trice(?=s?$)/u, 'teur').replace(/(?<=\p{L}{2})i[eè]re(?=s?$)/u, 'ier');
  return /\p{L}{3}euses?$/u.test(word) ? [one.replace(/euses?$/, 'eur'), one] : [one];
}

/** Plurals that neither stemmer knows. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['travaux', 'travail'],
]);
