import { describe, expect, it } from 'vitest';

import { confidentialityOfCode, placeOfCode, statusOfCode, unitWords } from './codes.js';

const YEAR_2015 = { start: '2015-01-01', end: '2015-12-31' };
const YEAR_2021 = { start: '2021-01-01', end: '2021-12-31' };

function place(code: string, period = YEAR_2021, own: Readonly<Record<string, string | null>> = {}): string | undefined {
  const found = placeOfCode(code, period, new Map(Object.entries(own)));
  return found.ok ? (found.value.place ?? 'total') : found.issues[0]?.code;
}

describe('the code of a place', () => {
  it.each([
    ['KE', 'KE'],
    ['KEN', 'KE'],
    ['404', 'KE'],
    // M49 without its zeros, as the SDG data of the UN has it
    ['4', 'AF'],
    ['1', '001'],
    // Eurostat
    ['EL', 'GR'],
    ['UK', 'GB'],
    // the IMF, the BIS, the World Bank
    ['W00', '001'],
    ['1W', '001'],
    ['WLD', '001'],
    ['_T', 'total'],
  ])('%s', (code, found) => {
    expect(place(code)).toBe(found);
  });

  it('is one of one’s own where that is told', () => {
    // INSEE writes FM for metropolitan France, ISO 3166-1 for Micronesia
    expect(place('FM')).toBe('FM');
    expect(place('FM', YEAR_2021, { FM: 'FR' })).toBe('FR');
    expect(place('OECD')).toBe('unknown-place');
    expect(place('OECD', YEAR_2021, { OECD: null })).toBe('total');
  });

  it('is the EU on the days that it had those members', () => {
    expect(place('EU27_2020')).toBe('EU');
    expect(place('EU27_2020', YEAR_2015)).toBe('unknown-place');
    expect(place('EU28', YEAR_2015)).toBe('EU');
    expect(place('EU28')).toBe('unknown-place');
    // the United Kingdom left on 31 January
    expect(place('EU27_2020', { start: '2020-01-01', end: '2020-12-31' })).toBe('unknown-place');
    expect(place('EA20')).toBe('unknown-place');
  });

  it('is refused with the option that would make it known', () => {
    expect(placeOfCode('EA20', YEAR_2021, new Map()).issues[0]).toMatchObject({
      values: { given: 'EA20', option: 'placeCodes', mend: 'give-code' },
    });
    expect(place('SUN')).toBe('former-place');
    expect(place('999')).toBe('unknown-place');
    expect(place('__proto__')).toBe('unknown-place');
  });
});

function status(code: string, isFlag = false): readonly (string | boolean | undefined)[] {
  const found = statusOfCode(code, isFlag, new Map([['x', 'E' as const]]));
  if (!found.ok) return found.issues.map((issue) => issue.code);
  return [found.value.status, found.value.confidential, ...found.issues.map((issue) => issue.code)].filter((one) => one !== undefined);
}

describe('the code of a status', () => {
  it('is one of SDMX in either case', () => {
    expect(status('B')).toEqual(['B']);
    expect(status('u')).toEqual(['U']);
    expect(status('_U')).toEqual(['_U']);
    expect(status('A')).toEqual([]);
    expect(status('')).toEqual([]);
    expect(status('x')).toEqual(['E']);
    expect(status('C')).toEqual(['unknown-status']);
  });

  it('is a flag of Eurostat, which has letters of its own', () => {
    expect(status('s', true)).toEqual(['E']);
    expect(status('r', true)).toEqual([]);
    expect(status('z', true)).toEqual(['M']);
    expect(status('c', true)).toEqual([true]);
    // a strike in SDMX
    expect(status('s')).toEqual(['S']);
  });

  it('is the gravest of several, with a word', () => {
    expect(status('bp', true)).toEqual(['B', 'several-statuses']);
    expect(status('A;F')).toEqual(['F']);
    expect(status('J;U;N')).toEqual(['U', 'several-statuses']);
    expect(status('P;L')).toEqual(['L', 'several-statuses']);
    expect(status('bc', true)).toEqual(['B', true]);
  });
});

it('a code of confidentiality is free, not for publication, or secret', () => {
  expect(['f', 'N', 'C', 'D', 'S'].map((code) => confidentialityOfCode(code))).toMatchObject([
    { value: 'F' },
    { value: 'N' },
    { value: 'C' },
    { value: 'C' },
    { value: 'C' },
  ]);
  // what is not known is not published
  expect(confidentialityOfCode('FREE')).toMatchObject({ value: 'C', issues: [{ code: 'unknown-confidentiality' }] });
});

it('a code of a unit has words', () => {
  expect(['PT', 'pc', 'THS_PER', 'MIO_EUR', 'EUR'].map(unitWords)).toEqual(['percent', 'percent', 'thousand persons', 'MIO EUR', 'EUR']);
});
