import { describe, expect, it } from 'vitest';
import type { Comparison, Evaluation, Observation, TotalBy } from '@actionline/core';

import { evaluateTarget } from './evaluate-target.js';
import { children, observationsOf, officers, reasonFor, targetOf, threeThousandOfficers, trained } from '../testing/samples.js';

// 31 days of January, 29 of February, 31 of March and 9 of April: 100 days, so that day n is n % of the window.
const HUNDRED_DAYS = { start: '2024-01-01', end: '2024-04-09' };
const DAY_50 = '2024-02-19';

function hundred(comparison: Comparison, value = 1000, rest: Partial<TotalBy> = {}) {
  return targetOf({ kind: 'total-by', comparison, value, measure: officers, window: HUNDRED_DAYS, ...rest });
}

function first50Days(value: number, comparison: Comparison = 'stated'): Evaluation {
  return evaluateTarget(hundred(comparison), [trained('a', value, '2024-01-01', DAY_50)], { asOf: DAY_50 });
}

describe('a total by a date', () => {
  it('adds up the increments of the window and compares the sum', () => {
    const evaluation = evaluateTarget(
      threeThousandOfficers,
      [trained('a', 1500, '2024-01-01', '2024-12-31'), trained('b', 1501, '2025-01-01', '2025-12-31')],
      { asOf: '2026-01-01' },
    );
    expect(evaluation).toMatchObject({
      target: 'test/1.a',
      commitment: 'test/1',
      asOf: '2026-01-01',
      interpretation: 'taken',
      requirement: { kind: 'total-by' },
      level: 'met',
      timing: 'ended',
      evidence: 'enough',
      status: 'achieved',
      value: { value: 3001, bound: 'exact', unit: 'officer', lower: 3001, upper: 3001 },
      required: { comparison: 'more-than', value: 3000, unit: 'officer' },
      expected: 3000,
      due: '2025-12-31',
    });
    expect(evaluation.shareOfWay).toBeCloseTo(3001 / 3000, 12);
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['a', 'b']);
  });

  it('does not meet "more than 3,000" with exactly 3,000', () => {
    const all = trained('a', 3000, '2024-01-01', '2025-12-31');
    expect(evaluateTarget(threeThousandOfficers, [all], { asOf: '2026-01-01' })).toMatchObject({ level: 'unmet', status: 'missed' });
    const bound = { ...all, bound: 'more-than' as const };
    expect(evaluateTarget(threeThousandOfficers, [bound], { asOf: '2026-01-01' })).toMatchObject({ level: 'met', status: 'achieved' });
    const least = { ...all, bound: 'at-least' as const };
    expect(evaluateTarget(threeThousandOfficers, [least], { asOf: '2026-01-01' })).toMatchObject({
      level: 'unknown',
      status: 'inconclusive',
    });
  });

  it.each([
    ['stated', 999, 'unmet'],
    ['stated', 1000, 'met'],
    ['at-least', 1000, 'met'],
    ['more-than', 1000, 'unmet'],
    ['more-than', 1001, 'met'],
    ['exactly', 1000, 'met'],
    ['exactly', 1001, 'unmet'],
    ['at-most', 1000, 'met'],
    ['at-most', 1001, 'unmet'],
    ['less-than', 1000, 'unmet'],
    ['less-than', 999, 'met'],
  ] as const)('%s 1,000 with %d, all days reported: %s', (comparison, value, level) => {
    const all = trained('a', value, HUNDRED_DAYS.start, HUNDRED_DAYS.end);
    expect(evaluateTarget(hundred(comparison), [all], { asOf: '2024-04-10' }).level).toBe(level);
  });

  it('is over at the close of its last day, and still running the day before', () => {
    const until = (end: string) => evaluateTarget(threeThousandOfficers, [trained('a', 1500, '2024-01-01', end)], { asOf: end });
    expect(until('2025-12-30')).toMatchObject({ timing: 'running', status: 'off-track' });
    expect(until('2025-12-31')).toMatchObject({ timing: 'ended', level: 'unmet', status: 'missed' });
    const met = [trained('a', 3001, '2024-01-01', '2025-12-31')];
    expect(evaluateTarget(threeThousandOfficers, met, { asOf: '2025-12-31' })).toMatchObject({ timing: 'ended', status: 'achieved' });
    expect(evaluateTarget(threeThousandOfficers, met, { asOf: '2026-01-01' })).toMatchObject({ timing: 'ended', status: 'achieved' });
  });

  it('is upcoming until the day before its window and running on its first day', () => {
    expect(evaluateTarget(threeThousandOfficers, [], { asOf: '2023-12-31' })).toMatchObject({ timing: 'upcoming', status: 'pending' });
    expect(evaluateTarget(threeThousandOfficers, [], { asOf: '2024-01-01' })).toMatchObject({ timing: 'running', status: 'no-data' });
  });

  it.each([
    // On day 50 of 100 a straight line to 1,000 stands at 500.
    [475, 'sufficient', 'on-track'], // exactly 95 %
    [474, 'slow', 'at-risk'],
    [300, 'slow', 'at-risk'], // exactly 60 %
    [299, 'stalled', 'off-track'],
    [0, 'stalled', 'off-track'], // exactly 0 %
  ] as const)('%d on half of the days: %s, %s', (value, trajectory, status) => {
    expect(first50Days(value)).toMatchObject({ level: 'unmet', trajectory, status, expected: 500 });
  });

  it('goes the wrong way below nothing, which only a measure that may fall can', () => {
    const spending = { ...officers, id: 'test/m.euro', unit: 'EUR' as const, signed: true as const };
    const target = hundred('stated', 1000, { measure: spending });
    const paidBack = observationsOf(spending)('a', -1, '2024-01-01', DAY_50);
    expect(evaluateTarget(target, [paidBack], { asOf: DAY_50 })).toMatchObject({ trajectory: 'wrong-way', status: 'moving-away' });
    // Of a sum that nobody says may fall, -1 is a fault, and all that is reported.
    const { signed: _, ...counted } = spending;
    const faulty = evaluateTarget(hundred('stated', 1000, { measure: counted }), [paidBack], { asOf: DAY_50 });
    expect(reasonFor(faulty, 'a')).toBe('negative');
    expect(faulty.issues.map(({ code }) => code)).toEqual(['negative-count']);
  });

  it('takes the pace on the day that the evidence ends, and the expected value on the date of the evaluation', () => {
    const evaluation = evaluateTarget(hundred('stated'), [trained('a', 500, '2024-01-01', DAY_50)], { asOf: '2024-04-08' });
    // Day 99: 990 expected; the evidence of day 50 was at 100 % of its 500.
    expect(evaluation).toMatchObject({ expected: 990, trajectory: 'sufficient', level: 'unknown', status: 'on-track' });
    expect(evaluation.steps.find(({ code }) => code === 'pace')?.values).toEqual({
      ratio: 1,
      on: DAY_50,
      elapsedDays: 50,
      totalDays: 100,
    });
  });

  it('claims no failure where days of the window are not reported', () => {
    const almost = [trained('a', 100, '2024-01-01', '2024-04-08')];
    const evaluation = evaluateTarget(hundred('stated'), almost, { asOf: '2024-04-10' });
    expect(evaluation).toMatchObject({ level: 'unknown', status: 'inconclusive', evidence: 'enough' });
    expect(evaluation.value).toEqual({ value: 100, bound: 'at-least', unit: 'officer', lower: 100, upper: Infinity });
    expect(evaluation.steps.at(-1)).toEqual({ code: 'missing-days', values: { days: 1, of: 100 } });
    const whole = [...almost, trained('b', 0, '2024-04-09')];
    expect(evaluateTarget(hundred('stated'), whole, { asOf: '2024-04-10' })).toMatchObject({ level: 'unmet', status: 'missed' });
  });

  it('has thin evidence below half of the days gone by', () => {
    const until = (end: string) =>
      evaluateTarget(hundred('stated'), [trained('a', 500, '2024-01-01', end)], { asOf: HUNDRED_DAYS.end }).evidence;
    expect(until(DAY_50)).toBe('enough');
    expect(until('2024-02-18')).toBe('thin');
  });

  it('has stale evidence from the 732nd day on, counted to the date or the deadline', () => {
    const target = targetOf({
      kind: 'total-by',
      comparison: 'stated',
      value: 10,
      measure: officers,
      window: { start: '2020-01-01', end: '2026-12-31' },
    });
    const old = [trained('a', 1, '2020-01-01', '2021-12-31')];
    // 2022 and 2023 have 365 days each: 2024-01-01 is the 731st day after.
    expect(evaluateTarget(target, old, { asOf: '2024-01-01' }).evidence).toBe('enough');
    expect(evaluateTarget(target, old, { asOf: '2024-01-02' })).toMatchObject({ evidence: 'stale', status: 'inconclusive' });
    const recent = [trained('a', 1, '2020-01-01', '2024-12-30')];
    // From 2024-12-30 to the deadline are 731 days; time after the deadline makes nothing older.
    expect(evaluateTarget(target, recent, { asOf: '2040-01-01' }).evidence).toBe('enough');
  });

  it('gives the rate that is still needed, until the day before the deadline', () => {
    const evaluation = first50Days(500);
    // 500 in the 50 days that are left.
    expect(evaluation.requiredRate).toEqual({ perYear: 3652.5, from: DAY_50, until: HUNDRED_DAYS.end });
    const met = first50Days(1000);
    expect(met.status).toBe('achieved');
    expect('requiredRate' in met).toBe(false);
    const asOf = (date: string) =>
      evaluateTarget(hundred('stated'), [trained('a', 500, '2024-01-01', DAY_50)], { asOf: date }).requiredRate;
    expect(asOf('2024-04-08')?.perYear).toBe(500 * 365.25);
    expect(asOf(HUNDRED_DAYS.end)).toBeUndefined();
    expect(asOf('2024-04-10')).toBeUndefined();
    expect(evaluateTarget(hundred('stated'), [], { asOf: DAY_50 }).requiredRate?.perYear).toBe(7305);
    expect(evaluateTarget(hundred('stated'), [], { asOf: '2023-12-31' }).requiredRate).toBeUndefined();
  });

  it('names the last day from which the pace observed would still do', () => {
    const latest = (value: number, comparison: Comparison = 'stated', asOf = DAY_50) =>
      evaluateTarget(hundred(comparison), [trained('a', value, '2024-01-01', DAY_50)], { asOf }).latestStart;
    // 10 a day: the other 500 take 50 days, the last 50 of the window; the first of them is day 51.
    expect(latest(500)).toBe('2024-02-20');
    // 16 a day: 200 take 12.5 days, so 13; day 88 of 100 is 28 March.
    expect(latest(800)).toBe('2024-03-28');
    // 2 a day: 900 take 450 days, of which the last is 9 April 2024.
    expect(latest(100)).toBe('2023-01-16');
    // "More than" wants one more: the 501st falls on a day of its own.
    expect(latest(500, 'more-than')).toBe('2024-02-19');
    // One more than 1,000 needs a day although 1,000 are there.
    expect(latest(1000, 'more-than')).toBe('2024-04-09');
    // The pace is that of the days reported, whenever it is looked at.
    expect(latest(500, 'stated', '2024-03-31')).toBe('2024-02-20');
    const gap = [trained('a', 100, '2024-01-01', '2024-01-10'), trained('b', 100, '2024-02-10', DAY_50)];
    // 200 in 20 days reported: 80 days for 800, from day 21.
    expect(evaluateTarget(hundred('stated'), gap, { asOf: DAY_50 }).latestStart).toBe('2024-01-21');
  });

  it('counts the days that are needed without the noise of binary fractions', () => {
    const euro = { ...officers, id: 'test/m.euro', unit: 'EUR' as const };
    const latest = (required: number, value: number, comparison: Comparison) =>
      evaluateTarget(hundred(comparison, required, { measure: euro }), [observationsOf(euro)('a', value, '2024-01-01', '2024-01-10')], {
        asOf: '2024-01-10',
      }).latestStart;
    // 1 in ten days: 0.1 more takes one day, the last, although 1.1 less 1 is a little more than 0.1 in binary.
    expect(latest(1.1, 1, 'at-least')).toBe('2024-04-09');
    // 0.1 in ten days: 0.2 more take 20 days, and to pass it one more; day 80 is 20 March.
    expect(latest(0.3, 0.1, 'more-than')).toBe('2024-03-20');
  });

  it('has no rate to reach where its figure is there already, known to be enough or not', () => {
    const needs = (value: number, comparison: Comparison, rest: Partial<Observation> = {}) =>
      'requiredRate' in evaluateTarget(hundred(comparison), [trained('a', value, '2024-01-01', DAY_50, rest)], { asOf: DAY_50 });
    expect(needs(999, 'at-least', { bound: 'about' })).toBe(true);
    expect(needs(1000, 'at-least', { bound: 'about' })).toBe(false);
    expect(needs(1050, 'at-least', { bound: 'about' })).toBe(false);
    expect(needs(1000, 'more-than')).toBe(true);
    expect(needs(1000, 'more-than', { bound: 'more-than' })).toBe(false);
    // What is passed cannot be undone.
    expect(needs(1001, 'exactly')).toBe(false);
  });

  it('names no last day to start where it is met, over, a ceiling, without a pace, or further back than dates go', () => {
    const latest = (value: number, comparison: Comparison = 'stated', asOf = DAY_50) =>
      'latestStart' in evaluateTarget(hundred(comparison), [trained('a', value, '2024-01-01', DAY_50)], { asOf });
    expect(latest(1)).toBe(true);
    expect(latest(0)).toBe(false);
    expect(latest(1000)).toBe(false);
    expect(latest(500, 'at-most')).toBe(false);
    expect(latest(1001, 'exactly')).toBe(false);
    expect(latest(500, 'stated', HUNDRED_DAYS.end)).toBe(false);
    expect('latestStart' in evaluateTarget(hundred('stated'), [], { asOf: DAY_50 })).toBe(false);
    // 50 days for 1 of 1,000,000: about 137,000 years.
    expect('latestStart' in evaluateTarget(hundred('stated', 1_000_000), [trained('a', 1, '2024-01-01', DAY_50)], { asOf: DAY_50 })).toBe(
      false,
    );
    // Nobody knows whether "about 1,000" is enough; nothing is known to remain.
    const about = trained('a', 1000, '2024-01-01', DAY_50, { bound: 'about' });
    expect('latestStart' in evaluateTarget(hundred('stated'), [about], { asOf: DAY_50 })).toBe(false);
  });

  it('keeps values above 100 %', () => {
    expect(first50Days(2500).shareOfWay).toBe(2.5);
  });

  it('states no progress towards 0', () => {
    const none = evaluateTarget(hundred('stated', 0), [trained('a', 5, '2024-01-01', DAY_50)], { asOf: DAY_50 });
    expect('shareOfWay' in none).toBe(false);
    expect(none).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
  });

  it('falls below a line that goes down, or stays on it', () => {
    const spending = { ...officers, id: 'test/m.euro', unit: 'EUR' as const, signed: true as const };
    const saved = (value: number) =>
      evaluateTarget(hundred('at-least', -100, { measure: spending }), [observationsOf(spending)('a', value, '2024-01-01', DAY_50)], {
        asOf: DAY_50,
      });
    expect(saved(-49)).toMatchObject({ level: 'met', trajectory: 'sufficient' });
    expect(saved(-50)).toMatchObject({ level: 'met', trajectory: 'sufficient' });
    expect(saved(-101)).toMatchObject({ level: 'unmet', trajectory: 'wrong-way' });
  });

  it('is wrong-way when an exact total is passed, since a count cannot go back', () => {
    expect(first50Days(1001, 'exactly')).toMatchObject({ level: 'unmet', trajectory: 'wrong-way', status: 'moving-away' });
    expect(first50Days(500, 'exactly')).toMatchObject({ level: 'unmet', trajectory: 'sufficient', status: 'on-track' });
  });

  it('counts the first day of its window from the close of that day on', () => {
    const first = [trained('a', 5, '2024-01-01')];
    expect(evaluateTarget(threeThousandOfficers, first, { asOf: '2024-01-01' }).value?.value).toBe(5);
  });

  it('has no evidence while it is upcoming, whatever was before', () => {
    const before = [trained('a', 5, '2023-01-01', '2023-06-30')];
    const evaluation = evaluateTarget(threeThousandOfficers, before, { asOf: '2023-12-31' });
    expect(evaluation).toMatchObject({ evidence: 'none', level: 'unknown', trajectory: 'unknown', status: 'pending', used: [] });
    expect(reasonFor(evaluation, 'a')).toBe('outside-window');
    for (const key of ['value', 'closedUntil', 'missing']) expect(key in evaluation).toBe(false);
  });

  it('asks for nothing more where it is met, though days are not reported', () => {
    const enough = evaluateTarget(hundred('at-least'), [trained('a', 1500, '2024-01-01', DAY_50)], { asOf: '2024-04-10' });
    expect(enough).toMatchObject({ level: 'met', value: { bound: 'at-least' } });
    expect('missing' in enough).toBe(false);
  });

  it('says that nothing is reported', () => {
    const evaluation = evaluateTarget(threeThousandOfficers, [], { asOf: '2024-06-30' });
    expect(evaluation).toMatchObject({
      level: 'unknown',
      trajectory: 'unknown',
      evidence: 'none',
      status: 'no-data',
      used: [],
      leftOut: [],
      issues: [],
    });
    expect('value' in evaluation).toBe(false);
    expect('shareOfWay' in evaluation).toBe(false);
    expect(evaluation.steps.at(-1)).toEqual({ code: 'missing-evidence', values: {} });
    expect(evaluateTarget(threeThousandOfficers, [], { asOf: '2030-01-01' })).toMatchObject({ status: 'no-data', timing: 'ended' });
    expect(evaluateTarget(threeThousandOfficers, [], { asOf: '2023-12-31' }).steps.at(-1)?.code).toBe('status');
  });

  it('gives no step about what is not there', () => {
    expect(evaluateTarget(hundred('stated'), [], { asOf: DAY_50 }).steps).toEqual([
      { code: 'required', values: {} },
      { code: 'expected', values: { value: 500, on: DAY_50 } },
      { code: 'level', values: { level: 'unknown' } },
      { code: 'trajectory', values: { trajectory: 'unknown' } },
      { code: 'status', values: { status: 'no-data', rule: 'no-evidence' } },
      { code: 'missing-evidence', values: {} },
    ]);
    const upcoming = evaluateTarget(hundred('stated'), [], { asOf: '2023-12-31' });
    expect(upcoming.steps.map(({ code }) => code)).toEqual(['required', 'level', 'trajectory', 'status']);
    expect('expected' in upcoming).toBe(false);
    expect(first50Days(500).steps.map(({ code }) => code)).toEqual([
      'required',
      'reported',
      'expected',
      'pace',
      'level',
      'trajectory',
      'status',
    ]);
  });

  it('lists its steps in the order of a reader', () => {
    const evaluation = evaluateTarget(
      hundred('stated'),
      [trained('a', 500, '2024-01-01', DAY_50), trained('late', 1, '2024-04-01', '2024-05-01')],
      { asOf: '2024-06-01' },
    );
    expect(evaluation.steps).toEqual([
      { code: 'required', values: {} },
      { code: 'reported', values: { value: 500, bound: 'at-least', unit: 'officer', count: 1 }, observations: ['a'] },
      { code: 'left-out', values: { straddling: 1 } },
      { code: 'expected', values: { value: 1000, on: '2024-04-09' } },
      { code: 'pace', values: { ratio: 1, on: DAY_50, elapsedDays: 50, totalDays: 100 } },
      { code: 'level', values: { level: 'unknown', lower: 500, upper: null } },
      { code: 'trajectory', values: { trajectory: 'sufficient' } },
      { code: 'status', values: { status: 'inconclusive', rule: 'ended-uncertain' } },
      // 50 days of the first figure and the first nine of April.
      { code: 'missing-days', values: { days: 41, of: 100 } },
    ]);
  });
});

