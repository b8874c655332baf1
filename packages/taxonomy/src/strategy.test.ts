import { isActionlineError, type Target } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { defineStrategy, type StrategyInput } from './strategy.js';
import { strategyCoverage } from './strategy-coverage.js';
import { harbourPlan } from './testing/harbour-plan.js';

type Input = StrategyInput<(typeof harbourPlan)['items'][number]['id']>;

const input = {
  place: 'KE',
  period: { start: '2026-01-01', end: '2030-12-31' },
  priorities: [{ commitment: 'harbour-2030/1.1' }, { commitment: 'harbour-2030/2.1', note: { en: 'Schools first.' } }],
} as const satisfies Input;

const local = {
  id: 'ke-2026/1.1.a',
  commitment: 'harbour-2030/1.1',
  label: { en: '50 officers in Mombasa' },
  requirement: {
    kind: 'total-by',
    comparison: 'at-least',
    value: 50,
    measure: { id: 'ke-2026/m.officers', label: { en: 'Officers' }, unit: 'officer', combine: { time: 'increment', across: 'sum' } },
    window: { start: '2026-01-01', end: '2027-12-31' },
  },
} as const satisfies Target;

const refused = (change: Partial<Input>): readonly string[] => {
  try {
    defineStrategy(harbourPlan, { ...input, ...change });
  } catch (error) {
    if (isActionlineError(error) && error.code === 'bad-strategy') return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
};

const withTarget = (change: object): readonly string[] =>
  refused({ priorities: [{ commitment: 'harbour-2030/1.1', targets: [{ ...local, ...change }] }] });

describe('defineStrategy', () => {
  it('keeps the selection, with the place in its usual form and the local targets together', () => {
    const priorities = [{ commitment: 'harbour-2030/1.1', targets: [local] }] as const;
    expect(defineStrategy(harbourPlan, { ...input, place: 'ken', priorities })).toEqual({
      framework: 'harbour-2030',
      place: 'KE',
      period: input.period,
      priorities,
      targets: [local],
      warnings: [],
    });
  });

  it('warns, and goes on, when something is unusual', () => {
    const strategy = defineStrategy(harbourPlan, {
      place: 'UK',
      period: { start: '2026-01-01', end: '2028-12-31' },
      priorities: [{ commitment: 'harbour-2030/2.2' }],
    });
    expect(strategy.place).toBe('GB');
    expect(strategy.warnings.map(({ code, path }) => [code, path])).toEqual([
      ['place-alias', ['place']],
      ['unusual-period', ['period']],
      ['not-in-force', ['priorities', 0, 'commitment']],
    ]);
    expect(defineStrategy(harbourPlan, { ...input, priorities: [] }).warnings.map(({ code }) => code)).toEqual(['no-priorities']);
  });

  it.each<[string, Partial<Input>, string[]]>([
    ['a place that is none', { place: 'Kenya' }, ['unknown-place']],
    ['a period that is none', { period: { start: '2026-01-01', end: '2025-01-01' } }, ['bad-period']],
    ['an unknown commitment', { priorities: [{ commitment: 'harbour-2030/9' as 'harbour-2030/1' }] }, ['unknown-id']],
    ['an item that is no commitment', { priorities: [{ commitment: 'harbour-2030/1' }] }, ['not-a-commitment']],
    ['a commitment given twice', { priorities: [input.priorities[0], input.priorities[0]] }, ['duplicate-id']],
    [
      'all at once',
      { place: 'Kenya', period: { start: 'x', end: 'y' }, priorities: [{ commitment: 'harbour-2030/1' }] },
      ['unknown-place', 'bad-period', 'not-a-commitment'],
    ],
  ])('refuses %s', (_, change, codes) => {
    expect(refused(change)).toEqual(codes);
  });

  it.each<[string, object, string[]]>([
    ['an id of the framework', { id: 'harbour-2030/1.2.a' }, ['duplicate-id']],
    ['an id of another form', { id: 'first' }, ['bad-id']],
    ['another commitment', { commitment: 'harbour-2030/2.1' }, ['unknown-commitment']],
    [
      'a window that ends before it starts',
      { requirement: { ...local.requirement, window: { start: '2027-01-01', end: '2026-01-01' } } },
      ['window-reversed'],
    ],
    ['a wrong shape', { requirement: undefined }, ['missing-key']],
  ])('refuses a local target with %s', (_, change, codes) => {
    expect(withTarget(change)).toEqual(codes);
  });

  it('refuses a local target given twice', () => {
    expect(refused({ priorities: [{ commitment: 'harbour-2030/1.1', targets: [local, local] }] })).toEqual(['duplicate-id']);
  });
});

describe('strategyCoverage', () => {
  const kenya = defineStrategy(harbourPlan, input);
  const ghana = defineStrategy(harbourPlan, { ...input, place: 'GH', priorities: [{ commitment: 'harbour-2030/1.1' }] });

  it('tells which items are reflected where, on every level, and which nowhere', () => {
    // in force: 1.1 and 1.2 under area 1; 2.1 and 2.3 under area 2
    expect(strategyCoverage(harbourPlan, [kenya, ghana])).toEqual({
      places: ['GH', 'KE'],
      items: [
        { item: 'harbour-2030/1', kind: 'area', places: ['GH', 'KE'], commitments: 2, reflected: 1 },
        { item: 'harbour-2030/1.1', kind: 'promise', places: ['GH', 'KE'], commitments: 1, reflected: 1 },
        { item: 'harbour-2030/1.2', kind: 'promise', places: [], commitments: 1, reflected: 0 },
        { item: 'harbour-2030/2', kind: 'area', places: ['KE'], commitments: 2, reflected: 1 },
        { item: 'harbour-2030/2.1', kind: 'promise', places: ['KE'], commitments: 1, reflected: 1 },
        { item: 'harbour-2030/2.3', kind: 'promise', places: [], commitments: 1, reflected: 0 },
      ],
      unreflected: ['harbour-2030/1.2', 'harbour-2030/2.3'],
      levels: [
        { kind: 'area', total: 2, reflected: 2 },
        { kind: 'promise', total: 4, reflected: 2 },
      ],
    });
  });

  it('counts a place once, and reflects nothing without strategies', () => {
    expect(strategyCoverage(harbourPlan, [kenya, kenya]).items).toEqual(strategyCoverage(harbourPlan, [kenya]).items);
    expect(strategyCoverage(harbourPlan, []).unreflected.length).toBe(4);
  });

  it('refuses the strategy of another framework', () => {
    expect(() => strategyCoverage(harbourPlan, [{ ...kenya, framework: 'other' }])).toThrow(/for the framework "other"/);
  });
});
