import { isActionlineError, type Observation, type Target } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { compareEvaluations } from './compare/compare-evaluations.js';
import { compareInterpretations } from './compare/compare-interpretations.js';
import { compareWithAssessments } from './compare/assessments.js';
import { measureCoverage } from './framework/coverage.js';
import { evaluateFramework } from './framework/evaluate-framework.js';
import { evaluateTarget } from './evaluate/evaluate-target.js';
import { measuresOf } from './measures-of.js';
import { compareMethods } from './methods/compare-methods.js';
import { countByCategory, meanOfScores, worstSymbol } from './methods/roll-up.js';
import { rollUp } from './framework/roll-up.js';
import { deriveStatus } from './status.js';
import { withHypothetical } from './compare/with-hypothetical.js';
import { demo } from './testing/demo-framework.js';

const asOf = '2025-06-30';
const touch = (): never => {
  throw new TypeError('a value of the caller threw');
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
/** Values that nothing asks for; made anew each time, since some cannot be looked at. */
const odd = (): readonly unknown[] => [
  undefined,
  null,
  5,
  'x',
  {},
  [],
  [null],
  true,
  NaN,
  10n,
  Symbol('x'),
  { toString: touch },
  new Proxy({}, { get: touch, has: touch, ownKeys: touch }),
  new Proxy([], { get: touch }),
  revoked(),
];

/** What is thrown, which is no bare error of the language; `''` where nothing is. */
function told(action: () => unknown): string {
  try {
    action();
    return '';
  } catch (error) {
    if (isActionlineError(error)) return error.message;
    throw error;
  }
}

const any = <T>(value: unknown): T => value as T;

describe('an argument of no type that is asked for', () => {
  it('is told of by name, with what was expected and where it is had from', () => {
    expect(told(() => rollUp(any(null), []))).toBe('framework was null; expected a framework; check it with checkFramework.');
    expect(told(() => rollUp(demo, any({})))).toMatch(/^evaluations was {}; expected a list of evaluations; give those that/);
    expect(told(() => measureCoverage(demo, [], [], any(undefined)))).toMatch(
      /^options was undefined; expected an object with the date asOf/,
    );
    expect(told(() => withHypothetical([], any('x')))).toMatch(/^added was "x"; expected a list of observations/);
    expect(told(() => measuresOf(any({ kind: 'all-of' })))).toMatch(/^requirement was {"kind":"all-of"}; expected a requirement/);
    expect(told(() => rollUp(demo, any([{ target: demo.targets[0]?.id, status: 'fine' }])))).toMatch(
      /^The status of .* was "fine"; expected one of/,
    );
    expect(told(() => compareMethods({ direction: 'increase', series: [] }, any(Array(2))))).toMatch(/^The method was undefined/);
    expect(told(() => worstSymbol(any(Array(4_000_000_000))))).toMatch(/a list of 4000000000 entries; expected fewer/);
    expect(told(() => withHypothetical(any(Array(4_000_000_000)), []))).toMatch(
      /^observations was .* of at most 50000000; hand it over in parts/,
    );
    expect(told(() => countByCategory(any([{ category: 'x' }])))).toMatch(
      /^countByCategory was given {"category":"x"}; expected a category/,
    );
  });

  it('throws nothing bare, whatever it is', () => {
    const { evaluations } = evaluateFramework(demo, [], { asOf });
    const [one] = evaluations;
    const calls: readonly ((value: unknown) => unknown)[] = [
      (value) => evaluateTarget(any(value), [], { asOf }),
      (value) => evaluateTarget(demo.targets[0]!, any(value), { asOf }),
      (value) => evaluateTarget(demo.targets[0]!, any([value]), { asOf }),
      (value) => evaluateTarget(demo.targets[0]!, [], any(value)),
      (value) => evaluateTarget(demo.targets[0]!, [], { asOf, reporters: any(value) }),
      (value) => evaluateFramework(any(value), [], { asOf }),
      (value) => evaluateFramework({ ...demo, targets: any([value]) }, [], { asOf }),
      (value) => evaluateFramework(demo, any([value]), { asOf }),
      (value) => evaluateFramework(demo, [], any(value)),
      (value) => compareInterpretations(any(value), [], { asOf }),
      (value) => measureCoverage(any(value), [], [], { asOf }),
      (value) => measureCoverage(demo, any([value]), [], { asOf }),
      (value) => measureCoverage(demo, [], any([value]), { asOf }),
      (value) => rollUp(demo, any([value])),
      (value) => compareEvaluations(any(value), one!),
      (value) => compareEvaluations(one!, any(value)),
      (value) => compareEvaluations(one!, { ...one!, used: any(value) }),
      (value) => compareWithAssessments(any([value]), []),
      (value) => compareWithAssessments(evaluations, any([value])),
      (value) => withHypothetical(any(value), any(value)),
      (value) => measuresOf(any(value)),
      (value) => deriveStatus(any(value)),
      (value) => countByCategory(any([value])),
      (value) => meanOfScores(any([value])),
      (value) => worstSymbol(any(value)),
    ];
    for (const call of calls) for (const value of odd()) expect(() => told(() => call(value))).not.toThrow();
  });
});

describe('a target with one place that is wrong', () => {
  const label = { en: 'People' };
  const window = { start: '2024-01-01', end: '2025-12-31' };
  const measure = {
    id: 'city/m.people',
    label,
    unit: 'person',
    combine: { time: 'increment', across: 'sum' },
    reporters: ['KE', 'UG'],
    dimensions: { age: { codes: ['0-17', { code: '18+', parts: { codes: ['18-64', '65+'] } }] } },
  };
  const share = { id: 'city/m.share', label, unit: 'percent', combine: { time: 'snapshot', across: 'none' } };
  const target = (requirement: unknown) => ({ id: 'city/1.a', commitment: 'city/1', label, requirement });
  const targets = [
    target({ kind: 'total-by', comparison: 'at-least', value: 10, measure, window }),
    target({ kind: 'every-period', comparison: 'at-least', value: 2, measure, every: 'half-year', window }),
    target({
      kind: 'level-by',
      direction: 'increase',
      comparison: 'at-least',
      level: { value: 60 },
      measure: share,
      baseline: { value: 20, date: '2023-12-31' },
      due: '2025-12-31',
    }),
    target({ kind: 'direction', direction: 'increase', measure: share, window }),
    target({ kind: 'deliverable', deliverable: label, window }),
    target({ kind: 'all-of', parts: [{ ...target({ kind: 'standing' }), id: 'city/1.b' }] }),
  ];
  const observations = [
    { measure: measure.id, unit: 'person', value: 5, place: 'KE', dimensions: { age: '0-17' } },
    { measure: measure.id, unit: 'person', value: 6, place: 'UG', dimensions: { age: '18+' } },
    { measure: share.id, unit: 'percent', value: 40, place: 'KE' },
  ].map((one, at) => ({
    id: `o${String(at)}`,
    role: 'result',
    period: { start: '2024-01-01', end: '2024-06-30' },
    source: { title: 'Report' },
    ...one,
  }));

  /** Every place of a value, the whole left out. */
  const placesIn = (value: unknown, above: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, member]) => [[...above, key], ...placesIn(member, [...above, key])])
      : [];

  it.each(targets.map((one) => [one.requirement, one] as const))('is told of, or does no harm: target %#', (_, whole) => {
    for (const path of placesIn(whole)) {
      for (const value of odd()) {
        const copy = structuredClone(whole);
        const above = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, any(copy));
        above[path.at(-1) ?? ''] = value;
        expect(
          () => told(() => evaluateTarget(any<Target>(copy), any<readonly Observation[]>(observations), { asOf })),
          path.join('.'),
        ).not.toThrow();
      }
    }
  });

  it('says at which place', () => {
    const broken = target({ kind: 'total-by', comparison: 'at-least', value: '10', measure, window });
    expect(told(() => evaluateTarget(any(broken), [], { asOf }))).toBe(
      'The requirement of city/1.a cannot be read at value: given the text "10"; expected a number; write it without quotation marks.',
    );
    const without = target({ kind: 'deliverable', deliverable: label });
    expect(told(() => evaluateTarget(any(without), [], { asOf }))).toBe(
      'The requirement of city/1.a cannot be read at window: the key "window" is missing; expected an object; add it.',
    );
  });

  it('may have parts within parts, but not without end', () => {
    let deep: object = target({ kind: 'standing' });
    for (let level = 0; level < 3_000; level += 1) deep = { ...target({ kind: 'all-of', parts: [deep] }), id: `city/1.${String(level)}` };
    expect(told(() => evaluateTarget(any(deep), [], { asOf }))).toMatch(/parts within parts, 100 deep at most/);
    expect(told(() => measuresOf(any<Target>(deep).requirement))).toMatch(/^$|^requirement was/);
  });
});
