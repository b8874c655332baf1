import type { Comparison } from '@actionline/core';

import type { Dice } from './dice.js';

/** A comparison, and a number to compare with that is near a true amount in grains. */
export interface Asked {
  /** The comparison. */
  readonly comparison: Comparison;
  /** The number, in units. */
  readonly value: number;
}

const COMPARISONS: readonly Comparison[] = [
  'at-least',
  'more-than',
  'stated',
  'at-least',
  'more-than',
  'stated',
  'at-most',
  'less-than',
  'exactly',
];

/** An amount in whole grains: a share is no whole number of them, and one of nothing is none. */
export function wholeGrains(grains: number): number {
  return Number.isNaN(grains) ? 0 : Math.round(grains);
}

/** What is asked of an amount: as often kept as not. */
export function askedNear(dice: Dice, grains: number, scale: number, signed = false): Asked {
  const comparison = dice.pick(COMPARISONS);
  const whole = wholeGrains(grains);
  const size = Math.abs(whole);
  const reach = dice.pick([0, 1, 2, size >> 3, size >> 1, size]);
  const near = comparison === 'exactly' && dice.chance(0.5) ? whole : whole + dice.int(-reach, reach);
  return { comparison, value: (signed ? near : Math.max(dice.chance(0.9) ? 1 : 0, near)) / scale };
}

/** Whether a true amount meets what is asked; sums of tenths are compared as written. */
export function holds(truth: number, comparison: Comparison, required: number): boolean {
  const difference = Math.round((truth - required) * 1e6);
  switch (comparison) {
    case 'at-least':
    case 'stated':
      return difference >= 0;
    case 'more-than':
      return difference > 0;
    case 'at-most':
      return difference <= 0;
    case 'less-than':
      return difference < 0;
    case 'exactly':
      return difference === 0;
  }
}
