import { exactSum } from '@actionline/core/internal';

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

/** The edges of a series, in the order of the points that they start from. */
export interface SeriesGraph {
  /** How many points there are: those in the order of time, then those that nobody knows the time of. */
  readonly size: number;
  /** How many of them are in the order of time. */
  readonly timed: number;
  /** The edges, in the order of the points that they start from. */
  readonly edges: readonly Edge[];
  /** The place of the first edge of each point, and the number of all edges. */
  readonly first: Int32Array;
  /** Whether what is counted never falls: then each point in time leads to the one before it for nothing. */
  readonly rising: boolean;
  /** Whether the sums of lengths are told apart, whichever are added up. */
  readonly exact: boolean;
}

/** The distances from one point, and the last edge on each way. */
export interface Distances {
  /** The distance to each point; `Infinity` where no way leads there. */
  readonly to: Float64Array;
  /** The last edge on the way to each point: its place among the edges; -1 for none, -2 for the free step back. */
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

/**
 * How often each point is looked at on average, and how many looks there are beside, before the ways found are taken as they are:
 * each of them is a true bound.
 */
const MANY_LOOKS = 24;
const MORE_LOOKS = 100_000;

/** How often each point is looked at on average before going straight through time is given up. */
const STRAIGHT_LOOKS = 4;

/** The graph of some edges. */
export function seriesGraph(size: number, edges: readonly Edge[], rising: boolean, timed: number = size): SeriesGraph {
  const first = new Int32Array(size + 1);
  let sum = 0;
  for (const { a, length } of edges) {
    first[a + 1]! += 1;
    sum += Math.abs(length);
  }
  for (let point = 1; point <= size; point += 1) first[point]! += first[point - 1]!;
  const next = first.slice();
  const sorted = new Array<Edge>(edges.length);
  for (const edge of edges) {
    sorted[next[edge.a]!] = edge;
    next[edge.a]! += 1;
  }
  return { size, timed, edges: sorted, first, rising, exact: sum <= Number.MAX_SAFE_INTEGER };
}

/**
 * The shortest ways from one point to all others: what has run up between the two is at most the distance to a later point, and
 * at least the distance to an earlier one, taken off.
 */
export function distancesFrom(graph: SeriesGraph, source: number): Distances | Contradiction {
  return new Search(graph, source).run();
}

class Search {
  private readonly graph: SeriesGraph;
  private readonly source: number;
  private readonly to: Float64Array;
  private readonly last: Int32Array;
  /** The points that came nearer since they were last looked at. */
  private readonly waiting: Uint8Array;
  /** The first and the last point that may be waiting. */
  private low: number;
  private high: number;
  private looks = 0;

  constructor(graph: SeriesGraph, source: number) {
    this.graph = graph;
    this.source = source;
    this.to = new Float64Array(graph.size).fill(Infinity);
    this.last = new Int32Array(graph.size).fill(NONE);
    this.waiting = new Uint8Array(graph.size);
    this.low = source;
    this.high = source;
  }

  run(): Distances | Contradiction {
    const { graph, source, to, last } = this;
    to[source] = 0;
    this.waiting[source] = 1;
    if (this.straight() && graph.exact) return { to, last };
    this.sweep();
    const cycle = cycleIn(graph, last);
    return cycle === undefined ? { to, last } : new Contradiction(cycle);
  }

  /**
   * Goes straight through time, away from the end that the source is nearer to: a point is left behind only once none before it is
   * to be looked at again. Figures that overlap in a chain, each with the next, are done in one go. Gives up where that takes long.
   */
  private straight(): boolean {
    const { size } = this.graph;
    const up = this.source < size / 2;
    let point = this.source;
    while (this.looks < STRAIGHT_LOOKS * size) {
      this.low = Infinity;
      this.high = -Infinity;
      this.look(point);
      point = up ? Math.min(this.low, point + 1) : Math.max(this.high, point - 1);
      if (this.waiting[point] === undefined) return true;
    }
    this.low = 0;
    this.high = size - 1;
    return false;
  }

  /** Looks at the points that came nearer, up and down through time in turn, so that a way costs little more than its turns. */
  private sweep(): void {
    const { graph, last } = this;
    const most = MANY_LOOKS * graph.size + MORE_LOOKS;
    let checkAt = 0;
    while (this.low <= this.high) {
      let point = this.low;
      this.low = Infinity;
      for (; point <= this.high; point += 1) this.look(point);
      point = this.high;
      this.high = -Infinity;
      for (; point >= this.low; point -= 1) this.look(point);
      if (this.looks < checkAt) continue;
      if (this.looks > most || cycleIn(graph, last) !== undefined) return;
      checkAt = 2 * this.looks;
    }
  }

  /** Looks at all edges of a point that came nearer. */
  private look(point: number): void {
    this.looks += 1;
    if (this.waiting[point] === 0) return;
    this.waiting[point] = 0;
    const { edges, first, rising, timed } = this.graph;
    for (let at = first[point]!; at < first[point + 1]!; at += 1) {
      const { b, length } = edges[at]!;
      this.take(point, b, length, at);
    }
    // Before the first point there is none, which nothing is nearer to.
    if (rising && point < timed) this.take(point, point - 1, 0, FREE);
  }

  /** Goes along an edge where that leads nearer. */
  private take(a: number, b: number, length: number, edge: number): void {
    const distance = this.to[a]! + length;
    if (distance < this.to[b]! && (this.graph.exact || !this.leadsRound(a, b, length))) {
      this.to[b] = distance;
      this.last[b] = edge;
      this.waiting[b] = 1;
      this.low = Math.min(this.low, b);
      this.high = Math.max(this.high, b);
    }
  }

  /** Whether an edge leads back to where its way comes from, and that for nothing or more: it is nearer only since sums are rounded. */
  private leadsRound(a: number, b: number, length: number): boolean {
    const { graph, to, last } = this;
    // Where no way led yet, none comes from.
    if (to[b] === Infinity) return false;
    const lengths = [length];
    for (let at = a; at !== NONE && lengths.length <= graph.size; at = before(graph, last, at)) {
      if (at === b) return exactSum(lengths) >= 0;
      lengths.push(graph.edges[last[at]!]?.length ?? 0);
    }
    return false;
  }
}

/** The point that the last edge to a point comes from. */
function before({ edges }: SeriesGraph, last: Int32Array, point: number): number {
  const at = last[point]!;
  return at === FREE ? point + 1 : (edges[at]?.a ?? NONE);
}

/** The reasons of the edges on the way from the source to a point. */
export function wayTo(graph: SeriesGraph, { last }: Distances, point: number): readonly Reason[] {
  const reasons: Reason[] = [];
  for (let at = point; at !== NONE; at = before(graph, last, at)) {
    const edge = graph.edges[last[at]!];
    if (edge !== undefined) reasons.push(edge.reason);
  }
  return reasons;
}

/** The reasons of a cycle among the last edges; nothing where there is none. */
function cycleIn(graph: SeriesGraph, last: Int32Array): readonly Reason[] | undefined {
  const seen = new Int32Array(graph.size);
  for (const start of seen.keys()) {
    let at = start;
    while (seen[at] === 0) {
      seen[at] = start + 1;
      at = before(graph, last, at);
    }
    if (seen[at] !== start + 1) continue;
    const reasons: Reason[] = [];
    const first = at;
    do {
      const edge = graph.edges[last[at]!];
      if (edge !== undefined) reasons.push(edge.reason);
      at = before(graph, last, at);
    } while (at !== first);
    return reasons;
  }
  return undefined;
}
