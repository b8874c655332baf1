import type { CombinationRule, Observation } from '@actionline/core';

import { WHOLE } from './axis.js';
import type { Constraint, End, Figure } from './figure.js';
import type { DayRange } from './day-range.js';
import { gapsIn, namedGap } from './gap.js';
import { closedUntil, intervalFrom, type Proof, type Proofs, type Use } from './proof.js';
import { inSteadyOrder, proveIn } from './prove.js';
import { added, ANYTHING, greatestLeast, greatestMost, leastSum, type Reach, type Step } from './reach.js';
import { nodeHolds, sortInto, waysToPart } from './ways.js';
import { worldOf, type Counted, type World } from './world.js';

/**
 * How values make one where they are not added: places counted once each; people or other things counted once each, who may be in
 * several places and breakdowns; or the greatest of the places.
 */
export type UnionRule = 'distinct' | 'once' | 'max';

/** The rule of a measure whose values are not added. */
export function unionRuleOf({ across, of }: CombinationRule): UnionRule {
  if (across !== 'distinct') return 'max';
  return of === undefined || of === 'place' ? 'distinct' : 'once';
}

/** With more points in time than these, parts are compared over all of them only. */
const MANY_POINTS = 10;

/**
 * What figures prove of some days where values of places are not added. Such a value never falls with more days or more places,
 * and two spans together have at most the sum of both: so a figure within the days is a lower end, one across the edge less
 * what may lie outside, and figures that cover the days are an upper end. Places that share nothing have their sum where they are
 * counted, and their greatest where that is asked; of people, who may be in several, the greatest is the lower end and the sum the
 * upper. Where amounts may be negative, more days may make it less: then a figure is of its own days and breakdown only.
 */
export function proveUnion(
  figures: readonly Figure[],
  silent: readonly Observation[],
  measure: Counted,
  rule: UnionRule,
  spans: readonly DayRange[],
  origins?: (figure: Figure) => number | string,
): Proofs {
  const named = rule === 'distinct' ? figures.flatMap(namesOf) : [];
  const world = worldOf([...figures, ...named], silent, measure, origins);
  const steady = { ...world, constraints: [...world.constraints].sort(inSteadyOrder) };
  const proofOf = (span: DayRange): Proof => new Union(steady, rule, touching(steady.constraints, span)).proof(span);
  return {
    of: spans.map(proofOf),
    clashes: [],
    gaps: (span) => gapsIn(world, span).map((gap) => namedGap(world.axes, gap)),
    closed(span) {
      const until = closedUntil(gapsIn(world, span), span);
      return until === undefined ? undefined : { until, range: proofOf({ start: span.start, end: until }).range };
    },
  };
}

/** The figures that were given, for those that stand for the names in them. */
const given = new WeakMap<Figure, Figure>();

/** The places that a count names, each as a figure of its own. */
function namesOf(figure: Figure): readonly Figure[] {
  const {
    observation: { places, ...observation },
    range,
  } = figure;
  if (range.upper <= 0) return [];
  return [...new Set(places)].map((place) => {
    const named: Figure = { ...figure, range: { lower: 1, upper: Infinity }, observation: { ...observation, place } };
    given.set(named, figure);
    return named;
  });
}

class Union {
  private readonly world: World;
  private readonly rule: UnionRule;
  /** Whether more days never make it less. */
  private readonly rising: boolean;
  /** What is known below without any figure. */
  private readonly nothing: Reach;
  private readonly near: readonly Constraint[];
  /** Those with an upper end. */
  private readonly closed: readonly Constraint[];
  /** Those of them that may hold others. */
  private readonly holders: readonly Constraint[];
  /** What was worked out of a place within some days. */
  private readonly known = new Map<string, Reach>();

  /** @param near - The constraints that share days with those that are asked about. */
  constructor(world: World, rule: UnionRule, near: readonly Constraint[]) {
    const { axes } = world;
    this.world = world;
    this.rule = rule;
    this.rising = rule !== 'max' || world.rising;
    this.nothing = { value: this.rising ? 0 : -Infinity, open: false, figures: [] };
    this.near = near;
    this.closed = near.filter(({ upper }) => upper !== Infinity);
    this.holders = this.closed.filter(({ codes }) => codes.some((code, at) => !axes[at]!.codes[code]!.single));
  }

  proof(span: DayRange): Proof {
    const { axes, scale, whole: things } = this.world;
    const whole = axes.map(() => WHOLE);
    const lower = this.least(whole, this.near, span);
    const upper = this.most(whole, this.closed, span);
    // Where more is known than there may be, what is known stands.
    const open = !things && lower.value < upper.value;
    return {
      range: intervalFrom(
        lower.value / scale.factor,
        Math.max(lower.value, upper.value) / scale.factor,
        open && lower.open,
        open && upper.open,
      ),
      uses: usesOf(lower.figures, upper.figures),
    };
  }

