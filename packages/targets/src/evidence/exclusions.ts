import { membersOf, type LeftOutEvidence, type Observation } from '@actionline/core';

import { TOTAL } from '../range/breakdown-axis.js';
import { isPart, mayShare } from '../range/place-axis.js';
import type { Clash } from '../range/proof.js';
import type { Figure } from '../range/figure.js';
import type { DayRange } from '../range/day-range.js';
import { seriesKeyOf } from './same-block.js';

/** Figures used of one place and breakdown, in the order of their days. */
interface UsedSeries {
  readonly observation: Observation;
  readonly figures: readonly Figure[];
  /** For each figure, the one that ends last among it and those before. */
  readonly longest: readonly Figure[];
}

/** More series than these are not searched for what holds a figure. */
const MANY_SERIES = 40;

/**
 * Why each figure that was admitted proves nothing: it lies outside of the days, contradicts others, lies inside of a figure that
 * counts, lies across the edge, or overlaps one that counts; each with the figure that made it so.
 */
export function exclusionsOf(
  figures: readonly Figure[],
  used: ReadonlySet<Figure>,
  { start, end }: DayRange,
  clashes: readonly Clash[],
): readonly LeftOutEvidence[] {
  const left = figures.filter((figure) => !used.has(figure));
  if (left.length === 0) return [];
  const suspects = new Map<Figure, Figure>();
  for (const { suspects: own } of clashes) {
    const count = own.filter((figure) => used.has(figure));
    for (const figure of own) {
      const by = count.find((other) => other !== figure) ?? own.find((other) => other !== figure);
      if (by !== undefined) suspects.set(figure, by);
    }
  }
  const series = seriesOf(used);
  return left.map((figure): LeftOutEvidence => {
    const { id: observation } = figure.observation;
    if (figure.end < start || figure.start > end) return { observation, reason: 'outside-window' };
    const suspect = suspects.get(figure);
    if (suspect !== undefined) return { observation, reason: 'contradicted', by: suspect.observation.id };
    const [whole, touching] = neighbours(figure, series);
    // Figures of one block that contradict each other share one range.
    if (whole !== undefined)
      return { observation, reason: whole.range === figure.range ? 'contradicted' : 'contained', by: whole.observation.id };
    if (figure.start < start || figure.end > end) return { observation, reason: 'straddling' };
    if (touching !== undefined) return { observation, reason: 'overlapping', by: touching.observation.id };
    return { observation, reason: 'not-needed' };
  });
}

function seriesOf(used: ReadonlySet<Figure>): ReadonlyMap<string, UsedSeries> {
  const lists = new Map<string, Figure[]>();
  for (const figure of used) {
    const key = seriesKeyOf(figure.observation);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [figure]);
    else list.push(figure);
  }
  const series = new Map<string, UsedSeries>();
  for (const [key, list] of lists) {
    const figures = list.sort((a, b) => a.start - b.start || b.end - a.end);
    const longest: Figure[] = [];
    for (const figure of figures) {
      const before = longest.at(-1);
      longest.push(before !== undefined && before.end >= figure.end ? before : figure);
    }
    series.set(key, { observation: figures[0]!.observation, figures, longest });
  }
  return series;
}

/** A figure used that holds another, and one that shares days and more with it. */
function neighbours(figure: Figure, series: ReadonlyMap<string, UsedSeries>): readonly [Figure | undefined, Figure | undefined] {
  const own = series.get(seriesKeyOf(figure.observation));
  const all = series.get('');
  const others = series.size <= MANY_SERIES ? [...series.values()] : [];
  let touching: Figure | undefined;
  for (const one of [own, all, ...others]) {
    if (one === undefined) continue;
    const found = lastBefore(one, figure.start);
    if (found !== undefined && found.end >= figure.end && holdsAll(one.observation, figure.observation)) return [found, undefined];
    if (touching === undefined && mayShare(one.observation, figure.observation)) {
      const last = lastBefore(one, figure.end);
      if (last !== undefined && last.end >= figure.start) touching = last;
    }
  }
  return [undefined, touching];
}

/** Of the figures that begin by a day, the one that ends last. */
function lastBefore({ figures, longest }: UsedSeries, day: number): Figure | undefined {
  let from = 0;
  let to = figures.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (figures[middle]!.start > day) to = middle;
    else from = middle + 1;
  }
  return longest[from - 1];
}

/** Whether the place and the breakdown of one observation hold those of another. */
function holdsAll(outer: Observation, inner: Observation): boolean {
  for (const [key, code] of Object.entries(outer.dimensions ?? {})) if (code !== TOTAL && inner.dimensions?.[key] !== code) return false;
  if (!isPart(outer.place) || outer.place === inner.place) return true;
  return isPart(inner.place) && membersOf(outer.place, inner.period)?.always.includes(inner.place) === true;
}
