import { describe, expect, it } from 'vitest';
import type { AcrossRule, Evaluation, Observation } from '@actionline/core';

import { evaluateTarget } from '../evaluate/evaluate-target.js';
import { children, observationsOf, officers, rate, reasonFor, targetOf, trained } from '../testing/samples.js';

const window = { start: '2024-01-01', end: '2025-12-31' };
const Y24 = ['2024-01-01', '2024-12-31'] as const;
const Y25 = ['2025-01-01', '2025-12-31'] as const;

const BOTH = ['2024-01-01', '2025-12-31'] as const;

/** The evaluation after the window of a total of 3,000. */
function total(observations: readonly Observation[], measure = officers): Evaluation {
  return evaluateTarget(targetOf({ kind: 'total-by', comparison: 'stated', value: 3000, measure, window }), observations, {
    asOf: '2026-06-30',
  });
}

const issueCodes = (evaluation: Evaluation) => evaluation.issues.map(({ code }) => code);
const usedIds = (evaluation: Evaluation) => evaluation.used.map(({ observation }) => observation);

describe('increments over time', () => {
  it('add up over days that follow one another, and leave nothing open', () => {
    expect(total([trained('a', 10, ...Y24), trained('b', 20, ...Y25)]).value).toMatchObject({ value: 30, bound: 'exact' });
  });

  it('are open above where one day is missing between', () => {
    expect(total([trained('a', 10, '2024-01-01', '2024-12-30'), trained('b', 20, ...Y25)]).value).toMatchObject({
      value: 30,
      bound: 'at-least',
    });
  });

  it('of a shorter period lie within those of a longer one', () => {
    const evaluation = total([
      trained('q1', 4, '2024-01-01', '2024-03-31'),
      trained('q4', 4, '2024-10-01', '2024-12-31'),
      trained('year', 10, ...Y24),
    ]);
    expect(evaluation.value?.value).toBe(10);
    expect(reasonFor(evaluation, 'q1')).toBe('covered-by-longer-period');
    expect(reasonFor(evaluation, 'q4')).toBe('covered-by-longer-period');
    expect(evaluation.issues).toEqual([]);
  });

  it('that share some days are not added: the earlier start counts', () => {
    const evaluation = total([
      trained('b', 20, '2024-06-01', '2025-05-31'),
      trained('a', 10, '2024-01-01', '2024-06-01'),
      trained('c', 5, '2025-06-01', '2025-12-31'),
    ]);
    expect(usedIds(evaluation)).toEqual(['a', 'c']);
    expect(reasonFor(evaluation, 'b')).toBe('overlapping-period');
    expect(evaluation.issues).toEqual([
      {
        code: 'overlapping-period',
        severity: 'warning',
        message: 'The period 2024-06-01 to 2025-05-31 shares days with that of "a", which counts; correct one.',
        path: ['observations', 'b'],
      },
    ]);
  });

  it('that are repeated count once, and one issue says how often', () => {
    const evaluation = total([trained('c', 10, ...Y24), trained('a', 10, ...Y24), trained('b', 10, ...Y24, { bound: 'exact' })]);
    expect(evaluation.value?.value).toBe(10);
    expect(usedIds(evaluation)).toEqual(['a']);
    expect(evaluation.leftOut).toEqual([
      { observation: 'b', reason: 'duplicate' },
      { observation: 'c', reason: 'duplicate' },
    ]);
    expect(evaluation.issues).toEqual([
      {
        code: 'duplicate',
        severity: 'warning',
        message: 'The observation "a" is given 3 times and counted once; give it once.',
        path: ['observations', 'a'],
      },
    ]);
  });

  it('of one id with two figures are read in the order of the figures', () => {
    const two = [trained('a', 12, ...Y24), trained('a', 10, ...Y24)];
    for (const observations of [two, [...two].reverse()]) expect(total(observations).value?.value).toBe(10);
    const of = observationsOf(children);
    const running = [of('a', 12, ...Y24), of('a', 10, ...Y24)];
    for (const observations of [running, [...running].reverse()]) expect(total(observations, children).value?.value).toBe(10);
  });

  it('of one period with two figures, or with two bounds, contradict one another', () => {
    const figures = total([trained('a', 10, ...Y24), trained('b', 11, ...Y24)]);
    expect(usedIds(figures)).toEqual(['a']);
    expect(reasonFor(figures, 'b')).toBe('overlapping-period');
    expect(reasonFor(total([trained('a', 10, ...Y24), trained('b', 10, ...Y24, { bound: 'at-least' })]), 'b')).toBe('overlapping-period');
  });

  it('count the repeats of each figure apart', () => {
    const evaluation = total([
      trained('a', 1, ...Y24),
      trained('b', 1, ...Y24),
      trained('c', 2, ...Y25),
      trained('d', 2, ...Y25),
      trained('e', 2, ...Y25),
    ]);
    expect(evaluation.issues.map(({ message }) => /given (\d)/.exec(message)?.[1])).toEqual(['2', '3']);
  });
});