  /** Whether what is asked about is one place, and not several. */
  private isOnePlace([place]: readonly number[]): boolean {
    return this.rule !== 'once' && place !== undefined && this.world.axes[0]!.codes[place]!.smallest;
  }

  /** The least of a place, over the constraints within it. */
  private least(codes: readonly number[], inside: readonly Constraint[], span: DayRange): Reach {
    const isOne = this.isOnePlace(codes);
    if (isOne && this.rule === 'max') return this.amount(codes, span, 'lower');
    let best = this.nothing;
    for (const one of inside) {
      // What may lie outside is only ever taken off.
      if ((this.rule !== 'once' && one.codes[0] !== codes[0]) || one.lower <= best.value) continue;
      const found = this.within(one, this.rule === 'once' ? one.codes : codes, span);
      if (found.value > best.value) best = found;
    }
    // Who is in two places is one: no two figures are added.
    if (this.rule === 'once') return best;
    const { axes, scale } = this.world;
    if (isOne) return best.value < scale.factor ? best : { ...best, value: scale.factor, open: false };
    const [axis] = axes;
    if (axis === undefined) return best;
    const place = codes[0]!;
    for (const { codes: parts, packs } of waysToPart(axis, place, codesAt(0, inside, place))) {
      if (!packs) continue;
      const sorted = sortInto(axis, 0, parts, inside);
      const found = parts.map((part, at) => this.least(withCode(codes, 0, part), sorted[at]!, span));
      const together = this.rule === 'max' ? greatestLeast(found, this.nothing.value) : added(found);
      if (together.value > best.value) best = together;
    }
    return best;
  }

  /** What a figure says of the days that it shares with a span: less what may lie outside. */
  private within(one: Constraint, codes: readonly number[], span: DayRange): Reach {
    // How much of it was before any day is not known.
    if (one.origin !== undefined) return this.nothing;
    if (!this.rising && !(one.from === span.start && one.to === span.end + 1 && sameBreakdown(one.codes, codes))) return this.nothing;
    const outside = added(daysOutside(one, span).map((days) => this.mostWithout(one, codes, days)));
    return {
      value: one.lower - outside.value,
      open: one.figure.range.lowerOpen === true || outside.open,
      figures: [one.figure, ...outside.figures],
    };
  }

  /** The greatest of a place in some days, by all figures but one. */
  private mostWithout(one: Constraint, codes: readonly number[], days: DayRange): Reach {
    const { axes, constraints } = this.world;
    const others = new Union(
      this.world,
      this.rule,
      touching(constraints, days).filter((other) => other !== one),
    );
    return others.most(
      codes,
      others.closed.filter((other) => nodeHolds(axes, codes, other.codes)),
      days,
    );
  }

