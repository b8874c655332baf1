import { describe, expect, it } from 'vitest';
import type { Confidence, Observation } from '@actionline/core';

import { figure, found, issueCodes, judge, leftOutOf, measureOf, quarter, rise, total, year } from '../testing/cases.js';
import { rate } from '../testing/samples.js';

const sure = figure('sure', 600, quarter(2024, 1), { confidence: 'high' });
const unsaid = figure('unsaid', 300, quarter(2024, 2));
const fair = figure('fair', 200, quarter(2024, 3), { confidence: 'medium' });
const unsure = figure('unsure', 100, quarter(2024, 4), { confidence: 'low' });
const all = [sure, unsaid, fair, unsure];
const asked = total(1200, year(2024));
const judged = (minimumConfidence: Confidence | undefined, observations: readonly Observation[] = all) =>
  judge(asked, observations, '2024-12-31', minimumConfidence === undefined ? {} : { minimumConfidence });

describe('figures less sure than is asked', () => {
  it('all count where nothing is asked, and the evaluation says nothing of it', () => {
    expect(found(judged(undefined))).toEqual(['achieved', 1200, 1200]);
    expect(judged(undefined)).not.toHaveProperty('minimumConfidence');
    expect(found(judged('low'))).toEqual(['achieved', 1200, 1200]);
    expect(judged('low').minimumConfidence).toBe('low');
  });

  it('are left out with that reason, while those that say nothing of it count', () => {
    expect(leftOutOf(judged('medium'))).toEqual([['unsure', 'below-minimum-confidence', undefined]]);
    // Without the last quarter nobody knows how much there is at most.
    expect(found(judged('medium'))).toEqual(['inconclusive', 1100, Infinity]);
    expect(leftOutOf(judged('high'))).toEqual([
      ['fair', 'below-minimum-confidence', undefined],
      ['unsure', 'below-minimum-confidence', undefined],
    ]);
    expect(found(judged('high'))).toEqual(['inconclusive', 900, Infinity]);
    expect(judged('high')).toMatchObject({ minimumConfidence: 'high' });
  });

  it('take with them the corrections that they make', () => {
    const correction = figure('correction', 10, quarter(2024, 1), { confidence: 'low', supersedes: 'sure' });
    expect(judged('low', [...all, correction]).value).toMatchObject({ lower: 610, upper: 610 });
    expect(judged('medium', [...all, correction])).toMatchObject({ value: { lower: 1100 } });
    expect(leftOutOf(judged('medium', [sure, correction]))).toEqual([['correction', 'below-minimum-confidence', undefined]]);
  });

  it('that are corrected by a sure one stay corrected, with all that they corrected before', () => {
    const first = figure('first', 50, quarter(2024, 1));
    const second = figure('second', 70, quarter(2024, 1), { confidence: 'low', supersedes: 'first' });
    const third = figure('third', 90, quarter(2024, 1), { supersedes: 'second' });
    const evaluation = judged('medium', [first, second, third]);
    expect(leftOutOf(evaluation)).toEqual([
      ['first', 'superseded', 'second'],
      ['second', 'superseded', 'third'],
    ]);
    expect(evaluation.value).toMatchObject({ lower: 90 });
  });

  it('still say that their place reports: what it has is unknown then', () => {
    const measure = measureOf({ reporters: { assumed: 'those-that-report', reason: { en: 'All do' } } });
    const kenya = figure('ke', 700, year(2024), { place: 'KE' });
    const uganda = figure('ug', 400, year(2024), { place: 'UG', confidence: 'low' });
    const of = (minimumConfidence: Confidence) =>
      found(judge(total(1200, year(2024), { measure }), [kenya, uganda], '2025-01-31', { minimumConfidence }));
    expect(of('low')).toEqual(['missed', 1100, 1100]);
    expect(of('medium')).toEqual(['inconclusive', 700, Infinity]);
  });

  it('are no state, no baseline and no proof of a deed either', () => {
    const percent = (id: string, value: number, of: number, rest: Partial<Observation>): Observation => ({
      ...figure(id, value, year(of), rest),
      measure: rate.id,
      unit: 'percent',
    });
    const states = [
      percent('base', 10, 2020, { role: 'baseline', confidence: 'low' }),
      percent('old', 20, 2022, {}),
      percent('new', 30, 2023, { confidence: 'medium' }),
    ];
    const level = judge(rise(50, rate, '2030-12-31'), states, '2024-06-30', { minimumConfidence: 'high' });
    expect(level.value).toMatchObject({ value: 20 });
    expect(level.baseline).toBeUndefined();
    expect(leftOutOf(level)).toEqual([
      ['base', 'below-minimum-confidence', undefined],
      ['new', 'below-minimum-confidence', undefined],
    ]);
    const window = { start: '2024-01-01', end: '2025-12-31' };
    const done: Observation = { ...figure('done', 1, quarter(2024, 1), { role: 'milestone', confidence: 'low' }), measure: 'test/1.a' };
    const deed = { kind: 'deliverable', deliverable: { en: 'A note' }, window } as const;
    expect(judge(deed, [done], '2024-12-31').status).toBe('achieved');
    expect(judge(deed, [done], '2024-12-31', { minimumConfidence: 'medium' }).status).toBe('pending');
    const part = { id: 'test/1.b', commitment: 'test/1', label: { en: 'Note' }, requirement: deed };
    const ofPart = { ...done, measure: 'test/1.b' };
    const parts = judge({ kind: 'all-of', parts: [part] }, [ofPart], '2024-12-31', { minimumConfidence: 'medium' });
    expect(parts.parts?.map(({ status, minimumConfidence }) => [status, minimumConfidence])).toEqual([['pending', 'medium']]);
  });

  it('with a word that there is none of are not understood, and an option likewise is refused', () => {
    const misspelt = figure('a', 5, year(2024), { confidence: 'hihg' as Confidence });
    const evaluation = judged(undefined, [misspelt]);
    expect(leftOutOf(evaluation)).toEqual([['a', 'not-understood', undefined]]);
    expect(issueCodes(evaluation)).toEqual(['unknown-confidence']);
    expect(evaluation.issues[0]?.values).toMatchObject({ given: 'hihg', nearest: 'high' });
    expect(() => judged('mediun' as Confidence)).toThrow(
      'minimumConfidence was "mediun"; expected one of low, medium, high; did you mean "medium"?',
    );
    expect(() => judged(3 as never)).toThrow(
      'minimumConfidence was 3; expected one of low, medium, high; leave it out where every figure counts.',
    );
  });
});
