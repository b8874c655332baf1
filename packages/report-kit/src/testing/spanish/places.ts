import type { PlaceCode } from '@actionline/core';

/** Names that the Unicode data lack: the groupings of UN M49. */
export const esPlaceNames: Readonly<Record<PlaceCode, string>> = {
  '199': 'Países menos adelantados',
  '432': 'Países en desarrollo sin litoral',
  '722': 'Pequeños Estados insulares en desarrollo',
};

/** Places that take an article inside a sentence; most countries take none in Spanish. */
const ARTICLES: Readonly<Record<PlaceCode, string>> = {
  EU: 'la',
  GB: 'el',
  CF: 'la',
  DO: 'la',
  US: 'los',
  AE: 'los',
  NL: 'los',
  '001': 'el',
  '029': 'el',
  '199': 'los',
  '432': 'los',
  '722': 'los',
};
const COMMON: ReadonlySet<PlaceCode> = new Set(['001', '199', '432', '722']);

/** A place as it stands in a sentence: “Kenia”, “los Países Bajos”, “el mundo”. */
export function placeInSentence(code: PlaceCode, name: string): string {
  const words = COMMON.has(code) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  if (Object.hasOwn(ARTICLES, code)) return `${ARTICLES[code] ?? ''} ${words}`;
  return /^Islas? /.test(name) ? `${name.startsWith('Islas ') ? 'las' : 'la'} ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}
