import { type Interval, type Issue, type LeftOutEvidence, type Observation } from '@actionline/core';
import { exactSum, show } from '@actionline/core/internal';

import { TOTAL } from '../range/breakdown-axis.js';
import type { Figure } from '../range/figure.js';
import { isPart } from '../range/place-axis.js';
import { knownOn } from './corrections.js';
import { issueOf } from './understand.js';

/** Figures of which each says more than the others of its block. */
export interface BlockFigures {
  /** The figures. */
  readonly figures: readonly Figure[];
  /** What is left out, and why. */
  readonly leftOut: readonly LeftOutEvidence[];
  /** What is wrong with them. */
  readonly issues: readonly Issue[];
  /** Figures of one block that contradict each other, where nothing decides between them. */
  readonly conflicts: readonly (readonly Figure[])[];
}

/**
 * The place and the breakdown of an observation as one text that no order of keys changes. The world, and a total over a breakdown,
 * are the same as none.
 */
export function seriesKeyOf({ place, dimensions }: Observation): string {
  const at = isPart(place) ? place : '';
  if (dimensions === undefined) return at;
  const pairs = Object.entries(dimensions).filter(([, code]) => code !== TOTAL);
  if (pairs.length === 0) return at;
  return `${at}\n${JSON.stringify(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

/**
 * Of figures for the same days, place and breakdown, those that count. Of two that contradict each other the final one holds against
 * the provisional one (SDMX status `P`), and the one recorded later; where that decides nothing, the range spans both, and an
 * issue names them. Of those that agree, all bound the block together, and what says no more than another is left out.
 *
 * @param states - Whether only the last day of a period counts.
 */
export function onePerBlock(figures: readonly Figure[], states: boolean): BlockFigures {
  if (inOneSeriesInOrder(figures, states)) return { figures, leftOut: [], issues: [], conflicts: [] };
  const blocks = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { observation, start, end } = figure;
    const key = `${String(states ? '' : start)} ${String(end)} ${seriesKeyOf(observation)}`;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [figure]);
    else block.push(figure);
  }
  if (blocks.size === figures.length) return { figures, leftOut: [], issues: [], conflicts: [] };
  const found = [...blocks.values()].map((block) =>
    block.length === 1 ? { figures: block, leftOut: [], issues: [], conflicts: [] } : settled(block),
  );
  return {
    figures: found.flatMap((one) => one.figures),
    leftOut: found.flatMap((one) => one.leftOut),
    issues: found.flatMap((one) => one.issues),
    conflicts: found.flatMap((one) => one.conflicts),
  };
}

/** Whether no two figures can be of one block: the common case, told without a text for each. */
function inOneSeriesInOrder(figures: readonly Figure[], states: boolean): boolean {
  let last = -Infinity;
  for (const { start, end } of figures) {
    const day = states ? end : start;
    if (!(day > last)) return false;
    last = day;
  }
  return true;
}

function settled(block: readonly Figure[]): BlockFigures {
  const leftOut: LeftOutEvidence[] = [];
  const issues: Issue[] = [];
  let kept = withoutRepeats(block, leftOut, issues);
  if (!agree(kept)) kept = without(kept, ({ observation }) => observation.status === 'P', 'provisional', leftOut);
  if (!agree(kept)) {
    const newest = kept.reduce((day, { observation }) => Math.max(day, knownOn(observation)), -Infinity);
    kept = without(kept, ({ observation }) => knownOn(observation) < newest, 'older-record', leftOut);
  }
  if (!agree(kept)) {
    const ids = kept.map(({ observation }) => observation.id).sort();
    const message = `The observations ${listed(ids)} give different figures for the same days, place and breakdown; all of them are taken to be possible; say which holds with "supersedes", "recordedAt" or the status.`;
    issues.push(issueOf('conflicting-figures', 'warning', message, { id: ids[0] ?? '' }, { observations: ids }));
    const range = hullOf(kept.map((one) => one.range));
    // None of their values is more likely than another: what is printed is the middle.
    const value = Number.isFinite(range.lower) && Number.isFinite(range.upper) ? exactSum([range.lower, range.upper]) / 2 : kept[0]!.value;
    const figures = kept.map((one) => ({ ...one, value, range }));
    return { figures, leftOut, issues, conflicts: [figures] };
  }
  return { figures: withoutLooser(kept, leftOut), leftOut, issues, conflicts: [] };
}

/** As many ids as a message names; the issue has all. */
const NAMED = 8;

function listed(ids: readonly string[]): string {
  const named = ids.slice(0, NAMED).map(show).join(', ');
  return ids.length > NAMED ? `${named} and ${String(ids.length - NAMED)} more` : named;
}

function withoutRepeats(block: readonly Figure[], leftOut: LeftOutEvidence[], issues: Issue[]): readonly Figure[] {
  const kept = new Map<string, Figure[]>();
  for (const figure of block) {
    const { bound = 'exact', places = [], status } = figure.observation;
    const key = JSON.stringify([figure.value, bound, [...places].sort(), status === 'P']);
    const same = kept.get(key);
    if (same === undefined) kept.set(key, [figure]);
    else same.push(figure);
  }
  return [...kept.values()].map((same) => {
    // The one recorded last stands for all: it is the newest knowledge.
    const [first, ...again] = [...same].sort(
      (a, b) => knownOn(b.observation) - knownOn(a.observation) || (a.observation.id < b.observation.id ? -1 : 1),
    );
    if (first === undefined) throw new RangeError('no figure');
    if (again.length > 0) {
      const { id } = first.observation;
      for (const { observation } of again) leftOut.push({ observation: observation.id, reason: 'duplicate', by: id });
      const message = `The observation ${show(id)} is given ${String(same.length)} times and counted once; give it once.`;
      issues.push(issueOf('duplicate', 'warning', message, first.observation, { times: same.length }));
    }
    return first;
  });
}

/** Whether some value is possible for all of the figures. */
function agree(figures: readonly Figure[]): boolean {
  const { lower, upper, lowerOpen, upperOpen } = meetOf(figures.map(({ range }) => range));
  return lower < upper || (lower === upper && lowerOpen !== true && upperOpen !== true);
}

/** Leaves figures out, unless there are no others. */
function without(
  figures: readonly Figure[],
  leave: (figure: Figure) => boolean,
  reason: 'provisional' | 'older-record',
  leftOut: LeftOutEvidence[],
): readonly Figure[] {
  const kept = figures.filter((figure) => !leave(figure));
  const by = kept[0]?.observation.id;
  if (by === undefined) return figures;
  for (const figure of figures) if (leave(figure)) leftOut.push({ observation: figure.observation.id, reason, by });
  return kept;
}

/** Of figures that say the same, those that name places come first, and final ones before provisional ones. */
function byWorth({ observation: a }: Figure, { observation: b }: Figure): number {
  const named = Number((b.places?.length ?? 0) > 0) - Number((a.places?.length ?? 0) > 0);
  return named || Number(a.status === 'P') - Number(b.status === 'P') || (a.id < b.id ? -1 : 1);
}

function withoutLooser(given: readonly Figure[], leftOut: LeftOutEvidence[]): readonly Figure[] {
  const figures = [...given].sort(byWorth);
  const { lower, upper, lowerOpen, upperOpen } = meetOf(figures.map(({ range }) => range));
  const atLower = figures.find(({ range }) => range.lower === lower && range.lowerOpen === lowerOpen);
  const atUpper = figures.find(({ range }) => range.upper === upper && range.upperOpen === upperOpen);
  // One that says both is worth more than two that say one each.
  const both = figures.find(
    ({ range }) => range.lower === lower && range.lowerOpen === lowerOpen && range.upper === upper && range.upperOpen === upperOpen,
  );
  const needed = new Set(both === undefined ? [atLower, atUpper] : [both]);
  return given.filter((figure) => {
    // A name in a list of places says something of its own.
    if (needed.has(figure) || (figure.observation.places?.length ?? 0) > 0) return true;
    const by = (both ?? atLower ?? atUpper)?.observation.id;
    leftOut.push({ observation: figure.observation.id, reason: 'looser', ...(by === undefined ? {} : { by }) });
    return false;
  });
}

/** What all of some ranges allow. */
function meetOf(ranges: readonly Interval[]): Interval {
  return ranges.reduce((all, one) => {
    const lowerWins = one.lower > all.lower || (one.lower === all.lower && one.lowerOpen === true);
    const upperWins = one.upper < all.upper || (one.upper === all.upper && one.upperOpen === true);
    return rangeOf(lowerWins ? one : all, upperWins ? one : all);
  });
}

/** The range from the least to the greatest that one of some ranges allows. */
function hullOf(ranges: readonly Interval[]): Interval {
  return ranges.reduce((all, one) => {
    const lowerWins = one.lower < all.lower || (one.lower === all.lower && one.lowerOpen !== true);
    const upperWins = one.upper > all.upper || (one.upper === all.upper && one.upperOpen !== true);
    return rangeOf(lowerWins ? one : all, upperWins ? one : all);
  });
}

/** A range from the lower end of one and the upper end of another. */
function rangeOf({ lower, lowerOpen }: Interval, { upper, upperOpen }: Interval): Interval {
  return { lower, upper, ...(lowerOpen === true ? { lowerOpen } : {}), ...(upperOpen === true ? { upperOpen } : {}) };
}
