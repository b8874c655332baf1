import { describe, expect, it } from 'vitest';

import { isActionlineError } from './error.js';
import type { LevelBy, TotalBy } from './target.js';
import { wayIssues } from './way-fit.js';

const rate = { id: 'test/m', label: { en: 'Test' }, unit: 'percent', combine: { time: 'snapshot', across: 'none' } } as const;

function level(rest: Partial<LevelBy>): readonly string[] {
  const whole: LevelBy = {
    kind: 'level-by',
    direction: 'increase',
    comparison: 'at-least',
    level: { value: 60 },
    measure: rate,
    due: '2028-12-31',
    ...rest,
  };
  return wayIssues(whole).map(({ code, path }) => `${code} ${(path ?? []).join('.')}`);
}

function total(milestones: TotalBy['milestones'], value = 60): readonly string[] {
  const window = { start: '2024-01-01', end: '2028-12-31' };
  const measure = { ...rate, unit: 'person', combine: { time: 'increment', across: 'sum' } } as const;
  const whole: TotalBy = { kind: 'total-by', comparison: 'at-least', value, measure, window, ...(milestones && { milestones }) };
  return wayIssues(whole).map(({ code, path }) => `${code} ${(path ?? []).join('.')}`);
}

describe('the way of a level', () => {
  it('fits without milestones, and with milestones in the order of days and values', () => {
    expect(level({})).toEqual([]);
    const milestones = [
      { due: '2023-12-31', level: { value: 20 } },
      { due: '2025-12-31', level: { value: 35 } },
    ];
    expect(level({ milestones })).toEqual([]);
    expect(level({ milestones, baseline: { value: 10, date: '2020-12-31' } })).toEqual([]);
    // A level may be held for a while.
    expect(level({ milestones: [milestones[0]!, { due: '2024-12-31', level: { value: 20 } }] })).toEqual([]);
  });

  it('does not go back, by the near end of ranges', () => {
    const first = { due: '2023-12-31', level: { from: 30, to: 70 } };
    const second = { due: '2025-12-31', level: { value: 20 } };
    expect(level({ milestones: [first, second] })).toEqual(['milestone-backwards milestones.1']);
    // Falling, 70 is the near end of the first, from which 20 is further on.
    expect(level({ milestones: [first, second], direction: 'decrease', level: { value: 10 } })).toEqual([]);
    expect(level({ milestones: [{ due: '2023-12-31', level: { value: 61 } }] })).toEqual(['milestone-backwards milestones.0']);
    expect(level({ milestones: [second], baseline: { value: 25, date: '2020-12-31' } })).toEqual(['milestone-backwards milestones.0']);
  });

  it('compares changes and values only where the baseline is stated', () => {
    const milestones = [{ due: '2023-12-31', level: { change: 50, in: 'points' } as const }];
    expect(level({ milestones })).toEqual([]);
    expect(level({ milestones, level: { change: 30, in: 'points' } })).toEqual(['milestone-backwards milestones.0']);
    // 40 and 50 points are 90, beyond 60.
    expect(level({ milestones, baseline: { value: 40, date: '2020-12-31' } })).toEqual(['milestone-backwards milestones.0']);
    expect(level({ milestones, baseline: { date: '2020-12-31' } })).toEqual([]);
  });

  it('has its milestones after the start and before the deadline', () => {
    const on = (...days: readonly string[]) => ({ milestones: days.map((due) => ({ due, level: { value: 20 } })) });
    expect(level(on('2025-12-31', '2023-12-31'))).toEqual(['milestone-order milestones.1.due']);
    expect(level(on('2023-12-31', '2023-12-31'))).toEqual(['milestone-order milestones.1.due']);
    expect(level(on('2028-12-31'))).toEqual(['milestone-order milestones.0.due']);
    expect(level({ ...on('2020-12-31'), baseline: { date: '2020-12-31' } })).toEqual(['milestone-order milestones.0.due']);
  });

  it('has no milestones where the level is to be kept', () => {
    const milestones = [{ due: '2023-12-31', level: { value: 20 } }];
    expect(level({ direction: 'maintain', milestones })).toEqual(['milestones-without-way milestones']);
    expect(level({ direction: 'maintain' })).toEqual([]);
  });

  it('goes the way that its direction says', () => {
    const change = (by: number, unit: 'percent' | 'points' = 'points') => ({ level: { change: by, in: unit } }) as const;
    expect(level(change(5))).toEqual([]);
    for (const by of [-5, 0]) expect(level(change(by))).toEqual(['change-backwards level.change']);
    expect(level({ ...change(-5), direction: 'decrease' })).toEqual([]);
    for (const by of [5, 0]) expect(level({ ...change(by), direction: 'decrease' })).toEqual(['change-backwards level.change']);
    for (const by of [5, 0, -5]) expect(level({ ...change(by), direction: 'maintain' })).toEqual([]);
    expect(level({ milestones: [{ due: '2023-12-31', ...change(-1) }] })).toEqual(['change-backwards milestones.0.level.change']);
  });

  it('takes per cent of a baseline above 0, and no more than all of it', () => {
    const less = (change: number) => ({ direction: 'decrease', level: { change, in: 'percent' } }) as const;
    expect(level(less(-100))).toEqual([]);
    expect(level(less(-101))).toEqual(['change-beyond-all level.change']);
    expect(level({ ...less(-30), baseline: { value: 0, date: '2020-12-31' } })).toEqual(['baseline-not-positive level.in']);
    expect(level({ ...less(-30), baseline: { value: 0.1, date: '2020-12-31' } })).toEqual([]);
    expect(level({ ...less(-30), level: { change: -130, in: 'points' }, baseline: { value: 0, date: '2020-12-31' } })).toEqual([]);
  });
});

describe('the way of a total', () => {
  it('fits where its milestones are in order, within the window, and no more than all', () => {
    expect(total(undefined)).toEqual([]);
    expect(total([{ due: '2024-12-31', value: 10 }])).toEqual([]);
    expect(total([{ due: '2023-12-31', value: 10 }])).toEqual(['milestone-order milestones.0.due']);
    expect(total([{ due: '2028-12-31', value: 10 }])).toEqual(['milestone-order milestones.0.due']);
    expect(total([{ due: '2024-12-31', value: 61 }])).toEqual(['milestone-backwards milestones.0']);
    // A total that falls goes on downwards.
    expect(total([{ due: '2024-12-31', value: -10 }], -60)).toEqual([]);
    expect(total([{ due: '2024-12-31', value: -70 }], -60)).toEqual(['milestone-backwards milestones.0']);
  });
});

it('is refused where it is none', () => {
  for (const given of [undefined, 5, { kind: 'level-by' }, { kind: 'total-by', milestones: 3 }]) {
    try {
      wayIssues(given as never);
      expect.unreachable();
    } catch (error) {
      expect(isActionlineError(error) && error.code).toBe('bad-argument');
    }
  }
});
