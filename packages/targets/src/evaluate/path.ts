import { type PathShape } from '@actionline/core';
import { exactSum } from '@actionline/core/internal';

import { expectedAfter, paceRatio } from './pace.js';

/** A place that a path leads through: a value, at the close of a day. */
export interface Stage {
  /** The day. */
  readonly day: number;
  /** The value. */
  readonly value: number;
}

/** How a value is expected to run, through stages in the order of their days; the first is where it starts. */
export interface Path {
  /** The stages. */
  readonly stages: readonly Stage[];
  /** How it runs between them. */
  readonly shape: PathShape;
}

/** The part of a path that a day lies in: so much by its first day, and so much of a rise in so many of its days. */
interface Piece {
  readonly base: number;
  readonly rise: number;
  readonly days: number;
  readonly of: number;
}

/** The value that a path has reached on a day. */
export function expectedOn(path: Path, day: number): number {
  const { base, rise, days, of } = pieceOn(path, day);
  return base + expectedAfter(rise, days, of);
}

/**
 * How much is done of what a path asks by a day, both from where it starts. `wanted` is the way that it leads, up or down; where
 * nothing that way is asked by then, only whether the value lies on the path, on the better side of it, or on the worse one.
 */
export function shareOfPath(path: Path, value: number, day: number, wanted: number): number {
  const start = path.stages[0]!.value;
  const { base, rise, days, of } = pieceOn(path, day);
  const before = difference(base, start);
  const asked = before === 0 ? rise * days : before * of + rise * days;
  const done = difference(value, start);
  if (wanted !== 0 && !(asked * wanted > 0)) {
    const above = (value - expectedOn(path, day)) * wanted;
    return above === 0 ? 1 : above * Infinity;
  }
  return before === 0 ? paceRatio(done, rise, days, of) : paceRatio(done, asked, 1, of);
}

function pieceOn({ stages, shape }: Path, day: number): Piece {
  if (shape === 'stepped') {
    const due = stages.filter((stage) => stage.day <= day).at(-1) ?? stages[0]!;
    return { base: due.value, rise: 0, days: 0, of: 1 };
  }
  const at = stages.findIndex((stage) => stage.day >= day);
  const next = at === -1 ? stages.length - 1 : Math.max(at, 1);
  const [from, to] = [stages[next - 1]!, stages[next]!];
  return { base: from.value, rise: difference(to.value, from.value), days: day - from.day, of: to.day - from.day };
}

/** The difference of two decimal numbers as written: 0.3 less 0.1 is 0.2. */
export function difference(a: number, b: number): number {
  return exactSum([a, -b]);
}
