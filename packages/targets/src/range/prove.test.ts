import type { Measure, Reporters } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { countOf, figureOf, shown, sumOf } from '../testing/figures.js';
import type { Figure } from './figure.js';
import type { DayRange } from './day-range.js';
import { inSteadyOrder, prove } from './prove.js';
import { worldOf } from './world.js';

/** What figures prove of some days: the range, the sums that it is made of, and the suspects where they contradict each other. */
function proven(
  figures: readonly Figure[],
  { start, end }: DayRange,
  measure: Measure = countOf(),
  origins?: (figure: Figure) => number | string,
) {
  const { of, clashes } = prove(figures, [], measure, [{ start, end }], origins);
  const { range, uses } = of[0] ?? { range: { lower: NaN, upper: NaN }, uses: [] };
  return {
    range: shown(range),
    lower: sumOf(uses, 'lower'),
    upper: sumOf(uses, 'upper'),
    clashes: clashes.map(({ suspects, parts }) => ({
      ids: suspects
        .map(({ observation }) => observation.id)
        .sort()
        .join(' '),
      parts,
    })),
  };
}

const TEN = { start: 0, end: 9 };
const HALF = { start: 5, end: 9 };
const sexes = { sex: { codes: ['F', 'M'], exhaustive: true } };
const of = (place: string) => ({ place });
const sex = (code: string) => ({ dimensions: { sex: code } });
const named = (...reporters: readonly string[]): { readonly reporters: Reporters } => ({ reporters });

describe('figures of one series', () => {
  it('add up where they share no day', () => {
    const figures = [figureOf('b', 4, 5, 9), figureOf('a', 3, 0, 4)];
    expect(proven(figures, TEN)).toEqual({ range: '[7, 7]', lower: '+a +b', upper: '+a +b', clashes: [] });
  });

  it('prove nothing more than 0 of days that none speaks about', () => {
    expect(proven([figureOf('a', 3, 0, 4)], TEN)).toMatchObject({ range: '[3, Infinity]', lower: '+a', upper: '' });
    expect(proven([figureOf('a', 3, 0, 4)], { start: 20, end: 29 })).toMatchObject({ range: '[0, Infinity]', lower: '', upper: '' });
    expect(proven([], TEN)).toMatchObject({ range: '[0, Infinity]' });
  });

  it('may lie across the edge: from nothing to all of it is inside', () => {
    expect(proven([figureOf('a', 3, 0, 9), figureOf('b', 5, 10, 14)], { start: 5, end: 14 })).toMatchObject({
      range: '[5, 8]',
      lower: '+b',
      upper: '+a +b',
    });
  });

  it('may be taken off each other', () => {
    // 10 in days 0 to 9, of which 4 at most in days 0 to 4: 6 at least in days 5 to 9, and 7 at most since 3 at least.
    const figures = [figureOf('a', 10, 0, 9), figureOf('b', [3, 4], 0, 4)];
    expect(proven(figures, { start: 5, end: 9 })).toMatchObject({ range: '[6, 7]', lower: '+a -b', upper: '+a -b' });
  });

  it('may be taken off on both sides', () => {
    // 20 over days 0 to 19, at most 4 before day 5 and 5 from day 15: 11 at least between.
    const figures = [figureOf('a', 20, 0, 19), figureOf('b', 4, 0, 4), figureOf('c', 5, 15, 19)];
    expect(proven(figures, { start: 5, end: 14 })).toMatchObject({ range: '[11, 11]', lower: '+a -b -c', upper: '+a -b -c' });
  });

  it('that overlap hold what each of them needs', () => {
    // 8 in days 0 to 6 and 9 in days 4 to 9, of which the days 4 to 6 may be counted twice.
    const figures = [figureOf('a', 8, 0, 6), figureOf('b', 9, 4, 9)];
    expect(proven(figures, TEN)).toMatchObject({ range: '[9, 17]', lower: '+b', upper: '+a +b' });
    // With 2 in those days that is settled: 8 + 9 - 2.
    expect(proven([...figures, figureOf('c', 2, 4, 6)], TEN)).toMatchObject({ range: '[15, 15]', lower: '+a +b -c', upper: '+a +b -c' });
  });

  it('keep an open end open, and count whole things past it', () => {
    const more = figureOf('a', { lower: 3, upper: Infinity, lowerOpen: true }, 0, 4);
    const rest = figureOf('b', 2, 5, 9);
    expect(proven([more, rest], TEN, countOf({ unit: 'EUR' }))).toMatchObject({ range: '(5, Infinity]' });
    expect(proven([more, rest], TEN)).toMatchObject({ range: '[6, Infinity]' });
    // 10 less than "more than 3": less than 7, so 6 at most of whole things.
    const whole = figureOf('c', 10, 0, 9);
    expect(proven([more, whole], { start: 5, end: 9 }, countOf({ unit: 'EUR' }))).toMatchObject({ range: '[0, 7)' });
    expect(proven([more, whole], { start: 5, end: 9 })).toMatchObject({ range: '[0, 6]' });
    const less = figureOf('d', { lower: -Infinity, upper: 4, upperOpen: true }, 0, 4);
    expect(proven([less, whole], { start: 5, end: 9 }, countOf({ unit: 'EUR' }))).toMatchObject({ range: '(6, 10]' });
  });

  it('add up with all their digits', () => {
    // 0.1 ten times is 1, not 0.9999999999999999.
    const tenths = Array.from({ length: 10 }, (_, day) => figureOf(`t${String(day)}`, 0.1, day, day));
    expect(proven(tenths, TEN, countOf({ unit: 'EUR' }))).toMatchObject({ range: '[1, 1]' });
    // 2^53 + 1 + 1 is 2^53 + 2, though 2^53 + 1 is no number of its own.
    const large = [figureOf('a', 2 ** 53, 0, 1), figureOf('b', 1, 2, 4), figureOf('c', 1, 5, 9)];
    expect(proven(large, TEN, countOf({ unit: 'EUR' }))).toMatchObject({ range: '[9007199254740994, 9007199254740994]' });
    expect(proven(large, TEN, countOf({ unit: 'EUR', signed: true }))).toMatchObject({ range: '[9007199254740994, 9007199254740994]' });
  });

  it('answer several spans at once, in any order', () => {
    const figures = [figureOf('a', 3, 0, 4), figureOf('b', 4, 5, 9), figureOf('c', 6, 3, 6, of('KE'))];
    const spans = [
      { start: 5, end: 9 },
      { start: 0, end: 4 },
      { start: 0, end: 9 },
    ];
    // Of Kenya's 6 in days 3 to 6, no more than 4 lie in days 5 and 6, and no more than 3 before: 2 at least in each, within 3 and 4.
    expect(prove(figures, [], countOf(), spans).of.map(({ range }) => shown(range))).toEqual(['[4, 4]', '[3, 3]', '[7, 7]']);
  });
});

