import type { Measure, Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { countOf, figureOf, shown, sumOf } from '../testing/figures.js';
import type { Figure } from './figure.js';
import type { DayRange } from './day-range.js';
import { proveUnion, type UnionRule } from './union.js';

const TEN = { start: 0, end: 9 };
const HALF = { start: 5, end: 9 };
const of = (place: string): Partial<Observation> => ({ place });
const naming = (...places: readonly string[]): Partial<Observation> => ({ places });
const sex = (code: string): Partial<Observation> => ({ dimensions: { sex: code } });
const sexes = { sex: { codes: ['F', 'M'], exhaustive: true } };

function proven(
  rule: UnionRule,
  figures: readonly Figure[],
  span: DayRange,
  rest: Partial<Measure> = {},
  origins?: (figure: Figure) => number | string,
) {
  const measure = countOf(
    rule === 'once'
      ? { combine: { time: 'increment', across: 'distinct', of: 'officer' }, ...rest }
      : { unit: 'country', combine: { time: 'increment', across: rule }, ...rest },
  );
  const { of: proofs, clashes } = proveUnion(figures, [], measure, rule, [span], origins);
  expect(clashes).toEqual([]);
  const [proof] = proofs;
  return { range: shown(proof!.range), lower: sumOf(proof!.uses, 'lower'), upper: sumOf(proof!.uses, 'upper') };
}

describe('places that are counted once each', () => {
  const distinct = (
    figures: readonly Figure[],
    span: DayRange,
    rest: Partial<Measure> = {},
    origins?: (figure: Figure) => number | string,
  ) => proven('distinct', figures, span, rest, origins);

  it('are at least those of the longest count, and at most the sum of counts that leave no day out', () => {
    const figures = [figureOf('a', 3, 0, 4), figureOf('b', 4, 5, 9)];
    // The 3 of the one half may all be among the 4 of the other.
    expect(distinct(figures, TEN)).toEqual({ range: '[4, 7]', lower: '+b', upper: '+a +b' });
    expect(distinct(figures.slice(1), TEN)).toEqual({ range: '[4, Infinity]', lower: '+b', upper: '' });
    expect(distinct([], TEN)).toEqual({ range: '[0, Infinity]', lower: '', upper: '' });
  });

  it('of a count across the edge are at least those that cannot all lie outside', () => {
    // 10 in days 0 to 9, of which 3 at most in days 0 to 4: 7 at least came in later.
    expect(distinct([figureOf('a', 10, 0, 9), figureOf('b', 3, 0, 4)], HALF)).toEqual({ range: '[7, 10]', lower: '+a +b', upper: '+a' });
    // On both sides: 2 before and 3 after are taken off.
    const both = [figureOf('a', 10, 0, 19), figureOf('b', 2, 0, 4), figureOf('c', 3, 10, 19)];
    expect(distinct(both, HALF)).toMatchObject({ range: '[5, 10]', lower: '+a +b +c' });
    expect(distinct([figureOf('a', 10, 0, 9)], HALF)).toMatchObject({ range: '[0, 10]', lower: '' });
  });

  it('are at least those that counts name, and at most these and what the counts leave unnamed', () => {
    const a = figureOf('a', 2, 0, 4, naming('KE', 'UG'));
    const b = figureOf('b', 2, 5, 9, naming('KE', 'TZ'));
    expect(distinct([a, b], TEN)).toMatchObject({ range: '[3, 3]', lower: '+a +b', upper: '+a +b' });
    // Of c's three one is named: two others at most, with Kenya and Tanzania.
    const c = figureOf('c', 3, 0, 4, naming('KE'));
    expect(distinct([c, b], TEN)).toMatchObject({ range: '[3, 4]' });
    // A name given twice is one.
    expect(distinct([figureOf('d', 2, 0, 9, naming('KE', 'KE'))], TEN)).toMatchObject({ range: '[2, 2]' });
    // "At least 1", with three names.
    expect(distinct([figureOf('e', [1, Infinity], 0, 9, naming('KE', 'UG', 'TZ'))], TEN)).toMatchObject({
      range: '[3, Infinity]',
      lower: '+e',
    });
    // None, whatever is named.
    expect(distinct([figureOf('f', 0, 0, 9, naming('KE'))], TEN)).toMatchObject({ range: '[0, 0]' });
  });

  it('add up over places that share nothing', () => {
    expect(distinct([figureOf('a', 3, 0, 9, of('014')), figureOf('b', 2, 0, 9, of('150'))], TEN)).toMatchObject({
      range: '[5, Infinity]',
      lower: '+a +b',
    });
    // A place of itself is one, however much is said of it.
    expect(distinct([figureOf('k', 5, 0, 9, of('KE')), figureOf('u', 1, 0, 9, of('UG'))], TEN)).toMatchObject({ range: '[2, Infinity]' });
    expect(distinct([figureOf('k', 5, 0, 9, of('KE')), figureOf('u', 0, 0, 9, of('UG'))], TEN, { reporters: ['KE', 'UG'] })).toMatchObject({
      range: '[1, 1]',
    });
    // A region of 3 with Kenya in it, and one with France: 3 and 1.
    expect(
      distinct([figureOf('r', 3, 0, 9, of('014')), figureOf('k', 1, 0, 4, of('KE')), figureOf('f', 1, 5, 9, of('FR'))], TEN),
    ).toMatchObject({
      range: '[4, Infinity]',
      lower: '+f +r',
    });
  });

  it('are closed by regions that leave nothing out, each in its own days', () => {
    const figures = [figureOf('a1', 1, 0, 4, of('KE')), figureOf('a2', 1, 5, 9, of('KE')), figureOf('b', 1, 0, 9, of('UG'))];
    expect(distinct(figures, TEN, { reporters: ['KE', 'UG'] })).toMatchObject({ range: '[2, 2]' });
  });

  it('may be the same over breakdowns', () => {
    // The same countries may have trained women and men.
    const figures = [figureOf('f', 3, 0, 9, sex('F')), figureOf('m', 2, 0, 9, sex('M'))];
    expect(distinct(figures, TEN)).toMatchObject({ range: '[3, Infinity]', lower: '+f' });
    expect(distinct(figures, TEN, { dimensions: sexes })).toMatchObject({ range: '[3, 5]', upper: '+f +m' });
  });

  it('are bounded by the whole, of which a part is no more', () => {
    const figures = [figureOf('w', 4, 0, 9), figureOf('a', [3, 9], 0, 4, of('014')), figureOf('b', [0, 9], 0, 4, of('150'))];
    expect(distinct(figures, { start: 0, end: 4 })).toMatchObject({ range: '[3, 4]', lower: '+a', upper: '+w' });
  });

  it('of a region across the edge are less what the whole had at most in the days outside', () => {
    // 8 in Eastern Africa over days 0 to 14, no more than 2 places at all in days 0 to 9: 6 at least came later.
    const region = figureOf('r', 8, 0, 14, of('014'));
    const late = { start: 10, end: 14 };
    expect(distinct([region, figureOf('w', [0, 2], 0, 9)], late)).toMatchObject({ range: '[6, Infinity]', lower: '+r +w' });
    // Less is known where the whole is, of fewer days, or of another region.
    expect(distinct([region, figureOf('w', [0, 2], 0, 8)], late)).toMatchObject({ range: '[0, Infinity]' });
    expect(distinct([region, figureOf('w', [0, 2], 0, 9, of('150'))], late)).toMatchObject({ range: '[0, Infinity]' });
    expect(distinct([region, figureOf('w', [2, Infinity], 0, 9)], late)).toMatchObject({ range: '[0, Infinity]' });
    // Sub-Saharan Africa holds Eastern Africa.
    expect(distinct([region, figureOf('w', [0, 2], 0, 9, of('202'))], late)).toMatchObject({ range: '[6, Infinity]' });
  });

  it('that name places beside others that do not are counted once all the same', () => {
    const figures = [figureOf('a', 2, 0, 4, naming('KE', 'UG')), figureOf('b', 1, 5, 6), figureOf('c', 2, 7, 9, naming('KE', 'UG'))];
    expect(distinct(figures, TEN)).toMatchObject({ range: '[2, 3]', upper: '+a +b +c' });
    const halves = [figureOf('a', [2, 3.5], 0, 4, naming('KE')), figureOf('b', [2, 2.5], 5, 9, naming('KE', 'TZ'))];
    expect(distinct(halves, TEN, { unit: 'number' })).toMatchObject({ range: '[2, 5]' });
  });

  it('rest on the figures of each place', () => {
    const figures = [figureOf('k', 1, 0, 9, of('KE')), figureOf('u', 0, 0, 9, of('UG'))];
    expect(distinct(figures, TEN, { reporters: ['KE', 'UG'] })).toEqual({ range: '[1, 1]', lower: '+k', upper: '+k +u' });
  });

  it('of many days and regions are closed over all of them', () => {
    const reporters = ['KE', 'UG', 'FR', 'DE'];
    const days = (count: number) => Array.from({ length: count }, (_, day) => figureOf(`d${String(day)}`, [0, 1], day, day, of('014')));
    for (const count of [12, 40]) {
      const figures = [...days(count), figureOf('e', [0, 2], 0, count - 1, of('150'))];
      expect(distinct(figures, { start: 0, end: count - 1 }, { reporters }).range).toBe(`[0, ${String(count + 2)}]`);
    }
  });

  it('are closed up to a day', () => {
    const measure = countOf({ unit: 'country', combine: { time: 'increment', across: 'distinct' } });
    const { closed } = proveUnion([figureOf('a', 3, 0, 4), figureOf('b', 4, 7, 9)], [], measure, 'distinct', [TEN]);
    expect(closed(TEN)).toEqual({ until: 4, range: { lower: 3, upper: 3 } });
    expect(closed({ start: 5, end: 9 })).toBeUndefined();
  });

  it('from an origin nobody knows are no lower end', () => {
    const figures = [figureOf('a', 5, 0, 9)];
    expect(distinct(figures, TEN, {}, () => 's')).toMatchObject({ range: '[0, 5]' });
    expect(distinct(figures, HALF, {}, () => 5)).toMatchObject({ range: '[5, 5]' });
  });

  it('of which more are known than counts say are at least so many', () => {
    // Two names in a count of "at most 1": the names stand, and the upper end does not lie below them.
    expect(distinct([figureOf('a', [0, 1], 0, 9), figureOf('b', 2, 0, 4)], TEN)).toMatchObject({ range: '[2, 2]' });
  });

  it('keep an open end open where parts of things are counted', () => {
    const more = figureOf('a', { lower: 3, upper: Infinity, lowerOpen: true }, 0, 9);
    const less = figureOf('b', { lower: -Infinity, upper: 8, upperOpen: true }, 0, 9);
    expect(distinct([more, less], TEN, { unit: 'number' })).toMatchObject({ range: '(3, 8)' });
    expect(distinct([more, less], TEN)).toMatchObject({ range: '[4, 7]' });
    expect(distinct([less], TEN, { unit: 'number' })).toMatchObject({ range: '[0, 8)' });
    // Of two regions, of which one leaves its end out, so does the sum.
    const east = { ...figureOf('e', { lower: 3, upper: 4, lowerOpen: true, upperOpen: true }, 0, 9, of('014')) };
    const sums = distinct([east, figureOf('f', 2, 0, 9, of('150'))], TEN, { unit: 'number', reporters: ['KE', 'UG', 'FR', 'DE'] });
    expect(sums).toMatchObject({ range: '(5, 6)' });
  });
});

describe('people who are counted once each', () => {
  const once = (figures: readonly Figure[], span: DayRange, rest: Partial<Measure> = {}) => proven('once', figures, span, rest);

  it('are at least those of the greatest count, since who was there in both halves is one', () => {
    const figures = [figureOf('a', 30, 0, 4), figureOf('b', 40, 5, 9)];
    expect(once(figures, TEN)).toEqual({ range: '[40, 70]', lower: '+b', upper: '+a +b' });
    // Nobody says how many there were in the first half.
    expect(once(figures.slice(1), TEN)).toMatchObject({ range: '[40, Infinity]' });
  });

  it('may be in two places and in two groups, where places would be two', () => {
    const reporters = ['KE', 'UG'];
    const figures = [figureOf('kenya', 30, 0, 9, of('KE')), figureOf('uganda', 40, 0, 9, of('UG'))];
    expect(once(figures, TEN, { reporters })).toEqual({ range: '[40, 70]', lower: '+uganda', upper: '+kenya +uganda' });
    const bySex = [figureOf('women', 30, 0, 9, sex('F')), figureOf('men', 40, 0, 9, sex('M'))];
    expect(once(bySex, TEN, { dimensions: sexes })).toMatchObject({ range: '[40, 70]' });
    // A total of all is closer than the sum, and no less than any part.
    expect(once([...figures, figureOf('all', 55, 0, 9)], TEN, { reporters })).toEqual({ range: '[55, 55]', lower: '+all', upper: '+all' });
    expect(once([...figures, figureOf('all', [35, 60], 0, 9)], TEN, { reporters })).toMatchObject({ range: '[40, 60]' });
  });

  it('of a count across the edge are at least those that cannot all lie outside, in its place alone', () => {
    // 100 in Kenya in days 0 to 9, at most 30 of them in days 0 to 4: 70 at least came later, whatever there was in Uganda before.
    const figures = [
      figureOf('kenya', 100, 0, 9, of('KE')),
      figureOf('before', 30, 0, 4, of('KE')),
      figureOf('elsewhere', 500, 0, 4, of('UG')),
    ];
    expect(once(figures, HALF)).toMatchObject({ range: '[70, Infinity]', lower: '+before +kenya' });
  });

  it('are not the places that a count names', () => {
    expect(once([figureOf('a', 2, 0, 9, naming('KE', 'UG', 'TZ'))], TEN)).toMatchObject({ range: '[2, 2]' });
  });
});

describe('the greatest of all places', () => {
  const max = (figures: readonly Figure[], span: DayRange, rest: Partial<Measure> = {}, origins?: (figure: Figure) => number | string) =>
    proven('max', figures, span, rest, origins);
  const both = { reporters: ['KE', 'UG'] } as const;

  it('is the greatest figure, and at most that where all report', () => {
    const figures = [figureOf('k', 5, 0, 9, of('KE')), figureOf('u', 7, 0, 9, of('UG'))];
    expect(max(figures, TEN)).toMatchObject({ range: '[7, Infinity]', lower: '+u' });
    expect(max(figures, TEN, both)).toMatchObject({ range: '[7, 7]', upper: '+k +u' });
  });

  it('is that of one place over all of its days', () => {
    // Kenya has 3 and 4: more than Uganda's 6.
    const figures = [figureOf('k1', 3, 0, 4, of('KE')), figureOf('k2', 4, 5, 9, of('KE')), figureOf('u', 6, 0, 9, of('UG'))];
    expect(max(figures, TEN, both)).toMatchObject({ range: '[7, 7]', lower: '+k1 +k2' });
    // In days 5 to 9 Kenya has 4, and Uganda 6 at most.
    expect(max(figures, HALF, both)).toMatchObject({ range: '[4, 6]', lower: '+k2' });
  });

  it('adds the breakdowns of one place', () => {
    const figures = [
      figureOf('f', 3, 0, 9, { place: 'KE', dimensions: { sex: 'F' } }),
      figureOf('m', 4, 0, 9, { place: 'KE', dimensions: { sex: 'M' } }),
      figureOf('u', 6, 0, 9, of('UG')),
    ];
    expect(max(figures, TEN, { dimensions: sexes, ...both })).toMatchObject({ range: '[7, 7]' });
  });

  it('adds the breakdowns of a region at most, since one place may have them all', () => {
    const figures = [
      figureOf('f', 3, 0, 9, { place: '014', dimensions: { sex: 'F' } }),
      figureOf('m', 4, 0, 9, { place: '014', dimensions: { sex: 'M' } }),
      figureOf('u', 1, 0, 9, of('FR')),
    ];
    expect(max(figures, TEN, { dimensions: sexes, reporters: ['KE', 'UG', 'FR'] })).toMatchObject({ range: '[4, 7]' });
  });

  it('grows by no more than the greatest of the days added', () => {
    // The greatest of days 0 to 9 is 10, of days 0 to 4 it is 4: in days 5 to 9 some place has 6 at least.
    expect(max([figureOf('a', 10, 0, 9), figureOf('b', 4, 0, 4)], HALF)).toMatchObject({ range: '[6, 10]', lower: '+a +b' });
  });

  it('bounds each place', () => {
    // No place has more than 9 in all; Kenya has 2 in days 0 to 4, so 7 at most later; Uganda has none.
    const figures = [figureOf('w', 9, 0, 9), figureOf('k', 2, 0, 4, of('KE'))];
    const more = [figureOf('l', [0, 50], 5, 9, of('KE')), figureOf('u', 0, 0, 9, of('UG'))];
    expect(max([...figures, ...more], HALF, both)).toMatchObject({ range: '[7, 7]' });
    // Without a word of Uganda, that may have all 9 of either half.
    expect(max(figures, HALF, both)).toMatchObject({ range: '[0, 9]' });
  });

  it('is the greatest of regions', () => {
    const figures = [figureOf('a', 3, 0, 9, of('014')), figureOf('b', 5, 0, 9, of('150'))];
    expect(max(figures, TEN)).toMatchObject({ range: '[5, Infinity]', lower: '+b' });
    expect(max(figures, TEN, { reporters: ['KE', 'FR'] })).toMatchObject({ range: '[5, 5]', upper: '+a +b' });
  });

  it('counts decimals as they are written', () => {
    expect(
      max([figureOf('k', 0.1, 0, 4, of('KE')), figureOf('l', 0.2, 5, 9, of('KE')), figureOf('u', 0, 0, 9, of('UG'))], TEN, {
        unit: 'EUR',
        ...both,
      }),
    ).toMatchObject({ range: '[0.3, 0.3]' });
  });
});

describe('places that are counted, in days and regions that only touch', () => {
  const reporters = ['KE', 'UG', 'FR', 'DE'];
  const distinct = (figures: readonly Figure[], span: DayRange, rest: Partial<Measure> = {}) => proven('distinct', figures, span, rest);

  it('are bounded by counts of single days, their first and last among them', () => {
    // Three counts, of the first day, of those between, and of the last.
    const figures = [figureOf('a', 2, 0, 0), figureOf('b', 3, 1, 8), figureOf('c', 4, 9, 9)];
    expect(distinct(figures, TEN)).toEqual({ range: '[4, 9]', lower: '+c', upper: '+a +b +c' });
    expect(distinct(figures.slice(0, 2), TEN).range).toBe('[3, Infinity]');
    expect(distinct(figures.slice(1), TEN).range).toBe('[4, Infinity]');
    expect(distinct(figures, { start: 1, end: 8 })).toEqual({ range: '[3, 3]', lower: '+b', upper: '+b' });
    expect(distinct(figures, { start: 0, end: 0 }).range).toBe('[2, 2]');
  });

  it('of a count across the edge by one day are less what that day has at most', () => {
    // 10 of days 0 to 9; of day 9 no more than 1, of day 0 no more than 2.
    const figures = [figureOf('a', 10, 0, 9), figureOf('b', 1, 9, 9), figureOf('c', 2, 0, 0)];
    expect(distinct(figures, { start: 0, end: 8 })).toMatchObject({ range: '[9, 10]', lower: '+a +b', upper: '+a' });
    expect(distinct(figures, { start: 1, end: 9 })).toMatchObject({ range: '[8, 10]', lower: '+a +c', upper: '+a' });
    expect(distinct(figures, { start: 1, end: 8 })).toMatchObject({ range: '[7, 10]', lower: '+a +b +c', upper: '+a' });
  });

  it('are at least 0, not fewer, where more may lie outside than a count has', () => {
    expect(distinct([figureOf('a', 3, 0, 9), figureOf('b', 3, 0, 4), figureOf('c', [0, 9], 5, 5)], HALF)).toMatchObject({
      range: '[0, 3]',
      lower: '',
    });
  });

  it('of two counts with as many rest on the first, and no count of nobody bears a lower end', () => {
    expect(distinct([figureOf('b', 3, 5, 9), figureOf('a', 3, 0, 4)], TEN)).toEqual({ range: '[3, 6]', lower: '+a', upper: '+a +b' });
    expect(distinct([figureOf('n', 0, 0, 9)], TEN)).toEqual({ range: '[0, 0]', lower: '', upper: '+n' });
  });

  it('of a breakdown add up with those of the others, over all places or region by region', () => {
    // Women in all places 2 at most; men of Africa 1 and of Europe 2 at most.
    const figures = [
      figureOf('f', [0, 2], 0, 9, sex('F')),
      figureOf('m', [0, 1], 0, 9, { place: '014', dimensions: { sex: 'M' } }),
      figureOf('n', [0, 2], 0, 9, { place: '150', dimensions: { sex: 'M' } }),
    ];
    expect(distinct(figures, TEN, { dimensions: sexes, reporters })).toMatchObject({ range: '[0, 5]' });
    // Nobody says how many men there are in Europe.
    expect(distinct(figures.slice(0, 2), TEN, { dimensions: sexes, reporters: [...reporters, 'IT', 'CH'] }).range).toBe('[0, Infinity]');
  });

  it('that two counts name are counted once, with those that each leaves unnamed', () => {
    const figures = [figureOf('a', 3, 0, 4, naming('KE', 'UG')), figureOf('b', 3, 5, 9, naming('UG', 'TZ'))];
    // Three are named; each count has one that it does not name.
    expect(distinct(figures, TEN)).toMatchObject({ range: '[3, 5]', upper: '+a +b' });
  });
});

describe('counts of places beside counts of other days, regions and breakdowns', () => {
  const reporters = ['KE', 'UG', 'FR', 'DE'];
  const distinct = (
    figures: readonly Figure[],
    span: DayRange,
    rest: Partial<Measure> = {},
    origins?: (figure: Figure) => number | string,
  ) => proven('distinct', figures, span, rest, origins);

  it('say nothing of days that they are not of, even where they contradict a count of more days', () => {
    // 5 in days before or after, and 3 at most with them: one is wrong, and neither has a lower end in days 5 to 9.
    expect(distinct([figureOf('a', 5, 0, 4), figureOf('b', [0, 3], 0, 9)], HALF)).toMatchObject({ range: '[0, 3]', lower: '' });
    expect(distinct([figureOf('a', 5, 10, 14), figureOf('b', [0, 3], 5, 14)], HALF)).toMatchObject({ range: '[0, 3]', lower: '' });
  });

  it('rest on a count within the days, where one across the edge says no more', () => {
    const first = { start: 0, end: 4 };
    const figures = [figureOf('a', 4, 0, 4), figureOf('b', 10, 0, 9)];
    // All of the 10 may have come later.
    expect(distinct(figures, first)).toEqual({ range: '[4, 4]', lower: '+a', upper: '+a' });
    // With 6 at most later, 4 of the 10 did not: as many as the count within the days says.
    expect(distinct([...figures, figureOf('c', 6, 5, 9)], first)).toEqual({ range: '[4, 4]', lower: '+a', upper: '+a' });
  });

  it('of a region rest on its own count where its places come to no more', () => {
    const figures = [figureOf('r', 2, 0, 9, of('014')), figureOf('k', 1, 0, 9, of('KE')), figureOf('u', 1, 0, 9, of('UG'))];
    expect(distinct(figures, TEN)).toMatchObject({ range: '[2, Infinity]', lower: '+r' });
  });

  it('of regions that overlap are not added at least, since both may mean the same place', () => {
    // Western Europe is France and Switzerland here, the Communities France and Italy: France alone may be both.
    const figures = [figureOf('w', 1, 0, 9, of('155')), figureOf('e', 1, 0, 9, of('EU'))];
    expect(distinct(figures, TEN, { reporters: ['FR', 'CH', 'IT'] })).toMatchObject({ range: '[1, 2]', upper: '+e +w' });
  });

  it('of two series that began on days nobody knows are not taken off each other', () => {
    // The 5 by day 4 may have begun on day 4, and all 12 have been there before.
    const figures = [figureOf('a', 5, 0, 4), figureOf('b', 12, 0, 9)];
    expect(distinct(figures, HALF, {}, ({ observation }) => observation.id)).toMatchObject({ range: '[0, 12]', lower: '' });
  });

  it('that overlap in days cover them together', () => {
    expect(distinct([figureOf('a', 3, 0, 6), figureOf('b', 4, 4, 9)], TEN)).toEqual({ range: '[4, 7]', lower: '+b', upper: '+a +b' });
    const both = naming('KE', 'UG');
    expect(distinct([figureOf('a', 2, 0, 6, both), figureOf('b', 2, 4, 9, both)], TEN).range).toBe('[2, 2]');
  });

  it('that would be fewer than none say nothing', () => {
    expect(distinct([figureOf('a', -3, 0, 9)], TEN)).toEqual({ range: '[0, Infinity]', lower: '', upper: '' });
  });

  it('across the edge are less only what others say of the days outside', () => {
    // In days 0 to 9 Kenya and Uganda alone, so that three of the five came later.
    const five = figureOf('s', 5, 0, 14, naming('KE', 'UG', 'TZ', 'RW', 'BI'));
    const two = naming('KE', 'UG');
    expect(distinct([five, figureOf('a', 2, 0, 4, two), figureOf('b', 2, 5, 9, two)], { start: 10, end: 14 })).toMatchObject({
      range: '[3, 5]',
      lower: '+a +b +s',
    });
  });

  it('of a region across the edge are less what its places had at most, though more is possible where it lies', () => {
    // Of three places in Eastern Africa one at most in days 0 to 9, though nine in Sub-Saharan Africa: two at least came later.
    const figures = [
      figureOf('r', 3, 0, 14, of('014')),
      figureOf('k', 1, 0, 9, of('KE')),
      figureOf('u', 0, 0, 9, of('UG')),
      figureOf('t', 0, 0, 9, of('TZ')),
      figureOf('s', [0, 9], 0, 9, of('202')),
    ];
    expect(distinct(figures, { start: 10, end: 14 }, { reporters: ['KE', 'UG', 'TZ', 'NG'] })).toMatchObject({
      range: '[2, Infinity]',
      lower: '+k +r +t +u',
    });
  });

  it('of all in a region bound the women there', () => {
    // Women: 2 at most in Eastern Africa, since it has no more in all, and 3 in Europe; one man anywhere.
    const figures = [
      figureOf('a', [0, 2], 0, 9, of('014')),
      figureOf('f', [0, 50], 0, 9, { ...of('014'), ...sex('F') }),
      figureOf('g', [0, 3], 0, 9, { ...of('150'), ...sex('F') }),
      figureOf('m', [0, 1], 0, 9, sex('M')),
    ];
    expect(
      distinct(figures, TEN, { dimensions: sexes, reporters: { assumed: 'those-that-report', reason: { en: 'A closed list' } } }),
    ).toMatchObject({
      range: '[0, 6]',
      upper: '+a +g +m',
    });
  });

  it('are closed by regions on the days that no count of all places is of', () => {
    const regions = (start: number, end: number) => [
      figureOf('e', [0, 2], start, end, of('014')),
      figureOf('f', [0, 1], start, end, of('150')),
    ];
    expect(distinct([figureOf('w', 1, 0, 4), ...regions(5, 9)], TEN, { reporters })).toMatchObject({ range: '[1, 4]', upper: '+e +f +w' });
    // Europe in two parts of these days: 2 of Africa, and 1 and 1.
    const parts = [figureOf('e', [0, 2], 5, 9, of('014')), figureOf('f', [0, 1], 5, 6, of('150')), figureOf('g', [0, 1], 7, 9, of('150'))];
    expect(distinct([figureOf('w', 1, 0, 4), ...parts], TEN, { reporters })).toMatchObject({ range: '[1, 5]', upper: '+e +f +g +w' });
  });

  it('rest at most on regions rather than breakdowns, and on a count of all rather than on names, where these say no less', () => {
    const figures = [
      figureOf('a', 2, 0, 9, of('014')),
      figureOf('b', 2, 0, 9, of('150')),
      figureOf('f', 2, 0, 9, sex('F')),
      figureOf('m', 2, 0, 9, sex('M')),
    ];
    expect(distinct(figures, TEN, { dimensions: sexes, reporters })).toEqual({ range: '[4, 4]', lower: '+a +b', upper: '+a +b' });
    const names = [figureOf('a', 2, 0, 4, naming('KE', 'UG')), figureOf('b', 2, 5, 9, naming('KE', 'TZ'))];
    expect(distinct([...names, figureOf('w', [0, 3], 0, 9)], TEN)).toEqual({ range: '[3, 3]', lower: '+a +b', upper: '+w' });
  });
});

describe('the greatest of all places, in days, names and breakdowns', () => {
  const max = (figures: readonly Figure[], span: DayRange, rest: Partial<Measure> = {}) => proven('max', figures, span, rest);
  const both = { reporters: ['KE', 'UG'] } as const;

  it('does not hang on which places are named', () => {
    expect(max([figureOf('a', [0, 5], 0, 9, naming('KE'))], TEN).range).toBe('[0, 5]');
    // Kenya may have 5 in either half.
    expect(max([figureOf('a', 5, 0, 4, naming('KE')), figureOf('b', 5, 5, 9, naming('KE'))], TEN).range).toBe('[5, 10]');
  });

  it('rests on the figures of a place that each end is made of', () => {
    const uganda = figureOf('u', 0, 0, 9, of('UG'));
    // The 3 of days 3 to 6 may lie before day 5, or after.
    const across = [figureOf('k1', 3, 3, 6, of('KE')), figureOf('k2', 4, 7, 9, of('KE')), uganda];
    expect(max(across, HALF, both)).toEqual({ range: '[4, 7]', lower: '+k2', upper: '+k1 +k2 +u' });
    const ends = [figureOf('k1', [3, Infinity], 0, 9, of('KE')), figureOf('k2', [0, 5], 0, 9, of('KE')), uganda];
    expect(max(ends, TEN, both)).toEqual({ range: '[3, 5]', lower: '+k1', upper: '+k2 +u' });
  });

  it('is not bounded by the women alone', () => {
    const figures = [figureOf('k', 5, 0, 9, of('KE')), figureOf('u', 4, 0, 9, of('UG')), figureOf('f', [0, 1], 0, 9, sex('F'))];
    expect(max(figures, TEN, { dimensions: sexes, ...both })).toMatchObject({ range: '[5, 5]', upper: '+k +u' });
  });
});

describe('ends that are left out', () => {
  const EUR = { unit: 'EUR', reporters: ['KE', 'UG'] } as const;
  const above = (lower: number) => ({ lower, upper: Infinity, lowerOpen: true as const });
  const below = (upper: number) => ({ lower: -Infinity, upper, upperOpen: true as const });
  const ofBoth = (kenya: Parameters<typeof figureOf>[1], uganda: Parameters<typeof figureOf>[1]): string =>
    proven('max', [figureOf('k', kenya, 0, 9, of('KE')), figureOf('u', uganda, 0, 9, of('UG'))], TEN, EUR).range;

  it('are left out of the greatest at most where all that come to it leave them out', () => {
    expect(ofBoth(below(3), 9)).toBe('[9, 9]');
    expect(ofBoth(below(3), [5, 9])).toBe('[5, 9]');
    expect(ofBoth(below(9), [5, 9])).toBe('[5, 9]');
    expect(ofBoth(3, below(9))).toBe('[3, 9)');
    expect(ofBoth(below(9), below(9))).toBe('[0, 9)');
  });

  it('are left out of the greatest at least where one that comes to it leaves them out', () => {
    expect(ofBoth(above(3), 5)).toBe('[5, Infinity]');
    expect(ofBoth(above(5), 3)).toBe('(5, Infinity]');
    expect(ofBoth(above(5), 5)).toBe('(5, Infinity]');
  });

  it('of days outside are left out of what remains by their other end', () => {
    const rest = (all: Parameters<typeof figureOf>[1], first: Parameters<typeof figureOf>[1]): string =>
      proven('max', [figureOf('a', all, 0, 9), figureOf('b', first, 0, 4)], HALF, EUR).range;
    // 10 less 3 at most, which may be all of 3: 7. Less than 3: more than 7.
    expect(rest(10, { lower: 1, upper: 3, lowerOpen: true })).toBe('[7, 10]');
    expect(rest(10, { lower: 1, upper: 3, upperOpen: true })).toBe('(7, 10]');
    expect(rest(above(10), 3)).toBe('(7, Infinity]');
  });

  it('are not left out of one place, which is one and no part of it', () => {
    const kenya = (lower: number): string =>
      proven('distinct', [figureOf('k', above(lower), 0, 9, of('KE'))], TEN, { unit: 'number' }).range;
    expect([kenya(0.5), kenya(1), kenya(3)]).toEqual(['(0.5, Infinity]', '[1, Infinity]', '[1, Infinity]']);
    const figures = [figureOf('k', below(3), 0, 9, of('KE')), figureOf('u', 0, 0, 9, of('UG'))];
    expect(proven('distinct', figures, TEN, { ...EUR, unit: 'number' }).range).toBe('[0, 1]');
  });

  it('of counts that name places are left out of what they leave unnamed', () => {
    // At most 2.5 beside Kenya, and less than 0.5 beside Kenya and Tanzania: less than 2.5 + 0.5 + 2.
    const figures = [
      figureOf('a', [2, 3.5], 0, 4, naming('KE')),
      figureOf('b', { lower: 2, upper: 2.5, upperOpen: true }, 5, 9, naming('KE', 'TZ')),
    ];
    expect(proven('distinct', figures, TEN, { unit: 'number' }).range).toBe('[2, 5)');
  });

  it('stand where figures contradict each other', () => {
    const told = (one: Parameters<typeof figureOf>[1], other: Parameters<typeof figureOf>[1]): string =>
      proven('max', [figureOf('a', one, 0, 9), figureOf('b', other, 0, 9)], TEN, { unit: 'EUR' }).range;
    expect([told(above(3), [0, 3]), told([3, 9], below(3)), told(above(3), below(4))]).toEqual(['[3, 3]', '[3, 3]', '(3, 4)']);
  });
});

describe('the greatest of amounts that may be negative', () => {
  const greatest = (figures: readonly Figure[], span: DayRange, rest: Partial<Measure> = {}) =>
    proven('max', figures, span, { unit: 'number', signed: true, ...rest });
  const both = { reporters: ['KE', 'UG'] } as const;
  const kenya = figureOf('k', -5, 0, 9, of('KE'));

  it('may be less than nothing', () => {
    expect(greatest([kenya, figureOf('u', -3, 0, 9, of('UG'))], TEN, both)).toEqual({ range: '[-3, -3]', lower: '+u', upper: '+k +u' });
    expect(greatest([kenya], TEN, both)).toEqual({ range: '[-5, Infinity]', lower: '+k', upper: '' });
    expect(greatest([], TEN)).toEqual({ range: '[-Infinity, Infinity]', lower: '', upper: '' });
    const regions = [figureOf('a', -2, 0, 9, of('014')), figureOf('b', -7, 0, 9, of('150'))];
    expect(greatest(regions, TEN, { reporters: ['KE', 'UG', 'FR', 'DE'] })).toMatchObject({ range: '[-2, -2]', lower: '+a' });
  });

  it('is told by figures of just its days, and is at most their sum where they follow each other', () => {
    expect(greatest([figureOf('a', -4, 0, 9)], TEN)).toEqual({ range: '[-4, -4]', lower: '+a', upper: '+a' });
    // The other half may add to it, or take off.
    expect(greatest([figureOf('a', -4, 0, 4)], TEN).range).toBe('[-Infinity, Infinity]');
    expect(greatest([figureOf('a', 5, 0, 9)], HALF).range).toBe('[-Infinity, Infinity]');
    expect(greatest([figureOf('a', 5, 0, 9)], { start: 0, end: 4 }).range).toBe('[-Infinity, Infinity]');
    // No place has more than -4 and 1 together; the place with the 1 may have lost any amount before.
    expect(greatest([figureOf('a', -4, 0, 4), figureOf('b', 1, 5, 9)], TEN)).toMatchObject({ range: '[-Infinity, -3]', upper: '+a +b' });
    // Days that both are of may have taken off what the others hold.
    expect(greatest([figureOf('a', -4, 0, 6), figureOf('b', 1, 4, 9)], TEN).range).toBe('[-Infinity, Infinity]');
  });

  it('adds the breakdowns of one place, and is not bounded by one of them', () => {
    const kenyan = (id: string, value: number, code: string) => figureOf(id, value, 0, 9, { ...of('KE'), ...sex(code) });
    const figures = [kenyan('f', -3, 'F'), kenyan('m', -1, 'M'), figureOf('u', -9, 0, 9, of('UG'))];
    expect(greatest(figures, TEN, { dimensions: sexes, ...both })).toMatchObject({ range: '[-4, -4]', lower: '+f +m' });
    const women = [figureOf('f', -5, 0, 9, sex('F')), figureOf('m', [-9, 1], 0, 9, { ...of('014'), ...sex('M') })];
    expect(greatest(women, TEN, { dimensions: sexes }).range).toBe('[-Infinity, Infinity]');
    // Uganda may have -3, with -1 of women and the -2 of men: what it has in all says nothing of its women.
    const womenOf = (place: string) => figureOf(`f-${place}`, [-50, 4], 0, 9, { ...of(place), ...sex('F') });
    const totals = [figureOf('k', [-50, -5], 0, 9, of('KE')), figureOf('u', [-50, -3], 0, 9, of('UG'))];
    const men = figureOf('m', -2, 0, 9, sex('M'));
    expect(greatest([...totals, men, womenOf('KE'), womenOf('UG')], TEN, { dimensions: sexes, ...both }).range).toBe('[-50, -3]');
  });

  it('is another matter than a count of places, which is never less than nothing', () => {
    const figures = [figureOf('a', 3, 0, 4), figureOf('b', 4, 5, 9)];
    expect(proven('distinct', figures, TEN, { signed: true })).toEqual({ range: '[4, 7]', lower: '+b', upper: '+a +b' });
  });

  it('bounds each place', () => {
    // No place has more than -1; Kenya has 2 in days 0 to 4, so -3 at most later, and Uganda -4 in those days.
    const loose = figureOf('l', [-50, 50], 5, 9, of('KE'));
    const figures = [figureOf('w', -1, 0, 9), figureOf('k', 2, 0, 4, of('KE')), loose, figureOf('u', -4, 5, 9, of('UG'))];
    expect(greatest(figures, HALF, both)).toMatchObject({ range: '[-4, -3]', lower: '+u' });
  });
});
