import { type Observation } from '@actionline/core';
import { exactSum } from '@actionline/core/internal';

import { cover, WHOLE } from './axis.js';
import type { Constraint, End, Figure } from './figure.js';
import type { DayRange } from './day-range.js';
import { gapsIn, namedGap } from './gap.js';
import { plainProofs } from './plain-series.js';
import { closedUntil, intervalFrom, type Clash, type Closed, type Proof, type Proofs, type Use } from './proof.js';
import { Contradiction } from './series-graph.js';
import { solve, type Solution, type Stretch } from './solve.js';
import { worldOf, type Counted, type World } from './world.js';

/** More suspects than these are not doubted in turn, but left out together. */
const MANY_SUSPECTS = 24;

/** The share of constraints that hang together, in the order of their days. */
interface Cluster {
  from: number;
  to: number;
  readonly constraints: Constraint[];
}

/**
 * What figures about increments or running totals prove of some days: the least and the greatest amount over all worlds that
 * fit every figure. Nothing is chosen by order.
 *
 * A figure is a constraint on a block of days, places and categories. What it bounds is a linear program; its answer is found by
 * shortest ways in the graph of each series, and by the ways in which places and breakdowns part into others.
 */
export function prove(
  figures: readonly Figure[],
  silent: readonly Observation[],
  measure: Counted,
  spans: readonly DayRange[],
  origins?: (figure: Figure) => number | string,
): Proofs {
  const plain = origins === undefined && measure.signed !== true ? plainProofs(figures, measure, spans) : undefined;
  return plain ?? proveIn(worldOf(figures, silent, measure, origins), spans);
}

/** The same, in a world. */
export function proveIn(world: World, spans: readonly DayRange[]): Proofs {
  const clusters = clustersOf(world.constraints);
  const clashes: Clash[] = [];
  const tallies = spans.map(({ start }): Tally => ({ lower: 0, upper: 0, covered: start, uses: new Map() }));
  const reached = new Map<Cluster, number[]>();
  let first = 0;
  spans.forEach((span, at) => {
    // Spans are mostly in order: what lies before this one lies before the next.
    if (first > 0 && clusters[first - 1]!.to > span.start) first = 0;
    while (first < clusters.length && clusters[first]!.to <= span.start) first += 1;
    for (let next = first; next < clusters.length; next += 1) {
      const cluster = clusters[next]!;
      if (cluster.from > span.end) break;
      const asked = reached.get(cluster);
      if (asked === undefined) reached.set(cluster, [at]);
      else asked.push(at);
    }
  });
  for (const [cluster, asked] of reached) tallyCluster(world, cluster, asked, spans, tallies, clashes);
  return {
    of: tallies.map((tally, at) => proofOf(tally, spans[at]!, world)),
    clashes,
    gaps: (span) => gapsIn(world, span).map((gap) => namedGap(world.axes, gap)),
    closed: (span) => closedIn(world, span),
  };
}

function closedIn(world: World, span: DayRange): Closed | undefined {
  const until = closedUntil(gapsIn(world, span), span);
  if (until === undefined) return undefined;
  return { until, range: proveIn(world, [{ start: span.start, end: until }]).of[0]!.range };
}

/** How often a figure counts at each end. */
type Counts = { -readonly [Key in keyof Use]: Use[Key] };

interface Tally {
  lower: number;
  upper: number;
  /** The day up to which everything is known, itself not. */
  covered: number;
  readonly uses: Map<Figure, Counts>;
}

function tallyCluster(
  world: World,
  cluster: Cluster,
  asked: readonly number[],
  spans: readonly DayRange[],
  tallies: readonly Tally[],
  clashes: Clash[],
): void {
  const stretches = asked.map((at): Stretch => {
    const { start, end } = spans[at]!;
    return { from: Math.max(start, cluster.from), to: Math.min(end + 1, cluster.to) };
  });
  const solutions = plainly(world, cluster, stretches) ?? carefully(world, cluster.constraints, stretches, clashes);
  asked.forEach((at, place) => {
    const tally = tallies[at]!;
    const { lower, upper, explain } = solutions[place]!;
    const { from, to } = stretches[place]!;
    if (from > tally.covered) {
      tally.upper = Infinity;
      if (!world.rising) tally.lower = -Infinity;
    }
    tally.covered = Math.max(tally.covered, to);
    tally.lower += lower;
    tally.upper += upper;
    let asked: End = 'lower';
    const tell = (figure: Figure, _own: End, sign: 1 | -1): void => {
      let use = tally.uses.get(figure);
      if (use === undefined) tally.uses.set(figure, (use = { figure, lower: 0, upper: 0 }));
      use[asked] += sign;
    };
    explain('lower', tell);
    asked = 'upper';
    explain('upper', tell);
  });
}

