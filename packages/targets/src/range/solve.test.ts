import type { Measure, Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { countOf, figureOf, shown } from '../testing/figures.js';
import type { Figure } from './figure.js';
import type { DayRange } from './day-range.js';
import { prove } from './prove.js';

const of = (place: string): Partial<Observation> => ({ place });
const sex = (code: string): Partial<Observation> => ({ dimensions: { sex: code } });
const dimensions = { sex: { codes: ['F', 'M'], exhaustive: true } };
const days = (count: number, from = 0): readonly number[] => Array.from({ length: count }, (_, day) => from + day);

function ranges(figures: readonly Figure[], spans: readonly DayRange[], rest: Partial<Measure>): readonly string[] {
  const { of: proofs, clashes } = prove(figures, [], countOf(rest), spans);
  expect(clashes).toEqual([]);
  return proofs.map(({ range }) => shown(range));
}

const TEN = { start: 0, end: 9 };

const range = (figures: readonly Figure[], end: number, rest: Partial<Measure>): string | undefined =>
  ranges(figures, [{ start: 0, end }], rest)[0];

describe('what is parted in more than one way', () => {
  // The bracket only makes the halves hang together.
  const bracket = figureOf('z', [0, 100], 0, 9, of('KE'));

  it('is closed by places in some days and by breakdowns in others', () => {
    const figures = [
      bracket,
      figureOf('k', 3, 0, 4, of('KE')),
      figureOf('u', 2, 0, 4, of('UG')),
      figureOf('f', 4, 5, 9, sex('F')),
      figureOf('m', 1, 5, 9, sex('M')),
    ];
    // 3 + 2 in days 0 to 4, 4 + 1 in days 5 to 9.
    expect(range(figures, 9, { dimensions, reporters: ['KE', 'UG'] })).toBe('[10, 10]');
  });

  it('is closed by one region in some days and by one that overlaps it in others', () => {
    // Of those that report, Western Europe is France and Switzerland, the Union France and Italy.
    const figures = [
      figureOf('z', [0, 100], 0, 9, of('CH')),
      figureOf('w', 3, 0, 4, of('155')),
      figureOf('i', 1, 0, 4, of('IT')),
      figureOf('e', 5, 5, 9, of('EU')),
      figureOf('c', 2, 5, 9, of('CH')),
    ];
    expect(range(figures, 9, { reporters: ['FR', 'CH', 'IT'] })).toBe('[11, 11]');
  });

  it('is so too where a breakdown is named of which no part is', () => {
    // As before; of Switzerland the figures say that they are of both sexes.
    const both = { place: 'CH', dimensions: { sex: '_T' } };
    const figures = [
      figureOf('z', [0, 100], 0, 4, both),
      figureOf('w', 3, 0, 4, of('155')),
      figureOf('i', 1, 0, 4, of('IT')),
      figureOf('e', 5, 5, 9, of('EU')),
      figureOf('c', 2, 5, 9, both),
      figureOf('y', [0, 100], 3, 6, of('FR')),
    ];
    expect(range(figures, 9, { reporters: ['FR', 'CH', 'IT'] })).toBe('[11, 11]');
  });

  it('is bounded by the same of the parts that overlap, whichever of their figures begins first', () => {
    // Each of the three in the middle closes what the other two leave open between 49 and 60.
    const age = (code: string): Partial<Observation> => ({ dimensions: { age: code } });
    const within = (first: number, second: number, third: number): readonly Figure[] => [
      figureOf('y', 100, first, 9, age('20-65')),
      figureOf('w', 100, second, 9, age('30-70')),
      figureOf('v', 1, third, 9, age('40-75')),
      figureOf('x', 1, 0, 9, age('0-49')),
      figureOf('z', 1, 0, 9, age('60+')),
    ];
    // At least one of those up to 49 and one of those from 60 on, at most one of those between as well.
    expect(range(within(-3, -1, -2), 9, {})).toBe('[2, 3]');
    expect(range(within(-2, -1, -3), 9, {})).toBe('[2, 3]');
    expect(range(within(-3, -2, -1), 9, {})).toBe('[2, 3]');
  });

  it('is compared at what is asked only where its points are many, in any order of what is asked', () => {
    const figures = [
      figureOf('z', [0, 100], 0, 59, of('KE')),
      ...days(30).map((day) => figureOf(`k${String(day)}`, 1, day, day, of('KE'))),
      figureOf('u', 2, 0, 29, of('UG')),
      ...days(30, 30).map((day) => figureOf(`f${String(day)}`, 1, day, day, sex('F'))),
      figureOf('m', 4, 30, 59, sex('M')),
    ];
    const spans = [
      { start: 50, end: 59 },
      { start: 0, end: 29 },
      { start: 30, end: 59 },
    ];
    // Ten women, and none to four of the men; 30 and 2; 30 and 4.
    expect(ranges(figures, spans, { dimensions, reporters: ['KE', 'UG'] })).toEqual(['[10, 14]', '[32, 32]', '[34, 34]']);
    // Nobody compares at day 30 where it is not asked: true, though 66 would be the best.
    expect(range(figures, 59, { dimensions, reporters: ['KE', 'UG'] })).toBe('[34, Infinity]');
  });

  it('is compared at 50 points, and no more at 51', () => {
    const figures = (count: number): readonly Figure[] => [
      figureOf('z', [0, 100], 0, count + 1, of('KE')),
      ...days(count).map((day) => figureOf(`k${String(day)}`, 1, day, day, of('KE'))),
      figureOf('u', 2, 0, count - 1, of('UG')),
      figureOf('f', 1, count, count + 1, sex('F')),
      figureOf('m', 4, count, count + 1, sex('M')),
    ];
    // The points are the days up to `count`, and the end: 48 and 2 are 50.
    const measure = { dimensions, reporters: ['KE', 'UG'] };
    expect(range(figures(48), 49, measure)).toBe('[55, 55]');
    expect(range(figures(49), 50, measure)).toBe('[51, Infinity]');
  });
});

describe('a running total whose origin nobody knows', () => {
  const since = (rest: Partial<Measure>): string =>
    shown(prove([figureOf('a', 5, 0, 9)], [], countOf(rest), [TEN], () => 's').of[0]!.range);

  it('is at most what has run up in the days that are asked about', () => {
    expect(since({})).toBe('[0, 5]');
  });

  it('says nothing of them where amounts may be negative', () => {
    // There may have been less than nothing before.
    expect(since({ signed: true })).toBe('[-Infinity, Infinity]');
  });
});

describe('amounts beyond the numbers that are told apart', () => {
  it('add up with all their digits', () => {
    const figures = [figureOf('a', 2 ** 60, 0, 4), figureOf('b', 65, 5, 9), figureOf('c', [0, 2 ** 62], 0, 9)];
    const all = { lower: 2 ** 60 + 65, upper: 2 ** 60 + 65 };
    const first = { lower: 2 ** 60, upper: 2 ** 60 };
    const spans = [TEN, { start: 0, end: 4 }, { start: 5, end: 9 }];
    expect(ranges(figures, spans, { unit: 'EUR' })).toEqual([shown(all), shown(first), '[65, 65]']);
  });
});

describe('what has many points', () => {
  /** A total of 200 over some days, of which the second half is known by its places day by day; the brackets make points of the days. */
  const halves = (count: number): readonly Figure[] => [
    figureOf('t', 10 * count, 0, 2 * count - 1),
    ...days(2 * count).map((day) => figureOf(`t${String(day)}`, [0, 20 * count], day, day)),
    ...days(count, count).flatMap((day) => [
      figureOf(`k${String(day)}`, 1, day, day, of('KE')),
      figureOf(`u${String(day)}`, 2, day, day, of('UG')),
    ]),
  ];
  const reporters = ['KE', 'UG'];

  it('is compared between neighbours', () => {
    // 300 over 60 days less 3 on each of the last 30.
    expect(range(halves(30), 29, { reporters })).toBe('[210, 210]');
    // With few points too, where all are compared.
    expect(range(halves(10), 9, { reporters })).toBe('[70, 70]');
  });

  it('is compared along what is asked where even neighbours are too many', () => {
    // 721 points and 1,441 figures are more than 500,000 steps: what nobody asks is not compared.
    expect(range(halves(360), 359, { reporters })).toBe('[0, 3600]');
    expect(
      ranges(
        halves(360),
        [
          { start: 0, end: 359 },
          { start: 360, end: 719 },
        ],
        { reporters },
      ),
    ).toEqual(['[2520, 2520]', '[1080, 1080]']);
  });
});
