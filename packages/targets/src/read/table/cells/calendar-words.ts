/**
 * Months as tables write them in English, French and German, without accents and in small letters, each with the number of its month.
 *
 * Source: Unicode CLDR, calendar names, wide and abbreviated forms; the long abbreviations are in use beside them.
 */
const MONTHS = [
  'january jan janvier janv januar',
  'february feb fevrier fevr fev februar',
  'march mar mars marz maerz mrz',
  'april apr avril avr',
  'may mai',
  'june jun juin juni',
  'july jul juillet juil juli',
  'august aug aout',
  'september sep sept septembre',
  'october oct octobre oktober okt',
  'november nov novembre',
  'december dec decembre dezember dez',
];

const monthOfWord: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((words, at) => words.split(' ').map((word): [string, number] => [word, at + 1])),
);

/** The number of the month, from 1, that a word in small letters without accents names; nothing where it names none. */
export function monthNamed(word: string): number | undefined {
  return monthOfWord.get(word);
}

/** Ordinals in words, as before “quarter”, « trimestre » and “half”. */
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  premier: 1,
  premiere: 1,
  deuxieme: 2,
  seconde: 2,
  troisieme: 3,
  quatrieme: 4,
};

/** The number that an ordinal in words or a digit stands for; `NaN` where it is none. */
export function ordinal(word: string): number {
  return Object.hasOwn(ORDINALS, word) ? (ORDINALS[word] ?? NaN) : Number(word);
}

/** A text in small letters without accents, with one kind of dash, apostrophe and space: superscripts stay what they are. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010-\u2015\u2212\uFE63\uFF0D]/g, '-')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
