import { ActionlineError, locales, show, type Locale } from '@actionline/core';

import { en } from './en.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';

const ALL: Readonly<Record<Locale, Messages>> = { en, fr };

/**
 * The messages of a locale, or of the language that its tag begins with: `fr-BE` reads `fr`.
 *
 * @throws {@link ActionlineError} `unknown-locale` for a language that has no messages.
 *
 * @example
 * ```ts
 * import { messagesFor } from '@actionline/report-kit';
 *
 * messagesFor('fr-BE').page.contents; // => 'Sommaire'
 * ```
 */
export function messagesFor(locale: string): Messages {
  const language = typeof locale === 'string' ? locale.toLowerCase().split('-')[0] : undefined;
  const known = locales.find((candidate) => candidate === language);
  if (known === undefined) {
    throw new ActionlineError(
      'unknown-locale',
      `The locale was ${show(locale)}; expected one of ${locales.map(show).join(', ')}, or a tag that begins with one.`,
      {
        given: locale,
      },
    );
  }
  return ALL[known];
}
