import { checkProfile } from './check-messages.js';
import { messagesFor } from './messages-for.js';
import { isMessageTree } from './message-tree.js';
import type { Profile } from './profile.js';

/** A message that a profile does not have. */
export interface MissingMessage {
  /** Where it stands in `Messages`, such as `part.chart.statusAlt`. */
  readonly path: string;
  /** What it says in English: its text; of a message that is made of values, the function that writes it, with the names of these as its source has them. */
  readonly english: string;
}

/**
 * The messages that a profile does not have, in the order of the type `Messages`, with what they say in English: what would stay in the words beneath
 * it. Names and notes of places are none, since the Unicode data name places. {@link messagesUsed} says which of them a report needs.
 *
 * @throws {@link ActionlineError} `bad-argument`, with every issue, for a key that is not known or a text where a function belongs.
 *
 * @example
 * ```ts
 * import { missingMessages } from '@actionline/report-kit';
 *
 * const begun = { locale: 'es', direction: 'ltr', confidence: { high: 'confianza alta', low: 'confianza baja' } } as const;
 * missingMessages(begun).filter(({ path }) => path.startsWith('confidence'));
 * // => [{ path: 'confidence.medium', english: 'medium confidence' }]
 * ```
 */
export function missingMessages(profile: Profile): readonly MissingMessage[] {
  const whole = messagesFor('en');
  checkProfile(profile, whole);
  return missingIn(profile, whole, '');
}

function missingIn(part: unknown, whole: object, path: string): readonly MissingMessage[] {
  return Object.entries(whole).flatMap(([key, member]: [string, unknown]) => {
    const given = isMessageTree(part) && Object.hasOwn(part, key) ? part[key] : undefined;
    const at = path === '' ? key : `${path}.${key}`;
    if (isMessageTree(member)) return missingIn(given, member, at);
    return given === undefined ? [{ path: at, english: String(member) }] : [];
  });
}
