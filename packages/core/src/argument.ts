import { ActionlineError, isActionlineError, show } from './error.js';
import { nearestNames } from './nearest.js';

/**
 * Refuses an argument that no type would have let through.
 *
 * @throws {@link ActionlineError} `bad-argument`, always.
 *
 * @example
 * ```ts
 * import { isActionlineError, refuseArgument } from '@actionline/core';
 *
 * try {
 *   refuseArgument('query', null, 'a text', 'give the words to look for');
 * } catch (error) {
 *   isActionlineError(error) && error.message; // => 'query was null; expected a text; give the words to look for.'
 * }
 * ```
 */
export function refuseArgument(name: string, given: unknown, expected: string, mend: string): never {
  throw new ActionlineError('bad-argument', `${name} was ${show(given)}; expected ${expected}; ${mend}${mend.endsWith('?') ? '' : '.'}`, {
    given,
  });
}

/**
 * Refuses an object of options that is none, or has a key that nothing is known of: a misspelt option would be passed over in
 * silence.
 *
 * @throws {@link ActionlineError} `bad-argument`, with the nearest known key.
 *
 * @example
 * ```ts
 * import { checkKeys, isActionlineError } from '@actionline/core';
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
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    refuseArgument(name, given, `an object with ${known.map(show).join(', ')}`, 'give {} for none');
  }
  let keys: readonly string[];
  try {
    keys = Object.keys(given);
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

/**
 * Reads an argument that may be anything in spite of its type: what goes wrong meanwhile is told as misuse, with the error
 * underneath as its cause. For the place where an argument is first walked, never around a computation.
 *
 * @throws {@link ActionlineError} `bad-argument`; errors of its own kind pass as they are.
 *
 * @example
 * ```ts
 * import { isActionlineError, readArgument } from '@actionline/core';
 *
 * const framework = { items: [null] } as unknown as { items: { id: string }[] };
 * try {
 *   readArgument('framework', framework, 'a framework', 'check it', () => framework.items.map(({ id }) => id));
 * } catch (error) {
 *   isActionlineError(error) && error.code; // => 'bad-argument'
 * }
 * ```
 */
export function readArgument<T>(name: string, given: unknown, expected: string, mend: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isActionlineError(error)) throw error;
    throw new ActionlineError('bad-argument', `${name} was ${show(given)}; expected ${expected}; ${mend}.`, { given, cause: error });
  }
}
