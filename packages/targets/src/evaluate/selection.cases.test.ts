import type { Measure, Observation, Selection } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { countries, observationsOf, officers, rate, reasonFor, targetOf } from '../testing/samples.js';
import { evaluateTarget } from './evaluate-target.js';

const YEAR = { start: '2024-01-01', end: '2024-12-31' };
const asOf = '2024-12-31';

/** At least so many in 2024, of a part of a measure. */
function judged(select: Selection, value: number, observations: readonly Observation[], measure: Measure = officers) {
  const target = targetOf({ kind: 'total-by', comparison: 'at-least', value, measure, select, window: YEAR });
  return evaluateTarget(target, observations, { asOf });
}

function year(measure: Measure) {
  const of = observationsOf(measure);
  return (id: string, value: number, rest: Partial<Observation> = {}) => of(id, value, YEAR.start, YEAR.end, rest);
}

const trained = year(officers);
const women = { sex: 'F' };

describe('a promise for a place', () => {
  it('counts the figure of that place and no other, as a whole', () => {
    const evaluation = judged({ places: ['KE'] }, 100, [trained('ke', 90, { place: 'KE' }), trained('ug', 500, { place: 'UG' })]);
    expect(evaluation).toMatchObject({ level: 'unmet', status: 'missed', value: { value: 90, bound: 'exact' } });
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['ke']);
    expect(reasonFor(evaluation, 'ug')).toBe('other-part');
  });

  it('says what was asked, place included, and not what is taken from it', () => {
    const { requirement } = judged({ places: ['KE'] }, 100, []);
    expect(requirement).toMatchObject({ select: { places: ['KE'] }, measure: officers });
    expect('measure' in requirement && requirement.measure.reporters).toBeUndefined();
  });

  it('is bounded from above by a figure of more, and met by none', () => {
    // Of 90 in the world, no more than 90 are of Kenya; of 500, nobody knows.
    expect(judged({ places: ['KE'] }, 100, [trained('all', 90)])).toMatchObject({ level: 'unmet', value: { bound: 'at-most', value: 90 } });
    const open = judged({ places: ['KE'] }, 100, [trained('all', 500, { place: '014' })]);
    expect(open).toMatchObject({ level: 'unknown', value: { lower: 0, upper: 500 } });
    // A region that does not hold it says nothing.
    expect(reasonFor(judged({ places: ['KE'] }, 100, [trained('west', 500, { place: '011' })]), 'west')).toBe('other-part');
  });

  it('is the sum of its parts, which are all of it only where all of them report', () => {
    const select = { places: ['014'] };
    // Eastern Africa has more countries than these two.
    const two = [trained('ke', 60, { place: 'KE' }), trained('ug', 50, { place: 'UG' })];
    expect(judged(select, 100, two)).toMatchObject({ level: 'met', value: { bound: 'at-least', value: 110 } });
    expect(judged({ places: ['KE', 'UG'] }, 200, two)).toMatchObject({ level: 'unmet', value: { bound: 'exact', value: 110 } });
    // One of two that are asked for together is silent.
    const half = judged({ places: ['KE', 'UG'] }, 100, two.slice(0, 1));
    expect(half).toMatchObject({ level: 'unknown', value: { bound: 'at-least', value: 60 } });
    expect(half.missing).toEqual([
      { measure: officers.id, period: YEAR, place: 'UG', decides: { level: 'met', comparison: 'at-least', value: 40 } },
    ]);
  });

  it('asks for the place where nothing is reported of it', () => {
    const evaluation = judged({ places: ['KE'] }, 100, [trained('ug', 500, { place: 'UG' })]);
    expect(evaluation).toMatchObject({ level: 'unknown', evidence: 'none', status: 'no-data' });
    const half = judged({ places: ['KE'] }, 100, [
      observationsOf(officers)('ke', 40, '2024-01-01', '2024-06-30', { place: 'KE' }),
      trained('ug', 500, { place: 'UG' }),
    ]);
    expect(half.missing).toEqual([
      {
        measure: officers.id,
        period: { start: '2024-07-01', end: '2024-12-31' },
        place: 'KE',
        decides: { level: 'met', comparison: 'at-least', value: 60 },
      },
    ]);
  });

  it('of a subdivision lies within its country, and apart from other countries', () => {
    const county = [trained('c', 30, { place: 'KE-30' })];
    expect(judged({ places: ['KE-30'] }, 20, county)).toMatchObject({ level: 'met', value: { bound: 'exact', value: 30 } });
    expect(judged({ places: ['KE'] }, 20, county)).toMatchObject({ level: 'met', value: { bound: 'at-least', value: 30 } });
    expect(judged({ places: ['KE-30'] }, 20, [trained('ke', 10, { place: 'KE' })])).toMatchObject({ level: 'unmet' });
    expect(reasonFor(judged({ places: ['KE-30'] }, 20, [trained('ug', 30, { place: 'UG' })]), 'ug')).toBe('other-part');
    // Of another subdivision nobody knows that it is not the same.
    expect(reasonFor(judged({ places: ['KE-30'] }, 20, [trained('d', 30, { place: 'KE-17' })]), 'd')).toBe('other-part');
  });

  it('follows the members of a union on the days of each figure', () => {
    const select = { places: ['EU'] };
    // The United Kingdom was a member until 31 January 2020.
    const of = observationsOf(officers);
    const target = targetOf({
      kind: 'total-by',
      comparison: 'at-least',
      value: 10,
      measure: officers,
      select,
      window: { start: '2019-01-01', end: '2024-12-31' },
    });
    const before = of('gb19', 12, '2019-01-01', '2019-12-31', { place: 'GB' });
    const after = of('gb21', 12, '2021-01-01', '2021-12-31', { place: 'GB' });
    expect(evaluateTarget(target, [before], { asOf }).level).toBe('met');
    const left = evaluateTarget(target, [after], { asOf });
    expect(left.level).toBe('unknown');
    expect(reasonFor(left, 'gb21')).toBe('other-part');
  });

  it('counts the places within it, once each', () => {
    const reached = year(countries);
    const list = reached('list', 3, { places: ['KE', 'UG', 'FR'] });
    // Two of the three that are named lie in Africa.
    expect(judged({ places: ['002'] }, 2, [list], countries)).toMatchObject({ level: 'met', value: { lower: 2, upper: 3 } });
    expect(judged({ places: ['002'] }, 3, [list], countries).level).toBe('unknown');
  });

  it('takes no figure of more or of less where values may not be combined', () => {
    const share = observationsOf(rate);
    const target = (places: readonly string[]) =>
      targetOf({
        kind: 'level-by',
        direction: 'increase',
        comparison: 'at-least',
        level: { value: 50 },
        measure: rate,
        select: { places },
        due: '2024-12-31',
      });
    const all = share('all', 40, YEAR.start, YEAR.end);
    const kenya = share('ke', 60, YEAR.start, YEAR.end, { place: 'KE' });
    expect(evaluateTarget(target(['KE']), [all, kenya], { asOf })).toMatchObject({ level: 'met', value: { value: 60 } });
    expect(evaluateTarget(target(['KE']), [all], { asOf })).toMatchObject({ level: 'unknown', evidence: 'none' });
    expect(evaluateTarget(target(['014']), [kenya], { asOf })).toMatchObject({ level: 'unknown', evidence: 'none' });
  });
});

