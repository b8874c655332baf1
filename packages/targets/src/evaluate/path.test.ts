import { describe, expect, it } from 'vitest';

import { expectedOn, shareOfPath, type Path } from './path.js';

const STAGES = [
  { day: 0, value: 10 },
  { day: 100, value: 20 },
  { day: 150, value: 60 },
];
const linear: Path = { stages: STAGES, shape: 'linear' };
const stepped: Path = { stages: STAGES, shape: 'stepped' };

describe('a path', () => {
  it('runs straight from each stage to the next', () => {
    // Half of the way from 10 to 20 by day 50; half of that from 20 to 60 by day 125.
    expect([0, 50, 100, 125, 150].map((day) => expectedOn(linear, day))).toEqual([10, 15, 20, 40, 60]);
  });

  it('stays at a stage until the next is due, where it is stepped', () => {
    expect([0, 99, 100, 149, 150, 160].map((day) => expectedOn(stepped, day))).toEqual([10, 10, 20, 20, 60, 60]);
  });

  it('gives the share that is done of what it asks by a day, from where it starts', () => {
    // 5 of the 5 asked by day 50; 15 of the 30 asked by day 125.
    expect(shareOfPath(linear, 15, 50, 1)).toBe(1);
    expect(shareOfPath(linear, 25, 125, 1)).toBe(0.5);
    expect(shareOfPath(linear, 5, 50, 1)).toBe(-1);
    expect(shareOfPath(stepped, 25, 125, 1)).toBe(1.5);
  });

  it('asks for nothing but to stay on the better side, where no way is to be made yet', () => {
    expect([9, 10, 11].map((value) => shareOfPath(stepped, value, 50, 1))).toEqual([-Infinity, 1, Infinity]);
    const falling: Path = {
      stages: [
        { day: 0, value: 10 },
        { day: 100, value: 10 },
        { day: 150, value: 0 },
      ],
      shape: 'linear',
    };
    expect([9, 10, 11].map((value) => shareOfPath(falling, value, 50, -1))).toEqual([Infinity, 1, -Infinity]);
    expect(shareOfPath(falling, 5, 125, -1)).toBe(1);
  });

  it('adds decimals as they are written', () => {
    const tenths: Path = {
      stages: [
        { day: 0, value: 0.1 },
        { day: 10, value: 0.3 },
        { day: 20, value: 0.7 },
      ],
      shape: 'linear',
    };
    // By day 15 0.4 are asked, of which 0.38 are 95 %.
    expect(shareOfPath(tenths, 0.48, 15, 1)).toBe(0.95);
  });
});
