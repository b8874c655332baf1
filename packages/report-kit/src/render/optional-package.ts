import { ActionlineError } from '@actionline/core';

/**
 * A package that a form of a report is written with, loaded when it is asked for.
 *
 * @throws {@link ActionlineError} `missing-package`, with the words given, where it is not installed.
 */
export async function optionalPackage<T>(name: string, missing: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new ActionlineError('missing-package', missing, { given: name, cause });
  }
}
