import { describe, expect, it } from 'vitest';
import type { LeftOutReason, Observation } from '@actionline/core';

import { evaluateTarget } from '../evaluate/evaluate-target.js';
import { observationsOf, officers, reasonFor, targetOf, threeThousandOfficers, trained } from '../testing/samples.js';

const ASOF = '2025-06-30';

function reasonOf(rest: Partial<Observation>, options: { readonly asOf?: string; readonly knownAt?: string } = {}): string | undefined {
  const observation = { ...trained('x', 100, '2024-01-01', '2024-12-31'), ...rest };
  return reasonFor(evaluateTarget(threeThousandOfficers, [observation], { asOf: ASOF, ...options }), 'x');
}

describe('which observations speak about a requirement', () => {
  it('takes a result or a milestone of its measure and unit within its window', () => {
    expect(reasonOf({})).toBeUndefined();
    expect(reasonOf({ role: 'milestone' })).toBeUndefined();
    for (const status of ['A', 'B', 'E', 'I', 'P'] as const) expect(reasonOf({ status })).toBeUndefined();
  });

  it.each<readonly [string, Partial<Observation>, LeftOutReason]>([
    ['another measure of the same commitment', { measure: 'test/m.else' }, 'other-measure'],
    ['an outcome', { role: 'outcome' }, 'other-role'],
    ['context', { role: 'context' }, 'other-role'],
    ['a baseline', { role: 'baseline' }, 'other-role'],
    ['a budget', { role: 'budget' }, 'other-role'],
    ['a target', { role: 'target' }, 'other-role'],
    ['another unit', { unit: 'person' }, 'unit-mismatch'],
    ['NaN', { value: NaN }, 'not-a-number'],
    ['Infinity', { value: Infinity }, 'not-a-number'],
    ['-Infinity', { value: -Infinity }, 'not-a-number'],
    ['fewer than none', { value: -1 }, 'not-a-number'],
    ['a missing value, by its status', { status: 'M' }, 'missing'],
    ['a missing value, by its reason', { missing: 'not-collected' }, 'missing'],
    ['a forecast', { status: 'F' }, 'forecast'],
    ['a period that ends later', { period: { start: '2025-01-01', end: '2025-07-01' } }, 'after-as-of'],
    ['a period that is a reading', { periodAssumed: true }, 'period-assumed'],
    ['a period before the window', { period: { start: '2023-01-01', end: '2023-12-31' } }, 'outside-window'],
    ['a period that begins before the window', { period: { start: '2023-12-31', end: '2024-12-31' } }, 'straddles-window'],
    ['a period that is none', { period: { start: '2024-12-31', end: '2024-01-01' } }, 'malformed-period'],
    ['a period that is no date', { period: { start: 'soon', end: '2024-12-31' } }, 'malformed-period'],
  ])('leaves out %s', (_, rest, reason) => {
    expect(reasonOf(rest)).toBe(reason);
  });

  it('has no value where none is given, whether its source says so or not', () => {
    const evaluation = evaluateTarget(threeThousandOfficers, [trained('x', undefined, '2024-01-01', '2024-12-31')], { asOf: ASOF });
    expect(reasonFor(evaluation, 'x')).toBe('missing');
    expect('value' in evaluation).toBe(false);
  });

  it('leaves a gap for what is missing, and for nothing else that is left out', () => {
    const whole = (rest: Partial<Observation>) => {
      const kenya = trained('ke', 10, '2024-01-01', '2025-12-31', { place: 'KE' });
      const uganda = trained('ug', 5, '2024-01-01', '2025-12-31', { place: 'UG', ...rest });
      return evaluateTarget(threeThousandOfficers, [kenya, uganda], { asOf: '2026-01-31' }).value?.bound;
    };
    expect(whole({ missing: 'not-collected' })).toBe('at-least');
    expect(whole({ role: 'budget' })).toBe('exact');
    expect(whole({ status: 'F' })).toBe('exact');
  });

  it('does not mention another measure of another commitment', () => {
    expect(reasonOf({ measure: 'test/m.else', commitment: 'test/2' })).toBeUndefined();
    const { commitment: _, ...unplaced } = trained('x', 1, '2024-01-01');
    expect(evaluateTarget(threeThousandOfficers, [{ ...unplaced, measure: 'test/m.else' }], { asOf: ASOF }).leftOut).toEqual([]);
  });

  it('gives the first reason that fits', () => {
    const worse: readonly Partial<Observation>[] = [
      { role: 'context' },
      { unit: 'person' },
      { value: NaN },
      { missing: 'suppressed', value: 1 },
      { status: 'F' },
      { recordedAt: '2025-06-01' },
      { period: { start: '2023-01-01', end: '2026-12-31' } },
      { periodAssumed: true },
    ];
    const reasons = [
      'other-role',
      'unit-mismatch',
      'not-a-number',
      'missing',
      'forecast',
      'not-yet-known',
      'after-as-of',
      'period-assumed',
    ];
    for (const [at, reason] of reasons.entries()) {
      const all = worse.slice(at).reduceRight<Partial<Observation>>((rest, one) => ({ ...rest, ...one }), { recordedAt: '2025-05-01' });
      expect(reasonOf(all, { knownAt: '2025-05-31' })).toBe(reason);
    }
  });

  it('leaves out what lies after the window, or reaches over its end', () => {
    const after = (start: string) => reasonOf({ period: { start, end: '2026-06-30' } }, { asOf: '2026-12-31' });
    expect(after('2026-01-01')).toBe('outside-window');
    expect(after('2025-12-31')).toBe('straddles-window');
  });

  it('says what is wrong with a value in an issue', () => {
    const issuesOf = (rest: Partial<Observation>) =>
      evaluateTarget(threeThousandOfficers, [trained('x', 1, '2024-01-01', '2024-01-01', rest)], { asOf: ASOF }).issues;
    expect(issuesOf({ unit: 'person' })).toEqual([
      {
        code: 'unit-mismatch',
        severity: 'error',
        message: 'The unit is "person"; expected "officer"; convert the value.',
        path: ['observations', 'x'],
      },
    ]);
    const errorOf = (code: string, message: string) => [{ code, severity: 'error', message, path: ['observations', 'x'] }];
    expect(issuesOf({ value: NaN })).toEqual(
      errorOf('not-a-number', 'The value is NaN; expected a finite number; correct it or leave it out.'),
    );
    expect(issuesOf({ value: -1 })).toEqual(
      errorOf('negative-count', 'The value is -1; expected a count of 0 or more; correct the value or the unit.'),
    );
    expect(issuesOf({ period: { start: 'soon', end: 'late' } })).toEqual(
      errorOf('bad-period', 'The period is "soon" to "late"; expected two calendar dates in order; correct the period.'),
    );
    expect(issuesOf({ status: 'M' })).toEqual([]);
  });

  it('takes negative money, and no count below none in a range', () => {
    const money = { ...officers, unit: 'EUR' } as const;
    const target = targetOf({
      kind: 'total-by',
      comparison: 'stated',
      value: 10,
      measure: money,
      window: { start: '2024-01-01', end: '2024-12-31' },
    });
    expect(evaluateTarget(target, [observationsOf(money)('x', -5, '2024-01-01', '2024-12-31')], { asOf: '2024-12-31' }).value?.value).toBe(
      -5,
    );
    const least = (unit: 'EUR' | 'officer') => {
      const measure = { ...officers, unit };
      const of = targetOf({
        kind: 'total-by',
        comparison: 'stated',
        value: 10,
        measure,
        window: { start: '2024-01-01', end: '2024-12-31' },
      });
      return evaluateTarget(of, [observationsOf(measure)('x', 5, '2024-01-01', '2024-12-31', { bound: 'at-most' })], { asOf: '2024-12-31' })
        .value?.lower;
    };
    expect(least('officer')).toBe(0);
    expect(least('EUR')).toBe(-Infinity);
  });
});

