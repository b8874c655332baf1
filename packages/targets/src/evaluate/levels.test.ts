import { describe, expect, it } from 'vitest';
import type { Direction, Observation } from '@actionline/core';

import { days, figure, figuresOf, issueCodes, judge, leftOutOf, measureOf, quarter, rise, year } from '../testing/cases.js';
import { officers, rate } from '../testing/samples.js';

const percent = figuresOf(rate);
const present = measureOf({ id: 'test/m.present', combine: { time: 'snapshot', across: 'sum' } });
const state = figuresOf(present);
const reasons = (evaluation: ReturnType<typeof judge>) => leftOutOf(evaluation).map(([id, reason]) => [id, reason]);
const trendOf = ({ steps }: ReturnType<typeof judge>) => steps.find(({ code }) => code === 'trend')?.values;

describe('the figures of a level', () => {
  it('are used with the ends that they count at, and those of its trend at none', () => {
    const evaluation = judge(rise(60, rate, '2030-12-31'), [percent('a', 40, year(2022)), percent('b', 50, year(2024))], '2024-12-31');
    expect(evaluation.used).toEqual([
      { observation: 'a', range: { lower: 40, upper: 40 }, period: year(2022) },
      { observation: 'b', range: { lower: 50, upper: 50 }, period: year(2024), lower: 1, upper: 1 },
    ]);
  });

  it('are not those after the deadline, nor does a break there divide the ones before', () => {
    const up = rise(60, rate, '2022-12-31', { baseline: { value: 40, date: '2019-12-31' } });
    const series = [percent('2022', 55, year(2022)), percent('2023', 50, year(2023), { status: 'B' })];
    const evaluation = judge(up, series, '2024-06-30');
    expect(evaluation).toMatchObject({ status: 'missed', value: { value: 55 }, shareOfWay: 0.75 });
    expect(reasons(evaluation)).toEqual([['2023', 'outside-window']]);
  });

  it('that contradict each other on its day are named, and asked for', () => {
    const on = days('2024-12-31');
    // Of all there are fewer than of one place: 10 at least, or 20, as one or the other is wrong.
    const evaluation = judge(rise(15, present, '2025-12-31'), [state('all', 10, on), state('ke', 20, on, { place: 'KE' })], '2024-12-31');
    expect(evaluation.level).toBe('unknown');
    expect(issueCodes(evaluation)).toEqual(['parts-above-total']);
    expect(evaluation.missing).toEqual([
      { measure: present.id, period: on, insteadOf: ['all', 'ke'] },
      { measure: present.id, period: on },
    ]);
  });

  it('that contradict each other on other days are not what would settle it', () => {
    const series = [percent('a', 55, year(2020)), percent('b', 62, year(2020)), percent('now', 60, year(2024), { bound: 'about' })];
    const evaluation = judge(rise(60, rate, '2030-12-31'), series, '2024-12-31');
    expect(evaluation.level).toBe('unknown');
    expect(issueCodes(evaluation)).toEqual(['conflicting-figures']);
    expect(evaluation.missing).toEqual([{ measure: rate.id, period: days('2024-12-31'), insteadOf: ['now'] }]);
    // Those of its day are.
    const now = [percent('c', 55, year(2024)), percent('d', 62, year(2024))];
    expect(judge(rise(60, rate, '2030-12-31'), now, '2024-12-31').missing).toEqual([
      { measure: rate.id, period: year(2024), insteadOf: ['c', 'd'] },
    ]);
  });

  it('are in doubt where one of its day cannot be, and not where one of another day cannot', () => {
    const on = days('2024-12-31');
    const all = state('all', 50, on);
    const fault = (period: Observation['period']) => state('ke', -5, period, { place: 'KE' });
    const evaluation = judge(rise(40, present, '2025-12-31'), [all, fault(on)], '2024-12-31');
    expect(evaluation).toMatchObject({ level: 'unknown', value: { lower: 0, upper: Infinity } });
    expect(evaluation.missing).toEqual([
      { measure: present.id, period: on, insteadOf: ['ke'] },
      { measure: present.id, period: on },
    ]);
    expect(judge(rise(40, present, '2025-12-31'), [all, fault(days('2023-12-31'))], '2024-12-31')).toMatchObject({
      level: 'met',
      value: { lower: 50, upper: 50 },
    });
    const other = judge(
      rise(60, present, '2025-12-31'),
      [state('all', 60, on, { bound: 'about' }), fault(days('2023-12-31'))],
      '2024-12-31',
    );
    expect(other.missing).toEqual([{ measure: present.id, period: on, insteadOf: ['all'] }]);
  });

  it('are none where all of them are too old: nothing is closed, and nothing is asked of that day', () => {
    const two = [state('ke', 95, year(2014), { place: 'KE' }), state('ug', 10, year(2015), { place: 'UG' })];
    const evaluation = judge(rise(100, present, '2025-12-31'), two, '2024-12-31');
    expect(evaluation.evidence).toBe('stale');
    for (const key of ['closedUntil', 'missing', 'value']) expect(key in evaluation).toBe(false);
  });
});

