import { describe, expect, it } from 'vitest';
import { isActionlineError, type AllOf, type Observation, type Status, type Target } from '@actionline/core';

import { weakestFirst } from '../status.js';
import { evaluateTarget } from './evaluate-target.js';
import { children, countries, observationsOf, officers, targetOf, trained } from '../testing/samples.js';

const window = { start: '2024-01-01', end: '2028-12-31' };
const tenMillion = targetOf({ kind: 'total-by', comparison: 'stated', value: 10_000_000, measure: children, window }, { id: 'test/1.a' });
const tenCountries = targetOf({ kind: 'total-by', comparison: 'stated', value: 10, measure: countries, window }, { id: 'test/1.b' });
const both = targetOf({ kind: 'all-of', parts: [tenMillion, tenCountries] }, { id: 'test/1' });
const reached = observationsOf(children);
const named = (count: number): readonly Observation[] =>
  ['KE', 'UG', 'TZ', 'RW', 'BI', 'ET', 'SO', 'SS', 'SD', 'ER']
    .slice(0, count)
    .map((place) => observationsOf(countries)(place, 1, '2024-01-01', '2024-12-31', { place }));

describe('several promises at once', () => {
  it('are as weak as the weakest: 10 million children in 2 countries', () => {
    // One year of five: 2 of 10 countries are exactly on the line, 1 is half of it where no other country may have been reached.
    const reporters = { assumed: 'those-that-report', reason: { en: 'Every office names its country.' } } as const;
    const known = targetOf(
      { kind: 'total-by', comparison: 'stated', value: 10, measure: { ...countries, reporters }, window },
      { id: 'test/1.b' },
    );
    const whole = targetOf({ kind: 'all-of', parts: [tenMillion, known] }, { id: 'test/1' });
    const evaluation = evaluateTarget(whole, [reached('c', 10_000_000, '2024-12-31'), ...named(1)], { asOf: '2024-12-31' });
    expect(evaluation.parts?.map(({ target, status }) => [target, status])).toEqual([
      ['test/1.a', 'achieved'],
      ['test/1.b', 'off-track'],
    ]);
    expect(evaluation).toMatchObject({
      requirement: { kind: 'all-of' },
      status: 'off-track',
      level: 'unmet',
      trajectory: 'stalled',
      timing: 'running',
      evidence: 'enough',
      due: '2028-12-31',
    });
    expect(evaluation.steps).toEqual([
      { code: 'required', values: {} },
      { code: 'weakest-part', values: { target: 'test/1.b', status: 'off-track' } },
      { code: 'level', values: { level: 'unmet' } },
      { code: 'trajectory', values: { trajectory: 'stalled' } },
      { code: 'status', values: { status: 'off-track' } },
    ]);
    expect('hypothetical' in evaluation).toBe(false);
    // Where nobody says who reports, others may have been reached too.
    const open = evaluateTarget(both, [reached('c', 10_000_000, '2024-12-31'), ...named(1)], { asOf: '2024-12-31' });
    expect(open).toMatchObject({ status: 'inconclusive', level: 'unknown', trajectory: 'unknown' });
  });

  it('are met only where every part is', () => {
    const evaluation = evaluateTarget(both, [reached('c', 10_000_000, '2024-12-31'), ...named(10)], { asOf: '2024-12-31' });
    expect(evaluation).toMatchObject({ level: 'met', status: 'achieved' });
  });

  it('are unmet where one part is, though others are met or unknown', () => {
    const whole = (...statuses: readonly Status[]) => {
      const parts = statuses.map((status, at) => PARTS[status](`test/p${String(at)}`));
      return evaluateTarget(targetOf({ kind: 'all-of', parts }, { id: 'test/w' }), EVIDENCE, { asOf: '2024-12-31' });
    };
    expect(whole('achieved', 'missed').level).toBe('unmet');
    expect(whole('no-data', 'missed', 'achieved').level).toBe('unmet');
    expect(whole('no-data', 'achieved').level).toBe('unknown');
  });

  it('are due when the last of them is, whatever their order, a part without a day aside', () => {
    const by = (end: string, id: string) =>
      targetOf({ kind: 'deliverable', deliverable: { en: 'Tool' }, window: { start: '2024-01-01', end } }, { id });
    const standing = targetOf({ kind: 'standing' }, { id: 'test/s' });
    const due = (parts: readonly Target[]) =>
      evaluateTarget(targetOf({ kind: 'all-of', parts }, { id: 'test/w' }), [], { asOf: '2024-12-31' }).due;
    const [early, middle, late] = [by('2025-12-31', 'test/a'), by('2026-12-31', 'test/b'), by('2027-12-31', 'test/c')];
    expect(due([late, early, middle])).toBe('2027-12-31');
    expect(due([late, standing])).toBe('2027-12-31');
  });

  it('are read in the way that any of them is', () => {
    const read = targetOf(
      { kind: 'total-by', comparison: 'stated', value: 10, measure: countries, window },
      {
        id: 'test/1.b',
        interpretation: {
          taken: { id: 'named', label: { en: 'Named' }, reason: { en: 'Test.' } },
          others: [{ id: 'counted', label: { en: 'Counted' }, reason: { en: 'Test.' }, requirement: { kind: 'standing' } }],
        },
      },
    );
    const whole = targetOf({ kind: 'all-of', parts: [tenMillion, read] }, { id: 'test/1' });
    expect(evaluateTarget(whole, [], { asOf: '2024-12-31', interpretation: 'counted' }).interpretation).toBe('counted');
    expect(evaluateTarget(whole, [], { asOf: '2024-12-31' }).interpretation).toBe('taken');
  });

  it('show the evidence of their parts once, and leave what is left out to the parts', () => {
    const elsewhere = { ...reached('x', 5, '2024-12-31'), measure: 'test/m.else' };
    const totals = [reached('c', 5, '2024-01-01', '2024-12-31'), reached('old', 4, '2024-01-01', '2024-06-30')];
    const evaluation = evaluateTarget(both, [...totals, ...named(2), elsewhere], { asOf: '2024-12-31' });
    // in the order of the parts
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['c', 'KE', 'UG']);
    expect(evaluation.leftOut).toEqual([]);
    expect(evaluation.parts?.[0]?.leftOut).toContainEqual({ observation: 'old', reason: 'contained', by: 'c' });
    expect(evaluation.parts?.[0]?.leftOut).toContainEqual({ observation: 'x', reason: 'other-measure' });
  });

  it('are decided by the order of weakness for every pair of statuses', () => {
    const partWith = (status: Status, id: string): Target => PARTS[status](id);
    for (const [at, weaker] of weakestFirst.entries()) {
      for (const stronger of weakestFirst.slice(at)) {
        for (const parts of [
          [partWith(weaker, 'test/p'), partWith(stronger, 'test/q')],
          [partWith(stronger, 'test/p'), partWith(weaker, 'test/q')],
        ]) {
          const whole = targetOf({ kind: 'all-of', parts }, { id: 'test/whole' });
          expect([weaker, stronger, evaluateTarget(whole, EVIDENCE, { asOf: '2024-12-31' }).status]).toEqual([
            weaker,
            stronger,
            decidedBy(weaker, stronger),
          ]);
        }
      }
    }
  });

  it('are met no sooner than the last of them, though a part to come decides nothing', () => {
    const whole = (...statuses: readonly Status[]) => {
      const parts = statuses.map((status, at) => PARTS[status](`test/p${String(at)}`));
      return evaluateTarget(targetOf({ kind: 'all-of', parts }, { id: 'test/w' }), EVIDENCE, { asOf: '2024-12-31' });
    };
    const running = whole('achieved', 'pending', 'pending');
    expect(running).toMatchObject({ level: 'unknown', trajectory: 'sufficient', timing: 'running', status: 'on-track' });
    expect(running.steps).toContainEqual({ code: 'parts-to-come', values: { count: 2 } });
    expect(whole('pending', 'pending')).toMatchObject({ timing: 'upcoming', status: 'pending' });
    // A part without a number has no time: beside it, one that is to come is all there is to wait for.
    expect(whole('not-quantified', 'pending')).toMatchObject({ timing: 'upcoming', status: 'pending' });
  });

  it('are over where one of them is missed, though others are to come', () => {
    const parts = [PARTS.missed('test/p'), PARTS.pending('test/q')];
    const evaluation = evaluateTarget(targetOf({ kind: 'all-of', parts }, { id: 'test/w' }), EVIDENCE, { asOf: '2024-12-31' });
    expect(evaluation).toMatchObject({ level: 'unmet', timing: 'ended', status: 'missed' });
    expect(evaluation.steps.map(({ code }) => code)).not.toContain('parts-to-come');
  });

  it('head where the weakest does, and well where that is achieved and others are to come', () => {
    // 40 and 51 of at most 60 a year keep to it, and one more such step would not.
    const yearly = { kind: 'every-period', comparison: 'at-most', value: 60, measure: officers, every: 'year' } as const;
    const kept = targetOf({ ...yearly, window: { start: '2022-01-01', end: '2023-12-31' } }, { id: 'test/p' });
    const years = [trained('2022', 40, '2022-01-01', '2022-12-31'), trained('2023', 51, '2023-01-01', '2023-12-31')];
    const heading = (...parts: readonly Target[]) =>
      evaluateTarget(targetOf({ kind: 'all-of', parts }, { id: 'test/w' }), [...EVIDENCE, ...years], { asOf: '2024-12-31' });
    expect(heading(kept)).toMatchObject({ trajectory: 'wrong-way', timing: 'ended', status: 'achieved' });
    expect(heading(kept, PARTS.pending('test/q'))).toMatchObject({ trajectory: 'sufficient', timing: 'running', status: 'on-track' });
    expect(heading(PARTS['off-track']('test/p'), PARTS.pending('test/q'))).toMatchObject({
      trajectory: 'stalled',
      timing: 'running',
      status: 'off-track',
    });
  });

  it('miss what their parts miss, and nothing where no part does', () => {
    const whole = (...parts: readonly Target[]) =>
      evaluateTarget(
        targetOf({ kind: 'all-of', parts }, { id: 'test/w' }),
        [reached('c', 5, '2024-01-01', '2024-12-31', { place: 'KE' })],
        { asOf: '2024-12-31' },
      );
    const { missing, parts } = whole(tenMillion, tenCountries);
    expect(missing).toEqual([{ measure: children.id, period: { start: '2024-01-01', end: '2024-12-31' }, exceptPlaces: ['KE'] }]);
    expect(parts?.map((one) => one.missing?.length)).toEqual([1, undefined]);
    expect('missing' in whole(tenCountries)).toBe(false);
  });

  it('can be nested, and carry issues and hypotheses up', () => {
    const nested = targetOf({ kind: 'all-of', parts: [both] }, { id: 'test/top' });
    const evaluation = evaluateTarget(
      nested,
      [reached('c', 5, '2024-12-31', '2024-12-31', { hypothetical: true }), reached('bad', -5, '2024-12-31')],
      { asOf: '2024-12-31' },
    );
    expect(evaluation.parts?.[0]?.parts).toHaveLength(2);
    expect(evaluation.hypothetical).toBe(true);
    expect(evaluation.issues.map(({ code }) => code)).toEqual(['negative-count']);
  });

  it('without parts are known as nothing', () => {
    const evaluation = evaluateTarget(targetOf({ kind: 'all-of', parts: [] }), [], { asOf: '2024-12-31' });
    expect(evaluation).toMatchObject({ level: 'unknown', evidence: 'none', status: 'no-data', parts: [], used: [] });
    expect(evaluation.steps.at(-1)).toEqual({ code: 'missing-parts', values: {} });
    expect('due' in evaluation).toBe(false);
  });

  it('of which none is quantified are not quantified', () => {
    const standing = targetOf({ kind: 'standing' }, { id: 'test/s' });
    const evaluation = evaluateTarget(targetOf({ kind: 'all-of', parts: [standing] }), [], { asOf: '2024-12-31' });
    expect(evaluation).toMatchObject({ status: 'not-quantified', level: 'unknown' });
  });

  it('are met where a standing part stands beside a part that is met', () => {
    const whole = targetOf({ kind: 'all-of', parts: [targetOf({ kind: 'standing' }, { id: 'test/s' }), tenMillion] }, { id: 'test/w' });
    const evaluation = evaluateTarget(whole, [reached('c', 10_000_000, '2024-12-31')], { asOf: '2024-12-31' });
    expect(evaluation).toMatchObject({ status: 'achieved', level: 'met' });
  });

  it('that hold themselves are refused with the way round', () => {
    const parts: Target[] = [];
    const loop = targetOf({ kind: 'all-of', parts }, { id: 'test/loop' });
    parts.push(targetOf({ kind: 'all-of', parts: [loop] }, { id: 'test/inner' }));
    let thrown: unknown;
    try {
      evaluateTarget(loop, [], { asOf: '2024-12-31' });
    } catch (error) {
      thrown = error;
    }
    expect(isActionlineError(thrown) && [thrown.code, thrown.message]).toEqual([
      'cyclic-target',
      'The target "test/loop" is a part of itself: test/loop > test/inner > test/loop; take it out of its own parts.',
    ]);
    expect(() => evaluateTarget(loop, [], { asOf: '2024-12-31', interpretation: 'nope' })).toThrow('is a part of itself');
  });

  it('may hold one target twice in different parts', () => {
    const twice: AllOf = { kind: 'all-of', parts: [tenMillion, targetOf({ kind: 'all-of', parts: [tenMillion] }, { id: 'test/inner' })] };
    expect(evaluateTarget(targetOf(twice, { id: 'test/w' }), [], { asOf: '2024-12-31' }).status).toBe('no-data');
  });
});