describe('a ceiling on a total', () => {
  const under = (value: number, asOf = DAY_50, comparison: Comparison = 'at-most') =>
    evaluateTarget(hundred(comparison), [trained('a', value, '2024-01-01', DAY_50)], { asOf });

  it('is kept so far while the pace ends at it or under it', () => {
    expect(under(500)).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
    expect(under(500, DAY_50, 'less-than')).toMatchObject({ level: 'met', trajectory: 'slow', status: 'achieved' });
    expect(under(499, DAY_50, 'less-than')).toMatchObject({ trajectory: 'sufficient' });
  });

  it('is slipping when the pace ends clearly above it', () => {
    // 526 on day 50 ends at 1,052: 1,000 is 95.06 % of it. 527 ends at 1,054: 94.9 %.
    expect(under(526)).toMatchObject({ level: 'met', trajectory: 'slow', status: 'achieved' });
    expect(under(527)).toMatchObject({ level: 'met', trajectory: 'wrong-way', status: 'slipping' });
    // 500 on day 50 ends at 1,000: a ceiling of 950 is exactly 95 % of it, and a threshold belongs to the better side.
    const exactly = evaluateTarget(hundred('at-most', 950), [trained('a', 500, '2024-01-01', DAY_50)], { asOf: DAY_50 });
    expect(exactly).toMatchObject({ trajectory: 'slow', status: 'achieved' });
  });

  it('is broken for good once it is passed', () => {
    expect(under(1001)).toMatchObject({ level: 'unmet', trajectory: 'wrong-way', status: 'moving-away' });
    expect(under(1001, '2024-04-10')).toMatchObject({ level: 'unmet', timing: 'ended', status: 'missed' });
  });

  it('is not called kept while days are unreported, on the way or at the end', () => {
    // The days after the 50th may have broken it; up to then it was on its way to exactly 1,000.
    expect(under(500, '2024-04-08')).toMatchObject({ level: 'unknown', timing: 'running', trajectory: 'sufficient', status: 'on-track' });
    expect(under(500, '2024-04-09')).toMatchObject({ level: 'unknown', timing: 'ended', status: 'inconclusive' });
  });

  it('has no expected value and no rate to reach', () => {
    const evaluation = under(500);
    expect('expected' in evaluation).toBe(false);
    expect('requiredRate' in evaluation).toBe(false);
    // Half of what is allowed is no half of a way.
    expect('shareOfWay' in evaluation).toBe(false);
  });

  it('can be nothing at all: kept by 0, broken by 1', () => {
    const none = (value: number) => evaluateTarget(hundred('at-most', 0), [trained('a', value, '2024-01-01', DAY_50)], { asOf: DAY_50 });
    expect(none(0)).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
    expect(none(1)).toMatchObject({ level: 'unmet', trajectory: 'wrong-way', status: 'moving-away' });
  });

  it('is not kept by silence', () => {
    expect(evaluateTarget(hundred('at-most'), [], { asOf: DAY_50 })).toMatchObject({ level: 'unknown', status: 'no-data' });
  });
});

