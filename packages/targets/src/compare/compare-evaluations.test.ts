import { describe, expect, it } from 'vitest';

import { compareEvaluations } from './compare-evaluations.js';
import { evaluateTarget } from '../evaluate/evaluate-target.js';
import { targetOf, threeThousandOfficers, trained } from '../testing/samples.js';

const asOf = '2025-06-30';
const a = trained('a', 1450, '2024-01-01', '2024-12-31');
const b = trained('b', 900, '2025-01-01', '2025-06-30');
const evaluation = (observations: Parameters<typeof evaluateTarget>[1], on = asOf) =>
  evaluateTarget(threeThousandOfficers, observations, { asOf: on });

const nothing = { added: [], removed: [], superseded: [], leftOut: [], revised: [] };

describe('compareEvaluations', () => {
  it('finds no change between equal evaluations', () => {
    expect(compareEvaluations(evaluation([a]), evaluation([a]))).toEqual({
      target: 'test/1.a',
      changed: false,
      facts: [],
      evidence: nothing,
      question: [],
    });
  });

  it('names what is added, with the value, the facts and the status that change', () => {
    const change = compareEvaluations(evaluation([]), evaluation([a]));
    expect(change).toMatchObject({
      changed: true,
      status: { before: 'no-data', after: 'on-track' },
      evidence: { ...nothing, added: ['a'] },
      question: [],
    });
    expect(change.facts).toEqual([
      { fact: 'trajectory', before: 'unknown', after: 'sufficient' },
      { fact: 'evidence', before: 'none', after: 'enough' },
    ]);
    expect(change.value).toEqual({ after: { value: 1450, bound: 'at-least', unit: 'officer', lower: 1450, upper: Infinity } });
    const back = compareEvaluations(evaluation([a]), evaluation([]));
    expect(back.evidence).toEqual({ ...nothing, removed: ['a'] });
    expect(Object.keys(back.value ?? {})).toEqual(['before']);
  });

  it('tells what is corrected from what is taken away or left out', () => {
    const corrected = trained('c', 1300, '2024-01-01', '2024-12-31', { supersedes: 'a' });
    expect(compareEvaluations(evaluation([a]), evaluation([a, corrected])).evidence).toEqual({
      ...nothing,
      added: ['c'],
      superseded: ['a'],
    });
    const longer = trained('l', 2000, '2024-01-01', '2025-06-30');
    expect(compareEvaluations(evaluation([a]), evaluation([a, longer])).evidence).toEqual({
      ...nothing,
      added: ['l'],
      leftOut: [{ observation: 'a', reason: 'contained' }],
    });
  });

  it('names what is revised under the same id: figure, qualifier or period', () => {
    for (const rest of [
      { value: 1 },
      { bound: 'at-least' as const },
      { bound: 'more-than' as const },
      { bound: 'less-than' as const },
      { period: { start: '2024-01-02', end: '2024-12-31' } },
      { period: { start: '2024-01-01', end: '2024-12-30' } },
    ]) {
      // Beside the half year after it, so that each end of the sum rests on it.
      const change = compareEvaluations(evaluation([a, b]), evaluation([{ ...a, ...rest }, b]));
      expect(change.evidence).toEqual({ ...nothing, revised: ['a'] });
      expect(change.changed).toBe(true);
    }
  });

  it('lists ids in order', () => {
    expect(compareEvaluations(evaluation([]), evaluation([b, a])).evidence.added).toEqual(['a', 'b']);
    expect(compareEvaluations(evaluation([b, a]), evaluation([])).evidence.removed).toEqual(['a', 'b']);
  });

  it('says what was asked differently', () => {
    expect(compareEvaluations(evaluation([a]), evaluation([a], '2025-07-01')).question).toEqual(['asOf']);
    const other = evaluateTarget(threeThousandOfficers, [a], { asOf, knownAt: asOf, method: { onTrack: 1 } });
    expect(compareEvaluations(evaluation([a]), other).question).toEqual(['knownAt', 'method']);
    const sure = evaluateTarget(threeThousandOfficers, [a], { asOf, minimumConfidence: 'high' });
    expect(compareEvaluations(evaluation([a]), sure).question).toEqual(['minimumConfidence']);
    expect(compareEvaluations(evaluation([a]), { ...evaluation([a]), interpretation: 'other' }).question).toEqual(['interpretation']);
    const method = evaluation([a]).method;
    expect(compareEvaluations(evaluation([a]), { ...evaluation([a]), method: { ...method, version: '99.0.0' } }).question).toEqual([
      'method',
    ]);
    expect(compareEvaluations(evaluation([a]), { ...evaluation([a]), method: { ...method, id: 'other' } }).question).toEqual(['method']);
  });

  it('is a change where only a part of a compound promise changed', () => {
    const part = { ...threeThousandOfficers, id: 'test/1.b' };
    const whole = targetOf({ kind: 'all-of', parts: [part] }, { id: 'test/1' });
    const change = compareEvaluations(evaluateTarget(whole, [], { asOf }), evaluateTarget(whole, [a], { asOf }));
    expect(change.parts?.map(({ target, changed }) => [target, changed])).toEqual([['test/1.b', true]]);
    expect(compareEvaluations(evaluateTarget(whole, [a], { asOf }), evaluateTarget(whole, [a], { asOf })).changed).toBe(false);
    const before = evaluateTarget(targetOf({ kind: 'all-of', parts: [] }, { id: 'test/1' }), [], { asOf });
    expect(compareEvaluations(before, evaluateTarget(whole, [], { asOf })).parts).toEqual([]);
  });

  it('refuses evaluations of different targets', () => {
    const other = evaluateTarget({ ...threeThousandOfficers, id: 'test/2' }, [], { asOf });
    expect(() => compareEvaluations(evaluation([]), other)).toThrow(
      'Given evaluations of "test/1.a" and of "test/2"; expected two of the same target.',
    );
  });
});