describe('amounts that may be negative', () => {
  const signed = countOf({ unit: 'EUR', signed: true });

  it('are not bounded by a part, nor by the whole', () => {
    expect(proven([figureOf('a', 3, 0, 4)], TEN, signed)).toMatchObject({ range: '[-Infinity, Infinity]', lower: '', upper: '' });
    expect(proven([figureOf('a', 3, 0, 9)], { start: 0, end: 4 }, signed)).toMatchObject({ range: '[-Infinity, Infinity]' });
    expect(proven([figureOf('a', 3, 0, 4), figureOf('b', 1, 8, 9)], TEN, signed)).toMatchObject({ range: '[-Infinity, Infinity]' });
  });

  it('add up and are taken off', () => {
    const figures = [figureOf('a', -3, 0, 4), figureOf('b', 1, 5, 9)];
    expect(proven(figures, TEN, signed)).toMatchObject({ range: '[-2, -2]', lower: '+a +b', upper: '+a +b' });
    expect(proven([figureOf('a', -3, 0, 4), figureOf('c', 7, 0, 9)], { start: 5, end: 9 }, signed)).toMatchObject({
      range: '[10, 10]',
      lower: '-a +c',
      upper: '-a +c',
    });
  });

  it('of places that are all add up, and those of some are not the whole', () => {
    const figures = [figureOf('a', -3, 0, 9, of('KE')), figureOf('b', 5, 0, 9, of('UG'))];
    expect(proven(figures, TEN, { ...signed, ...named('KE', 'UG') })).toMatchObject({ range: '[2, 2]' });
    expect(proven(figures, TEN, signed)).toMatchObject({ range: '[-Infinity, Infinity]' });
  });
});

