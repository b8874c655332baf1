import { membersOf, type Observation, type Period, type PlaceCode, type Reporters } from '@actionline/core';

import { draftAxis, WHOLE, type Axis } from './axis.js';

/** The world, UN M49 `001`. */
const WORLD: PlaceCode = '001';

/** All days that there are. */
const EVER: Period = { start: '0001-01-01', end: '9999-12-31' };

/** The countries that no region reported of holds. */
const ELSEWHERE = '/';

/** A code of a subdivision, ISO 3166-2: the country, and a code of its own. */
const SUBDIVISION = /^([A-Z]{2})-/;

/** The codes that a place has on an axis: what it holds on every day of a period, and what on some day. Mostly they are one. */
interface PlaceCodes {
  /** What it holds on every day. */
  readonly always: number;
  /** What it holds on some day. */
  readonly ever: number;
}

/** The axis of places, and where each place lies on it. */
export interface PlaceAxis {
  /** The axis. */
  readonly axis: Axis;
  /** The codes of a place within a period; the whole where there is none. */
  readonly codesOf: (place: PlaceCode | undefined, period: Period) => PlaceCodes;
}

/** Where a region is to report, everything in it is: its members, or the place itself. */
function membersOrSelf(place: PlaceCode): readonly PlaceCode[] {
  return membersOf(place)?.ever ?? [place];
}

/** The country that a code of a subdivision names; nothing where there is no such country. */
export function countryOf(code: PlaceCode): PlaceCode | undefined {
  const country = SUBDIVISION.exec(code)?.[1];
  return country === undefined || membersOf(country) === undefined ? undefined : country;
}

/** Whether a code of an axis is all of it. */
function holdsAll({ codes }: Axis, at: number): boolean {
  return codes[at]!.pieces === codes[WHOLE]!.pieces;
}

/** Whether a place is named, and not the whole world. */
export function isPart(place: PlaceCode | undefined): place is PlaceCode {
  return place !== undefined && place !== WORLD;
}

/** Whether the places of two observations may hold some of the same; a code that no table knows may hold any. */
export function mayShare(one: Pick<Observation, 'place' | 'period'>, other: Pick<Observation, 'place' | 'period'>): boolean {
  const mine = countriesOf(one);
  const theirs = countriesOf(other);
  return mine === undefined || theirs === undefined || mine.some((country) => theirs.includes(country));
}

/** The countries that a place held on some day of a period; nothing where they may be any. */
function countriesOf({ place, period }: Pick<Observation, 'place' | 'period'>): readonly PlaceCode[] | undefined {
  return isPart(place) ? membersOf(place, period)?.ever : undefined;
}

/** Whether the members of a place change with the days, as those of the European Union do. */
function changes(place: PlaceCode): boolean {
  const members = membersOf(place, EVER);
  return members !== undefined && members.always.length !== members.ever.length;
}

/**
 * The axis of the places that observations name. A region holds its members and nothing else; a code that no table knows may
 * overlap any other, one of a subdivision any other of its country. The whole is the world; where the reporters are declared, it is
 * these and those that report all the same; where those that report are assumed to be all, it is those.
 *
 * @param counted - Whether places are what is counted: then a code that no table knows is a place of its own.
 */
