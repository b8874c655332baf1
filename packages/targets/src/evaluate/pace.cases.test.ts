import { describe, expect, it } from 'vitest';
import type { Measure } from '@actionline/core';

import { days, figure, figuresOf, found, judge, leftOutOf, measureOf, quarter, total, year } from '../testing/cases.js';
import { children, countries } from '../testing/samples.js';

// 1,827 days: 2024 and 2028 are leap years.
const FIVE_YEARS = days('2024-01-01', '2028-12-31');

describe('the pace of a total', () => {
  it('is that of the last day up to which everything is known: a yearly report of 2024 says so in June 2025 too', () => {
    // 366 of 1,827 days: 200.3 of 1,000 are expected; 150 are 75 %.
    const evaluation = judge(total(1000, FIVE_YEARS), [figure('2024', 150, year(2024))], '2025-06-30');
    expect(evaluation).toMatchObject({ level: 'unknown', trajectory: 'slow', status: 'at-risk', closedUntil: '2024-12-31' });
    expect(evaluation.steps.find(({ code }) => code === 'pace')?.values).toMatchObject({ on: '2024-12-31', elapsedDays: 366 });
  });

  it('is sufficient where what is proven by today is on the path, though more may have been done', () => {
    // On 30 June 2025, 547 days: 299.4 are expected, 95 % of them are 284.4.
    const ofKenya = (value: number) =>
      judge(total(1000, FIVE_YEARS), [figure('ke', value, days('2024-01-01', '2025-06-30'), { place: 'KE' })], '2025-06-30');
    expect(ofKenya(285)).toMatchObject({ level: 'unknown', trajectory: 'sufficient', status: 'on-track' });
    // Too little of the one country is not too little of all.
    expect(ofKenya(284)).toMatchObject({ trajectory: 'unknown', status: 'inconclusive' });
    const alone = measureOf({ reporters: ['KE'] });
    const known = judge(
      total(1000, FIVE_YEARS, { measure: alone }),
      [figure('ke', 284, days('2024-01-01', '2025-06-30'), { place: 'KE' })],
      '2025-06-30',
    );
    expect(known).toMatchObject({ trajectory: 'slow', status: 'at-risk' });
  });

  it('is a verdict on the range: about 200 may be on the line and may not', () => {
    const of = (value: number) =>
      judge(total(1000, FIVE_YEARS), [figure('a', value, year(2024), { bound: 'about' })], '2024-12-31').trajectory;
    // 180 to 220 against 190.3, which is 95 %.
    expect(of(200)).toBe('unknown');
    expect(of(212)).toBe('sufficient'); // 190.8 at least
    expect(of(170)).toBe('slow'); // 153 to 187, and 60 % of 200.3 are 120.2
    expect(of(100)).toBe('stalled'); // 110 at most
  });

  it('calls nobody off track fourteen days into five years', () => {
    const early = (value: number, asOf: string) => judge(total(1000, FIVE_YEARS), [figure('a', value, days('2024-01-01', asOf))], asOf);
    expect(early(0, '2024-01-14')).toMatchObject({ level: 'unmet', trajectory: 'unknown', status: 'inconclusive' });
    expect(early(8, '2024-01-14')).toMatchObject({ trajectory: 'sufficient', status: 'on-track' });
    // A twentieth of 1,827 days is over on the 92nd, 1 April.
    expect(early(0, '2024-03-31').trajectory).toBe('unknown');
    expect(early(0, '2024-04-01')).toMatchObject({ trajectory: 'stalled', status: 'off-track' });
    // Where the whole is three months, the fifth day is a twentieth of it.
    const short = total(90, quarter(2025, 1));
    expect(judge(short, [figure('a', 0, days('2025-01-01', '2025-01-14'))], '2025-01-14').status).toBe('off-track');
    expect(early(0, '2024-01-14').expected).toBeCloseTo((14 * 1000) / 1827, 10);
  });

  it('is not read from a gap in the middle, beyond the day that it begins', () => {
    const parts = [figure('q1', 60, quarter(2024, 1)), figure('q3', 60, quarter(2024, 3)), figure('q4', 60, quarter(2024, 4))];
    const evaluation = judge(total(1000, days('2024-01-01', '2025-12-31')), parts, '2024-12-31');
    // 91 of 731 days: 124.5 expected by the end of March, and 60 there. 180 by the end of the year are no 475.
    expect(evaluation).toMatchObject({ trajectory: 'stalled', closedUntil: '2024-03-31' });
    expect(evaluation.missing).toMatchObject([{ period: quarter(2024, 2) }]);
    expect(found(evaluation)).toEqual(['off-track', 180, Infinity]);
  });

  it('is none of long ago where what is proven since says otherwise', () => {
    // Nothing in the first year, of which all is known; since then 600 at least of 1,000 in 1,096 of 1,827 days, which are 599.9.
    const floor = [figure('2024', 0, year(2024)), figure('later', 600, days('2025-07-01', '2026-12-31'), { bound: 'at-least' })];
    expect(judge(total(1000, FIVE_YEARS), floor, '2026-12-31').trajectory).toBe('sufficient');
    // With 400 it is slow at least, and may be more; nobody is stalled.
    const some = [figure('2024', 0, year(2024)), figure('later', 400, days('2025-07-01', '2026-12-31'), { bound: 'at-least' })];
    expect(judge(total(1000, FIVE_YEARS), some, '2026-12-31')).toMatchObject({ trajectory: 'unknown', status: 'inconclusive' });
    // A ceiling is not kept by a first year without any.
    const ceiling = total(1000, FIVE_YEARS, { comparison: 'at-most' });
    expect(
      judge(ceiling, [figure('2024', 0, year(2024)), figure('later', 900, days('2025-07-01', '2026-12-31'))], '2026-12-31'),
    ).toMatchObject({
      level: 'unknown',
      trajectory: 'unknown',
    });
  });

  it('under a ceiling is slow only where the ceiling has certainly not been passed', () => {
    // 355 of 366 days: the line is at 969.9, and slow is up to 1,020.9 (the 95 % of which are the line).
    const ceiling = total(1000, year(2024), { comparison: 'at-most' });
    const beside = (about: number) =>
      judge(
        ceiling,
        [
          figure('most', 950, days('2024-01-01', '2024-12-10')),
          figure('rest', about, days('2024-12-11', '2024-12-20'), { bound: 'about' }),
        ],
        '2024-12-20',
      ).trajectory;
    expect(beside(45)).toBe('slow'); // 990.5 to 999.5
    expect(beside(50)).toBe('unknown'); // 995 to 1,005: it may have been passed
    expect(beside(60)).toBe('wrong-way'); // 1,004 at least
  });

  it('of places counted is that of the names known, where all are known', () => {
    const reporters = { assumed: 'those-that-report', reason: { en: 'Offices name every place.' } } as const;
    const named: Measure = { ...countries, reporters };
    const reached = figuresOf(named);
    const two = reached('a', 2, year(2024), { places: ['KE', 'UG'] });
    // Ten in five years: two in the first.
    expect(judge(total(10, FIVE_YEARS, { measure: countries }), [two], '2024-12-31').trajectory).toBe('sufficient');
    const one = { ...two, value: 1, places: ['KE'] };
    expect(judge(total(10, FIVE_YEARS, { measure: countries }), [one], '2024-12-31')).toMatchObject({
      trajectory: 'stalled',
      value: { value: 1 },
    });
  });

  it('of a running total is that of its newest value', () => {
    const of = figuresOf(children);
    const target = total(1000, FIVE_YEARS, { measure: children });
    const all = [of('a', 100, days('2024-01-01', '2024-06-30')), of('b', 180, days('2024-01-01', '2024-12-31'))];
    // 180 of 200.3.
    expect(judge(target, all, '2025-03-31')).toMatchObject({ trajectory: 'slow', closedUntil: '2024-12-31' });
    expect(leftOutOf(judge(target, all, '2025-03-31'))).toEqual([['a', 'contained', 'b']]);
  });
});

