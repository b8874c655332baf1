import { findStep, type Evaluation, type LevelBy, type TotalBy } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { days, figure, figuresOf, judge, leftOutOf, total, year } from '../testing/cases.js';
import { rate } from '../testing/samples.js';

// What is to be reached on the way, by which day.

const state = figuresOf(rate);
const BASELINE = { value: 0, date: '2020-12-31' };

/** 20 by 2023, 35 by 2025, 60 by 2028. */
const rising: LevelBy = {
  kind: 'level-by',
  direction: 'increase',
  comparison: 'at-least',
  level: { value: 60 },
  measure: rate,
  baseline: BASELINE,
  due: '2028-12-31',
  milestones: [
    { due: '2023-12-31', level: { value: 20 } },
    { due: '2025-12-31', level: { value: 35 } },
  ],
};
const { baseline: _, ...unbased } = rising;

/** States at the end of years. */
const states = (...values: readonly (readonly [number, number])[]) =>
  values.map(([of, value]) => state(String(of), value, days(`${String(of)}-12-31`)));

const verdicts = ({ milestones = [] }: Evaluation) => milestones.map(({ timing, level }) => `${timing} ${level}`);
const counts = ({ steps }: Evaluation) => findStep(steps, 'milestones')?.values;
const isBehind = ({ steps }: Evaluation) => findStep(steps, 'milestone-behind') !== undefined;

describe('the milestones of a level', () => {
  it('are met or missed on their day, and stay so', () => {
    const missed = states([2023, 18], [2024, 24]);
    const evaluation = judge(rising, missed, '2025-01-31');
    expect(evaluation.milestones).toEqual([
      {
        due: '2023-12-31',
        timing: 'ended',
        level: 'unmet',
        required: { comparison: 'at-least', value: 20, unit: 'percent' },
        value: { value: 18, bound: 'exact', unit: 'percent', lower: 18, upper: 18 },
      },
      {
        due: '2025-12-31',
        timing: 'running',
        level: 'unmet',
        required: { comparison: 'at-least', value: 35, unit: 'percent' },
      },
    ]);
    expect(counts(evaluation)).toEqual({ met: 0, missed: 1, unknown: 0, next: '2025-12-31' });
    // That of the end is another verdict: a missed milestone leaves the promise open.
    expect(evaluation).toMatchObject({ level: 'unmet', timing: 'running', due: '2028-12-31' });
    const later = judge(rising, [...missed, ...states([2025, 40], [2028, 60])], '2028-12-31');
    expect(verdicts(later)).toEqual(['ended unmet', 'ended met']);
    expect(later).toMatchObject({ level: 'met', status: 'achieved' });
    expect(counts(later)).toEqual({ met: 1, missed: 1, unknown: 0 });
  });

  it('may be met early, and come one after another', () => {
    expect(verdicts(judge(rising, states([2021, 40]), '2022-01-31'))).toEqual(['running met', 'upcoming met']);
    expect(verdicts(judge(rising, [], '2020-06-30'))).toEqual(['upcoming unknown', 'upcoming unknown']);
    expect(verdicts(judge(rising, [], '2023-12-31'))).toEqual(['ended unknown', 'running unknown']);
  });

  it('are judged by the state of their day, or one so shortly before that no trend is read between', () => {
    // A twentieth of the 2,922 days from the end of 2020 to that of 2028 are 146.
    const on = (day: string) => judge(rising, [state('a', 18, days(day))], '2024-06-30').milestones?.[0];
    expect(on('2023-08-07')).toMatchObject({ level: 'unmet', value: { value: 18 } });
    expect(on('2023-08-06')?.level).toBe('unknown');
    expect(on('2023-08-06')?.value).toBeUndefined();
    expect(on('2024-01-01')?.level).toBe('unknown');
    expect(judge(rising, states([2022, 22]), '2024-06-30').milestones?.[0]?.level).toBe('unknown');
  });

  it('say unknown where the range reaches to both sides', () => {
    const about = [state('a', 20, days('2023-12-31'), { bound: 'about' })];
    expect(judge(rising, about, '2024-01-31').milestones?.[0]).toMatchObject({ level: 'unknown', value: { lower: 18, upper: 22 } });
  });

  it('use the figures that they rest on', () => {
    const evaluation = judge(rising, states([2021, 5], [2023, 18], [2024, 24], [2025, 40], [2026, 44]), '2027-01-31');
    // 2026 is the latest, 2025 the one before and the second milestone, 2023 the first.
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['2023', '2025', '2026']);
    expect(leftOutOf(evaluation).map(([id]) => id)).toEqual(['2021', '2024']);
  });

  it('may be ranges, and changes from the baseline', () => {
    const falling: LevelBy = {
      ...rising,
      direction: 'decrease',
      comparison: 'stated',
      baseline: { date: '2020-12-31' },
      level: { change: -50, in: 'percent' },
      milestones: [
        { due: '2023-12-31', level: { change: -10, in: 'percent' } },
        { due: '2025-12-31', level: { from: 20, to: 30 } },
      ],
    };
    const evaluation = judge(falling, states([2020, 40], [2023, 36.5], [2025, 30]), '2025-12-31');
    // 10 % below 40 is 36; 30 lies within the range.
    expect(verdicts(evaluation)).toEqual(['ended unmet', 'ended met']);
    expect(evaluation.milestones?.map(({ required }) => required?.value)).toEqual([36, 30]);
    const unknown = judge(falling, states([2023, 36.5], [2025, 30]), '2025-12-31');
    expect(verdicts(unknown)).toEqual(['ended unknown', 'ended met']);
    expect(unknown.milestones?.[0]?.required).toBeUndefined();
  });

  it('that are no dates are refused', () => {
    const soon = { ...rising, milestones: [{ due: '2023', level: { value: 20 } }] };
    expect(() => judge(soon, [], '2024-01-31')).toThrow('The milestone date of test/1.a was "2023"');
  });
});