describe('figures of places', () => {
  it('are the least of the whole where they share nothing', () => {
    const figures = [figureOf('a', 3, 0, 9, of('KE')), figureOf('b', 4, 0, 9, of('UG'))];
    expect(proven(figures, TEN)).toMatchObject({ range: '[7, Infinity]', lower: '+a +b', upper: '' });
    expect(proven(figures, TEN, countOf(named('KE', 'UG')))).toMatchObject({ range: '[7, 7]', upper: '+a +b' });
    expect(proven(figures, TEN, countOf(named('KE', 'UG', 'TZ')))).toMatchObject({ range: '[7, Infinity]' });
  });

  it('of other days may close the whole together', () => {
    const figures = [figureOf('a', 3, 0, 4, of('KE')), figureOf('b', 4, 5, 9, of('KE')), figureOf('c', 2, 0, 9, of('UG'))];
    expect(proven(figures, TEN, countOf(named('KE', 'UG')))).toMatchObject({ range: '[9, 9]', lower: '+a +b +c', upper: '+a +b +c' });
    // In days 0 to 4: the 3 of Kenya, and 0 to 2 of Uganda.
    expect(proven(figures, { start: 0, end: 4 }, countOf(named('KE', 'UG')))).toMatchObject({
      range: '[3, 5]',
      lower: '+a',
      upper: '+a +c',
    });
  });

  it('are not added to a total or a region that holds them', () => {
    const figures = [figureOf('a', 3, 0, 9, of('KE')), figureOf('r', 5, 0, 9, of('014')), figureOf('w', 9, 0, 9)];
    expect(proven(figures, TEN)).toMatchObject({ range: '[9, 9]', lower: '+w', upper: '+w' });
    expect(proven(figures.slice(0, 2), TEN)).toMatchObject({ range: '[5, Infinity]', lower: '+r' });
  });

  it('of a total less another part prove what the rest has', () => {
    // The region has 9 in days 0 to 9, Kenya 4 of them. The world of days 5 to 9: Uganda, the other reporter, has 5 in days 0 to 9.
    const figures = [figureOf('t', 9, 0, 9), figureOf('a', 4, 0, 9, of('KE')), figureOf('b', 2, 0, 4, of('UG'))];
    // Of the 9, Kenya may have its 4 in days 0 to 4, and Uganda has 2 there: 3 at least are in days 5 to 9, and 7 at most.
    expect(proven(figures, { start: 5, end: 9 }, countOf(named('KE', 'UG')))).toMatchObject({
      range: '[3, 7]',
      lower: '-a -b +t',
      upper: '-b +t',
    });
  });

  it('of the European Union beside regions are least and most by the better way', () => {
    // Western Europe has 10, France of it 6; the Union has 8. Kenya lies in neither.
    const figures = [
      figureOf('w', 10, 0, 9, of('155')),
      figureOf('f', 6, 0, 9, of('FR')),
      figureOf('u', 8, 0, 9, of('EU')),
      figureOf('k', 1, 0, 9, of('KE')),
    ];
    // The region and Kenya are 11; the Union may lie in the region.
    expect(proven(figures, TEN)).toMatchObject({ range: '[11, Infinity]', lower: '+k +w' });
    // Where the Union has 20, it is the better way, and 4 of the region are others than France.
    expect(proven([...figures.slice(0, 2), figureOf('u', 20, 0, 9, of('EU')), figures[3]!], TEN)).toMatchObject({
      range: '[21, Infinity]',
      lower: '+k +u',
    });
  });

  it('are no more than what holds them, in the days that it holds', () => {
    // Western Europe (155) is France and Switzerland, the Communities of 1970 France and Italy. Of 20 in the region, France has 5 at most in days 0 to
    // 4, since the Union has no more, and Switzerland 2: 13 at least are left for days 5 to 9.
    const reporting = countOf(named('FR', 'CH', 'IT', 'KE'));
    const union = (start: number, end: number): string =>
      proven(
        [
          figureOf('w', 20, 0, 9, of('155')),
          figureOf('f', [0, 100], 0, 9, of('FR')),
          figureOf('c', 2, 0, 4, of('CH')),
          figureOf('u', [0, 5], start, end, of('EU')),
        ],
        HALF,
        reporting,
      ).range;
    // The Union of days before or after as well holds the same; of some of the days it does not hold all of them.
    expect([union(0, 4), union(-5, 4), union(0, 6), union(-5, 9)]).toEqual(Array(4).fill('[13, Infinity]'));
    expect([union(2, 4), union(0, 3), union(10, 14), union(-9, -5)]).toEqual(Array(4).fill('[0, Infinity]'));
  });

  it('are taken off, and what is taken off them added', () => {
    // Of 20, Kenya has 10, 7 of them in days 5 to 9, and Uganda 4 in days 0 to 4: 20 - (10 - 7) - 4.
    const figures = [
      figureOf('t', 20, 0, 9),
      figureOf('k', 10, 0, 9, of('KE')),
      figureOf('l', 7, 5, 9, of('KE')),
      figureOf('u', 4, 0, 4, of('UG')),
    ];
    expect(proven(figures, HALF, countOf(named('KE', 'UG')))).toMatchObject({ range: '[13, 13]', lower: '-k +l +t -u' });
  });

  it('that no table knows are the least where they are more than all others', () => {
    const figures = [figureOf('x', 9, 0, 9, of('camp')), figureOf('k', 4, 0, 9, of('KE')), figureOf('u', 3, 0, 9, of('UG'))];
    expect(proven(figures, TEN)).toMatchObject({ range: '[9, Infinity]', lower: '+x' });
    expect(proven([figureOf('x', 5, 0, 9, of('camp')), ...figures.slice(1)], TEN)).toMatchObject({
      range: '[7, Infinity]',
      lower: '+k +u',
    });
  });
});

