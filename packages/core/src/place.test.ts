import { iso31661Reserved } from 'iso-3166/1-reserved.js';
import { iso31661 } from 'iso-3166/1.js';
import { iso31663 } from 'iso-3166/3.js';
import { describe, expect, it } from 'vitest';

import { isCountry, parsePlace, placeName } from './place.js';
import { parseWith, placeCodeSchema } from './schemas/index.js';

const codeOf = (given: string): string => {
  const parsed = parsePlace(given);
  return parsed.ok ? parsed.value : `refused: ${parsed.issues[0]?.code ?? ''}`;
};

describe('a place', () => {
  it.each([
    ['KE', 'KE'],
    ['ken', 'KE'],
    ['404', 'KE'],
    [' fr ', 'FR'],
    ['XK', 'XK'],
    ['EU', 'EU'],
    ['001', '001'],
    ['419', '419'],
    ['199', '199'],
    ['999', 'refused: unknown-place'],
    ['000', 'refused: unknown-place'],
    ['123', 'refused: unknown-place'],
    // The Channel Islands, which M49 no longer lists.
    ['830', 'refused: unknown-place'],
    ['2', 'refused: unknown-place'],
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['YU', 'refused: former-place'],
    ['SUN', 'refused: former-place'],
    ['Kenya', 'refused: unknown-place'],
    ['ZZ', 'refused: unknown-place'],
    ['', 'refused: unknown-place'],
    ['__proto__', 'refused: unknown-place'],
    ['constructor', 'refused: unknown-place'],
  ])('given as "%s" is %s', (given, code) => {
    expect(codeOf(given)).toBe(code);
  });

  it('given as an alias is taken with a warning', () => {
    expect(parsePlace('UK').issues).toMatchObject([{ code: 'place-alias', severity: 'warning' }]);
  });

  it('given by a withdrawn code is refused with codes that are in force', () => {
    // Yugoslavia was followed by Serbia and Montenegro, whose code CS was withdrawn in turn.
    expect(parsePlace('YU').issues[0]?.message).toBe('Given "YU", a code withdrawn from ISO 3166-1 (Yugoslavia); use ME, RS.');
    for (const { from } of iso31663) {
      const [, advised = ''] = /use (.*)\.$/.exec(parsePlace(from.alpha3).issues[0]?.message ?? '') ?? [];
      if (advised !== '') expect(advised.split(', ').every(isCountry), `${from.alpha3}: ${advised}`).toBe(true);
    }
  });

  it('given by a number that names nothing is refused with what to write', () => {
    const refusal = (given: string): string => parsePlace(given).issues[0]?.message ?? '';
    expect(refusal('999')).toBe(
      'Given "999", a number that UN M49 gives to no country or region in force; expected one such as "404" for Kenya or "002" for Africa.',
    );
    // The zeros in front, which spreadsheets take away.
    expect(refusal('2')).toBe('Given "2"; a UN M49 number has three digits: write "002".');
    expect(refusal('36')).toMatch(/write "036"/);
    expect(refusal('0404')).toMatch(/no country or region/);
    expect(parsePlace('19').issues[0]?.values).toEqual({ given: '19', nearest: '019' });
  });

  it('is stored by letters where it is a country, by a number that is known where it is not', () => {
    const refusal = (given: string): string | undefined => parseWith(placeCodeSchema, given).issues[0]?.message;
    expect(['KE', 'XK', 'EU', '001', '057', '419', '722'].map(refusal)).toEqual(Array(7).fill(undefined));
    expect(refusal('404')).toBe('Given "404"; expected "KE", since a country is stored by its letters.');
    expect(refusal('999')).toBe('Given "999"; expected the number of a region or grouping of UN M49 in force, such as "002" for Africa.');
    expect(refusal('ke')).toMatch(/alpha-2/);
  });

  it('is a country, or a region', () => {
    expect(['KE', 'XK', 'EU', '001', 'KEN', '404'].map(isCountry)).toEqual([true, true, false, false, false, false]);
  });

  it('has a name in each language', () => {
    expect([placeName('DE', 'en'), placeName('DE', 'fr'), placeName('EU', 'fr')]).toEqual(['Germany', 'Allemagne', 'Union européenne']);
    // CLDR has no name for a grouping.
    expect([placeName('199', 'en'), placeName('722', 'fr-BE')]).toEqual([
      'Least developed countries',
      'Petits États insulaires en développement',
    ]);
    expect(() => placeName('Narnia', 'en')).toThrow(/ISO 3166-1/);
  });

  it('is told of where it is no text, and so is a locale that is no language tag', () => {
    expect(parsePlace(404 as never).issues[0]?.message).toBe('Given the number 404; expected a text; write it in quotation marks.');
    expect(codeOf(null as never)).toBe('refused: wrong-type');
    expect(() => placeName('KE', 'not a tag!')).toThrow(/^locale was "not a tag!"; expected a language tag/);
    expect(() => placeName('KE', undefined as never)).toThrow(/^locale was undefined/);
  });

  it('is known by every code of the package iso-3166, and refused by every one that is withdrawn or reserved there', () => {
    for (const { alpha2, alpha3, numeric } of iso31661) {
      expect([alpha2, alpha3, numeric].map(codeOf), alpha2).toEqual([alpha2, alpha2, alpha2]);
    }
    // Some codes were given to another country, or are an alias, after they were withdrawn or reserved.
    const inUse = new Set(['EU', 'UK', ...iso31661.flatMap(({ alpha2, alpha3 }) => [alpha2, alpha3])]);
    const withdrawn = iso31663.flatMap(({ from }) => [from.alpha2, from.alpha3]);
    for (const code of withdrawn) if (!inUse.has(code)) expect(codeOf(code), code).toBe('refused: former-place');
    const reserved = iso31661Reserved.map(({ alpha2 }) => alpha2).filter((code) => !inUse.has(code) && !withdrawn.includes(code));
    expect(reserved.length).toBeGreaterThan(0);
    for (const code of reserved) expect(parsePlace(code).issues[0]?.message, code).toMatch(/a reserved code/);
  });
});
