import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';

/** A word as it stands in a text, and the forms it is found by. */
export interface Word {
  /** As written. */
  readonly written: string;
  /** Lower case, without accents. */
  readonly plain: string;
  /** Lower case, with accents, for a stemmer that needs them. */
  readonly accented: string;
}

/** A word never longer than this; what is longer is cut into several. */
const LONGEST_WORD = 64;
/** A word in any script; made when the first is met, since the tables of Unicode are slow to set up. */
let anyWord: RegExp | undefined;

/**
 * What a text of Latin letters and common punctuation has none of. In such a text, what Unicode calls a letter, mark or
 * number is known without its tables, which are slow to set up and to look through.
 */
const BEYOND_LATIN = /[\u0250-\u200f\u2028-\u202e\u2030-\u20ab\u20ad-\uffff]/;
const LATIN_WORD = /* @__PURE__ */ wordPattern(
  '0-9A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f',
  'g',
);
const LATIN_NUMBER = /[0-9\u00b2\u00b3\u00b9\u00bc-\u00be]/;
/** What Latin letters come apart into. */
const LATIN_MARKS = /[\u0300-\u036f]/g;

function wordPattern(characters: string, flags: string): RegExp {
  const part = `[${characters}]{1,${String(LONGEST_WORD)}}`;
  return new RegExp(`${part}(?:\\.${part}){0,8}\\+?`, flags);
}

/**
 * The words of a text. Apostrophes and hyphens part words, so that an elided `l’` or `qu’` stands alone and is left out
 * as a function word; a final plus sign stays (`GSP+`), dots stay in numbers (`1.5.1`) and go from acronyms (`U.N.`).
 */
export function wordsOf(text: string): readonly Word[] {
  return matchesIn(text).flatMap(wordsIn);
}

/** The pieces of a text that words are made of; the same piece makes the same words. */
export function matchesIn(text: string): readonly string[] {
  if (!BEYOND_LATIN.test(text)) return text.match(LATIN_WORD) ?? [];
  anyWord ??= wordPattern('\\p{L}\\p{M}\\p{N}', 'gu');
  return text.match(anyWord) ?? [];
}

/** The words of such a piece: one, or several where dots part them. */
export function wordsIn(match: string): readonly Word[] {
  if (!match.includes('.') || hasNumber(match)) return [wordFrom(match)];
  const letters = match.split('.');
  return letters.every((letter) => letter.length === 1) ? [wordFrom(letters.join(''))] : letters.map(wordFrom);
}

/** Whether a text holds a digit or another number. */
export function hasNumber(text: string): boolean {
  return BEYOND_LATIN.test(text) ? /\p{N}/u.test(text) : LATIN_NUMBER.test(text);
}

/** Lower case, without accents and ligatures. */
export function plainForm(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(BEYOND_LATIN.test(text) ? /\p{M}/gu : LATIN_MARKS, '')
    .toLowerCase()
    .replace(/[œæßøł]/g, (letter) => LIGATURES[letter] ?? letter);
}

/** The stems of a word in a language; none where there is no stemmer for it. With and without accents, as people type both. */
export function stemsOf({ plain, accented }: Word, language: string): readonly string[] {
  const stem = language === 'en' ? stemEnglish : language === 'fr' ? stemFrench : undefined;
  if (stem === undefined || plain.includes('+') || hasNumber(plain)) return [];
  const singular = IRREGULAR.get(plain);
  if (singular !== undefined) return [stem(singular)];
  const stemmed = stem(plain);
  const bare = plainForm(accented === plain ? stemmed : stem(accented));
  return bare === stemmed ? [stemmed] : [bare, stemmed];
}

/** Whether a word stands in capitals. */
export function isAcronym({ written }: Word): boolean {
  return written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
}

/** Whether a word only binds others. An acronym does not: the UN is not the French article. */
export function isFunctionWord(word: Word): boolean {
  return FUNCTION_WORDS.has(word.plain) && !isAcronym(word);
}

/** The words that carry meaning. */
export function contentWords(text: string): readonly Word[] {
  return wordsOf(text).filter((word) => !isFunctionWord(word));
}

/** Everything a word of a text is found by in a language: itself, its stems, and `gsp` for `gsp+`. */
export function formsOf({ plain }: Word, stems: readonly string[]): readonly string[] {
  const forms = plain.endsWith('+') ? [plain, plain.slice(0, -1)] : [plain];
  for (const stem of stems) if (!forms.includes(stem)) forms.push(stem);
  return forms;
}

/** A name as one term: the stems of its content words. */
export function nameKey(name: string, language: string): string {
  return contentWords(name)
    .map((word) => stemsOf(word, language).at(-1) ?? word.plain)
    .join(' ');
}

function wordFrom(written: string): Word {
  if (!ASCII.test(written)) return { written, plain: plainForm(written), accented: written.normalize('NFKC').toLowerCase() };
  const plain = written.toLowerCase();
  return { written, plain, accented: plain };
}

const ASCII = /^[\x20-\x7e]*$/;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** Plurals that neither stemmer knows. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['travaux', 'travail'],
]);

const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      'a an and are as at be by for from in into is it its of on or s that the their them they this to was were with ' +
      'au aux c ce ces cette d dans de des du elle en est et eux il ils j jusqu l la le les leur leurs lorsqu m n ne ou par pas pour ' +
      'puisqu qu que qui quoiqu sa se ses si son sont sur t un une vers y'
    ).split(' '),
  ))();
