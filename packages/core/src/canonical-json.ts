import { ActionlineError, show } from './error.js';

/**
 * JSON with sorted keys and no white space, after the JSON Canonicalization Scheme (RFC 8785): equal data gives equal
 * text, whatever the order its keys were written in. A key whose value is `undefined` is left out.
 *
 * @throws {@link ActionlineError} `bad-argument` for what JSON cannot hold: a number that is not finite, a function,
 * a symbol, a bigint, an object of a class, a cycle.
 *
 * @example
 * ```ts
 * import { canonicalJson } from '@actionline/core';
 *
 * canonicalJson({ b: [1, 'x'], a: true, c: undefined }); // => '{"a":true,"b":[1,"x"]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, above: readonly object[]): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== 'object') return refuse(value, 'a value that JSON can hold');
  if (above.includes(value)) return refuse('an object that holds itself', 'data without cycles');
  const below = [...above, value];
  if (Array.isArray(value)) return `[${value.map((entry) => write(entry, below)).join(',')}]`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse(value, 'plain objects and lists');
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    // RFC 8785, section 3.2.3: keys are ordered by their UTF-16 code units
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${write(field, below)}`);
  return `{${fields.join(',')}}`;
}

function refuse(given: unknown, expected: string): never {
  throw new ActionlineError('bad-argument', `Given ${show(given)}; expected ${expected}; turn it into text or leave it out.`, { given });
}
