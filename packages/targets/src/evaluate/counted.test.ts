import { describe, expect, it } from 'vitest';

import { days, figure, figuresOf, judge, leftOutOf, measureOf, total, year } from '../testing/cases.js';
import { figureOf } from '../testing/figures.js';
import { reportedDays, usesOf } from './counted.js';

const TEN = { start: 0, end: 9 };

describe('the figures that several proofs rest on', () => {
  const [a, b] = [figureOf('a', 5, 0, 4), figureOf('b', 9, 0, 9)];
  const proof = (...uses: Parameters<typeof usesOf>[0][number]['uses']) => ({ range: { lower: 0, upper: 9 }, uses });

  it('are none where there is none', () => {
    expect(usesOf([])).toEqual([]);
    expect(usesOf([proof()])).toEqual([]);
  });

  it('count as often as in all of them together', () => {
    // What a running total is to the period before it, it takes off from the next.
    const first = proof({ figure: a, lower: 1, upper: 1 });
    const second = proof({ figure: b, lower: 1, upper: 2 }, { figure: a, lower: -1, upper: 1 });
    expect(usesOf([first])).toEqual(first.uses);
    expect(usesOf([first, second])).toEqual([
      { figure: a, lower: 0, upper: 2 },
      { figure: b, lower: 1, upper: 2 },
    ]);
  });
});

describe('the days that figures speak about', () => {
  const spoken = (...spans: readonly (readonly [start: number, end: number])[]) =>
    reportedDays({ near: spans.map(([start, end], at) => figureOf(String(at), 1, start, end)) }, TEN);

  it('are none without figures, and at most those that are asked about', () => {
    expect(spoken()).toBe(0);
    expect(spoken([2, 4])).toBe(3);
    expect(spoken([-5, 20])).toBe(10);
    expect(spoken([-5, 0], [9, 12])).toBe(2);
  });

  it('count once where figures overlap, or lie in each other', () => {
    expect(spoken([0, 4], [3, 6])).toBe(7);
    expect(spoken([0, 8], [2, 3], [5, 9])).toBe(10);
    expect(spoken([0, 4], [2, 4])).toBe(5);
  });

  it('are the same in any order of the figures', () => {
    expect(spoken([5, 9], [0, 1])).toBe(7);
    expect(spoken([3, 6], [8, 9], [0, 4])).toBe(9);
  });
});

describe('what is left out of a count', () => {
  it('is each figure once, whether the combination or the days leave it out', () => {
    // Of two series that may not be combined that of all places holds; what was before the window is outside of it.
    const alone = measureOf({ combine: { time: 'increment', across: 'none' } });
    const all = [figure('all', 50, year(2024)), figure('before', 5, year(2023)), figure('ke', 20, year(2024), { place: 'KE' })];
    const evaluation = judge(total(100, year(2024), { measure: alone }), all, '2025-01-31');
    expect(leftOutOf(evaluation)).toEqual([
      ['before', 'outside-window', undefined],
      ['ke', 'contained', 'all'],
    ]);
  });
});

describe('the figures of a count that cannot be right', () => {
  // Some days of 2024 are not reported, so that nobody knows whether there are 100.
  const HALF = figure('half', 10, days('2024-01-01', '2024-06-30'));
  const asked = (...doubtful: Parameters<typeof judge>[1]) =>
    judge(total(100, year(2024)), [HALF, ...doubtful], '2025-03-31')
      .missing?.flatMap(({ insteadOf }) => insteadOf ?? [])
      .sort();
  const negative = (id: string, start: string, end: string) => figure(id, -1, days(start, end));

  it('are to be corrected where they speak about one of its days', () => {
    expect(asked(negative('first', '2023-12-01', '2024-01-01'), negative('last', '2024-12-31', '2025-01-15'))).toEqual(['first', 'last']);
  });

  it('are no matter before it and after it', () => {
    expect(asked(negative('before', '2023-12-01', '2023-12-31'), negative('after', '2025-01-01', '2025-01-15'))).toEqual([]);
  });

  it('are told all of them where only some speak about its days', () => {
    // 10 in all of two months, of which 20 in the first.
    const both = figure('both', 10, days('2023-12-01', '2024-01-31'));
    const december = figure('december', 20, days('2023-12-01', '2023-12-31'));
    expect(asked(both, december)).toEqual(['both', 'december']);
  });
});

describe('a count of states', () => {
  const inForce = measureOf({ combine: { time: 'snapshot', across: 'sum' } });
  const state = figuresOf(inForce);
  const target = total(100, year(2024), { measure: inForce });

  it('is known on the day of its newest figure', () => {
    const evaluation = judge(target, [state('a', 40, days('2024-06-30')), state('b', 50, days('2024-09-30'))], '2024-12-01');
    expect(evaluation).toMatchObject({ value: { value: 50, bound: 'exact' }, closedUntil: '2024-09-30' });
  });

  it('has no figure in its days where that of some of them ends after', () => {
    const later = state('a', 40, days('2024-07-01', '2025-06-30'));
    const evaluation = judge(target, [later], '2025-12-31');
    expect(evaluation).toMatchObject({ evidence: 'none', status: 'no-data' });
    // A count of those days would be one.
    const counted = judge(total(100, year(2024)), [figure('a', 40, later.period)], '2025-12-31');
    expect(counted.evidence).not.toBe('none');
  });
});

describe('a count of days', () => {
  it('takes those that end on its first day and begin on its last', () => {
    const edges = [figure('first', 10, days('2023-12-31', '2024-01-01')), figure('last', 10, days('2024-12-31', '2025-01-01'))];
    const outside = [figure('before', 5, days('2023-12-30')), figure('after', 5, days('2025-01-02'))];
    for (const edge of edges) {
      const evaluation = judge(total(100, year(2024)), [edge, ...outside], '2025-03-31');
      expect(evaluation.steps.find(({ code }) => code === 'missing-days')?.values).toEqual({ days: 365, of: 366 });
    }
    expect(judge(total(100, year(2024)), outside, '2025-03-31').evidence).toBe('none');
  });
});
