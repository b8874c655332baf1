import { describe, expect, it } from 'vitest';

import { groupIssues } from './issue-group.js';
import type { Issue } from './issue.js';

const issue = (path: Issue['path'], given: string, expected: string): Issue => ({
  code: 'bad-value',
  severity: 'error',
  message: `Given ${given}; expected ${expected}.`,
  ...(path === undefined ? {} : { path }),
  values: { given, expected },
});

describe('issues put together', () => {
  it('are those of one key of whichever row, to be mended in one way', () => {
    const groups = groupIssues([
      issue(['observations', 0, 'period', 'end'], '2023-01-01', 'an end that is not before the start'),
      issue(['observations', 1, 'period', 'end'], '2025-06-31', 'a date that exists'),
      issue(['observations', 4, 'period', 'end'], '2025-02-30', 'a date that exists'),
      issue(['observations', 2, 'place'], 'Kenya', 'a code of a place'),
    ]);
    // two dates that do not exist are one cause; the others are alone
    expect(groups.map(({ count, message }) => [count, message])).toEqual([
      [2, 'Given 2025-06-31; expected a date that exists.'],
      [1, 'Given 2023-01-01; expected an end that is not before the start.'],
      [1, 'Given Kenya; expected a code of a place.'],
    ]);
    expect(groups[0]?.paths).toEqual([
      ['observations', 1, 'period', 'end'],
      ['observations', 4, 'period', 'end'],
    ]);
  });

  it('name the first five places in JSON, and none where there are only rows', () => {
    const [many] = groupIssues(Array.from({ length: 7 }, (_, at) => issue([at, 'place'], 'Kenya', 'a code')));
    expect([many?.count, many?.paths?.map(([at]) => at)]).toEqual([7, [0, 1, 2, 3, 4]]);
    const [row] = groupIssues([{ ...issue(undefined, 'x', 'a code'), row: 2 }]);
    expect(row).not.toHaveProperty('paths');
  });
});
