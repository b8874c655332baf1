import { unitKind, type Comparison, type Measure, type MissingFigure, type ScopedId } from '@actionline/core';
import { dateOfDay, exactSum, isCeiling } from '@actionline/core/internal';

import { leastOf, type Figure } from '../range/figure.js';
import { lastDayOf, type DayRange } from '../range/day-range.js';
import type { NamedGap } from '../range/gap.js';
import { mayShare } from '../range/place-axis.js';
import type { Proof, Use } from '../range/proof.js';
import { usesBehind } from './share-behind.js';

/** A verdict that is to be settled. */
export interface Unsettled {
  /** What is counted. */
  readonly measure: Measure;
  /** The days. */
  readonly span: DayRange;
  /** What is proven of them. */
  readonly proof: Proof;
  /** What no figure bounds from above. */
  readonly gaps: readonly NamedGap[];
  /** Figures that contradict each other, or cannot be. */
  readonly doubtful: readonly (readonly Figure[])[];
  /** What is asked for. */
  readonly asked?: { readonly comparison: Comparison; readonly value: number };
}

/** More than these are not listed: they are what a report can ask for. */
export const MOST_LISTED = 24;

/**
 * The figures that would settle what is not known: those that contradict each other, the blocks that no figure bounds, and, where
 * there is none, the figures that are too loose or lie across an edge. Where one gap is all there is, from which value on the
 * figure decides.
 */
export function missingFigures({ measure, span, proof, gaps, doubtful, asked }: Unsettled): readonly MissingFigure[] {
  const id = measure.id;
  const contradictions = doubtful.map((figures): MissingFigure => ({
    measure: figures[0]?.observation.measure ?? id,
    period: periodOf(spanOf(figures)),
    insteadOf: figures.map(({ observation }) => observation.id).sort(),
  }));
  const open = gaps.map((gap) => ofThePlace(gap, measure, proof));
  const alone = open.length === 1 && contradictions.length === 0 ? open[0] : undefined;
  const decides = alone === undefined || asked === undefined ? undefined : decidingValue(proof, alone, asked, measure);
  const blocks = open.map((gap) => blockOf(gap, gap.measure ?? id, decides));
  const settling = [...contradictions, ...blocks];
  return (settling.length > 0 ? settling : looseFigures(span, usesBehind(proof.uses))).slice(0, MOST_LISTED);
}

/** What is open is open in the place that is used, where those of several may not be combined: a figure of all would stand alone. */
function ofThePlace(gap: NamedGap, { combine }: Measure, { uses }: Proof): NamedGap {
  const place = combine.across === 'none' && gap.measure === undefined ? uses[0]?.figure.observation.place : undefined;
  return place === undefined ? gap : { ...gap, place };
}

function blockOf(gap: NamedGap, measure: ScopedId, decides: MissingFigure['decides']): MissingFigure {
  const { place, exceptPlaces, dimensions } = gap;
  return {
    measure,
    period: periodOf(gap),
    ...(place === undefined ? {} : { place }),
    ...(exceptPlaces === undefined ? {} : { exceptPlaces }),
    ...(dimensions === undefined ? {} : { dimensions }),
    ...(decides === undefined ? {} : { decides }),
  };
}

function spanOf(figures: readonly Figure[]): DayRange {
  return { start: figures.reduce((day, { start }) => Math.min(day, start), Infinity), end: lastDayOf(figures) };
}

function periodOf({ start, end }: DayRange): MissingFigure['period'] {
  return { start: dateOfDay(start), end: dateOfDay(end) };
}

/**
 * From which value on a figure for the one gap would prove that what is asked is met. Figures that overlap the gap may hold the same
 * amount, so what they prove is taken off first: the value is enough, and may be more than is needed.
 */
function decidingValue(
  { range, uses }: Proof,
  gap: NamedGap,
  { comparison, value: required }: { readonly comparison: Comparison; readonly value: number },
  { unit, combine, signed }: Measure,
): MissingFigure['decides'] {
  const whole = unitKind(unit) === 'count';
  const beyond = comparison === 'more-than';
  // Only amounts of days add up, of all places or of the only one: a running total is no amount of the days that are open.
  const adds = combine.time === 'increment' && (combine.across === 'sum' || combine.across === 'none');
  // What may fall is proven by all of its days together; of what is no whole thing there is no least value beyond another.
  if (!adds || signed === true || isCeiling(comparison) || comparison === 'exactly' || (beyond && !whole)) return undefined;
  const terms = [required, -range.lower, beyond ? 1 : 0];
  for (const { figure, lower: times } of uses) {
    const { observation } = figure;
    if (figure.start > gap.end || figure.end < gap.start) continue;
    if (gap.place !== undefined && !mayShare(observation, { ...observation, place: gap.place })) continue;
    if (gap.exceptPlaces?.some((place) => place === observation.place) === true) continue;
    if (times > 0) terms.push(leastOf(figure.range, whole) * times);
  }
  const value = exactSum(terms);
  return value > 0 && Number.isFinite(value) ? { level: 'met', comparison: 'at-least', value } : undefined;
}

/** The figures that leave the range as wide as it is: those that are no exact figures, or reach beyond the days. */
function looseFigures(span: DayRange, uses: readonly Use[]): readonly MissingFigure[] {
  return uses
    .map(({ figure }) => figure)
    .filter(({ start, end, range }) => range.lower !== range.upper || start < span.start || end > span.end)
    .sort((a, b) => a.start - b.start || (a.observation.id < b.observation.id ? -1 : 1))
    .map(({ observation, start, end }): MissingFigure => ({
      measure: observation.measure,
      period: periodOf({ start: Math.max(start, span.start), end: Math.min(end, span.end) }),
      ...(observation.place === undefined ? {} : { place: observation.place }),
      ...(observation.dimensions === undefined ? {} : { dimensions: observation.dimensions }),
      insteadOf: [observation.id],
    }));
}
