import { describe, expect, it } from 'vitest';
import type { Observation } from '@actionline/core';

import { evaluateTarget } from './evaluate-target.js';
import { reasonFor, targetOf } from '../testing/samples.js';

const note = targetOf({ kind: 'deliverable', deliverable: { en: 'A guidance note' }, window: { start: '2024-01-01', end: '2025-12-31' } });

function milestone(id: string, value: number, on: string, rest: Partial<Observation> = {}): Observation {
  return {
    id,
    measure: 'test/1.a',
    commitment: 'test/1',
    value,
    unit: 'document',
    period: { start: on, end: on },
    role: 'milestone',
    source: { title: 'Test' },
    ...rest,
  };
}

const codes = (evaluation: { readonly steps: readonly { readonly code: string }[] }) => evaluation.steps.map(({ code }) => code);

describe('a thing done by a date', () => {
  it('is done on the day of its earliest proof, on the deadline still in time', () => {
    const evaluation = evaluateTarget(note, [milestone('b', 1, '2025-12-31'), milestone('c', 1, '2026-02-01')], { asOf: '2026-03-01' });
    expect(evaluation).toMatchObject({
      level: 'met',
      trajectory: 'sufficient',
      timing: 'ended',
      evidence: 'enough',
      status: 'achieved',
      done: { start: '2025-12-31', end: '2025-12-31' },
      due: '2025-12-31',
    });
    expect(evaluation.steps).toContainEqual({
      code: 'done',
      values: { on: '2025-12-31', since: '2025-12-31', due: '2025-12-31' },
      observations: ['b'],
    });
  });

  it('is done late on the day after, and says by how many days', () => {
    const evaluation = evaluateTarget(note, [milestone('a', 1, '2026-01-01')], { asOf: '2026-01-01' });
    expect(evaluation).toMatchObject({ level: 'met', status: 'achieved', done: { start: '2026-01-01', end: '2026-01-01' } });
    expect(evaluation.steps).toContainEqual({
      code: 'done-late',
      values: { on: '2026-01-01', since: '2026-01-01', due: '2025-12-31', days: 1, leastDays: 1 },
      observations: ['a'],
    });
  });

  it('is pending until the day before the deadline, due at its close, and overdue from the day after', () => {
    expect(evaluateTarget(note, [], { asOf: '2025-12-30' })).toMatchObject({ timing: 'upcoming', evidence: 'none', status: 'pending' });
    const due = evaluateTarget(note, [], { asOf: '2025-12-31' });
    expect(due).toMatchObject({ timing: 'ended', evidence: 'none', status: 'no-data', level: 'unknown' });
    expect(due.steps.at(-1)).toEqual({ code: 'missing-evidence', values: {} });
    const late = evaluateTarget(note, [], { asOf: '2026-01-01' });
    expect(late).toMatchObject({ timing: 'ended', evidence: 'none', status: 'no-data', level: 'unknown' });
    expect(late.steps.at(-1)).toEqual({ code: 'overdue-without-proof', values: { due: '2025-12-31', days: 1 } });
    expect(evaluateTarget(note, [milestone('a', 0, '2025-12-31')], { asOf: '2025-12-31' })).toMatchObject({
      level: 'unmet',
      status: 'missed',
    });
    expect(evaluateTarget(note, [milestone('a', 0, '2025-12-30')], { asOf: '2025-12-31' })).toMatchObject({
      level: 'unknown',
      status: 'inconclusive',
    });
    expect(evaluateTarget(note, [milestone('a', 1, '2025-12-31')], { asOf: '2025-12-31' })).toMatchObject({
      timing: 'ended',
      status: 'achieved',
    });
  });

  it('is missed only when a report from the deadline or later says that it is not done', () => {
    const on = (day: string) => evaluateTarget(note, [milestone('a', 0, day)], { asOf: '2026-06-30' });
    expect(on('2025-12-31')).toMatchObject({ level: 'unmet', evidence: 'enough', status: 'missed' });
    expect(on('2026-06-30')).toMatchObject({ level: 'unmet', status: 'missed' });
    const before = on('2025-12-30');
    expect(before).toMatchObject({ level: 'unknown', evidence: 'thin', status: 'inconclusive' });
    expect(codes(before)).toContain('overdue-without-proof');
    expect(codes(on('2025-12-31'))).not.toContain('overdue-without-proof');
  });

  it('is reported as not done and still pending before the deadline', () => {
    const evaluation = evaluateTarget(note, [milestone('a', 0, '2024-06-30'), milestone('b', 0, '2024-12-31')], { asOf: '2025-06-30' });
    expect(evaluation).toMatchObject({ level: 'unmet', timing: 'upcoming', evidence: 'enough', status: 'pending' });
    expect(evaluation.steps).toContainEqual({ code: 'not-done', values: { on: '2024-12-31' }, observations: ['b'] });
  });

  it('is done, but not on a known day, when the period of the proof is a reading', () => {
    const evaluation = evaluateTarget(note, [milestone('a', 1, '2026-05-01', { periodAssumed: true })], { asOf: '2026-06-30' });
    expect(evaluation).toMatchObject({ level: 'met', status: 'achieved' });
    expect('done' in evaluation).toBe(false);
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['a']);
    expect(evaluation.steps).toContainEqual({ code: 'done-date-unknown', values: { due: '2025-12-31' }, observations: ['a'] });
    const dated = evaluateTarget(note, [milestone('a', 1, '2024-05-01', { periodAssumed: true }), milestone('b', 1, '2025-05-01')], {
      asOf: '2026-06-30',
    });
    expect(dated.done).toEqual({ start: '2025-05-01', end: '2025-05-01' });
  });

  it('proves no failure by a "not done" whose day is a reading', () => {
    const evaluation = evaluateTarget(note, [milestone('a', 0, '2026-05-01', { periodAssumed: true })], { asOf: '2026-06-30' });
    expect(evaluation).toMatchObject({ level: 'unknown', evidence: 'thin', status: 'inconclusive' });
  });

  it('does not count what was done before the window, and counts what was done on its first day', () => {
    const before = evaluateTarget(note, [milestone('a', 1, '2023-12-31')], { asOf: '2025-06-30' });
    expect(reasonFor(before, 'a')).toBe('outside-window');
    expect(before.status).toBe('pending');
    const first = evaluateTarget(note, [milestone('a', 1, '2024-01-01')], { asOf: '2025-06-30' });
    expect(first).toMatchObject({ status: 'achieved', leftOut: [] });
  });

  it('is not done by half, nor "at most" or "about" done', () => {
    for (const rest of [{ value: 0.99 }, { bound: 'at-most' as const }, { bound: 'about' as const }]) {
      expect(evaluateTarget(note, [milestone('a', 1, '2025-01-01', rest)], { asOf: '2025-06-30' }).level).not.toBe('met');
    }
    expect(evaluateTarget(note, [milestone('a', 3, '2025-01-01')], { asOf: '2025-06-30' }).level).toBe('met');
    const doubtful = evaluateTarget(note, [milestone('a', 1, '2025-01-01', { bound: 'about' })], { asOf: '2026-06-30' });
    expect(doubtful).toMatchObject({ level: 'unknown', evidence: 'thin' });
    // "About one" or "at most one" after the deadline does not say that it is not done either.
    for (const bound of ['about', 'at-most'] as const) {
      const after = evaluateTarget(note, [milestone('a', 1, '2026-01-15', { bound })], { asOf: '2026-06-30' });
      expect(after).toMatchObject({ level: 'unknown', evidence: 'thin', status: 'inconclusive' });
    }
  });

  it('is done by more than none, and not done by less than one', () => {
    const of = (value: number, rest: Partial<Observation>) =>
      evaluateTarget(note, [milestone('a', value, '2026-01-15', rest)], { asOf: '2026-06-30' }).level;
    expect(of(0, { bound: 'more-than' })).toBe('met');
    expect(of(1, { bound: 'less-than' })).toBe('unmet');
    // One is less than two, and none is more than less than nothing: neither says which.
    expect(of(2, { bound: 'less-than' })).toBe('unknown');
    expect(of(-1, { bound: 'more-than', unit: 'percent' })).toBe('unknown');
  });

  it('stays as it is where a later report says neither that it is done nor that it is not', () => {
    const vague = milestone('b', 1, '2025-02-01', { bound: 'at-most' });
    expect(evaluateTarget(note, [milestone('a', 1, '2025-01-01'), vague], { asOf: '2025-06-30' })).toMatchObject({
      level: 'met',
      done: { start: '2025-01-01', end: '2025-01-01' },
    });
    expect(evaluateTarget(note, [milestone('a', 0, '2025-01-01'), vague], { asOf: '2025-06-30' })).toMatchObject({ level: 'unmet' });
  });

  it('is not done where a dated report says so, whatever one without a date says', () => {
    const undated = milestone('a', 1, '2026-05-01', { periodAssumed: true });
    const denied = evaluateTarget(note, [undated, milestone('b', 0, '2026-01-31')], { asOf: '2026-06-30' });
    expect(denied).toMatchObject({ level: 'unmet', status: 'missed' });
    // Nor is it done where the dated ones leave it unclear.
    const unclear = [
      milestone('b', 1, '2026-01-01', { period: { start: '2026-01-01', end: '2026-03-31' } }),
      milestone('c', 0, '2026-01-31'),
    ];
    expect(evaluateTarget(note, [undated, ...unclear], { asOf: '2026-06-30' })).toMatchObject({ level: 'unknown' });
  });

  it('is undone where the latest dated report says so, and done again by a later one', () => {
    const back = [milestone('a', 1, '2025-01-01'), milestone('b', 0, '2025-02-01')];
    const undone = evaluateTarget(note, back, { asOf: '2025-06-30' });
    expect(undone).toMatchObject({ level: 'unmet', timing: 'upcoming', status: 'pending' });
    expect('done' in undone).toBe(false);
    expect(undone.steps).toContainEqual({ code: 'undone', values: { on: '2025-02-01', done: '2025-01-01' }, observations: ['a', 'b'] });
    // After the deadline nobody knows whether it was done again: the "not done" is from before.
    expect(evaluateTarget(note, back, { asOf: '2026-06-30' })).toMatchObject({ level: 'unknown', status: 'inconclusive' });
    const again = evaluateTarget(note, [...back, milestone('c', 1, '2025-03-01')], { asOf: '2025-06-30' });
    expect(again).toMatchObject({ level: 'met', status: 'achieved', done: { start: '2025-03-01', end: '2025-03-01' } });
    const corrected = [milestone('a', 1, '2025-01-01'), milestone('b', 0, '2025-02-01', { supersedes: 'a' })];
    expect(evaluateTarget(note, corrected, { asOf: '2026-06-30' })).toMatchObject({ level: 'unknown', status: 'inconclusive' });
  });

  it('is not proved by a budget, a plan or another measure', () => {
    const evaluation = evaluateTarget(
      note,
      [
        milestone('budget', 1, '2025-01-01', { role: 'budget' }),
        milestone('plan', 1, '2025-01-01', { status: 'F' }),
        milestone('other', 1, '2025-01-01', { measure: 'test/m.else' }),
      ],
      { asOf: '2025-06-30' },
    );
    expect(evaluation.leftOut).toEqual([
      { observation: 'budget', reason: 'other-role' },
      { observation: 'other', reason: 'other-measure' },
      { observation: 'plan', reason: 'forecast' },
    ]);
    expect(evaluation.status).toBe('pending');
  });

  it('has no number', () => {
    const evaluation = evaluateTarget(note, [milestone('a', 1, '2025-01-01')], { asOf: '2025-06-30' });
    expect(evaluation.requirement.kind).toBe('deliverable');
    expect(evaluation.steps.slice(0, 2)).toEqual([
      { code: 'required', values: {} },
      { code: 'reported', values: { count: 1 }, observations: ['a'] },
    ]);
    for (const key of ['value', 'required', 'shareOfWay', 'expected', 'periods', 'parts']) expect(key in evaluation).toBe(false);
  });
});

