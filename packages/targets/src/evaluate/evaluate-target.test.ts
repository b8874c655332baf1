import { describe, expect, it } from 'vitest';
import {
  isActionlineError,
  type Evaluation,
  type EveryPeriod,
  type Observation,
  type Requirement,
  type ScopedId,
  type TotalBy,
} from '@actionline/core';

import { evaluateTarget, type EvaluateOptions } from './evaluate-target.js';
import { withHypothetical } from '../compare/with-hypothetical.js';
import { countries, observationsOf, officers, rate, targetOf, threeThousandOfficers, trained } from '../testing/samples.js';

const window = { start: '2024-01-01', end: '2025-12-31' };
const asOf = '2025-06-30';

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return isActionlineError(error) ? error.code : String(error);
  }
  return undefined;
}

const TOTAL: TotalBy = { kind: 'total-by', comparison: 'stated', value: 10, measure: officers, window };
const YEARLY: EveryPeriod = { kind: 'every-period', comparison: 'stated', value: 10, measure: officers, every: 'year', window };

/** One requirement of every kind that has a measure. */
const REQUIREMENTS: readonly Requirement[] = [
  TOTAL,
  YEARLY,
  {
    kind: 'level-by',
    direction: 'increase',
    comparison: 'stated',
    level: { value: 10 },
    measure: officers,
    baseline: { value: 1, date: '2024-01-01' },
    due: '2025-12-31',
  },
  { kind: 'direction', direction: 'increase', measure: officers, window },
];

describe('what evaluateTarget is given', () => {
  it('must be dates that exist', () => {
    for (const date of ['2025-02-30', '2025', 'today', '', '2025-06-30T00:00:00Z', new Date() as never, undefined as never]) {
      expect(codeOf(() => evaluateTarget(threeThousandOfficers, [], { asOf: date }))).toBe('bad-date');
    }
    expect(codeOf(() => evaluateTarget(threeThousandOfficers, [], { asOf, knownAt: '2025-13-01' }))).toBe('bad-date');
    expect(() => evaluateTarget(threeThousandOfficers, [], { asOf, knownAt: 'x' })).toThrow('knownAt was "x"');
  });

  it('must be a window whose end is not before its start', () => {
    const backwards = { start: '2025-01-01', end: '2024-12-31' };
    for (const requirement of [
      { kind: 'total-by', comparison: 'stated', value: 1, measure: officers, window: backwards },
      { kind: 'every-period', comparison: 'stated', value: 1, measure: officers, every: 'year', window: backwards },
      { kind: 'deliverable', deliverable: {}, window: backwards },
      { kind: 'direction', direction: 'increase', measure: officers, window: backwards },
    ] as const) {
      expect(codeOf(() => evaluateTarget(targetOf(requirement), [], { asOf }))).toBe('bad-period');
    }
    const oneDay = { start: '2025-01-01', end: '2025-01-01' };
    expect(
      evaluateTarget(targetOf({ kind: 'total-by', comparison: 'stated', value: 1, measure: officers, window: oneDay }), [], { asOf })
        .status,
    ).toBe('no-data');
    expect(() => evaluateTarget(targetOf({ kind: 'deliverable', deliverable: {}, window: backwards }), [], { asOf })).toThrow(
      'The window of test/1.a was "2025-01-01" to "2024-12-31"',
    );
  });

  it('must be a known reading', () => {
    const reading = {
      ...threeThousandOfficers,
      interpretation: {
        taken: { id: 'calendar', label: {}, reason: {} },
        others: [{ id: 'pledge', label: {}, reason: {}, requirement: TOTAL }],
      },
    };
    expect(codeOf(() => evaluateTarget(reading, [], { asOf, interpretation: 'other' }))).toBe('unknown-interpretation');
    expect(() => evaluateTarget(reading, [], { asOf, interpretation: 'other' })).toThrow(
      'The interpretation was "other"; expected one of "taken", "calendar", "pledge"',
    );
    expect(() => evaluateTarget(reading, [], { asOf, interpretation: 'other' })).toThrow(expect.objectContaining({ given: 'other' }));
    expect(() => evaluateTarget(reading, [], { asOf: 'today' })).toThrow('asOf was "today"');
    expect(evaluateTarget(reading, [], { asOf, interpretation: 'pledge' })).toMatchObject({
      interpretation: 'pledge',
      required: { value: 10 },
    });
    expect(evaluateTarget(reading, [], { asOf, interpretation: 'calendar' })).toMatchObject({
      interpretation: 'taken',
      required: { value: 3000 },
    });
    expect(evaluateTarget(reading, [], { asOf, interpretation: 'taken' })).toEqual(evaluateTarget(reading, [], { asOf }));
    const whole = targetOf({ kind: 'all-of', parts: [reading, targetOf(YEARLY, { id: 'test/1.b' })] }, { id: 'test/1' });
    const evaluation = evaluateTarget(whole, [], { asOf, interpretation: 'pledge' });
    expect([evaluation.interpretation, ...(evaluation.parts ?? []).map(({ interpretation }) => interpretation)]).toEqual([
      'pledge',
      'pledge',
      'taken',
    ]);
    expect(evaluateTarget(whole, [], { asOf, interpretation: 'calendar' }).interpretation).toBe('taken');
  });

  it('may be other parameters of the method, each of them listed', () => {
    const half = [trained('a', 800, '2024-01-01', '2024-12-31')];
    expect(evaluateTarget(threeThousandOfficers, half, { asOf }).method).toEqual({
      id: 'actionline-pace',
      version: '2.0.0',
      parameters: {
        onTrack: 0.95,
        atRisk: 0.6,
        wrongWay: 0,
        aboutTolerance: 0.1,
        staleAfterDays: 731,
        coverageShare: 0.5,
        minimumPoints: 2,
        earlyShare: 0.05,
        smallestChange: 0.01,
      },
    });
    // 800 of 1,502 expected is 53 %.
    expect(evaluateTarget(threeThousandOfficers, half, { asOf }).trajectory).toBe('stalled');
    const lenient = evaluateTarget(threeThousandOfficers, half, { asOf, method: { atRisk: 0.5 } });
    expect(lenient).toMatchObject({ trajectory: 'slow', method: { parameters: { atRisk: 0.5, onTrack: 0.95 } } });
    expect(evaluateTarget(threeThousandOfficers, half, { asOf, method: { onTrack: 0.5, wrongWay: 0.2 } }).trajectory).toBe('sufficient');
    expect(evaluateTarget(threeThousandOfficers, half, { asOf, method: { wrongWay: 0.55 } }).trajectory).toBe('wrong-way');
    expect(evaluateTarget(threeThousandOfficers, half, { asOf, method: { coverageShare: 0.7 } }).evidence).toBe('thin');
    expect(evaluateTarget(threeThousandOfficers, half, { asOf, method: { staleAfterDays: 180 } }).evidence).toBe('stale'); // 181 days
    const about = [trained('a', 800, '2024-01-01', '2024-12-31', { bound: 'about' })];
    expect(evaluateTarget(threeThousandOfficers, about, { asOf, method: { aboutTolerance: 0.25 } }).value?.lower).toBe(600);
    expect(codeOf(() => evaluateTarget(threeThousandOfficers, half, { asOf, method: { onTruck: 1 } as never }))).toBe('bad-argument');
    expect(codeOf(() => evaluateTarget(threeThousandOfficers, half, { asOf, method: { onTrack: NaN } }))).toBe('bad-argument');
    expect(() => evaluateTarget(threeThousandOfficers, half, { asOf, method: { onTrack: 'x' as never } })).toThrow(
      'The parameter onTrack of the method was "x"; expected a finite number for one of onTrack, atRisk,',
    );
  });
});

