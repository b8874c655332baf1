import { membersOf, type Period, type PlaceCode } from '@actionline/core';

/**
 * Groups of countries for which UN M49 has no code with the same members: of the World Bank, by the codes of its country lists, and of others.
 *
 * Source: World Bank, Country and Lending Groups and WDI country metadata; Our World in Data, entity codes; Eurostat, code list GEO.
 */
const CODES: ReadonlySet<string> = new Set(
  (
    'AFE AFR AFW ARB CEA CEB CEU CHI CLA CME CSA CSS EAP EAR EAS ECA ECS EMU FCS FXS HIC HPC IBB IBD IBT IDA IDB IDX INX LAC LCN LDC LIC LMC LMY ' +
    'LTE MDE MEA MIC MNA NAC NAF NOC NRS NXS OEC OED OSS PRE PSS PST RRS SAS SSA SSF SST SXZ TEA TEC TLA TMN TSA TSS UMC XZN ' +
    'EFTA EEA EEA18 EA EU_V CIS OECD G7 G20 BRICS ASEAN'
  ).split(' '),
);

/** The same by shape: the EU and the euro area of so many members, and the groups of Our World in Data. */
const SHAPES = /^(?:E[AU]-?\d{1,2}(?:_\d{4})?|EEA\d{2}(?:_\d{4})?|EU\d{2}_\d{4}_\w+|OWID_[A-Z0-9_]{2,20})$/;

/** Their names, in small letters with single spaces. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'arab world|caribbean small states|central europe and the baltics|early-demographic dividend|east asia & pacific|euro area|europe & central asia|' +
    'european union (27)|european union - 27 countries (from 2020)|european union - 28 countries (2013-2020)|european union (28)|fragile and conflict affected situations|heavily indebted poor countries (hipc)|latin america & caribbean|' +
    'late-demographic dividend|middle east & north africa|middle east, north africa, afghanistan & pakistan|oecd members|oecd|other small states|pacific island small states|' +
    'post-demographic dividend|pre-demographic dividend|small states|not classified|africa eastern and southern|africa western and central|channel islands|zone euro|monde arabe|' +
    'ibrd only|ida & ibrd total|ida blend|ida only|ida total|south asia|east asia|middle east|middle east and north africa|' +
    'more developed regions|less developed regions|less developed regions, excluding china|less developed regions, excluding least developed countries|' +
    'central and southern asia|eastern and south-eastern asia|northern africa and western asia|europe and northern america|' +
    'oceania (exc. australia and new zealand)|oceania excluding australia and new zealand'
  ).split('|'),
);

/** The same with what the World Bank and others put behind them. */
const QUALIFIED = /^.{2,60} \((?:excluding [a-z -]{1,40}|ida & ibrd(?: countries)?|wb|who|un|unsdg|fao|oecd|unicef)\)$/;

/** Groups of countries by their income. */
const INCOME = /^(?:high|low|middle|lower[ -]middle|upper[ -]middle|low & middle)[ -]income(?: countries)?$/;

/** Names that the World Bank and Our World in Data give to groups of their own, and that UN M49 gives to others. */
const OTHERWISE: Readonly<Record<'world-bank' | 'owid', ReadonlySet<string>>> = {
  'world-bank': new Set(['sub-saharan africa', 'north america', 'least developed countries: un classification']),
  owid: new Set(['africa', 'asia', 'europe', 'north america', 'south america', 'oceania']),
};

/** Who has made a table, where names and codes of places follow a list of their own. */
export type PlaceScheme = 'eurostat' | 'world-bank' | 'owid' | 'un';

/** Whether a code or name is that of a group whose members UN M49 does not have. */
export function isOwnGrouping(text: string, scheme: PlaceScheme | undefined): boolean {
  const code = text.toUpperCase();
  if (code !== 'OWID_WRL' && code !== 'OWID_KOS' && (CODES.has(code) || SHAPES.test(code))) return true;
  const name = text.toLowerCase();
  if (NAMES.has(name) || INCOME.test(name) || QUALIFIED.test(name)) return true;
  return (scheme === 'world-bank' || scheme === 'owid') && OTHERWISE[scheme].has(name);
}

/** Codes of other lists for one place of ours. */
export const OTHER_CODES: Readonly<Record<string, PlaceCode>> = {
  WLD: '001',
  OWID_WRL: '001',
  OWID_KOS: 'XK',
  KSV: 'XK',
  WBG: 'PS',
  ADO: 'AD',
  IMY: 'IM',
  ROM: 'RO',
};

/** Names that Our World in Data gives to one country, and that others give to two. */
const OWID_NAMES: Readonly<Record<string, PlaceCode>> = { congo: 'CG', timor: 'TL' };

/** The place that a table of some maker means by a name of several places. */
export function namedByScheme(name: string, scheme: PlaceScheme | undefined): PlaceCode | undefined {
  const small = name.toLowerCase();
  return scheme === 'owid' && Object.hasOwn(OWID_NAMES, small) ? OWID_NAMES[small] : undefined;
}

/** The members of the EU by the codes of Eurostat and of the World Bank: the EU on any day between these two, and no other. */
const UNIONS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  EU27_2020: ['2020-02-01', '9999-12-31'],
  EUU: ['2020-02-01', '9999-12-31'],
  OWID_EUN: ['2020-02-01', '9999-12-31'],
  EU28: ['2013-07-01', '2020-01-31'],
  EU27_2007: ['2007-01-01', '2013-06-30'],
  EU25: ['2004-05-01', '2006-12-31'],
  EU15: ['1995-01-01', '2004-04-30'],
  EU12: ['1986-01-01', '1994-12-31'],
};

/** Whether a code names the EU with the members of some time. */
export function isUnion(code: string): boolean {
  return Object.hasOwn(UNIONS, code);
}

/**
 * Whether the EU has, on every day of a period, the members that a code names. A figure for the 27 of today in 2015 is none for the EU
 * of 2015, which had 28.
 */
export function isUnionWithin(code: string, within: Period | undefined): boolean {
  const [first, last] = (Object.hasOwn(UNIONS, code) ? UNIONS[code] : undefined) ?? [];
  if (first === undefined || last === undefined || within === undefined) return false;
  if (within.start < first || within.end > last) return false;
  const { always, ever } = membersOf('EU', within) ?? { always: [], ever: [] };
  const named = membersOf('EU', { start: first, end: first })?.always ?? [];
  return always.length === named.length && ever.length === named.length;
}