export function placeAxis(
  observations: readonly Pick<Observation, 'place' | 'period'>[],
  reporters: Reporters | undefined,
  counted: boolean,
): PlaceAxis {
  const named = reporters === undefined || 'assumed' in reporters ? undefined : reporters.flatMap(membersOrSelf);
  const used = new Map<string, { readonly code: PlaceCode; readonly countries: readonly PlaceCode[] | undefined }>();
  const codes = new Map<string, { readonly always: string; readonly ever: string }>();
  const changing = new Map<PlaceCode, boolean>();
  const isChanging = (code: PlaceCode): boolean => {
    const known = changing.get(code);
    if (known !== undefined) return known;
    const found = changes(code);
    changing.set(code, found);
    return found;
  };
  const lookUp = (code: PlaceCode, period: Period): { readonly always: string; readonly ever: string } => {
    const key = isChanging(code) ? `${code} ${period.start} ${period.end}` : code;
    let found = codes.get(key);
    if (found === undefined) {
      const members = membersOf(code, period);
      const note = (countries: readonly PlaceCode[] | undefined): string => {
        const name = isChanging(code) ? `${code} ${String(countries)}` : code;
        used.set(name, { code, countries });
        return name;
      };
      found = { always: note(members?.always), ever: note(members?.ever) };
      codes.set(key, found);
    }
    return found;
  };
  for (const { place, period } of observations) if (isPart(place)) lookUp(place, period);
  for (const code of named ?? []) used.set(code, { code, countries: membersOf(code)?.always });

  // Reporters may be parts of a country: then it is made of these.
  const subdivisions = named?.filter((place) => SUBDIVISION.test(place)) ?? [];
  const partsOf = (country: PlaceCode): readonly PlaceCode[] => subdivisions.filter((place) => place.startsWith(`${country}-`));
  const own = new Set<PlaceCode>(named);
  for (const { code, countries } of used.values()) {
    if (countries?.length === 1 && (counted || partsOf(code).length === 0)) own.add(code);
    if (countries !== undefined) continue;
    if (counted) own.add(code);
    const country = countryOf(code);
    // A part that is none of the reporters, and reports all the same, lies in what is left of its country.
    if (country !== undefined && named?.includes(code) !== true && !counted) own.add(country);
  }
  const signatures = new Map<PlaceCode, string>();
  for (const [name, { countries = [] }] of used) {
    for (const country of countries) if (!own.has(country)) signatures.set(country, `${signatures.get(country) ?? ''}/${name}`);
  }
  const pieceOf = (country: PlaceCode): readonly string[] => {
    const parts = partsOf(country);
    if (own.has(country)) return counted ? [country] : [country, ...parts];
    if (parts.length > 0) return parts;
    // Where all reporters are named, what is left of a region has nothing.
    return named === undefined ? [signatures.get(country)!] : [];
  };
  const piecesOf = (countries: readonly PlaceCode[]): ReadonlySet<string> => new Set(countries.flatMap(pieceOf));

  const whole = new Set<string>(own);
  if (named === undefined) {
    for (const signature of signatures.values()) whole.add(signature);
    if (reporters === undefined && own.size + signatures.size < membersOf(WORLD)!.always.length) whole.add(ELSEWHERE);
  }
  // A code that no table knows may hold what no other does, whoever is to report.
  const isUnknown = ({ code, countries }: { readonly code: PlaceCode; readonly countries: readonly PlaceCode[] | undefined }): boolean =>
    countries === undefined && named?.includes(code) !== true && countryOf(code) === undefined;
  if (!counted && [...used.values()].some(isUnknown)) whole.add(ELSEWHERE);
  const draft = draftAxis();
  const at = new Map<string, number>();
  // In the order of the codes: nothing depends on which is reported first.
  for (const [name, { code, countries }] of [...used].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (named?.includes(code) === true || (counted && countries === undefined)) at.set(name, draft.add(code, pieceOf(code), true));
    else if (countries !== undefined) at.set(name, draft.add(code, piecesOf(countries), true));
    else {
      const country = countryOf(code);
      at.set(name, draft.add(code, country === undefined ? whole : pieceOf(country), false));
    }
  }
  const axis = draft.finish('place', whole, (piece) => piece.startsWith(ELSEWHERE));
  return {
    axis: named === undefined ? axis : { ...axis, expected: named.map((code) => at.get(code)!).filter((code) => !holdsAll(axis, code)) },
    codesOf(place, period) {
      if (!isPart(place)) return { always: WHOLE, ever: WHOLE };
      const { always, ever } = lookUp(place, period);
      return { always: at.get(always) ?? WHOLE, ever: at.get(ever) ?? WHOLE };
    },
  };
}
