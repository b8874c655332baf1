import { apart, cover, holds, WHOLE, type Axis } from './axis.js';

/** Some codes that a code is parted into. */
export interface Way {
  /** The codes. */
  readonly codes: readonly number[];
  /** Whether they share nothing: what they hold at least adds up. */
  readonly packs: boolean;
  /** Whether they leave nothing out: what they hold at most adds up. */
  readonly covers: boolean;
}

/** More ways than these are not tried: with fewer the range is wider, never wrong. */
const MOST_WAYS = 24;
const MOST_TRIALS = 200;

/**
 * The ways in which the codes in use part a code: into the widest of them, and, where two of these overlap, into those without
 * the one and those without the other.
 */
export function waysToPart(axis: Axis, whole: number, used: readonly number[]): readonly Way[] {
  const ways: Way[] = [];
  const tried = new Set<string>();
  const part = (codes: readonly number[]): void => {
    const key = codes.join();
    if (tried.has(key) || tried.size >= MOST_TRIALS || ways.length >= MOST_WAYS) return;
    tried.add(key);
    const widest = widestOf(axis, codes);
    const clash = firstClash(axis, widest);
    if (clash === undefined) {
      const known = ways.some((way) => way.codes.join() === widest.join());
      if (widest.length > 0 && !known) ways.push({ codes: widest, packs: true, covers: cover(axis, widest, whole) });
      return;
    }
    const [one, other] = clash;
    // Whatever overlaps the one is left out with it, and the other way round.
    part(codes.filter((code) => code === one || holds(axis, one, code) || apart(axis, one, code)));
    part(codes.filter((code) => code !== one));
    part(codes.filter((code) => code !== other));
  };
  part(used);
  if (ways.length > 1) {
    const widest = widestOf(axis, used);
    for (const order of [widest, [...widest].reverse()]) {
      const needed = withoutNeedless(axis, order, whole);
      if (needed !== undefined) ways.push({ codes: needed, packs: false, covers: true });
    }
  }
  return ways;
}

function widestOf(axis: Axis, codes: readonly number[]): readonly number[] {
  const wide = codes.filter((code) => axis.codes[code]?.single !== true);
  return codes.filter(
    (code) => !wide.some((other) => other !== code && holds(axis, other, code) && (!holds(axis, code, other) || other < code)),
  );
}

function firstClash(axis: Axis, codes: readonly number[]): readonly [number, number] | undefined {
  const wide = codes.filter((code) => axis.codes[code]?.single !== true);
  for (const one of wide) for (const other of codes) if (one !== other && !apart(axis, one, other)) return [one, other];
  return undefined;
}

/** Codes that cover a whole, without those that the rest covers already; nothing where they do not cover it. */
function withoutNeedless(axis: Axis, codes: readonly number[], whole: number): readonly number[] | undefined {
  if (!cover(axis, codes, whole)) return undefined;
  let kept = codes;
  for (const code of codes) {
    const fewer = kept.filter((one) => one !== code);
    if (cover(axis, fewer, whole)) kept = fewer;
  }
  return kept;
}

/** What lies within each of some codes of an axis. */
export function sortInto<T extends { readonly codes: readonly number[] }>(
  axis: Axis,
  at: number,
  parts: readonly number[],
  items: readonly T[],
): readonly (readonly T[])[] {
  const byCode = new Map<number, T[]>();
  for (const item of items) {
    const code = item.codes[at]!;
    const list = byCode.get(code);
    if (list === undefined) byCode.set(code, [item]);
    else list.push(item);
  }
  const codes = [...byCode.keys()];
  return parts.map((part) => {
    const held = codes.filter((code) => holds(axis, part, code));
    const [only] = held;
    return held.length === 1 && only !== undefined ? (byCode.get(only) ?? []) : held.flatMap((code) => byCode.get(code) ?? []);
  });
}

/** What holds a node on every axis but one, and a part of it there, such as a figure of all women where the node is a country. */
export function acrossNode<T extends { readonly codes: readonly number[] }>(
  axes: readonly Axis[],
  at: number,
  codes: readonly number[],
  items: readonly T[],
): readonly T[] {
  return items.filter((item) =>
    item.codes.every((code, place) => {
      const own = codes[place]!;
      return place === at ? code !== own && holds(axes[place]!, own, code) : holds(axes[place]!, code, own);
    }),
  );
}

/** Whether one node holds all of another: on each axis, the code of the one holds that of the other. */
export function nodeHolds(axes: readonly Axis[], outer: readonly number[], inner: readonly number[]): boolean {
  for (let at = 0; at < outer.length; at += 1) {
    const code = outer[at]!;
    if (code !== WHOLE && !holds(axes[at]!, code, inner[at]!)) return false;
  }
  return true;
}