describe('running totals', () => {
  const of = observationsOf(children);

  it('count by the latest of each place and add up over places', () => {
    const evaluation = total(
      [
        of('ke1', 5, ...Y24, { place: 'KE' }),
        of('ke2', 8, '2024-01-01', '2025-12-31', { place: 'KE' }),
        of('ug', 3, '2024-01-01', '2025-12-31', { place: 'UG' }),
      ],
      children,
    );
    expect(evaluation.value).toMatchObject({ value: 11, bound: 'exact' });
    expect(reasonFor(evaluation, 'ke1')).toBe('older-value');
  });

  it('are open above where one place is older than the others', () => {
    const evaluation = total([of('ke', 8, '2024-01-01', '2025-12-31', { place: 'KE' }), of('ug', 3, ...Y24, { place: 'UG' })], children);
    expect(evaluation.value).toMatchObject({ value: 11, bound: 'at-least' });
  });

  it('of one day are those of the longer period, and of days gone by those that are reported to have reached it', () => {
    const evaluation = total([of('a', 9, '2025-12-31'), of('z', 8, '2024-01-01', '2025-12-31')], children);
    expect(usedIds(evaluation)).toEqual(['z']);
    const point = evaluateTarget(
      targetOf({ kind: 'total-by', comparison: 'stated', value: 3000, measure: children, window }),
      [of('a', 9, '2024-12-31')],
      { asOf: '2024-12-31' },
    );
    expect(point.evidence).toBe('enough');
    expect(point.steps.map(({ code }) => code)).not.toContain('missing-days');
  });

  it('begin no other series at a break', () => {
    const evaluation = total([of('a', 8, ...Y24), of('b', 9, '2025-12-31', '2025-12-31', { status: 'B' })], children);
    expect(reasonFor(evaluation, 'a')).toBe('older-value');
  });

  it('of one day with two figures contradict one another, and are repeated with one', () => {
    const evaluation = total([of('a', 8, '2024-01-01', '2025-12-31'), of('b', 9, '2025-12-31'), of('c', 8, '2025-12-31')], children);
    expect(usedIds(evaluation)).toEqual(['a']);
    expect(reasonFor(evaluation, 'b')).toBe('overlapping-period');
    expect(reasonFor(evaluation, 'c')).toBe('duplicate');
    expect(issueCodes(evaluation)).toEqual(['duplicate', 'overlapping-period']);
  });
});

