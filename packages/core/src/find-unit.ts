import { readArgument } from './argument.js';
import { show } from './error.js';
import { currencyCodes } from './generated/currency-codes.js';
import { accepted, refused, type Result } from './issue.js';
import { nearestNames } from './nearest.js';
import { issueValue, wrongType } from './not-understood.js';
import { otherUnitWords } from './other-unit-words.js';
import { locales } from './text.js';
import {
  builtInUnits,
  isBuiltInUnit,
  isUnit,
  unitKind,
  units,
  type BuiltInUnit,
  type Currency,
  type OwnUnit,
  type OwnUnitId,
  type Unit,
} from './unit.js';

/** A unit as a source writes it: which one it is, and what the numbers are to be multiplied by. */
export interface FoundUnit {
  /** The unit. */
  readonly unit: Unit;
  /** The power of ten: 3 for thousands, 6 for millions, 0 where nothing is said. */
  readonly unitMultiplier: number;
}

/** A longer text is no unit. */
const LONGEST = 100;

/** The power of ten that a word stands for; a “billion” is the English one. */
const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  millier: 3,
  mille: 3,
  ths: 3,
  tsd: 3,
  k: 3,
  '000': 3,
  '1000': 3,
  lakh: 5,
  million: 6,
  mio: 6,
  mn: 6,
  mln: 6,
  m: 6,
  '000000': 6,
  '1000000': 6,
  crore: 7,
  billion: 9,
  milliard: 9,
  bn: 9,
  mrd: 9,
  trillion: 12,
  tn: 12,
};

/** Of these a French text means a thousand times as much. */
const LONG_SCALE: readonly string[] = ['billion', 'trillion'];

let known: ReadonlyMap<string, Unit> | undefined;

/** A multiplier written to one side of a currency: “kEUR”, “€m”. */
const JOINED = /^(k|m|mn|mio|bn|mrd)?(€|US\$|[A-Z]{3})(k|m|mn|mio|bn|mrd)?$/i;

/**
 * The unit that a source means: its id, or the words of published tables in English and French, such as “%”, “persons”, “US$” or « heures »,
 * with the multiplier that stands beside it: “thousand EUR”, “kEUR”, “USD (millions)”, « milliers de personnes ». Case, accents, plurals,
 * hyphens and brackets do not matter; only the code of a currency is told by its capitals.
 *
 * Never a guess: a mere “$” or “£” may be of several currencies, « billions d’euros » of two scales, and “thousands” says not of what. What is not known
 * is `unknown-unit`, with the nearest known one.
 *
 * The names of currencies are those of CLDR in the JavaScript engine.
 *
 * @param own - The units of one's own that there are, which are found by their words too; any id of the shape of theirs is taken where left out.
 *
 * @example
 * ```ts
 * import { findUnit } from '@actionline/core';
 *
 * findUnit('Mio. EUR').value; // => { unit: 'EUR', unitMultiplier: 6 }
 * findUnit('milliers d’heures').value; // => { unit: 'hour', unitMultiplier: 3 }
 * findUnit('Swiss francs').value; // => { unit: 'CHF', unitMultiplier: 0 }
 * findUnit('persns').issues[0]?.values?.nearest; // => 'person'
 * ```
 */
export function findUnit(text: string, own?: readonly OwnUnit[]): Result<FoundUnit> {
  if (typeof text !== 'string') return refused([wrongType([], text, 'text')]);
  const given = text.trim();
  if (isBuiltInUnit(given) || (own === undefined && isUnit(given))) return accepted({ unit: given, unitMultiplier: 0 });
  const ownWords = wordsOfOwn(own ?? []);
  const declared = own?.find(({ id }) => id === given);
  if (declared !== undefined) return accepted({ unit: declared.id, unitMultiplier: 0 });
  const unitOf = (words: readonly string[]): Unit | undefined =>
    currencyIn(words) ?? ownWords.get(keyOf(words)) ?? builtInWords().get(keyOf(words)) ?? describedUnit(words);
  const words = given.length > LONGEST ? [] : withoutSign(wordsOf(given));
  const whole = unitOf(words);
  if (whole !== undefined) return accepted({ unit: whole, unitMultiplier: 0 });
  for (const { unitMultiplier, rest } of multiplied(words)) {
    const unit = unitOf(rest);
    if (unit !== undefined && isAdded(unit, own ?? [])) return accepted({ unit, unitMultiplier });
  }
  return unknown(text, own ?? []);
}

