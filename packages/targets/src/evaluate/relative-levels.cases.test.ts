import { compareInterval, findStep, type LevelBy, type Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { days, figuresOf, issueCodes, judge, leftOutOf, measureOf, year } from '../testing/cases.js';
import { rate } from '../testing/samples.js';

// A level that is asked for by how far it lies from the baseline.

const state = figuresOf(rate);
const BASE = '2019-12-31';
const DUE = '2029-12-31';
const base = (value: number, rest: Partial<Observation> = {}) => state('base', value, days(BASE), { role: 'baseline', ...rest });
const now = (value: number, rest: Partial<Observation> = {}) => state('now', value, days('2024-12-31'), rest);

function less(change: number, rest: Partial<LevelBy> = {}): LevelBy {
  return {
    kind: 'level-by',
    direction: 'decrease',
    comparison: 'at-most',
    level: { change, in: 'percent' },
    measure: rate,
    baseline: { date: BASE },
    due: DUE,
    ...rest,
  };
}

const more = (change: number, rest: Partial<LevelBy> = {}): LevelBy =>
  less(0, { direction: 'increase', comparison: 'at-least', level: { change, in: 'points' }, ...rest });

describe('a change from a baseline that is one figure', () => {
  it('asks for what it comes to: 30 % below 50 is 35', () => {
    const evaluation = judge(less(-30), [base(50), now(36)], '2025-01-31');
    expect(evaluation).toMatchObject({
      level: 'unmet',
      required: { comparison: 'at-most', value: 35, unit: 'percent' },
      baseline: { value: 50, date: BASE },
      // 14 of the 15 down.
      shareOfWay: 14 / 15,
      trajectory: 'sufficient',
    });
    expect(findStep(evaluation.steps, 'level-asked')).toEqual({
      code: 'level-asked',
      values: { from: 50, on: BASE, value: 35 },
      observations: ['base'],
    });
    expect(judge(less(-30), [base(50), now(35)], '2025-01-31').level).toBe('met');
  });

  it('may be stated with the target, in points as in per cent', () => {
    const baseline = { value: 62, date: BASE };
    const evaluation = judge(more(5, { baseline }), [now(67)], '2025-01-31');
    expect(evaluation).toMatchObject({ level: 'met', required: { comparison: 'at-least', value: 67 }, status: 'achieved' });
    expect(findStep(evaluation.steps, 'level-asked')?.observations).toBeUndefined();
    expect(judge(more(5, { baseline, comparison: 'more-than' }), [now(67)], '2025-01-31').level).toBe('unmet');
    expect(judge(more(5, { baseline, comparison: 'stated' }), [now(67)], '2025-01-31').level).toBe('met');
    expect(judge(more(5, { baseline, comparison: 'exactly' }), [now(68)], '2025-01-31').level).toBe('unmet');
  });

  it('keeps a level at the baseline, or not too far below it', () => {
    const kept = more(0, { direction: 'maintain' });
    expect(judge(kept, [base(50), now(50)], '2025-01-31').level).toBe('met');
    expect(judge(kept, [base(50), now(49)], '2025-01-31').level).toBe('unmet');
    const nearly = more(0, { direction: 'maintain', level: { change: -10, in: 'percent' } });
    expect([45, 44].map((value) => judge(nearly, [base(50), now(value)], '2025-01-31').level)).toEqual(['met', 'unmet']);
  });

  it('compares decimals as they are written: 30 % below 1.1 is 0.77', () => {
    const exactly = less(-30, { comparison: 'exactly' });
    expect(judge(exactly, [base(1.1), now(0.77)], '2025-01-31').level).toBe('met');
  });

  it('follows a baseline that is restated later', () => {
    // 40 in place of 50: 30 % below is 28, and 30 is enough no more.
    const figures = [
      base(50, { recordedAt: '2020-03-01' }),
      base(40, { id: 'restated', supersedes: 'base', recordedAt: '2024-06-01' }),
      now(30, { recordedAt: '2025-01-15' }),
    ];
    const after = judge(less(-30), figures, '2025-01-31');
    expect(after).toMatchObject({ level: 'unmet', required: { value: 28 } });
    expect(leftOutOf(after)).toEqual([['base', 'superseded', 'restated']]);
    const before = judge(
      less(-30),
      figures.map((one) => (one.id === 'now' ? { ...one, recordedAt: '2024-01-01' } : one)),
      '2025-01-31',
      {
        knownAt: '2024-05-31',
      },
    );
    expect(before).toMatchObject({ level: 'met', required: { value: 35 } });
  });

  it('is met late by what it comes to, and was met by it', () => {
    const late = state('late', 34, days('2030-06-30'));
    const evaluation = judge(less(-30), [base(50), now(40), late], '2030-12-31');
    expect(evaluation).toMatchObject({ level: 'met', value: { value: 34 } });
    expect(findStep(evaluation.steps, 'met-late')?.values.on).toBe('2030-06-30');
    const lost = judge(less(-30), [base(50), state('then', 33, days('2022-12-31')), now(40)], '2025-01-31');
    expect(findStep(lost.steps, 'was-met')?.values).toEqual({ on: '2022-12-31', value: 33 });
  });
});

describe('a baseline by its day', () => {
  it('is what is reported of that day, as baseline or as result, and of no other', () => {
    const results = [state('then', 50, days(BASE)), now(40)];
    const evaluation = judge(less(-30), results, '2025-01-31');
    expect(evaluation).toMatchObject({ required: { value: 35 }, leftOut: [] });
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['then', 'now']);
    const other = judge(less(-30), [base(50, { period: days('2019-06-30') }), now(40)], '2025-01-31');
    expect(other).toMatchObject({ level: 'unknown', trajectory: 'unknown', status: 'inconclusive' });
    expect('required' in other).toBe(false);
    expect(findStep(other.steps, 'baseline-needed')?.values).toEqual({ on: BASE });
    expect(leftOutOf(other)).toEqual([['base', 'outside-window', undefined]]);
    // The figure that is missing is that of the day.
    expect(other.missing).toEqual([{ measure: rate.id, period: days(BASE) }]);
  });

  it('is one whose value is given as none', () => {
    const slip = { ...less(-30), baseline: { value: undefined, date: BASE } } as unknown as LevelBy;
    expect(judge(slip, [base(50), now(40)], '2025-01-31')).toMatchObject({ required: { value: 35 }, shareOfWay: 10 / 15 });
  });

  it('is one point, though it is a result too', () => {
    // A day alone shows no trend, and the evidence is thin.
    const evaluation = judge(less(-30), [state('then', 50, days(BASE))], '2025-01-31', { method: { staleAfterDays: 9999 } });
    expect(evaluation).toMatchObject({ evidence: 'thin', trajectory: 'unknown', value: { value: 50 }, level: 'unmet' });
    expect(judge(less(-30), [state('then', 50, days(BASE)), now(40)], '2025-01-31').evidence).toBe('enough');
  });

  it('is the range that two reports of it span, where nothing says which holds', () => {
    const evaluation = judge(less(-30), [base(50), state('other', 60, days(BASE)), now(38)], '2025-01-31');
    // 35 to 42: 38 may be enough, and may not.
    expect(evaluation).toMatchObject({ level: 'unknown', required: { range: { lower: 35, upper: 42 } } });
    expect(issueCodes(evaluation)).toEqual(['conflicting-figures']);
  });

  it('is of a year where the levels are those of years', () => {
    const amounts = measureOf({ combine: { time: 'increment', across: 'none' } });
    const of = figuresOf(amounts);
    const requirement = less(20, {
      direction: 'increase',
      comparison: 'at-least',
      level: { change: 20, in: 'percent' },
      measure: amounts,
    });
    const figures = [
      of('2019', 1000, year(2019)),
      // The last quarter ends on the same day, and is no year.
      of('q4', 400, { start: '2019-10-01', end: BASE }),
      of('2023', 1100, year(2023)),
      of('2024', 1199, year(2024)),
    ];
    const evaluation = judge(requirement, figures, '2025-01-31');
    expect(evaluation).toMatchObject({ level: 'unmet', required: { value: 1200, unit: 'officer' }, baseline: { value: 1000 } });
    expect(leftOutOf(evaluation)).toContainEqual(['q4', 'unlike-length', undefined]);
  });

  it('serves a direction too', () => {
    const requirement = { kind: 'direction', direction: 'decrease', measure: rate, window: { start: '2020-01-01' } } as const;
    const evaluation = judge({ ...requirement, baseline: { date: BASE } }, [base(50), now(40)], '2025-01-31');
    expect(evaluation).toMatchObject({ level: 'met', baseline: { value: 50, date: BASE } });
  });
});

