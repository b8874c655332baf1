import { describe, expect, it } from 'vitest';

import { shareWidth, type SoughtColumn } from './share-width.js';

const column = (least: number, whole: number, texts: readonly number[]): SoughtColumn => ({ least, whole, padding: 0, texts });

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

describe('the width of columns', () => {
  it('is given away whole', () => {
    expect(sum(shareWidth([column(20, 20, [300]), column(10, 40, [40])], 100))).toBeCloseTo(100);
  });

  it('is shared by the longest words where there is no room for them', () => {
    expect(shareWidth([column(150, 150, [150]), column(50, 50, [50])], 100)).toEqual([75, 25]);
  });

  it('leaves a short text whole, though another column asks for more than there is', () => {
    // 10 + 30 and 20 + 60: the first fits in three quarters of 100, both do not
    const [dates = 0] = shareWidth([column(10, 40, [40, 40]), column(20, 80, [900, 900])], 100);
    expect(dates).toBeGreaterThanOrEqual(40);
  });

  it('goes to the column whose texts make the rows high', () => {
    const [long = 0, short = 0] = shareWidth([column(10, 10, [500, 500]), column(10, 10, [12, 12])], 100);
    expect(long).toBeGreaterThan(5 * short);
  });
});