describe('the path through the milestones of a level', () => {
  it('runs straight between them', () => {
    // 366 of the 731 days from the end of 2023 to that of 2025: 20 and 15 x 366 / 731.
    const evaluation = judge(rising, states([2023, 20], [2024, 27.6]), '2024-12-31');
    expect(evaluation.expected).toBeCloseTo(27.51, 2);
    expect(evaluation).toMatchObject({ trajectory: 'sufficient', status: 'on-track' });
    // The share of the way is that of the whole.
    expect(evaluation.shareOfWay).toBe(0.46);
    // 95 % of 27.51 are 26.13, 60 % are 16.5, of which the milestone was 20.
    expect(judge(rising, states([2023, 20], [2024, 26.2]), '2024-12-31').trajectory).toBe('sufficient');
    expect(judge(rising, states([2023, 20], [2024, 26.1]), '2024-12-31').trajectory).toBe('slow');
    // A straight line from 2020 to 2028 would have asked for 30.
    const straight = { ...rising, milestones: [] as const };
    const { milestones: _milestones, ...line } = straight;
    expect(judge(line, states([2023, 20], [2024, 27.6]), '2024-12-31').trajectory).toBe('slow');
  });

  it('asks for no more than the last that was due, where it is stepped', () => {
    const steps: LevelBy = { ...rising, path: 'stepped' };
    const evaluation = judge(steps, states([2023, 20], [2024, 20]), '2025-06-30');
    expect(evaluation).toMatchObject({ expected: 20, trajectory: 'sufficient' });
    expect(judge(steps, states([2022, 0]), '2022-12-31')).toMatchObject({ expected: 0, trajectory: 'sufficient' });
    expect(judge(steps, states([2022, -1]), '2022-12-31').trajectory).toBe('wrong-way');
    expect(judge(steps, states([2024, 11]), '2024-12-31').trajectory).toBe('stalled');
    // On the deadline all of it is asked.
    expect(judge(steps, states([2028, 50]), '2028-12-31').expected).toBe(60);
    const { milestones: _milestones, ...deadline } = steps;
    expect(judge(deadline, states([2027, 0]), '2027-12-31')).toMatchObject({ expected: 0, trajectory: 'sufficient' });
  });

  it('is behind where the last milestone was missed and is not reached since', () => {
    // 19.5 of 20 are 97.5 % of the path, and no pace that suffices.
    const behind = judge(rising, states([2021, 7], [2023, 19.5]), '2023-12-31');
    expect([behind.trajectory, isBehind(behind)]).toEqual(['slow', true]);
    const since = judge(rising, [...states([2023, 19.5]), state('since', 22, days('2024-03-31'))], '2024-03-31');
    expect([verdicts(since)[0], since.trajectory, isBehind(since)]).toEqual(['ended unmet', 'sufficient', false]);
    // Of "about 20" nobody can tell whether it is behind.
    const about = [state('a', 20, days('2023-12-31'), { bound: 'about' })];
    const unknown = judge({ ...rising, level: { value: 60 } }, about, '2023-12-31', { method: { aboutTolerance: 0.02 } });
    expect([unknown.trajectory, isBehind(unknown)]).toEqual(['unknown', false]);
  });

  it('says no more of it when the deadline is over or the level is met', () => {
    const over = judge(rising, states([2025, 30], [2028, 34]), '2028-12-31');
    expect([over.status, isBehind(over)]).toEqual(['missed', false]);
    // Reached is the near end of a milestone, also where it is passed by an exact one.
    const exact = judge({ ...rising, comparison: 'exactly' }, states([2023, 20], [2024, 30]), '2024-12-31');
    expect([verdicts(exact)[0], exact.trajectory]).toEqual(['ended met', 'sufficient']);
  });
});