describe('a running total', () => {
  const target = targetOf({ kind: 'total-by', comparison: 'stated', value: 1000, measure: children, window: HUNDRED_DAYS });
  const reached = observationsOf(children);

  it('is the latest value and never a sum', () => {
    const evaluation = evaluateTarget(target, [reached('a', 300, '2024-01-01', '2024-01-31'), reached('b', 500, '2024-01-01', DAY_50)], {
      asOf: DAY_50,
    });
    expect(evaluation.value?.value).toBe(500);
    expect(reasonFor(evaluation, 'a')).toBe('contained');
    expect(evaluation).toMatchObject({ level: 'unmet', trajectory: 'sufficient', status: 'on-track' });
  });

  it('is a lower bound once days have passed since', () => {
    const point = [reached('b', 500, DAY_50)];
    expect(evaluateTarget(target, point, { asOf: '2024-02-20' }).value).toMatchObject({ bound: 'at-least', lower: 500, upper: Infinity });
    expect(evaluateTarget(target, point, { asOf: '2024-04-10' })).toMatchObject({ level: 'unknown', status: 'inconclusive' });
  });

  it('that began before the window is counted less what it was on the day before', () => {
    const a = reached('a', 5000, '2023-12-31', DAY_50);
    const b = reached('b', 1, '2023-01-01', '2023-12-31');
    const evaluation = evaluateTarget(target, [a, b], { asOf: DAY_50 });
    expect(evaluation).toMatchObject({ value: { value: 4999, bound: 'exact' }, level: 'met', status: 'achieved', leftOut: [] });
    expect(evaluation.used.map(({ observation, lower, upper }) => [observation, lower, upper])).toEqual([
      ['b', -1, -1],
      ['a', 1, 1],
    ]);
    // Alone it says how much there was at most: all 5,000 may be of its first day, which is before the window.
    const alone = evaluateTarget(target, [a], { asOf: DAY_50 });
    expect(alone).toMatchObject({ value: { bound: 'at-most', lower: 0, upper: 5000 }, level: 'unknown', status: 'inconclusive' });
    // A total of the year before says nothing of this one.
    const before = evaluateTarget(target, [b], { asOf: DAY_50 });
    expect(reasonFor(before, 'b')).toBe('outside-window');
    expect(before.status).toBe('no-data');
  });

  it('speaks of all days since its origin, however short its own period is', () => {
    const measure = { ...children, combine: { ...children.combine, origin: HUNDRED_DAYS.start } } as const;
    const since = targetOf({ kind: 'total-by', comparison: 'stated', value: 1000, measure, window: HUNDRED_DAYS });
    const evaluation = evaluateTarget(since, [observationsOf(measure)('a', 500, DAY_50)], { asOf: HUNDRED_DAYS.end });
    expect(evaluation).toMatchObject({ evidence: 'enough', closedUntil: DAY_50 });
    expect(evaluation.steps.at(-1)).toEqual({ code: 'missing-days', values: { days: 50, of: 100 } });
  });

  it('is thin evidence when it stops before half of the days gone by', () => {
    const at = (end: string) => evaluateTarget(target, [reached('a', 1, '2024-01-01', end)], { asOf: HUNDRED_DAYS.end }).evidence;
    expect(at(DAY_50)).toBe('enough');
    expect(at('2024-02-18')).toBe('thin');
  });
});