describe('several reports of a thing', () => {
  const over = (id: string, value: number, start: string, end: string, rest: Partial<Observation> = {}) =>
    milestone(id, value, start, { period: { start, end }, ...rest });
  /** The evaluation on a day, the same whatever the order of the reports. */
  const evaluate = (asOf: string, ...reports: readonly Observation[]) => {
    const evaluation = evaluateTarget(note, reports, { asOf });
    expect(evaluateTarget(note, [...reports].reverse(), { asOf })).toEqual(evaluation);
    return evaluation;
  };
  const stepOf = ({ steps }: ReturnType<typeof evaluate>, code: string) => steps.find((step) => step.code === code);

  it('is done on the day of the first that says so, the most precise of those that end on one day', () => {
    const later = milestone('a', 1, '2025-03-01');
    const day = milestone('c', 1, '2025-02-01');
    const month = over('b', 1, '2025-01-01', '2025-02-01');
    expect(evaluate('2025-06-30', later, day).done).toEqual({ start: '2025-02-01', end: '2025-02-01' });
    expect(evaluate('2025-06-30', later, month, day).done).toEqual({ start: '2025-02-01', end: '2025-02-01' });
  });

  it('names the first by its id where nothing else tells them apart', () => {
    const at = (id: string, place: string, value: number, rest: Partial<Observation> = {}) =>
      milestone(id, value, '2025-12-31', { place, ...rest });
    expect(stepOf(evaluate('2026-06-30', at('a', 'UG', 1), at('b', 'KE', 1)), 'done')?.observations).toEqual(['a']);
    expect(stepOf(evaluate('2026-06-30', at('a', 'UG', 0), at('b', 'KE', 0)), 'not-done')?.observations).toEqual(['a']);
    const undated = { periodAssumed: true };
    const assumed = evaluate('2026-06-30', at('a', 'UG', 1, undated), at('b', 'KE', 1, undated));
    expect(stepOf(assumed, 'done-date-unknown')?.observations).toEqual(['a']);
    const undone = evaluate('2026-06-30', at('a', 'UG', 1), at('b', 'KE', 1), milestone('c', 0, '2026-01-31'));
    expect(stepOf(undone, 'undone')?.observations).toEqual(['a', 'c']);
  });

  it('is not done up to the last day that any of the latest speaks of', () => {
    // Both may be the later one, and the year speaks of the deadline.
    const evaluation = evaluate('2026-06-30', milestone('a', 0, '2025-06-30'), over('b', 0, '2025-01-01', '2025-12-31'));
    expect(evaluation).toMatchObject({ level: 'unmet', status: 'missed' });
    expect(stepOf(evaluation, 'not-done')).toEqual({ code: 'not-done', values: { on: '2025-12-31' }, observations: ['b'] });
  });

  it('is undone since the last of those that say that it is done', () => {
    const evaluation = evaluate(
      '2025-06-30',
      milestone('a', 1, '2025-01-01'),
      milestone('b', 1, '2025-02-01'),
      milestone('c', 0, '2025-03-01'),
    );
    expect(stepOf(evaluation, 'undone')).toEqual({
      code: 'undone',
      values: { on: '2025-03-01', done: '2025-02-01' },
      observations: ['b', 'c'],
    });
  });

  it('is done again by a report that certainly is the later', () => {
    // The month that begins on the day of the "not done" may speak of that day, or of one after it.
    const month = over('b', 1, '2025-02-01', '2025-02-28');
    const evaluation = evaluate('2025-06-30', milestone('a', 0, '2025-02-01'), month, milestone('c', 1, '2025-04-01'));
    expect(evaluation.done).toEqual({ start: '2025-04-01', end: '2025-04-01' });
  });

  it('is decided by the later record where two speak of one day, and only one of them of a place', () => {
    const denied = milestone('a', 0, '2025-05-01', { place: 'KE', recordedAt: '2025-05-02' });
    const done = milestone('b', 1, '2025-05-01', { recordedAt: '2025-06-01' });
    expect(evaluate('2025-06-30', denied, done)).toMatchObject({
      level: 'met',
      done: { start: '2025-05-01', end: '2025-05-01' },
      issues: [],
    });
    expect(evaluate('2025-06-30', { ...denied, recordedAt: '2025-06-02' }, done)).toMatchObject({ level: 'unmet' });
    // What a later record denies did not undo what was done before.
    const before = evaluate('2025-06-30', milestone('c', 1, '2025-01-01'), denied, done, milestone('d', 1, '2025-06-01'));
    expect(before.done).toEqual({ start: '2025-01-01', end: '2025-01-01' });
  });

  it('asks for the days of those of which nobody can say which is the later', () => {
    const evaluation = evaluate('2026-06-30', over('z', 1, '2025-01-01', '2025-12-31'), milestone('a', 0, '2025-06-30'));
    expect(evaluation.missing).toEqual([
      { measure: 'test/1.a', period: { start: '2024-01-01', end: '2025-12-31' }, insteadOf: ['a', 'z'] },
    ]);
    expect(evaluation.issues).toMatchObject([
      { code: 'unclear-order', severity: 'warning', path: ['observations', 'a'], values: { observations: ['a', 'z'] } },
    ]);
    expect(evaluation.issues[0]?.message).toContain('The reports "a", "z" say that it is done and that it is not');
    // It was reported; what is missing is the order.
    expect(codes(evaluation)).not.toContain('overdue-without-proof');
    expect('missing' in evaluate('2026-06-30', milestone('a', 1, '2025-06-30'))).toBe(false);
  });
});