describe('what is known when', () => {
  const first = trained('first', 100, '2024-01-01', '2024-12-31', { recordedAt: '2025-02-01' });
  const corrected = trained('corrected', 140, '2024-01-01', '2024-12-31', { recordedAt: '2025-06-01', supersedes: 'first' });

  it('counts a figure from the day that it was recorded', () => {
    const known = (knownAt: string) => evaluateTarget(threeThousandOfficers, [first], { asOf: ASOF, knownAt });
    expect(known('2025-02-01')).toMatchObject({ value: { value: 100 }, knownAt: '2025-02-01' });
    expect(reasonFor(known('2025-01-31'), 'first')).toBe('not-yet-known');
    expect('knownAt' in evaluateTarget(threeThousandOfficers, [first], { asOf: ASOF })).toBe(false);
  });

  it('takes the end of the period as the day of knowledge where none is given', () => {
    expect(reasonOf({}, { knownAt: '2024-12-31' })).toBeUndefined();
    expect(reasonOf({}, { knownAt: '2024-12-30' })).toBe('not-yet-known');
  });

  it('replaces a figure by its correction once that is known', () => {
    const before = evaluateTarget(threeThousandOfficers, [first, corrected], { asOf: ASOF, knownAt: '2025-05-31' });
    expect(before.value?.value).toBe(100);
    expect(reasonFor(before, 'corrected')).toBe('not-yet-known');
    const after = evaluateTarget(threeThousandOfficers, [first, corrected], { asOf: ASOF, knownAt: '2025-06-01' });
    expect(after.value?.value).toBe(140);
    expect(reasonFor(after, 'first')).toBe('superseded');
  });

  it('follows a chain of corrections, and no observation that corrects itself', () => {
    const again = trained('again', 150, '2024-01-01', '2024-12-31', { supersedes: 'corrected' });
    const evaluation = evaluateTarget(threeThousandOfficers, [again, first, corrected], { asOf: ASOF });
    expect(evaluation.value?.value).toBe(150);
    expect(evaluation.leftOut.map(({ reason }) => reason)).toEqual(['superseded', 'superseded']);
    expect(evaluateTarget(threeThousandOfficers, [{ ...first, supersedes: 'first' }], { asOf: ASOF }).value?.value).toBe(100);
  });

  it('withdraws a figure that is corrected to missing', () => {
    const withdrawn = trained('withdrawn', undefined, '2024-01-01', '2024-12-31', { supersedes: 'first', missing: 'unknown' });
    expect(evaluateTarget(threeThousandOfficers, [first, withdrawn], { asOf: ASOF })).toMatchObject({
      evidence: 'none',
      status: 'no-data',
    });
  });

  it('is not confused by ids that objects have', () => {
    const odd = trained('__proto__', 10, '2024-01-01', '2024-06-30', { supersedes: 'constructor' });
    const other = trained('constructor', 10, '2024-01-01', '2024-06-30');
    const evaluation = evaluateTarget(
      threeThousandOfficers,
      [odd, other, trained('toString', 5, '2024-07-01', '2024-12-31', { place: 'hasOwnProperty', dimensions: { __proto__: 'x' } })],
      { asOf: ASOF },
    );
    expect(evaluation.value?.value).toBe(15);
    expect(reasonFor(evaluation, 'constructor')).toBe('superseded');
  });
});
