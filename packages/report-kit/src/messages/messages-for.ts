import { ActionlineError, locales, type Locale } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { walk } from '../document/argument.js';
import { checkMessages } from './check-messages.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { frozen } from './frozen.js';
import type { Messages } from './messages.js';

const ALL: Readonly<Record<Locale, Messages>> = /* @__PURE__ */ frozen({ en, fr });

/**
 * The built-in messages of a locale, or of the language that its tag begins with: `fr-BE` reads `fr`. They are frozen, all the way down.
 *
 * @throws {@link ActionlineError} `unknown-locale` for a language that has no built-in messages.
 *
 * @example
 * ```ts
 * import { messagesFor } from '@actionline/report-kit';
 *
 * messagesFor('fr-BE').page.contents; // => 'Sommaire'
 * Object.isFrozen(messagesFor('en').status.achieved); // => true
 * ```
 */
export function messagesFor(locale: string): Messages {
  const language = typeof locale === 'string' ? locale.toLowerCase().split('-')[0] : undefined;
  const known = locales.find((candidate) => candidate === language);
  if (known === undefined) {
    throw new ActionlineError(
      'unknown-locale',
      `The locale was ${show(locale)}; expected one of ${locales.map(show).join(', ')}, or a tag that begins with one; give the messages themselves for another language.`,
      {
        given: locale,
      },
    );
  }
  return ALL[known];
}

/** The messages that are given as such, checked, or by the locale of built-in ones. */
export function givenMessages(given: Messages | string): Messages {
  return typeof given === 'object' ? walk('messages', given, () => checkMessages(given, ALL.en)) : messagesFor(given);
}
