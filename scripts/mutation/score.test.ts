import { expect, it } from 'vitest';

import { noticed, scoresOf } from './score.js';

const tried = (fileName: string, ...statuses: readonly string[]): readonly { readonly fileName: string; readonly status: string }[] =>
  statuses.map((status) => ({ fileName, status }));

it('counts a mutant that went on for ever as noticed, and none that were not tried', () => {
  const scores = scoresOf([
    ...tried('b.ts', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'),
    ...tried('a.ts', 'Killed'),
    ...tried('c.ts', 'Ignored'),
  ]);
  expect(scores).toEqual([
    { file: 'a.ts', killed: 1, survived: 0, untested: 0 },
    { file: 'b.ts', killed: 2, survived: 1, untested: 1 },
  ]);
  // three of five
  expect(noticed(scores)).toBe(60);
});