describe('who is to report', () => {
  const inKenya = [trained('a', 800, '2024-01-01', '2024-12-31', { place: 'KE' })];
  const ofKenya = targetOf({ ...TOTAL, value: 1000, window: { start: '2024-01-01', end: '2024-12-31' } });
  const judged = (reporters: EvaluateOptions['reporters'], target = ofKenya) =>
    evaluateTarget(target, inKenya, { asOf, ...(reporters === undefined ? {} : { reporters }) });

  const reportersOf = ({ requirement }: Evaluation) => ('measure' in requirement ? requirement.measure.reporters : undefined);

  it('may be said by the caller, by the id of the measure: of Kenya alone 800 are all', () => {
    expect(judged({ [officers.id]: ['KE'] })).toMatchObject({
      level: 'unmet',
      value: { upper: 800 },
      requirement: { measure: { reporters: ['KE'] } },
    });
    const assumed = { assumed: 'those-that-report', reason: { en: 'Test.' } } as const;
    expect(judged({ [officers.id]: assumed })).toMatchObject({ level: 'unmet', requirement: { measure: { reporters: assumed } } });
  });

  it('is nobody in particular where only another measure is named', () => {
    for (const reporters of [undefined, {}, { [countries.id]: ['KE'] }]) {
      const evaluation = judged(reporters);
      expect(evaluation).toMatchObject({ level: 'unknown', value: { upper: Infinity } });
      expect(reportersOf(evaluation)).toBeUndefined();
    }
    // A name that every object has is named by nobody.
    const odd = { ...officers, id: 'toString' as ScopedId };
    expect(reportersOf(judged({}, targetOf({ ...TOTAL, measure: odd })))).toBeUndefined();
  });

  it('is what the measure says where the caller says nothing, and otherwise what the caller does', () => {
    const both = targetOf({ ...TOTAL, value: 1000, measure: { ...officers, reporters: ['KE', 'UG'] } });
    expect(judged(undefined, both).level).toBe('unknown');
    expect(reportersOf(judged(undefined, both))).toEqual(['KE', 'UG']);
    expect(reportersOf(judged({ [officers.id]: ['KE'] }, both))).toEqual(['KE']);
  });

  it('is said of the parts of a whole, and not of the whole', () => {
    const whole = judged({ [officers.id]: ['KE'] }, targetOf({ kind: 'all-of', parts: [ofKenya] }, { id: 'test/1' }));
    expect(whole.parts?.map(reportersOf)).toEqual([['KE']]);
  });
});

