import type { Observation } from '@actionline/core';

import { WHOLE } from './axis.js';
import type { Constraint, End, Figure, Span } from './figure.js';
import { gapsIn, namedGap } from './gap.js';
import { closedUntil, intervalFrom, type Proof, type Proofs, type Use } from './proof.js';
import { inSteadyOrder, proveIn } from './prove.js';
import { Contradiction, distancesFrom, seriesGraph, wayTo, type Edge, type Reason } from './series-graph.js';
import { nodeHolds, sortInto, waysToPart } from './ways.js';
import { worldOf, type Counted, type World } from './world.js';

/** How values of places make one where they are not added: places counted once each, or the greatest of them. */
export type UnionRule = 'distinct' | 'max';

/** One end of a range, and the figures that it is made of. */
interface Reach {
  readonly value: number;
  readonly figures: readonly Figure[];
}

const NOTHING: Reach = { value: 0, figures: [] };
const ANYTHING: Reach = { value: Infinity, figures: [] };

/** With more points in time than these, regions are not compared at each of them. */
const MANY_POINTS = 10;

/**
 * What figures prove of some days where values of places are not added. Such a value never falls with more days or more places,
 * and two spans together have at most the sum of both: so a figure within the days is a lower end, one across the edge less
 * what may lie outside, and figures that cover the days are an upper end. Places that share nothing have their sum where they are
 * counted, and their greatest where that is asked.
 */
export function proveUnion(
  figures: readonly Figure[],
  silent: readonly Observation[],
  measure: Counted,
  rule: UnionRule,
  spans: readonly Span[],
  origins?: (figure: Figure) => number | string,
): Proofs {
  const named = rule === 'distinct' ? figures.flatMap(namesOf) : [];
  const world = worldOf([...figures, ...named], silent, measure, origins);
  const steady = { ...world, constraints: [...world.constraints].sort(inSteadyOrder) };
  return {
    of: spans.map((span) => new Union(steady, rule, figures, span).proof()),
    clashes: [],
    gaps: (span) => gapsIn(world, span).map((gap) => namedGap(world.axes, gap)),
    closed(span) {
      const until = closedUntil(gapsIn(world, span), span);
      if (until === undefined) return undefined;
      return { until, range: new Union(steady, rule, figures, { start: span.start, end: until }).proof().range };
    },
  };
}

/** The places that a count names, each as a figure of its own. */
function namesOf(figure: Figure): readonly Figure[] {
  const { observation, range } = figure;
  const { places } = observation;
  if (places === undefined || places.length === 0 || !(range.upper > 0)) return [];
  return [...new Set(places)].map((place): Figure => ({
    ...figure,
    range: { lower: 1, upper: Infinity },
    observation: nameOf(observation, place),
  }));
}

const names = new WeakMap<Observation, Observation>();

function nameOf(observation: Observation, place: string): Observation {
  const { places: _places, ...rest } = observation;
  const named = { ...rest, place };
  names.set(named, observation);
  return named;
}

class Union {
  private readonly world: World;
  private readonly rule: UnionRule;
  private readonly figures: readonly Figure[];
  private readonly span: Span;
  private readonly near: readonly Constraint[];
  /** What was worked out of a place within some days. */
  private known = new Map<string, Reach>();

  constructor(world: World, rule: UnionRule, figures: readonly Figure[], span: Span) {
    this.world = world;
    this.rule = rule;
    this.figures = figures;
    this.span = span;
    this.near = world.constraints.filter((one) => touches(one, span));
  }

  proof(): Proof {
    const { factor } = this.world.scale;
    const whole = this.world.axes.map(() => WHOLE);
    const lower = this.least(whole, this.near, this.span);
    const most = this.most(whole, this.near, this.holdersOf(this.near), this.span);
    const upper = most.value < lower.value ? { ...most, value: lower.value } : most;
    const { whole: things } = this.world;
    const open = !things && lower.value > 0 && lower.figures.some(({ range }) => range.lowerOpen === true);
    const upperOpen = !things && upper.figures.some(({ range }) => range.upperOpen === true);
    return {
      range: intervalFrom(lower.value / factor, upper.value / factor, open, upperOpen),
      uses: this.usesOf(this.own(lower), upper.value === Infinity ? [] : this.own(upper)),
    };
  }

  private usesOf(lower: readonly Figure[], upper: readonly Figure[]): readonly Use[] {
    const least = new Set(lower);
    const most = new Set(upper);
    return [...new Set([...lower, ...upper])].map((figure) => ({
      figure,
      lower: least.has(figure) ? 1 : 0,
      upper: most.has(figure) ? 1 : 0,
    }));
  }

  /** The figures that were given, for those that stand for the names in them. */
  private own({ figures }: Reach): readonly Figure[] {
    const given = new Map(this.figures.map((figure) => [figure.observation, figure]));
    return figures.flatMap((figure) => given.get(names.get(figure.observation) ?? figure.observation) ?? []);
  }

