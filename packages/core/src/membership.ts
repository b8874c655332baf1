import { readArgument, refuseArgument } from './argument.js';
import { checkDate, type IsoDate } from './date.js';
import type { Period } from './period.js';
import type { PlaceCode } from './place-code.js';

/** The countries that a place holds within a period: ISO 3166-1 alpha-2 codes, sorted by code unit. */
export interface Members {
  /** The countries that it holds on every day. */
  readonly always: readonly PlaceCode[];
  /** The countries that it holds on some day. */
  readonly ever: readonly PlaceCode[];
}

/**
 * What each UN M49 region and grouping holds: other regions by number, countries by alpha-2 code.
 *
 * M49 lists neither TW nor XK. They stand where statistics of international bodies commonly put them; that takes no position on status.
 */
const REGIONS: Readonly<Record<PlaceCode, string>> = {
  '001': '002 009 019 142 150',
  '002': '015 202',
  '003': '013 021 029',
  '005': 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  '009': '053 054 057 061',
  '011': 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  '013': 'BZ CR GT HN MX NI PA SV',
  '014': 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
  '015': 'DZ EG EH LY MA SD TN',
  '017': 'AO CD CF CG CM GA GQ ST TD',
  '018': 'BW LS NA SZ ZA',
  '019': '021 419',
  '021': 'BM CA GL PM US',
  '029': 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  '030': 'CN HK JP KP KR MN MO TW',
  '034': 'AF BD BT IN IR LK MV NP PK',
  '035': 'BN ID KH LA MM MY PH SG TH TL VN',
  '039': 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK',
  '053': 'AU CC CX HM NF NZ',
  '054': 'FJ NC PG SB VU',
  '057': 'FM GU KI MH MP NR PW UM',
  '061': 'AS CK NU PF PN TK TO TV WF WS',
  '142': '030 034 035 143 145',
  '143': 'KG KZ TJ TM UZ',
  '145': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  '150': '039 151 154 155',
  '151': 'BG BY CZ HU MD PL RO RU SK UA',
  '154': 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
  '155': 'AT BE CH DE FR LI LU MC NL',
  '202': '011 014 017 018',
  '419': '005 013 029',
  // Landlocked developing countries, and small island developing States.
  '432': 'AF AM AZ BF BI BO BT BW CF ET KG KZ LA LS MD MK ML MN MW NE NP PY RW SS SZ TD TJ TM UG UZ ZM ZW',
  '722':
    'AG AI AS AW BB BQ BS BZ CK CU CV CW DM DO FJ FM GD GU GW GY HT JM KI KM KN LC MH MP MS MU MV NC NR NU PF PG PR PW SB SC SG SR ST SX TL TO TT TV VC VG VI VU WS',
};

/** Countries that were in a group for the same days: the first and the last, `''` where the table has none, and their codes. */
type Stay = readonly [first: IsoDate, last: IsoDate, countries: string];

/** Groups whose members changed. A country stands once in a group, so that one stay decides whether it was there always. */
const GROUPS: Readonly<Record<PlaceCode, readonly Stay[]>> = {
  EU: [
    ['1958-01-01', '', 'BE DE FR IT LU NL'],
    ['1973-01-01', '', 'DK IE'],
    ['1973-01-01', '2020-01-31', 'GB'],
    ['1981-01-01', '', 'GR'],
    ['1986-01-01', '', 'ES PT'],
    ['1995-01-01', '', 'AT FI SE'],
    ['2004-05-01', '', 'CY CZ EE HU LT LV MT PL SI SK'],
    ['2007-01-01', '', 'BG RO'],
    ['2013-07-01', '', 'HR'],
  ],
  // Least developed countries, from 2008 on.
  '199': [
    ['', '2010-12-31', 'MV'],
    ['', '2013-12-31', 'WS'],
    ['', '2017-06-03', 'GQ'],
    ['', '2020-12-03', 'VU'],
    ['', '2023-12-12', 'BT'],
    ['', '2024-12-12', 'ST'],
    [
      '',
      '',
      'AF AO BD BF BI BJ CD CF DJ ER ET GM GN GW HT KH KI KM LA LR LS MG ML MM MR MW MZ NE NP RW SB SD SL SN SO TD TG TL TV TZ UG YE ZM',
    ],
    ['2012-12-18', '', 'SS'],
  ],
};

/** The codes of every region and grouping, in the order of the tables. */
export function groupCodes(): readonly PlaceCode[] {
  return [...Object.keys(REGIONS), ...Object.keys(GROUPS)];
}

