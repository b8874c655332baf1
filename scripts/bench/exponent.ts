import { collectGarbage, cpuTime } from './clock.js';
import { median } from './figure.js';

/** A work that is done at several sizes. */
export interface GrowingWork {
  readonly name: string;
  /** Makes the input of a size anew, since what was seen before may be known; gives the call that is timed. */
  readonly prepare: (size: number) => () => unknown;
}

/** How the time of a work grows. */
export interface Growth {
  /** The exponent of the size that fits all times best: 1 where twice the size takes twice the time. */
  readonly exponent: number;
  /** The exponent between the two greatest sizes: what a fit over all may hide. */
  readonly last: number;
  /** The time at each size that was tried, in milliseconds. */
  readonly times: readonly number[];
  /** What the next size would have taken, in milliseconds, where that is more than there is time for. */
  readonly leftOut?: number;
}

/**
 * A time below this, in milliseconds, is as much that of what the collection before it still does in the background: the call is
 * repeated.
 */
const LEAST = 50;
const MOST_REPEATS = 2_000;
/** Of a work that takes longer, in milliseconds, one round is enough. */
const LONG = 400;
const ROUNDS = 3;
/** A size that would take longer, in milliseconds, by the steps before it, is left out. */
const TOO_LONG = 20_000;

/** Times a work at each size, the sizes in turn. */
export function growthOf({ prepare }: GrowingWork, all: readonly number[]): Growth {
  const [least = 1] = all;
  warmUp(prepare, least);
  const { sizes, first, leftOut } = affordable(prepare, all);
  const times = first.map((time): number[] => (time < LONG ? [] : [time]));
  for (let round = 0; round < ROUNDS; round += 1) {
    sizes.forEach((size, at) => {
      const own = times[at] ?? [];
      if (own.length === 0 || (own[0] ?? 0) < LONG) own.push(timeOf(prepare, size, own[0]));
    });
  }
  const medians = times.map(median);
  const slope = (from: number): number =>
    slopeOf(sizes.slice(from).map((size, at) => [Math.log(size), Math.log(medians[from + at] ?? NaN)]));
  const last = slope(sizes.length - 2);
  // what is left out may only be held to be as the last step was
  const exponent = leftOut === undefined ? slope(0) : Math.max(slope(0), last);
  return { exponent, last, times: medians, ...(leftOut === undefined ? {} : { leftOut }) };
}

/** The sizes that there is time for, each tried once. */
function affordable(
  prepare: GrowingWork['prepare'],
  all: readonly number[],
): { readonly sizes: readonly number[]; readonly first: readonly number[]; readonly leftOut?: number } {
  const sizes: number[] = [];
  const first: number[] = [];
  for (const size of all) {
    const before = sizes.at(-1) ?? size;
    const time = first.at(-1) ?? 0;
    const step = first.length < 2 ? 1 : Math.log(time / (first.at(-2) ?? NaN)) / Math.log(before / (sizes.at(-2) ?? NaN));
    const expected = time * (size / before) ** Math.max(1, step);
    if (sizes.length >= 2 && expected > TOO_LONG) return { sizes, first, leftOut: expected };
    sizes.push(size);
    first.push(timeOf(prepare, size));
  }
  return { sizes, first };
}

function warmUp(prepare: GrowingWork['prepare'], size: number): void {
  let spent = 0;
  for (let call = 0; call < 1_000 && spent < 400; call += 1) spent += cpuTime(prepare(size));
}

function timeOf(prepare: GrowingWork['prepare'], size: number, expected?: number): number {
  let guess = expected;
  if (guess === undefined) {
    const call = prepare(size);
    collectGarbage();
    guess = cpuTime(call);
    if (guess >= LONG) return guess;
  }
  const repeats = Math.max(1, Math.min(MOST_REPEATS, Math.ceil(LEAST / Math.max(guess, 0.001))));
  const calls = Array.from({ length: repeats }, () => prepare(size));
  collectGarbage();
  const time = cpuTime(() => {
    for (const call of calls) call();
  });
  return time / repeats;
}

/** The slope of the line with the least squares. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middleX = mean(points.map(([x]) => x));
  const middleY = mean(points.map(([, y]) => y));
  const covered = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
  return covered / points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
}