describe('a promise for a breakdown', () => {
  it('counts what is reported of it, as a whole', () => {
    const evaluation = judged({ dimensions: women }, 50, [
      trained('f', 60, { dimensions: women }),
      trained('m', 90, { dimensions: { sex: 'M' } }),
      trained('all', 150),
    ]);
    expect(evaluation).toMatchObject({ level: 'met', value: { bound: 'exact', value: 60 } });
    expect(reasonFor(evaluation, 'm')).toBe('other-part');
  });

  it('adds its parts up, and takes no part for all of it', () => {
    const girls = trained('g', 20, { dimensions: { sex: 'F', age: '0-17' } });
    const adults = trained('w', 40, { dimensions: { sex: 'F', age: '18+' } });
    expect(judged({ dimensions: women }, 50, [girls, adults])).toMatchObject({ level: 'met', value: { bound: 'exact', value: 60 } });
    expect(judged({ dimensions: women }, 30, [girls])).toMatchObject({ level: 'unknown', value: { bound: 'at-least', value: 20 } });
    // Bands within a band are parts of it.
    const under18 = { dimensions: { age: '0-17' } };
    const small = trained('s', 8, { dimensions: { age: '0-4' } });
    const older = trained('o', 7, { dimensions: { age: '5-17' } });
    expect(judged(under18, 15, [small, older]).level).toBe('met');
    expect(reasonFor(judged(under18, 15, [trained('a', 9, { dimensions: { age: '18+' } })]), 'a')).toBe('other-part');
    expect(judged(under18, 15, [trained('y', 9, { dimensions: { age: '0-24' } })])).toMatchObject({ level: 'unmet' });
  });

  it('asks for the breakdown that is missing', () => {
    const half = observationsOf(officers)('f', 20, '2024-01-01', '2024-06-30', { dimensions: women, place: 'KE' });
    const evaluation = judged({ places: ['KE'], dimensions: women }, 50, [half]);
    expect(evaluation.missing).toEqual([
      {
        measure: officers.id,
        period: { start: '2024-07-01', end: '2024-12-31' },
        place: 'KE',
        dimensions: women,
        decides: { level: 'met', comparison: 'at-least', value: 30 },
      },
    ]);
  });

  it('knows nothing of a code that no list declares, but its own', () => {
    const select = { dimensions: { status: 'refugee' } };
    const own = trained('r', 5, { dimensions: { status: 'refugee' } });
    const other = trained('a', 50, { dimensions: { status: 'asylum seeker' } });
    const evaluation = judged(select, 10, [own, other]);
    expect(evaluation).toMatchObject({ level: 'unmet', value: { value: 5 } });
    expect(reasonFor(evaluation, 'a')).toBe('other-part');
  });
});

