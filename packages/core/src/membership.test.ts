import { iso31661 } from 'iso-3166/1.js';
import { describe, expect, it } from 'vitest';

import { membersOf, regionsOf } from './membership.js';
import { yearPeriod, type Period } from './period.js';
import { parsePlace } from './place.js';

const now = (place: string): readonly string[] => membersOf(place)?.always ?? [];
const on = (date: string): Period => ({ start: date, end: date });
const union = (places: readonly string[]): readonly string[] => places.flatMap(now).sort();

// The tree of M49: what each region is made of, and how many countries or areas the smallest hold in the table of the UN Statistics
// Division (overview of M49, as downloaded in September 2024).
const TREE: Readonly<Record<string, readonly string[]>> = {
  '001': ['002', '009', '019', '142', '150'],
  '002': ['015', '202'],
  '009': ['053', '054', '057', '061'],
  '019': ['021', '419'],
  '142': ['030', '034', '035', '143', '145'],
  '150': ['039', '151', '154', '155'],
  '202': ['011', '014', '017', '018'],
  '419': ['005', '013', '029'],
};
const COUNTS: Readonly<Record<string, number>> = {
  ...{ '011': 17, '014': 22, '015': 7, '017': 9, '018': 5 },
  ...{ '005': 16, '013': 8, '021': 5, '029': 28 },
  ...{ '030': 7, '034': 9, '035': 11, '143': 5, '145': 18 },
  ...{ '039': 16, '151': 10, '154': 16, '155': 9 },
  ...{ '053': 6, '054': 5, '057': 8, '061': 10 },
};
/** What stands in a region here and is not in M49. */
const ADDED: Readonly<Record<string, readonly string[]>> = { '030': ['TW'], '039': ['XK'] };

describe('the members of a region', () => {
  it.each(Object.entries(COUNTS))('%s are %i countries or areas, as the UN Statistics Division counts them', (region, count) => {
    const added = ADDED[region] ?? [];
    expect(now(region)).toEqual(expect.arrayContaining([...added]));
    expect(now(region)).toHaveLength(count + added.length);
  });

  it('are the sums that the UN Statistics Division gives for larger ones', () => {
    // With TW in Asia and XK in Europe; 248 in all with Antarctica, which is in no region.
    const sums = { '002': 60, '202': 53, '019': 57, '419': 52, '003': 41, '142': 50 + 1, '150': 51 + 1, '009': 29, '001': 247 + 2 };
    expect(Object.fromEntries(Object.keys(sums).map((region) => [region, now(region).length]))).toEqual(sums);
    expect(now('003')).toEqual(union(['013', '021', '029']));
  });

  it('are those of its parts, and no country is in two parts', () => {
    for (const [region, parts] of Object.entries(TREE)) {
      expect(now(region), region).toEqual(union(parts));
      expect(new Set(now(region)).size, region).toBe(now(region).length);
    }
    const parts = Object.values(TREE).flat();
    expect(new Set(parts).size).toBe(parts.length);
    expect([...parts, '001'].sort()).toEqual([...Object.keys(COUNTS), ...Object.keys(TREE)].sort());
  });

  it('are, in the world, the countries of ISO 3166-1 and Kosovo, without Antarctica', () => {
    const countries = [...iso31661.map(({ alpha2 }) => alpha2).filter((code) => code !== 'AQ'), 'XK'].sort();
    expect(now('001')).toEqual(countries);
    for (const code of [...countries, 'AQ']) expect(now(code)).toEqual([code]);
  });

  it('are the same in every period', () => {
    expect(membersOf('015', yearPeriod(1990))).toEqual(membersOf('015'));
    expect(membersOf('KE', yearPeriod(1990))).toEqual({ always: ['KE'], ever: ['KE'] });
  });

  it('stand in the order of their codes, as do those of a group', () => {
    for (const place of [...Object.keys(TREE), ...Object.keys(COUNTS), '003', '199', '432', '722', 'EU']) {
      expect(now(place), place).toEqual([...now(place)].sort());
      expect(now('001'), place).toEqual(expect.arrayContaining([...now(place)]));
    }
  });
});