/** One figure alone, or figures of places that share nothing and lie in the same days: what they prove is plain to see. */
function plainly({ axes, rising }: World, { constraints }: Cluster, stretches: readonly Stretch[]): readonly Solution[] | undefined {
  if (!rising) return undefined;
  let closed = constraints[0]!.codes.every((code) => code === WHOLE);
  if (constraints.length > 1) {
    if (axes.length !== 1) return undefined;
    const axis = axes[0]!;
    const seen = new Set<number>();
    for (const { codes } of constraints) {
      const code = codes[0]!;
      if (!axis.codes[code]!.single || seen.has(code)) return undefined;
      seen.add(code);
    }
    closed = cover(axis, [...seen], WHOLE);
    // Where their days differ, they may cover some of them together.
    if (closed && !stretches.every(({ from, to }) => constraints.every((one) => one.from <= from && to <= one.to))) return undefined;
  }
  return stretches.map(({ from, to }): Solution => {
    let lower = 0;
    let upper = closed ? 0 : Infinity;
    for (const one of constraints) {
      if (from <= one.from && one.to <= to) lower += Math.max(one.lower, 0);
      upper += one.upper;
    }
    return {
      lower,
      upper,
      explain(end, tell) {
        for (const one of constraints) {
          const counts = end === 'lower' ? one.lower > 0 && from <= one.from && one.to <= to : closed;
          if (counts) tell(one.figure, end, 1);
        }
      },
    };
  });
}

/**
 * The solution of what hangs together. Where figures contradict each other, one of them is wrong: each suspect is left out in
 * turn, and what remains possible without some one of them is possible.
 */
function carefully(world: World, constraints: readonly Constraint[], stretches: readonly Stretch[], clashes: Clash[]): readonly Solution[] {
  const { axes, rising } = world;
  const found = solve({ axes, constraints: [...constraints].sort(inSteadyOrder), rising }, stretches);
  if (!(found instanceof Contradiction)) return found;
  const blamed = found.reasons.flatMap((reason) => ('constraint' in reason ? [reason.constraint] : []));
  const suspects = [...new Set(blamed.map(({ figure }) => figure))];
  clashes.push({ suspects, parts: holdsParts(blamed) });
  const without = (left: readonly Figure[]): readonly Solution[] | undefined => {
    const kept = constraints.filter(({ figure }) => !left.includes(figure)).sort(inSteadyOrder);
    const solutions = solve({ axes, constraints: kept, rising }, stretches);
    return solutions instanceof Contradiction ? undefined : solutions;
  };
  const doubted = suspects.length > MANY_SUSPECTS ? [suspects] : suspects.map((one) => [one]);
  const possible = doubted.map(without).filter((solutions) => solutions !== undefined);
  return stretches.map((_, at) =>
    hullOf(
      possible.map((solutions) => solutions[at]!),
      rising,
    ),
  );
}

/** Orders constraints by what they say. */
export function inSteadyOrder(a: Constraint, b: Constraint): number {
  if (a.from !== b.from) return a.from - b.from;
  if (a.to !== b.to) return a.to - b.to;
  for (let at = 0; at < a.codes.length; at += 1) {
    const difference = a.codes[at]! - b.codes[at]!;
    if (difference !== 0) return difference;
  }
  if (a.lower !== b.lower) return b.lower - a.lower;
  if (a.upper !== b.upper) return a.upper - b.upper;
  const [mine, theirs] = [reportOf(a), reportOf(b)];
  return mine < theirs ? -1 : mine === theirs ? 0 : 1;
}

