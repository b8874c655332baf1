import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { TolaParams, TolaPeriod } from './tola-scope.js';

const quarters: readonly TolaPeriod[] = [
  { end: '2024-03-31', target: 60, results: [30, 20] },
  { end: '2024-06-30', target: 40, results: [35] },
  { end: '2024-09-30', target: 100, results: [5] },
];

const assess = (more: Partial<TolaParams> = {}, direction: 'increase' | 'decrease' | null = 'increase') =>
  assessSeries('tola-scope', {
    direction,
    params: { frequency: 'quarterly', unit: 'number', asOf: '2024-09-30', periods: quarters, ...more },
  });

const lifeOfProgram = (result: number, more: Partial<TolaParams> = {}, direction: 'increase' | 'decrease' = 'increase') =>
  assess({ frequency: 'life-of-program', programEnd: '2024-08-31', lopTarget: 100, results: [result], ...more }, direction);

describe('tola-scope', () => {
  it('counts the periods that have ended before the day', () => {
    expect(assess()).toMatchObject({
      reporting: true,
      targetToDate: 100,
      actualToDate: 85,
      percentMet: 0.85,
      overUnder: 0,
      category: 'on_scope',
    });
    expect(assess({ asOf: '2024-10-01' })).toMatchObject({ targetToDate: 200, actualToDate: 90 });
  });

  it('takes the latest target of running totals, and still adds up the results', () => {
    expect(assess({ cumulative: true })).toMatchObject({ targetToDate: 40, actualToDate: 85 });
  });

  it('takes the latest target and the latest result of percentages', () => {
    expect(assess({ unit: 'percentage' })).toMatchObject({ targetToDate: 40, actualToDate: 35 });
  });

  it('counts midlines, endlines and events once they have data', () => {
    for (const frequency of ['mid-end', 'event'] as const) {
      const periods = [
        { target: 50, results: [60] },
        { target: 50, results: [] },
      ];
      expect(assess({ frequency, periods, asOf: undefined })).toMatchObject({ targetToDate: 50, actualToDate: 60, category: 'over_scope' });
    }
  });

  it.each([
    [116, 'over_scope', 1, 'achieved'],
    [115, 'on_scope', 0, 'achieved'],
    [85, 'on_scope', 0, 'missed'],
    [84, 'under_scope', -1, 'missed'],
  ])('puts %d of 100 in %s', (result, category, overUnder, status) => {
    expect(lifeOfProgram(result)).toMatchObject({ category, overUnder, status });
  });

  it.each([
    [116, 'under_scope', -1],
    [115, 'on_scope', 0],
    [85, 'on_scope', 0],
    [84, 'over_scope', 1],
  ])('swaps over and under for falling targets: %d of 100 is %s', (result, category, overUnder) => {
    expect(lifeOfProgram(result, {}, 'decrease')).toMatchObject({ category, overUnder });
  });

  it('has the margin asked for', () => {
    expect(lifeOfProgram(110, { margin: 0 }).category).toBe('over_scope');
    expect(lifeOfProgram(100, { margin: 0 }).category).toBe('on_scope');
  });

  it('reads a period under scope as off track, because the program goes on', () => {
    expect(assess({ periods: [{ end: '2024-01-31', target: 100, results: [10] }] })).toMatchObject({
      category: 'under_scope',
      status: 'off-track',
    });
  });

  it('adds decimals without noise', () => {
    expect(assess({ periods: [{ end: '2024-01-31', target: 1, results: [0.1, 0.2, 0.3] }] }).actualToDate).toBe(0.6);
  });

  it.each<[string, string, Partial<TolaParams>]>([
    ['not-due', 'pending', { asOf: '2024-03-31' }],
    ['not-due', 'pending', { frequency: 'life-of-program', programEnd: '2024-09-30', lopTarget: 1, results: [1] }],
    ['no-target', 'not-assessable', { periods: [{ end: '2024-03-31', target: null, results: [1] }] }],
    ['no-target', 'not-assessable', { unit: 'percentage', periods: [{ end: '2024-03-31', target: null, results: [1] }] }],
    ['zero-target', 'not-assessable', { periods: [{ end: '2024-03-31', target: 0, results: [1] }] }],
    ['no-result', 'no-data', { periods: [{ end: '2024-03-31', target: 1, results: [] }] }],
    ['no-result', 'no-data', { frequency: 'life-of-program', programEnd: '2024-08-31', lopTarget: 1, results: undefined }],
    ['no-result', 'no-data', { frequency: 'mid-end', periods: [{ target: 1, results: [] }] }],
    ['bad-parameter', 'not-assessable', { asOf: undefined }],
    ['bad-parameter', 'not-assessable', { asOf: '2024-02-30' }],
    ['bad-parameter', 'not-assessable', { periods: [{ target: 1, results: [1] }] }],
    ['bad-parameter', 'not-assessable', { periods: [{ end: 'soon', target: 1, results: [1] }] }],
    ['bad-parameter', 'not-assessable', { margin: 1 }],
    ['bad-parameter', 'not-assessable', { margin: -0.1 }],
    ['not-finite', 'not-assessable', { periods: [{ end: '2024-03-31', target: Infinity, results: [1] }] }],
    ['not-finite', 'not-assessable', { periods: [{ end: '2024-03-31', target: 1, results: [Number.NaN] }] }],
    ['overflow', 'not-assessable', { periods: [{ end: '2024-03-31', target: 1e-308, results: [1e308] }] }],
  ])('does not report, with the code %s and the label %s', (code, status, more) => {
    expect(assess(more)).toMatchObject({
      reporting: false,
      overUnder: null,
      percentMet: null,
      category: 'not_reporting',
      status,
      refusal: { code },
    });
  });

  it('keeps the sum that is known where the other one is missing', () => {
    expect(assess({ periods: [{ end: '2024-03-31', target: 7, results: [] }] })).toMatchObject({ targetToDate: 7, actualToDate: null });
    expect(assess({ periods: [{ end: '2024-03-31', target: null, results: [8] }] })).toMatchObject({ targetToDate: null, actualToDate: 8 });
  });

  it('needs a direction', () => {
    expect(assess({}, null).refusal?.code).toBe('no-direction');
  });

  it('gives the same for its periods in any order', () => {
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const more: readonly Partial<TolaParams>[] = [{}, { cumulative: true }, { unit: 'percentage' }, { frequency: 'event' }];
    for (const params of more) {
      const found = orders.map((order) =>
        assess({ asOf: '2024-12-31', ...params, periods: order.flatMap((index) => quarters[index] ?? []) }),
      );
      for (const each of found) expect(each).toEqual(found[0]);
    }
    // The last quarter: its target of 100, its result of 5.
    expect(assess({ asOf: '2024-12-31', unit: 'percentage', periods: [...quarters].reverse() })).toMatchObject({
      targetToDate: 100,
      actualToDate: 5,
    });
  });

  it('knows a midline from an endline by its name', () => {
    const midline = { name: 'Midline', target: 50, results: [60] };
    const endline = { name: 'endline', target: 80, results: [10] };
    for (const periods of [
      [midline, endline],
      [endline, midline],
    ])
      expect(assess({ frequency: 'mid-end', cumulative: true, asOf: undefined, periods })).toMatchObject({
        targetToDate: 80,
        actualToDate: 70,
      });
  });

  it.each<[string, Partial<TolaParams>]>([
    [
      'events without a day',
      {
        frequency: 'event',
        periods: [
          { target: 50, results: [60] },
          { target: 80, results: [10] },
        ],
      },
    ],
    [
      'two endlines',
      {
        frequency: 'mid-end',
        periods: [
          { name: 'endline', target: 50, results: [60] },
          { name: 'endline', target: 80, results: [10] },
        ],
      },
    ],
    [
      'two periods that end on one day',
      {
        periods: [
          { end: '2024-03-31', target: 50, results: [60] },
          { end: '2024-03-31', target: 80, results: [10] },
        ],
      },
    ],
    [
      'an endline among events',
      {
        frequency: 'event',
        periods: [
          { name: 'midline', target: 50, results: [60] },
          { name: 'endline', target: 80, results: [10] },
        ],
      },
    ],
  ])('does not guess the latest of %s', (_, more) => {
    const found = assess({ unit: 'percentage', ...more });
    expect(found).toMatchObject({ category: 'not_reporting', refusal: { code: 'bad-parameter' } });
    expect(found.refusal?.message).toContain('last day');
    // A sum needs no order.
    expect(assess(more).refusal).toBeUndefined();
  });

  it('leaves out periods without a target from the sum, but not from the results', () => {
    const periods = [
      { end: '2024-03-31', target: null, results: [8] },
      { end: '2024-06-30', target: 10, results: [2] },
    ];
    expect(assess({ periods })).toMatchObject({ targetToDate: 10, actualToDate: 10 });
  });
});
