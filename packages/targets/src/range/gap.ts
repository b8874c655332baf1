import { WHOLE, type Axis } from './axis.js';
import type { Constraint, Span } from './figure.js';
import { acrossNode, nodeHolds, sortInto, waysToPart } from './ways.js';
import type { World } from './world.js';

/** A block that no figure bounds from above. */
export interface Gap extends Span {
  /** The code on each axis. */
  readonly codes: readonly number[];
  /** The codes of the first axis that are known, where all others are meant. */
  readonly except: readonly number[];
}

/** A gap in the words of what is reported. */
export interface NamedGap extends Span {
  /** The place; all where absent. */
  readonly place?: string;
  /** The places that are known, where all others are meant. */
  readonly exceptPlaces?: readonly string[];
  /** The breakdown; all of it where absent. */
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** A gap by the codes that its place and its breakdown were reported under. */
export function namedGap(axes: readonly Axis[], { start, end, codes, except }: Gap): NamedGap {
  const names = axes.map(({ codes: known }, at) => known[codes[at] ?? WHOLE]?.code ?? '');
  const [place = '', ...rest] = names;
  const parts = rest.flatMap((code, at) => (code === '' ? [] : [[axes[at + 1]?.name ?? '', code] as const]));
  const known = except.map((code) => axes[0]?.codes[code]?.code ?? '').sort();
  return {
    start,
    end,
    ...(place === '' ? {} : { place }),
    ...(known.length === 0 ? {} : { exceptPlaces: known }),
    ...(parts.length === 0 ? {} : { dimensions: Object.fromEntries(parts) }),
  };
}

/** The blocks within some days that no figure bounds from above: the whole less what figures with an upper end hold together. */
export function gapsIn({ axes, constraints, rising }: World, { start, end }: Span): readonly Gap[] {
  const closed = constraints.filter(({ upper, from, to }) => upper !== Infinity && from <= end && to > start);
  return gapsOf(
    axes,
    closed,
    rising,
    axes.map(() => WHOLE),
    [{ start, end }],
  );
}

function gapsOf(
  axes: readonly Axis[],
  closed: readonly Constraint[],
  rising: boolean,
  codes: readonly number[],
  days: readonly Span[],
): readonly Gap[] {
  const holding: Constraint[] = [];
  const below: Constraint[] = [];
  const key = codes.join();
  for (const one of closed) {
    if (one.codes.join() === key || (rising && nodeHolds(axes, one.codes, codes))) holding.push(one);
    else if (nodeHolds(axes, codes, one.codes)) below.push(one);
  }
  const left = lessDays(days, holding);
  if (left.length === 0) return [];
  // What holds a part without holding the whole, such as a figure of all women.
  const wide = closed.filter((one) => one.codes.some((code) => code === WHOLE));
  let best: readonly Gap[] | undefined;
  let except: readonly number[] = [];
  for (let at = 0; at < axes.length; at += 1) {
    const whole = codes[at]!;
    const finer = below.filter((one) => one.codes[at] !== whole);
    if (finer.length === 0) continue;
    const across = rising && axes.length > 1 ? acrossNode(axes, at, codes, wide) : [];
    const used = codesToAsk(
      axes[at]!,
      whole,
      [...finer, ...across].map((one) => one.codes[at]!),
    );
    for (const way of waysToPart(axes[at]!, whole, used)) {
      const sorted = sortInto(axes[at]!, at, way.codes, finer);
      const parts = way.codes.map((code, place) => {
        const part = codes.map((other, axis) => (axis === at ? code : other));
        return { code, gaps: gapsOf(axes, [...wide, ...(sorted[place] ?? [])], rising, part, left) };
      });
      if (way.covers) {
        const gaps = parts.flatMap((one) => one.gaps);
        if (best === undefined || lengthOf(gaps) < lengthOf(best)) best = gaps;
      } else if (at === 0) {
        const known = parts.filter((one) => one.gaps.length === 0).map((one) => one.code);
        if (known.length > except.length) except = known;
      }
    }
  }
  return best ?? left.map((span) => ({ ...span, codes, except }));
}

/** The codes that a code is parted into to say what is missing: those in use, and those that are to report. */
function codesToAsk({ expected = [] }: Axis, whole: number, used: readonly number[]): readonly number[] {
  return [...new Set(whole === WHOLE ? [...used, ...expected] : used)].sort((a, b) => a - b);
}

function lengthOf(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { start, end }) => sum + Math.min(end - start + 1, 1e6), 0);
}

/** Days without those that some constraints hold. */
function lessDays(days: readonly Span[], taken: readonly Constraint[]): readonly Span[] {
  if (taken.length === 0) return days;
  const sorted = [...taken].sort((a, b) => a.from - b.from);
  return days.flatMap(({ start, end }) => {
    const left: Span[] = [];
    let next = start;
    for (const { from, to } of sorted) {
      if (from > end) break;
      if (from > next) left.push({ start: next, end: from - 1 });
      next = Math.max(next, to);
    }
    if (next <= end) left.push({ start: next, end });
    return left;
  });
}
