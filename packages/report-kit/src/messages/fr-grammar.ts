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

/** The first day of a month, the only one that is an ordinal: « 1er mars ». */
export const FIRST_OF_MONTH = '1er';