describe('figures of places in days that hang together or not', () => {
  const both = countOf(named('KE', 'UG'));
  const figures = [
    figureOf('u3', 9, 20, 29, of('UG')),
    figureOf('k1', 1, 0, 9, of('KE')),
    figureOf('u1', 2, 0, 9, of('UG')),
    figureOf('k2', 3, 10, 19, of('KE')),
    figureOf('u2', 5, 10, 19, of('UG')),
    figureOf('k3', 4, 20, 29, of('KE')),
  ];

  it('answer spans in any order, each by the days that it shares', () => {
    const spans = [
      { start: 0, end: 9 },
      { start: 10, end: 19 },
      { start: 20, end: 29 },
      { start: 0, end: 19 },
      { start: 15, end: 19 },
      { start: 5, end: 24 },
      { start: 40, end: 49 },
      { start: 0, end: 9 },
    ];
    // 3, 8 and 13 in the three decades; of half a decade nothing to all of it.
    const expected = ['[3, 3]', '[8, 8]', '[13, 13]', '[11, 11]', '[0, 8]', '[8, 24]', '[0, Infinity]', '[3, 3]'];
    for (const list of [figures, [...figures].reverse()])
      expect(prove(list, [], both, spans).of.map(({ range }) => shown(range))).toEqual(expected);
  });

  it('rest on the figures that lie within at the lower end, and on all that reach in at the upper end', () => {
    expect(proven(figures, { start: 5, end: 24 }, both)).toMatchObject({ lower: '+k2 +u2', upper: '+k1 +k2 +k3 +u1 +u2 +u3' });
    const across = prove([figureOf('k', 3, 0, 9, of('KE'))], [], countOf(), [
      { start: 5, end: 9 },
      { start: 0, end: 4 },
    ]);
    expect(across.of.map(({ range, uses }) => [shown(range), uses])).toEqual([
      ['[0, Infinity]', []],
      ['[0, Infinity]', []],
    ]);
  });

  it('are open where the last day, or the first, is missing', () => {
    const most = (start: number, end: number): string =>
      proven([figureOf('k', 3, 1, 8, of('KE')), figureOf('u', 2, 1, 8, of('UG'))], { start, end }, both).range;
    expect([most(1, 8), most(1, 9), most(0, 8), most(0, 9)]).toEqual(['[5, 5]', '[5, Infinity]', '[5, Infinity]', '[5, Infinity]']);
  });

  it('add up as decimals, and beyond 2^53 with all digits', () => {
    const euros = countOf({ unit: 'EUR', ...named('KE', 'UG') });
    expect(proven([figureOf('k', 0.1, 0, 9, of('KE')), figureOf('u', 0.2, 0, 9, of('UG'))], TEN, euros).range).toBe('[0.3, 0.3]');
    // 2^53 + 4 less 1 to 2: 2^53 + 2 to 2^53 + 3, of which the latter is told as 2^53 + 4.
    const large = [figureOf('t', 2 ** 53 + 4, 0, 9), figureOf('a', [1, 2], 0, 4)];
    expect(proven(large, { start: 5, end: 9 }, countOf({ unit: 'EUR' })).range).toBe('[9007199254740994, 9007199254740996]');
  });
});

