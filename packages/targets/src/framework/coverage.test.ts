import type { Evaluation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { measureCoverage } from './coverage.js';
import { demo, evaluationOf, observationOf } from '../testing/demo-framework.js';

const asOf = '2026-06-30';
const usedBy = (target: string, commitment: string, ...ids: readonly string[]) =>
  evaluationOf({
    target,
    commitment,
    evidence: 'enough',
    used: ids.map((observation) => ({ observation, range: { lower: 1, upper: 1 }, period: { start: '2024-01-01', end: '2024-12-31' } })),
  });
const withoutEvidence = ['demo/1.1', 'demo/1.2.a', 'demo/2.1'].map((target) =>
  evaluationOf({ target, commitment: target.replace(/\.a$/, '') }),
);

describe('measureCoverage', () => {
  it('lists everything as without evidence where there is none', () => {
    const coverage = measureCoverage(demo, withoutEvidence, [], { asOf });
    expect(coverage.commitments).toEqual({ total: 3, withEvidence: [], without: ['demo/1.1', 'demo/1.2', 'demo/2.1'] });
    expect(coverage.targets).toEqual({ total: 3, withEvidence: [], without: ['demo/1.1', 'demo/1.2.a', 'demo/2.1'] });
    expect(coverage.levels).toEqual({ line: { total: 2, withEvidence: [], without: ['demo/1', 'demo/2'] } });
    expect(coverage.years).toEqual({ total: 2, withEvidence: [], without: ['2024', '2025'] });
    expect(coverage.places).toEqual([]);
    expect(coverage.groups).toEqual({ total: 3, withEvidence: [], without: ['women', 'children', 'defenders'] });
    expect(coverage.reporting).toEqual({ expected: 0, received: 0, onTime: 0 });
  });

  it('reaches the commitment, its line, its groups, the year and the place of what an evaluation used', () => {
    const coverage = measureCoverage(demo, [usedBy('demo/1.1', 'demo/1.1', 'a')], [observationOf({ id: 'a', place: 'KE' })], { asOf });
    expect(coverage.commitments.withEvidence).toEqual(['demo/1.1']);
    expect(coverage.levels['line']?.withEvidence).toEqual(['demo/1']);
    expect(coverage.groups.withEvidence).toEqual(['women', 'children']);
    expect(coverage.years.withEvidence).toEqual(['2024']);
    expect(coverage.places).toEqual(['KE']);
  });

  it('takes a figure that names a commitment without a target for it, 0 included', () => {
    const named = observationOf({ id: 'a', measure: 'demo/m.else', commitment: 'demo/2.1', value: 0 });
    expect(measureCoverage(demo, [], [named], { asOf }).commitments.withEvidence).toEqual(['demo/2.1']);
  });

  it.each([
    ['is a baseline', { role: 'baseline' }],
    ['is a forecast', { status: 'F' }],
    ['ends after the date', { period: { start: '2026-01-01', end: '2026-12-31' } }],
    ['ends before the framework begins', { period: { start: '2023-01-01', end: '2023-12-31' } }],
    ['is a what-if', { hypothetical: true }],
    ['names an item of another framework', { commitment: 'other/1' }],
  ] as const)('takes no figure for evidence that %s', (_, changes) => {
    const observation = observationOf({ id: 'a', measure: 'demo/m.else', commitment: 'demo/2.1', ...changes });
    expect(measureCoverage(demo, [], [observation], { asOf }).commitments.withEvidence).toEqual([]);
  });

  it('lets figures that correct each other stand, as an evaluation does', () => {
    const one = observationOf({ id: 'a', measure: 'demo/m.else', commitment: 'demo/2.1', supersedes: 'b', place: 'KE' });
    const other = { ...one, id: 'b', supersedes: 'a', place: 'UG' };
    expect(measureCoverage(demo, [], [one, other], { asOf }).places).toEqual(['KE', 'UG']);
  });

  it('takes no figure for evidence that was not known, or that was corrected by one that was', () => {
    const first = observationOf({ id: 'a', measure: 'demo/m.else', commitment: 'demo/2.1', recordedAt: '2025-02-01', place: 'KE' });
    const second = { ...first, id: 'b', recordedAt: '2025-06-01', supersedes: 'a', place: 'UG' };
    const placesKnown = (knownAt: string): readonly string[] => measureCoverage(demo, [], [first, second], { asOf, knownAt }).places;
    expect(placesKnown('2025-01-31')).toEqual([]);
    expect(placesKnown('2025-02-01')).toEqual(['KE']);
    expect(placesKnown('2025-06-01')).toEqual(['UG']);
  });

  it('takes no figure for evidence that is less sure than is asked, nor what it corrects as corrected', () => {
    const first = observationOf({ id: 'a', measure: 'demo/m.else', commitment: 'demo/2.1', place: 'KE' });
    const second = { ...first, id: 'b', supersedes: 'a', place: 'UG', confidence: 'medium' as const };
    const placesOf = (minimumConfidence: 'low' | 'medium' | 'high'): readonly string[] =>
      measureCoverage(demo, [], [first, second], { asOf, minimumConfidence }).places;
    expect(placesOf('medium')).toEqual(['UG']);
    expect(placesOf('high')).toEqual(['KE']);
    expect(() => placesOf('sure' as 'low')).toThrow('minimumConfidence was "sure"; expected one of low, medium, high');
  });

  it('follows the evaluation where a target counts the measure: the parts beside a total tell places, what is out of the window tells nothing', () => {
    const evaluation = {
      ...usedBy('demo/1.1', 'demo/1.1', 'total'),
      leftOut: [
        { observation: 'part', reason: 'contained' as const, by: 'total' },
        { observation: 'early', reason: 'outside-window' as const },
      ],
    };
    const observations = [
      observationOf({ id: 'total', commitment: 'demo/1.1', place: '001' }),
      observationOf({ id: 'part', commitment: 'demo/1.1', place: 'KE' }),
      observationOf({ id: 'early', commitment: 'demo/1.1', place: 'UG' }),
    ];
    expect(measureCoverage(demo, [evaluation], observations, { asOf }).places).toEqual(['KE']);
  });

  it('does not let a what-if raise the count of targets', () => {
    const evaluation = { ...usedBy('demo/1.1', 'demo/1.1', 'what-if'), hypothetical: true as const };
    const coverage = measureCoverage(demo, [evaluation], [observationOf({ id: 'what-if', hypothetical: true })], { asOf });
    expect(coverage.targets.withEvidence).toEqual([]);
  });

  it('names the places of a count in order and once', () => {
    const observation = observationOf({ id: 'a', measure: 'demo/m.else', commitment: 'demo/2.1', places: ['UG', 'KE', 'UG'] });
    expect(measureCoverage(demo, [], [observation], { asOf }).places).toEqual(['KE', 'UG']);
  });

  it('does not place a figure in a year that is only assumed', () => {
    const observation = observationOf({ id: 'a', measure: 'demo/m.else', commitment: 'demo/2.1', periodAssumed: true });
    const coverage = measureCoverage(demo, [], [observation], { asOf });
    expect(coverage.years.withEvidence).toEqual([]);
    expect(coverage.commitments.withEvidence).toEqual(['demo/2.1']);
  });

  it('counts the years of validity up to the date, with the extensions decided by then', () => {
    const extended = {
      ...demo,
      validity: { ...demo.validity, extensions: [{ title: 'Conclusions', until: '2027-12-31', decided: '2025-05-27' }] },
    };
    const totalOn = (date: string): number => measureCoverage(extended, [], [], { asOf: date }).years.total;
    expect(totalOn('2023-12-31')).toBe(0); // before it begins
    expect(totalOn('2024-01-01')).toBe(1);
    expect(totalOn('2026-01-01')).toBe(3); // 2024, 2025, and 2026 of the extension
    expect(totalOn('2030-01-01')).toBe(4); // it ends with 2027
    expect(measureCoverage(demo, [], [], { asOf: '2030-01-01' }).years.total).toBe(2);
  });

  it('counts reports due, received and recorded by the end of the following year', () => {
    const year = (y: string) => ({ start: `${y}-01-01`, end: `${y}-12-31` });
    const value = { value: 1, bound: 'exact', unit: 'report', lower: 1, upper: 1 } as const;
    const yearly = evaluationOf({
      target: 'demo/1.2.a',
      commitment: 'demo/1.2',
      periods: [
        { period: year('2022'), timing: 'ended', level: 'met', value },
        { period: year('2023'), timing: 'ended', level: 'met', value },
        { period: year('2024'), timing: 'ended', level: 'met', value },
        { period: year('2025'), timing: 'ended', level: 'unknown' },
        { period: year('2026'), timing: 'running', level: 'met', value },
      ],
      used: ['2022', '2023', '2024', '2026'].map((y) => ({ observation: y, range: { lower: 1, upper: 1 }, period: year(y) })),
    });
    const observations = [
      observationOf({ id: '2022', period: year('2022'), recordedAt: '2023-12-31' }), // the last day on time
      observationOf({ id: '2023', period: year('2023'), recordedAt: '2025-01-01' }), // a day late
      observationOf({ id: '2024', period: year('2024') }), // no day of recording: the end of its period
      observationOf({ id: '2026', period: year('2026') }), // not due yet
    ];
    expect(measureCoverage(demo, [yearly], observations, { asOf }).reporting).toEqual({ expected: 4, received: 3, onTime: 2 });
    // a provisional figure came in time, and a final one that stands in its place does not make it late
    const first = observationOf({ id: 'first', period: year('2023'), recordedAt: '2024-03-01' });
    const finalised = { ...yearly, leftOut: [{ observation: 'first', reason: 'provisional' }] } as const;
    const reportingWith = (evaluation: Evaluation) => measureCoverage(demo, [evaluation], [...observations, first], { asOf }).reporting;
    expect(reportingWith(finalised)).toEqual({ expected: 4, received: 3, onTime: 3 });
    // one of another role is no report of it
    expect(reportingWith({ ...yearly, leftOut: [{ observation: 'first', reason: 'other-role' }] }).onTime).toBe(2);
  });
});
