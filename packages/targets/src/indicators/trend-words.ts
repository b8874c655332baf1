import type { IndicatorDirection, Interval } from '@actionline/core';
import { exactSum } from '@actionline/core/internal';

import { changeOf, isNone, trifleOf, type Change } from '../evaluate/change.js';

/**
 * Where an indicator goes. `improving` and `worsening` where a direction is good, `rising` and `falling` where none is, `nearer` and
 * `farther` where it is to be kept; `no-clear-change` where no change is larger than a trifle; `unknown` where the figures do not tell. An
 * indicator has no target: nothing is achieved, and nothing missed.
 */
export type TrendWord = 'improving' | 'worsening' | 'rising' | 'falling' | 'nearer' | 'farther' | 'no-clear-change' | 'unknown';

/**
 * Every word for a trend.
 *
 * @example
 * ```ts
 * import { trendWords } from '@actionline/targets';
 *
 * trendWords.includes('improving'); // => true
 * trendWords.map(String).includes('achieved'); // => false
 * ```
 */
export const trendWords: readonly TrendWord[] = [
  'improving',
  'worsening',
  'rising',
  'falling',
  'nearer',
  'farther',
  'no-clear-change',
  'unknown',
];

/** How a move is named. */
export interface Naming {
  /** Which way is good. */
  readonly direction: IndicatorDirection;
  /** With `keep`: the value that is kept. */
  readonly kept: Interval | undefined;
  /** A change by no more than this share of where it started is none. */
  readonly smallestChange: number;
}

/** The word for a move from one range to another: said only where every value in the two ranges would have it so. */
export function trendWord(from: Interval, to: Interval, { direction, kept, smallestChange }: Naming): TrendWord {
  const trifle = trifleOf(from, smallestChange);
  // nearer is a fall of the distance from what is kept
  const change = kept === undefined ? changeOf(from, to, 1) : changeOf(distanceFrom(kept, from), distanceFrom(kept, to), 1);
  const way = wayOf(change, trifle);
  if (way === 'up' || way === 'down') return WORDS[direction][way];
  return way === 'none' ? 'no-clear-change' : 'unknown';
}

const WORDS: Readonly<Record<IndicatorDirection, Readonly<Record<'up' | 'down', TrendWord>>>> = {
  increase: { up: 'improving', down: 'worsening' },
  decrease: { up: 'worsening', down: 'improving' },
  none: { up: 'rising', down: 'falling' },
  keep: { up: 'farther', down: 'nearer' },
};

function wayOf(change: Change, trifle: Change): 'up' | 'down' | 'none' | undefined {
  if (change.least > trifle.most) return 'up';
  if (change.most < -trifle.most) return 'down';
  return isNone(change, trifle) ? 'none' : undefined;
}

/** The least and the greatest distance between two ranges. */
function distanceFrom(kept: Interval, { lower, upper }: Interval): Interval {
  const above = exactSum([lower, -kept.upper]);
  const below = exactSum([kept.lower, -upper]);
  return {
    lower: Math.max(0, above, below),
    upper: Math.max(exactSum([upper, -kept.lower]), exactSum([kept.upper, -lower])),
  };
}
