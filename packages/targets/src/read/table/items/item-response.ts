/** What a State, or whoever a recommendation is for, answered. */
export type ItemResponse = 'supported' | 'partly-supported' | 'noted' | 'rejected' | 'to-be-examined' | 'pledge';

/** The answers that a recommendation may have had. */
export const itemResponses: readonly ItemResponse[] = ['supported', 'partly-supported', 'noted', 'rejected', 'to-be-examined', 'pledge'];

/** The words of published tables for an answer, in English and French, in small letters. */
const WORDS: Readonly<Record<ItemResponse, readonly string[]>> = {
  supported: [
    'supported',
    'support',
    'supports',
    'accepted',
    'accept',
    'acceptée',
    'accepté',
    'appuyée',
    'soutenue',
    'a recueilli l’adhésion',
  ],
  'partly-supported': ['partially supported', 'partially accepted', 'supported/noted', 'partiellement acceptée', 'partiellement soutenue'],
  noted: ['noted', 'note', 'notes', 'notée', 'pris note', 'prend note'],
  rejected: ['rejected', 'reject', 'not accepted', 'not supported', 'rejetée', 'rejeté', 'refusée', 'non acceptée'],
  'to-be-examined': ['consider', 'pending', 'deferred', 'to be examined', 'under examination', 'à examiner', 'en attente', 'différée'],
  pledge: ['voluntary pledge', 'voluntary commitment', 'pledge', 'engagement volontaire'],
};

const KNOWN: ReadonlyMap<string, ItemResponse> = new Map(
  itemResponses.flatMap((response) => WORDS[response].map((word) => [word, response] as const)),
);

/** The answer that a word stands for; the description’s own words go before the shipped ones. */
export function responseIn(word: string, own: Readonly<Record<string, ItemResponse>>): ItemResponse | undefined {
  if (Object.hasOwn(own, word)) return own[word];
  const folded = word.trim().toLowerCase().replaceAll("'", '’');
  const named = Object.entries(own).find(([one]) => one.trim().toLowerCase() === folded)?.[1];
  return named ?? KNOWN.get(folded) ?? itemResponses.find((response) => response === folded);
}

/** Every word that is understood, for what to expect and what is near. */
export function responseWords(own: Readonly<Record<string, ItemResponse>>): readonly string[] {
  return [...Object.keys(own), ...KNOWN.keys()];
}
