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

/** Edges by the point that they start from. */
interface EdgesByPoint {
  /** The edges, in the order of these points. */
  readonly edges: readonly Edge[];
  /** The place of the first edge of each point, and the number of all edges. */
  readonly first: Int32Array;
}

/** The edges of a series. */
export interface SeriesGraph {
  /** How many points there are: those in the order of time, then those that nobody knows the time of. */
  readonly size: number;
  /** How many of them are in the order of time. */
  readonly timed: number;
  /** The edges towards later points. */
  readonly forward: EdgesByPoint;
  /** The edges towards earlier points. */
  readonly backward: EdgesByPoint;
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

/**
 * How often each point is looked at on average, and how many looks there are beside, before the ways found are taken as they are:
 * each of them is a true bound.
 */
const MANY_LOOKS = 12;
const MORE_LOOKS = 100_000;

/** How often each point is looked at on average before going straight through time is given up. */
const STRAIGHT_LOOKS = 4;

/** The graph of some edges. */
export function seriesGraph(size: number, edges: readonly Edge[], rising: boolean, timed: number = size): SeriesGraph {
  return {
    size,
    timed,
    forward: byPoint(
      size,
      edges.filter(({ a, b }) => a < b),
    ),
    backward: byPoint(
      size,
      edges.filter(({ a, b }) => a > b),
    ),
    rising,
  };
}

function byPoint(size: number, edges: readonly Edge[]): EdgesByPoint {
  const first = new Int32Array(size + 1);
  for (const { a } of edges) first[a + 1]! += 1;
  for (let point = 0; point < size; point += 1) first[point + 1]! += first[point]!;
  const next = first.slice();
  const sorted = new Array<Edge>(edges.length);
  for (const edge of edges) {
    sorted[next[edge.a]!] = edge;
    next[edge.a]! += 1;
  }
  return { edges: sorted, first };
}

/**
 * The shortest ways from one point to all others: what has run up between the two is at most the distance to a later point, and
 * at least the distance to an earlier one, taken off. The points that came nearer are looked at in the order of time, forward and
 * back in turn, so that a way costs little more than its turns.
 */
export function distancesFrom(graph: SeriesGraph, source: number): Distances | Contradiction {
  return new Search(graph, source).run();
}

/** The points that came nearer since they were last looked at in one direction. */
class Nearer {
  readonly marks: Uint8Array;
  low = Infinity;
  high = -1;

  constructor(size: number) {
    this.marks = new Uint8Array(size);
  }

  add(point: number): void {
    this.marks[point] = 1;
    if (point < this.low) this.low = point;
    if (point > this.high) this.high = point;
  }

  clear(): void {
    this.low = Infinity;
    this.high = -1;
  }

  /** Forgets the points that have been looked at meanwhile. */
  settle(): void {
    if (this.high < 0 || this.marks.includes(1)) return;
    this.clear();
  }
}

class Search {
  private readonly graph: SeriesGraph;
  private readonly source: number;
  private readonly to: Float64Array;
  private readonly last: Int32Array;
  private readonly ahead: Nearer;
  private readonly back: Nearer;
  private looks = 0;

  constructor(graph: SeriesGraph, source: number) {
    this.graph = graph;
    this.source = source;
    this.to = new Float64Array(graph.size).fill(Infinity);
    this.last = new Int32Array(graph.size).fill(NONE);
    this.ahead = new Nearer(graph.size);
    this.back = new Nearer(graph.size);
  }

  run(): Distances | Contradiction {
    const { graph, source, to, last } = this;
    to[source] = 0;
    this.ahead.add(source);
    this.back.add(source);
    this.straight();
    let checkAt = this.looks + 4 * graph.size;
    while (this.ahead.high >= 0 || this.back.high >= 0) {
      this.forward();
      this.backward();
      if (to[source] < 0 || this.looks > checkAt) {
        checkAt *= 2;
        const cycle = cycleIn(graph, last);
        if (cycle !== undefined) return new Contradiction(cycle);
        if (this.looks > MANY_LOOKS * graph.size + MORE_LOOKS) break;
      }
    }
    return { to, last };
  }

