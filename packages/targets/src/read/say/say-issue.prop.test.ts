import fc from 'fast-check';
import { expect, it } from 'vitest';

import { en } from './en.js';
import { sayIssue, sayIssueGroup } from './say-issue.js';

const scalar = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 300 }), fc.double(), fc.boolean(), fc.constant(null));
const value = fc.oneof(scalar, fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 30 }));
const names = [
  'given',
  'expected',
  'nearest',
  'readings',
  'setting',
  'option',
  'earlier',
  'count',
  'limit',
  'rows',
  'rejected',
  'read',
  'name',
];
const issue = fc.record({
  code: fc.constantFrom(...Object.keys(en.codes), '__proto__', 'other'),
  message: fc.string(),
  values: fc
    .tuple(
      fc.dictionary(fc.constantFrom(...names), value),
      fc.option(fc.constantFrom(...Object.keys(en.mends), 'other'), { nil: undefined }),
    )
    .map(([values, mend]) => ({ ...values, ...(mend === undefined ? {} : { mend }) })),
  column: fc.option(fc.oneof(fc.string(), fc.nat()), { nil: undefined }),
});

it('says every issue in a text that is not long, whatever its values are', () => {
  fc.assert(
    fc.property(issue, fc.constantFrom('en' as const, 'fr' as const), (one, locale) => {
      const said = sayIssue(one, locale);
      expect(said.length).toBeLessThan(one.message.length + 2_500);
      expect(said).not.toMatch(/undefined|\[object Object\]/);
      const { column, ...rest } = one;
      const group = { ...rest, ...(column === undefined ? {} : { column }), severity: 'error', count: 3, rows: [1, 2], given: [] } as const;
      expect(sayIssueGroup(group, locale).startsWith(said)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
