import { describe, expect, it } from 'vitest';

import { scaledDown, scaledUp, scaleOf } from './scale.js';

/** 2^53 - 1, up to which every whole number is one of its own. */
const LARGEST = 9_007_199_254_740_991;

describe('a scale', () => {
  it.each([
    [[1, 2, 3], 1],
    [[0.5, 2], 10],
    [[0.1, 0.25], 100],
    [[-0.125], 1000],
    [[0.000_001, Infinity, -Infinity], 1_000_000],
    [[Infinity], 1],
    [[], 1],
    [[LARGEST], 1],
    // Ten times this is 2^53 - 1.
    [[900_719_925_474_099.1], 10],
  ])('of %j is %d, exactly', (numbers, factor) => {
    expect(scaleOf(numbers)).toEqual({ factor, exact: true });
  });

  it('makes decimals the whole numbers that they are written as', () => {
    const scale = scaleOf([0.29]);
    // 0.29 times 100 is 28.999999999999996 in binary.
    expect([scaledDown(0.29, scale), scaledUp(0.29, scale)]).toEqual([29, 29]);
    // 0.1 + 0.2 is not 0.3 in binary; 1 + 2 is 3.
    const tenth = scaleOf([0.1, 0.2, 0.3]);
    expect(scaledUp(0.1, tenth) + scaledUp(0.2, tenth)).toBe(scaledUp(0.3, tenth));
  });

  it('leaves what is not bounded as it is', () => {
    expect([scaledDown(-Infinity, scaleOf([0.5])), scaledUp(Infinity, scaleOf([0.5]))]).toEqual([-Infinity, Infinity]);
  });

  it('is as fine as a sum of all numbers can be told, and rounds outwards below that', () => {
    // 900 million million with two decimals has 17 digits; with one decimal 16, which still fits.
    const scale = scaleOf([0.01, 9e14]);
    expect(scale).toEqual({ factor: 10, exact: false });
    expect([scaledDown(0.01, scale), scaledUp(0.01, scale)]).toEqual([0, 1]);
    expect(scaleOf([0.1, 9e14])).toEqual({ factor: 10, exact: true });
  });

  it('is not exact where the sum is beyond the numbers that are told apart', () => {
    expect(scaleOf([LARGEST, 1])).toEqual({ factor: 1, exact: false });
    expect(scaleOf([-LARGEST, -1])).toEqual({ factor: 1, exact: false });
    expect(scaleOf([0.5, LARGEST])).toEqual({ factor: 1, exact: false });
  });

  it('of a third is as fine as 15 decimals, and not exact', () => {
    const scale = scaleOf([1 / 3]);
    expect(scaleOf([1 / 3, 1])).toEqual(scale);
    expect(scale).toEqual({ factor: 1e15, exact: false });
    expect([scaledDown(1 / 3, scale), scaledUp(1 / 3, scale)]).toEqual([333_333_333_333_333, 333_333_333_333_334]);
  });
});
