import { describe, expect, it } from 'vitest';
import type { EveryPeriod, Evaluation, Period } from '@actionline/core';

import { days, figure, figuresOf, judge, leftOutOf, measureOf, quarter, year } from '../testing/cases.js';
import { countries, officers } from '../testing/samples.js';

function every(value: number, each: EveryPeriod['every'], window: EveryPeriod['window'], rest: Partial<EveryPeriod> = {}): EveryPeriod {
  return { kind: 'every-period', comparison: 'at-least', value, measure: officers, every: each, window, ...rest };
}

/** The periods of an evaluation in short: first day, level, and whether it is cut. */
function periodsOf({ periods = [] }: Evaluation): readonly string[] {
  return periods.map(({ period, level, cut }) => `${period.start} ${level}${cut === true ? ' cut' : ''}`);
}

const month = (of: number, number: number): Period => {
  const start = `${String(of)}-${String(number).padStart(2, '0')}-01`;
  return { start, end: new Date(Date.UTC(of, number, 0)).toISOString().slice(0, 10) };
};

describe('a period that runs', () => {
  const three = every(60, 'year', days('2023-01-01', '2025-12-31'));
  const before = [figure('2023', 62, year(2023)), figure('2024', 64, year(2024))];

  it('counts beside those that are over: 2 of 60 with a month left', () => {
    const evaluation = judge(three, [...before, figure('now', 2, days('2025-01-01', '2025-11-30'))], '2025-11-30');
    // 54.9 are expected by the end of November.
    expect(evaluation).toMatchObject({ level: 'unknown', trajectory: 'stalled', status: 'off-track' });
    expect(evaluation.value).toMatchObject({ value: 2, bound: 'exact' });
  });

  it('is judged by the last day that its figures reach, and says nothing where they reach none', () => {
    // By the end of June 2 of 29.75: too few on that day, whatever came after.
    expect(judge(three, [...before, figure('now', 2, days('2025-01-01', '2025-06-30'))], '2025-11-30').trajectory).toBe('stalled');
    // Of one place alone it is 2 at least.
    const ofKenya = figure('now', 2, days('2025-01-01', '2025-11-30'), { place: 'KE' });
    expect(judge(three, [...before, ofKenya], '2025-11-30')).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
    // Three weeks into the year nobody is behind.
    expect(judge(three, [...before, figure('now', 0, days('2025-01-01', '2025-01-14'))], '2025-01-14').status).toBe('achieved');
  });

  it('is met as soon as its part meets it, and no fall from a full one', () => {
    const long = every(60, 'year', days('2023-01-01', '2030-12-31'));
    const evaluation = judge(long, [figure('2023', 200, year(2023)), figure('q1', 65, quarter(2024, 1))], '2025-03-01');
    expect(evaluation).toMatchObject({ level: 'met', trajectory: 'sufficient', status: 'achieved' });
    expect(evaluation.steps.map(({ code }) => code)).not.toContain('trend');
    // In the middle of the year as well.
    expect(judge(long, [figure('2023', 200, year(2023)), figure('q1', 65, quarter(2024, 1))], '2024-06-30').status).toBe('achieved');
  });

  it('of a ceiling is broken before it is over', () => {
    const ceiling = every(10, 'quarter', days('2024-01-01', '2024-12-31'), { comparison: 'at-most' });
    const evaluation = judge(ceiling, [figure('q1', 9, quarter(2024, 1)), figure('april', 11, month(2024, 4))], '2024-05-15');
    expect(evaluation).toMatchObject({ level: 'unmet', trajectory: 'wrong-way' });
    expect(periodsOf(evaluation)).toEqual(['2024-01-01 met', '2024-04-01 unmet']);
  });
});