describe('totals in ranges', () => {
  it('is met only where the lower end is, unmet only where the upper end is not', () => {
    const about = (value: number, rest: Partial<Observation> = {}) =>
      evaluateTarget(hundred('at-least'), [trained('a', value, HUNDRED_DAYS.start, HUNDRED_DAYS.end, { bound: 'about', ...rest })], {
        asOf: '2024-04-10',
      });
    expect(about(1000)).toMatchObject({ level: 'unknown', value: { value: 1000, bound: 'about', lower: 900, upper: 1100 } });
    expect(about(1112)).toMatchObject({ level: 'met' });
    expect(about(900)).toMatchObject({ level: 'unmet', status: 'missed' });
    expect(about(900, { bound: 'at-most' })).toMatchObject({ level: 'unmet', value: { value: 900, bound: 'at-most', lower: 0 } });
  });

  it('adds the ends of ranges', () => {
    const evaluation = evaluateTarget(
      threeThousandOfficers,
      [
        trained('a', 1000, '2024-01-01', '2024-12-31', { bound: 'about' }),
        trained('b', 2000, '2025-01-01', '2025-12-31', { bound: 'more-than' }),
      ],
      { asOf: '2026-01-01' },
    );
    // At least 900, and of whole people more than 2,000 are 2,001 at least.
    expect(evaluation.value).toEqual({ value: 2901, bound: 'at-least', unit: 'officer', lower: 2901, upper: Infinity });
  });
});