function reportOf({ figure: { value, observation } }: Constraint): string {
  return `${[value, observation.bound, observation.place].join(' ')} ${String(observation.places)}`;
}

/** Whether one of some constraints is a part of another: of another code, or of some of its days. */
function holdsParts(constraints: readonly Constraint[]): boolean {
  const [first] = constraints;
  if (constraints.some(({ codes }) => codes.some((code, at) => code !== first!.codes[at]))) return true;
  // Of those that begin on a day the longest comes first, so that what lies within another comes after it.
  const [longestFirst, ...others] = [...constraints].sort((a, b) => (a.from === b.from ? b.to - a.to : a.from - b.from));
  let longest = longestFirst;
  for (const one of others) {
    if (one.to > longest!.to) longest = one;
    else if (one.from !== longest!.from || one.to !== longest!.to) return true;
  }
  return false;
}

function hullOf(solutions: readonly Solution[], rising: boolean): Solution {
  let least: Solution | undefined;
  let most: Solution | undefined;
  // Of two ends that are equal, the one that is left out itself says more than the hull may.
  for (const one of solutions) {
    if (least === undefined || one.lower < least.lower || (one.lower === least.lower && !isLeftOut(one, 'lower'))) least = one;
    if (most === undefined || one.upper > most.upper || (one.upper === most.upper && !isLeftOut(one, 'upper'))) most = one;
  }
  return {
    lower: least?.lower ?? (rising ? 0 : -Infinity),
    upper: most?.upper ?? Infinity,
    explain(end, tell) {
      (end === 'lower' ? least : most)?.explain(end, tell);
    },
  };
}

/** Whether an end of a solution is left out itself. */
function isLeftOut(solution: Solution, end: End): boolean {
  let open = false;
  solution.explain(end, ({ range }, own) => {
    if ((own === 'lower' ? range.lowerOpen : range.upperOpen) === true) open = true;
  });
  return open;
}

function proofOf({ lower, upper, covered, uses: counts }: Tally, span: DayRange, { scale, rising, whole }: World): Proof {
  const open = covered <= span.end;
  const least = open && !rising ? -Infinity : lower;
  const most = open ? Infinity : upper;
  const uses: Use[] = [];
  for (const use of counts.values()) {
    if (most === Infinity) use.upper = 0;
    if (least === -Infinity) use.lower = 0;
    if (use.lower !== 0 || use.upper !== 0) uses.push(use);
  }
  return {
    range: intervalFrom(
      scale.exact || !Number.isFinite(least) ? least / scale.factor : exactEnd(uses, 'lower'),
      scale.exact || !Number.isFinite(most) ? most / scale.factor : exactEnd(uses, 'upper'),
      !whole && isOpen(uses, 'lower'),
      !whole && isOpen(uses, 'upper'),
    ),
    uses,
  };
}

/** The sum of the ends that an end is made of, with all their digits. */
function exactEnd(uses: readonly Use[], end: End): number {
  const terms: number[] = [];
  for (const use of uses) {
    const { range } = use.figure;
    const times = use[end];
    const value = times > 0 === (end === 'lower') ? range.lower : range.upper;
    for (let time = 0; time < Math.abs(times); time += 1) terms.push(times > 0 ? value : -value);
  }
  return exactSum(terms);
}

/** Whether an end is left out itself, since one of those that it is made of is. */
function isOpen(uses: readonly Use[], end: End): boolean {
  return uses.some((use) => {
    const times = use[end];
    const { range } = use.figure;
    return times !== 0 && (times > 0 === (end === 'lower') ? range.lowerOpen : range.upperOpen) === true;
  });
}

/**
 * The constraints that share days with each other, directly or through others, in an order that neither their ids nor their places
 * in the data change: of two proofs of one range, the same is given.
 */
function clustersOf(constraints: readonly Constraint[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let last: Cluster | undefined;
  for (const constraint of [...constraints].sort((a, b) => a.from - b.from)) {
    const { from, to } = constraint;
    if (last !== undefined && from < last.to) {
      last.to = Math.max(last.to, to);
      last.constraints.push(constraint);
    } else {
      last = { from, to, constraints: [constraint] };
      clusters.push(last);
    }
  }
  return clusters;
}
