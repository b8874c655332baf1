import { readArgument, refuseArgument } from './argument.js';

/** How a published figure is qualified. `more-than` and `less-than` leave the figure itself out. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about';

/** The bounds a figure may carry. */
export const bounds: readonly Bound[] = ['exact', 'at-least', 'at-most', 'more-than', 'less-than', 'about'];

/** The range that a qualified figure may lie in. */
export interface Interval {
  /** The least it can be; `-Infinity` when nothing is said. */
  readonly lower: number;
  /** The most it can be; `Infinity` when nothing is said. */
  readonly upper: number;
  /** The lower end itself is left out. */
  readonly lowerOpen?: true;
  /** The upper end itself is left out. */
  readonly upperOpen?: true;
}

/** How far "about" reaches on each side, as a share of the figure. */
export const ABOUT_TOLERANCE = 0.1;

/**
 * The range that a figure with its bound may lie in. "About" means within a share of it, 10 % unless said.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no number, and for another bound.
 *
 * @example
 * ```ts
 * import { intervalOf } from '@actionline/core';
 *
 * intervalOf(3000, 'more-than'); // => { lower: 3000, upper: Infinity, lowerOpen: true }
 * intervalOf(50, 'about'); // => { lower: 45, upper: 55 }
 * ```
 */
export function intervalOf(value: number, bound: Bound = 'exact', tolerance: number = ABOUT_TOLERANCE): Interval {
  if (typeof value !== 'number') refuseArgument('value', value, 'a number', 'write it without quotation marks');
  switch (bound) {
    case 'exact':
      return { lower: value, upper: value };
    case 'at-least':
      return { lower: value, upper: Infinity };
    case 'more-than':
      return { lower: value, upper: Infinity, lowerOpen: true };
    case 'at-most':
      return { lower: -Infinity, upper: value };
    case 'less-than':
      return { lower: -Infinity, upper: value, upperOpen: true };
    case 'about': {
      const reach = Math.abs(value) * tolerance;
      return { lower: value - reach, upper: value + reach };
    }
    default:
      return refuseArgument('bound', bound, `one of ${bounds.join(', ')}`, 'leave it out for an exact figure');
  }
}

/** What a requirement asks of a value; `stated` is the bare number of a text and reads as at least. */
export type Comparison = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'exactly' | 'stated';

/** The comparisons a requirement may make. */
export const comparisons: readonly Comparison[] = ['at-least', 'more-than', 'at-most', 'less-than', 'exactly', 'stated'];

/**
 * Whether a comparison keeps a value down.
 *
 * @example
 * ```ts
 * import { isCeiling } from '@actionline/core/internal';
 *
 * isCeiling('at-most'); // => true
 * isCeiling('exactly'); // => false
 * ```
 */
export function isCeiling(comparison: Comparison | undefined): boolean {
  return comparison === 'at-most' || comparison === 'less-than';
}

/** Whether something is known to be met, known not to be, or neither. */
export type Verdict = 'met' | 'unmet' | 'unknown';

/**
 * Whether a range meets a requirement: `met` where all of it does, `unmet` where none of it can, `unknown` between.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no range, and for another comparison.
 *
 * @example
 * ```ts
 * import { compareInterval, intervalOf } from '@actionline/core';
 *
 * compareInterval(intervalOf(3000), 'more-than', 3000); // => 'unmet'
 * compareInterval(intervalOf(3000, 'more-than'), 'more-than', 3000); // => 'met'
 * compareInterval(intervalOf(50, 'about'), 'at-least', 50); // => 'unknown'
 * ```
 */
export function compareInterval(range: Interval, comparison: Comparison, required: number): Verdict {
  const { lower, upper, lowerOpen, upperOpen } = readArgument(
    'range',
    range,
    'a range with a lower and an upper end',
    'make one with intervalOf',
    () => ({
      ...range,
    }),
  );
  if (typeof lower !== 'number' || typeof upper !== 'number') {
    refuseArgument('range', range, 'a range with a lower and an upper end', 'make one with intervalOf');
  }
  if (typeof required !== 'number') refuseArgument('required', required, 'a number', 'write it without quotation marks');
  const notBelow = lower >= required;
  const notAbove = upper <= required;
  const above = lower > required || (lower === required && lowerOpen === true);
  const below = upper < required || (upper === required && upperOpen === true);
  switch (comparison) {
    case 'at-least':
    case 'stated':
      return verdict(notBelow, below);
    case 'more-than':
      return verdict(above, notAbove);
    case 'at-most':
      return verdict(notAbove, above);
    case 'less-than':
      return verdict(below, notBelow);
    case 'exactly':
      return verdict(notBelow && notAbove, below || above);
    default:
      return refuseArgument('comparison', comparison, `one of ${comparisons.join(', ')}`, 'write one of them');
  }
}

function verdict(met: boolean, unmet: boolean): Verdict {
  if (met) return 'met';
  return unmet ? 'unmet' : 'unknown';
}
