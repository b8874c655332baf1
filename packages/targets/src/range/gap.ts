import type { ScopedId } from '@actionline/core';

import { WHOLE, type Axis } from './axis.js';
import type { Constraint } from './figure.js';
import { lengthOf, type DayRange } from './day-range.js';
import { acrossNode, nodeHolds, sortInto, waysToPart } from './ways.js';
import type { World } from './world.js';

/** A block that no figure bounds from above. */
export interface Gap extends DayRange {
  /** The code on each axis. */
  readonly codes: readonly number[];
  /** The codes of the first axis that are known, where all others are meant. */
  readonly except: readonly number[];
}

/** A gap in the words of what is reported. */
export interface NamedGap extends DayRange {
  /** The measure that is open, where it is not the one that is asked about but a side of its share. */
  readonly measure?: ScopedId;
  /** The place; all where absent. */
  readonly place?: string;
  /** The places that are known, where all others are meant. */
  readonly exceptPlaces?: readonly string[];
  /** The breakdown; all of it where absent. */
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** A gap by the codes that its place and its breakdown were reported under. */
export function namedGap(axes: readonly Axis[], { start, end, codes, except }: Gap): NamedGap {
  const names = axes.map(({ codes: known }, at) => known[codes[at]!]!.code);
  const [place = '', ...rest] = names;
  const parts = rest.flatMap((code, at) => (code === '' ? [] : [[axes[at + 1]!.name, code] as const]));
  const known = except.map((code) => axes[0]!.codes[code]!.code);
  return {
    start,
    end,
    ...(place === '' ? {} : { place }),
    ...(known.length === 0 ? {} : { exceptPlaces: known }),
    ...(parts.length === 0 ? {} : { dimensions: Object.fromEntries(parts) }),
  };
}

/** The blocks within some days that no figure bounds from above: the whole less what figures with an upper end hold together. */
export function gapsIn({ axes, constraints, rising }: World, { start, end }: DayRange): readonly Gap[] {
  const closed = constraints.filter(({ upper, from, to }) => upper !== Infinity && from <= end && to > start);
  // What is never negative is bounded by a figure of more: such as one of all women, or of a region.
  const wide = rising ? closed.filter(({ codes }) => codes.some((code, at) => !axes[at]!.codes[code]!.single)) : [];
  return gapsOf(
    axes,
    wide,
    axes.map(() => WHOLE),
    closed,
    [{ start, end }],
  );
}

/** The gaps of a node, from the constraints within it and those that may hold it or a part of it. */
function gapsOf(
  axes: readonly Axis[],
  wide: readonly Constraint[],
  codes: readonly number[],
  inside: readonly Constraint[],
  days: readonly DayRange[],
): readonly Gap[] {
  const key = codes.join();
  const own = inside.filter((one) => one.codes.join() === key);
  const left = lessDays(days, [...own, ...wide.filter((one) => nodeHolds(axes, one.codes, codes))].map(daysOf));
  if (left.length === 0) return [];
  const told: (readonly Gap[])[] = [];
  let except: readonly number[] = [];
  for (const [at, axis] of axes.entries()) {
    const whole = codes[at]!;
    const finer = inside.filter((one) => one.codes[at] !== whole);
    if (finer.length === 0) continue;
    const used = [...finer, ...acrossNode(axes, at, codes, wide)].map((one) => one.codes[at]!);
    for (const way of waysToPart(axis, whole, codesToAsk(axis, whole, used))) {
      const sorted = sortInto(axis, at, way.codes, finer);
      const parts = way.codes.map((code, place) => {
        const part = codes.map((other, axisAt) => (axisAt === at ? code : other));
        return { code, gaps: gapsOf(axes, wide, part, sorted[place]!, left) };
      });
      if (way.covers) told.push(parts.flatMap((one) => one.gaps));
      else if (at === 0) {
        const known = parts.filter((one) => one.gaps.length === 0).map((one) => one.code);
        if (known.length > except.length) except = known;
      }
    }
  }
  return openInEach(told, left) ?? left.map((span) => ({ ...span, codes, except }));
}

/** What is open in each of several ways to part a block, told in the way that leaves the least; nothing where there is no way. */
function openInEach(told: readonly (readonly Gap[])[], days: readonly DayRange[]): readonly Gap[] | undefined {
  // Days that one way leaves nothing of are known, whatever another leaves of them.
  const known = told.flatMap((gaps) => lessDays(days, gaps));
  const ways = told.map((gaps) => ({ gaps, open: gaps.flatMap((gap) => lessDays([gap], known).map((span) => ({ ...gap, ...span }))) }));
  return ways.sort((a, b) => daysIn(a.open) - daysIn(b.open) || daysIn(a.gaps) - daysIn(b.gaps))[0]?.open;
}

/** The codes that a code is parted into to say what is missing: those in use, and those that are to report. */
function codesToAsk({ expected = [] }: Axis, whole: number, used: readonly number[]): readonly number[] {
  return [...new Set(whole === WHOLE ? [...used, ...expected] : used)].sort((a, b) => a - b);
}

function daysIn(ranges: readonly DayRange[]): number {
  return ranges.reduce((sum, range) => sum + lengthOf(range), 0);
}

function daysOf({ from, to }: Constraint): DayRange {
  return { start: from, end: to - 1 };
}

/** Days without some others. */
function lessDays(days: readonly DayRange[], taken: readonly DayRange[]): readonly DayRange[] {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  return days.flatMap(({ start, end }) => {
    const left: DayRange[] = [];
    let next = start;
    for (const one of sorted) {
      if (one.start > end) break;
      if (one.start > next) left.push({ start: next, end: one.start - 1 });
      next = Math.max(next, one.end + 1);
    }
    if (next <= end) left.push({ start: next, end });
    return left;
  });
}
