import { checkText, refuseArgument } from './argument.js';
import { ActionlineError, show } from './error.js';
import { nearestNames } from './nearest.js';
import { checkWords, kindOf } from './not-understood.js';

/**
 * Refuses an object of options that is none, or has a key that nothing is known of: a misspelt option would be passed over in
 * silence.
 *
 * @throws {@link ActionlineError} `bad-argument`, with the nearest known key.
 *
 * @example
 * ```ts
 * import { isActionlineError } from '@actionline/core';
 * import { checkKeys } from '@actionline/core/internal';
 *
 * try {
 *   checkKeys('criteria', { themes: 'prisons' }, ['theme', 'group']);
 * } catch (error) {
 *   isActionlineError(error) && error.message;
 *   // => 'criteria has the key "themes"; expected "theme", "group"; did you mean "theme"?'
 * }
 * ```
 */
export function checkKeys(name: string, given: unknown, known: readonly string[]): void {
  checkText('name', name, 'what the object is called');
  checkWords('known', known);
  if (kindOf(given) !== 'object') {
    refuseArgument(name, given, `an object with ${known.map(show).join(', ')}`, 'give {} for none');
  }
  let keys: readonly string[];
  try {
    keys = Object.keys(given as object);
  } catch {
    refuseArgument(name, given, 'an object that can be read', 'give a plain one');
  }
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const [nearest] = nearestNames(unknown, known, 1);
  throw new ActionlineError(
    'bad-argument',
    `${name} has the key ${show(unknown)}; expected ${known.map(show).join(', ')}; ` +
      (nearest === undefined ? 'take it out.' : `did you mean ${show(nearest)}?`),
    { given: unknown },
  );
}
