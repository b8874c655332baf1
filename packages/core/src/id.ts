import { checkText } from './argument.js';

/** The id of a framework, for example `eu-hrdap-2020`. */
export type FrameworkId = string;

/** The id of an item, target or measure: framework id, slash, notation; for example `eu-hrdap-2020/1.1.1`. */
export type ScopedId = string;

const FRAMEWORK_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NOTATION = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/**
 * Whether a text has the shape of a framework id: lower-case words and digits joined by hyphens.
 *
 * @example
 * ```ts
 * import { isFrameworkId } from '@actionline/core';
 *
 * isFrameworkId('unodc-hr75'); // => true
 * isFrameworkId('UNODC HR75'); // => false
 * ```
 */
export function isFrameworkId(text: string): boolean {
  return typeof text === 'string' && FRAMEWORK_ID.test(text);
}

/**
 * Whether a text has the shape of an item, target or measure id: `framework/notation`.
 *
 * @example
 * ```ts
 * import { isScopedId } from '@actionline/core';
 *
 * isScopedId('eu-hrdap-2020/1.1.1'); // => true
 * isScopedId('1.1.1'); // => false
 * ```
 */
export function isScopedId(text: string): boolean {
  if (typeof text !== 'string') return false;
  const slash = text.indexOf('/');
  return slash > 0 && FRAMEWORK_ID.test(text.slice(0, slash)) && NOTATION.test(text.slice(slash + 1));
}

/**
 * The part of an id after the slash; the whole id where there is none.
 *
 * @example
 * ```ts
 * import { notationOf } from '@actionline/core';
 *
 * notationOf('eu-hrdap-2020/1.5.1'); // => '1.5.1'
 * ```
 */
export function notationOf(id: ScopedId): string {
  checkText('The id', id, 'the id of an item, target or measure');
  return id.slice(id.indexOf('/') + 1);
}

/**
 * The framework that an id belongs to: the part before the slash.
 *
 * @example
 * ```ts
 * import { frameworkOf } from '@actionline/core';
 *
 * frameworkOf('unodc-hr75/7.a'); // => 'unodc-hr75'
 * ```
 */
export function frameworkOf(id: ScopedId): FrameworkId {
  checkText('The id', id, 'the id of an item, target or measure');
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}

/**
 * Orders notations as a reader numbers them: `1.2` before `1.10`, letters after digits.
 *
 * @example
 * ```ts
 * import { compareNotations } from '@actionline/core';
 *
 * ['1.10', '1.2', '1'].sort(compareNotations); // => ['1', '1.2', '1.10']
 * ```
 */
export function compareNotations(a: string, b: string): number {
  checkText('The notation', a, 'a notation such as "1.2"');
  checkText('The notation', b, 'a notation such as "1.2"');
  const left = a.split('.');
  const right = b.split('.');
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const x = left[at];
    const y = right[at];
    if (x === y) continue;
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    const difference = Number(x) - Number(y);
    if (!Number.isNaN(difference)) return difference;
    return x < y ? -1 : 1;
  }
  return 0;
}
