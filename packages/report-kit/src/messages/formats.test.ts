import { builtInUnits } from '@actionline/core/internal';
import { describe, expect, it } from 'vitest';

import { formatsFor } from './formats.js';
import { messagesFor } from './messages-for.js';

const en = formatsFor(messagesFor('en'));
const fr = formatsFor(messagesFor('fr'));

describe('formats', () => {
  it('keep the qualifier of a figure', () => {
    expect(en.figure(3000, 'more-than', 'officer')).toBe('more than 3,000 officers');
    expect(en.figure(1, 'exact', 'country')).toBe('1 country');
    expect(fr.figure(3000, 'more-than', 'officer')).toBe('plus de 3\u202f000\u00a0agents');
    expect(fr.figure(0, 'exact', 'country')).toBe('0\u00a0pays');
  });

  it('write round millions in words, with the French elision', () => {
    expect(en.quantity(10_000_000, 'child')).toBe('10 million children');
    expect(fr.quantity(10_000_000, 'child')).toBe('10\u00a0millions d’enfants');
    expect(fr.quantity(1_500_000, 'person')).toBe('1,5\u00a0million de personnes');
    expect(en.quantity(1_234_567, 'person')).toBe('1,234,567 people');
  });

  it('write thousand millions as English billions and French milliards', () => {
    expect(en.quantity(900_000_000_000, 'USD')).toBe('900 billion US dollars');
    expect(fr.quantity(1_500_000_000, 'EUR')).toBe('1,5\u00a0milliard d’euros');
    // finer than a tenth: in millions
    expect(en.quantity(1_450_000_000, 'EUR')).toBe('1,450 million euros');
  });

  it('write the first of two figures as the second, without its noun', () => {
    expect(en.amount(900_000_000_000, 'USD')).toBe('900 billion');
    expect(en.amount(71, 'percent')).toBe('71%');
    expect(en.amount(6.2, 'per-100000')).toBe('6.2');
  });

  it('write the difference of percentages in percentage points', () => {
    expect(en.difference(13.8, 'percent')).toBe('13.8 percentage points');
    expect(fr.difference(1, 'percent')).toBe('1\u00a0point de pourcentage');
    expect(en.difference(3, 'officer')).toBe('3 officers');
  });

  it('say "less than" of an amount and "fewer than" of what is counted', () => {
    expect(en.required(5, 'less-than', 'percent')).toBe('less than 5%');
    expect(en.required(5, 'less-than', 'officer')).toBe('fewer than 5 officers');
  });

  it('name currencies as CLDR does, one of them in the singular', () => {
    expect(en.quantity(1, 'EUR')).toBe('1 euro');
    expect(en.quantity(2, 'CHF')).toBe('2 Swiss francs');
    expect(fr.quantity(1.5, 'CHF')).toBe('1,5\u00a0franc suisse');
    expect(fr.quantity(2_000_000, 'CHF')).toBe('2\u00a0millions de francs suisses');
    expect(fr.quantity(3_000_000, 'UAH')).toBe('3\u00a0millions de hryvnias ukrainiennes');
    expect(fr.quantity(3_000_000, 'JPY')).toBe('3\u00a0millions de yens japonais');
    expect(en.required(500, 'less-than', 'XOF')).toBe('less than 500 West African CFA francs');
  });

  it('have a noun for every unit, in the singular and the plural', () => {
    for (const unit of builtInUnits) {
      for (const formats of [en, fr]) {
        for (const value of [1, 3]) expect(formats.noun(value, unit), unit).not.toMatch(/^[A-Z]{3}$|undefined/);
      }
    }
    expect(en.quantity(1, 'shelter-place')).toBe('1 shelter place');
    expect(fr.quantity(500, 'shelter-place')).toBe('500\u00a0places d’hébergement');
    expect(fr.quantity(1_000_000, 'hour')).toBe('1\u00a0million d’heures');
    expect(fr.quantity(3, 'year')).toBe('3\u00a0ans');
  });

  it('say "less than" of hours, which are measured', () => {
    expect(en.required(48, 'less-than', 'hour')).toBe('less than 48 hours');
    expect(en.required(48, 'less-than', 'household')).toBe('fewer than 48 households');
  });

  it('write a unit of one’s own in its words, given whole or by its id', () => {
    const bed = {
      id: 'city/u.bed',
      kind: 'count',
      label: { en: 'bed', fr: 'lit' },
      plural: { en: 'beds', fr: 'lits' },
    } as const;
    const kwh = { id: 'city/u.kwh', kind: 'amount', label: { en: 'kWh', fr: 'kWh' } } as const;
    const [own, sien] = [formatsFor(messagesFor('en'), [bed, kwh]), formatsFor(messagesFor('fr'), [bed, kwh])];
    expect(own.quantity(1, 'city/u.bed')).toBe('1 bed');
    expect(en.quantity(2, bed)).toBe('2 beds');
    expect(sien.quantity(1.5, 'city/u.bed')).toBe('1,5\u00a0lit');
    expect(sien.quantity(2_000_000, 'city/u.bed')).toBe('2\u00a0millions de lits');
    expect(own.required(5, 'less-than', 'city/u.bed')).toBe('fewer than 5 beds');
    // without a plural of its own
    expect(own.required(5, 'less-than', 'city/u.kwh')).toBe('less than 5 kWh');
    // of which nothing is known but the id
    expect(en.quantity(2, 'city/u.bed')).toBe('2 city/u.bed');
  });

  it('write a figure as its source does, with every digit', () => {
    expect(en.reported({ value: 4.35, unitMultiplier: 6 }, 'EUR')).toBe('4.35 million euros');
    expect(fr.reported({ value: 4.35, unitMultiplier: 6 }, 'EUR')).toBe('4,35\u00a0millions d’euros');
    expect(en.reported({ value: 1.2345, unitMultiplier: 9 }, 'USD')).toBe('1.2345 billion US dollars');
    expect(fr.reported({ value: 1.2345, unitMultiplier: 9 }, 'USD')).toBe('1,2345\u00a0milliard de dollars des États-Unis');
    expect(en.reported({ value: 12.5, unitMultiplier: 3 }, 'person')).toBe('12.5 thousand people');
    expect(fr.reported({ value: 12.5, unitMultiplier: 3 }, 'person')).toBe('12,5\u00a0milliers de personnes');
    expect(fr.reported({ value: 2, unitMultiplier: 12 }, 'EUR')).toBe('2\u00a0billions d’euros');
    expect(en.reported({ value: -0.5, unitMultiplier: 6 }, 'EUR')).toBe('\u22120.5 million euros');
    // 4.35 times 10⁷ is 43.5 million, 3 hundred 300
    expect(en.reported({ value: 4.35, unitMultiplier: 7 }, 'EUR')).toBe('43.5 million euros');
    expect(en.reported({ value: 3, unitMultiplier: 2 }, 'person')).toBe('300 people');
    expect(en.reported({ value: 2, unitMultiplier: 15 }, 'EUR')).toBe('2,000 trillion euros');
  });

  it('write a real minus sign', () => {
    expect(en.number(-3)).toBe('\u22123');
    expect(fr.percent(-0.2)).toMatch(/^\u221220/);
  });

  it('write shares and percentages as each language does', () => {
    expect(en.percent(0.4)).toBe('40%');
    expect(fr.percent(0.4)).toMatch(/^40[\u202f\u00a0]%$/);
    expect(en.quantity(12.5, 'percent')).toBe('12.5%');
  });

  it('never write a negative zero', () => {
    expect(en.percent(-0)).toBe('0%');
  });

  it('write a share with the digits that tell it from none and from all', () => {
    expect([0, 0.0004, -0.001, 0.4151, 0.994, 0.99996, 1, 1.00004, 1.12].map(en.percent)).toEqual([
      '0%',
      '0.04%',
      '\u22120.1%',
      '42%',
      '99%',
      '99.996%',
      '100%',
      '100.004%',
      '112%',
    ]);
  });

  it('keep every digit of what is reported and asked for, and none of the noise of adding', () => {
    expect(en.figure(0.0063, 'exact', 'ratio')).toBe('0.0063');
    expect(fr.required(0.004, 'at-most', 'percent')).toBe('au plus 0,004\u00a0%');
    expect(en.figure(99.9961, 'exact', 'percent')).toBe('99.9961%');
    expect(en.figure(0.1 + 0.2, 'exact', 'ratio')).toBe('0.3');
    expect(en.figure(1 / 3, 'exact', 'ratio')).toBe('0.333333333333333');
  });

  it('round what comes of a division, to two decimals or two digits', () => {
    expect([100 / 3, 1 / 3, 1 / 300, 200 / 3].map(en.number)).toEqual(['33.33', '0.33', '0.0033', '66.67']);
  });

  it('write whole years as years, a month as a month, a day as a day', () => {
    expect(en.period({ start: '2024-01-01', end: '2024-12-31' })).toBe('2024');
    expect(en.period({ start: '2024-01-01', end: '2028-12-31' })).toBe('2024–2028');
    expect(en.period({ start: '2024-02-01', end: '2024-02-29' })).toBe('February 2024');
    expect(en.period({ start: '2024-02-10', end: '2024-02-10' })).toBe('10\u00a0February 2024');
    expect(fr.period({ start: '2024-03-01', end: '2024-06-30' })).toBe('de mars à juin 2024');
    expect(fr.period({ start: '2024-10-01', end: '2024-12-31' })).toBe('d’octobre à décembre 2024');
    expect(en.period({ start: '2024-10-01', end: '2025-02-28' })).toBe('October 2024 to February 2025');
    expect(fr.period({ start: '2024-03-01', end: '2024-06-29' })).toBe('du 1er\u00a0mars au 29\u00a0juin 2024');
  });

  it('say of a span of days once what both of its ends say', () => {
    expect(en.period({ start: '2024-02-22', end: '2024-02-23' })).toBe('22 to 23\u00a0February 2024');
    expect(fr.period({ start: '2024-03-01', end: '2024-03-05' })).toBe('du 1er au 5\u00a0mars 2024');
    expect(en.period({ start: '2024-12-30', end: '2025-01-02' })).toBe('30\u00a0December 2024 to 2\u00a0January 2025');
  });

  it('write a place by name, and an unknown code as it is', () => {
    expect(fr.place('KE')).toBe('Kenya');
    expect(en.place('not a place')).toBe('not a place');
  });

  it('write the first of a month as an ordinal in French, in tables too', () => {
    expect(fr.shortDate('2024-03-01')).toBe('1er\u00a0mars 2024');
    expect(fr.shortPeriod({ start: '2024-03-01', end: '2024-12-30' })).toMatch(/^1er\u00a0mars\s*–\s*30\u00a0déc\. 2024$/);
    expect(fr.shortPeriod({ start: '2024-03-01', end: '2024-03-27' })).toMatch(/^1er\s*–\s*27\u00a0mars 2024$/);
    expect(fr.shortPeriod({ start: '2024-03-11', end: '2024-12-31' })).not.toContain('1er');
  });

  it.each(['en', 'fr'] as const)('keep the day with its month on one line in every date in %s', (locale) => {
    const { date, shortDate, shortPeriod, yearDay } = formatsFor(messagesFor(locale));
    for (let month = 1; month <= 12; month += 1) {
      const monthDay = `${String(month).padStart(2, '0')}-09`;
      for (const written of [date(`2024-${monthDay}`), shortDate(`2024-${monthDay}`), yearDay(monthDay)])
        expect(written).toMatch(/^9\u00a0\p{L}/u);
    }
    expect(shortPeriod({ start: '2024-02-10', end: '2024-06-29' })).toMatch(/^10\u00a0.*29\u00a0/);
  });

  it('say when something lies within a period, and what it holds for', () => {
    const month = { start: '2024-10-01', end: '2024-10-31' };
    const months = { start: '2024-10-01', end: '2024-12-31' };
    const days = { start: '2024-10-03', end: '2024-11-05' };
    expect([month, months, days].map(en.within)).toEqual([
      'in October 2024',
      'between October and December 2024',
      'between 3\u00a0October and 5\u00a0November 2024',
    ]);
    expect([month, months, days].map(fr.within)).toEqual([
      'en octobre 2024',
      'entre octobre et décembre 2024',
      'entre le 3\u00a0octobre et le 5\u00a0novembre 2024',
    ]);
    expect([month, months, days].map(fr.spanned)).toEqual([
      'octobre 2024',
      'la période d’octobre à décembre 2024',
      'la période du 3\u00a0octobre au 5\u00a0novembre 2024',
    ]);
    expect([month, months, days].map(fr.during)).toEqual([
      ' en octobre 2024',
      ', d’octobre à décembre 2024',
      ', du 3\u00a0octobre au 5\u00a0novembre 2024',
    ]);
  });

  it('write parts of a breakdown in words, and no totals', () => {
    expect(en.parts({ sex: 'F', age: '0-4' })).toBe('female, aged 0 to 4');
    expect(fr.parts({ sex: 'F', age: '0-4' })).toBe('sexe féminin, de 0 à 4 ans');
    expect(en.parts({ age: '18+', region: 'north', sex: '_T' })).toBe('aged 18 or over, region: north');
    expect(en.parts(undefined)).toBe('');
  });
});
