/** What Node.js, Deno and Bun ask an object for when they print it. */
const PRINTED = Symbol.for('nodejs.util.inspect.custom');

/**
 * An object of which one member is read from JSON text when it is first looked at, so that an import pays for no data that is
 * not used. It is copied, compared, written and printed like any other.
 */
export function readWhenUsed<T extends object>(json: string, key: keyof T & string, member: string): T {
  const object = JSON.parse(json) as T;
  let value: unknown;
  return Object.defineProperties(object, {
    [key]: { enumerable: true, get: (): unknown => (value ??= JSON.parse(member)) },
    [PRINTED]: { value: () => ({ ...object }) },
  });
}