/** The words of a text with their capitals, without accents and marks; “d’euros” is “de euros”. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\b[dD]['’ʼ]/g, 'de ')
    .replace(/['’ʼ]/g, '')
    .replace(/(\d)[ ,.\u00A0\u202F](?=\d{3}(?!\d))/g, '$1')
    .replace(/[^\p{L}\p{N}%‰€$£¥]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

/** The words without the sign that repeats the code of a currency, as in “GBP (£)” and “USD ($ millions)”. */
function withoutSign(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  return ['£', '$', '€', '¥'].includes(second) && currencyIn([first]) !== undefined ? [first, ...words.slice(2)] : words;
}

/** What words are looked up by: in small letters and in the singular, as far as the ending tells. */
function keyOf(words: readonly string[]): string {
  return words.map((word) => singular(word.toLowerCase())).join(' ');
}

function singular(word: string): string {
  return word.length < 4 ? word : word.replace(/ies?$/, 'y').replace(/s$/, '');
}

function currencyIn(words: readonly string[]): Currency | undefined {
  const [code, ...others] = words;
  return others.length > 0 ? undefined : (SYMBOLS[code?.toUpperCase() ?? ''] ?? currencyCodes.find((known) => known === code));
}

/** Words between a unit and what it is of. */
const OF: readonly string[] = ['of', 'de', 'du', 'des', 'der'];

/** Words that say of what year the prices are: those of the year of the figure need no other unit. */
const CURRENT: readonly string[] = ['cu', 'current', 'courants'];

/** The rates by the number that they are to. */
const RATES: Readonly<Record<string, BuiltInUnit>> = {
  '1000': 'per-1000',
  '10000': 'per-10000',
  '100000': 'per-100000',
  '1000000': 'per-million',
  million: 'per-million',
};

/** A unit with words beside it that say of what it is: “% of GDP”, “per 1,000 live births”, « nombre de personnes », “Percentage (%)”. */
function describedUnit(words: readonly string[]): Unit | undefined {
  const small = words.map((word) => word.toLowerCase());
  const [first = '', second = ''] = small;
  if (words.length < 2) return undefined;
  if (first === 'in' || first === 'en') return builtInWords().get(keyOf(words.slice(1)));
  if (words.every((word) => builtInWords().get(keyOf([word])) === 'percent')) return 'percent';
  const percent = [1, 2].find((length) => builtInWords().get(keyOf(words.slice(0, length))) === 'percent');
  // PC_GDP of Eurostat is a code: there a word follows without an “of”
  if (percent !== undefined && (first === 'pc' || (OF.includes(small[percent] ?? '') && words.length > percent + 1))) return 'percent';
  const rated = small.findIndex((word) => RATED.includes(word));
  if (rated >= 0) return rated === 0 || PER_WHAT.includes(first) ? rateOf(small.slice(rated + 1)) : undefined;
  if (builtInWords().get(keyOf([first])) === 'number' && OF.includes(second) && words.length > 2) {
    const counted = builtInWords().get(keyOf(words.slice(2)));
    return counted === undefined ? 'number' : unitKind(counted as BuiltInUnit) === 'count' ? counted : undefined;
  }
  if (CURRENT.includes(first)) return currencyNamed(words.slice(1));
  return CURRENT.includes(small.at(-1) ?? '') ? currencyNamed(words.slice(0, -1)) : undefined;
}

/** Words between a number and what it is to. */
const RATED: readonly string[] = ['per', 'pour', 'par'];

/** Words that begin a rate in words: “Number of cases per 100,000 population”. */
const PER_WHAT: readonly string[] = ['rate', 'taux', 'number', 'nombre'];

/** The rate by the number that it is to, whatever it is of. */
function rateOf([number = '', ...others]: readonly string[]): Unit | undefined {
  // “per 1000 EUR” and “per 1000 per year” are something else
  if (!Object.hasOwn(RATES, number) || others.some((word) => RATED.includes(word) || currencyIn([word.toUpperCase()]) !== undefined))
    return undefined;
  return RATES[number];
}

