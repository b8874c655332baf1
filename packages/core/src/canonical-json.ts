/**
 * A value as JSON with the keys of every object sorted and nothing between the tokens, so that equal
 * values give equal bytes. Members that JSON leaves out (`undefined`) are left out.
 *
 * @example
 * ```ts
 * import { canonicalJson } from '@actionline/core';
 *
 * canonicalJson({ b: 1, a: [true, null] }); // => '{"a":[true,null],"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => (isPlainObject(member) ? sorted(member) : member));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
  // A null prototype keeps a member called `__proto__` an ordinary member.
  return Object.assign(Object.create(null) as Record<string, unknown>, Object.fromEntries(entries));
}