describe('the order of constraints', () => {
  const world = worldOf(
    [
      figureOf('a', 5, 0, 9),
      figureOf('b', 5, 1, 9),
      figureOf('c', 5, 0, 8),
      figureOf('d', 5, 0, 9, of('KE')),
      figureOf('e', [6, 7], 0, 9),
      figureOf('f', [6, 8], 0, 9),
      figureOf('g', 5, 0, 9, { bound: 'about' }),
      figureOf('h', 5, 0, 9, { places: ['KE'] }),
      figureOf('i', 7, 0, 9, of('KE')),
    ],
    [],
    countOf(),
  );
  const order = (one: string, other: string): number => {
    const [a, b] = [one, other].map((id) => world.constraints.find(({ figure }) => figure.observation.id === id)!);
    return Math.sign(inSteadyOrder(a!, b!));
  };

  it.each([
    ['a', 'b', 'the first day'],
    ['c', 'a', 'the last day'],
    ['a', 'd', 'the place'],
    ['a', 'i', 'the place, however great the lower end'],
    ['e', 'a', 'the lower end, the greater first'],
    ['e', 'f', 'the upper end'],
    ['h', 'g', 'what is reported'],
    ['a', 'g', 'what is reported'],
    ['h', 'a', 'what is reported'],
  ])('puts %s before %s by %s', (one, other) => {
    expect([order(one, other), order(other, one)]).toEqual([-1, 1]);
    expect([order(one, one), order(other, other)]).toEqual([0, 0]);
  });
});

describe('figures that say the same at one end', () => {
  // At most 3 either way: the one with the greater lower end is told.
  const loose = figureOf('x', [0, 3], 0, 9);
  const close = figureOf('y', [1, 3], 0, 9);

  it('are told by what they say, in whatever order they come', () => {
    for (const figures of [
      [loose, close],
      [close, loose],
    ])
      expect(proven(figures, TEN)).toMatchObject({ range: '[1, 3]', lower: '+y', upper: '+y' });
  });

  it('are so where one that contradicts them is left out', () => {
    // Of 8 against 3 and 3: without the 8, these two; without either of them, the other still contradicts.
    const kenya = figureOf('k', 8, 0, 9, of('KE'));
    for (const figures of [
      [loose, close, kenya],
      [kenya, close, loose],
    ])
      expect(proven(figures, TEN)).toMatchObject({ range: '[1, 3]', lower: '+y', upper: '+y', clashes: [{ ids: 'k y', parts: true }] });
  });
});

describe('figures of one place after another', () => {
  it('may come the last first', () => {
    const figures = [figureOf('c', 5, 10, 14, of('KE')), figureOf('b', 4, 5, 9, of('KE')), figureOf('a', 3, 0, 4, of('KE'))];
    expect(proven(figures, TEN)).toMatchObject({ range: '[7, Infinity]', lower: '+a +b' });
    expect(proven(figures, { start: 5, end: 14 })).toMatchObject({ range: '[9, Infinity]', lower: '+b +c' });
  });

  it('are none of the evidence where they count at neither end', () => {
    // What lies across the edge would count at the upper end, which is open.
    const figures = [figureOf('a', 3, 0, 9), figureOf('b', 5, 10, 14), figureOf('k', 0, 10, 14, of('KE'))];
    const { range, uses } = prove(figures, [], countOf(), [{ start: 5, end: 19 }]).of[0]!;
    expect(shown(range)).toBe('[5, Infinity]');
    expect(uses.map(({ figure }) => figure.observation.id)).toEqual(['b']);
  });
});

describe('figures of breakdowns', () => {
  it('add up to the whole where they leave nothing out', () => {
    const figures = [figureOf('f', 3, 0, 9, sex('F')), figureOf('m', 4, 0, 9, sex('M'))];
    expect(proven(figures, TEN)).toMatchObject({ range: '[7, Infinity]', lower: '+f +m' });
    expect(proven(figures, TEN, countOf({ dimensions: sexes }))).toMatchObject({ range: '[7, 7]', upper: '+f +m' });
  });

  it('that cross hold the better of each way', () => {
    // 5 women and 4 men, 8 children and 3 adults: 11 at least by age; and at most 9 by sex.
    const ages = { ...sexes, age: { codes: ['child', 'adult'], exhaustive: true } };
    const age = (code: string) => ({ dimensions: { age: code } });
    const figures = [
      figureOf('f', [5, 7], 0, 9, sex('F')),
      figureOf('m', [4, 5], 0, 9, sex('M')),
      figureOf('c', [8, 20], 0, 9, age('child')),
      figureOf('a', [3, 20], 0, 9, age('adult')),
    ];
    expect(proven(figures, TEN, countOf({ dimensions: ages }))).toMatchObject({ range: '[11, 12]', lower: '+a +c', upper: '+f +m' });
  });

  it('of a place are parts of it', () => {
    const figures = [
      figureOf('f', 3, 0, 9, { place: 'KE', dimensions: { sex: 'F' } }),
      figureOf('m', 4, 0, 9, { place: 'KE', dimensions: { sex: 'M' } }),
      figureOf('u', 2, 0, 9, of('UG')),
    ];
    expect(proven(figures, TEN, countOf({ dimensions: sexes, ...named('KE', 'UG') }))).toMatchObject({
      range: '[9, 9]',
      upper: '+f +m +u',
    });
  });
});

