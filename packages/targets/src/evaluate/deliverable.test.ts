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
    expect(evaluateTarget(note, [milestone('a', 1, '2024-01-01')], { asOf: '2025-06-30' }).status).toBe('achieved');
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
    expect(evaluation.kind).toBe('deliverable');
    expect(evaluation.steps.slice(0, 2)).toEqual([
      { code: 'required', values: { start: '2024-01-01', end: '2025-12-31' } },
      { code: 'reported', values: { count: 1 }, observations: ['a'] },
    ]);
    for (const key of ['value', 'required', 'shareOfWay', 'expected', 'periods', 'parts']) expect(key in evaluation).toBe(false);
  });
});
