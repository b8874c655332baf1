import { describe, expect, it } from 'vitest';
import type { Observation } from '@actionline/core';

import { days, figure, found, issueCodes, judge, leftOutOf, measureOf, quarter, total, usesOf, year } from '../testing/cases.js';

const TWO_YEARS = days('2024-01-01', '2025-12-31');

describe('figures that share days', () => {
  it('each prove what they say of a count, whichever begins first', () => {
    const evaluation = judge(
      total(3000, TWO_YEARS),
      [figure('january', 100, days('2024-01-01', '2024-01-31')), figure('rest', 5000, days('2024-01-15', '2025-12-31'))],
      '2026-01-31',
    );
    // 5,000 at least; together they leave no day out, so that there are 5,100 at most.
    expect(found(evaluation)).toEqual(['achieved', 5000, 5100]);
  });

  it('are taken together where the one begins after the other ends, and singly where it does not', () => {
    const part = (id: string, value: number, start: string, end: string) => figure(id, value, days(start, end), { place: 'NP' });
    const three = [
      part('a', 40, '2024-01-01', '2024-04-30'),
      part('b', 90, '2024-04-01', '2024-08-31'),
      part('c', 50, '2024-09-01', '2024-12-31'),
    ];
    // b and c share nothing, nor do a and c; a and b share April.
    const evaluation = judge(total(150, year(2024), { measure: measureOf({ reporters: ['NP'] }) }), three, '2025-02-01');
    expect(found(evaluation)).toEqual(['inconclusive', 140, 180]);
    expect(leftOutOf(evaluation)).toEqual([]);
  });

  it('settle each other: a year less three of its quarters is the fourth', () => {
    const known = [figure('year', 1000, year(2023)), ...[1, 2, 3].map((of) => figure(`q${String(of)}`, 300, quarter(2023, of)))];
    const evaluation = judge(total(90, quarter(2023, 4)), known, '2024-02-01');
    expect(evaluation.value).toMatchObject({ value: 100, bound: 'exact' });
    expect(usesOf(evaluation)).toEqual([
      ['year', 1, 1],
      ['q1', -1, -1],
      ['q2', -1, -1],
      ['q3', -1, -1],
    ]);
    // Of "about 1,000" it is 0 to 200.
    const about = known.map((one): Observation => (one.id === 'year' ? { ...one, bound: 'about' } : one));
    expect(judge(total(90, quarter(2023, 4)), about, '2024-02-01').value).toMatchObject({ lower: 0, upper: 200 });
  });

  it('need not be of one length: half years, a quarter and a month', () => {
    const parts = [
      figure('h1', 60, days('2024-01-01', '2024-06-30')),
      figure('q2', 25, quarter(2024, 2)),
      figure('q3', 30, quarter(2024, 3)),
      figure('oct', 12, days('2024-10-01', '2024-10-31')),
    ];
    // The quarter lies in the half year; November and December are not reported.
    const evaluation = judge(total(110, year(2024)), parts, '2025-02-01');
    expect(found(evaluation)).toEqual(['inconclusive', 102, Infinity]);
    expect(leftOutOf(evaluation)).toEqual([['q2', 'contained', 'h1']]);
    expect(evaluation.closedUntil).toBe('2024-10-31');
    expect(evaluation.missing).toMatchObject([{ period: days('2024-11-01', '2024-12-31'), decides: { level: 'met', value: 8 } }]);
  });
});

