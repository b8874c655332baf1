import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { frenchExpected } from './fr-expected.js';

const SOURCES = [
  ...['packages/core/src/schemas', 'packages/core/src/shape'].flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)),
  'packages/targets/src/activities/activity-shape.ts',
];
/** How a source writes what it expects: in the message of a schema, or as an argument of the functions that make the issue. */
const PATTERNS = [
  /'expected ([^']+)'/g,
  /\bbadValue\(path, value, '([^']+)'/g,
  /\bbadValue\(\['[a-z]+'\], [a-z]+, '([^']+)'/g,
  /\btextLike\(\s*'([^']+)'/g,
];

const expected = SOURCES.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts')).flatMap((path) =>
  PATTERNS.flatMap((pattern) => [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, words = '']) => words)),
);

it('whatever a schema expects is said in French', () => {
  expect(expected).toEqual(
    expect.arrayContaining(['an end that is not before the start', 'a text that is not empty', 'a text, an address or both']),
  );
  expect(expected.filter((words) => frenchExpected(words) === undefined)).toEqual([]);
});

it.each([
  ['at least 0', 'au moins 0'],
  ['at least 1 character', 'au moins un caractère'],
  ['at least 2 entry', 'au moins 2 entrées'],
  ['more than 0', 'plus de 0'],
  ['"KE", since a country is stored by its letters', '«\u00a0KE\u00a0», car un pays s’écrit par ses lettres'],
])('so is what stands around a number or a code: %s', (words, french) => {
  expect(frenchExpected(words)).toBe(french);
});

it('what is not known stays as it is', () => {
  expect(frenchExpected('a thing of tomorrow')).toBeUndefined();
  expect(frenchExpected('toString')).toBeUndefined();
});