describe('years of a promise', () => {
  const states = measureOf({ id: 'test/m.now', unit: 'country', combine: { time: 'snapshot', across: 'none' } });
  const state = figuresOf(states);

  it('run from July where the promise does', () => {
    const fiscal = every(60, 'year', days('2023-07-01', '2026-06-30'), { measure: states });
    const evaluation = judge(
      fiscal,
      [
        state('a', 62, days('2023-07-01', '2024-06-30')),
        state('b', 64, days('2024-07-01', '2025-06-30')),
        state('c', 66, days('2025-07-01', '2026-06-30')),
      ],
      '2026-06-30',
    );
    expect(evaluation).toMatchObject({ level: 'met', status: 'achieved' });
    expect(periodsOf(evaluation)).toEqual(['2023-07-01 met', '2024-07-01 met', '2025-07-01 met']);
  });

  it('run from a day of the year that is named, though the window begins on another', () => {
    // A fiscal year from April; the promise was given in May 2022 and has no end.
    const fiscal = every(100, 'year', { start: '2022-05-20' }, { anchor: '04-01' });
    const evaluation = judge(
      fiscal,
      [
        figure('a', 90, days('2022-05-20', '2023-03-31')),
        figure('b', 100, days('2023-04-01', '2024-03-31')),
        figure('c', 130, days('2024-04-01', '2025-03-31')),
      ],
      '2025-05-31',
    );
    // Ninety in ten months are neither kept nor broken.
    expect(periodsOf(evaluation)).toEqual(['2022-05-20 unknown cut', '2023-04-01 met', '2024-04-01 met', '2025-04-01 unknown']);
    expect(evaluation).toMatchObject({ level: 'met', status: 'achieved' });
  });

  it('may be two: every two years', () => {
    const biennial = every(50, 'year', days('2020-01-01', '2023-12-31'), { times: 2 });
    const yearly = [10, 45, 30, 15].map((value, at) => figure(`y${String(2020 + at)}`, value, year(2020 + at)));
    const evaluation = judge(biennial, yearly, '2024-02-01');
    // 55, and 45.
    expect(periodsOf(evaluation)).toEqual(['2020-01-01 met', '2022-01-01 unmet']);
    expect(evaluation.status).toBe('missed');
    // A figure of both years of a pair is as good.
    expect(judge(biennial, [figure('pair', 55, days('2020-01-01', '2021-12-31'))], '2021-12-31').level).toBe('met');
  });

  it('may be halves, where calendar years of figures prove what they can', () => {
    const halves = every(20, 'half-year', days('2024-01-01', '2024-12-31'));
    // 15 in a year are too few for 20 in either half; 30 may be.
    expect(periodsOf(judge(halves, [figure('y', 15, year(2024))], '2025-01-31'))).toEqual(['2024-01-01 unmet', '2024-07-01 unmet']);
    expect(periodsOf(judge(halves, [figure('y', 30, year(2024))], '2025-01-31'))).toEqual(['2024-01-01 unknown', '2024-07-01 unknown']);
    expect(
      periodsOf(judge(halves, [figure('y', 30, year(2024)), figure('h', 25, days('2024-01-01', '2024-06-30'))], '2025-01-31')),
    ).toEqual(['2024-01-01 met', '2024-07-01 unmet']);
  });
});

describe('periods that the window cuts', () => {
  it('are not held against the full floor: months from the 15th of January', () => {
    const monthly = every(10, 'month', days('2024-01-15', '2024-06-30'));
    const months = [1, 2, 3, 4, 5, 6].map((of) => figure(`m${String(of)}`, 12, month(2024, of)));
    const evaluation = judge(monthly, months, '2024-07-31');
    // Of January's 12 nobody knows how many came after the 14th, and the half month is asked for nothing that is known.
    expect(evaluation).toMatchObject({ level: 'met', status: 'achieved' });
    expect(periodsOf(evaluation)).toEqual([
      '2024-01-15 unknown cut',
      '2024-02-01 met',
      '2024-03-01 met',
      '2024-04-01 met',
      '2024-05-01 met',
      '2024-06-01 met',
    ]);
    // Without any figure of January it is the same.
    expect(judge(monthly, months.slice(1), '2024-07-31').status).toBe('achieved');
  });

  it('may still meet the floor, and break a ceiling, on their own', () => {
    const window = days('2024-02-15', '2024-12-31');
    const floor = every(10, 'quarter', window);
    const cut = figure('cut', 10, days('2024-02-15', '2024-03-31'));
    expect(periodsOf(judge(floor, [cut], '2024-05-01'))[0]).toBe('2024-02-15 met cut');
    const ceiling = every(10, 'quarter', window, { comparison: 'at-most' });
    // What the whole may not pass, a part that does not pass it keeps.
    expect(periodsOf(judge(ceiling, [cut], '2024-05-01'))[0]).toBe('2024-02-15 met cut');
    // Of "exactly" neither is said.
    const exact = every(10, 'quarter', window, { comparison: 'exactly' });
    expect(periodsOf(judge(exact, [cut], '2024-05-01'))[0]).toBe('2024-02-15 unknown cut');
    expect(periodsOf(judge(ceiling, [{ ...cut, value: 11 }], '2024-05-01'))[0]).toBe('2024-02-15 unmet cut');
    expect(judge(ceiling, [{ ...cut, value: 11 }], '2024-05-01').level).toBe('unmet');
  });
});