describe('parts in time above their total', () => {
  it('contradict it: four quarters of 300 are no year of 1,000', () => {
    const all = [...[1, 2, 3, 4].map((of) => figure(`q${String(of)}`, 300, quarter(2024, of))), figure('year', 1000, year(2024))];
    const evaluation = judge(total(1100, year(2024)), all, '2025-02-01');
    // One of the five is wrong: 1,200 where it is the year, 1,000 where it is a quarter.
    expect(found(evaluation)).toEqual(['inconclusive', 1000, 1200]);
    expect(issueCodes(evaluation)).toEqual(['parts-above-total']);
    expect(evaluation.issues[0]?.values).toEqual({ observations: ['q1', 'q2', 'q3', 'q4', 'year'] });
    // What holds whichever it is, holds.
    expect(judge(total(1000, year(2024)), all, '2025-02-01').level).toBe('met');
    expect(judge(total(1201, year(2024)), all, '2025-02-01').level).toBe('unmet');
    expect(evaluation.missing).toEqual([{ measure: 'test/m.officers', period: year(2024), insteadOf: ['q1', 'q2', 'q3', 'q4', 'year'] }]);
  });

  it('contradict it below as well: two half years of 300 are no year of 1,000', () => {
    const all = [
      figure('h1', 300, days('2022-07-01', '2022-12-31'), { place: 'FJ' }),
      figure('h2', 300, days('2023-01-01', '2023-06-30'), { place: 'FJ' }),
      figure('fy', 1000, days('2022-07-01', '2023-06-30'), { place: 'FJ' }),
    ];
    const measure = measureOf({ reporters: ['FJ'] });
    const evaluation = judge(total(700, days('2022-07-01', '2023-06-30'), { measure }), all, '2023-09-01');
    expect(found(evaluation)).toEqual(['inconclusive', 600, 1000]);
    expect(evaluation.issues).toHaveLength(1);
  });

  it('agree with it where it is only a bound', () => {
    const all = [
      figure('h1', 300, days('2024-01-01', '2024-06-30')),
      figure('h2', 300, days('2024-07-01', '2024-12-31')),
      figure('year', 500, year(2024), { bound: 'at-least' }),
    ];
    const evaluation = judge(total(600, year(2024)), all, '2025-02-01');
    expect(found(evaluation)).toEqual(['achieved', 600, 600]);
    expect(evaluation.issues).toEqual([]);
  });

  it('are doubted in the place that they are of, and in no other', () => {
    const measure = measureOf({ reporters: ['KE', 'UG'] });
    const all = [
      figure('ke', 100, year(2024), { place: 'KE' }),
      figure('ke1', 80, days('2024-01-01', '2024-06-30'), { place: 'KE' }),
      figure('ke2', 70, days('2024-07-01', '2024-12-31'), { place: 'KE' }),
      figure('ug', 40, year(2024), { place: 'UG' }),
    ];
    // Kenya 100 to 150, and Uganda 40 for certain.
    const evaluation = judge(total(200, year(2024), { measure }), all, '2025-02-01');
    expect(found(evaluation)).toEqual(['missed', 140, 190]);
    expect(evaluation.issues[0]?.values).toEqual({ observations: ['ke', 'ke1', 'ke2'] });
  });
});

describe('figures over an edge', () => {
  it('lie within with nothing to all of their value', () => {
    const years = [figure('2023', 500, year(2023)), figure('2024', 1000, year(2024)), figure('2025', 900, year(2025))];
    const pledge = total(3000, days('2023-12-10', '2025-12-09'));
    // 1,000 of the year within; at most all of the other two.
    expect(found(judge(pledge, years, '2026-02-01'))).toEqual(['missed', 1000, 2400]);
    const evaluation = judge({ ...pledge, value: 2000 }, years, '2026-02-01');
    expect(evaluation.status).toBe('inconclusive');
    // What would settle it is known: how much of each of the two was within.
    expect(evaluation.missing).toEqual([
      { measure: 'test/m.officers', period: days('2023-12-10', '2023-12-31'), insteadOf: ['2023'] },
      { measure: 'test/m.officers', period: days('2025-01-01', '2025-12-09'), insteadOf: ['2025'] },
    ]);
  });

  it('are weeks at the turn of a year', () => {
    // The week from 30 December 2024 holds two days of 2024; 51 weeks before it begin on 8 January 2024, a Monday.
    const weeks = Array.from({ length: 52 }, (_, at) => {
      const start = new Date(Date.UTC(2024, 0, 8 + 7 * at)).toISOString().slice(0, 10);
      const end = new Date(Date.UTC(2024, 0, 14 + 7 * at)).toISOString().slice(0, 10);
      return figure(`w${String(at + 2)}`, 10, days(start, end));
    });
    const first = figure('w1', 10, days('2024-01-01', '2024-01-07'));
    expect(weeks.at(-1)?.period).toEqual(days('2024-12-30', '2025-01-05'));
    // 52 whole weeks are 520; of the last 0 to 10 are of 2024.
    const year2024 = (value: number) => judge(total(value, year(2024)), [first, ...weeks], '2025-02-01');
    expect(found(year2024(531))).toEqual(['missed', 520, 530]);
    expect(year2024(520).status).toBe('achieved');
    expect(year2024(525).status).toBe('inconclusive');
  });

  it('are cut by what else is known of either side', () => {
    const over = figure('over', 200, days('2024-10-01', '2025-03-31'));
    const before = figure('before', 150, quarter(2024, 4));
    // Of 200 over the turn of the year 150 were before it, so 50 after.
    expect(judge(total(40, quarter(2025, 1)), [over, before], '2025-04-30')).toMatchObject({
      level: 'met',
      value: { value: 50, bound: 'exact' },
    });
    expect(judge(total(40, quarter(2025, 1)), [over], '2025-04-30')).toMatchObject({ level: 'unknown', value: { lower: 0, upper: 200 } });
  });

  it('break no ceiling that they may keep, and keep none that they may break', () => {
    const ceiling = (value: number) => total(value, year(2024), { comparison: 'at-most' });
    const over = [figure('a', 30, days('2023-11-01', '2024-02-29')), figure('b', 50, days('2024-03-01', '2024-12-31'))];
    expect(judge(ceiling(80), over, '2025-02-01').level).toBe('met');
    expect(judge(ceiling(60), over, '2025-02-01').level).toBe('unknown');
    expect(judge(ceiling(49), over, '2025-02-01').level).toBe('unmet');
  });
});
