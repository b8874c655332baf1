import { type Framework, type Result } from '@actionline/core';
import { accepted, plainCopy, refused } from '@actionline/core/internal';

import { checkPlainFramework, type CheckOptions } from './check-framework.js';
import { keepVocabularies } from './facet-values.js';

/**
 * A copy of a parsed value as a framework, where `checkFramework` finds no error in it; the issues come with it either way.
 * Nothing is filled in: for a value that leaves members out, see `defineFramework`.
 *
 * @example
 * ```ts
 * import { frameworkFromJson, unodcPledges } from '@actionline/taxonomy';
 *
 * const read = frameworkFromJson(JSON.parse(JSON.stringify(unodcPledges)));
 * read.ok && read.value.items.length; // => 19
 * frameworkFromJson({ id: 'x' }).ok; // => false
 * ```
 */
export function frameworkFromJson(value: unknown, options: CheckOptions = {}): Result<Framework> {
  const plain = plainCopy(value);
  if (!plain.ok) return plain;
  const issues = checkPlainFramework(plain.value, options);
  if (issues.some(({ severity }) => severity === 'error')) return refused(issues);
  // what has no error has the shape of a framework
  const framework = plain.value as Framework;
  keepVocabularies(framework, options.vocabularies);
  return accepted(framework, issues);
}