describe('what would settle it', () => {
  it('is the days of a place, and the least value that is enough', () => {
    const reporters = ['KE', 'UG'];
    const more = total(1000, year(2024), { comparison: 'more-than', measure: measureOf({ reporters }) });
    const observations = [
      figure('ke', 600, year(2024), { place: 'KE' }),
      figure('ug', 300, days('2024-01-01', '2024-09-30'), { place: 'UG' }),
    ];
    const evaluation = judge(more, observations, '2025-01-31');
    // Uganda, October to December 2024; with 101 or more there are more than 1,000.
    expect(evaluation.missing).toEqual([
      {
        measure: 'test/m.officers',
        place: 'UG',
        period: quarter(2024, 4),
        decides: { level: 'met', comparison: 'at-least', value: 101 },
      },
    ]);
    const last = (value: number) => figure('last', value, quarter(2024, 4), { place: 'UG' });
    expect(judge(more, [...observations, last(101)], '2025-01-31').status).toBe('achieved');
    expect(judge(more, [...observations, last(100)], '2025-01-31').status).toBe('missed');
  });

  it('is every other place, where nobody says who reports', () => {
    const evaluation = judge(total(1000, year(2024)), [figure('ke', 600, year(2024), { place: 'KE' })], '2025-01-31');
    expect(evaluation.missing).toMatchObject([{ exceptPlaces: ['KE'], period: year(2024), decides: { value: 400 } }]);
  });

  it('is no one value where there are several gaps, or a ceiling', () => {
    const two = [figure('q1', 10, quarter(2024, 1)), figure('q3', 10, quarter(2024, 3))];
    expect(judge(total(100, year(2024)), two, '2025-01-31').missing).toEqual([
      { measure: 'test/m.officers', period: quarter(2024, 2) },
      { measure: 'test/m.officers', period: quarter(2024, 4) },
    ]);
    const ceiling = total(100, year(2024), { comparison: 'at-most' });
    const [only] = judge(ceiling, [figure('h1', 10, days('2024-01-01', '2024-09-30'))], '2025-01-31').missing ?? [];
    expect(only).toEqual({ measure: 'test/m.officers', period: quarter(2024, 4) });
  });

  it('is a figure that is too loose, where no days are open', () => {
    const about = figure('about', 1000, year(2024), { bound: 'about', place: '001' });
    expect(judge(total(1000, year(2024)), [about], '2025-01-31').missing).toMatchObject([{ period: year(2024), insteadOf: ['about'] }]);
  });

  it('is nothing where it is settled, or nothing is reported', () => {
    expect('missing' in judge(total(100, year(2024)), [figure('a', 120, year(2024))], '2025-01-31')).toBe(false);
    expect('missing' in judge(total(100, year(2024)), [figure('a', 90, year(2024))], '2025-01-31')).toBe(false);
    expect('missing' in judge(total(100, year(2024)), [], '2025-01-31')).toBe(false);
  });

  it('is carried up to the whole of several parts', () => {
    const part = { id: 'test/1.b', commitment: 'test/1', label: {}, requirement: total(1000, year(2024)) } as const;
    const observations = [figure('h1', 900, days('2024-01-01', '2024-06-30'))];
    expect(judge({ kind: 'all-of', parts: [part] }, observations, '2025-01-31').missing).toMatchObject([
      { period: days('2024-07-01', '2024-12-31'), decides: { value: 100 } },
    ]);
  });
});
