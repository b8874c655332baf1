import { describe, expect, it } from 'vitest';

import { groupsOf, type FileIssue } from './issue-groups.js';

const issue = (more: Partial<FileIssue>): FileIssue => ({ code: 'a', severity: 'warning', message: 'm', file: 'f.csv', ...more });

describe('groupsOf', () => {
  it('puts the worst first, then the most frequent, and counts every issue once', () => {
    const issues = [
      issue({ row: 2 }),
      issue({ row: 3, code: 'b' }),
      issue({ row: 4, code: 'b' }),
      issue({ row: 5, code: 'c', severity: 'error' }),
    ];
    const groups = groupsOf(issues);
    expect(groups.map(({ code, count, rows }) => [code, count, rows])).toEqual([
      ['c', 1, [5]],
      ['b', 2, [3, 4]],
      ['a', 1, [2]],
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
    expect(groupsOf(issues).length).toBe(5);
  });
});