describe('a total and its parts', () => {
  it('are never added: the total counts', () => {
    for (const place of [undefined, '001', '002', 'EU']) {
      const evaluation = total([
        trained('all', 100, ...Y24, place === undefined ? {} : { place }),
        trained('ke', 60, ...Y24, { place: 'KE' }),
        trained('ug', 30, ...Y24, { place: 'UG' }),
      ]);
      expect(evaluation.value?.lower).toBe(100);
      expect(reasonFor(evaluation, 'ke')).toBe('covered-by-total');
      expect(evaluation.issues).toEqual([]);
    }
  });

  it('of periods apart are added', () => {
    const evaluation = total([trained('all', 100, ...Y24), trained('ke', 60, ...Y25, { place: 'KE' })]);
    expect(evaluation.value).toMatchObject({ value: 160, bound: 'exact' });
  });

  it('of which the parts are more than the total are reported', () => {
    const of = (ug: number) =>
      total([trained('all', 100, ...Y24), trained('ke', 60, ...Y24, { place: 'KE' }), trained('ug', ug, ...Y24, { place: 'UG' })]);
    expect(of(40).issues).toEqual([]);
    expect(of(41).issues).toEqual([
      {
        code: 'parts-above-total',
        severity: 'warning',
        message: 'The parts come to 101, the total to 100 at most, which counts; correct one of them.',
        path: ['observations', 'all'],
      },
    ]);
    const vague = total([trained('all', 100, ...Y24, { bound: 'at-least' }), trained('ke', 160, ...Y24, { place: 'KE' })]);
    expect(vague.issues).toEqual([]);
    const of2024 = observationsOf(children);
    const running = total([of2024('all', 100, ...Y24), of2024('ke', 101, '2025-06-30', '2025-06-30', { place: 'KE' })], children);
    expect(issueCodes(running)).toEqual(['parts-above-total']);
  });

  it('are a total under either name of the world', () => {
    const evaluation = total([trained('a', 100, ...Y24), trained('b', 100, ...Y24, { place: '001' })]);
    expect(reasonFor(evaluation, 'b')).toBe('duplicate');
  });

  it('are held against totals of regions, one after another or overlapping, in whatever order', () => {
    const apart = [
      trained('af', 100, ...Y25, { place: '002' }),
      trained('as', 50, ...Y24, { place: '142' }),
      trained('ke', 10, ...Y24, { place: 'KE' }),
    ];
    for (const observations of [apart, [...apart].reverse()]) {
      expect(total(observations).value?.value).toBe(150);
      expect(reasonFor(total(observations), 'ke')).toBe('covered-by-total');
    }
    const overlapping = total([
      trained('af', 100, ...Y24, { place: '002' }),
      trained('as', 50, '2024-07-01', '2025-06-30', { place: '142' }),
      trained('late', 10, '2025-03-01', '2025-06-30', { place: 'KE' }),
      trained('most', 151, '2024-01-01', '2025-06-30', { place: 'UG' }),
    ]);
    expect(usedIds(overlapping)).toEqual(['af', 'as']);
    expect(issueCodes(overlapping)).toEqual(['parts-above-total']);
    expect(overlapping.issues[0]?.message).toContain('The parts come to 161, the total to 150 at most');
    // Totals that share one day are one total of all their days.
    const touching = total([
      trained('af', 10, '2024-01-01', '2024-06-30', { place: '002' }),
      trained('as', 10, '2024-06-30', '2024-12-31', { place: '142' }),
      trained('ke', 21, ...Y24, { place: 'KE' }),
    ]);
    expect(issueCodes(touching)).toEqual(['parts-above-total']);
  });

  it('share a day with the total where they begin on its last, or end on its first', () => {
    const evaluation = total([
      trained('all', 100, '2024-06-01', '2024-12-31'),
      trained('before', 5, '2024-01-01', '2024-06-01', { place: 'KE' }),
      trained('after', 5, '2024-12-31', '2025-06-30', { place: 'UG' }),
      trained('apart', 5, '2024-01-01', '2024-05-31', { place: 'TZ' }),
    ]);
    expect(usedIds(evaluation)).toEqual(['apart', 'all']);
    expect(evaluation.leftOut.map(({ reason }) => reason)).toEqual(['covered-by-total', 'covered-by-total']);
  });

  it('are held against each other year by year', () => {
    const evaluation = total([
      trained('all 24', 100, ...Y24),
      trained('all 25', 100, ...Y25),
      trained('ke 24', 130, ...Y24, { place: 'KE' }),
      trained('ke 25', 10, ...Y25, { place: 'KE' }),
    ]);
    expect(evaluation.issues.map(({ path }) => path?.[1])).toEqual(['all 24']);
  });

  it('do not accuse a part that reaches beyond the total', () => {
    const evaluation = total([trained('h1', 10, '2024-01-01', '2024-06-30'), trained('ke', 60, ...Y24, { place: 'KE' })]);
    expect(evaluation.issues).toEqual([]);
    expect(evaluation.value).toMatchObject({ value: 10, bound: 'at-least' });
    const before = total([trained('h2', 10, '2024-07-01', '2024-12-31'), trained('ke', 60, ...Y24, { place: 'KE' })]);
    expect(before.issues).toEqual([]);
  });

  it('go by rank: the world before a region before a country', () => {
    const evaluation = total([
      trained('world', 100, ...Y24),
      trained('africa', 60, ...Y24, { place: '002' }),
      trained('ke', 30, ...Y24, { place: 'KE' }),
      trained('africa 25', 50, ...Y25, { place: '002' }),
      trained('ke 25', 20, ...Y25, { place: 'KE' }),
    ]);
    expect(usedIds(evaluation)).toEqual(['world', 'africa 25']);
  });

  it('of running totals and states stand for all their parts, whatever the day', () => {
    const of = observationsOf(children);
    const evaluation = total([of('all', 100, ...Y24), of('ke', 60, '2025-12-31', '2025-12-31', { place: 'KE' })], children);
    expect(usedIds(evaluation)).toEqual(['all']);
    expect(reasonFor(evaluation, 'ke')).toBe('covered-by-total');
  });
});

