/** A word as it stands in a text, and the forms it is found by. */
export interface Word {
  /** As written. */
  readonly written: string;
  /** Lower case, without accents; a compound joined. */
  readonly plain: string;
  /** Lower case, with accents, for a stemmer that needs them. */
  readonly accented: string;
  /** What hyphens part in a compound; none in another word. */
  readonly parts: readonly Word[];
}

/** A number in groups of three, as English and French write it: `3,000`, `3 000` with any space. */
const GROUPED = /(?<![\p{L}\p{N}.,])\p{Nd}{1,3}(?:[, \u00A0\u2009\u202F]\p{Nd}{3})+(?![\p{L}\p{N}])/gu;

/** What stands between spaces and punctuation; never longer than 64 characters between two dots or hyphens, what is longer is cut into several. */
const PIECE = /[\p{L}\p{M}\p{N}]{1,64}(?:\.[\p{L}\p{M}\p{N}]{1,64}){0,8}(?:[-\u2010\u2011](?=\p{L})[\p{L}\p{M}]{1,64}){0,8}\+?/gu;

/**
 * The words of a text. Apostrophes part words, so that an elided `l’` or `qu’` stands alone and is left out as a function
 * word; a compound with hyphens is one word that knows its parts; a number in groups is one word (`3,000`); a final plus
 * sign stays (`GSP+`), dots stay in numbers (`1.5.1`) and go from acronyms (`U.N.`).
 */
export function wordsOf(text: string): readonly Word[] {
  return piecesIn(text).flatMap(wordsIn);
}

/** The pieces of a text that words are made of; the same piece makes the same words. */
export function piecesIn(text: string): readonly string[] {
  return text.replace(GROUPED, (number) => number.replace(/\P{Nd}/gu, '')).match(PIECE) ?? [];
}

/** The words of such a piece: one, or several where dots part them. */
export function wordsIn(piece: string): readonly Word[] {
  const written = piece.split(HYPHEN);
  if (written.length > 1 && !hasNumber(piece)) return [wordFrom(written.join(''), piece, written.flatMap(wordsIn))];
  return written.flatMap(simpleWordsIn);
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

/** Whether a word stands in capitals. */
export function isAcronym({ written }: Word): boolean {
  return written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
}

function simpleWordsIn(piece: string): readonly Word[] {
  if (!piece.includes('.') || hasNumber(piece)) return [wordFrom(piece)];
  const letters = piece.split('.');
  return letters.every((letter) => letter.length === 1) ? [wordFrom(letters.join(''))] : letters.map((letter) => wordFrom(letter));
}

function wordFrom(letters: string, written = letters, parts: readonly Word[] = []): Word {
  return { written, plain: plainForm(letters), accented: letters.normalize('NFKC').toLowerCase(), parts };
}

const HYPHEN = /[-\u2010\u2011]/;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };
