import { describe, expect, it } from 'vitest';
import type { Direction, LevelBy, Observation } from '@actionline/core';

import { days, figure, figuresOf, found, issueCodes, judge, leftOutOf, measureOf, quarter, rise, year } from '../testing/cases.js';
import { officers, rate, reasonFor } from '../testing/samples.js';

const percent = figuresOf(rate);
const steps = ({ steps: all }: ReturnType<typeof judge>) => all.map(({ code }) => code);

describe('periods of unlike length', () => {
  it('are no levels of one series: a quarter of 270 is no year', () => {
    const fall = rise(500, officers, '2030-12-31', { direction: 'decrease', baseline: { value: 1100, date: '2022-12-31' } });
    const evaluation = judge(
      fall,
      [figure('2023', 1000, year(2023)), figure('2024', 1050, year(2024)), figure('q1', 270, quarter(2025, 1))],
      '2025-03-31',
    );
    // 1,050 a year, after 1,000: 50 of the 600 down to 500 in a quarter of the time.
    expect(evaluation).toMatchObject({ level: 'unmet', value: { value: 1050 }, trajectory: 'stalled', status: 'off-track' });
    expect(evaluation.steps).toContainEqual({ code: 'trend', values: { from: 1000, to: 1050, since: '2023-12-31', until: '2024-12-31' } });
    expect(reasonFor(evaluation, 'q1')).toBe('unlike-length');
  });

  it('show no fall from a year to a quarter', () => {
    const up = rise(2000, officers, '2030-12-31', { baseline: { value: 1000, date: '2022-12-31' } });
    const evaluation = judge(
      up,
      [figure('2023', 1200, year(2023)), figure('2024', 1400, year(2024)), figure('q1', 380, quarter(2025, 1))],
      '2025-03-31',
    );
    // 400 of 1,000 in 731 of 2,922 days.
    expect(evaluation).toMatchObject({ value: { value: 1400 }, shareOfWay: 0.4, status: 'on-track', closedUntil: '2024-12-31' });
  });

  it('are told by what most of them are: one year beside monthly figures', () => {
    const up = rise(30, officers, '2026-12-31', { baseline: { value: 10, date: '2023-12-31' } });
    const months = [
      figure('jan', 12, days('2024-01-01', '2024-01-31')),
      figure('feb', 14, days('2024-02-01', '2024-02-29')),
      figure('mar', 15, days('2024-03-01', '2024-03-31')),
    ];
    const evaluation = judge(up, [...months, figure('year', 150, year(2024))], '2025-01-31');
    expect(evaluation).toMatchObject({ level: 'unmet', value: { value: 15 } });
    expect(reasonFor(evaluation, 'year')).toBe('unlike-length');
    // A leap year is as long as any other, and a state has no length.
    expect(leftOutOf(judge(up, [figure('a', 11, year(2024)), figure('b', 12, year(2025))], '2026-01-31'))).toEqual([]);
    const share = rise(30, rate, '2026-12-31', { baseline: { value: 10, date: '2023-12-31' } });
    expect(judge(share, [percent('year', 12, year(2024)), percent('point', 31, days('2025-03-31'))], '2025-03-31').level).toBe('met');
  });
});

