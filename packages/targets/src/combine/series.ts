import type { Observation, PlaceCode } from '@actionline/core';

import { byText, type Entry } from './entry.js';

/** The world, UN M49 `001`: not taken from the core package, whose place module brings the list of countries with it. */
const WORLD: PlaceCode = '001';

/** How much of the world a place stands for: the whole, a region or the EU, one country. */
export type PlaceRank = 0 | 1 | 2;

/** The observations of one place and one breakdown. */
export interface Series {
  /** The place; empty for a total over places. */
  readonly place: PlaceCode;
  /** How much the place stands for. */
  readonly rank: PlaceRank;
  /** The breakdown as one text; empty for a total over breakdowns. */
  readonly breakdown: string;
  /** The observations; those that count, once the time rule has been applied. */
  entries: readonly Entry[];
}

/** A series that is still being read. */
interface Growing extends Series {
  readonly entries: Entry[];
}

/** The observations by place and breakdown, totals first. */
export function seriesOf(entries: readonly Entry[]): Series[] {
  const found = new Map<string, Growing>();
  let last: Growing | undefined;
  for (const entry of entries) {
    const place = placeOf(entry.observation);
    const breakdown = breakdownOf(entry.observation);
    if (last?.place !== place || last.breakdown !== breakdown) {
      const key = seriesKey(entry);
      last = found.get(key);
      if (last === undefined) found.set(key, (last = { place, rank: rankOf(place), breakdown, entries: [] }));
    }
    last.entries.push(entry);
  }
  const all = [...found.values()];
  return all.length < 2 ? all : all.sort((a, b) => a.rank - b.rank || byText(a.place, b.place) || byText(a.breakdown, b.breakdown));
}

/** The place and the breakdown of an observation as one text. */
export function seriesKey({ observation }: Entry): string {
  return `${placeOf(observation)}\n${breakdownOf(observation)}`;
}

/** The place of an observation; empty for a total over places, however it is written. */
export function placeOf({ place }: Observation): PlaceCode {
  return place === undefined || place === WORLD ? '' : place;
}

/** How much of the world a place stands for, by the shape of its code. */
export function rankOf(place: PlaceCode): PlaceRank {
  if (place === '') return 0;
  return place === 'EU' || /^\d{3}$/.test(place) ? 1 : 2;
}

/** The code of a total over a dimension in SDMX (CL code `_T`): no breakdown at all. */
const TOTAL = '_T';

/** The breakdown of an observation as one text that does not depend on the order of its keys; empty for a total. */
export function breakdownOf({ dimensions }: Observation): string {
  if (dimensions === undefined) return '';
  const pairs = Object.entries(dimensions).filter(([, code]) => code !== TOTAL);
  return pairs.length === 0 ? '' : JSON.stringify(pairs.sort(([a], [b]) => byText(a, b)));
}