describe('regions', () => {
  it('add up only where they are continents', () => {
    const continents = total([trained('af', 10, ...Y24, { place: '002' }), trained('am', 20, ...Y24, { place: '019' })]);
    expect(continents.value?.value).toBe(30);
    const overlapping = total([
      trained('af', 10, ...Y24, { place: '002' }),
      trained('ldc', 20, ...Y24, { place: '199' }),
      trained('eu', 5, ...Y24, { place: 'EU' }),
    ]);
    expect(usedIds(overlapping)).toEqual(['ldc']);
    expect(reasonFor(overlapping, 'af')).toBe('cannot-combine');
    expect(issueCodes(overlapping)).toEqual(['cannot-combine']);
  });

  it('are one region where it is broken down', () => {
    const by = (code: string, value: number) => trained(code, value, ...Y24, { place: '199', dimensions: { sex: code } });
    const evaluation = total([by('F', 10), by('M', 20)]);
    expect(evaluation).toMatchObject({ value: { value: 30 }, issues: [], leftOut: [] });
  });
});

describe('breakdowns', () => {
  const sex = (code: string) => ({ dimensions: { sex: code } });

  it('of another kind count for days that have no total', () => {
    const evaluation = total([
      trained('all', 10, ...Y24),
      trained('f', 4, ...Y24, sex('F')),
      trained('young', 3, ...Y25, { dimensions: { youth: 'Y' } }),
    ]);
    expect(usedIds(evaluation)).toEqual(['all', 'young']);
    expect(evaluation.issues).toEqual([]);
  });

  it('add up where there is no total', () => {
    expect(total([trained('f', 10, ...Y24, sex('F')), trained('m', 12, ...Y24, sex('M'))]).value?.value).toBe(22);
  });

  it('alone never prove a failure: nobody says that they are all there are', () => {
    const women = total([trained('f', 10, ...BOTH, sex('F'))]);
    expect(women).toMatchObject({
      level: 'unknown',
      status: 'no-data',
      value: { value: 10, bound: 'at-least', lower: 10, upper: Infinity },
    });
    const both = total([trained('f', 10, ...BOTH, sex('F')), trained('m', 12, ...BOTH, sex('M'))]);
    expect(both).toMatchObject({ level: 'unknown', status: 'no-data', value: { value: 22, bound: 'at-least' } });
    expect(total([trained('f', 3000, ...BOTH, sex('F'))])).toMatchObject({ level: 'met', status: 'achieved' });
    // A total for all of the days, or for those without a breakdown, closes the range again.
    expect(total([trained('f', 10, ...BOTH, sex('F')), trained('t', 22, ...BOTH)])).toMatchObject({ level: 'unmet', status: 'missed' });
    expect(total([trained('f', 10, ...Y24, sex('F')), trained('t', 22, ...Y25)]).value).toMatchObject({ value: 32, bound: 'at-least' });
    // The places that report are taken as all of them.
    expect(total([trained('ke', 10, ...BOTH, { place: 'KE' })])).toMatchObject({ level: 'unmet', status: 'missed' });
  });

  it('alone say nothing of a rate of all: neither that it is reached nor that it is passed', () => {
    const of = observationsOf(rate);
    const women = (comparison: 'at-least' | 'at-most', across: AcrossRule, asOf: string) =>
      evaluateTarget(
        targetOf({ kind: 'total-by', comparison, value: 50, measure: { ...rate, combine: { time: 'snapshot', across } }, window }),
        [of('f', 60, '2024-12-31', '2024-12-31', sex('F'))],
        { asOf },
      );
    for (const comparison of ['at-least', 'at-most'] as const) {
      for (const across of ['none', 'latest'] as const) {
        for (const asOf of ['2025-06-30', '2026-06-30']) {
          expect(women(comparison, across, asOf)).toMatchObject({
            level: 'unknown',
            value: { value: 60, bound: 'about', lower: -Infinity, upper: Infinity },
          });
        }
      }
      // The greatest of all is no less than the greatest of some.
      expect(women(comparison, 'max', '2026-06-30')).toMatchObject({ level: comparison === 'at-least' ? 'met' : 'unmet' });
    }
  });

  it('alone leave a level that is read from them open', () => {
    const women = observationsOf(rate)('f', 60, '2025-12-31', '2025-12-31', sex('F'));
    const target = targetOf({
      kind: 'level-by',
      direction: 'increase',
      comparison: 'at-least',
      level: { value: 50 },
      measure: rate,
      baseline: { value: 20, date: '2024-01-01' },
      due: '2025-12-31',
    });
    expect(evaluateTarget(target, [women], { asOf: '2025-12-31' })).toMatchObject({
      level: 'unknown',
      status: 'no-data',
      value: { value: 60, lower: -Infinity, upper: Infinity },
    });
  });

  it('are left out where there is a total for the same days', () => {
    const evaluation = total([trained('f', 10, ...Y24, sex('F')), trained('t', 22, ...Y24), trained('f25', 5, ...Y25, sex('F'))]);
    expect(evaluation.value?.value).toBe(27);
    expect(reasonFor(evaluation, 'f')).toBe('breakdown');
  });

  it('read the code _T, and no dimension at all, as the total', () => {
    const evaluation = total([
      trained('f', 10, ...Y24, sex('F')),
      trained('t', 22, ...Y24, sex('_T')),
      trained('none', 5, ...Y25, { dimensions: {} }),
    ]);
    expect(evaluation.value?.value).toBe(27);
    expect(reasonFor(evaluation, 'f')).toBe('breakdown');
  });

  it('of two kinds are not added to one another', () => {
    const evaluation = total([
      trained('f', 10, ...Y24, sex('F')),
      trained('young', 7, ...Y24, { dimensions: { age: 'Y' } }),
      trained('old', 15, ...Y24, { dimensions: { age: 'O' } }),
    ]);
    expect(usedIds(evaluation)).toEqual(['old', 'young']);
    expect(reasonFor(evaluation, 'f')).toBe('cannot-combine');
    expect(evaluation.issues).toEqual([
      {
        code: 'cannot-combine',
        severity: 'warning',
        message: 'Values of several places or breakdowns that may not be combined; give the total.',
        path: ['observations', 'f'],
      },
    ]);
  });

  it('do not depend on the order of their keys', () => {
    const evaluation = total([
      trained('a', 10, ...Y24, { dimensions: { sex: 'F', age: 'Y' } }),
      trained('b', 10, ...Y24, { dimensions: { age: 'Y', sex: 'F' } }),
    ]);
    expect(reasonFor(evaluation, 'b')).toBe('duplicate');
  });

  it('belong to their place', () => {
    const evaluation = total([
      trained('ke', 10, ...Y24, { place: 'KE' }),
      trained('ug f', 4, ...Y24, { place: 'UG', ...sex('F') }),
      trained('ke f', 3, ...Y24, { place: 'KE', ...sex('F') }),
    ]);
    expect(evaluation.value?.value).toBe(14);
    expect(reasonFor(evaluation, 'ke f')).toBe('breakdown');
  });
});