describe('milestones without a baseline', () => {
  it('are a path from the first of them on, of which only the side is known', () => {
    expect(judge(unbased, states([2023, 20], [2024, 28]), '2024-12-31')).toMatchObject({ trajectory: 'sufficient', evidence: 'enough' });
    // Off the path, the last change decides.
    const off = [19, 20, 21].map((value) => judge(unbased, states([2023, 20], [2024, value]), '2024-12-31').trajectory);
    expect(off).toEqual(['wrong-way', 'stalled', 'slow']);
    const alone = judge(unbased, states([2024, 21]), '2024-12-31');
    expect(alone).toMatchObject({ trajectory: 'unknown' });
    expect(alone.expected).toBeCloseTo(27.51, 2);
    for (const key of ['baseline', 'shareOfWay']) expect(key in alone).toBe(false);
    expect(alone.steps.map(({ code }) => code)).not.toContain('baseline-missing');
  });

  it('are no path before the first', () => {
    const early = judge(unbased, states([2021, 5], [2022, 15]), '2022-12-31');
    expect(early).toMatchObject({ trajectory: 'unknown' });
    expect('expected' in early).toBe(false);
    expect(early.steps.map(({ code }) => code)).toContain('baseline-missing');
  });

  it('hold a level that is met', () => {
    expect(judge(unbased, states([2023, 61], [2024, 62]), '2024-12-31')).toMatchObject({ level: 'met', trajectory: 'sufficient' });
    expect(judge(unbased, states([2023, 90], [2024, 75]), '2024-12-31')).toMatchObject({ level: 'met', trajectory: 'wrong-way' });
  });
});

