import type { AcrossRule } from '@actionline/core';

import { lastDay, leaveOut, refuse, type Entry, type Ledger } from './entry.js';
import { maximumOf, sumOf, type Stated } from './estimate.js';
import type { Series } from './series.js';

/** The figures of several places as one; `stated` is absent where they may not be combined. */
export interface Across {
  /** The figure. */
  readonly stated?: Stated | undefined;
  /** The observations that its upper end rests on; it holds where they cover every day. */
  readonly totals: readonly Entry[];
  /** The observations it rests on. */
  readonly used: readonly Entry[];
}

/** UN M49 codes of the five continents: the only regions known to share no country. */
const CONTINENTS: ReadonlySet<string> = new Set(['002', '009', '019', '142', '150']);

/** The figures of several places and breakdowns as one, by the rule of the measure; `distinct` has a module of its own. */
export function acrossPlaces(series: readonly Series[], rule: Exclude<AcrossRule, 'distinct'>, ledger: Ledger): Across {
  if (series.length > 1 && rule === 'none') {
    refuse(ledger, entriesOf(series));
    return { totals: [], used: [] };
  }
  const kept = rule === 'latest' ? newestOf(series, ledger) : rule === 'sum' ? withoutOverlappingRegions(series, ledger) : series;
  const used = entriesOf(kept);
  return { stated: rule === 'max' ? maximumOf(kept.map(({ entries }) => sumOf(entries))) : sumOf(used), totals: used, used };
}

function entriesOf(series: readonly Series[]): readonly Entry[] {
  const [only] = series;
  return series.length === 1 && only !== undefined ? only.entries : series.flatMap((one) => one.entries);
}

function newestOf(series: readonly Series[], ledger: Ledger): readonly Series[] {
  const newest = greatest(series, ({ entries }) => lastDay(entries));
  for (const one of series) if (one !== newest) for (const { observation } of one.entries) leaveOut(ledger, observation, 'older-value');
  return series.filter((one) => one === newest);
}

/** Regions may share countries. Unless they are continents, only the greatest of several is counted. */
function withoutOverlappingRegions(series: readonly Series[], ledger: Ledger): readonly Series[] {
  const regions = series.filter((one) => one.rank === 1);
  if (regions.every(({ place }) => CONTINENTS.has(place))) return series;
  const { place } = greatest(regions, ({ entries }) => sumOf(entries).range.lower) ?? {};
  const left = regions.filter((one) => one.place !== place);
  refuse(ledger, entriesOf(left));
  return series.filter((one) => !left.includes(one));
}

/** The first of those that a measure is greatest for. */
function greatest(series: readonly Series[], by: (one: Series) => number): Series | undefined {
  let found: Series | undefined;
  for (const one of series) if (found === undefined || by(one) > by(found)) found = one;
  return found;
}
