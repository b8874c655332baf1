import { WHOLE, type Axis } from './axis.js';
import type { Constraint, End } from './figure.js';
import { between, eachConstraint, explain, type Node, type Teller } from './node.js';
import { addEdges, addUpper, originsOf } from './node-edges.js';
import { Contradiction, seriesGraph, type Edge, type Reason } from './series-graph.js';
import { acrossNode, nodeHolds, sortInto, waysToPart, type Way } from './ways.js';

/** The figures of one world that share days, one way or another. */
export interface Problem {
  /** The axes. */
  readonly axes: readonly Axis[];
  /** What is known. */
  readonly constraints: readonly Constraint[];
  /** Whether amounts are never negative. */
  readonly rising: boolean;
}

/** Two points in time, the second being the day after the last. */
export interface Stretch {
  /** The first day. */
  readonly from: number;
  /** The day after the last. */
  readonly to: number;
}

/** What is proven of a stretch of days. */
export interface Solution {
  /** The least amount. */
  readonly lower: number;
  /** The greatest amount. */
  readonly upper: number;
  /** Tells each figure that an end is made of: at which of its own ends, and whether it is added or taken off. */
  readonly explain: (end: End, tell: Teller) => void;
}

/** The constraints of one node. */
interface Group {
  readonly codes: readonly number[];
  readonly constraints: Constraint[];
}

/** With more shared points than these, parts are compared between neighbours, along figures and along what is asked only. */
const MANY_POINTS = 50;

/** Where neighbours would take more steps than these, parts are compared along what is asked only. */
const MANY_STEPS = 500_000;

/** Works out the greatest and the least amount of each stretch over all worlds that the constraints allow. */
export function solve(problem: Problem, stretches: readonly Stretch[]): readonly Solution[] | Contradiction {
  return new Solver(problem, stretches).solve();
}

class Solver {
  private readonly problem: Problem;
  private readonly stretches: readonly Stretch[];
  private readonly groups: readonly Group[];
  private readonly wide: readonly Group[];
  private readonly containers: readonly Group[];
  private readonly points: readonly number[];
  private readonly pairs: readonly (readonly [number, number])[];
  private readonly nodes = new Map<string, Node | Contradiction>();