describe('figures from an origin', () => {
  it('are taken off each other', () => {
    // 5 by day 4 and 12 by day 9, from day 0 on.
    const figures = [figureOf('a', 5, 4, 4), figureOf('b', 12, 9, 9)];
    expect(proven(figures, { start: 5, end: 9 }, countOf(), () => 0)).toMatchObject({ range: '[7, 7]', lower: '-a +b', upper: '-a +b' });
    expect(proven(figures, { start: 0, end: 9 }, countOf(), () => 0)).toMatchObject({ range: '[12, 12]', lower: '+b', upper: '+b' });
    // Days 3 to 9: all of 12 at most, and 12 less the 5 that may have been there before.
    expect(proven(figures, { start: 3, end: 9 }, countOf(), () => 0)).toMatchObject({ range: '[7, 12]' });
  });

  it('that nobody knows still are taken off each other within their series', () => {
    const figures = [figureOf('a', 5, 0, 4), figureOf('b', 12, 5, 9)];
    expect(proven(figures, { start: 5, end: 9 }, countOf(), () => 's')).toMatchObject({ range: '[7, 7]', lower: '-a +b', upper: '-a +b' });
    // What was before day 0 is not known: of days 0 to 9, 7 at least are after day 4, and 12 at most.
    expect(proven(figures, TEN, countOf(), () => 's')).toMatchObject({ range: '[7, 12]' });
  });

  it('of two places that began at other times are taken off for each', () => {
    const figures = [
      figureOf('k1', 5, 0, 4, of('KE')),
      figureOf('k2', 12, 5, 9, of('KE')),
      figureOf('u1', 100, 0, 4, of('UG')),
      figureOf('u2', 103, 5, 9, of('UG')),
    ];
    const origins = ({ observation }: Figure): string => observation.place ?? '';
    expect(proven(figures, { start: 5, end: 9 }, countOf(named('KE', 'UG')), origins)).toMatchObject({
      range: '[10, 10]',
      lower: '-k1 +k2 -u1 +u2',
    });
  });
});

