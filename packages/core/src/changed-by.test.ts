import { describe, expect, it } from 'vitest';

import { changedBy } from './changed-by.js';

const percent = (change: number) => ({ change, in: 'percent' }) as const;
const points = (change: number) => ({ change, in: 'points' }) as const;

describe('a change from a baseline', () => {
  it('comes to what decimal numbers come to on paper', () => {
    // 70 % of 1.1 is 0.77, where binary fractions give 0.7700000000000001.
    expect(changedBy(1.1, percent(-30))).toBe(0.77);
    expect(changedBy(200, percent(12.5))).toBe(225);
    expect(changedBy(0.1, points(0.2))).toBe(0.3);
    expect(changedBy(1e21, percent(-50))).toBe(5e20);
  });

  it('leaves nothing after 100 per cent less, and no end where there was none', () => {
    expect(changedBy(50, percent(-100))).toBe(0);
    expect(changedBy(Infinity, percent(-100))).toBe(0);
    expect(changedBy(Infinity, percent(20))).toBe(Infinity);
    expect(changedBy(-Infinity, points(20))).toBe(-Infinity);
  });

  it('is refused where it is none', () => {
    for (const change of [undefined, null, {}, percent(NaN), { change: 5, in: 'unit' }, { change: '5', in: 'points' }])
      expect(() => changedBy(1, change as never)).toThrow('a change in percent or points');
    expect(() => changedBy('1' as never, points(1))).toThrow('a number');
  });
});