describe('a break in a series', () => {
  it('is none in the series of another place', () => {
    const two = measureOf({ ...present, reporters: ['KE', 'UG'] });
    const series = [
      state('ke22', 10, year(2022), { place: 'KE' }),
      state('ke23', 12, year(2023), { place: 'KE', status: 'B' }),
      state('ug22', 5, year(2022), { place: 'UG' }),
      state('ug23', 6, year(2023), { place: 'UG' }),
    ];
    const evaluation = judge(rise(100, two, '2025-12-31'), series, '2023-12-31');
    expect(evaluation.value).toMatchObject({ lower: 18, upper: 18 });
    expect(reasons(evaluation)).toEqual([
      ['ke22', 'before-break'],
      ['ug22', 'older-value'],
    ]);
  });

  it('leaves no trend over it', () => {
    const up = rise(60, rate, '2030-12-31', { baseline: { value: 40, date: '2019-12-31' } });
    const series = [percent('2022', 45, year(2022)), percent('2023', 50, year(2023), { status: 'B' })];
    expect(trendOf(judge(up, series, '2023-12-31'))).toBeUndefined();
    expect(trendOf(judge(up, [...series, percent('2024', 51, year(2024))], '2024-12-31'))).toEqual({
      from: 50,
      to: 51,
      since: '2023-12-31',
      until: '2024-12-31',
    });
  });

  it('leaves out what is before it, and not what is of another length after it', () => {
    const series = [
      figure('2022', 100, year(2022)),
      figure('2023', 110, year(2023), { status: 'B' }),
      figure('2024', 120, year(2024)),
      figure('q1', 30, quarter(2025, 1)),
    ];
    expect(reasons(judge(rise(200, officers, '2030-12-31'), series, '2025-03-31'))).toEqual([
      ['2022', 'before-break'],
      ['q1', 'unlike-length'],
    ]);
  });
});

describe('the length of the periods of a level', () => {
  const up = rise(2000, officers, '2030-12-31');
  const valueOf = (series: readonly Observation[], asOf: string) => {
    const evaluation = judge(up, series, asOf);
    expect(judge(up, [...series].reverse(), asOf)).toEqual(evaluation);
    return evaluation;
  };

  it('is that of most figures, and not of most lengths', () => {
    const years = [figure('2023', 900, year(2023)), figure('2024', 1000, year(2024))];
    const weeks = [figure('w1', 20, days('2025-01-06', '2025-01-12')), figure('w2', 21, days('2025-01-13', '2025-01-19'))];
    const three = [...years, ...weeks, figure('w3', 22, days('2025-01-20', '2025-01-26'))];
    // Three weeks against two years, of 365 days and of 366.
    expect(valueOf(three, '2025-01-31').value?.value).toBe(22);
    expect(reasons(valueOf(three, '2025-01-31'))).toEqual([
      ['2023', 'unlike-length'],
      ['2024', 'unlike-length'],
      ['w1', 'older-value'],
      ['w2', 'older-value'],
    ]);
  });

  it('is the longer of two that are as many', () => {
    const evaluation = valueOf([figure('2024', 1000, year(2024)), figure('q1', 300, quarter(2025, 1))], '2025-03-31');
    expect(evaluation.value?.value).toBe(1000);
    expect(reasons(evaluation)).toEqual([['q1', 'unlike-length']]);
  });

  it('may be a day', () => {
    const series = ['2025-01-01', '2025-01-02', '2025-01-03'].map((day, at) => figure(day, at, days(day)));
    const evaluation = valueOf(series, '2025-01-31');
    expect(evaluation.value?.value).toBe(2);
    expect(evaluation.leftOut.map(({ reason }) => reason)).toEqual(['older-value', 'older-value']);
  });

  it('is the one that the most others are like', () => {
    // 100, 110 and 125 days: 110 is within 15 % of both of the others, and they are not of each other.
    const series = [
      figure('a', 1, days('2024-01-01', '2024-04-09')),
      figure('b', 2, days('2024-04-10', '2024-07-28')),
      figure('c', 3, days('2024-07-29', '2024-11-30')),
    ];
    const evaluation = valueOf(series, '2024-12-31');
    expect(evaluation.value?.value).toBe(3);
    expect(evaluation.leftOut.filter(({ reason }) => reason === 'unlike-length')).toEqual([]);
  });
});