  /**
   * Goes straight through time, away from the end that the source is nearer to: a point is left behind only once none before it is
   * to be looked at again. Figures that overlap in a chain, each with the next, are done in one go.
   */
  private straight(): void {
    const { ahead, back, source } = this;
    const { size } = this.graph;
    const up = source < size / 2;
    const most = this.looks + STRAIGHT_LOOKS * size;
    let point = source;
    while (point >= 0 && point < size && this.looks < most) {
      this.looks += 1;
      if (ahead.marks[point] === 0 && back.marks[point] === 0) {
        point += up ? 1 : -1;
        continue;
      }
      ahead.marks[point] = 0;
      back.marks[point] = 0;
      const turned = this.relax(point, up);
      point = turned ?? point + (up ? 1 : -1);
    }
    ahead.settle();
    back.settle();
  }

  /** Looks at all edges of a point; the farthest point behind it that came nearer, where there is one. */
  private relax(point: number, up: boolean): number | undefined {
    let turned: number | undefined;
    const note = (b: number): void => {
      if (up ? b < point && (turned === undefined || b < turned) : b > point && (turned === undefined || b > turned)) turned = b;
    };
    const { to } = this;
    const { forward, backward, rising, timed } = this.graph;
    for (let at = forward.first[point]!; at < forward.first[point + 1]!; at += 1) {
      const { b, length } = forward.edges[at]!;
      if (to[point]! + length >= to[b]!) continue;
      this.reach(b, to[point]! + length, at);
      note(b);
    }
    for (let at = backward.first[point]!; at < backward.first[point + 1]!; at += 1) {
      const { b, length } = backward.edges[at]!;
      if (to[point]! + length >= to[b]!) continue;
      this.reach(b, to[point]! + length, forward.edges.length + at);
      note(b);
    }
    if (rising && point > 0 && point < timed && to[point]! < to[point - 1]!) {
      this.reach(point - 1, to[point]!, FREE);
      note(point - 1);
    }
    return turned;
  }

  private forward(): void {
    const { ahead, to } = this;
    const { edges, first } = this.graph.forward;
    for (let point = ahead.low; point <= ahead.high; point += 1) {
      this.looks += 1;
      if (ahead.marks[point] === 0) continue;
      ahead.marks[point] = 0;
      for (let at = first[point]!; at < first[point + 1]!; at += 1) {
        const { b, length } = edges[at]!;
        if (to[point]! + length < to[b]!) this.reach(b, to[point]! + length, at);
      }
    }
    ahead.clear();
  }

  private backward(): void {
    const { back, to } = this;
    const { backward, forward, rising, timed } = this.graph;
    const { edges, first } = backward;
    for (let point = back.high; point >= back.low; point -= 1) {
      this.looks += 1;
      if (back.marks[point] === 0) continue;
      back.marks[point] = 0;
      for (let at = first[point]!; at < first[point + 1]!; at += 1) {
        const { b, length } = edges[at]!;
        if (to[point]! + length < to[b]!) this.reach(b, to[point]! + length, forward.edges.length + at);
      }
      if (rising && point > 0 && point < timed && to[point]! < to[point - 1]!) this.reach(point - 1, to[point]!, FREE);
    }
    back.clear();
  }

  private reach(point: number, distance: number, edge: number): void {
    this.to[point] = distance;
    this.last[point] = edge;
    this.ahead.add(point);
    this.back.add(point);
  }
}

/** The edge that leads last to a point; nothing for the free step, and for none. */
function edgeAt({ forward, backward }: SeriesGraph, at: number): Edge | undefined {
  return at < 0 ? undefined : (forward.edges[at] ?? backward.edges[at - forward.edges.length]);
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