describe('the members of the groupings of M49', () => {
  // 32 and 53 in the table of the UN Statistics Division, September 2024.
  it('are landlocked developing countries', () => {
    expect(now('432')).toHaveLength(32);
    expect(now('432')).toEqual(expect.arrayContaining(['BO', 'KZ', 'ML', 'SS']));
  });

  it('are small island developing States', () => {
    expect(now('722')).toHaveLength(53);
    expect(now('722')).toEqual(expect.arrayContaining(['BQ', 'GW', 'GY', 'SG']));
    expect(now('722')).not.toContain('BH');
  });

  it('are least developed countries by the days of inclusion and graduation', () => {
    const count = (date: string): number | undefined => membersOf('199', on(date))?.always.length;
    // 49 in 2008 after Cabo Verde had left, 48 in 2011, 49 with South Sudan, 48 in 2014, 47 in 2017, 46 at the end of 2020, 45 at
    // the end of 2023, 44 since São Tomé and Príncipe left on 13 December 2024: UN Committee for Development Policy.
    const days = ['2008-01-01', '2011-01-01', '2012-12-18', '2014-01-01', '2017-06-04', '2020-12-04', '2023-12-13', '2024-12-13'];
    expect(days.map(count)).toEqual([49, 48, 49, 48, 47, 46, 45, 44]);
    expect(count('2024-12-12')).toBe(45);
    // The table begins in 2008.
    expect(membersOf('199', on('1980-01-01'))).toEqual(membersOf('199', on('2008-01-01')));
    expect(now('199')).toHaveLength(44);
  });
});

describe('the members of the EU', () => {
  it.each([
    ['1957-12-31', 0],
    ['1958-01-01', 6],
    ['1972-12-31', 6],
    ['1973-01-01', 9],
    ['1981-01-01', 10],
    ['1986-01-01', 12],
    ['1995-01-01', 15],
    ['2004-04-30', 15],
    ['2004-05-01', 25],
    ['2006-12-31', 25],
    ['2007-01-01', 27],
    ['2013-06-30', 27],
    ['2013-07-01', 28],
    ['2020-01-31', 28],
    ['2020-02-01', 27],
    ['2050-01-01', 27],
  ])('on %s are %i', (date, count) => {
    const members = membersOf('EU', on(date));
    expect(members?.always).toHaveLength(count);
    expect(members?.ever).toEqual(members?.always);
  });

  it('without a period are those since the United Kingdom left', () => {
    expect(membersOf('EU')).toEqual(membersOf('EU', on('2020-02-01')));
  });

  it('always and ever differ over a change', () => {
    const both = membersOf('EU', { start: '2013-06-30', end: '2020-02-01' });
    expect(both?.ever.filter((country) => !both.always.includes(country))).toEqual(['GB', 'HR']);
    // A year of change is in ever alone.
    expect(membersOf('EU', yearPeriod(2020))?.always).not.toContain('GB');
    expect(membersOf('EU', yearPeriod(2020))?.ever).toContain('GB');
    expect(membersOf('EU', yearPeriod(2013))?.always).not.toContain('HR');
    expect(membersOf('EU', yearPeriod(2014))?.always).toContain('HR');
  });
});

describe('a code that no table knows', () => {
  it.each(['999', '000', '123', 'ZZ', 'eu', 'ke', 'KEN', '404', 'UK', '', '__proto__', 'constructor'])('has no members: "%s"', (code) => {
    expect(membersOf(code)).toBeUndefined();
    expect(membersOf(code, yearPeriod(2024))).toBeUndefined();
    expect(regionsOf(code)).toEqual([]);
  });
});

describe('the groups of a country', () => {
  it('overlap', () => {
    // Cyprus is a member State in Western Asia.
    expect(regionsOf('CY')).toEqual(['001', '142', '145', 'EU']);
    expect(regionsOf('HT')).toEqual(['001', '003', '019', '029', '199', '419', '722']);
    expect(regionsOf('ET')).toEqual(['001', '002', '014', '199', '202', '432']);
    expect(now('150').filter((country) => now('EU').includes(country))).toHaveLength(26);
  });

  it('are those of a day', () => {
    expect(regionsOf('HR', '2013-06-30')).toEqual(['001', '039', '150']);
    expect(regionsOf('HR', '2013-07-01')).toEqual(['001', '039', '150', 'EU']);
    expect(regionsOf('GB', '2020-01-31')).toContain('EU');
    expect(regionsOf('GB')).not.toContain('EU');
  });

  it('are none for Antarctica and for a group', () => {
    expect(regionsOf('AQ')).toEqual([]);
    expect(regionsOf('002')).toEqual([]);
    expect(regionsOf('EU')).toEqual([]);
  });

  it('hold it, and have codes that are taken', () => {
    for (const country of now('001')) {
      for (const group of regionsOf(country)) {
        expect(now(group)).toContain(country);
        expect(parsePlace(group)).toEqual({ ok: true, value: group, issues: [] });
      }
    }
  });
});

describe('what is no period or day', () => {
  it('is refused where the members changed', () => {
    expect(() => membersOf('EU', { start: '2020-01-01' } as never)).toThrow(/^within was {"start":"2020-01-01"}; expected a period/);
    expect(() => membersOf('EU', null as never)).toThrow(/^within was null/);
    expect(() => regionsOf('KE', '2020-13-01')).toThrow(/^on was "2020-13-01"/);
    // what names no group is in none, whatever it is
    expect(membersOf(Symbol('KE') as never, yearPeriod(2020))).toBeUndefined();
  });
});