describe('the state before the latest', () => {
  // From 2020-01-01 to 2020-04-10 are 100 days, of which a twentieth is five.
  const up = rise(100, rate, '2020-04-10', { baseline: { value: 0, date: '2020-01-01' } });
  const on = (day: string, value: number, rest: Partial<Observation> = {}) => percent(`${day} ${String(value)}`, value, days(day), rest);

  it('is a twentieth of the time away, and not a day less', () => {
    expect(trendOf(judge(up, [on('2020-02-15', 40), on('2020-02-20', 50)], '2020-02-20'))).toEqual({
      from: 40,
      to: 50,
      since: '2020-02-15',
      until: '2020-02-20',
    });
    expect(trendOf(judge(up, [on('2020-02-16', 40), on('2020-02-20', 50)], '2020-02-20'))).toEqual({
      from: 0,
      to: 50,
      since: '2020-01-01',
      until: '2020-02-20',
    });
    expect(trendOf(judge(up, [on('2020-01-06', 5)], '2020-01-06'))).toEqual({ from: 0, to: 5, since: '2020-01-01', until: '2020-01-06' });
    expect(trendOf(judge(up, [on('2020-01-05', 5)], '2020-01-05'))).toBeUndefined();
  });

  it('is told by the time since the baseline, or since the first state where there is none', () => {
    const rest = { baseline: { value: 0, date: '2009-12-31' } };
    const series = [on('2019-12-31', 40), on('2020-08-31', 50)];
    // A twentieth of twenty years is 366 days, and of ten 183: the states are 244 days apart.
    expect(trendOf(judge(rise(100, rate, '2029-12-31', rest), series, '2020-08-31'))).toMatchObject({ from: 0, to: 50 });
    expect(trendOf(judge(rise(100, rate, '2029-12-31'), series, '2020-08-31'))).toEqual({
      from: 40,
      to: 50,
      since: '2019-12-31',
      until: '2020-08-31',
    });
    const near = [on('2019-12-31', 40), on('2020-03-31', 50)];
    expect(trendOf(judge(rise(100, rate, '2029-12-31'), near, '2020-03-31'))).toBeUndefined();
  });

  it('is an earlier one where the baseline is not before the latest', () => {
    const { baseline: _, ...open } = up;
    const series = [on('2020-01-11', 30), on('2020-02-20', 50)];
    for (const day of ['2020-02-20', '2020-03-01']) {
      const evaluation = judge(open, [...series, on(day, 0, { role: 'baseline' })], '2020-03-10');
      expect(trendOf(evaluation)).toEqual({ from: 30, to: 50, since: '2020-01-11', until: '2020-02-20' });
    }
  });
});

describe('what is left out beside a reported baseline', () => {
  const fall: Direction = { kind: 'direction', direction: 'decrease', measure: rate, window: { start: '2020-01-01' } };
  const base = (id: string, day: string, rest: Partial<Observation> = {}) => percent(id, 9, days(day), { role: 'baseline', ...rest });
  const series = [percent('2020', 8, year(2020)), percent('2021', 7, year(2021))];
  const besides = (...observations: readonly Observation[]) => judge(fall, [...series, ...observations], '2021-12-31');

  it('is told by when it ends, and of which places it is', () => {
    const ke = { place: 'KE' };
    // No baseline of all: that of one place is none, on the first day of the window too.
    expect(reasons(besides(base('ke', '2020-01-01', ke)))).toEqual([['ke', 'not-needed']]);
    expect(reasons(besides(base('ke', '2020-01-02', ke)))).toEqual([['ke', 'outside-window']]);
    const all = base('all', '2019-12-31');
    for (const [day, reason, by] of [
      ['2019-12-30', 'older-value', 'all'],
      ['2019-12-31', 'not-needed', undefined],
      ['2020-01-01', 'not-needed', undefined],
    ] as const) {
      expect(leftOutOf(besides(all, base('ke', day, ke)))).toContainEqual(['ke', reason, by]);
    }
  });

  it('is told once, and of what is neither result nor baseline as well', () => {
    const evaluation = besides(
      base('all', '2019-12-31'),
      base('withdrawn', '2018-12-31', { status: 'M' }),
      percent('context', 5, year(2019), { role: 'context' }),
      percent('else', 5, year(2019), { measure: 'test/m.else', commitment: 'test/1' }),
    );
    expect(reasons(evaluation)).toEqual([
      ['context', 'other-role'],
      ['else', 'other-measure'],
      ['withdrawn', 'missing'],
    ]);
  });

  it('has each of its issues once', () => {
    const misspelt = { ...percent('odd', 7.5, year(2021)), plase: 'KE' };
    expect(issueCodes(judge(fall, [series[0]!, misspelt], '2021-12-31'))).toEqual(['unknown-key']);
  });
});

describe('a reported baseline that cannot be', () => {
  it('leaves the way open where a figure of its day cannot be either', () => {
    const on = days('2019-12-31');
    const baseline = { role: 'baseline' } as const;
    const given = [state('all', 10, on, baseline), state('now', 50, days('2024-12-31'))];
    expect(judge(rise(100, present, '2030-12-31'), given, '2024-12-31').steps).toContainEqual(
      expect.objectContaining({ code: 'trend', values: { from: 10, to: 50, since: '2019-12-31', until: '2024-12-31' } }),
    );
    const doubtful = judge(rise(100, present, '2030-12-31'), [...given, state('ke', -5, on, { ...baseline, place: 'KE' })], '2024-12-31');
    // It was 0 or more.
    expect(doubtful).toMatchObject({ level: 'unmet', trajectory: 'unknown' });
    expect(issueCodes(doubtful)).toEqual(['negative-count']);
  });
});