describe('rules across places', () => {
  const withRule = (across: AcrossRule) => ({ ...officers, combine: { time: 'increment', across } }) as const;
  const places = [
    trained('ke', 10, ...Y24, { place: 'KE' }),
    trained('ke25', 5, ...Y25, { place: 'KE' }),
    trained('ug', 12, ...Y25, { place: 'UG' }),
  ];

  it('max takes the greatest place', () => {
    expect(total(places, withRule('max')).value).toMatchObject({ value: 15 });
    const regions = total([trained('ldc', 7, ...BOTH, { place: '199' }), trained('eu', 5, ...BOTH, { place: 'EU' })], withRule('max'));
    expect(regions).toMatchObject({ value: { value: 7 }, issues: [], leftOut: [] });
  });

  it('latest takes the newest, and the total before a part of the same day', () => {
    const evaluation = total([trained('ke', 10, ...Y24, { place: 'KE' }), trained('ug', 12, ...Y25, { place: 'UG' })], withRule('latest'));
    expect(evaluation.value?.lower).toBe(12);
    expect(evaluation.leftOut).toEqual([{ observation: 'ke', reason: 'older-value' }]);
    // A country that is newer than the total of the world is the newest.
    expect(
      usedIds(total([trained('all', 9, '2024-01-01', '2025-06-30'), trained('ug', 12, ...BOTH, { place: 'UG' })], withRule('latest'))),
    ).toEqual(['ug']);
    expect(usedIds(total([trained('ug', 12, ...Y25, { place: 'UG' }), trained('all', 9, ...Y25)], withRule('latest')))).toEqual(['all']);
  });

  it('none combines nothing: no value, and all of them left out', () => {
    const evaluation = total(places, withRule('none'));
    expect('value' in evaluation).toBe(false);
    expect(evaluation).toMatchObject({ evidence: 'none', status: 'no-data', used: [] });
    expect(evaluation.leftOut.map(({ reason }) => reason)).toEqual(['cannot-combine', 'cannot-combine', 'cannot-combine']);
    expect(issueCodes(evaluation)).toEqual(['cannot-combine']);
    expect(total([trained('ke', 10, ...Y24, { place: 'KE' })], withRule('none')).value?.value).toBe(10);
    expect(usedIds(total([...places, trained('all', 50, ...BOTH)], withRule('none')))).toEqual(['all']);
  });
});

