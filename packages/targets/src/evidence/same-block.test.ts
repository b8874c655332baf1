import { describe, expect, it } from 'vitest';

import type { Figure } from '../range/figure.js';
import { figureOf, shown } from '../testing/figures.js';
import { onePerBlock, seriesKeyOf } from './same-block.js';

function settled(figures: readonly Figure[], states = false) {
  const found = onePerBlock(figures, states);
  return {
    kept: found.figures.map(({ observation, range }) => `${observation.id} ${shown(range)}`),
    leftOut: found.leftOut.map(({ observation, reason, by }) => `${observation} ${reason} ${by ?? ''}`),
    issues: found.issues.map(({ code }) => code),
  };
}

const more = (than: number) => ({ lower: than, upper: Infinity, lowerOpen: true as const });
const less = (than: number) => ({ lower: -Infinity, upper: than, upperOpen: true as const });
const known = (recordedAt: string) => ({ recordedAt });

describe('the place and breakdown of an observation', () => {
  const key = (rest: Parameters<typeof figureOf>[4]): string => seriesKeyOf(figureOf('a', 1, 0, 9, rest).observation);

  it('are the same however they are written', () => {
    expect([key({}), key({ place: '001' }), key({ dimensions: {} }), key({ dimensions: { sex: '_T' } })]).toEqual(['', '', '', '']);
    expect(key({ place: 'KE', dimensions: { sex: '_T' } })).toBe('KE');
    expect(key({ dimensions: { sex: 'F', age: '0-4', kind: '_T' } })).toBe(key({ dimensions: { age: '0-4', sex: 'F' } }));
  });

  it('are others where they differ', () => {
    const keys = [
      key({}),
      key({ place: 'KE' }),
      key({ place: 'UG' }),
      key({ dimensions: { sex: 'F' } }),
      key({ dimensions: { sex: 'M' } }),
      key({ dimensions: { kind: 'F' } }),
      key({ place: 'KE', dimensions: { sex: 'F' } }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('figures for one block', () => {
  it('are left alone where each has its own', () => {
    const figures = [figureOf('a', 1, 0, 4), figureOf('b', 2, 5, 9), figureOf('c', 2, 0, 9), figureOf('d', 3, 0, 4, { place: 'KE' })];
    expect(onePerBlock(figures, false)).toMatchObject({ figures, leftOut: [], issues: [] });
    expect(onePerBlock([...figures].reverse(), false)).toMatchObject({ leftOut: [], issues: [] });
    expect(onePerBlock([], false)).toMatchObject({ figures: [], leftOut: [], issues: [] });
  });

  it('are of one block by the last day only where they are states', () => {
    const figures = [figureOf('a', 5, 0, 9), figureOf('b', 5, 4, 9)];
    expect(settled(figures).issues).toEqual([]);
    expect(settled(figures, true)).toMatchObject({ issues: ['duplicate'] });
    // Increments that begin on one day and end on others are no repeats.
    expect(settled([figureOf('a', 5, 0, 9), figureOf('b', 5, 0, 4)]).issues).toEqual([]);
  });

  it('count once where they repeat each other: the one that was recorded last', () => {
    const figures = [figureOf('a', 5, 0, 9), figureOf('b', 5, 0, 9, known('2024-01-01')), figureOf('c', 5, 0, 9, known('2023-01-01'))];
    expect(settled(figures)).toEqual({ kept: ['b [5, 5]'], leftOut: ['c duplicate b', 'a duplicate b'], issues: ['duplicate'] });
    expect(onePerBlock(figures, false).issues).toMatchObject([{ path: ['observations', 'b'], values: { times: 3 } }]);
    // Of one day, the first by its id.
    expect(settled([figureOf('b', 5, 0, 9), figureOf('a', 5, 0, 9)])).toMatchObject({ kept: ['a [5, 5]'], leftOut: ['b duplicate a'] });
  });

  it('are no repeats where their bounds, their names or their status differ', () => {
    expect(settled([figureOf('a', 5, 0, 9), figureOf('b', [5, Infinity], 0, 9, { bound: 'at-least' })])).toEqual({
      kept: ['a [5, 5]'],
      leftOut: ['b looser a'],
      issues: [],
    });
    expect(settled([figureOf('a', 2, 0, 9, { places: ['KE'] }), figureOf('b', 2, 0, 9, { places: ['UG'] })]).issues).toEqual([]);
    expect(settled([figureOf('a', 2, 0, 9, { places: ['KE', 'UG'] }), figureOf('b', 2, 0, 9, { places: ['UG', 'KE'] })]).issues).toEqual([
      'duplicate',
    ]);
    expect(settled([figureOf('a', 2, 0, 9, { status: 'P' }), figureOf('b', 2, 0, 9)])).toMatchObject({ issues: [] });
    expect(settled([figureOf('a', 2, 0, 9, { status: 'E' }), figureOf('b', 2, 0, 9)]).issues).toEqual(['duplicate']);
  });

  it('bound the block together where they agree', () => {
    const figures = [
      figureOf('a', [3, Infinity], 0, 9),
      figureOf('b', [-Infinity, 8], 0, 9),
      figureOf('c', [2, Infinity], 0, 9),
      figureOf('d', [-Infinity, 9], 0, 9),
    ];
    expect(settled(figures)).toEqual({ kept: ['a [3, Infinity]', 'b [-Infinity, 8]'], leftOut: ['c looser a', 'd looser a'], issues: [] });
    // One that says both is worth more than two that say one each.
    expect(settled([...figures, figureOf('e', [3, 8], 0, 9, { bound: 'about' })])).toMatchObject({ kept: ['e [3, 8]'], issues: [] });
  });

  it('agree at an end unless one of them leaves it out', () => {
    expect(settled([figureOf('a', more(5), 0, 9, { bound: 'more-than' }), figureOf('b', 5, 0, 9)]).issues).toEqual(['conflicting-figures']);
    expect(settled([figureOf('a', less(5), 0, 9, { bound: 'less-than' }), figureOf('b', 5, 0, 9)]).issues).toEqual(['conflicting-figures']);
    expect(
      settled([figureOf('a', [5, Infinity], 0, 9, { bound: 'at-least' }), figureOf('b', [-Infinity, 5], 0, 9, { bound: 'at-most' })]),
    ).toMatchObject({ kept: ['a [5, Infinity]', 'b [-Infinity, 5]'], issues: [] });
    // "More than 5" says more than "at least 5", and "less than 8" more than "at most 8".
    expect(
      settled([figureOf('a', [5, Infinity], 0, 9, { bound: 'at-least' }), figureOf('b', more(5), 0, 9, { bound: 'more-than' })]),
    ).toMatchObject({ kept: ['b (5, Infinity]'] });
    expect(
      settled([figureOf('b', less(8), 0, 9, { bound: 'less-than' }), figureOf('a', [-Infinity, 8], 0, 9, { bound: 'at-most' })]),
    ).toMatchObject({ kept: ['b [-Infinity, 8)'] });
  });

  it('that say the same are held by the one that names places, is final, or is first by its id', () => {
    const about = { bound: 'about' as const };
    const pairs = (one: Figure, other: Figure) =>
      [settled([one, other]), settled([other, one])].map(({ kept, leftOut }) => [...kept, ...leftOut]);
    expect(pairs(figureOf('a', 5, 0, 9, { status: 'P' }), figureOf('b', 5, 0, 9))).toEqual([
      ['b [5, 5]', 'a looser b'],
      ['b [5, 5]', 'a looser b'],
    ]);
    expect(pairs(figureOf('a', 5, 0, 9), figureOf('b', 5, 0, 9, { status: 'P', places: ['KE'] }))).toEqual([
      ['b [5, 5]', 'a looser b'],
      ['b [5, 5]', 'a looser b'],
    ]);
    expect(pairs(figureOf('a', 5, 0, 9, about), figureOf('b', 5, 0, 9))).toEqual([
      ['a [5, 5]', 'b looser a'],
      ['a [5, 5]', 'b looser a'],
    ]);
  });

  it('are told how often they are given', () => {
    expect(onePerBlock([figureOf('a', 5, 0, 9), figureOf('b', 5, 0, 9)], false).issues[0]?.message).toBe(
      'The observation "a" is given 2 times and counted once; give it once.',
    );
  });

  it('that name places keep their names', () => {
    const figures = [
      figureOf('a', 2, 0, 9),
      figureOf('b', [1, Infinity], 0, 9, { bound: 'at-least', places: ['KE'] }),
      figureOf('c', [1, Infinity], 0, 9, { bound: 'at-least' }),
    ];
    expect(settled(figures)).toMatchObject({ kept: ['a [2, 2]', 'b [1, Infinity]'], leftOut: ['c looser a'] });
  });
});

describe('figures for one block that contradict each other', () => {
  it('hold where they are final', () => {
    expect(settled([figureOf('a', 5, 0, 9, { status: 'P' }), figureOf('b', 6, 0, 9)])).toEqual({
      kept: ['b [6, 6]'],
      leftOut: ['a provisional b'],
      issues: [],
    });
    // Two that are provisional are on the same footing.
    expect(settled([figureOf('a', 5, 0, 9, { status: 'P' }), figureOf('b', 6, 0, 9, { status: 'P' })])).toMatchObject({
      issues: ['conflicting-figures'],
    });
    // One that agrees is left out for saying less only.
    expect(settled([figureOf('a', [5, Infinity], 0, 9, { status: 'P', bound: 'at-least' }), figureOf('b', 6, 0, 9)])).toMatchObject({
      leftOut: ['a looser b'],
    });
  });

  it('hold where they were recorded last', () => {
    expect(
      settled([figureOf('a', 5, 0, 9, known('2024-02-01')), figureOf('b', 6, 0, 9, known('2024-01-01')), figureOf('c', 7, 0, 9)]),
    ).toEqual({
      kept: ['a [5, 5]'],
      leftOut: ['b older-record a', 'c older-record a'],
      issues: [],
    });
    // Being final counts before being recorded last.
    expect(settled([figureOf('a', 5, 0, 9, { status: 'P', ...known('2024-02-01') }), figureOf('b', 6, 0, 9)])).toMatchObject({
      kept: ['b [6, 6]'],
    });
  });

  it('are all possible where nothing decides: the range spans them', () => {
    const found = onePerBlock([figureOf('b', 7, 0, 9), figureOf('a', [3, 4], 0, 9), figureOf('c', 5, 0, 9)], false);
    expect(found.figures.map(({ observation, range }) => `${observation.id} ${shown(range)}`)).toEqual([
      'b [3, 7]',
      'a [3, 7]',
      'c [3, 7]',
    ]);
    expect(found.issues).toMatchObject([
      { code: 'conflicting-figures', severity: 'warning', path: ['observations', 'a'], values: { observations: ['a', 'b', 'c'] } },
    ]);
    expect(found.issues[0]?.message).toMatch(/^The observations "a", "b", "c" give different figures/);
    // The range is one object, by which they are known as contradicting each other.
    expect(new Set(found.figures.map(({ range }) => range)).size).toBe(1);
  });

  it('span an end that one of them holds', () => {
    expect(settled([figureOf('a', more(7), 0, 9, { bound: 'more-than' }), figureOf('b', 7, 0, 9)]).kept).toEqual([
      'a [7, Infinity]',
      'b [7, Infinity]',
    ]);
    expect(settled([figureOf('a', less(5), 0, 9, { bound: 'less-than' }), figureOf('b', 7, 0, 9), figureOf('c', 5, 0, 9)]).kept[0]).toBe(
      'a [-Infinity, 7]',
    );
    expect(
      settled([figureOf('a', more(7), 0, 9, { bound: 'more-than' }), figureOf('b', less(7), 0, 9, { bound: 'less-than' })]).kept[0],
    ).toBe('a [-Infinity, Infinity]');
    expect(
      settled([figureOf('a', more(3), 0, 9, { bound: 'more-than' }), figureOf('b', 2, 0, 9), figureOf('c', more(2), 0, 9)]).kept[0],
    ).toBe('a [2, Infinity]');
    expect(settled([figureOf('b', 7, 0, 9), figureOf('a', more(7), 0, 9, { bound: 'more-than' })]).kept[0]).toMatch(/^. \[7, Infinity\]$/);
    expect(settled([figureOf('b', 5, 0, 9), figureOf('a', less(5), 0, 9, { bound: 'less-than' })]).kept[0]).toMatch(/^. \[-Infinity, 5\]$/);
    const upper = { lower: 8, upper: 9, upperOpen: true as const };
    expect(settled([figureOf('a', upper, 0, 9), figureOf('b', 2, 0, 9)]).kept).toEqual(['a [2, 9)', 'b [2, 9)']);
    const lower = { lower: 1, upper: 2, lowerOpen: true as const };
    expect(settled([figureOf('a', lower, 0, 9), figureOf('b', 5, 0, 9)]).kept).toEqual(['a (1, 5]', 'b (1, 5]']);
  });

  it('do not touch other blocks', () => {
    const figures = [figureOf('a', 5, 0, 9), figureOf('z', 1, 10, 19), figureOf('b', 7, 0, 9)];
    expect(settled(figures).kept).toEqual(['a [5, 7]', 'b [5, 7]', 'z [1, 1]']);
  });
});
