import { refuseArgument, show } from '@actionline/core/internal';

import { checkMessages } from './check-messages.js';
import { messagesFor } from './messages-for.js';
import type { Messages } from './messages.js';
import { withProfile, type Profile } from './profile.js';

/**
 * The words of a report: the built-in ones of a locale with what is given laid over them, or those that are given whole, for a language that
 * is not built in.
 *
 * @throws {@link ActionlineError} `unknown-locale` where nothing is built in and none are given whole; `bad-argument` for words that are not known.
 */
export function messagesOf(locale: string, given: Messages | Profile | readonly Profile[] | undefined): Messages {
  if (given === undefined) return messagesFor(locale);
  if (isWhole(given)) {
    const whole = checkMessages(given, messagesFor('en'));
    if (whole.locale === locale) return whole;
    return refuseArgument('locale', locale, `${show(whole.locale)}, as in the messages`, 'give the locale that the messages are of');
  }
  return withProfile(messagesFor(locale), ...(Array.isArray(given) ? (given as readonly Profile[]) : [given as Profile]));
}

function isWhole(given: Messages | Profile | readonly Profile[]): given is Messages {
  return typeof given === 'object' && (given as unknown) !== null && !Array.isArray(given) && 'locale' in given;
}