  /** The least of a place, over the constraints within it. */
  private least(codes: readonly number[], inside: readonly Constraint[], span: Span): Reach {
    const axis = this.world.axes[0];
    const place = codes[0] ?? WHOLE;
    const single = axis?.codes[place]?.smallest === true;
    if (single && this.rule === 'max') return this.amount(place, span, 'lower');
    let best = NOTHING;
    for (const one of inside) {
      if ((one.codes[0] ?? WHOLE) !== place || one.lower <= best.value) continue;
      const found = this.within(one, codes, span);
      if (found.value > best.value) best = found;
    }
    const { factor } = this.world.scale;
    if (single) return best.value > factor ? { ...best, value: factor } : best;
    if (axis === undefined) return best;
    const used = codesAt(0, inside, place);
    for (const { codes: parts, packs } of used.length === 0 ? [] : waysToPart(axis, place, used)) {
      if (!packs) continue;
      const sorted = sortInto(axis, 0, parts, inside);
      const found = parts.map((part, at) => this.least(withCode(codes, 0, part), sorted[at] ?? [], span));
      const value = found.reduce((sum, one) => (this.rule === 'max' ? Math.max(sum, one.value) : sum + one.value), 0);
      if (value > best.value)
        best = { value, figures: found.filter((one) => this.rule === 'distinct' || one.value === value).flatMap((one) => one.figures) };
    }
    return best;
  }

  /** What a figure says of the days that it shares with a span: less what may lie outside. */
  private within(one: Constraint, codes: readonly number[], { start, end }: Span): Reach {
    let { lower: value } = one;
    const figures = [one.figure];
    if (one.origin !== undefined) return NOTHING;
    const outside = [
      ...(one.from < start ? [{ start: one.from, end: start - 1 }] : []),
      ...(one.to - 1 > end ? [{ start: end + 1, end: one.to - 1 }] : []),
    ];
    for (const span of outside) {
      const pool = this.world.constraints.filter((other) => other !== one && touches(other, span));
      // Without the figure itself, other things are known.
      this.known = new Map();
      const most = this.most(
        codes,
        pool.filter((other) => nodeHolds(this.world.axes, codes, other.codes)),
        this.holdersOf(pool),
        span,
      );
      this.known = new Map();
      value -= most.value;
      if (!(value > 0)) return NOTHING;
      figures.push(...most.figures);
    }
    return { value, figures };
  }

  /** The constraints with an upper end that may hold others. */
  private holdersOf(constraints: readonly Constraint[]): readonly Constraint[] {
    const { axes } = this.world;
    return constraints.filter(
      ({ upper, codes }) => upper !== Infinity && codes.some((code, at) => code === WHOLE || axes[at]?.codes[code]?.single !== true),
    );
  }

