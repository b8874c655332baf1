/** A number of days. */
export function days(count: number): string {
  return count === 1 ? 'un jour' : `${String(count)} jours`;
}

/** « de » before its noun, elided before a vowel. */
export function of(figure: string): string {
  return /^[aeiouyéèê]/i.test(figure) ? `d’${figure}` : `de ${figure}`;
}

/** What would have been reached by now: on the path through the milestones, or on a straight one. */
export function path(milestones: boolean): string {
  return milestones ? 'que la trajectoire fixée par les jalons' : 'qu’une progression régulière';
}

/** The first day of a month, the only one that is an ordinal: « 1er mars ». */
export const FIRST_OF_MONTH = '1er';