describe('figures that cannot all be right', () => {
  it('are each doubted in turn: the hull of what is then possible', () => {
    // The parts, 4 and 5, are more than their total of 7: without a 5 to 7, without b 4 to 7, without the total 9.
    const figures = [figureOf('t', 7, 0, 9), figureOf('a', 4, 0, 4), figureOf('b', 5, 5, 9)];
    expect(proven(figures, TEN)).toMatchObject({ range: '[7, 9]', lower: '+t', upper: '+a +b', clashes: [{ ids: 'a b t', parts: true }] });
    // Of days 0 to 4: without b 4, without the total 4, without a the 2 that the total leaves.
    expect(proven(figures, { start: 0, end: 4 })).toMatchObject({ range: '[2, 4]' });
    // Of days 5 to 9: without a 5, without the total 5, without b the 3 that the total leaves.
    expect(proven(figures, HALF)).toMatchObject({ range: '[3, 5]' });
  });

  it('do not make others doubtful that share no days with them', () => {
    const figures = [figureOf('t', 7, 0, 9), figureOf('a', 8, 0, 4), figureOf('z', 3, 10, 14)];
    expect(proven(figures, { start: 0, end: 14 })).toMatchObject({ range: '[10, Infinity]', lower: '+t +z' });
    expect(proven(figures, { start: 10, end: 14 })).toMatchObject({ range: '[3, 3]', clashes: [] });
  });

  it('are told as parts only where one holds another', () => {
    // 9 in days 0 to 6, but at most 3 in each of days 0 to 4 and 3 to 6: neither lies in the other.
    const same = [figureOf('a', [9, 9], 0, 6), figureOf('b', 3, 0, 4), figureOf('c', 3, 3, 6)];
    expect(proven(same, { start: 0, end: 6 }).clashes).toEqual([{ ids: 'a b c', parts: true }]);
    // 9 in days 3 to 6, and 3 at most in each of days 0 to 4 and 5 to 9, of which none lies in another.
    const across = [figureOf('a', [9, 9], 3, 6), figureOf('b', 3, 0, 4), figureOf('c', 3, 5, 9)];
    expect(proven(across, { start: 3, end: 6 }).clashes).toEqual([{ ids: 'a b c', parts: false }]);
    // A part may end, or begin, with the whole.
    expect(proven([figureOf('t', 7, 0, 9), figureOf('a', 8, 5, 9)], TEN).clashes).toEqual([{ ids: 'a t', parts: true }]);
    expect(proven([figureOf('t', 7, 0, 9), figureOf('a', 8, 0, 4)], TEN).clashes).toEqual([{ ids: 'a t', parts: true }]);
    const other = [figureOf('a', 5, 0, 9), figureOf('b', 7, 0, 9)];
    expect(proven(other, TEN)).toMatchObject({ range: '[5, 7]', clashes: [{ ids: 'a b', parts: false }] });
  });

  it('are found in parts of parts', () => {
    // Kenya and Uganda are 7 in Eastern Africa, with France 9: more than 8 in all.
    const figures = [
      figureOf('t', 8, 0, 9),
      figureOf('r', [1, Infinity], 0, 9, of('014')),
      figureOf('k', 4, 0, 9, of('KE')),
      figureOf('u', 3, 0, 9, of('UG')),
      figureOf('f', 2, 0, 9, of('FR')),
    ];
    expect(proven(figures, TEN).clashes).toEqual([{ ids: 'f k t u', parts: true }]);
  });

  it('span to the greatest that is possible', () => {
    // Without Kenya's 8 there are 7, without the 7 there are 20 at most.
    const figures = [figureOf('k', 8, 0, 4, of('KE')), figureOf('t', 7, 0, 9), figureOf('z', [0, 20], 0, 14)];
    expect(proven(figures, TEN)).toMatchObject({ range: '[7, 20]', lower: '+t', upper: '+z' });
    // The other way round in time.
    const other = [figureOf('z', [0, 20], -5, 9), figureOf('t', 7, 0, 9), figureOf('k', 8, 5, 9, of('KE'))];
    expect(proven(other, TEN)).toMatchObject({ range: '[7, 20]', lower: '+t', upper: '+z' });
  });

  it('of one place, days and breakdown are no parts of each other', () => {
    const figures = [figureOf('a', 5, 0, 9, of('KE')), figureOf('b', 7, 0, 9, of('KE'))];
    expect(proven(figures, TEN)).toMatchObject({ range: '[5, Infinity]', clashes: [{ ids: 'a b', parts: false }] });
    expect(proven([figureOf('k', 8, 0, 9, of('KE')), figureOf('r', 5, 0, 9, of('014'))], TEN).clashes).toEqual([
      { ids: 'k r', parts: true },
    ]);
  });

  it('leave an end in the range where one that is possible holds it', () => {
    // More than 3 and 3 are more than 5: without the one 3 at least, without the other more than 3.
    const more = { lower: 3, upper: Infinity, lowerOpen: true as const };
    const euros = countOf({ unit: 'EUR' });
    const total = figureOf('t', [0, 5], 0, 9);
    expect(proven([figureOf('c', more, 0, 1), figureOf('d', 3, 2, 3), total], TEN, euros).range).toBe('[3, Infinity]');
    expect(proven([figureOf('c', 3, 0, 1), figureOf('d', more, 2, 3), total], TEN, euros).range).toBe('[3, Infinity]');
    // Where both leave it out, so does the range.
    expect(proven([figureOf('c', more, 0, 1), figureOf('d', more, 2, 3), total], TEN, euros).range).toBe('(3, Infinity]');
    // 11 in all, and at most 5 in each half, or 7 by another figure: without the one 7 and 5 at most, without the other 5 and 7, and
    // less than that where the 5 that stands is left out; without the 11, 10 at most.
    const less = { lower: -Infinity, upper: 5, upperOpen: true as const };
    const most = (one: Parameters<typeof figureOf>[1], other: Parameters<typeof figureOf>[1], first = 7, second = 7): string => {
      const others = [figureOf('y', [0, first], 0, 4), figureOf('z', [0, second], 5, 9), figureOf('t', [11, Infinity], 0, 9)];
      return proven([figureOf('c', one, 0, 4), figureOf('d', other, 5, 9), ...others], TEN, euros).range;
    };
    expect([most([0, 5], [0, 5]), most(less, [0, 5]), most([0, 5], less)]).toEqual(Array(3).fill('[0, 12]'));
    // With 8 in the one half, 8 and 5 at most, whichever is doubted last.
    expect([most([0, 5], [0, 5], 8), most([0, 5], [0, 5], 7, 8)]).toEqual(['[0, 13]', '[0, 13]']);
    expect(most(less, less)).toBe('[0, 12)');
  });

  it('of a part and a place are found below the whole', () => {
    const figures = [figureOf('k', 4, 0, 9, of('KE')), figureOf('f', 5, 0, 4, of('KE')), figureOf('u', 2, 0, 9, of('UG'))];
    // Kenya 4 (without f), or 5 or more (without k); with Uganda's 2.
    expect(proven(figures, TEN, countOf(named('KE', 'UG')))).toMatchObject({
      range: '[6, Infinity]',
      clashes: [{ ids: 'f k', parts: true }],
    });
  });

  it('prove nothing where no single one of them explains it', () => {
    // Two contradictions in the same days: 9 against 2, and 8 against 1 in others that hang together with them.
    const figures = [
      figureOf('a', 9, 0, 1),
      figureOf('b', 2, 0, 2),
      figureOf('c', 8, 5, 6),
      figureOf('d', 1, 5, 7),
      figureOf('e', [0, 50], 0, 9),
    ];
    expect(proven(figures, TEN)).toMatchObject({ range: '[0, Infinity]', lower: '', upper: '' });
    // Of three different figures for the same days, two still contradict each other without the third.
    const three = [figureOf('a', 9, 0, 9), figureOf('b', 2, 0, 9), figureOf('c', 4, 0, 9)];
    expect(proven(three, TEN).range).toBe('[0, Infinity]');
    expect(proven(three, TEN, countOf({ signed: true })).range).toBe('[-Infinity, Infinity]');
  });

  it('are left out together where they are many', () => {
    // 25 days of 1 each, and 26 over all of them: 26 suspects, all in one cycle; without all of them nothing is known but 40 at most.
    const days = Array.from({ length: 25 }, (_, day) => figureOf(`d${String(day)}`, 1, day, day));
    const figures = [...days, figureOf('t', 26, 0, 24), figureOf('z', 40, 0, 29)];
    const found = proven(figures, { start: 0, end: 29 });
    expect(found.range).toBe('[40, 40]');
    expect(found.clashes[0]?.ids.split(' ')).toHaveLength(26);
    expect(proven(figures, { start: 0, end: 24 }).range).toBe('[0, 40]');
    // 23 days and a total are 24, which are doubted in turn: without the total 23, without one day 24.
    const fewer = [...days.slice(0, 23), figureOf('t', 24, 0, 22), figureOf('z', 40, 0, 29)];
    expect(proven(fewer, { start: 0, end: 22 })).toMatchObject({ range: '[23, 24]' });
  });
});

