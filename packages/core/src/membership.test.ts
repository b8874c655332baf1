import { iso31661 } from 'iso-3166/1.js';
import { describe, expect, it } from 'vitest';

import { membersOf, regionsOf } from './membership.js';

const now = (place: string): readonly string[] => membersOf(place)?.always ?? [];

describe('members', () => {
  it('of the world are the countries of ISO 3166-1 and Kosovo, without Antarctica', () => {
    const countries = [...iso31661.map(({ alpha2 }) => alpha2).filter((code) => code !== 'AQ'), 'XK'].sort();
    expect(now('001')).toEqual(countries);
    for (const code of [...countries, 'AQ']) expect(now(code)).toEqual([code]);
  });
});

describe('the groups of a country', () => {
  it('overlap', () => {
    expect(regionsOf('CY')).toEqual(['001', '142', '145', 'EU']);
    expect(regionsOf('AQ')).toEqual([]);
  });
});
