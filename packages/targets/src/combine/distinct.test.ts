import { describe, expect, it } from 'vitest';
import type { Evaluation, Measure, Observation } from '@actionline/core';

import { evaluateTarget } from '../evaluate/evaluate-target.js';
import { countries, observationsOf, reasonFor, targetOf } from '../testing/samples.js';

const window = { start: '2024-01-01', end: '2025-12-31' };
const Y24 = ['2024-01-01', '2024-12-31'] as const;
const Y25 = ['2025-01-01', '2025-12-31'] as const;
const BOTH = ['2024-01-01', '2025-12-31'] as const;

/** The evaluation after the window of a total of 3,000. */
function total(observations: readonly Observation[], measure: Measure): Evaluation {
  return evaluateTarget(targetOf({ kind: 'total-by', comparison: 'stated', value: 3000, measure, window }), observations, {
    asOf: '2026-06-30',
  });
}

const issueCodes = (evaluation: Evaluation) => evaluation.issues.map(({ code }) => code);
const usedIds = (evaluation: Evaluation) => evaluation.used.map(({ observation }) => observation);

describe('different places', () => {
  const of = observationsOf(countries);
  const count = (observations: readonly Observation[]) => total(observations, countries);
  const ke = of('ke', 1, ...Y24, { place: 'KE' });

  it('count once each, over periods and observations', () => {
    const evaluation = count([
      ke,
      of('ke25', 1, ...Y25, { place: 'KE' }),
      of('ug', 1, ...Y25, { place: 'UG' }),
      of('list', 2, ...Y25, { places: ['UG', 'TZ'] }),
    ]);
    expect(evaluation.value).toMatchObject({ lower: 3 });
    expect(usedIds(evaluation)).toEqual(['ke', 'ke25', 'list', 'ug']);
  });

  it('are at least the greatest count, and counts of years are never added', () => {
    const evaluation = count([of('c24', 12, ...Y24), of('c25', 9, ...Y25), ke]);
    // 12 at least; 21 at most, if no country was there in both years.
    expect(evaluation.value).toEqual({ value: 12, bound: 'at-least', unit: 'country', lower: 12, upper: 21 });
    expect(evaluation.level).toBe('unmet');
  });

  it('have no upper end where a day is not counted, or where they are only named', () => {
    expect(count([of('c24', 12, ...Y24)]).value).toMatchObject({ bound: 'at-least', lower: 12, upper: Infinity });
    expect(count([ke]).value).toMatchObject({ value: 1, bound: 'at-least', upper: Infinity });
    // That a place is named for the other year does not count the others of that year.
    expect(count([of('c24', 12, ...Y24), of('ug', 1, ...BOTH, { place: 'UG' })]).value).toMatchObject({ bound: 'at-least', lower: 12 });
    expect(count([of('c', 12, ...BOTH)]).value).toMatchObject({ value: 12, bound: 'exact' });
    expect(count([of('c', 12, ...BOTH, { place: '002' })]).value).toMatchObject({ bound: 'at-least', lower: 12 });
    expect(count([of('c', 12, ...BOTH, { dimensions: { type: 'A' } })]).value).toMatchObject({ bound: 'at-least', lower: 12 });
  });

  it('are as many as are named, where more are named than counted', () => {
    expect(count([of('c', 1, ...BOTH), ke, of('ug', 1, ...Y24, { place: 'UG' })]).value).toMatchObject({
      value: 2,
      lower: 2,
      upper: 2,
    });
  });

  it('are not named by a zero, nor by "at most 1", nor by a region', () => {
    const evaluation = count([
      of('a', 0, ...Y24, { place: 'KE' }),
      of('b', 1, ...Y24, { place: 'UG', bound: 'at-most' }),
      of('c', 0, ...Y24, { places: ['002', 'TZ'] }),
    ]);
    expect(evaluation.value?.lower).toBe(1);
    expect(count([of('a', 0, ...Y24, { place: 'KE', bound: 'more-than' })]).value?.lower).toBe(1);
  });

  it('keep the qualifier of the count', () => {
    expect(count([of('c', 12, ...Y24, { bound: 'more-than' })]).value).toEqual({
      value: 12,
      bound: 'more-than',
      unit: 'country',
      lower: 12,
      upper: Infinity,
      lowerOpen: true,
    });
    expect(count([of('c', 20, ...BOTH, { bound: 'about' })]).value).toMatchObject({ value: 20, bound: 'about', lower: 18, upper: 22 });
    expect(count([of('c', 20, ...BOTH, { bound: 'less-than' })]).value).toMatchObject({
      value: 20,
      bound: 'less-than',
      lower: 0,
      upper: 20,
      upperOpen: true,
    });
  });

  it('are more than a count that leaves itself out, though as many are named', () => {
    const named = ['KE', 'UG', 'TZ'].map((place) => of(place, 1, ...Y24, { place }));
    const more = of('c', 3, ...Y24, { bound: 'more-than' });
    expect(count([...named, more]).value).toMatchObject({ bound: 'more-than', lower: 3, lowerOpen: true });
    // Of two counts the greater decides, and whether it leaves itself out.
    expect(count([more, of('d', 2, ...Y25)]).value).toMatchObject({ bound: 'more-than', lower: 3 });
    expect(count([more, of('d', 5, ...Y25)]).value).toEqual({ value: 5, bound: 'at-least', unit: 'country', lower: 5, upper: Infinity });
  });

  it('are fewer than the sum of counts of which one leaves itself out', () => {
    const evaluation = count([of('c', 4, ...Y24, { bound: 'less-than' }), of('d', 3, ...Y25, { bound: 'at-most' })]);
    expect(evaluation.value).toMatchObject({ lower: 0, upper: 7, upperOpen: true });
    // Four are named: "fewer than four" cannot be, and the four remain.
    const named = ['KE', 'UG', 'TZ', 'RW'].map((place) => of(place, 1, ...Y24, { place }));
    const fewer = count([...named, of('c', 4, ...BOTH, { bound: 'less-than' })]).value;
    expect(fewer).toEqual({ value: 4, bound: 'exact', unit: 'country', lower: 4, upper: 4 });
  });

  it('have no more than the counts that lie in no other, in whatever order', () => {
    const counts = [of('year', 5, ...BOTH), of('q1', 4, '2024-01-01', '2024-03-31'), of('q3', 3, '2025-10-01', '2025-12-31')];
    for (const observations of [counts, [...counts].reverse()])
      expect(count(observations).value).toMatchObject({ value: 5, bound: 'exact' });
    expect(usedIds(count(counts))).toEqual(['year', 'q1', 'q3']);
    // A count of some kind of country says nothing of the others.
    expect(count([of('year', 5, ...BOTH), of('poor', 2, ...BOTH, { dimensions: { income: 'low' } })]).value).toMatchObject({
      value: 5,
      bound: 'exact',
    });
  });

  it('may be named for periods that overlap', () => {
    const evaluation = count([ke, of('ke too', 1, '2024-07-01', '2025-06-30', { place: 'KE' })]);
    expect(evaluation).toMatchObject({ value: { value: 1 }, leftOut: [], issues: [] });
  });

  it('that are repeated count once', () => {
    const evaluation = count([ke, { ...ke, id: 'again' }]);
    expect(reasonFor(count([ke, { ...ke, id: 'exactly', bound: 'exact' }]), 'ke')).toBe('duplicate');
    expect(reasonFor(evaluation, 'ke')).toBe('duplicate');
    expect(issueCodes(evaluation)).toEqual(['duplicate']);
  });

  it('in a running total are the latest and the greatest count', () => {
    const running = { ...countries, combine: { time: 'running-total', across: 'distinct', of: 'place' } } as const;
    const evaluation = total([of('a', 8, ...Y24), of('b', 12, '2025-06-30'), of('c', 10, '2025-12-31')], running);
    // A count that has reached 12 cannot be 10 later: at least 12.
    expect(evaluation.value).toMatchObject({ lower: 12, upper: 12 });
    expect(usedIds(evaluation)).toEqual(['b', 'c']);
    expect(evaluation.leftOut).toEqual([{ observation: 'a', reason: 'older-value' }]);
    // An older count that names its places still says which.
    const named = total([of('a', 2, ...Y24, { places: ['KE', 'UG'] }), of('c', 10, '2025-12-31')], running);
    expect(usedIds(named)).toEqual(['a', 'c']);
    // Places that are named, and no count: nobody says that there are no others.
    const only = total([of('ke', 1, ...BOTH, { place: 'KE' }), of('ug', 1, ...BOTH, { place: 'UG' })], running);
    expect(only.value).toMatchObject({ value: 2, bound: 'at-least' });
    expect(total([], running).used).toEqual([]);
  });

  it('in a state are those of the latest day of each', () => {
    const state = { ...countries, combine: { time: 'snapshot', across: 'distinct', of: 'place' } } as const;
    const evaluation = total(
      [
        ke,
        of('ke0', 0, '2025-06-30', '2025-06-30', { place: 'KE' }),
        of('ug', 1, ...Y24, { place: 'UG' }),
        of('n24', 9, ...Y24),
        of('n25', 5, ...Y25),
      ],
      state,
    );
    expect(evaluation.value).toMatchObject({ value: 5, bound: 'exact', lower: 5, upper: 5 });
    expect(reasonFor(evaluation, 'ke')).toBe('older-value');
    expect(reasonFor(evaluation, 'n24')).toBe('older-value');
  });
});
