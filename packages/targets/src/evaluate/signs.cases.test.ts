import { describe, expect, it } from 'vitest';
import { isActionlineError, type Measure, type Requirement } from '@actionline/core';

import { days, figure, figuresOf, found, issueCodes, judge, leftOutOf, measureOf, quarter, rise, total, year } from '../testing/cases.js';

/** The code of the error that an evaluation throws, with those of the issues it carries. */
function refusal(requirement: Requirement): readonly string[] {
  try {
    judge(requirement, [], '2024-12-31');
  } catch (error) {
    if (isActionlineError(error)) return [error.code, ...(error.issues ?? []).map(({ code }) => code)];
  }
  return [];
}

describe('negative figures', () => {
  const quarters = (measure: Measure) => {
    const of = figuresOf(measure);
    return [120, -30, 40, 10].map((value, at) => of(`q${String(at + 1)}`, value, quarter(2024, at + 1)));
  };

  it('count where the measure says that it may fall', () => {
    const net = measureOf({ id: 'test/m.net', signed: true });
    // 120 less 30 and 40 and 10.
    expect(found(judge(total(150, year(2024), { measure: net }), quarters(net), '2025-01-31'))).toEqual(['missed', 140, 140]);
  });

  it('of a count are a fault that leaves the rest in doubt', () => {
    const evaluation = judge(total(150, year(2024)), quarters(measureOf({})), '2025-01-31');
    // 170 are reported; where the -30 takes off from them there are 140, and how many there are at most is open.
    expect(found(evaluation)).toEqual(['inconclusive', 140, Infinity]);
    expect(issueCodes(evaluation)).toEqual(['negative-count']);
    expect(leftOutOf(evaluation)).toEqual([['q2', 'negative', undefined]]);
    // What is met all the same is met.
    expect(judge(total(140, year(2024)), quarters(measureOf({})), '2025-01-31').level).toBe('met');
  });

  it('written as a text are the same fault', () => {
    const text = { ...figure('text', 0, quarter(2024, 2)), value: '-30' as unknown as number };
    const evaluation = judge(total(150, year(2024)), [figure('q1', 160, quarter(2024, 1)), text], '2025-01-31');
    expect(evaluation.value).toMatchObject({ lower: 130, upper: Infinity });
    expect(issueCodes(evaluation)).toEqual(['not-a-number']);
  });

  it('before the window leave it alone', () => {
    const before = figure('before', -30, quarter(2023, 4));
    const evaluation = judge(total(150, year(2024)), [before, figure('year', 170, year(2024))], '2025-01-31');
    expect(found(evaluation)).toEqual(['achieved', 170, 170]);
  });

  it('make no figure a least of another: a net change of a longer period says nothing of a shorter', () => {
    const net = measureOf({ id: 'test/m.net', unit: 'EUR', signed: true });
    const of = figuresOf(net);
    const half = of('half', 500, days('2024-01-01', '2024-06-30'));
    // More may have been taken off in the second half than was added in the first.
    const evaluation = judge(total(400, year(2024), { measure: net }), [half], '2025-01-31');
    expect(evaluation.level).toBe('unknown');
    expect(evaluation.value).toBeUndefined();
    const whole = [half, of('rest', -150.5, days('2024-07-01', '2024-12-31'))];
    expect(found(judge(total(400, year(2024), { measure: net }), whole, '2025-01-31'))).toEqual(['missed', 349.5, 349.5]);
    // A figure over the edge of the window gives no bound either.
    const over = of('over', 100, days('2023-12-01', '2024-12-31'));
    expect(judge(total(400, year(2024), { measure: net }), [over], '2025-01-31').level).toBe('unknown');
  });

  it('of a state are as good as any where nothing is counted', () => {
    const balance = measureOf({ unit: 'index', combine: { time: 'snapshot', across: 'none' } });
    const of = figuresOf(balance);
    const target = rise(-1, balance, '2025-12-31', { baseline: { value: -5, date: '2023-12-31' } });
    expect(judge(target, [of('a', -3, days('2024-12-31'))], '2024-12-31')).toMatchObject({ level: 'unmet', shareOfWay: 0.5 });
  });
});

describe('units and rules that do not fit', () => {
  const state = { time: 'snapshot', across: 'sum' } as const;

  it('are refused: shares are not added over places', () => {
    const shares = measureOf({ unit: 'percent', combine: state });
    expect(refusal(rise(80, shares, '2025-12-31', { baseline: { value: 10, date: '2020-12-31' } }))).toEqual([
      'bad-argument',
      'rates-are-not-added',
    ]);
    const index = measureOf({ unit: 'index', combine: state });
    expect(refusal({ kind: 'direction', direction: 'increase', measure: index, window: { start: '2020-01-01' } })[0]).toBe('bad-argument');
  });

  it('are refused: shares are not added over time', () => {
    const shares = measureOf({ unit: 'percent', combine: { time: 'increment', across: 'none' } });
    expect(refusal(total(80, year(2024), { measure: shares }))[0]).toBe('bad-argument');
  });

  it('are refused: whoever counts places counts no people', () => {
    const people = measureOf({ combine: { time: 'increment', across: 'distinct', of: 'place' } });
    expect(refusal(total(900, year(2024), { measure: people }))).toEqual(['bad-argument', 'distinct-of-other-unit']);
    const states = measureOf({ unit: 'member-state', combine: { time: 'increment', across: 'distinct', of: 'place' } });
    expect(refusal(total(9, year(2024), { measure: states }))).toEqual([]);
  });

  it('are refused in a part of a whole, and named by the target', () => {
    const shares = measureOf({ unit: 'percent', combine: state });
    const part = { id: 'test/1.b', commitment: 'test/1', label: {}, requirement: rise(80, shares, '2025-12-31') } as const;
    expect(() => judge({ kind: 'all-of', parts: [part] }, [], '2024-12-31')).toThrow('The measure of test/1.b cannot be evaluated');
  });

  it('do not keep what fits from being evaluated', () => {
    const greatest = measureOf({ unit: 'percent', combine: { time: 'snapshot', across: 'max' } });
    const of = figuresOf(greatest);
    const both = [of('ke', 50, year(2024), { place: 'KE' }), of('ug', 90, year(2024), { place: 'UG' })];
    // The greatest is 90 at least, and no sum of both.
    expect(judge(rise(80, greatest, '2025-12-31'), both, '2024-12-31')).toMatchObject({ level: 'met', value: { lower: 90 } });
    expect(judge(rise(91, greatest, '2025-12-31'), both, '2024-12-31').level).toBe('unknown');
  });
});
