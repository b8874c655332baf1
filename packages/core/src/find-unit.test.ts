import { describe, expect, it } from 'vitest';

import { findUnit } from './find-unit.js';
import type { OwnUnit } from './unit.js';

const bed: OwnUnit = {
  id: 'city-2030/u.bed',
  kind: 'count',
  label: { en: 'bed', fr: 'lit' },
  plural: { en: 'beds', fr: 'lits' },
};

const found = (words: string, own?: readonly OwnUnit[]) => {
  const read = findUnit(words, own);
  return read.ok ? read.value : read.issues;
};

describe('findUnit', () => {
  it.each([
    ['person', 'person'],
    ['Persons', 'person'],
    ['people', 'person'],
    ['personnes', 'person'],
    ['countries', 'country'],
    ['États membres', 'member-state'],
    ['shelter places', 'shelter-place'],
    ['places d’hébergement', 'shelter-place'],
    ['parties prenantes', 'stakeholder'],
    ['%', 'percent'],
    ['per cent', 'percent'],
    ['pour cent', 'percent'],
    ['Percentage', 'percent'],
    ['per 100,000', 'per-100000'],
    ['pour 100 000', 'per-100000'],
    ['Number', 'number'],
    ['Hours', 'hour'],
    ['heures', 'hour'],
    ['US$', 'USD'],
    ['€', 'EUR'],
    ['euros', 'EUR'],
    ['US dollars', 'USD'],
    ['dollars des États-Unis', 'USD'],
    ['Swiss francs', 'CHF'],
    ['francs suisses', 'CHF'],
    ['CHF', 'CHF'],
    ['city-2030/u.bed', 'city-2030/u.bed'],
    // codes of the UN SDG database, and of Eurostat
    ['PERCENT', 'percent'],
    ['NUMBER', 'number'],
    ['PER_100000_POP', 'per-100000'],
    ['PER_1000_LIVE_BIRTHS', 'per-1000'],
    ['RATIO', 'ratio'],
    ['INDEX', 'index'],
    ['CU_USD', 'USD'],
    ['PC', 'percent'],
    ['PC_GDP', 'percent'],
    ['NR', 'number'],
    ['HAB', 'person'],
    ['P_HTHAB', 'per-100000'],
    // words that say of what
    ['Per 100,000 population', 'per-100000'],
    ['per 1,000 live births', 'per-1000'],
    ['pour 100 000 habitants', 'per-100000'],
    ['Rate per 100,000', 'per-100000'],
    ['% of GDP', 'percent'],
    ['% du PIB', 'percent'],
    ['Percentage of population', 'percent'],
    ['in %', 'percent'],
    ['per cent of GDP', 'percent'],
    ['pour cent des ménages', 'percent'],
    ['Percentage (%)', 'percent'],
    ['Percentage of households (%)', 'percent'],
    ['Number of refugees per 100,000 population', 'per-100000'],
    ['GBP (£)', 'GBP'],
    ['Number of people', 'person'],
    ['Nombre de ménages', 'household'],
    ['Number of deaths', 'number'],
    ['Current US dollars', 'USD'],
  ])('takes “%s” for %s', (words, unit) => {
    expect(found(words)).toEqual({ unit, unitMultiplier: 0 });
  });

  it.each([
    ['thousand EUR', 'EUR', 3],
    ['THS_PER', 'person', 3],
    ['USD ($ Millions)', 'USD', 6],
    ['MIO_EUR', 'EUR', 6],
    ['Tsd. EUR', 'EUR', 3],
    ['EUR thousands', 'EUR', 3],
    ['EUR ’000', 'EUR', 3],
    ['kEUR', 'EUR', 3],
    ['KCHF', 'CHF', 3],
    ['k€', 'EUR', 3],
    ['MEUR', 'EUR', 6],
    ['EURm', 'EUR', 6],
    ['€m', 'EUR', 6],
    ['€ bn', 'EUR', 9],
    ['Mio. EUR', 'EUR', 6],
    ['Mrd. EUR', 'EUR', 9],
    ['million euros', 'EUR', 6],
    ['millions d’euros', 'EUR', 6],
    ["millions d'euros", 'EUR', 6],
    ['milliards de dollars des États-Unis', 'USD', 9],
    ['USD (millions)', 'USD', 6],
    ['in US$ million', 'USD', 6],
    ['million persons', 'person', 6],
    ['Persons (thousands)', 'person', 3],
    ['milliers de personnes', 'person', 3],
    ['en milliers d’heures', 'hour', 3],
    ['thousands of children', 'child', 3],
    ['1,000 tonnes', 'tonne', 3],
    ['crore INR', 'INR', 7],
  ])('takes “%s” for %s times ten to the power of %d', (words, unit, unitMultiplier) => {
    expect(found(words)).toEqual({ unit, unitMultiplier });
  });

  it.each([
    // of several currencies
    '$',
    '£',
    'million $',
    // of what?
    'thousands',
    'k',
    'm',
    // 10⁹ in English, 10¹² in French
    'billions d’euros',
    // shares and rates are not counted in thousands
    'thousand percent',
    'million per 1000',
    // two multipliers: a thousand million, or the same said twice?
    'thousand million EUR',
    // a currency is told by its capitals: this may be every one of them
    'all',
    'percent EUR',
    // money of other years, and shares of a change, are something else
    'CON_USD',
    'Constant 2015 US$',
    'Percentage points',
    '% change',
    'Euro per inhabitant',
    'Number of cases per week',
    'per 1000 EUR',
    'USD ($) per person',
    // thousands of what?
    'THS',
    'kg',
    '',
    ' ',
    'x'.repeat(1_000_000),
    '__proto__',
    'constructor',
  ])('does not guess what “%s” is', (words) => {
    expect(findUnit(words).issues.map(({ code }) => code)).toEqual(['unknown-unit']);
  });

  it('names the nearest', () => {
    expect(findUnit('persns').issues[0]?.values?.nearest).toBe('person');
    expect(findUnit('eur').issues[0]?.values?.nearest).toBe('EUR');
  });

  it('finds units of one’s own by their words', () => {
    expect(found('beds', [bed])).toEqual({ unit: 'city-2030/u.bed', unitMultiplier: 0 });
    expect(found('milliers de lits', [bed])).toEqual({ unit: 'city-2030/u.bed', unitMultiplier: 3 });
    expect(findUnit('beds').ok).toBe(false);
    // which of them there are is not known without
    expect(findUnit('city-2030/u.bde').ok).toBe(true);
    expect(findUnit('city-2030/u.bde', [bed]).issues[0]?.values?.nearest).toBe('city-2030/u.bed');
  });

  it('refuses what is no text', () => {
    expect(findUnit(5 as unknown as string).issues.map(({ code }) => code)).toEqual(['wrong-type']);
  });
});
