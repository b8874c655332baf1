import { describe, expect, it } from 'vitest';

import { exactSum } from './exact-sum.js';

describe('an exact sum', () => {
  it('takes as many decimal numbers as there are', () => {
    // 200,000 times a tenth are 20,000: more numbers than a call can take as arguments.
    expect(exactSum(Array.from({ length: 200_000 }, () => 0.1))).toBe(20_000);
  });
});
