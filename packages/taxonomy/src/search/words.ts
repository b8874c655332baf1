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

/** What stands between spaces and punctuation; never longer than 64 characters between two dots, what is longer is cut into several. */
const PIECE = /[\p{L}\p{M}\p{N}]{1,64}(?:\.[\p{L}\p{M}\p{N}]{1,64}){0,8}\+?/gu;

/**
 * The words of a text. Apostrophes and hyphens part words, so that an elided `l’` or `qu’` stands alone and is left out
 * as a function word; a final plus sign stays (`GSP+`), dots stay in numbers (`1.5.1`) and go from acronyms (`U.N.`).
 */
export function wordsOf(text: string): readonly Word[] {
  return piecesIn(text).flatMap(wordsIn);
}

/** The pieces of a text that words are made of; the same piece makes the same words. */
export function piecesIn(text: string): readonly string[] {
  return text.match(PIECE) ?? [];
}

/** The words of such a piece: one, or several where dots part them. */
export function wordsIn(piece: string): readonly Word[] {
  if (!piece.includes('.') || hasNumber(piece)) return [wordFrom(piece)];
  const letters = piece.split('.');
  return letters.every((letter) => letter.length === 1) ? [wordFrom(letters.join(''))] : letters.map(wordFrom);
}

/** Whether a text holds a digit or another number. */
export function hasNumber(text: string): boolean {
  return /\p{N}/u.test(text);
}

/** Lower case, without accents and ligatures. */
export function plainForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
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
export function formsOf({ plain }: Word, stems: readonly string[]): string[] {
  const forms = plain.endsWith('+') ? [plain, plain.slice(0, -1)] : [plain];
  for (const stem of stems) if (!forms.includes(stem)) forms.push(stem);
  return forms;
}

/** The one form that stands for a word in a name. */
export function keyOf({ plain }: Word, stems: readonly string[]): string {
  return stems.at(-1) ?? plain;
}

/** A name as one term: the keys of the words that carry meaning. */
export function nameKey(name: string, language: string): string {
  return contentWords(name)
    .map((word) => keyOf(word, stemsOf(word, language)))
    .join(' ');
}

function wordFrom(written: string): Word {
  return { written, plain: plainForm(written), accented: written.normalize('NFKC').toLowerCase() };
}

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