  /** The greatest of a place, over the constraints within it. */
  private most(codes: readonly number[], inside: readonly Constraint[], holders: readonly Constraint[], span: Span): Reach {
    const axis = this.world.axes[0];
    const place = codes[0] ?? WHOLE;
    const single = axis?.codes[place]?.smallest === true;
    if (single && this.rule === 'max') return this.amount(place, span, 'upper');
    // Parts of parts ask for the same again and again.
    const key = `${codes.join()} ${String(span.start)} ${String(span.end)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = this.coverOf(codes, inside, holders, span);
    const { factor } = this.world.scale;
    const most = single && this.rule === 'distinct' && found.value > factor ? { value: factor, figures: [] } : found;
    this.known.set(key, most);
    return most;
  }

  /** The least sum of figures, or of parts, that leave nothing of the days out. */
  private coverOf(codes: readonly number[], inside: readonly Constraint[], holders: readonly Constraint[], span: Span): Reach {
    const { axes } = this.world;
    const key = codes.join();
    const closed = inside.filter(({ upper }) => upper !== Infinity);
    const holding = [
      ...closed.filter((one) => one.codes.join() === key),
      ...holders.filter((one) => one.codes.join() !== key && nodeHolds(axes, one.codes, codes)),
    ];
    const below = closed.filter((one) => one.codes.join() !== key);
    const points = [
      ...new Set(
        [span.start, span.end + 1, ...[...holding, ...below].flatMap(({ from, to }) => [from, to])].map((point) => clamp(point, span)),
      ),
    ].sort((a, b) => a - b);
    const place = new Map(points.map((point, at) => [point, at]));
    const at = (point: number): number => place.get(clamp(point, span)) ?? 0;
    const edges: Edge[] = [];
    const reaches = new Map<Reason, Reach>();
    const add = (a: number, b: number, reach: Reach, reason: Reason): void => {
      if (a >= b || reach.value === Infinity) return;
      edges.push({ a, b, length: reach.value, reason });
      reaches.set(reason, reach);
    };
    for (const constraint of holding)
      add(at(constraint.from), at(constraint.to), { value: constraint.upper, figures: [constraint.figure] }, { constraint, end: 'upper' });
    if (below.length > 0) {
      const last = points.length - 1;
      const pairs =
        points.length <= MANY_POINTS
          ? points.flatMap((_, a) => points.slice(a + 1).map((_point, b) => [a, a + 1 + b] as const))
          : [[0, last] as const];
      for (const [a, b] of pairs) {
        const part = { start: points[a]!, end: points[b]! - 1 };
        add(a, b, this.partsOver(codes, below, holders, part), { parts: [], end: 'upper', since: a, until: b });
      }
    }
    const graph = seriesGraph(points.length, edges, true);
    const found = distancesFrom(graph, 0);
    const value = found instanceof Contradiction ? Infinity : (found.to[points.length - 1] ?? Infinity);
    if (found instanceof Contradiction || value === Infinity) return ANYTHING;
    const figures = wayTo(graph, found, points.length - 1).flatMap((reason) => reaches.get(reason)?.figures ?? []);
    return this.rule === 'distinct' ? this.lessRepeats(value, figures, holding, at, points.length) : { value, figures };
  }

  /** Places that several counts name are counted once. */
  private lessRepeats(
    value: number,
    figures: readonly Figure[],
    holding: readonly Constraint[],
    at: (point: number) => number,
    size: number,
  ): Reach {
    if (!holding.some(({ figure }) => (figure.observation.places?.length ?? 0) > 0)) return { value, figures };
    const { factor } = this.world.scale;
    const edges: Edge[] = holding.flatMap((constraint) => {
      const [a, b] = [at(constraint.from), at(constraint.to)];
      const unnamed = constraint.upper - new Set(constraint.figure.observation.places).size * factor;
      return a < b ? [{ a, b, length: Math.max(unnamed, 0), reason: { constraint, end: 'upper' } }] : [];
    });
    const graph = seriesGraph(size, edges, true);
    const found = distancesFrom(graph, 0);
    if (found instanceof Contradiction) return { value, figures };
    const used = wayTo(graph, found, size - 1).flatMap((reason) => ('constraint' in reason ? [reason.constraint.figure] : []));
    const named = new Set(used.flatMap(({ observation }) => observation.places ?? []));
    const other = (found.to[size - 1] ?? Infinity) + named.size * factor;
    return other < value ? { value: other, figures: used } : { value, figures };
  }

  /** What the parts of a place, or of a breakdown, have together at most. */
  private partsOver(codes: readonly number[], below: readonly Constraint[], holders: readonly Constraint[], span: Span): Reach {
    let best = ANYTHING;
    const near = below.filter((one) => touches(one, span));
    this.world.axes.forEach((axis, at) => {
      const whole = codes[at] ?? WHOLE;
      const finer = near.filter((one) => one.codes[at] !== whole);
      if (finer.length === 0) return;
      for (const { codes: parts, covers } of waysToPart(axis, whole, codesAt(at, finer, whole))) {
        if (!covers) continue;
        const sorted = sortInto(axis, at, parts, finer);
        const found = parts.map((part, place) => this.most(withCode(codes, at, part), sorted[place] ?? [], holders, span));
        const greatest = at === 0 && this.rule === 'max';
        const value = found.reduce((sum, one) => (greatest ? Math.max(sum, one.value) : sum + one.value), 0);
        if (value < best.value) best = { value, figures: found.flatMap((one) => one.figures) };
      }
    });
    return best;
  }

  /** What one place has, its days and breakdowns added. */
  private amount(place: number, span: Span, end: End): Reach {
    const own = this.world.constraints.filter(({ codes }) => codes[0] === place);
    const { axes } = this.world;
    // No place has more than the greatest.
    const above = this.world.constraints.filter(
      ({ codes, upper }) =>
        upper !== Infinity &&
        codes[0] !== place &&
        nodeHolds(
          axes,
          codes,
          withCode(
            codes.map(() => WHOLE),
            0,
            place,
          ),
        ),
    );
    const constraints = [...own, ...above.map((one): Constraint => ({ ...one, lower: 0 }))].map((one): Constraint => ({
      ...one,
      codes: withCode(one.codes, 0, WHOLE),
    }));
    const [proof] = proveIn({ ...this.world, constraints }, [span]).of;
    if (proof === undefined) return end === 'lower' ? NOTHING : ANYTHING;
    const { factor } = this.world.scale;
    return {
      value: (end === 'lower' ? proof.range.lower : proof.range.upper) * factor,
      figures: proof.uses.filter((use) => use[end] !== 0).map(({ figure }) => figure),
    };
  }
}

function clamp(point: number, { start, end }: Span): number {
  return Math.min(Math.max(point, start), end + 1);
}

function touches({ from, to }: Constraint, { start, end }: Span): boolean {
  return from <= end && to > start;
}

/** The codes of an axis that some constraints use within a code. */
function codesAt(at: number, constraints: readonly Constraint[], within: number): readonly number[] {
  const codes = new Set(constraints.map((one) => one.codes[at] ?? WHOLE));
  codes.delete(within);
  codes.delete(WHOLE);
  return [...codes].sort((a, b) => a - b);
}

function withCode(codes: readonly number[], at: number, code: number): readonly number[] {
  return codes.map((other, place) => (place === at ? code : other));
}
