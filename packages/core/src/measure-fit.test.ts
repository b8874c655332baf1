import { describe, expect, it } from 'vitest';

import { measureFitIssues } from './measure-fit.js';
import type { CodeList, Measure } from './measure.js';
import type { BuiltInUnit } from './unit.js';

const countries: Measure = {
  id: 'city/m.countries',
  label: { en: 'Countries' },
  unit: 'country',
  combine: { time: 'increment', across: 'distinct', of: 'place' },
};
const share: Measure = { ...countries, unit: 'percent', combine: { time: 'snapshot', across: 'none' } };
const found = (changes: Partial<Measure>, of = countries): readonly unknown[] =>
  measureFitIssues({ ...of, ...changes }).map(({ code, path }) => [code, path?.join('.')]);

describe('measureFitIssues', () => {
  it('says nothing of what fits', () => {
    expect(found({})).toEqual([]);
    expect(found({}, share)).toEqual([]);
    expect(
      found({ unit: 'member-state', combine: { time: 'running-total', across: 'distinct', of: 'place', origin: '2024-01-01' } }),
    ).toEqual([]);
    expect(found({ unit: 'EUR', signed: true, combine: { time: 'increment', across: 'sum' } })).toEqual([]);
    expect(found({ limits: { lower: 0, upper: 100 } }, share)).toEqual([]);
    expect(found({ limits: { upper: 0 } })).toEqual([]);
    expect(found({ signed: true, limits: { lower: -1 } })).toEqual([]);
    expect(found({ reporters: ['KE'], dimensions: { sex: { codes: ['F', 'M'] } } })).toEqual([]);
  });

  it.each(['percent', 'ratio', 'index', 'per-1000', 'per-100000'] as const)('has no %s added', (unit) => {
    expect(found({ unit, combine: { time: 'snapshot', across: 'sum' } })).toEqual([['rates-are-not-added', 'combine.across']]);
    expect(found({ unit, combine: { time: 'increment', across: 'none' } })).toEqual([['rates-are-not-added', 'combine.time']]);
    expect(found({ unit, combine: { time: 'running-total', across: 'none' } })).toEqual([['rates-are-not-added', 'combine.time']]);
    expect(found({ unit, combine: { time: 'snapshot', across: 'max' } })).toEqual([]);
  });

  it('counts places in units of places only', () => {
    expect(found({ unit: 'person' })).toEqual([['distinct-of-other-unit', 'combine.of']]);
    const once = (unit: BuiltInUnit, of: 'place' | BuiltInUnit) => found({ unit, combine: { time: 'increment', across: 'distinct', of } });
    expect(once('person', 'person')).toEqual([]);
    expect(once('officer', 'person')).toEqual([['distinct-of-other-unit', 'combine.of']]);
    // Countries are the places, and go by that name.
    expect(once('country', 'country')).toEqual([['distinct-of-other-unit', 'combine.of']]);
    // No euro can be told from another.
    expect(once('EUR', 'EUR')).toEqual([['distinct-of-other-unit', 'combine.across']]);
  });

  it.each<[string, Partial<Measure>, unknown]>([
    ['distinct of nothing', { combine: { time: 'increment', across: 'distinct' } }, ['distinct-of-what', 'combine.of']],
    ['a sum of places', { combine: { time: 'increment', across: 'sum', of: 'place' } }, ['distinct-of-what', 'combine.of']],
    [
      'an origin of increments',
      { combine: { time: 'increment', across: 'sum', origin: '2024-01-01' } },
      ['origin-without-running-total', 'combine.origin'],
    ],
    ['limits of which none is given', { limits: {} }, ['no-limits', 'limits']],
    ['limits the wrong way round', { limits: { lower: 100, upper: 0 } }, ['reversed-limits', 'limits']],
    ['limits that leave one value', { limits: { lower: 1, upper: 1 } }, ['reversed-limits', 'limits']],
    ['values below zero that cannot be', { signed: true, limits: { lower: 0 } }, ['signed-above-zero', 'limits.lower']],
    ['no reporters', { reporters: [] }, ['no-reporters', 'reporters']],
    ['a code twice', { dimensions: { sex: { codes: ['F', 'M', 'F'] } } }, ['duplicate-code', 'dimensions.sex.codes.2']],
    [
      'a code again among parts',
      { dimensions: { age: { codes: ['0-9', { code: '10-19', parts: { codes: ['10-14', '0-9'] } }] } } },
      ['duplicate-code', 'dimensions.age.codes.1.parts.codes.1'],
    ],
    [
      'a code again as a whole',
      { dimensions: { age: { codes: ['0-9', { code: '0-9', parts: { codes: [] } }] } } },
      ['duplicate-code', 'dimensions.age.codes.1.code'],
    ],
  ])('finds %s', (_, changes, issue) => {
    expect(found(changes)).toEqual([issue]);
  });

  it('carries what its message is made of', () => {
    expect(measureFitIssues({ ...countries, unit: 'person' })[0]?.values).toEqual({ given: 'place', unit: 'person', expected: 'person' });
  });

  it('follows parts however deep', () => {
    let parts: CodeList = { codes: ['a', 'a'] };
    for (let depth = 0; depth < 3_000; depth += 1) parts = { codes: [{ code: String(depth), parts }] };
    expect(found({ dimensions: { x: parts } })).toHaveLength(1);
  });
});
