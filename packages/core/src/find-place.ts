import { show } from './error.js';
import { assignedCodes, formerCodes } from './generated/country-codes.js';
import { accepted, refused, type Issue, type Result } from './issue.js';
import { groupCodes } from './membership.js';
import { nearestNames } from './nearest.js';
import { wrongType } from './not-understood.js';
import { formerNames, otherNames } from './other-place-names.js';
import type { PlaceCode } from './place-code.js';
import { groupings, isCountry, parsePlace, placeName } from './place.js';
import { locales } from './text.js';

/** A longer text is no name of a place; the longest of the UN has some 60 letters. */
const LONGEST_NAME = 200;

/** Two or three letters, or a number. */
const LIKE_A_CODE = /^\s*(?:[a-z]{2,3}|\d+)\s*$/i;

/** Codes that are named where a name is not known. */
const MOST_CANDIDATES = 5;

/** The places by their names. */
interface Names {
  /** What each name stands for: several where it is ambiguous. */
  readonly current: ReadonlyMap<string, readonly PlaceCode[]>;
  /** Names that a place had before. */
  readonly former: ReadonlyMap<string, PlaceCode>;
  /** Names of what is no more, with what came after. */
  readonly gone: ReadonlyMap<string, (typeof formerCodes)[number]>;
  /** Each name as words, for the search of what may be meant. */
  readonly words: readonly (readonly [words: string, place: PlaceCode])[];
}

let known: Names | undefined;

/**
 * The code of a place given by its name in English or French: that of CLDR or of the UN, in full or in short, or another in use, such
 * as “Czech Republic” or « Tchéquie ». Case, accents, hyphens, apostrophes, articles and “&” do not matter, nor the order of
 * “Korea, Republic of” and “Bolivia (Plurinational State of)”. What {@link parsePlace} takes is taken too.
 *
 * A former name of the same place, such as “Burma”, is taken with the warning `place-alias`. Never a guess: a name that stands for several
 * places is `ambiguous-place`, that of a country that is no more `former-place`, and any other `unknown-place`, each with the codes
 * that may be meant as `expected`.
 *
 * The names of CLDR are those of the JavaScript engine; an engine without French data knows those of the UN.
 *
 * @example
 * ```ts
 * import { findPlace } from '@actionline/core';
 *
 * findPlace('cote d’ivoire'); // => { ok: true, value: 'CI', issues: [] }
 * findPlace('Afrique subsaharienne'); // => { ok: true, value: '202', issues: [] }
 * findPlace('Congo').issues[0]?.message;
 * // => 'Given "Congo", the name of several places: CD (Congo - Kinshasa), CG (Congo - Brazzaville); write the code of the one that is meant.'
 * findPlace('Republic of Kenya').issues[0]?.values?.expected; // => ['KE']
 * ```
 */
export function findPlace(name: string): Result<PlaceCode> {
  if (typeof name !== 'string') return refused([wrongType([], name, 'text')]);
  if (LIKE_A_CODE.test(name)) {
    const byCode = parsePlace(name);
    if (byCode.ok || /\d/.test(name) || byCode.issues.some(({ code }) => code === 'former-place')) return byCode;
  }
  const given = name.length > LONGEST_NAME ? '' : wordsOf(name);
  const { current, former, gone } = (known ??= readNames());
  const found = (names: ReadonlyMap<string, unknown>): string | undefined =>
    given === ''
      ? undefined
      : bothOrders(name)
          .map(keyOf)
          .find((key) => names.has(key));

  const places = current.get(found(current) ?? '');
  if (places !== undefined) {
    const [only] = places;
    return only !== undefined && places.length === 1 ? accepted(only) : ambiguous(name, places);
  }
  const now = former.get(found(former) ?? '');
  if (now !== undefined) {
    return accepted(now, [
      {
        code: 'place-alias',
        severity: 'warning',
        message: `Given ${show(name)}, a former name of ${named(now)}; read as ${show(now)}; write ${show(now)}.`,
        values: { given: name, expected: now },
      },
    ]);
  }
  const past = gone.get(found(gone) ?? '');
  if (past !== undefined) return noMore(name, past.now);
  return unknown(name, candidates(given));
}

