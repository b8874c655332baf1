import type { Measure, Requirement } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { figure, oneTarget, year } from '../testing/one-target.js';

const lead: Measure = {
  id: 'tiny/m.trained',
  label: { en: 'Lead in drinking water', fr: 'Plomb dans l’eau potable' },
  unit: 'ratio',
  combine: { time: 'snapshot', across: 'none' },
};
const lowered: Requirement = {
  kind: 'level-by',
  direction: 'decrease',
  comparison: 'at-most',
  level: { value: 0.005 },
  measure: lead,
  baseline: { value: 0.0104, date: '2015-12-31' },
  due: '2030-12-31',
};
const state = (id: string, value: number, of: number): ReturnType<typeof figure> => figure(id, value, year(of), { unit: 'ratio' });

describe('small figures', () => {
  const { told } = oneTarget(lowered, [state('a', 0.0082, 2020), state('b', 0.0057, 2024)], '2025-12-31');

  it('keep their digits wherever they are told', () => {
    expect(told('en', 'required')).toEqual(['Promised: lead in drinking water lowered to at most 0.005 by 31 December 2030.']);
    expect(told('en')).toContain('It went from 0.0082 (2020) to 0.0057 (2024).');
    expect(told('en', 'level')).toEqual(['The target (at most 0.005) is not reached.']);
    expect(told('fr', 'reported')).toContain('Le chiffre le plus récent compte : 0,0057.');
  });

  it('are computed to two digits, not to none', () => {
    // two thirds of the way from 0.0104 to 0.005 (3,653 of 5,479 days): 0.0068
    expect(told('en', 'expected')).toContain('An even pace from 0.0104 (31 December 2015) would have led to 0.0068 by 31 December 2025.');
    // 0.0007 in the 1,826 days that are left: 0.00014 a year
    expect(told('en')).toContain('To arrive in time, it has to go down by 0.00014 a year until 31 December 2030.');
  });
});

describe('a share near its limit', () => {
  const closed = {
    ...lead,
    id: 'tiny/m.closed',
    label: { en: 'Cases closed' },
    unit: 'case',
    combine: { time: 'increment', across: 'sum' },
  } as const;
  const heard = { ...closed, id: 'tiny/m.heard', label: { en: 'Cases heard' } } as const;
  const all: Requirement = {
    kind: 'total-by',
    comparison: 'at-least',
    value: 100,
    measure: {
      id: 'tiny/m.share',
      label: { en: 'Share of cases closed' },
      unit: 'percent',
      share: { numerator: closed, denominator: heard },
      combine: { time: 'snapshot', across: 'none' },
    },
    window: year(2024),
  };

  it('is not told as the limit that it misses', () => {
    // 29,999 of 30,000 are 99.9966…%
    const of = (id: string, measure: Measure, value: number): ReturnType<typeof figure> =>
      figure(id, value, year(2024), { measure: measure.id, unit: 'case' });
    const { told } = oneTarget(all, [of('c', closed, 29_999), of('h', heard, 30_000)]);
    expect(told('en', 'share')).toEqual(['The share is 99.997%: 29,999 of 30,000 (“Cases closed” over “Cases heard”).']);
    expect(told('en', 'level')).toEqual(['The target (at least 100%) is not reached.']);
  });
});
