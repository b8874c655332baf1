/** A number of days. */
export function days(count: number): string {
  return count === 1 ? 'un jour' : `${String(count)} jours`;
}

/** « de » before its noun, elided before a vowel. */
export function of(figure: string): string {
  return /^[aeiouyéèê]/i.test(figure) ? `d’${figure}` : `de ${figure}`;
}

/** What the evidence is held against: the path through the milestones, or a straight one. */
export function path(milestones: boolean): string {
  return milestones ? 'la trajectoire fixée par les jalons' : 'une progression régulière';
}

const NUMBERS: readonly string[] = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];

/** A small number in words, a larger one in digits, by thousands. */
export function inWords(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString('fr-FR');
}

/** The same before or instead of a feminine noun. */
export function inWordsFeminine(count: number): string {
  return count === 1 ? 'une' : inWords(count);
}

/** A number with its noun, as a sentence says it: « deux chiffres », « une activité ». */
export function counted(count: number, one: string, many: string, gender: 'masculine' | 'feminine' = 'masculine'): string {
  return `${gender === 'feminine' ? inWordsFeminine(count) : inWords(count)}\u00a0${count < 2 ? one : many}`;
}

/** The first day of a month, the only one that is an ordinal: « 1er mars ». */
export const FIRST_OF_MONTH = '1er';