describe('bad observations', () => {
  const bad = (id: string, rest: Partial<Observation>) => trained(id, 1, '2024-01-01', '2024-12-31', rest);

  it('never throw, whatever the kind of requirement', () => {
    const observations = [
      bad('nan', { value: NaN }),
      bad('infinite', { value: Infinity }),
      bad('negative', { value: -5 }),
      bad('huge', { value: 1e308 }),
      bad('huge 2', { value: 1e308, period: { start: '2025-01-01', end: '2025-03-31' } }),
      bad('no date', { period: { start: '', end: '' } }),
      bad('backwards', { period: { start: '2024-12-31', end: '2024-01-01' } }),
      bad('elsewhere', { measure: 'test/m.else' }),
      bad('place', { place: '' }),
      bad('odd', { dimensions: JSON.parse('{"__proto__":"x"}') as Record<string, string> }),
    ];
    for (const requirement of REQUIREMENTS) {
      for (const some of [[], observations.slice(3, 4), observations]) {
        const evaluation = evaluateTarget(targetOf(requirement), some, { asOf });
        expect(some.length).toBe(evaluation.used.length + evaluation.leftOut.length);
        expect(JSON.parse(JSON.stringify(evaluation))).toMatchObject({ requirement: { kind: requirement.kind } });
      }
    }
  });

  it('stop a sum at the largest number there is', () => {
    const evaluation = evaluateTarget(
      targetOf(TOTAL),
      [bad('a', { value: 1e308 }), bad('b', { value: 1e308, period: { start: '2025-01-01', end: '2025-06-30' } })],
      { asOf },
    );
    expect(evaluation.value).toMatchObject({ value: Number.MAX_VALUE, bound: 'at-least', lower: Number.MAX_VALUE });
    expect(evaluation.status).toBe('achieved');
  });

  it('leave 10,000 duplicates out, with one issue', () => {
    const duplicates = Array.from({ length: 10_000 }, (_, at) => bad(`d${String(at)}`, {}));
    const ofCountries = duplicates.map((one): Observation => ({ ...one, unit: 'country' }));
    const cases = [
      ...REQUIREMENTS.map((requirement) => [requirement, duplicates] as const),
      [{ ...TOTAL, measure: { ...countries, id: officers.id } }, ofCountries] as const,
    ];
    for (const [requirement, observations] of cases) {
      const evaluation = evaluateTarget(targetOf(requirement), observations, { asOf });
      expect(evaluation.leftOut).toHaveLength(9999);
      expect(evaluation.issues).toHaveLength(1);
    }
  });

  it('are not changed, nor is the list', () => {
    const observations = Object.freeze(
      [trained('b', 1, '2024-06-01', '2024-06-30'), trained('a', 1, '2024-01-01', '2024-01-31')].map((one) => Object.freeze(one)),
    );
    const before = JSON.stringify(observations);
    for (const requirement of REQUIREMENTS) evaluateTarget(targetOf(requirement), observations, { asOf });
    expect(JSON.stringify(observations)).toBe(before);
  });
});

describe('an evaluation', () => {
  it('has no key without a value', () => {
    const states = observationsOf(rate);
    const evaluations = [
      ...REQUIREMENTS.map((requirement) => evaluateTarget(targetOf(requirement), [], { asOf })),
      ...REQUIREMENTS.map((requirement) => evaluateTarget(targetOf(requirement), [trained('a', 1, '2024-01-01', '2024-12-31')], { asOf })),
      evaluateTarget(targetOf({ kind: 'direction', direction: 'decrease', measure: rate, window }), [states('a', 1, '2024-05-01')], {
        asOf,
      }),
    ];
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const inner of Object.values(value)) {
        expect(inner).not.toBeUndefined();
        check(inner);
      }
    };
    for (const evaluation of evaluations) check(evaluation);
  });

  it('is marked where it uses a figure that was added to ask "what if"', () => {
    const planned = trained('plan', 1600, '2025-01-01', '2025-12-31');
    const known = [trained('a', 1450, '2024-01-01', '2024-12-31')];
    const evaluation = evaluateTarget(threeThousandOfficers, withHypothetical(known, [planned]), { asOf: '2026-01-01' });
    expect(evaluation).toMatchObject({ status: 'achieved', hypothetical: true });
    expect('hypothetical' in evaluateTarget(threeThousandOfficers, known, { asOf: '2026-01-01' })).toBe(false);
    expect('hypothetical' in evaluateTarget(threeThousandOfficers, withHypothetical(known, [planned]), { asOf: '2025-01-01' })).toBe(false);
    expect('hypothetical' in planned).toBe(false);
  });
});
