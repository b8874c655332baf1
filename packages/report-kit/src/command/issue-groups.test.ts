import { describe, expect, it } from 'vitest';

import { inOrder, placedGroups, type PlacedIssue } from './issue-groups.js';

const issue = (more: Partial<PlacedIssue>): PlacedIssue => ({ code: 'a', severity: 'warning', message: 'm', file: 'f.csv', ...more });

describe('placedGroups', () => {
  it('counts every issue once, and names the first figures', () => {
    const issues = Array.from({ length: 7 }, (_, at) => issue({ figure: `f${String(at)}`, code: at < 6 ? 'a' : 'b' }));
    expect(placedGroups(issues).map(({ code, count, figures }) => [code, count, figures])).toEqual([
      ['a', 6, ['f0', 'f1', 'f2', 'f3', 'f4']],
      ['b', 1, ['f6']],
    ]);
  });

  it('keeps apart what stands in other columns or files, or is mended otherwise', () => {
    const issues = [
      issue({}),
      issue({ column: 'value' }),
      issue({ file: 'g.csv' }),
      issue({ target: 'x/1' }),
      issue({ values: { mend: 'decimal-comma' } }),
    ];
    expect(placedGroups(issues).length).toBe(5);
  });
});

describe('inOrder', () => {
  it('puts the worst first, then the most frequent', () => {
    const issues = [issue({}), issue({ code: 'b' }), issue({ code: 'b' }), issue({ code: 'c', severity: 'error' })];
    expect(inOrder(placedGroups(issues)).map(({ code }) => code)).toEqual(['c', 'b', 'a']);
  });
});
