import { checkText, readArgument } from './argument.js';
import { ActionlineError, show } from './error.js';
import { assignedCodes, formerCodes, reservedCodes } from './generated/country-codes.js';
import { accepted, refused, type Result } from './issue.js';
import { membersOf } from './membership.js';
import { wrongType } from './not-understood.js';
import type { PlaceCode } from './place-code.js';
import { textIn, type LocalizedText } from './text.js';

/** Codes in use at the EU and elsewhere that are not the ISO code. */
const ALIASES: Readonly<Record<string, PlaceCode>> = { UK: 'GB', EL: 'GR', KV: 'XK', XKX: 'XK' };

let countries: ReadonlyMap<string, PlaceCode> | undefined;

/** The alpha-2 code of a country by any of its codes; the table is read when the first is looked up. */
function countryOf(code: string): PlaceCode | undefined {
  countries ??= readCountries();
  return countries.get(code);
}

function readCountries(): ReadonlyMap<string, PlaceCode> {
  const found = new Map([['XK', 'XK']]);
  const codes = assignedCodes.split(' ');
  // Three codes a country, the alpha-2 code first.
  codes.forEach((code, at) => found.set(code, codes[at - (at % 3)] ?? code));
  return found;
}

/**
 * Whether a code names a single country or territory, rather than a region, the EU or the world.
 *
 * @example
 * ```ts
 * import { isCountry } from '@actionline/core';
 *
 * isCountry('KE'); // => true
 * isCountry('001'); // => false
 * ```
 */
export function isCountry(code: PlaceCode): boolean {
  return countryOf(code) === code;
}

/**
 * The code of a place given as ISO 3166-1 alpha-2, alpha-3 or number, as a UN M49 region or grouping, or as an alias in
 * use (`UK`, `EL`), which is taken with a warning. Former and reserved codes are refused with what replaced them, and so is a number
 * that names nothing; what is no text is `wrong-type`.
 *
 * @example
 * ```ts
 * import { parsePlace } from '@actionline/core';
 *
 * parsePlace('ken'); // => { ok: true, value: 'KE', issues: [] }
 * parsePlace('Kenya').ok; // => false
 * parsePlace('999').issues[0]?.code; // => 'unknown-place'
 * ```
 */
export function parsePlace(given: string): Result<PlaceCode> {
  // a number of M49 that a spreadsheet read as one, for instance
  if (typeof given !== 'string') return refused([wrongType([], given, 'text')]);
  const code = given.trim().toUpperCase();
  const country = countryOf(code);
  if (country !== undefined) return accepted(country);
  const alias = Object.hasOwn(ALIASES, code) ? ALIASES[code] : undefined;
  if (alias !== undefined) {
    return accepted(alias, [
      {
        code: 'place-alias',
        severity: 'warning',
        message: `Given ${show(given)}, which is not an ISO 3166-1 code; read as ${show(alias)}; write ${show(alias)}.`,
        values: { given, expected: alias },
      },
    ]);
  }
  if (membersOf(code) !== undefined) return accepted(code);
  const former = formerCodes.find(({ codes }) => codes.includes(code));
  if (former !== undefined) {
    const now = former.now.join(', ');
    return refused([
      {
        code: 'former-place',
        severity: 'error',
        message: `Given ${show(given)}, a code withdrawn from ISO 3166-1 (${former.name}); use ${now === '' ? 'a code in force' : now}.`,
        values: { given, name: former.name, expected: former.now },
      },
    ]);
  }
  return unknownPlace(given, code);
}

/** A code that names no place, with what to write instead. */
function unknownPlace(given: string, code: string): Result<PlaceCode> {
  const refusal = (what: string, nearest?: string): Result<PlaceCode> =>
    refused([
      {
        code: 'unknown-place',
        severity: 'error',
        message: `Given ${show(given)}${what}.`,
        values: { given, ...(nearest === undefined ? {} : { nearest }) },
      },
    ]);
  if (!/^\d+$/.test(code)) {
    const reserved = reservedCodes.split(' ').includes(code) ? ', a reserved code' : '';
    return refusal(`${reserved}; expected an ISO 3166-1 code such as "KE", "EU", or a UN M49 number such as "001" for the world`);
  }
  // Spreadsheets take the zeros in front of a number away.
  const padded = code.padStart(3, '0');
  if (padded !== code && parsePlace(padded).ok) return refusal(`; a UN M49 number has three digits: write ${show(padded)}`, padded);
  return refusal(', a number that UN M49 gives to no country or region in force; expected one such as "404" for Kenya or "002" for Africa');
}

/** The groupings of UN M49 that CLDR has no name for. */
export const groupings: Readonly<Record<PlaceCode, LocalizedText>> = {
  '199': { en: 'Least developed countries', fr: 'Pays les moins avancés' },
  '432': { en: 'Landlocked developing countries', fr: 'Pays en développement sans littoral' },
  '722': { en: 'Small island developing States', fr: 'Petits États insulaires en développement' },
};

/**
 * The name of a place in a locale, after CLDR; official names of the UN or the EU may differ. The three groupings of UN M49, such as
 * `199`, have a name in English and French.
 *
 * @throws {@link ActionlineError} `bad-place` when the code is none; `bad-argument` when the locale is no language tag.
 *
 * @example
 * ```ts
 * import { placeName } from '@actionline/core';
 *
 * placeName('KE', 'fr'); // => 'Kenya'
 * placeName('001', 'fr'); // => 'Monde'
 * ```
 */
export function placeName(code: PlaceCode, locale: string): string {
  const parsed = parsePlace(code);
  if (!parsed.ok) throw new ActionlineError('bad-place', parsed.issues[0]?.message ?? '', { given: code });
  const grouping = groupings[parsed.value];
  if (grouping !== undefined) return textIn(grouping, locale);
  checkText('locale', locale, 'a language tag such as "en"');
  return readArgument('locale', locale, 'a language tag such as "en"', 'write one of BCP 47', () => {
    const name = new Intl.DisplayNames([locale], { type: 'region' }).of(parsed.value) ?? code;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  });
}
