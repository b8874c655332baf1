import { describe, expect, it } from 'vitest';

import {
  breakdownIn,
  breakdownName,
  confidentialityIn,
  confidentialityWords,
  meaningOf,
  missingReasonIn,
  missingWords,
  roleIn,
  roleWords,
  sexWords,
  statusIn,
  statusWords,
  unitIn,
} from './words.js';

describe('the words of tables', () => {
  it('name roles, statuses, reasons and confidentiality in either language', () => {
    expect(['result', 'BASELINE', 'Résultats', 'valeur cible', 'Actual'].map((word) => roleIn(word).ok)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(roleIn('Valeur de référence')).toMatchObject({ value: 'baseline' });
    expect(['e', 'P', 'Provisoire', 'break in series', 'Rupture de série'].map((word) => statusIn(word))).toMatchObject([
      { value: 'E' },
      { value: 'P' },
      { value: 'P' },
      { value: 'B' },
      { value: 'B' },
    ]);
    expect(confidentialityIn('Confidentiel')).toMatchObject({ value: 'C' });
    expect(missingReasonIn('sans objet')).toMatchObject({ value: 'not-applicable' });
    expect(missingReasonIn('not-collected')).toMatchObject({ value: 'not-collected' });
  });

  it('may be extended, and one’s own come first', () => {
    expect(roleIn('Ist', { ist: 'result' })).toMatchObject({ value: 'result' });
    expect(statusIn('p', { p: 'E' })).toMatchObject({ value: 'E' });
    expect(statusIn('Undefined', { undefined: 'A' })).toMatchObject({ value: 'A' });
    expect(unitIn('Fallzahl', { Fallzahl: 'case' })).toMatchObject({ value: { unit: 'case', unitMultiplier: 0 } });
    expect(unitIn('PER_100000_POP')).toMatchObject({ value: { unit: 'per-100000', unitMultiplier: 0 } });
    expect(unitIn('nothing known').issues[0]?.values?.['mend']).toBe('say-unit');
  });

  it('are refused with the nearest', () => {
    const [issue] = roleIn('resutl').issues;
    expect([issue?.code, issue?.values?.nearest, issue?.values?.['mend']]).toEqual(['unknown-role', 'result', 'say-word']);
    expect(statusIn('constructor').ok).toBe(false);
    expect(meaningOf('__proto__', roleWords)).toBeUndefined();
    expect(roleIn('x'.repeat(1_000_000)).ok).toBe(false);
  });

  it('are written in one way only: none of a table has two meanings once its case and accents are gone', () => {
    for (const table of [roleWords, statusWords, confidentialityWords, missingWords, sexWords]) {
      const meant = new Map<string, string>();
      for (const [word, code] of Object.entries(table)) {
        const key = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
        expect(meant.get(key) ?? code).toBe(code);
        meant.set(key, code);
      }
    }
  });
});

describe('breakdownIn', () => {
  it.each([
    ['F', 'F'],
    ['FEMALE', 'F'],
    ['Femmes', 'F'],
    ['m', 'M'],
    ['hommes', 'M'],
    ['MALE', 'M'],
    ['unknown', '_U'],
    ['X', 'X'],
  ])('names the sex %s', (word, code) => {
    expect(breakdownIn('sex', word)).toEqual({ code });
  });

  it.each([
    ['Y15-24', '15-24'],
    ['15-24', '15-24'],
    ['15–24', '15-24'],
    ['Y15T24', '15-24'],
    ['15 to 24', '15-24'],
    ['de 15 à 24 ans', '15-24'],
    ['00-04', '0-4'],
    ['<5Y', '<5'],
    ['Y_LT5', '<5'],
    ['moins de 5 ans', '<5'],
    ['65+', '65+'],
    ['65PLUS', '65+'],
    ['Y_GE65', '65+'],
    ['65 ans et plus', '65+'],
    ['Y65', '65'],
    ['17', '17'],
    ['15 and under', '0-15'],
    ['3 and 4', '3-4'],
    ['3 and 7', '3 and 7'],
    ['Not stated', '_U'],
    // from 65 or from 66?
    ['Over 65', 'Over 65'],
    ['UNK', '_U'],
    // months, bands that run backwards and words are kept as they stand
    ['<1M', '<1M'],
    ['24-15', '24-15'],
    ['adults', 'adults'],
  ])('names the ages %s', (word, code) => {
    expect(breakdownIn('age', word)).toEqual({ code });
  });

  it('knows a total', () => {
    for (const word of ['_T', 'TOTAL', 'Total', 'T', 'BOTHSEX', 'ensemble', 'Both sexes', '_Z'])
      expect(breakdownIn('sex', word)).toEqual({ total: true });
    for (const word of ['_T', 'ALLAGE', 'T', 'All ages']) expect(breakdownIn('age', word)).toEqual({ total: true });
    expect(breakdownIn('location', 'ALLAREA')).toEqual({ total: true });
    // elsewhere T may be a code like any other
    expect(breakdownIn('location', 'T')).toEqual({ code: 'T' });
    expect(breakdownIn('location', 'Urban', { urban: 'U' })).toEqual({ code: 'U' });
    expect(breakdownIn('location', 'Entire country', { 'entire country': '_T' })).toEqual({ total: true });
  });

  it('takes an empty cell for no total, unless it is told to', () => {
    expect(breakdownIn('sex', ' ')).toEqual({ code: '' });
    expect(breakdownIn('sex', '', { '': '_T' })).toEqual({ total: true });
  });

  it('names the breakdowns that evaluations know', () => {
    expect(['Sexe', 'GENDER', 'Tranche d’âge', 'age group', 'Location'].map(breakdownName)).toEqual([
      'sex',
      'sex',
      'age',
      'age',
      'Location',
    ]);
  });
});