describe('states of several places', () => {
  const present = measureOf({ id: 'test/m.present', combine: { time: 'snapshot', across: 'sum' } });
  const state = figuresOf(present);
  const target = rise(100, present, '2025-12-31', { baseline: { value: 0, date: '2013-12-31' } });

  it('need every part to be fresh: ten years old is none of today', () => {
    const evaluation = judge(
      target,
      [state('ke', 95, year(2014), { place: 'KE' }), state('ug', 10, year(2024), { place: 'UG' })],
      '2024-12-31',
    );
    expect(found(evaluation)).toEqual(['inconclusive', 10, Infinity]);
    expect(reasonFor(evaluation, 'ke')).toBe('stale-part');
    expect(evaluation.level).toBe('unknown');
  });

  it('are fresh up to the last day that the method takes them for so', () => {
    const two = measureOf({ ...present, reporters: ['KE', 'UG'] });
    const of = (age: string) =>
      judge(
        rise(100, two, '2025-12-31'),
        [state('ke', 95, days(age), { place: 'KE' }), state('ug', 10, days('2024-12-31'), { place: 'UG' })],
        '2024-12-31',
      );
    // 731 days before the last of 2024 is the last of 2022.
    expect(found(of('2022-12-31'))).toEqual(['achieved', 105, 105]);
    expect(found(of('2022-12-30'))).toEqual(['inconclusive', 10, Infinity]);
    const strict = judge(
      rise(100, two, '2025-12-31'),
      [state('ke', 95, days('2024-06-30'), { place: 'KE' }), state('ug', 10, days('2024-12-31'), { place: 'UG' })],
      '2024-12-31',
      { method: { staleAfterDays: 90 } },
    );
    expect(strict.level).toBe('unknown');
  });

  it('lose none where all of them are too old', () => {
    const evaluation = judge(
      target,
      [state('ke', 95, year(2014), { place: 'KE' }), state('ug', 10, year(2015), { place: 'UG' })],
      '2024-12-31',
    );
    expect(evaluation).toMatchObject({ level: 'unknown', evidence: 'stale', status: 'inconclusive' });
    expect(evaluation.leftOut.map(({ observation, reason }) => [observation, reason])).toEqual([
      ['ke', 'stale-part'],
      ['ug', 'stale-part'],
    ]);
  });

  it('of which the newest speaks say nothing where two are equally new', () => {
    const newest = { ...rate, combine: { time: 'snapshot', across: 'latest' } } as const;
    const up = rise(60, newest, '2030-12-31', { baseline: { value: 20, date: '2020-12-31' } });
    for (const [ke, ug] of [
      [40, 80],
      [80, 40],
    ] as const) {
      const evaluation = judge(
        up,
        [percent('a', ke, year(2024), { place: 'KE' }), percent('b', ug, year(2024), { place: 'UG' })],
        '2024-12-31',
      );
      expect(evaluation).toMatchObject({ level: 'unknown', status: 'inconclusive' });
      expect(issueCodes(evaluation)).toEqual(['cannot-combine']);
      expect(leftOutOf(evaluation).map(([id, reason]) => [id, reason])).toEqual([
        ['a', 'cannot-combine'],
        ['b', 'cannot-combine'],
      ]);
    }
    // One that is newer speaks for all.
    const later = [percent('a', 40, year(2024), { place: 'KE' }), percent('b', 80, days('2025-01-31'), { place: 'UG' })];
    expect(judge(up, later, '2025-01-31')).toMatchObject({ level: 'met', value: { value: 80 } });
    expect(reasonFor(judge(up, later, '2025-01-31'), 'a')).toBe('older-value');
  });

  it('that are not combined need the figure of all', () => {
    const both = [percent('a', 40, year(2024), { place: 'PE' }), percent('b', 80, year(2024), { place: 'CL' })];
    const up = rise(60, rate, '2030-12-31', { baseline: { value: 20, date: '2020-12-31' } });
    expect(issueCodes(judge(up, both, '2024-12-31'))).toEqual(['cannot-combine']);
    expect(judge(up, [...both, percent('all', 61, year(2024))], '2024-12-31')).toMatchObject({ level: 'met', value: { value: 61 } });
  });
});

