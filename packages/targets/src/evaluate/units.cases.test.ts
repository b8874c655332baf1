import { isActionlineError, type Measure, type MeasureUnit, type UnitKind } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { figuresOf, found, issueCodes, judge, leftOutOf, measureOf, rise, total, year } from '../testing/cases.js';

const own = (kind: UnitKind): MeasureUnit => ({ id: 'test/u.own', kind, label: { en: 'own' } });
const counting = (unit: MeasureUnit): Measure => measureOf({ id: 'test/m.unit', unit });

/** Whether “more than 300” is more than 300, and not “at least 301” of anything else. */
const moreThan = (unit: MeasureUnit) => {
  const measure = counting(unit);
  const reported = figuresOf(measure)('a', 300, year(2024), { bound: 'more-than' });
  return judge(total(301, year(2024), { measure }), [reported], '2024-12-31').level;
};

describe('the kind of a unit', () => {
  it.each<[MeasureUnit, 'met' | 'unknown']>([
    // of whole things more than 300 are 301 at least
    ['household', 'met'],
    ['shelter-place', 'met'],
    [own('count'), 'met'],
    // of what is measured it may be 300.5
    ['hour', 'unknown'],
    ['tonne', 'unknown'],
    ['CHF', 'unknown'],
    ['number', 'unknown'],
    [own('duration'), 'unknown'],
    [own('amount'), 'unknown'],
    [own('money'), 'unknown'],
  ])('says of %j whether whole things are counted', (unit, level) => {
    expect(moreThan(unit)).toBe(level);
  });

  it.each<MeasureUnit>(['percent', 'per-million', 'index', own('share'), own('rate'), own('index')])(
    'keeps values of %j from being added',
    (unit) => {
      try {
        judge(total(1, year(2024), { measure: counting(unit) }), [], '2024-12-31');
        expect.unreachable();
      } catch (error) {
        expect(isActionlineError(error) && error.issues?.map(({ code }) => code)).toContain('rates-are-not-added');
      }
    },
  );

  it('says whether a state can be negative', () => {
    const state = (unit: MeasureUnit) => {
      const measure = { ...counting(unit), combine: { time: 'snapshot', across: 'none' } } as const;
      return issueCodes(judge(rise(5, measure, '2024-12-31'), [figuresOf(measure)('a', -2, year(2024))], '2024-12-31'));
    };
    expect(state(own('count'))).toEqual(['negative-count']);
    expect(state(own('index'))).toEqual([]);
    expect(state('EUR')).toEqual([]);
  });
});

describe('another currency than the measure’s', () => {
  const spent = counting('EUR');
  const reported = figuresOf(spent);

  it('is left out and told of, and nothing is converted', () => {
    const figures = [reported('euros', 400, year(2024)), reported('francs', 700, year(2024), { unit: 'CHF', place: 'CH' })];
    const evaluation = judge(total(1000, year(2024), { measure: spent }), figures, '2024-12-31');
    expect(found(evaluation)).toEqual(['missed', 400, 400]);
    expect(leftOutOf(evaluation)).toEqual([['francs', 'unit-mismatch', undefined]]);
    expect(evaluation.issues.map(({ message }) => message)).toEqual([
      'The unit is "CHF"; expected "EUR"; currencies are not converted; give the figure in EUR, or a measure of its own.',
    ]);
  });
});

describe('a unit of one’s own', () => {
  it('is that of the figures by its id', () => {
    const measure = counting(own('count'));
    const figures = [figuresOf(measure)('a', 400, year(2024)), figuresOf(measure)('b', 9, year(2024), { unit: 'number' })];
    const evaluation = judge(total(300, year(2024), { measure }), figures, '2024-12-31');
    expect([evaluation.level, evaluation.value?.unit, evaluation.required?.unit]).toEqual(['met', 'test/u.own', 'test/u.own']);
    expect(leftOutOf(evaluation)).toEqual([['b', 'unit-mismatch', undefined]]);
  });

  it.each<[string, unknown, string]>([
    ['a misspelt unit', 'houshold', 'write "household"'],
    ['the mere id', 'test/u.own', 'expected one of'],
    ['no kind', { id: 'test/u.own', label: { en: 'own' } }, 'kind'],
    ['a kind that there is none of', { id: 'test/u.own', kind: 'cuont', label: { en: 'own' } }, 'write "count"'],
    ['no id', { kind: 'count', label: { en: 'own' } }, 'id'],
    ['a number', 5, 'the number 5'],
    ['nothing', undefined, 'add it'],
  ])('is refused in a measure where it is %s', (_, unit, message) => {
    const measure = { ...counting('person'), unit: unit as MeasureUnit };
    try {
      judge(total(1, year(2024), { measure }), [], '2024-12-31');
      expect.unreachable();
    } catch (error) {
      expect(isActionlineError(error) && [error.code, error.message]).toEqual(['bad-argument', expect.stringContaining(message)]);
    }
  });
});
