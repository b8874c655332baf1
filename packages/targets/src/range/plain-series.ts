import { unitKind, type Measure } from '@actionline/core';
import { exactSum } from '@actionline/core/internal';

import { leastOf, mostOf, type Figure } from './figure.js';
import { firstReaching, type DayRange } from './day-range.js';
import type { NamedGap } from './gap.js';
import { intervalFrom, type Closed, type Proof, type Proofs, type Use } from './proof.js';
import { scaledDown, scaleOf } from './scale.js';
import { isOfAll } from './world.js';

/**
 * What figures prove that are all of the whole world and share no day: those within the days add up, and those across an edge have
 * 0 to all of their value there. Nothing where figures are of parts or share days: then more is to be said. This is the common
 * case, and the reason that it has a way of its own.
 */
export function plainProofs(figures: readonly Figure[], { unit }: Pick<Measure, 'unit'>, spans: readonly DayRange[]): Proofs | undefined {
  const series = inPlainOrder(figures);
  if (series === undefined) return undefined;
  const whole = unitKind(unit) === 'count';
  const of: Proof[] = [];
  for (const span of spans) of.push(plainProof(series, whole, span));
  return { of, clashes: NONE, gaps: (span) => plainGaps(series, span), closed: (span) => plainlyClosed(series, whole, span) };
}

const NONE: readonly never[] = [];

/** The figures in the order of their days; nothing where some are of parts or share days. */
function inPlainOrder(figures: readonly Figure[]): readonly Figure[] | undefined {
  let sorted = true;
  let last = -Infinity;
  for (const { observation, start, end } of figures) {
    if (!isOfAll(observation)) return undefined;
    if (start <= last) sorted = false;
    last = end;
  }
  if (sorted) return figures;
  const series = [...figures].sort(byStart);
  for (let at = 1; at < series.length; at += 1) if (series[at]!.start <= series[at - 1]!.end) return undefined;
  return series;
}

function byStart(a: Figure, b: Figure): number {
  return a.start - b.start;
}

function plainProof(series: readonly Figure[], whole: boolean, { start, end }: DayRange): Proof {
  const uses: Use[] = [];
  let lower = 0;
  let upper = 0;
  let lowerOpen = false;
  let upperOpen = false;
  let exact = true;
  // The first day that nothing bounds yet.
  let next = start;
  for (let at = firstReaching(series, start); at < series.length; at += 1) {
    const figure = series[at]!;
    if (figure.start > end) break;
    const { range } = figure;
    const inside = figure.start >= start && figure.end <= end;
    if (figure.start <= next && range.upper !== Infinity) next = figure.end + 1;
    const low = inside ? leastOf(range, whole) : 0;
    const counts = low > 0 || (inside && range.lowerOpen === true);
    if (counts) lower += low;
    upper += mostOf(range, whole);
    if (!whole && counts && range.lowerOpen === true) lowerOpen = true;
    if (!whole && range.upperOpen === true) upperOpen = true;
    exact = exact && Number.isInteger(range.lower) && Number.isInteger(range.upper);
    uses.push({ figure, lower: counts ? 1 : 0, upper: 1 });
  }
  const closed = next > end;
  // The upper end is the greater sum: where that is exact, so is the lower end.
  if (!exact || !Number.isSafeInteger(upper)) [lower, upper] = exactEnds(uses, whole);
  if (!closed) withoutUpper(uses);
  return { range: intervalFrom(lower, closed ? upper : Infinity, lowerOpen, closed && upperOpen), uses };
}

/** The ends added up as whole numbers of their last digit, so that the order does not matter. */
function exactEnds(uses: readonly Use[], whole: boolean): [number, number] {
  const scale = scaleOf(uses.flatMap(({ figure: { range } }) => [range.lower, range.upper]));
  const lower: number[] = [];
  const upper: number[] = [];
  for (const use of uses) {
    const { range } = use.figure;
    if (use.lower !== 0) lower.push(leastOf(range, whole));
    upper.push(mostOf(range, whole));
  }
  // Beyond the numbers that are told apart, only all digits together give the sum.
  if (!scale.exact) return [exactSum(lower), exactSum(upper)];
  const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + scaledDown(value, scale), 0) / scale.factor;
  return [sumOf(lower), sumOf(upper)];
}

/** Without an upper end, what counts at none any more is not used. */
function withoutUpper(uses: Use[]): void {
  let kept = 0;
  for (const use of uses) {
    if (use.lower === 0) continue;
    uses[kept] = { figure: use.figure, lower: use.lower, upper: 0 };
    kept += 1;
  }
  uses.length = kept;
}

function plainlyClosed(series: readonly Figure[], whole: boolean, { start, end }: DayRange): Closed | undefined {
  let until = start - 1;
  for (let at = firstReaching(series, start); at < series.length && until < end; at += 1) {
    const figure = series[at]!;
    if (figure.start > until + 1 || figure.range.upper === Infinity) break;
    until = figure.end;
  }
  if (until < start) return undefined;
  const last = Math.min(until, end);
  return { until: last, range: plainProof(series, whole, { start, end: last }).range };
}

function plainGaps(series: readonly Figure[], { start, end }: DayRange): readonly NamedGap[] {
  const gaps: NamedGap[] = [];
  let next = start;
  for (let at = firstReaching(series, start); at < series.length; at += 1) {
    const { start: from, end: to, range } = series[at]!;
    if (from > end) break;
    if (range.upper === Infinity) continue;
    if (from > next) gaps.push({ start: next, end: from - 1 });
    next = to + 1;
  }
  if (next <= end) gaps.push({ start: next, end });
  return gaps;
}