describe('what is not asked for', () => {
  it('is refused where it is misspelt', () => {
    expect(() => judged({ place: ['KE'] } as never, 1, [])).toThrow(/at select\.place: .*"places"/);
    expect(() => judged({ places: 'KE' } as never, 1, [])).toThrow(/at select\.places/);
    expect(() => judged({ dimensions: { sex: 1 } } as never, 1, [])).toThrow(/at select\.dimensions\.sex/);
    const target = targetOf({ kind: 'total-by', comparison: 'at-least', value: 1, measure: officers, window: YEAR });
    const misspelt = { ...target, requirement: { ...target.requirement, selct: { places: ['KE'] } } };
    expect(() => evaluateTarget(misspelt, [], { asOf })).toThrow(/at selct: .*"select"/);
  });

  it('is refused where the measure declares no such code', () => {
    const ranked = { ...officers, dimensions: { rank: { codes: ['officer', 'cadet'] } } };
    expect(() => judged({ dimensions: { rank: 'oficer' } }, 1, [], ranked)).toThrow(
      'What test/1.a selects cannot be evaluated: Given "oficer" for the breakdown "rank"; expected "officer", or another',
    );
  });

  it('changes nothing where a fault is of another place', () => {
    const faulty = trained('x', -3, { place: 'UG' });
    const evaluation = judged({ places: ['KE'] }, 100, [trained('ke', 90, { place: 'KE' }), faulty]);
    expect(evaluation.value).toMatchObject({ lower: 90, upper: 90 });
    const own = judged({ places: ['KE'] }, 100, [trained('ke', 90, { place: 'KE' }), { ...faulty, place: 'KE' }]);
    expect(own.level).toBe('unknown');
  });
});
