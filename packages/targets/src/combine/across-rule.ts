import type { AcrossRule } from '@actionline/core';

import { leaveOut, refuse, type Entry, type Ledger } from './entry.js';
import { maximumOf, sumOf, type Stated } from './estimate.js';
import type { Series } from './series.js';

/** The figures of several places as one; `stated` is absent where they may not be combined. */
export interface Across {
  /** The figure. */
  readonly stated?: Stated;
  /** The observations it rests on. */
  readonly used: readonly Entry[];
}

/** UN M49 codes of the five continents: the only regions known to share no country. */
const CONTINENTS: ReadonlySet<string> = new Set(['002', '009', '019', '142', '150']);

/** The figures of several places and breakdowns as one, by the rule of the measure; `distinct` has a module of its own. */
export function acrossPlaces(series: readonly Series[], rule: Exclude<AcrossRule, 'distinct'>, ledger: Ledger): Across {
  const [only, ...others] = series;
  if (only === undefined) return { used: [] };
  if (others.length === 0) return { stated: sumOf(only.entries), used: only.entries };
  switch (rule) {
    case 'sum': {
      const used = withoutOverlappingRegions(series, ledger).flatMap(({ entries }) => entries);
      return { stated: sumOf(used), used };
    }
    case 'max':
      return {
        stated: maximumOf(
          sumOf(only.entries),
          others.map(({ entries }) => sumOf(entries)),
        ),
        used: series.flatMap(({ entries }) => entries),
      };
    case 'latest':
      return latestOf(only, others, ledger);
    case 'none':
      refuse(
        ledger,
        series.flatMap(({ entries }) => entries),
      );
      return { used: [] };
  }
}

function latestOf(first: Series, others: readonly Series[], ledger: Ledger): Across {
  let newest = first;
  for (const one of others) {
    const older = endOf(one) > endOf(newest) ? newest : one;
    newest = older === one ? newest : one;
    for (const { observation } of older.entries) leaveOut(ledger, observation, 'older-value');
  }
  return { stated: sumOf(newest.entries), used: newest.entries };
}

/** Regions may share countries. Unless they are continents, only the greatest of several is counted. */
function withoutOverlappingRegions(series: readonly Series[], ledger: Ledger): readonly Series[] {
  const regions = series.filter(({ rank }) => rank === 1);
  if (regions.every(({ place }) => CONTINENTS.has(place) || place === regions[0]?.place)) return series;
  let greatest = regions[0];
  for (const one of regions) if (greatest === undefined || leastOf(one) > leastOf(greatest)) greatest = one;
  const left = regions.filter(({ place }) => place !== greatest?.place);
  refuse(
    ledger,
    left.flatMap(({ entries }) => entries),
  );
  return series.filter((one) => !left.includes(one));
}

function leastOf({ entries }: Series): number {
  return sumOf(entries).range.lower;
}

function endOf({ entries }: Series): number {
  return entries.reduce((end, entry) => Math.max(end, entry.end), -Infinity);
}
