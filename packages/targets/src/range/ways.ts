import { apart, cover, holds, type Axis } from './axis.js';

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

/**
 * The ways in which the codes in use part a code: into the widest of them, and, where one of these overlaps others, into those
 * without the others and those without the one.
 */
export function waysToPart(axis: Axis, whole: number, used: readonly number[]): readonly Way[] {
  const ways: Way[] = [];
  const part = (codes: readonly number[]): void => {
    if (ways.length >= MOST_WAYS) return;
    const widest = widestOf(axis, codes);
    const one = firstOverlapping(axis, widest);
    if (one === undefined) {
      if (widest.length > 0) ways.push({ codes: widest, packs: true, covers: cover(axis, widest, whole) });
      return;
    }
    // No way is found twice: the one is in each of the former, and in none of the latter.
    part(codes.filter((code) => holds(axis, one, code) || apart(axis, one, code)));
    part(codes.filter((code) => code !== one));
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

/** The codes that may hold or overlap others. */
function wideOf(axis: Axis, codes: readonly number[]): readonly number[] {
  return codes.filter((code) => !axis.codes[code]!.single);
}

function widestOf(axis: Axis, codes: readonly number[]): readonly number[] {
  const wide = wideOf(axis, codes);
  return codes.filter((code) => !wide.some((other) => other !== code && holds(axis, other, code)));
}

function firstOverlapping(axis: Axis, codes: readonly number[]): number | undefined {
  return wideOf(axis, codes).find((one) => codes.some((other) => other !== one && !apart(axis, one, other)));
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
  return parts.map((part) => codes.filter((code) => holds(axis, part, code)).flatMap((code) => byCode.get(code)!));
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
    if (!holds(axes[at]!, outer[at]!, inner[at]!)) return false;
  }
  return true;
}
