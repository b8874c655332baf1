import { dateOfDay, type Comparison, type Measure, type MissingFigure, type ScopedId } from '@actionline/core';

import { countsWholeThings } from '../count-units.js';
import { leastOf, type Figure, type Span } from '../range/figure.js';
import type { NamedGap } from '../range/gap.js';
import { mayShare } from '../range/place-axis.js';
import type { Proof } from '../range/proof.js';
import { isCeiling } from './context.js';

/** A verdict that is to be settled. */
export interface Unsettled {
  /** What is counted. */
  readonly measure: Measure;
  /** The days. */
  readonly span: Span;
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
    measure: id,
    period: periodOf(spanOf(figures)),
    insteadOf: figures.map(({ observation }) => observation.id).sort(),
  }));
  const blocks = gaps.slice(0, MOST_LISTED).map((gap) => blockOf(gap, id));
  const decides = blocks.length === 1 && asked !== undefined ? decidingValue(proof, gaps, asked, measure) : undefined;
  const settled = decides === undefined ? blocks : blocks.map((block): MissingFigure => ({ ...block, decides }));
  const loose = contradictions.length + settled.length > 0 ? [] : looseFigures(measure, span, proof);
  return [...contradictions, ...settled, ...loose].slice(0, MOST_LISTED);
}

function blockOf(gap: NamedGap, measure: ScopedId): MissingFigure {
  const { place, exceptPlaces, dimensions } = gap;
  const days = { measure, period: periodOf(gap) };
  if (place === undefined && exceptPlaces === undefined && dimensions === undefined) return days;
  return {
    ...days,
    ...(place === undefined ? {} : { place }),
    ...(exceptPlaces === undefined ? {} : { exceptPlaces }),
    ...(dimensions === undefined ? {} : { dimensions }),
  };
}

function spanOf(figures: readonly Figure[]): Span {
  return { start: Math.min(...figures.map(({ start }) => start)), end: Math.max(...figures.map(({ end }) => end)) };
}

function periodOf({ start, end }: Span): MissingFigure['period'] {
  return { start: dateOfDay(start), end: dateOfDay(end) };
}

/**
 * From which value on a figure for the one gap would prove that what is asked is met. Figures that overlap the gap may hold the same
 * amount, so what they prove is taken off first: the value is enough, and may be more than is needed.
 */
function decidingValue(
  { range, uses }: Proof,
  gaps: readonly NamedGap[],
  { comparison, value: required }: { readonly comparison: Comparison; readonly value: number },
  { unit, combine }: Measure,
): MissingFigure['decides'] {
  const [gap] = gaps;
  // Only amounts of days add up, of all places or of the only one.
  const adds = combine.time !== 'snapshot' && (combine.across === 'sum' || combine.across === 'none');
  if (gap === undefined || isCeiling(comparison) || comparison === 'exactly' || !adds) return undefined;
  let proven = range.lower;
  for (const { figure, lower: times } of uses) {
    if (figure.start > gap.end || figure.end < gap.start) continue;
    if (gap.place !== undefined && !mayShare(figure.observation, { ...figure.observation, place: gap.place })) continue;
    if (gap.exceptPlaces?.includes(figure.observation.place ?? '') === true) continue;
    if (times > 0) proven -= leastOf(figure.range, countsWholeThings(unit)) * times;
  }
  const beyond = comparison === 'more-than';
  const value = required - proven + (beyond && countsWholeThings(unit) ? 1 : 0);
  if (beyond && !countsWholeThings(unit)) return undefined;
  return value > 0 && Number.isFinite(value) ? { level: 'met', comparison: 'at-least', value } : undefined;
}

/** The figures that leave the range as wide as it is: those that are no exact figures, or reach beyond the days. */
function looseFigures(measure: Measure, span: Span, { uses }: Proof): readonly MissingFigure[] {
  return uses
    .map(({ figure }) => figure)
    .filter(({ start, end, range }) => range.lower !== range.upper || start < span.start || end > span.end)
    .sort((a, b) => a.start - b.start || (a.observation.id < b.observation.id ? -1 : 1))
    .map(({ observation, start, end }): MissingFigure => ({
      measure: measure.id,
      period: periodOf({ start: Math.max(start, span.start), end: Math.min(end, span.end) }),
      ...(observation.place === undefined ? {} : { place: observation.place }),
      ...(observation.dimensions === undefined ? {} : { dimensions: observation.dimensions }),
      insteadOf: [observation.id],
    }));
}