describe('states', () => {
  const of = observationsOf(rate);
  const state = (observations: readonly Observation[]) =>
    evaluateTarget(targetOf({ kind: 'total-by', comparison: 'stated', value: 50, measure: rate, window }), observations, {
      asOf: '2026-06-30',
    });

  it('are the latest, whatever went before', () => {
    const evaluation = state([of('a', 60, ...Y24), of('b', 40, '2025-06-30')]);
    expect(evaluation.value).toMatchObject({ value: 40, bound: 'exact' });
    expect(reasonFor(evaluation, 'a')).toBe('older-value');
  });

  it('begin anew at a break', () => {
    const evaluation = state([of('a', 60, ...Y24), of('b', 40, '2025-06-30', '2025-06-30', { status: 'B' }), of('c', 45, '2025-12-31')]);
    expect(reasonFor(evaluation, 'a')).toBe('before-break');
    expect(reasonFor(evaluation, 'b')).toBe('older-value');
  });
});

describe('a place that a source calls missing', () => {
  const gap = (rest: Partial<Observation> = {}) => trained('gap', undefined, ...Y24, { place: 'UG', missing: 'not-collected', ...rest });
  const ke = trained('ke', 10, ...BOTH, { place: 'KE' });

  it('leaves the sum open above', () => {
    expect(total([ke]).value?.bound).toBe('exact');
    expect(total([ke, gap()]).value?.bound).toBe('at-least');
  });

  it('does not where it is not applicable, corrected, not in the window, or held by a total', () => {
    expect(total([ke, gap({ missing: 'not-applicable' })]).value?.bound).toBe('exact');
    expect(total([ke, gap(), trained('ug', 3, ...Y24, { place: 'UG', supersedes: 'gap' })]).value).toMatchObject({
      value: 13,
      bound: 'exact',
    });
    expect(total([ke, gap({ period: { start: '2023-01-01', end: '2023-12-31' } })]).value?.bound).toBe('exact');
    expect(total([ke, gap(), trained('all', 50, ...BOTH)]).value).toMatchObject({ value: 50, bound: 'exact' });
  });

  it('is not held by a total of other days', () => {
    const then = (year: readonly [string, string]) =>
      total([trained('all', 50, ...Y24), trained('ke25', 5, ...Y25, { place: 'KE' }), gap({ period: { start: year[0], end: year[1] } })]);
    expect(then(Y24).value).toMatchObject({ value: 55, bound: 'exact' });
    expect(then(Y25).value).toMatchObject({ value: 55, bound: 'at-least' });
    expect(then(BOTH).value).toMatchObject({ value: 55, bound: 'at-least' });
    const before = total([
      trained('ke24', 5, ...Y24, { place: 'KE' }),
      trained('all', 50, ...Y25),
      gap({ period: { start: BOTH[0], end: BOTH[1] } }),
    ]);
    expect(before.value).toMatchObject({ value: 55, bound: 'at-least' });
    // A running total of the world holds every place, whenever it was last asked.
    const of = observationsOf(children);
    const missing = of('gap', undefined, ...Y24, { place: 'UG', missing: 'not-collected' });
    expect(total([of('all', 50, '2025-12-31'), missing], children).value).toMatchObject({ value: 50, bound: 'exact' });
  });
});
