import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { inspect, isDeepStrictEqual } from 'node:util';

/**
 * Copied into the folder of a stranger and run there: runs every example of `examples.json` against the packages that are installed beside it,
 * and prints as JSON how many ran and what failed.
 */
const AsyncFunction = (async () => {}).constructor;
const examples = JSON.parse(readFileSync(new URL('examples.json', import.meta.url), 'utf8'));
const faults = [];
for (const [at, { where, body, prints }] of examples.entries()) {
  // with the files that its page has shown
  process.chdir(fileURLToPath(new URL(`pages/${String(at)}`, import.meta.url)));
  const printed = [];
  const log = (...values) => printed.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '));
  const check = (actual, expected, code) => {
    if (!isDeepStrictEqual(stated(actual), stated(expected)))
      faults.push({ where, code, given: inspect(actual), expected: inspect(expected) });
  };
  try {
    await new AsyncFunction('load', 'check', 'console', body)((specifier) => import(specifier), check, { log });
    if (prints !== undefined && printed.join('\n') !== prints)
      faults.push({ where, code: 'console.log', given: printed.join('\n'), expected: prints });
  } catch (error) {
    faults.push({ where, code: 'the example', given: inspect(error), expected: 'no error' });
  }
}
console.log(JSON.stringify({ count: examples.length, faults }));

/** A value without members that are `undefined`, and without prototypes: what a `// =>` states. */
function stated(value) {
  if (Array.isArray(value)) return value.map(stated);
  if (value === null || typeof value !== 'object' || value instanceof Date || ArrayBuffer.isView(value)) return value;
  if (value instanceof Map || value instanceof Set) return [...value].map(stated);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, stated(member)]),
  );
}