/** The currency of a name, such as “US dollars”. */
function currencyNamed(words: readonly string[]): Unit | undefined {
  const found = currencyIn(words) ?? builtInWords().get(keyOf(words));
  return found !== undefined && unitKind(found as BuiltInUnit) === 'money' ? found : undefined;
}

/** Symbols that one currency has. */
const SYMBOLS: Readonly<Record<string, Currency>> = { '€': 'EUR', US$: 'USD', $US: 'USD' };

/** The ways in which a multiplier may stand beside a unit. */
function multiplied(words: readonly string[]): readonly { readonly unitMultiplier: number; readonly rest: readonly string[] }[] {
  const said = ['in', 'en'].includes(words[0]?.toLowerCase() ?? '') ? words.slice(1) : words;
  const [first = '', ...behind] = said;
  const last = said.at(-1) ?? '';
  const [, before, code, after] = JOINED.exec(first) ?? [];
  const joins = behind.length === 0 && code !== undefined && (before === undefined) !== (after === undefined);
  const linked = ['of', 'de'].includes(behind[0]?.toLowerCase() ?? '');
  // of « billions d’euros » nobody knows whether the writer means the long scale
  const doubtful = behind[0]?.toLowerCase() === 'de' && LONG_SCALE.includes(keyOf([first]));
  return [
    ...(doubtful ? [] : [{ unitMultiplier: MULTIPLIERS[keyOf([first])], rest: linked ? behind.slice(1) : behind }]),
    { unitMultiplier: MULTIPLIERS[keyOf([last])], rest: said.slice(0, -1) },
    ...(joins ? [{ unitMultiplier: MULTIPLIERS[(before ?? after ?? '').toLowerCase()], rest: [code] }] : []),
  ].flatMap(({ unitMultiplier, rest }) => (unitMultiplier === undefined ? [] : [{ unitMultiplier, rest }]));
}

/** The units that are known, by their ids, their other words and the names of currencies. */
function builtInWords(): ReadonlyMap<string, Unit> {
  if (known !== undefined) return known;
  const found = new Map<string, Unit>();
  for (const locale of locales) {
    const names = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' });
    for (const code of currencyCodes) {
      const name = names.of(code);
      if (name !== undefined) found.set(keyOf(wordsOf(name)), code);
    }
  }
  for (const id of Object.keys(units) as (keyof typeof units)[]) {
    for (const words of [id, ...(otherUnitWords[id]?.split('|') ?? [])]) found.set(keyOf(wordsOf(words)), id);
  }
  known = found;
  return found;
}

function wordsOfOwn(own: readonly OwnUnit[]): ReadonlyMap<string, OwnUnitId> {
  return readArgument('own', own, 'a list of units with id, kind and label', 'leave it out where there are none', () => {
    const labels = own.flatMap(({ id, label, plural = {} }) =>
      [...Object.values(label), ...Object.values(plural)].map((words = ''): [string, OwnUnitId] => [keyOf(wordsOf(words)), id]),
    );
    return new Map(labels.filter(([key]) => key !== ''));
  });
}

/** Whether values of a unit are added up: there are thousands of these only. */
function isAdded(unit: Unit, own: readonly OwnUnit[]): boolean {
  const declared = own.find(({ id }) => id === unit);
  const kind = unitKind(declared ?? (unit as BuiltInUnit));
  return kind !== 'share' && kind !== 'rate' && kind !== 'index';
}

function unknown(text: string, own: readonly OwnUnit[]): Result<FoundUnit> {
  const ids = [...own.map(({ id }) => id), ...builtInUnits];
  const [nearest] = nearestNames(text, ids, 1);
  const mend = nearest === undefined ? 'write the unit of the measure' : `write ${show(nearest)}`;
  return refused([
    {
      code: 'unknown-unit',
      severity: 'error',
      message: `Given ${show(text)}; expected a unit such as "person", "percent" or "EUR", or one with its multiplier, such as "million EUR", or one that a measure declares as its own; ${mend}.`,
      values: { given: issueValue(text), expected: ids, ...(nearest === undefined ? {} : { nearest }) },
    },
  ]);
}
