import { iso31661 } from 'iso-3166/1.js';
import { iso31663 } from 'iso-3166/3.js';
import { describe, expect, it } from 'vitest';

import { findPlace } from './find-place.js';
import { otherNames } from './other-place-names.js';
import { isCountry, parsePlace, placeName } from './place.js';

const codeOf = (given: string): string => {
  const found = findPlace(given);
  return found.ok ? found.value : `refused: ${found.issues[0]?.code ?? ''}`;
};
const countries = iso31661.map(({ alpha2 }) => alpha2);

describe('a place given by its name', () => {
  it.each([
    // as CLDR has it, in both languages
    ['Kenya', 'KE'],
    ['Côte d’Ivoire', 'CI'],
    ['Czechia', 'CZ'],
    ['Tchéquie', 'CZ'],
    ['Kosovo', 'XK'],
    ['European Union', 'EU'],
    ['Union européenne', 'EU'],
    ['Le monde', '001'],
    ['Sub-Saharan Africa', '202'],
    ['Afrique subsaharienne', '202'],
    ['Least developed countries', '199'],
    // as the UN has it
    ['Iran (Islamic Republic of)', 'IR'],
    ['Islamic Republic of Iran', 'IR'],
    ['Bolivie (État plurinational de)', 'BO'],
    ['République-Unie de Tanzanie', 'TZ'],
    ['Korea, Republic of', 'KR'],
    ['Latin America and the Caribbean', '419'],
    ['Asie méridionale', '034'],
    // as people write it
    ['COTE D IVOIRE', 'CI'],
    ["cote d'ivoire", 'CI'],
    ['Ivory Coast', 'CI'],
    ['Czech Republic', 'CZ'],
    ['Bahamas (the)', 'BS'],
    ['les Pays-Bas', 'NL'],
    ['l’Inde', 'IN'],
    ['St Lucia', 'LC'],
    ['Antigua et Barbuda', 'AG'],
    ['Virgin Islands (U.S.)', 'VI'],
    ['TÜRKİYE', 'TR'],
    ['Kosovo*', 'XK'],
    ['U.S.', 'US'],
    // the French short form of the European Union, not of the États-Unis
    ['U.E.', 'EU'],
    // as parsePlace takes it
    [' ken ', 'KE'],
    ['404', 'KE'],
    ['UK', 'GB'],
    // countries whose names are near to each other
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Dominique', 'DM'],
    ['République dominicaine', 'DO'],
    ['Guinea', 'GN'],
    ['Congo (Brazzaville)', 'CG'],
    ['Congo, the Democratic Republic of the', 'CD'],
    ['North America', '003'],
    ['Northern America', '021'],
  ])('as "%s" is %s', (given, code) => {
    expect(codeOf(given)).toBe(code);
  });

  it.each(['en', 'fr'])('as CLDR has it in %s is found, whatever its case, marks and hyphens', (locale) => {
    const regions = ['XK', 'EU', '001', '002', '005', '009', '011', '019', '053', '061', '142', '150', '199', '202', '432', '722'];
    for (const code of [...countries, ...regions]) {
      // the one name that CLDR and M49 give to different places
      if (code === 'FM') continue;
      const name = placeName(code, locale);
      expect(codeOf(name), name).toBe(code);
      expect(codeOf(name.toUpperCase().replaceAll('’', "'").normalize('NFD')), name).toBe(code);
      expect(codeOf(name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' ')), name).toBe(code);
    }
  });

  it('as ISO 3166-1 has it in English is found', () => {
    for (const { name, alpha2 } of iso31661) expect(codeOf(name), name).toBe(alpha2 === 'CG' ? 'refused: ambiguous-place' : alpha2);
  });

  it('stands for one place, but for the names that two places bear', () => {
    const shared = Object.values(otherNames)
      .flatMap((names) => names.split('|'))
      .filter((name) => !findPlace(name).ok);
    expect([...new Set(shared)].sort()).toEqual(['Congo', 'Corée', 'Korea', 'Micronesia', 'Micronésie']);
  });

  it('that two places bear is refused with both', () => {
    expect(findPlace('congo').issues).toMatchObject([{ code: 'ambiguous-place', severity: 'error', values: { expected: ['CD', 'CG'] } }]);
    expect(findPlace('Corée').issues[0]?.values?.expected).toEqual(['KP', 'KR']);
    // of CLDR the country, of M49 the region
    expect(findPlace('Micronesia').issues[0]?.values?.expected).toEqual(['057', 'FM']);
  });

  it.each([
    ['Burma', 'MM'],
    ['Birmanie', 'MM'],
    ['Swaziland', 'SZ'],
    ['Haute-Volta', 'BF'],
  ])('of a former time, %s, is %s with a warning', (given, code) => {
    expect(findPlace(given)).toMatchObject({ ok: true, value: code, issues: [{ code: 'place-alias', severity: 'warning' }] });
  });

  it('of what is no more is refused with what came after', () => {
    expect(findPlace('Czechoslovakia').issues).toMatchObject([{ code: 'former-place', values: { expected: ['CZ', 'SK'] } }]);
    // Serbia and Montenegro was followed by the two.
    expect(findPlace('Serbia and Montenegro').issues[0]?.values?.expected).toEqual(['ME', 'RS']);
    for (const { from } of iso31663) {
      const { ok, issues } = findPlace(from.name);
      expect(issues[0]?.code, from.name).toBe(ok ? 'place-alias' : 'former-place');
    }
  });

  it.each([
    // one letter away, and Bénin two
    ['Kenia', ['KE', 'BJ']],
    ['Republic of Kenya', ['KE']],
    ['Virgin Islands', ['VG', 'VI']],
    ['Great Britain', ['GB']],
    ['Sahara', ['EH']],
    ['Middle East', undefined],
    ['Narnia', undefined],
    ['the', undefined],
    ['', undefined],
    ['x'.repeat(1_000_000), undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('that is not known, "%.20s", is refused with what may be meant', (given, expected) => {
    const { ok, issues } = findPlace(given);
    expect(ok).toBe(false);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.code).toBe('unknown-place');
    expect(issues[0]?.values?.expected).toEqual(expected);
  });

  it('says what is wrong with a number and with what is no text', () => {
    expect(findPlace('19')).toEqual(parsePlace('19'));
    expect(findPlace('YU')).toEqual(parsePlace('YU'));
    expect(findPlace(404 as never).issues[0]?.code).toBe('wrong-type');
  });

  it('is listed under codes that are places in force', () => {
    for (const code of Object.keys(otherNames)) expect(isCountry(code) || parsePlace(code).ok, code).toBe(true);
  });
});
