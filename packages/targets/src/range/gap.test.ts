import type { Measure, Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { countOf, figureOf } from '../testing/figures.js';
import type { Figure } from './figure.js';
import { prove, proveIn } from './prove.js';
import { worldOf } from './world.js';

const of = (place: string): Partial<Observation> => ({ place });
const sex = (code: string): Partial<Observation> => ({ dimensions: { sex: code } });
const ALL = { start: 0, end: 9 };

function gapsOf(figures: readonly Figure[], rest: Partial<Measure> = {}, span = ALL) {
  return prove(figures, [], countOf(rest), [span]).gaps(span);
}

describe('what no figure bounds', () => {
  it('is nothing where all days have an upper end', () => {
    expect(gapsOf([figureOf('a', 3, 0, 4), figureOf('b', [0, 4], 5, 20)])).toEqual([]);
  });

  it('are the days that none speaks about, or only from below', () => {
    expect(gapsOf([figureOf('a', 3, 2, 4), figureOf('b', [4, Infinity], 5, 6)])).toEqual([
      { start: 0, end: 1 },
      { start: 5, end: 9 },
    ]);
    expect(gapsOf([])).toEqual([ALL]);
    expect(gapsOf([figureOf('a', 3, 10, 19)])).toEqual([ALL]);
    // The same in a world, where the figures are in any order and share days.
    const shared = [figureOf('c', 3, 7, 8), figureOf('a', 3, 1, 4), figureOf('b', 3, 2, 3)];
    expect(gapsOf(shared)).toEqual([
      { start: 0, end: 0 },
      { start: 5, end: 6 },
      { start: 9, end: 9 },
    ]);
  });

  it('is a place among those that are to report', () => {
    const figures = [figureOf('k', 3, 0, 9, of('KE')), figureOf('u', [2, Infinity], 0, 9, of('UG'))];
    expect(gapsOf(figures, { reporters: ['KE', 'UG'] })).toEqual([{ ...ALL, place: 'UG' }]);
    const some = [figureOf('k', 3, 0, 9, of('KE')), figureOf('u', 2, 0, 4, of('UG'))];
    expect(gapsOf(some, { reporters: ['KE', 'UG'] })).toEqual([{ start: 5, end: 9, place: 'UG' }]);
  });

  it('are all places but those that are known', () => {
    expect(gapsOf([figureOf('u', 2, 0, 9, of('UG')), figureOf('k', 3, 0, 9, of('KE'))])).toEqual([{ ...ALL, exceptPlaces: ['KE', 'UG'] }]);
    // Of Kenya not all days are known.
    expect(gapsOf([figureOf('u', 2, 0, 9, of('UG')), figureOf('k', 3, 0, 4, of('KE'))])).toEqual([{ ...ALL, exceptPlaces: ['UG'] }]);
  });

  it('is a breakdown, of a place or of all', () => {
    const sexes = { dimensions: { sex: { codes: ['F', 'M'], exhaustive: true } } };
    const figures = [figureOf('f', 3, 0, 9, sex('F')), figureOf('m', 4, 5, 9, sex('M'))];
    expect(gapsOf(figures, sexes)).toEqual([{ start: 0, end: 4, dimensions: { sex: 'M' } }]);
    const kenya = [
      figureOf('f', 3, 0, 9, { place: 'KE', dimensions: { sex: 'F' } }),
      figureOf('m', 3, 0, 8, { place: 'KE', dimensions: { sex: 'M' } }),
      figureOf('u', 1, 0, 9, of('UG')),
    ];
    expect(gapsOf(kenya, { ...sexes, reporters: ['KE', 'UG'] })).toEqual([{ start: 9, end: 9, place: 'KE', dimensions: { sex: 'M' } }]);
  });

  it('is nothing of a part that a wider figure holds', () => {
    const figures = [figureOf('w', 9, 0, 4), figureOf('k', 3, 5, 9, of('KE')), figureOf('u', 2, 5, 9, of('UG'))];
    expect(gapsOf(figures, { reporters: ['KE', 'UG'] })).toEqual([]);
    // What holds the whole does not bound a part of what may be negative; the gap is that of the whole.
    expect(gapsOf([figureOf('w', 9, 0, 4), figureOf('x', 1, 0, 9)], { signed: true })).toEqual([]);
  });

  it('is told in the way that leaves the least', () => {
    const dimensions = { sex: { codes: ['F', 'M'], exhaustive: true }, age: { codes: ['child', 'adult'], exhaustive: true } };
    const age = (code: string): Partial<Observation> => ({ dimensions: { age: code } });
    // By sex men are known in days 0 to 3 only; by age adults are known but in days 8 and 9.
    const figures = [
      figureOf('f', 1, 0, 9, sex('F')),
      figureOf('m', 1, 0, 3, sex('M')),
      figureOf('c', 1, 0, 9, age('child')),
      figureOf('a', 1, 0, 7, age('adult')),
    ];
    expect(gapsOf(figures, { dimensions })).toEqual([{ start: 8, end: 9, dimensions: { age: 'adult' } }]);
  });

  it('is told of the other breakdown where that leaves less', () => {
    const dimensions = { sex: { codes: ['F', 'M'], exhaustive: true }, age: { codes: ['child', 'adult'], exhaustive: true } };
    const age = (code: string): Partial<Observation> => ({ dimensions: { age: code } });
    const figures = [
      figureOf('f', 1, 0, 9, sex('F')),
      figureOf('m', 1, 0, 8, sex('M')),
      figureOf('c', 1, 0, 9, age('child')),
      figureOf('a', 1, 0, 6, age('adult')),
    ];
    expect(gapsOf(figures, { dimensions })).toEqual([{ start: 9, end: 9, dimensions: { sex: 'M' } }]);
  });

  it('is all where a breakdown leaves something out', () => {
    expect(gapsOf([figureOf('f', 1, 0, 9, sex('F')), figureOf('m', 1, 0, 9, sex('M'))])).toEqual([ALL]);
  });

  it('begins on the day after a figure, and ends on the day before the next', () => {
    const figures = [figureOf('a', 1, -5, 0), figureOf('b', 1, 9, 14, sex('_T')), figureOf('k', 1, 2, 3, of('KE'))];
    expect(gapsOf(figures)).toEqual([{ start: 1, end: 8 }]);
    expect(gapsOf([...figures.slice(0, 2), figureOf('c', 1, 1, 8)])).toEqual([]);
  });

  it('of a running total is known by its day', () => {
    const figures = [figureOf('a', 9, 4, 4)];
    const world = worldOf(figures, [], countOf(), () => 0);
    expect(proveIn(world, [ALL]).gaps(ALL)).toEqual([{ start: 5, end: 9 }]);
  });
});

describe('what is missing, told one way of several', () => {
  const dimensions = { sex: { codes: ['F', 'M'], exhaustive: true } };

  it('names the known places in the order of their codes', () => {
    const figures = ['TZ', 'KE', 'UG'].map((place) => figureOf(place, 1, 0, 9, of(place)));
    expect(gapsOf(figures)).toEqual([{ ...ALL, exceptPlaces: ['KE', 'TZ', 'UG'] }]);
  });

  it('counts the days of each gap, one day being more than none', () => {
    const ages = { age: { codes: ['child', 'adult'], exhaustive: true } };
    const age = (code: string): Partial<Observation> => ({ dimensions: { age: code } });
    // By sex days 3, 5 and 7 of men are missing, by age days 5 and 6 of adults: only day 5 in both. Adults miss two days, men three.
    const figures = [
      figureOf('f', 1, 0, 9, sex('F')),
      ...[
        [0, 2],
        [4, 4],
        [6, 6],
        [8, 9],
      ].map(([start, end]) => figureOf(`m${String(start)}`, 1, start!, end!, sex('M'))),
      figureOf('c', 1, 0, 9, age('child')),
      figureOf('a', 1, 0, 4, age('adult')),
      figureOf('b', 1, 7, 9, age('adult')),
    ];
    expect(gapsOf(figures, { dimensions: { ...dimensions, ...ages } })).toEqual([{ start: 5, end: 5, dimensions: { age: 'adult' } }]);
  });

  it('is no day that is known in another way', () => {
    // Days 0 to 4 are told by sex, 5 to 7 by age, and nothing is told of the last two.
    const ages = { age: { codes: ['child', 'adult'], exhaustive: true } };
    const age = (code: string): Partial<Observation> => ({ dimensions: { age: code } });
    const figures = [
      figureOf('f', 1, 0, 4, sex('F')),
      figureOf('m', 1, 0, 4, sex('M')),
      figureOf('c', 1, 5, 7, age('child')),
      figureOf('a', 1, 5, 7, age('adult')),
    ];
    const proofs = prove(figures, [], countOf({ dimensions: { ...dimensions, ...ages } }), [ALL]);
    expect(new Set(proofs.gaps(ALL).map(({ start, end }) => `${String(start)} to ${String(end)}`))).toEqual(new Set(['8 to 9']));
    expect(proofs.closed(ALL)).toEqual({ until: 7, range: { lower: 4, upper: 4 } });
  });

  it('is told by one figure where another way asks for two', () => {
    const ages = { age: { codes: ['child', 'adult'], exhaustive: true } };
    const age = (code: string): Partial<Observation> => ({ dimensions: { age: code } });
    // Of men more days are missing; but on the one day that is open, neither children nor adults are known.
    const figures = [
      figureOf('f', 1, 0, 9, sex('F')),
      figureOf('m', 1, 0, 6, sex('M')),
      figureOf('c', 1, 0, 8, age('child')),
      figureOf('a', 1, 0, 8, age('adult')),
    ];
    expect(gapsOf(figures, { dimensions: { ...dimensions, ...ages } })).toEqual([{ start: 9, end: 9, dimensions: { sex: 'M' } }]);
  });

  it('is told by the codes that are known in its days', () => {
    for (const [start, end] of [
      [-9, -1],
      [10, 19],
    ] as const) {
      const figures = [figureOf('f', 1, 0, 9, sex('F')), figureOf('m', 1, start, end, sex('M'))];
      expect(gapsOf(figures, { dimensions })).toEqual([ALL]);
    }
  });

  it('names the known places in the way that knows the most', () => {
    // The European Union (EU) holds Italy and most of Western Europe (155): two places are known beside Western Europe, one beside the Union.
    const figures = ['EU', '155', 'IT', 'KE'].map((place) => figureOf(place, 1, 0, 9, of(place)));
    expect(gapsOf(figures)).toEqual([{ ...ALL, exceptPlaces: ['155', 'IT', 'KE'] }]);
  });

  it('is a part of a place only on the days that are open', () => {
    const figures = [figureOf('w', 9, 2, 4), figureOf('k', 3, 5, 9, of('KE')), figureOf('u', 2, 0, 9, of('UG'))];
    expect(gapsOf(figures, { reporters: ['KE', 'UG'] })).toEqual([{ start: 0, end: 1, place: 'KE' }]);
  });

  it('is nothing that a figure of all women, or of a region, holds beside what is known of a place', () => {
    const figures = [
      figureOf('f', 9, 0, 9, sex('F')),
      figureOf('m', 3, 0, 9, { place: 'KE', ...sex('M') }),
      figureOf('u', 2, 0, 9, of('UG')),
    ];
    expect(gapsOf(figures, { dimensions, reporters: ['KE', 'UG'] })).toEqual([]);
    // What may be negative is not bounded by a figure of more: then all of Kenya is asked.
    expect(gapsOf(figures, { dimensions, reporters: ['KE', 'UG'], signed: true })).toEqual([{ ...ALL, place: 'KE' }]);
  });

  it('is nothing where regions and bands of age hold all together, though no way parts them one after the other', () => {
    // Southern Europe (039) is Albania and Italy, the Union Italy and Germany. Each place has all of its ages from two or three figures.
    const block = (place: string, age: string) => figureOf(`${place} ${age}`, 1, 0, 9, { place, dimensions: { age } });
    const figures = [block('039', '0-9'), block('AL', '10+'), block('IT', '10-17'), block('DE', '0-17'), block('EU', '18+')];
    expect(gapsOf(figures, { reporters: ['AL', 'DE', 'IT'] })).toEqual([]);
    expect(gapsOf(figures.slice(0, -1), { reporters: ['AL', 'DE', 'IT'] })).not.toEqual([]);
  });
});