describe('the milestones of a total', () => {
  /** 100 by 2024, 300 by 2025, 600 by 2026: 366, 365 and 365 days. */
  const hundreds: TotalBy = total(
    600,
    { start: '2024-01-01', end: '2026-12-31' },
    {
      milestones: [
        { due: '2024-12-31', value: 100 },
        { due: '2025-12-31', value: 300 },
      ],
    },
  );

  it('count from the first day of the window', () => {
    const evaluation = judge(hundreds, [figure('a', 90, year(2024)), figure('b', 220, year(2025))], '2025-12-31');
    expect(evaluation.milestones?.map(({ level, value }) => [level, value?.value])).toEqual([
      ['unmet', 90],
      ['met', 310],
    ]);
    expect(evaluation).toMatchObject({ expected: 300, trajectory: 'sufficient', shareOfWay: 310 / 600 });
    expect(counts(evaluation)).toEqual({ met: 1, missed: 1, unknown: 0 });
  });

  it('are unknown where silent places may have more, and met without', () => {
    const here = judge(hundreds, [figure('a', 90, year(2024), { place: 'KE' })], '2024-12-31');
    expect(here.milestones?.[0]).toMatchObject({ level: 'unknown', value: { value: 90, bound: 'at-least' } });
    expect(judge(hundreds, [figure('a', 100, year(2024), { place: 'KE' })], '2024-12-31').milestones?.[0]?.level).toBe('met');
    // What is reported later says nothing of the days before it.
    const later = judge(hundreds, [figure('b', 400, year(2025))], '2025-12-31');
    expect(later.milestones?.map(({ level, value }) => [level, value?.value])).toEqual([
      ['unknown', undefined],
      ['met', 400],
    ]);
  });

  it('use a figure that ends on their day, beside the one that the value rests on', () => {
    const both = { start: '2024-01-01', end: '2025-12-31' };
    const evaluation = judge(hundreds, [figure('a', 90, year(2024)), figure('both', 310, both)], '2025-12-31');
    expect(evaluation.milestones?.map(({ level }) => level)).toEqual(['unmet', 'met']);
    expect(evaluation.used.map(({ observation, lower, upper }) => [observation, lower, upper])).toEqual([
      ['both', 1, 1],
      ['a', undefined, undefined],
    ]);
    expect(evaluation.leftOut).toEqual([]);
  });

  it('are a path from nothing, straight or stepped', () => {
    const half = { start: '2025-01-01', end: '2025-07-02' };
    const figures = [figure('a', 100, year(2024)), figure('b', 90, half)];
    // 183 of 365 days of the 200 that 2025 asks: 100 and 100.3; of 200.3, 190 are 94.9 %.
    const linear = judge(hundreds, figures, '2025-07-02');
    expect(linear.expected).toBeCloseTo(200.27, 2);
    expect(linear.trajectory).toBe('slow');
    expect(judge({ ...hundreds, path: 'stepped' }, figures, '2025-07-02')).toMatchObject({ expected: 100, trajectory: 'sufficient' });
  });

  it('are behind where the last was missed and is not reached since', () => {
    const behind = judge(hundreds, [figure('a', 98, year(2024))], '2024-12-31');
    expect([behind.trajectory, behind.status, isBehind(behind)]).toEqual(['slow', 'at-risk', true]);
    expect(judge(hundreds, [figure('a', 100, year(2024))], '2024-12-31').trajectory).toBe('sufficient');
    const beyond: TotalBy = { ...hundreds, comparison: 'more-than' };
    expect(judge(beyond, [figure('a', 100, year(2024))], '2024-12-31').trajectory).toBe('slow');
  });

  it('bind a ceiling on its way, before their day as well', () => {
    const ceiling: TotalBy = { ...hundreds, comparison: 'at-most' };
    const by = (value: number, path: 'linear' | 'stepped') =>
      judge({ ...ceiling, path }, [figure('a', value, { start: '2024-01-01', end: '2024-07-01' })], '2024-07-01').trajectory;
    // Half of 2024 leaves room for 50 on the line, and for 100 where it is stepped.
    expect([50, 80].map((value) => by(value, 'linear'))).toEqual(['sufficient', 'wrong-way']);
    expect([100, 120].map((value) => by(value, 'stepped'))).toEqual(['sufficient', 'wrong-way']);
    const passed = judge(ceiling, [figure('a', 120, year(2024)), figure('b', 100, year(2025))], '2025-12-31');
    expect(verdicts(passed)).toEqual(['ended unmet', 'ended met']);
    expect([passed.trajectory, isBehind(passed)]).toEqual(['sufficient', false]);
  });

  it('that are no dates are refused', () => {
    const soon = { ...hundreds, milestones: [{ due: '2024-13-01', value: 1 }] };
    expect(() => judge(soon, [], '2024-12-31')).toThrow('The milestone date of test/1.a was "2024-13-01"');
  });
});
