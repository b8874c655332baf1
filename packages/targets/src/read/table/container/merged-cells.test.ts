import { describe, expect, it } from 'vitest';

import { acrossMerges, mergedFrom } from './merged-cells.js';

const merge = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

describe('merged cells', () => {
  it('spread across a header, also beyond its last full cell', () => {
    const row = { row: 1, cells: ['', '2020', '', '2021'] };
    expect(acrossMerges(row, [merge(1, 1, 1, 2), merge(1, 1, 3, 4)])).toEqual(['', '2020', '2020', '2021', '2021']);
  });

  it('spread nothing down, and nothing that is empty', () => {
    expect(acrossMerges({ row: 2, cells: ['', 'M', 'F'] }, [merge(1, 2, 0, 0), merge(1, 1, 1, 2)])).toEqual(['', 'M', 'F']);
    expect(acrossMerges({ row: 1, cells: ['', 'M'] }, [merge(1, 1, 2, 9)])).toEqual(['', 'M']);
  });

  it('are told of where they stand among the data', () => {
    const merges = [merge(1, 1, 1, 2), merge(4, 5, 0, 0), merge(9, 9, 0, 27)];
    expect(mergedFrom(3, merges)).toMatchObject({
      code: 'merged-cells',
      row: 4,
      column: 'A',
      values: { count: 2, given: ['A4:A5', 'A9:AB9'] },
    });
    expect(mergedFrom(10, merges)).toBeUndefined();
    // down a column that is filled they are read as they are meant; across columns they are not
    expect(mergedFrom(3, merges, new Set([0]))?.values?.given).toEqual(['A9:AB9']);
  });
});