/** Antarctica is a country of ISO 3166-1 that M49 puts in no region. */
const ANTARCTICA = 'AQ';

let latest: ReadonlyMap<PlaceCode, Members> | undefined;

/** What each place holds by the last state of the tables, built when the first is looked up. */
function latestMembers(): ReadonlyMap<PlaceCode, Members> {
  if (latest !== undefined) return latest;
  const found = new Map<PlaceCode, Members>([[ANTARCTICA, same([ANTARCTICA])]]);
  const hold = (place: PlaceCode): readonly PlaceCode[] => {
    const held = REGIONS[place]?.split(' ').flatMap(hold) ?? [place];
    found.set(place, same([...held].sort()));
    return held;
  };
  Object.keys(REGIONS).forEach(hold);
  for (const [group, stays] of Object.entries(GROUPS)) found.set(group, same(countriesOf(stays, ([, last]) => last === '')));
  return (latest = found);
}

const same = (members: readonly PlaceCode[]): Members => ({ always: members, ever: members });

const countriesOf = (stays: readonly Stay[], holds: (stay: Stay) => boolean): readonly PlaceCode[] =>
  stays
    .filter(holds)
    .flatMap(([, , countries]) => countries.split(' '))
    .sort();

/**
 * The countries that a place holds: a country holds itself, a UN M49 region the countries of today that M49 puts in it, `001` all of
 * them but Antarctica, `EU` and `199` (least developed countries) those that belonged on the days of the period.
 *
 * Without a period, the members are those after the last change in the tables: for `EU`, since 2020-02-01. `EU` has none before 1958;
 * `199` is before 2008 as it stood then. Undefined for a code that is neither a country's nor a group's in the tables; an alias, a country's number or lower case is not.
 *
 * Source: UN Statistics Division, Standard country or area codes for statistical use (M49); treaties of accession to the EU and the
 * agreement on the withdrawal of the United Kingdom; UN Committee for Development Policy. docs/places.md says what is not modelled.
 *
 * @throws {@link ActionlineError} `bad-argument` when a group is asked for within what is no period.
 *
 * @example
 * ```ts
 * import { membersOf } from '@actionline/core';
 *
 * membersOf('143')?.always; // => ['KG', 'KZ', 'TJ', 'TM', 'UZ']
 * const eu = membersOf('EU', { start: '2019-01-01', end: '2020-12-31' });
 * [eu?.always.length, eu?.ever.length]; // => [27, 28]
 * membersOf('999'); // => undefined
 * ```
 */
export function membersOf(place: PlaceCode, within?: Period): Members | undefined {
  // a name that is no text may refuse to become one
  const stays = within !== undefined && typeof place === 'string' && Object.hasOwn(GROUPS, place) ? GROUPS[place] : undefined;
  if (within === undefined || stays === undefined) return latestMembers().get(place);
  const { start, end } = checkedPeriod(within);
  return {
    always: countriesOf(stays, ([first, last]) => first <= start && (last === '' || end <= last)),
    ever: countriesOf(stays, ([first, last]) => first <= end && (last === '' || start <= last)),
  };
}

/** The ends of a period; a caller without types may give anything. */
function checkedPeriod(given: Period): Period {
  const expected = 'a period with a start and an end';
  const mend = 'write dates such as "2024-12-31"';
  const { start, end } = readArgument('within', given, expected, mend, () => ({
    start: given.start,
    end: given.end,
  }));
  if (typeof start !== 'string' || typeof end !== 'string') refuseArgument('within', given, expected, mend);
  return { start, end };
}

/**
 * Every group that holds a country, sorted by code unit: UN M49 regions and groupings, and `EU`, on a day or else by the last state of
 * the tables. A group itself, and a code that is not known, is in none.
 *
 * @throws {@link ActionlineError} `bad-date` when the day is no date.
 *
 * @example
 * ```ts
 * import { regionsOf } from '@actionline/core';
 *
 * regionsOf('CY'); // => ['001', '142', '145', 'EU']
 * regionsOf('GB', '2020-01-31'); // => ['001', '150', '154', 'EU']
 * ```
 */
export function regionsOf(country: PlaceCode, on?: IsoDate): readonly PlaceCode[] {
  const within = on === undefined ? undefined : { start: checkDate(on, 'on'), end: on };
  return groupCodes()
    .filter((group) => membersOf(group, within)?.always.includes(country))
    .sort();
}