describe('trends', () => {
  it('are not read from two days: a fall by 0.1 in one day says nothing about six years', () => {
    const up = rise(80, rate, '2030-12-31', { baseline: { value: 60, date: '2020-12-31' } });
    const evaluation = judge(up, [percent('a', 99.9, days('2025-01-30')), percent('b', 99.8, days('2025-01-31'))], '2025-01-31');
    expect(evaluation).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
  });

  it('are not read from two values of one day', () => {
    const keep = rise(50, rate, '2030-12-31', { direction: 'maintain', comparison: 'at-least' });
    const evaluation = judge(
      keep,
      [percent('a', 44, year(2024)), percent('b', 46, days('2024-12-31'), { recordedAt: '2025-06-01' })],
      '2025-12-31',
    );
    expect(evaluation).toMatchObject({ level: 'unmet', trajectory: 'unknown', status: 'inconclusive' });
    expect(steps(evaluation)).not.toContain('trend');
  });

  it('are read from states far enough apart, the nearer ones between them aside', () => {
    // From 2024 to 2030 a twentieth is 110 days.
    const up = rise(80, rate, '2029-12-31', { baseline: { value: 50, date: '2023-12-31' } });
    const series = [percent('a', 95, days('2024-06-30')), percent('b', 90, days('2025-06-01')), percent('c', 89, days('2025-06-30'))];
    const evaluation = judge(up, series, '2025-06-30');
    expect(evaluation.steps).toContainEqual({ code: 'trend', values: { from: 95, to: 89, since: '2024-06-30', until: '2025-06-30' } });
    // Six a year down: 62 by the end of 2029.
    expect(evaluation).toMatchObject({ level: 'met', trajectory: 'wrong-way', status: 'slipping' });
  });

  it('call nobody off track fourteen days into five years', () => {
    const five = rise(100, rate, '2029-12-31', { baseline: { value: 50, date: '2024-12-31' } });
    expect(judge(five, [percent('a', 50, days('2025-01-14'))], '2025-01-14')).toMatchObject({
      trajectory: 'unknown',
      status: 'inconclusive',
    });
    // A twentieth of 1,826 days is 91.3.
    expect(judge(five, [percent('a', 50, days('2025-04-02'))], '2025-04-02')).toMatchObject({ trajectory: 'stalled', status: 'off-track' });
    expect(judge(five, [percent('a', 60, days('2025-01-14'))], '2025-01-14').status).toBe('on-track');
  });
});

describe('levels met late, and lost', () => {
  const fall: LevelBy = rise(7.25, rate, '2022-12-31', { direction: 'decrease', baseline: { value: 14.5, date: '2015-12-31' } });

  it('say when a level had been met that is not any more', () => {
    const series = (
      [
        [2020, 6.5],
        [2021, 7.6],
        [2022, 9.9],
      ] as const
    ).map(([of, value]) => percent(String(of), value, year(of)));
    const evaluation = judge(fall, [...series, percent('2023', 10.4, year(2023))], '2024-06-30');
    expect(evaluation).toMatchObject({ level: 'unmet', status: 'missed', value: { value: 9.9 } });
    expect(evaluation.steps).toContainEqual({ code: 'was-met', values: { on: '2020-12-31', value: 6.5 }, observations: ['2020'] });
    expect(judge(fall, series, '2020-12-31').status).toBe('achieved');
    expect(steps(judge(fall, series.slice(1), '2022-12-31'))).not.toContain('was-met');
  });

  it('say how many days after the deadline a level is met, for the first time after it', () => {
    const series = [percent('2022', 8, year(2022)), percent('2023', 7.2, year(2023)), percent('2024', 7, year(2024))];
    const evaluation = judge(fall, series, '2025-06-30');
    expect(evaluation).toMatchObject({ level: 'met', status: 'achieved', value: { value: 7.2 } });
    expect(evaluation.steps).toContainEqual({
      code: 'met-late',
      values: { on: '2023-12-31', due: '2022-12-31', days: 365 },
      observations: ['2023'],
    });
    expect(judge(fall, series, '2023-06-30').status).toBe('missed');
  });
});

describe('a level met late by several figures', () => {
  it('loses none of them', () => {
    const most = measureOf({ id: 'test/m.most', unit: 'percent', combine: { time: 'snapshot', across: 'max' } });
    const of = figuresOf(most);
    const up = rise(60, most, '2022-12-31', { baseline: { value: 40, date: '2019-12-31' } });
    const late = days('2023-06-30');
    const evaluation = judge(up, [of('all', 70, late), of('women', 65, late, { dimensions: { sex: 'F' } })], '2023-12-31');
    expect(evaluation).toMatchObject({ level: 'met', status: 'achieved' });
    const named = [...evaluation.used, ...evaluation.leftOut].map(({ observation }) => observation).sort();
    expect(named).toEqual(['all', 'women']);
  });
});

