import { ActionlineError, isActionlineError, show } from './error.js';

/**
 * Refuses an argument that no type would have let through.
 *
 * @throws {@link ActionlineError} `bad-argument`, always.
 *
 * @example
 * ```ts
 * import { isActionlineError } from '@actionline/core';
 * import { refuseArgument } from '@actionline/core/internal';
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
 * Reads an argument that may be anything in spite of its type: what goes wrong meanwhile is told as misuse, with the error
 * underneath as its cause. For the place where an argument is first walked, never around a computation.
 *
 * @throws {@link ActionlineError} `bad-argument`; errors of its own kind pass as they are.
 *
 * @example
 * ```ts
 * import { isActionlineError } from '@actionline/core';
 * import { readArgument } from '@actionline/core/internal';
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

/** Refuses what is no text where one belongs; the cheapest of the checks, for functions that are called often. */
export function checkText(name: string, given: unknown, expected: string): void {
  if (typeof given !== 'string') refuseArgument(name, given, expected, 'give a text');
}
