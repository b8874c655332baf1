import { describe, expect, it } from 'vitest';

import { isActionlineError } from './error.js';
import { currencyCodes } from './generated/currency-codes.js';
import { locales } from './text.js';
import { builtInUnits, isUnit, unitKind, unitKinds, units, type MeasureUnit } from './unit.js';

describe('units', () => {
  it('are of a known kind, and have ids of their own', () => {
    for (const kind of Object.values(units)) expect(unitKinds).toContain(kind);
    expect(new Set(builtInUnits).size).toBe(builtInUnits.length);
  });

  it('are what their kind says: hours are measured, money is of one currency, shares are not added', () => {
    expect(
      ['person', 'shelter-place', 'hour', 'number', 'CHF', 'percent', 'per-1000', 'index'].map((unit) => unitKind(unit as MeasureUnit)),
    ).toEqual(['count', 'count', 'duration', 'amount', 'money', 'share', 'rate', 'index']);
  });
});

describe('currencyCodes', () => {
  it('have those that aid is reported in', () => {
    for (const code of ['EUR', 'USD', 'CHF', 'GBP', 'JPY', 'SEK', 'KES', 'XOF', 'XAF', 'XDR']) expect(isUnit(code), code).toBe(true);
  });

  it('are known in every language of the reports', () => {
    for (const locale of locales) {
      const names = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' });
      expect(currencyCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
    }
  });
});

describe('unitKind', () => {
  it('takes a unit of one’s own as it is declared', () => {
    expect(unitKind({ id: 'city/u.kwh', kind: 'amount', label: { en: 'kWh' } })).toBe('amount');
  });

  it.each([
    ['oficer', 'officer'],
    ['toString', undefined],
    ['city/u.bed', undefined], // its declaration says what it is
    [{ id: 'city/u.bed', kind: 'cuont' }, undefined],
    [null, undefined],
    [5, undefined],
  ])('refuses %j, naming %s', (unit, nearest) => {
    try {
      unitKind(unit as unknown as MeasureUnit);
      expect.unreachable();
    } catch (error) {
      expect(isActionlineError(error) && error.code).toBe('bad-argument');
      expect((error as Error).message).toContain(nearest ?? 'The unit was');
    }
  });
});