describe('shares of a way', () => {
  it('are none where the baseline meets what is asked already', () => {
    const up = rise(55, rate, '2026-12-31', { comparison: 'at-least', baseline: { value: 68.6, date: '2015-12-31' } });
    const lost = judge(up, [percent('2022', 45.9, year(2022)), percent('2023', 46.7, year(2023))], '2024-06-30');
    // Under 55 and a little nearer.
    expect(lost).toMatchObject({ level: 'unmet', trajectory: 'slow', status: 'at-risk' });
    expect('shareOfWay' in lost).toBe(false);
    const ceiling = rise(10, rate, '2030-12-31', {
      direction: 'decrease',
      comparison: 'at-most',
      baseline: { value: 7.8, date: '2016-12-31' },
    });
    const above = judge(ceiling, [percent('2020', 17.7, year(2020)), percent('2023', 13.5, year(2023))], '2024-06-30');
    expect(above).toMatchObject({ level: 'unmet', trajectory: 'slow', status: 'at-risk' });
    expect('shareOfWay' in above).toBe(false);
  });

  it('are none where a level is kept', () => {
    const keep = rise(50, rate, '2030-12-31', {
      direction: 'maintain',
      comparison: 'more-than',
      baseline: { value: 58.2, date: '2015-12-31' },
    });
    const kept = judge(keep, [percent('2023', 59.5, year(2023))], '2024-06-30');
    expect(kept).toMatchObject({ level: 'met', status: 'achieved' });
    expect('shareOfWay' in kept).toBe(false);
  });

  it('are negative where the way is gone back, and above 1 where it is passed', () => {
    const up = rise(60, rate, '2030-12-31', { baseline: { value: 40, date: '2020-12-31' } });
    expect(judge(up, [percent('a', 35, year(2024))], '2024-12-31')).toMatchObject({ shareOfWay: -0.25, status: 'moving-away' });
    expect(judge(up, [percent('a', 70, year(2024))], '2024-12-31')).toMatchObject({ shareOfWay: 1.5, status: 'achieved' });
  });
});

describe('directions without a value', () => {
  const way = (direction: 'increase' | 'decrease', rest: Partial<Direction> = {}): Direction => ({
    kind: 'direction',
    direction,
    measure: rate,
    window: { start: '2015-01-01', end: '2030-12-31' },
    ...rest,
  });
  const series = (...values: readonly (readonly [number, number])[]): readonly Observation[] =>
    values.map(([of, value]) => percent(String(of), value, year(of)));

  it('are not achieved while the last change goes the other way', () => {
    // 100, then 50, then 90.
    const evaluation = judge(way('decrease'), series([2015, 100], [2021, 50], [2022, 90]), '2023-06-30');
    expect(evaluation).toMatchObject({ level: 'met', trajectory: 'wrong-way', status: 'slipping' });
  });

  it('are not achieved by a trifle', () => {
    expect(judge(way('increase'), series([2020, 50], [2024, 50.01]), '2024-12-31')).toMatchObject({
      level: 'unknown',
      trajectory: 'stalled',
      status: 'off-track',
    });
    expect(judge(way('increase'), series([2020, 50], [2024, 51]), '2024-12-31').status).toBe('achieved');
  });

  it('are kept by staying at a natural limit', () => {
    const full = series([2021, 100], [2022, 100], [2023, 100]);
    expect(judge(way('increase', { measure: { ...rate, limits: { upper: 100 } } }), full, '2023-12-31')).toMatchObject({
      level: 'met',
      status: 'achieved',
    });
    expect(judge(way('increase'), full, '2023-12-31')).toMatchObject({ level: 'unmet', status: 'off-track' });
    const none = series([2021, 0], [2022, 0]);
    expect(judge(way('decrease', { measure: { ...rate, limits: { lower: 0 } } }), none, '2022-12-31').status).toBe('achieved');
    // Below it there is something to gain.
    expect(
      judge(way('increase', { measure: { ...rate, limits: { upper: 100 } } }), series([2021, 99], [2022, 99]), '2022-12-31').status,
    ).toBe('off-track');
  });

  it('do not depend on which of two values of one year is named first', () => {
    for (const [a, b] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const two = [percent('old', 50, year(2020)), percent(a, 49, year(2024)), percent(b, 60, year(2024))];
      const open = judge(way('increase'), two, '2024-12-31');
      expect(open).toMatchObject({ level: 'unknown', trajectory: 'unknown', status: 'inconclusive' });
      const told = two.map((one): Observation => (one.value === 60 ? { ...one, recordedAt: '2025-02-01' } : one));
      expect(judge(way('increase'), told, '2025-06-30').status).toBe('achieved');
    }
  });
});
