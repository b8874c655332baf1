import { describe, expect, it } from 'vitest';

import { isCountry, parsePlace, placeName } from './place.js';

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

  it('is a country, or a region', () => {
    expect(['KE', 'XK', 'EU', '001', 'KEN', '404'].map(isCountry)).toEqual([true, true, false, false, false, false]);
  });

  it('has a name in each language', () => {
    expect([placeName('DE', 'en'), placeName('DE', 'fr'), placeName('EU', 'fr')]).toEqual(['Germany', 'Allemagne', 'Union européenne']);
    expect(() => placeName('Narnia', 'en')).toThrow(/ISO 3166-1/);
  });
});
