import { ActionlineError, isActionlineError, show } from './error.js';

/** Deeper data is refused, before whatever reads the text again runs out of stack. */
const DEEPEST = 1_000;

/**
 * JSON with sorted keys and no white space, after the JSON Canonicalization Scheme (RFC 8785): equal data gives equal
 * text, whatever the order its keys were written in. A key whose value is `undefined` is left out.
 *
 * @throws {@link ActionlineError} `bad-argument` for what JSON cannot hold: a number that is not finite, a function,
 * a symbol, a bigint, an object of a class, a member that throws when it is read, a cycle, more than 1,000 levels.
 *
 * @example
 * ```ts
 * import { canonicalJson } from '@actionline/core';
 *
 * canonicalJson({ b: [1, 'x'], a: true, c: undefined }); // => '{"a":true,"b":[1,"x"]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  try {
    return write(value, new Set());
  } catch (error) {
    if (isActionlineError(error)) throw error;
    throw new ActionlineError('bad-argument', 'Given an object that throws when it is read; expected data; hand over a plain copy.', {
      cause: error,
    });
  }
}

function write(value: unknown, above: Set<object>): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== 'object') return refuse(value, 'a value that JSON can hold');
  if (above.has(value)) return refuse('an object that holds itself', 'data without cycles');
  if (above.size >= DEEPEST) return refuse(value, `data of at most ${String(DEEPEST)} levels`);
  above.add(value);
  const text = Array.isArray(value) ? `[${value.map((entry) => write(entry, above)).join(',')}]` : writeObject(value, above);
  above.delete(value);
  return text;
}

function writeObject(value: object, above: Set<object>): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse(value, 'plain objects and lists');
  let fields = '';
  // RFC 8785, section 3.2.3: keys are ordered by their UTF-16 code units, as they are sorted of themselves
  for (const key of Object.keys(value).sort()) {
    const field = (value as Readonly<Record<string, unknown>>)[key];
    if (field !== undefined) fields += `${fields === '' ? '' : ','}${JSON.stringify(key)}:${write(field, above)}`;
  }
  return `{${fields}}`;
}

function refuse(given: unknown, expected: string): never {
  throw new ActionlineError('bad-argument', `Given ${show(given)}; expected ${expected}; turn it into text or leave it out.`, { given });
}
