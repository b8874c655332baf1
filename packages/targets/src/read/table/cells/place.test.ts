import { describe, expect, it } from 'vitest';

import { placeIn, type PlaceSettings } from './place.js';

const read = (text: string, settings?: PlaceSettings, year?: string): unknown => {
  const result = placeIn(text, settings, year === undefined ? undefined : { start: `${year}-01-01`, end: `${year}-12-31` });
  return result.ok ? result.value : result.issues.map(({ code, values }) => `${code} ${String(values?.['mend'])}`).join();
};
const remarks = (text: string, settings?: PlaceSettings): readonly string[] => placeIn(text, settings).issues.map(({ code }) => code);

describe('placeIn', () => {
  it.each([
    ['KE', 'KE'],
    ['ken', 'KE'],
    [' 404 ', 'KE'],
    ['404.0', 'KE'],
    ['004', 'AF'],
    ['001', '001'],
    ['EL', 'GR'],
    ['UK', 'GB'],
    ['XKX', 'XK'],
    ['EU', 'EU'],
    ['WLD', '001'],
    ['OWID_WRL', '001'],
    ['OWID_KOS', 'XK'],
    ['World', '001'],
    ['Africa', '002'],
    ['Afrique', '002'],
    ['Côte d’Ivoire', 'CI'],
    ['Korea, Rep.', 'KR'],
    ['Germany (until 1990 former territory of the FRG)', 'DE'],
    ['Least Developed Countries (LDCs)', '199'],
  ])('reads %s', (text, place) => {
    expect(read(text)).toEqual({ place });
  });

  it('says which number it takes a short one for, unless the table is of the UN', () => {
    expect(read('4')).toEqual({ place: 'AF' });
    expect(remarks('4')).toEqual(['place-alias']);
    expect(remarks('4', { scheme: 'un' })).toEqual([]);
    // “04” is more like the code of a region
    expect(read('04')).toBe('unknown-place write-code');
  });

  it.each(['999', '000', '123', '75'])('takes no number that UN M49 has not given: %s', (text) => {
    expect(read(text)).toBe('unknown-place write-code');
    expect(placeIn(text).issues[0]?.values?.given).toBe(text);
  });

  it('says that NA may be an empty cell', () => {
    expect(read('NA')).toEqual({ place: 'NA' });
    expect(remarks('NA')).toEqual(['na-or-namibia']);
    expect(remarks('NA', { places: { NA: 'NA' } })).toEqual([]);
    expect(remarks('NAM')).toEqual([]);
  });

  it('takes the aliases of Eurostat without a remark in a table of Eurostat', () => {
    expect(remarks('EL')).toEqual(['place-alias']);
    expect(remarks('EL', { scheme: 'eurostat' })).toEqual([]);
  });

  it('takes the EU of so many members for the EU only while it had them', () => {
    // 27 since 2020-02-01, 28 from 2013-07-01 to 2020-01-31
    expect(read('EU27_2020', {}, '2022')).toEqual({ place: 'EU' });
    expect(read('EU27_2020', {}, '2015')).toBe('own-grouping union-of-other-days');
    expect(read('EU27_2020', {}, '2020')).toBe('own-grouping union-of-other-days');
    expect(read('EU27_2020')).toBe('own-grouping union-of-other-days');
    expect(read('EU28', {}, '2015')).toEqual({ place: 'EU' });
    expect(read('EU28', {}, '2013')).toBe('own-grouping union-of-other-days');
    expect(read('EU15', {}, '2000')).toEqual({ place: 'EU' });
    expect(read('EU27_2007', {}, '2010')).toEqual({ place: 'EU' });
    expect(read('EUU', {}, '2021')).toEqual({ place: 'EU' });
    // of 2007, or of 2020?
    expect(read('EU27', {}, '2022')).toBe('own-grouping grouping');
  });

  it.each(['EA19', 'SSF', 'ARB', 'IDA', 'CHI', 'OWID_AFR', 'High income', 'Euro area', 'Africa (WHO)', 'Central and Southern Asia'])(
    'knows that %s is a group of its own, and does with it what the settings say',
    (text) => {
      expect(read(text)).toBe('own-grouping grouping');
      expect(read(text, { groupings: 'leave-out' })).toEqual({ leftOut: true });
      expect(read(text, { groupings: 'own' })).toEqual({ own: text });
    },
  );

  it('knows that others have groups of their own by names of UN M49', () => {
    expect(read('Sub-Saharan Africa')).toEqual({ place: '202' });
    expect(read('Sub-Saharan Africa', { scheme: 'world-bank' })).toBe('own-grouping grouping');
    expect(read('Europe', { scheme: 'owid' })).toBe('own-grouping grouping');
    // there the other Congo is called “Democratic Republic of Congo”
    expect(read('Congo', { scheme: 'owid' })).toEqual({ place: 'CG' });
  });

  it('takes an empty cell for no total, unless the settings say so', () => {
    expect(read('')).toBe('empty-place say-empty');
    expect(read('  ')).toBe('empty-place say-empty');
    expect(read('', { totals: [''] })).toEqual({ total: true });
    expect(read('_T')).toBe('unsaid-total say-total');
    expect(read('Ensemble')).toBe('unsaid-total say-total');
    expect(read('Total général')).toBe('unsaid-total say-total');
    expect(read('Sous-total')).toBe('unsaid-total say-total');
    expect(read('_T', { totals: ['_T'] })).toEqual({ total: true });
  });

  it('keeps places of the user’s own', () => {
    expect(read('DE21')).toBe('unknown-place region-code');
    expect(read('US-CA')).toBe('unknown-place region-code');
    expect(read('DE21', { places: { DE21: null } })).toEqual({ own: 'DE21' });
    expect(read('DE21', { unlisted: 'own' })).toEqual({ own: 'DE21' });
    expect(read('75', { places: { '75': null } })).toEqual({ own: '75' });
    expect(read('National', { places: { National: 'KE' } })).toEqual({ place: 'KE' });
    expect(read('National', { places: { National: 'nowhere' } })).toBe('unknown-place correct-table');
    expect(read('__proto__', { places: {} })).toBe('unknown-place write-code');
    // a name of two places is asked about all the same
    expect(read('Congo', { unlisted: 'own' })).toBe('ambiguous-place write-code');
  });

  it.each([
    ['Congo', 'ambiguous-place write-code'],
    ['Yugoslavia', 'former-place write-code'],
    ['USSR', 'former-place write-code'],
    ['Kenia', 'unknown-place write-code'],
    ['constructor', 'unknown-place write-code'],
    ['x'.repeat(1_000_000), 'unknown-place write-code'],
  ])('refuses %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
