import type { Constraint, End } from './figure.js';

/** Why an edge is there: a constraint, at one of its ends; or what the parts of a node give together. */
export type Reason =
  | { readonly constraint: Constraint; readonly end: End }
  | { readonly parts: readonly number[]; readonly end: End; readonly since: number; readonly until: number };

/** A bound on the amount between two points in time, as an edge of the graph of one series. */
export interface Edge {
  /** The point that it starts from. */
  readonly a: number;
  /** The point that it leads to: later for an upper end, earlier for a lower end, which is taken off. */
  readonly b: number;
  /** The length. */
  readonly length: number;
  /** Why it is there. */
  readonly reason: Reason;
}

/** The edges of a series, in the order that one pass over them follows. */
export interface SeriesGraph {
  /** How many points there are: those in the order of time, then those that nobody knows the time of. */
  readonly size: number;
  /** How many of them are in the order of time. */
  readonly timed: number;
  /** The edges towards later points, the earliest first. */
  readonly forward: readonly Edge[];
  /** The edges towards earlier points, the latest first. */
  readonly backward: readonly Edge[];
  /** Whether what is counted never falls: then each point in time leads to the one before it for nothing. */
  readonly rising: boolean;
}

/** The distances from one point, and the last edge on each way. */
export interface Distances {
  /** The distance to each point; `Infinity` where no way leads there. */
  readonly to: Float64Array;
  /** The last edge on the way to each point: its place among forward then backward edges; -1 for none, -2 for the free step back. */
  readonly last: Int32Array;
}

/** Edges whose lengths contradict each other: together they lead back to where they start for less than nothing. */
export class Contradiction {
  /** The reasons of the edges. */
  readonly reasons: readonly Reason[];

  constructor(reasons: readonly Reason[]) {
    this.reasons = reasons;
  }
}

/** The free step from a point to the one before it. */
const FREE = -2;
const NONE = -1;

/** Passes after which the ways found are taken as they are: each of them is a true bound. */
const MOST_PASSES = 256;

/** The graph of some edges. */
export function seriesGraph(size: number, edges: readonly Edge[], rising: boolean, timed: number = size): SeriesGraph {
  const forward = edges.filter(({ a, b }) => a < b);
  const backward = edges.filter(({ a, b }) => a > b);
  if (!forward.every((edge, at) => at === 0 || (forward[at - 1]?.a ?? 0) <= edge.a)) forward.sort((x, y) => x.a - y.a);
  backward.sort((x, y) => y.a - x.a);
  return { size, timed, forward, backward, rising };
}

/**
 * The shortest ways from one point to all others: what has run up between the two is at most the distance to a later point, and
 * at least the distance to an earlier one, taken off. Forward and backward edges are relaxed in turn, each in the order of time,
 * so that a way costs a pass for each of its turns only.
 */
export function distancesFrom(graph: SeriesGraph, source: number): Distances | Contradiction {
  const { size, timed, forward, backward, rising } = graph;
  const to = new Float64Array(size).fill(Infinity);
  const last = new Int32Array(size).fill(NONE);
  to[source] = 0;
  let checkAt = 4;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const changed = relaxForward(forward, to, last);
    const back = relaxBackward(backward, forward.length, to, last, rising ? timed : 0);
    if ((to[source] ?? 0) < 0 || pass === checkAt) {
      checkAt *= 2;
      const cycle = cycleIn(graph, last);
      if (cycle !== undefined) return new Contradiction(cycle);
    }
    if (!changed && !back) break;
  }
  return { to, last };
}

function relaxForward(edges: readonly Edge[], to: Float64Array, last: Int32Array): boolean {
  let changed = false;
  for (let at = 0; at < edges.length; at += 1) {
    const { a, b, length } = edges[at]!;
    const found = (to[a]!) + length;
    if (found < (to[b]!)) {
      to[b] = found;
      last[b] = at;
      changed = true;
    }
  }
  return changed;
}

function relaxBackward(edges: readonly Edge[], offset: number, to: Float64Array, last: Int32Array, falling: number): boolean {
  let changed = false;
  let at = 0;
  for (let point = to.length - 1; point >= 0; point -= 1) {
    const here = to[point]!;
    if (here === Infinity) {
      while (at < edges.length && (edges[at]!).a === point) at += 1;
      continue;
    }
    for (; at < edges.length && (edges[at]!).a === point; at += 1) {
      const { b, length } = edges[at]!;
      if (here + length < (to[b]!)) {
        to[b] = here + length;
        last[b] = offset + at;
        changed = true;
      }
    }
    if (point > 0 && point < falling && here < (to[point - 1]!)) {
      to[point - 1] = here;
      last[point - 1] = FREE;
      changed = true;
    }
  }
  return changed;
}

/** The edge that leads last to a point; nothing for the free step, and for none. */
function edgeAt({ forward, backward }: SeriesGraph, at: number): Edge | undefined {
  return at < 0 ? undefined : (forward[at] ?? backward[at - forward.length]);
}

/** The point that the last edge to a point comes from. */
function before(graph: SeriesGraph, last: Int32Array, point: number): number {
  const at = last[point]!;
  return at === FREE ? point + 1 : (edgeAt(graph, at)?.a ?? NONE);
}

/** The reasons of the edges on the way from the source to a point. */
export function wayTo(graph: SeriesGraph, { last }: Distances, point: number): readonly Reason[] {
  const reasons: Reason[] = [];
  for (let at = point, steps = 0; at !== NONE && last[at] !== NONE && steps <= graph.size; steps += 1) {
    const edge = edgeAt(graph, last[at]!);
    if (edge !== undefined) reasons.push(edge.reason);
    at = before(graph, last, at);
  }
  return reasons;
}

/** The reasons of a cycle among the last edges; nothing where there is none. */
function cycleIn(graph: SeriesGraph, last: Int32Array): readonly Reason[] | undefined {
  const seen = new Int32Array(graph.size);
  for (let start = 0; start < graph.size; start += 1) {
    let at = start;
    while (at !== NONE && seen[at] === 0) {
      seen[at] = start + 1;
      at = before(graph, last, at);
    }
    if (at === NONE || seen[at] !== start + 1) continue;
    const reasons: Reason[] = [];
    const first = at;
    do {
      const edge = edgeAt(graph, last[at]!);
      if (edge !== undefined) reasons.push(edge.reason);
      at = before(graph, last, at);
    } while (at !== first);
    return reasons;
  }
  return undefined;
}
