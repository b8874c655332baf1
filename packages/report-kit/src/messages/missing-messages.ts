import { checkProfile } from './check-messages.js';
import { messagesFor } from './messages-for.js';
import type { Profile } from './profile.js';

/**
 * The paths of the messages that a profile does not have, in the order of the type `Messages`: what would stay in the words beneath
 * it. Names and notes of places are none, since the Unicode data name places.
 *
 * @throws {@link ActionlineError} `bad-argument`, with every issue, for a key that is not known or a text where a function belongs.
 *
 * @example
 * ```ts
 * import { missingMessages } from '@actionline/report-kit';
 *
 * const begun = { locale: 'es', direction: 'ltr', confidence: { high: 'confianza alta', low: 'confianza baja' } } as const;
 * missingMessages(begun).filter((path) => path.startsWith('confidence')); // => ['confidence.medium']
 * ```
 */
export function missingMessages(profile: Profile): readonly string[] {
  const whole = messagesFor('en');
  checkProfile(profile, whole);
  return missingIn(profile, whole, '');
}

function missingIn(part: unknown, whole: object, path: string): readonly string[] {
  return Object.entries(whole).flatMap(([key, member]: [string, unknown]) => {
    const given = isTree(part) && Object.hasOwn(part, key) ? part[key] : undefined;
    const at = path === '' ? key : `${path}.${key}`;
    if (isTree(member)) return missingIn(given, member, at);
    return given === undefined ? [at] : [];
  });
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