describe('a change from a baseline that is a range', () => {
  // About 50 is 45 to 55, so that 30 % below is 31.5 to 38.5.
  const about = base(50, { bound: 'about' });

  it('is met below all of it, unmet above all of it, and unknown between', () => {
    const levels = [31.5, 31.6, 38.5, 38.6].map((value) => judge(less(-30), [about, now(value)], '2025-01-31').level);
    expect(levels).toEqual(['met', 'unknown', 'unknown', 'unmet']);
    const evaluation = judge(less(-30), [about, now(35)], '2025-01-31');
    expect(evaluation.required).toEqual({ comparison: 'at-most', value: 35, unit: 'percent', range: { lower: 31.5, upper: 38.5 } });
    expect(findStep(evaluation.steps, 'level-asked')?.values).toEqual({ from: 50, on: BASE, value: 35, lower: 31.5, upper: 38.5 });
    // An exact figure of the baseline would settle it.
    expect(evaluation.missing).toEqual([{ measure: rate.id, period: days(BASE), insteadOf: ['base'] }]);
  });

  it('has an open end where the baseline has one', () => {
    const open = base(50, { bound: 'more-than' });
    // More than 35 is asked at least: 35 is less than all of it, and nothing is too much.
    const evaluation = judge(less(-30), [open, now(35)], '2025-01-31');
    expect(evaluation).toMatchObject({ level: 'met', required: { range: { lower: 35, upper: Infinity, lowerOpen: true } } });
    expect(findStep(evaluation.steps, 'level-asked')?.values).toMatchObject({ lower: 35, upper: null });
    expect(judge(less(-30, { comparison: 'less-than' }), [open, now(35)], '2025-01-31').level).toBe('met');
    expect(judge(less(-30), [open, now(36)], '2025-01-31').level).toBe('unknown');
    // From more than 50, 5 points up are more than 55: 55 is not enough.
    expect(judge(more(5), [open, now(55)], '2025-01-31').level).toBe('unmet');
    const under = base(50, { bound: 'less-than' });
    expect(judge(more(5), [under, now(55)], '2025-01-31').level).toBe('met');
    expect(judge(more(5, { comparison: 'more-than' }), [under, now(55)], '2025-01-31').level).toBe('met');
  });

  it('is never certain to be exactly so, and may certainly not be', () => {
    const exactly = less(-30, { comparison: 'exactly' });
    expect([31.5, 35, 39].map((value) => judge(exactly, [about, now(value)], '2025-01-31').level)).toEqual(['unknown', 'unknown', 'unmet']);
  });

  it('has a pace where every baseline in it has the same', () => {
    // Half of the time gone (1,827 of 3,653 days). From 45: 13.5 down are asked, 10 done; from 55: 16.5 asked, 20 done.
    const fast = judge(less(-30), [about, now(35)], '2024-12-31');
    expect(findStep(fast.steps, 'pace')?.values).toMatchObject({ ratio: null });
    expect(fast.trajectory).toBe('sufficient');
    // At 40, 5 of 13.5 are done from 45 (slow), 15 of 16.5 from 55 (fast).
    expect(judge(less(-30), [about, now(40)], '2024-12-31').trajectory).toBe('unknown');
    expect(judge(less(-30), [about, now(56)], '2024-12-31').trajectory).toBe('wrong-way');
  });

  it('is not past what is asked, wherever in its range it begins', () => {
    // From less than 481 to one more: 0 is on the wrong side of every baseline but 0, and no change tells otherwise.
    const counts = measureOf({ combine: { time: 'snapshot', across: 'none' } });
    const of = figuresOf(counts);
    const requirement = more(1, { measure: counts });
    const figures = [of('base', 481, days(BASE), { bound: 'less-than' }), of('a', 0, days('2022-12-31')), of('b', 0, days('2024-12-31'))];
    expect(judge(requirement, figures, '2025-01-31')).toMatchObject({ level: 'unmet', trajectory: 'unknown' });
  });
});

