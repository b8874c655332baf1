import { isActionlineError, type Evaluation, type Step } from '@actionline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { evaluateFramework } from './evaluate-framework.js';
import { evaluateTarget } from '../evaluate/evaluate-target.js';
import { demo, observationOf } from '../testing/demo-framework.js';

const asOf = '2025-12-31';

/** An evaluation without what it says of other measures, which parts of a whole say of each other. */
function ofOwnMeasures(evaluation: Evaluation): Evaluation {
  const leftOut = evaluation.leftOut.filter(({ reason }) => reason !== 'other-measure');
  return {
    ...evaluation,
    leftOut,
    issues: evaluation.issues.filter(({ code }) => code !== 'unknown-measure'),
    steps: evaluation.steps.flatMap((step): readonly Step[] => {
      if (step.code !== 'left-out') return [step];
      const { 'other-measure': _, ...values } = step.values;
      return leftOut.length === 0 ? [] : [{ ...step, values }];
    }),
    ...(evaluation.parts === undefined ? {} : { parts: evaluation.parts.map(ofOwnMeasures) }),
  };
}

describe('evaluateFramework', () => {
  it('evaluates every target in the order of the framework, parts included, and sums up', () => {
    const observations = [
      observationOf({ id: 'a', value: 2500, commitment: 'demo/1.1' }),
      observationOf({ id: 'b', measure: 'demo/m.other', commitment: 'other/1' }),
    ];
    const result = evaluateFramework(demo, observations, { asOf });
    expect(result.framework).toBe('demo');
    expect(result.asOf).toBe(asOf);
    expect('knownAt' in result).toBe(false);
    expect(result.evaluations.map(({ target }) => target)).toEqual(demo.targets.map(({ id }) => id));
    expect(result.rollUps[0]?.item).toBe('demo');
    expect(result.coverage.commitments.withEvidence).toEqual(['demo/1.1']);
    expect(result.unplaced).toEqual(['b']);
  });

  it('leaves out what is less sure than is asked, everywhere', () => {
    const observations = [
      observationOf({ id: 'a', commitment: 'demo/1.1', confidence: 'medium' }),
      observationOf({ id: 'b', measure: 'demo/m.other', commitment: 'demo/1.2', confidence: 'low' }),
    ];
    const counted = evaluateFramework(demo, observations, { asOf, minimumConfidence: 'low' });
    expect(counted.coverage.commitments.withEvidence).toEqual(['demo/1.1', 'demo/1.2']);
    expect(counted.unmatched).toEqual([{ commitment: 'demo/1.2', observations: ['b'] }]);
    const strict = evaluateFramework(demo, observations, { asOf, minimumConfidence: 'high' });
    expect(strict.minimumConfidence).toBe('high');
    expect(new Set(strict.evaluations.map(({ minimumConfidence }) => minimumConfidence))).toEqual(new Set(['high']));
    expect(strict.coverage.commitments.withEvidence).toEqual([]);
    expect(strict.unmatched).toEqual([]);
    expect(evaluateFramework(demo, observations, { asOf })).not.toHaveProperty('minimumConfidence');
    expect(() => evaluateFramework({ ...demo, targets: [] }, [], { asOf, minimumConfidence: 'sure' as 'low' })).toThrow(
      'minimumConfidence was "sure"',
    );
  });

  it('places an observation by its measure, by a deliverable, or by an item', () => {
    const observations = [
      observationOf({ id: 'measure' }),
      observationOf({ id: 'deliverable', measure: 'demo/1.1.b', role: 'milestone', value: 1 }),
      observationOf({ id: 'item', measure: 'x/m.y', commitment: 'demo/2' }),
      observationOf({ id: 'none', measure: '__proto__' }),
    ];
    expect(evaluateFramework(demo, observations, { asOf }).unplaced).toEqual(['none']);
  });

  it('gives each target what evaluateTarget gives it for all observations', () => {
    const measures = ['demo/m.officers', 'demo/m.reports', 'demo/1.1.b', 'demo/1.1', 'demo/2.1', 'x/m.y'];
    const observation = fc.record({
      measure: fc.constantFrom(...measures),
      commitment: fc.option(fc.constantFrom('demo/1.1', 'demo/1.2', 'demo/2.1', 'x/1'), { nil: undefined }),
      supersedes: fc.option(fc.constantFrom('0', '1', '2', '3', '4'), { nil: undefined }),
      recordedAt: fc.constantFrom('2024-06-30', '2025-06-30'),
      year: fc.constantFrom('2023', '2024', '2025'),
      value: fc.nat(3000),
    });
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 12 }), fc.constantFrom(undefined, '2025-01-01'), (drawn, knownAt) => {
        const observations = drawn.map(({ year, commitment, supersedes, measure, ...rest }, at) =>
          observationOf({
            id: String(at),
            measure,
            unit: measure === 'demo/m.reports' ? 'report' : 'officer',
            period: { start: `${year}-01-01`, end: `${year}-12-31` },
            ...(commitment === undefined ? {} : { commitment }),
            ...(supersedes === undefined ? {} : { supersedes }),
            ...rest,
          }),
        );
        const options = { asOf, ...(knownAt === undefined ? {} : { knownAt }) };
        expect(evaluateFramework(demo, observations, options).evaluations.map(ofOwnMeasures)).toEqual(
          demo.targets.map((target) => ofOwnMeasures(evaluateTarget(target, observations, options))),
        );
      }),
    );
  });

  it('carries the date of knowledge and the method on', () => {
    const result = evaluateFramework(demo, [], { asOf, knownAt: '2025-06-30', method: { staleAfterDays: 100 } });
    expect(result.knownAt).toBe('2025-06-30');
    expect(result.evaluations[0]?.knownAt).toBe('2025-06-30');
    expect(result.evaluations[0]?.method.parameters['staleAfterDays']).toBe(100);
  });

  it('throws when the date is none', () => {
    let caught: unknown;
    try {
      evaluateFramework(demo, [], { asOf: '2025-02-30' });
    } catch (error) {
      caught = error;
    }
    expect(isActionlineError(caught) && caught.code).toBe('bad-date');
  });

  it('does work that grows with the observations, not with the targets times the observations', () => {
    const label = { en: 'x' };
    const targets = Array.from({ length: 400 }, (_, at) => ({
      id: `big/${String(at)}`,
      commitment: `big/${String(at)}`,
      label,
      requirement: {
        kind: 'total-by' as const,
        comparison: 'at-least' as const,
        value: 10,
        measure: {
          id: `big/m.${String(at)}`,
          label,
          unit: 'officer' as const,
          combine: { time: 'increment' as const, across: 'sum' as const },
        },
        window: { start: '2024-01-01', end: '2026-12-31' },
      },
    }));
    // Each observation tells how often it is looked at by target evaluation: once for its own target, a few times by the sums.
    let looks = 0;
    const observations = Array.from({ length: 4000 }, (_, at) => {
      const observation = observationOf({ id: String(at), value: 1 });
      return Object.defineProperty({ ...observation }, 'measure', {
        enumerable: true,
        get: () => {
          looks += 1;
          return `big/m.${String(at % 400)}`;
        },
      });
    });
    evaluateFramework({ ...demo, id: 'big', targets }, observations, { asOf });
    expect(looks).toBeLessThan(4000 * 20);
  });
});