/** The status of a whole of two: what is still to come decides only where nothing else is there, and the rest is then on its way. */
function decidedBy(weaker: Status, stronger: Status): Status {
  if (weaker !== 'pending' || stronger === 'pending' || stronger === 'not-quantified') return weaker;
  return stronger === 'achieved' ? 'on-track' : stronger;
}

/** One target for each status on 2024-12-31, given the evidence below. */
const PARTS: Readonly<Record<Status, (id: string) => Target>> = {
  missed: (id) => level(id, 'missed'),
  'moving-away': (id) => level(id, 'moving-away'),
  'off-track': (id) => level(id, 'off-track'),
  'no-data': (id) => level(id, 'nothing'),
  inconclusive: (id) => level(id, 'inconclusive'),
  'at-risk': (id) => level(id, 'at-risk'),
  slipping: (id) => level(id, 'slipping'),
  pending: (id) => targetOf({ kind: 'deliverable', deliverable: { en: 'Tool' }, window }, { id }),
  'on-track': (id) => level(id, 'on-track'),
  achieved: (id) => level(id, 'achieved'),
  'not-quantified': (id) => targetOf({ kind: 'standing' }, { id }),
};

/** From 0 at the end of 2023 to 100, by the end of 2025 or, for what is missed, by 2024-12-30. */
function level(id: string, name: string): Target {
  const measure = { ...children, id: `test/m.${name}`, combine: { time: 'snapshot', across: 'none' } as const };
  return targetOf(
    {
      kind: 'level-by',
      direction: 'increase',
      comparison: 'at-least',
      level: { value: 100 },
      measure,
      ...(name === 'inconclusive' ? {} : { baseline: { value: name === 'moving-away' ? 20 : 0, date: '2023-12-31' } }),
      due: name === 'missed' ? '2024-12-30' : '2025-12-31',
    },
    { id },
  );
}

const EVIDENCE: readonly Observation[] = (
  [
    ['missed', 50],
    ['moving-away', 10],
    ['off-track', 10],
    ['inconclusive', 10],
    ['at-risk', 40],
    ['slipping', 110],
    ['on-track', 60],
    ['achieved', 120],
  ] as const
).flatMap(([name, value]) => {
  const of = observationsOf({ ...children, id: `test/m.${name}` });
  // A second value makes the one that is slipping fall from 300 to 110 within half a year.
  return [of(`${name} 1`, name === 'slipping' ? 300 : value, '2024-06-30'), of(`${name} 2`, value, '2024-12-30')];
});