/** The words of a name in small letters, without accents and articles, a space between them. */
function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['ʼ‘`]/g, '’')
    .replace(/[^\p{L}\p{N}&’]+/gu, ' ')
    .replace(/&/g, ' and ')
    .split(' ')
    .map((word) => (word.startsWith('l’') ? word.slice(2) : word).replaceAll('’', ''))
    .map((word) => (Object.hasOwn(SAME, word) ? SAME[word] : word))
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
}

/** Words that are written in several ways; the articles are left out. */
const SAME: Readonly<Record<string, string | undefined>> = {
  et: 'and',
  st: 'saint',
  ste: 'sainte',
  the: undefined,
  le: undefined,
  la: undefined,
  les: undefined,
};

/** What a name is looked up by: spaces and hyphens are often left out. */
const keyOf = (words: string): string => words.replaceAll(' ', '');

/** The words of a name as they stand and, of “Korea, Republic of” or “Iran (Islamic Republic of)”, as “Republic of Korea” too. */
function bothOrders(name: string): readonly string[] {
  const at = name.search(/[,(]/);
  return at < 0 ? [wordsOf(name)] : [wordsOf(name), wordsOf(`${name.slice(at + 1)} ${name.slice(0, at)}`)];
}

function readNames(): Names {
  const current = new Map<string, readonly PlaceCode[]>();
  const words: [string, PlaceCode][] = [];
  const add = (name: string | undefined, place: PlaceCode): void => {
    if (name === undefined) return;
    for (const inWords of bothOrders(name)) {
      const places = current.get(keyOf(inWords)) ?? [];
      if (places.includes(place)) continue;
      current.set(keyOf(inWords), [...places, place].sort());
      words.push([inWords, place]);
    }
  };
  const codes = [...assignedCodes.split(' ').filter(isCountry), 'XK', ...groupCodes()];
  for (const locale of locales) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const code of codes) add(groupings[code]?.[locale] ?? names.of(code), code);
  }
  for (const [place, names] of Object.entries(otherNames)) for (const name of names.split('|')) add(name, place);
  const former = new Map<string, PlaceCode>();
  for (const [place, names] of Object.entries(formerNames)) {
    for (const name of names.split('|').map(wordsOf)) {
      former.set(keyOf(name), place);
      words.push([name, place]);
    }
  }
  const gone = new Map(formerCodes.flatMap((one) => bothOrders(one.name).map((name) => [keyOf(name), one] as const)));
  return { current, former, gone, words };
}

/** The places that a name may stand for: those whose names hold it or are in it; where there are none, those a few letters away. */
function candidates(given: string): readonly PlaceCode[] {
  const { words } = (known ??= readNames());
  if (given === '') return [];
  const within = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);
  const held = words.filter(([name]) => within(given, name) || within(name, given));
  const like = nearestNames(
    given,
    words.map(([name]) => name),
  );
  const near = held.length > 0 ? held : like.flatMap((name) => words.filter(([other]) => other === name));
  return [...new Set(near.map(([, place]) => place))].slice(0, MOST_CANDIDATES);
}

/** A place for a reader of messages: its code and its name. */
const named = (code: PlaceCode): string => `${code} (${placeName(code, 'en')})`;
const listed = (codes: readonly PlaceCode[]): string => codes.map(named).join(', ');

function ambiguous(given: string, places: readonly PlaceCode[]): Result<PlaceCode> {
  const message = `Given ${show(given)}, the name of several places: ${listed(places)}; write the code of the one that is meant.`;
  return refused([issueOf('ambiguous-place', message, given, places)]);
}

function noMore(given: string, now: readonly PlaceCode[]): Result<PlaceCode> {
  const mend = now.length === 0 ? 'a place of today' : listed(now);
  return refused([
    issueOf('former-place', `Given ${show(given)}, the name of a country or territory that is no more; use ${mend}.`, given, now),
  ]);
}

function unknown(given: string, places: readonly PlaceCode[]): Result<PlaceCode> {
  const mend = places.length === 0 ? 'write its code' : `if ${listed(places)} is meant, write the code`;
  return refused([
    issueOf('unknown-place', `Given ${show(given)}; expected the name of a place in English or French; ${mend}.`, given, places),
  ]);
}

function issueOf(code: string, message: string, given: string, expected: readonly PlaceCode[]): Issue {
  return { code, severity: 'error', message, values: { given, ...(expected.length === 0 ? {} : { expected }) } };
}
