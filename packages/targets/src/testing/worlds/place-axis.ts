import { membersOf, type PlaceCode } from '@actionline/core';

import { upTo, WHOLE, type WorldAxis } from './axis.js';
import type { Dice } from './dice.js';

/** Which codes of places are reported in a world. */
export interface PlaceChoice {
  /** Countries that report. */
  readonly countries: readonly PlaceCode[];
  /** Regions that report. */
  readonly regions: readonly PlaceCode[];
  /** Countries of which parts report, and how many parts; the parts may share people. */
  readonly subdivisions?: ReadonlyMap<PlaceCode, number>;
}

/** The places of a world. */
export interface PlaceAxis extends WorldAxis {
  /** The country of each atom. */
  readonly countryOf: readonly PlaceCode[];
}

/** Antarctica is in no region but is a country. */
const ELSEWHERE = 'AQ';

const everywhere: readonly PlaceCode[] = [...(membersOf('001')?.always ?? []), ELSEWHERE];

const regionMembers = new Map<PlaceCode, ReadonlySet<PlaceCode>>();

/** The countries of a region; the European Union since 2020-02-01. */
export function membersOfRegion(region: PlaceCode): ReadonlySet<PlaceCode> {
  let found = regionMembers.get(region);
  if (found === undefined) {
    found = new Set(membersOf(region)?.always ?? []);
    regionMembers.set(region, found);
  }
  return found;
}

/**
 * The axis of some places. Each country that reports is an atom, or, with parts, one for each set of parts that somebody can
 * live in; of the other countries, one stands for all that lie in the same of the regions.
 */
export function placeAxis({ countries, regions, subdivisions }: PlaceChoice): PlaceAxis {
  const countryOf: PlaceCode[] = [];
  const atoms = new Map<string, readonly number[]>();
  const ways = new Map<string, readonly (readonly string[])[]>();
  for (const country of countries) {
    const parts = subdivisions?.get(country) ?? 0;
    const own = upTo(1 << parts).map((at) => countryOf.length + at);
    for (const _ of own) countryOf.push(country);
    atoms.set(country, own);
    const codes = upTo(parts).map((at) => `${country}-${String(at + 1).padStart(2, '0')}`);
    codes.forEach((code, at) =>
      atoms.set(
        code,
        own.filter((_, set) => ((set >> at) & 1) === 1),
      ),
    );
    if (codes.length > 0) ways.set(country, [codes]);
  }
  countryOf.push(...representatives(countries, regions));
  for (const region of regions) {
    const members = membersOfRegion(region);
    atoms.set(
      region,
      upTo(countryOf.length).filter((at) => members.has(countryOf[at]!)),
    );
    const inside = countries.filter((country) => members.has(country));
    const smaller = regions.filter((other) => other !== region && [...membersOfRegion(other)].every((country) => members.has(country)));
    ways.set(region, [inside, mixture(smaller, inside)].filter(differs));
  }
  atoms.set(WHOLE, upTo(countryOf.length));
  const big = regions.filter((region) => !regions.some((other) => other !== region && isWithin(region, other)));
  ways.set(WHOLE, [[...countries], mixture(big, countries), mixture([...regions].reverse(), countries)].filter(differs));
  return { size: countryOf.length, atoms, ways, countryOf };
}

/** Regions, and the countries that lie in none of them. */
function mixture(regions: readonly PlaceCode[], countries: readonly PlaceCode[]): readonly PlaceCode[] {
  return [...regions, ...countries.filter((country) => !regions.some((region) => membersOfRegion(region).has(country)))];
}

function isWithin(inner: PlaceCode, outer: PlaceCode): boolean {
  const members = membersOfRegion(outer);
  return [...membersOfRegion(inner)].every((country) => members.has(country));
}

function differs(way: readonly string[], at: number, all: readonly (readonly string[])[]): boolean {
  return way.length > 0 && all.findIndex((other) => other.join() === way.join()) === at;
}

const known = new Map<string, readonly PlaceCode[]>();

/** One country for each set of regions that a country that does not report can lie in. */
function representatives(countries: readonly PlaceCode[], regions: readonly PlaceCode[]): readonly PlaceCode[] {
  const key = `${regions.join()} ${countries.join()}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = new Map<string, PlaceCode>();
  for (const country of everywhere) {
    if (countries.includes(country)) continue;
    const signature = regions.filter((region) => membersOfRegion(region).has(country)).join();
    if (!found.has(signature)) found.set(signature, country);
  }
  const all = [...found.values()];
  if (known.size < 20_000) known.set(key, all);
  return all;
}

/** Countries that share regions and that do not: the EU and not, one continent and several. */
const someCountries: readonly PlaceCode[] = [
  'KE',
  'UG',
  'TZ',
  'ZA',
  'EG',
  'MA',
  'NG',
  'FR',
  'DE',
  'CY',
  'NO',
  'GB',
  'US',
  'BR',
  'JP',
  'KZ',
  'AQ',
  'XK',
];

/** Small regions, which all of their countries can report for. */
export const smallRegions: readonly PlaceCode[] = ['018', '021', '143'];

/** Regions of M49 that share nothing or hold one another. */
export const someRegions: readonly PlaceCode[] = ['002', '015', '202', '014', '018', '150', '154', '142', '143', '019', '021', '009'];

/** Some countries that differ. */
export function chosenCountries(dice: Dice, from: number, to: number, all: readonly PlaceCode[] = someCountries): readonly PlaceCode[] {
  return dice.shuffled(all).slice(0, dice.int(from, to));
}