describe('weeks', () => {
  it('begin on Monday, and let a month be judged as far as they lie in it', () => {
    const weekly = every(5, 'week', days('2025-01-06', '2025-01-26'));
    const weeks = (['2025-01-06', '2025-01-13', '2025-01-20'] as const).map((start, at) => {
      const end = `2025-01-${String(Number(start.slice(8)) + 6).padStart(2, '0')}`;
      return figure(`w${String(at + 1)}`, 5 + at, days(start, end));
    });
    expect(periodsOf(judge(weekly, weeks, '2025-01-31'))).toEqual(['2025-01-06 met', '2025-01-13 met', '2025-01-20 met']);
    // Fortnights of the same days: 11, and 7 in the first half of the second.
    const fortnights = every(11, 'week', days('2025-01-06', '2025-02-02'), { times: 2 });
    expect(periodsOf(judge(fortnights, weeks, '2025-01-26'))).toEqual(['2025-01-06 met', '2025-01-20 unmet']);
  });

  it('miss a floor of a year that they cannot have reached', () => {
    // 52 weeks of 10 from 1 January 2024 end on 29 December, and one more of 10 lies over the turn of the year.
    const weeks = Array.from({ length: 53 }, (_, at) => {
      const first = new Date(Date.UTC(2024, 0, 1 + 7 * at));
      const last = new Date(Date.UTC(2024, 0, 7 + 7 * at));
      return figure(`w${String(at + 1)}`, 10, days(first.toISOString().slice(0, 10), last.toISOString().slice(0, 10)));
    });
    expect(judge(every(531, 'year', days('2024-01-01', '2024-12-31')), weeks, '2025-01-31')).toMatchObject({
      level: 'unmet',
      status: 'missed',
    });
    const open = judge(every(525, 'year', days('2024-01-01', '2024-12-31')), weeks, '2025-01-31');
    expect(open.level).toBe('unknown');
    expect(open.missing).toMatchObject([{ insteadOf: ['w53'], period: days('2024-12-30', '2024-12-31') }]);
  });
});

describe('what is missing in a recurring promise', () => {
  it('is the period that nobody reported, and from which value on it is met', () => {
    const quarterly = every(8, 'quarter', days('2024-01-01', '2024-12-31'));
    const evaluation = judge(
      quarterly,
      [1, 3, 4].map((of) => figure(`q${String(of)}`, 9, quarter(2024, of))),
      '2025-01-31',
    );
    expect(evaluation).toMatchObject({ level: 'unknown', status: 'inconclusive' });
    expect(evaluation.missing).toEqual([
      { measure: 'test/m.officers', period: quarter(2024, 2), decides: { level: 'met', comparison: 'at-least', value: 8 } },
    ]);
  });

  it('is a figure over the edge of two, where that is what leaves them open', () => {
    const yearly = every(60, 'year', days('2021-01-01', '2022-12-31'));
    const evaluation = judge(yearly, [figure('both', 130, days('2021-01-01', '2022-12-31'))], '2023-03-01');
    expect(evaluation.missing).toMatchObject([
      { period: year(2021), insteadOf: ['both'] },
      { period: year(2022), insteadOf: ['both'] },
    ]);
    expect(leftOutOf(evaluation)).toEqual([]);
  });

  it('is who else was reached, where places are counted', () => {
    const reached = figuresOf(countries);
    const yearly = every(2, 'year', days('2023-01-01', '2024-12-31'), { measure: countries });
    const evaluation = judge(
      yearly,
      [reached('a', 2, year(2023), { places: ['KE', 'UG'] }), reached('b', 1, year(2024), { place: 'KE' })],
      '2025-02-01',
    );
    expect(periodsOf(evaluation)).toEqual(['2023-01-01 met', '2024-01-01 unknown']);
    expect(evaluation.missing).toMatchObject([{ period: year(2024), exceptPlaces: ['KE'] }]);
  });
});