describe('answers that hang on single spans', () => {
  it('are for each span what they are alone, in whatever order', () => {
    // Two places of other days: together they close days 3 to 6 only.
    const both = countOf(named('KE', 'UG'));
    const figures = [figureOf('k', 3, 0, 6, of('KE')), figureOf('u', 2, 3, 9, of('UG'))];
    const spans = [
      { start: 3, end: 6 },
      { start: 0, end: 9 },
      { start: 0, end: 6 },
      { start: 3, end: 9 },
      { start: 4, end: 5 },
    ];
    const expected = ['[0, 5]', '[5, Infinity]', '[3, Infinity]', '[2, Infinity]', '[0, 5]'];
    expect(prove(figures, [], both, spans).of.map(({ range }) => shown(range))).toEqual(expected);
    for (const [at, span] of spans.entries()) expect(proven(figures, span, both).range).toBe(expected[at]);
  });

  it('may come back to days before, where others lie between', () => {
    const figures = [figureOf('a', 3, 0, 4), figureOf('b', 4, 5, 9), figureOf('c', 6, 10, 14), figureOf('k', 0, 0, 0, of('KE'))];
    const spans = [
      { start: 10, end: 14 },
      { start: 5, end: 9 },
      { start: 0, end: 4 },
    ];
    expect(prove(figures, [], countOf(), spans).of.map(({ range }) => shown(range))).toEqual(['[6, 6]', '[4, 4]', '[3, 3]']);
  });
});

describe('a breakdown of all places beside figures of some', () => {
  it('bounds that breakdown of each of them', () => {
    // Nine women anywhere, two men in Kenya, one person in Uganda: twelve at most, and the nine women at least.
    const measure = countOf({ ...named('KE', 'UG'), dimensions: sexes });
    const figures = [
      figureOf('w', 9, 0, 4, sex('F')),
      figureOf('m', 2, 0, 9, { ...of('KE'), ...sex('M') }),
      figureOf('u', 1, 0, 9, of('UG')),
    ];
    expect(proven(figures, { start: 0, end: 4 }, measure).range).toBe('[9, 12]');
    // Of the days after, the women of Kenya are all that is missing.
    const { gaps, closed } = prove(figures, [], measure, [TEN]);
    expect(gaps(TEN)).toEqual([{ start: 5, end: 9, place: 'KE', dimensions: { sex: 'F' } }]);
    expect(closed(TEN)?.until).toBe(4);
  });
});