  constructor(problem: Problem, stretches: readonly Stretch[]) {
    this.problem = problem;
    this.stretches = stretches;
    const { axes, constraints } = problem;
    const groups = new Map<string, Group>();
    for (const constraint of constraints) {
      const key = constraint.codes.join();
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { codes: constraint.codes, constraints: [constraint] });
      else group.constraints.push(constraint);
    }
    this.groups = [...groups.values()];
    this.wide = this.groups.filter(({ codes }) => codes.some((code, at) => !axes[at]!.codes[code]!.single));
    this.containers = this.wide.filter(({ codes }) =>
      this.groups.some((inner) => inner.codes !== codes && nodeHolds(axes, codes, inner.codes)),
    );
    this.points = this.sharedPoints();
    this.pairs = this.comparedPairs();
  }

  solve(): readonly Solution[] | Contradiction {
    const root = this.node(
      this.problem.axes.map(() => WHOLE),
      this.groups,
    );
    if (root instanceof Contradiction) return root;
    const solutions: Solution[] = [];
    for (const { from, to } of this.stretches) {
      const since = this.points.indexOf(from);
      const until = this.points.indexOf(to);
      const found = between(root, since, until);
      if (found instanceof Contradiction) return this.toldApart(found, root.children);
      const [lower, upper] = found;
      solutions.push({
        lower: this.problem.rising ? Math.max(lower, 0) : lower,
        upper,
        explain: (end, tell) => {
          explain(root, since, until, end, end, 1, tell);
        },
      });
    }
    return solutions;
  }

  /** A contradiction as the constraints it rests on. */
  private toldApart({ reasons }: Contradiction, children: readonly Node[]): Contradiction {
    const figures = new Map<Constraint, Reason>();
    for (const reason of reasons) {
      if ('constraint' in reason) figures.set(reason.constraint, reason);
      else {
        for (const at of reason.parts) {
          eachConstraint(children[at]!, reason.since, reason.until, reason.end, (constraint, end) =>
            figures.set(constraint, { constraint, end }),
          );
        }
      }
    }
    return new Contradiction([...figures.values()]);
  }

  /** The points in time that nodes are compared at: the ends of what is asked, and those of figures that hold others. */
  private sharedPoints(): readonly number[] {
    const points = new Set<number>();
    for (const { from, to } of this.stretches) points.add(from).add(to);
    for (const { constraints } of this.containers) addEnds(points, constraints);
    const asked = inTime(points);
    if (!this.partedTwice()) return asked;
    for (const { constraints } of this.groups) addEnds(points, constraints);
    return points.size > MANY_POINTS ? asked : inTime(points);
  }

  /** Whether there is more than one way to part something. */
  private partedTwice(): boolean {
    const { axes } = this.problem;
    return axes.flatMap((axis, at) => waysToPart(axis, WHOLE, this.codesAt(at, this.groups, WHOLE))).length > 1;
  }

  private comparedPairs(): readonly (readonly [number, number])[] {
    const { points } = this;
    const pairs: (readonly [number, number])[] = [];
    if (points.length <= MANY_POINTS) {
      points.forEach((_, since) => {
        for (let until = since + 1; until < points.length; until += 1) pairs.push([since, until]);
      });
      return pairs;
    }
    if (points.length * this.problem.constraints.length <= MANY_STEPS)
      for (let until = 1; until < points.length; until += 1) pairs.push([until - 1, until]);
    for (const { from, to } of this.stretches) pairs.push([points.indexOf(from), points.indexOf(to)]);
    return pairs;
  }

  /** The codes of an axis that some groups use within a code. */
  private codesAt(at: number, groups: readonly Group[], within: number): readonly number[] {
    const codes = new Set<number>();
    for (const group of groups) codes.add(group.codes[at]!);
    codes.delete(within);
    return [...codes].sort((a, b) => a - b);
  }

  private node(codes: readonly number[], inside: readonly Group[]): Node | Contradiction {
    const key = codes.join();
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    const found = this.workOut(codes, inside);
    this.nodes.set(key, found);
    return found;
  }

  private workOut(codes: readonly number[], inside: readonly Group[]): Node | Contradiction {
    const { axes, rising } = this.problem;
    const key = codes.join();
    const own = inside.filter((group) => group.codes.join() === key).flatMap(({ constraints }) => constraints);
    const above = rising ? this.wide.filter((group) => group.codes.join() !== key && nodeHolds(axes, group.codes, codes)) : [];

    const children: Node[] = [];
    const ways: (Way & { readonly children: readonly number[] })[] = [];
    for (const [at, axis] of axes.entries()) {
      const whole = codes[at]!;
      if (this.codesAt(at, inside, whole).length === 0) continue;
      const across = rising ? acrossNode(axes, at, codes, this.wide) : [];
      for (const way of waysToPart(axis, whole, this.codesAt(at, [...inside, ...across], whole))) {
        if (!rising && !(way.packs && way.covers)) continue;
        const sorted = sortInto(axis, at, way.codes, inside);
        const parts: number[] = [];
        for (const [place, code] of way.codes.entries()) {
          const part = codes.map((other, axisAt) => (axisAt === at ? code : other));
          const child = this.node(part, sorted[place]!);
          if (child instanceof Contradiction) return child;
          parts.push(children.push(child) - 1);
        }
        ways.push({ ...way, children: parts });
      }
    }

    const points = this.pointsOf(own);
    const place = new Map(points.map((point, at) => [point, at]));
    const edges: Edge[] = [];
    const origins = originsOf(own, points.length);
    for (const constraint of own) {
      const from = constraint.origin === undefined ? place.get(constraint.from) : origins.get(constraint.origin);
      addEdges(edges, constraint, from!, place.get(constraint.to)!, rising);
    }
    // A running total holds all before it: whenever counting began, it was before all days that are asked about.
    if (rising)
      for (const at of origins.values()) edges.push({ a: 0, b: at, length: 0, reason: { parts: [], end: 'lower', since: 0, until: 0 } });
    for (const { constraints } of above) {
      for (const constraint of constraints) if (constraint.upper !== Infinity) addUpper(edges, constraint, points);
    }
    const at = this.points.map((point) => place.get(point)!);
    const clash = this.addParts(edges, ways, children, at);
    if (clash !== undefined) return clash;
    const graph = seriesGraph(points.length + origins.size, edges, rising, points.length);
    return { graph, at, distances: [], children };
  }

  private pointsOf(own: readonly Constraint[]): readonly number[] {
    const points = new Set(this.points);
    addEnds(points, own);
    return inTime(points);
  }

  /** What the parts of a node give together between each two points: the best of all ways. */
  private addParts(
    edges: Edge[],
    ways: readonly (Way & { readonly children: readonly number[] })[],
    children: readonly Node[],
    at: readonly number[],
  ): Contradiction | undefined {
    const { rising } = this.problem;
    for (const [since, until] of this.pairs) {
      let lower = rising ? 0 : -Infinity;
      let upper = Infinity;
      let least: readonly number[] | undefined;
      let most: readonly number[] | undefined;
      for (const { packs, covers, children: parts } of ways) {
        let low = 0;
        let high = 0;
        for (const part of parts) {
          const found = between(children[part]!, since, until);
          if (found instanceof Contradiction) return this.toldApart(found, children[part]!.children);
          low += rising ? Math.max(found[0], 0) : found[0];
          high += found[1];
        }
        if (packs && low > lower) [lower, least] = [low, parts];
        if (covers && high < upper) [upper, most] = [high, parts];
      }
      const [a, b] = [at[since]!, at[until]!];
      if (most !== undefined) edges.push({ a, b, length: upper, reason: { parts: most, end: 'upper', since, until } });
      if (least !== undefined) edges.push({ a: b, b: a, length: -lower, reason: { parts: least, end: 'lower', since, until } });
    }
    return undefined;
  }
}

/** Adds the days that some constraints begin and end on; the origin that nobody knows is none. */
function addEnds(points: Set<number>, constraints: readonly Constraint[]): void {
  for (const { from, to, origin } of constraints) {
    if (origin === undefined) points.add(from);
    points.add(to);
  }
}

function inTime(points: Iterable<number>): readonly number[] {
  return [...points].sort((a, b) => a - b);
}