  /** The greatest of a place, over the constraints within it that have an upper end. */
  private most(codes: readonly number[], inside: readonly Constraint[], span: DayRange): Reach {
    const isOne = this.isOnePlace(codes);
    if (isOne && this.rule === 'max') return this.amount(codes, span, 'upper');
    // Parts of parts ask for the same again and again.
    const key = `${codes.join()} ${String(span.start)} ${String(span.end)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = this.coverOf(codes, inside, span);
    const { factor } = this.world.scale;
    const most = isOne && found.value > factor ? { value: factor, open: false, figures: [] } : found;
    this.known.set(key, most);
    return most;
  }

  /** The least sum of figures, or of parts, that leave nothing of the days out. */
  private coverOf(codes: readonly number[], inside: readonly Constraint[], span: DayRange): Reach {
    const { axes } = this.world;
    const holding = [...new Set([...inside, ...this.holders])].filter(
      (one) => nodeHolds(axes, one.codes, codes) && (this.rising || (liesIn(one, span) && sameBreakdown(one.codes, codes))),
    );
    const key = codes.join();
    const below = inside.filter((one) => one.codes.join() !== key);
    const points = pointsOf([...holding, ...below], span);
    const place = new Map(points.map((point, at) => [point, at]));
    const step = ({ from, to }: Constraint, reach: Reach): Step => ({
      a: place.get(clamp(from, span))!,
      b: place.get(clamp(to, span))!,
      reach,
    });
    const own = holding.map((one) => step(one, { value: one.upper, open: one.figure.range.upperOpen === true, figures: [one.figure] }));
    const parts = (below.length === 0 ? [] : pairsOf(points.length)).map(([a, b]) => ({
      a,
      b,
      reach: this.partsOver(codes, below, { start: points[a]!, end: points[b]! - 1 }),
    }));
    const cover = leastSum(points.length, [...own, ...parts], this.rising);
    if (this.rule !== 'distinct' || !holding.some(({ figure }) => figure.observation.places !== undefined)) return cover;
    // Places that several counts name are counted once.
    const { factor } = this.world.scale;
    const unnamed = leastSum(
      points.length,
      holding.map((one) => {
        const { observation, range } = one.figure;
        const rest = one.upper - new Set(observation.places).size * factor;
        return step(one, { value: Math.max(rest, 0), open: range.upperOpen === true, figures: [one.figure] });
      }),
      true,
    );
    const named = new Set(unnamed.figures.flatMap(({ observation }) => observation.places ?? []));
    const value = unnamed.value + named.size * factor;
    return value < cover.value ? { ...unnamed, value } : cover;
  }

  /** What the parts of a place, or of a breakdown, have together at most. */
  private partsOver(codes: readonly number[], below: readonly Constraint[], span: DayRange): Reach {
    let best = ANYTHING;
    const near = touching(below, span);
    this.world.axes.forEach((axis, at) => {
      // What is negative in one breakdown may be made up for in another.
      if (at > 0 && !this.rising) return;
      const whole = codes[at]!;
      for (const { codes: parts, covers } of waysToPart(axis, whole, codesAt(at, near, whole))) {
        if (!covers) continue;
        const sorted = sortInto(axis, at, parts, near);
        const found = parts.map((part, place) => this.most(withCode(codes, at, part), sorted[place]!, span));
        const together = at === 0 && this.rule === 'max' ? greatestMost(found, this.nothing.value) : added(found);
        if (together.value < best.value) best = together;
      }
    });
    return best;
  }

  /** What one place has, its days and breakdowns added. */
  private amount([place]: readonly number[], span: DayRange, end: End): Reach {
    const { axes, scale } = this.world;
    const all = withCode(
      axes.map(() => WHOLE),
      0,
      place!,
    );
    // No place has more than the greatest.
    const constraints = this.world.constraints
      .filter(({ codes, upper }) => codes[0] === place || (upper !== Infinity && nodeHolds(axes, codes, all)))
      .map((one) => ({ ...one, lower: one.codes[0] === place ? one.lower : this.nothing.value, codes: withCode(one.codes, 0, WHOLE) }));
    const { range, uses } = proveIn({ ...this.world, constraints }, [span]).of[0]!;
    return {
      value: range[end] * scale.factor,
      open: (end === 'lower' ? range.lowerOpen : range.upperOpen) === true,
      figures: uses.filter((use) => use[end] !== 0).map(({ figure }) => figure),
    };
  }
}

function usesOf(lower: readonly Figure[], upper: readonly Figure[]): readonly Use[] {
  const own = (figure: Figure): Figure => given.get(figure) ?? figure;
  const least = new Set(lower.map(own));
  const most = new Set(upper.map(own));
  return [...new Set([...least, ...most])].map((figure) => ({
    figure,
    lower: least.has(figure) ? 1 : 0,
    upper: most.has(figure) ? 1 : 0,
  }));
}

/** The points in time at which something changes, the ends of a span among them. */
function pointsOf(constraints: readonly Constraint[], span: DayRange): readonly number[] {
  const points = [span.start, span.end + 1, ...constraints.flatMap(({ from, to }) => [from, to])];
  return [...new Set(points.map((point) => clamp(point, span)))].sort((a, b) => a - b);
}

/** The points that parts are compared between: each two, or, where these are many, the first and the last. */
function pairsOf(size: number): readonly (readonly [number, number])[] {
  if (size > MANY_POINTS) return [[0, size - 1]];
  const points = Array.from({ length: size }, (_, at) => at);
  return points.flatMap((b) => points.slice(0, b).map((a) => [a, b] as const));
}

/** The days of a constraint that lie before a span, and those after it. */
function daysOutside({ from, to }: Constraint, { start, end }: DayRange): readonly DayRange[] {
  return [
    { start: from, end: start - 1 },
    { start: end + 1, end: to - 1 },
  ].filter((days) => days.start <= days.end);
}

function clamp(point: number, { start, end }: DayRange): number {
  return Math.min(Math.max(point, start), end + 1);
}

/** Whether all days of a constraint are days of a span. */
function liesIn({ from, to }: Constraint, { start, end }: DayRange): boolean {
  return from >= start && to <= end + 1;
}

/** Whether two nodes are of the same breakdown, whatever their places. */
function sameBreakdown([, ...one]: readonly number[], [, ...other]: readonly number[]): boolean {
  return one.join() === other.join();
}

/** The constraints that share days with a span. */
function touching(constraints: readonly Constraint[], { start, end }: DayRange): readonly Constraint[] {
  return constraints.filter(({ from, to }) => from <= end && to > start);
}

/** The codes of an axis that some constraints use within a code. */
function codesAt(at: number, constraints: readonly Constraint[], within: number): readonly number[] {
  const codes = new Set(constraints.map((one) => one.codes[at]!));
  codes.delete(within);
  return [...codes].sort((a, b) => a - b);
}

function withCode(codes: readonly number[], at: number, code: number): readonly number[] {
  return codes.map((other, place) => (place === at ? code : other));
}