describe('a change that comes to nothing that is known', () => {
  it('is that of per cent of nought or less, and not that of points', () => {
    const evaluation = judge(less(-30), [base(0), now(-5)], '2025-01-31');
    expect(evaluation).toMatchObject({ level: 'unknown', trajectory: 'unknown' });
    expect(findStep(evaluation.steps, 'baseline-not-positive')).toBeDefined();
    expect('required' in evaluation).toBe(false);
    expect('missing' in evaluation).toBe(false);
    expect(judge(less(-30), [base(-10), now(-15)], '2025-01-31').level).toBe('unknown');
    // At most 10 may be below 0 here, where values may fall.
    expect(judge(less(-30), [base(10, { bound: 'at-most' }), now(5)], '2025-01-31').level).toBe('unknown');
    const points = less(0, { level: { change: -3, in: 'points' } });
    expect(judge(points, [base(-10), now(-13)], '2025-01-31').level).toBe('met');
  });

  it('is that of a baseline that is not reported, or that the series is broken after', () => {
    const { baseline: _, ...latest } = less(-30);
    const none = judge(latest, [now(40)], '2025-01-31');
    expect(findStep(none.steps, 'baseline-needed')?.values).toEqual({});
    expect('missing' in none).toBe(false);
    const broken = judge(less(-30), [base(50), now(30, { status: 'B' })], '2025-01-31');
    expect(broken).toMatchObject({ level: 'unknown', trajectory: 'unknown' });
    expect(broken.steps.map(({ code }) => code)).toContain('baseline-before-break');
    expect('required' in broken).toBe(false);
  });

  it('is that of a baseline of another place', () => {
    const elsewhere = judge(less(-30), [base(50, { place: 'KE' }), now(30, { place: 'UG' })], '2025-01-31');
    expect(elsewhere.level).toBe('unknown');
    // Nor is it met late by another place than that of the baseline.
    const figures = [base(50, { place: 'KE' }), now(40, { place: 'KE' }), state('late', 10, days('2030-06-30'), { place: 'UG' })];
    expect(judge(less(-30), figures, '2030-12-31').level).toBe('unmet');
  });
});

describe('any baseline within a range', () => {
  it('bears out what is said of the range', () => {
    // Each of the baselines that "about 50" may be, on its own.
    const about = base(50, { bound: 'about' });
    for (const value of [30, 31.5, 33, 36, 38.5, 39, 45, 60]) {
      for (const requirement of [less(-30), more(10), less(-30, { comparison: 'exactly' })]) {
        const { level, trajectory } = judge(requirement, [about, now(value)], '2025-01-31');
        for (const start of [45, 47, 50, 52.5, 55]) {
          const own = judge(requirement, [base(start), now(value)], '2025-01-31');
          if (level !== 'unknown') expect([start, value, own.level]).toEqual([start, value, level]);
          if (trajectory !== 'unknown' && level === 'unmet') expect([start, value, own.trajectory]).toEqual([start, value, trajectory]);
          const { required } = own;
          const range = judge(requirement, [about, now(value)], '2025-01-31').required?.range;
          expect(compareInterval({ lower: required!.value, upper: required!.value }, 'at-least', range!.lower)).toBe('met');
          expect(required!.value).toBeLessThanOrEqual(range!.upper);
        }
      }
    }
  });
});
