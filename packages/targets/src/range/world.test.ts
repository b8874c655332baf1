import type { Measure } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';
import { describe, expect, it } from 'vitest';

import { countOf, figureOf } from '../testing/figures.js';
import { isOfAll, worldOf } from './world.js';

const ends = (measure: Measure, ...figures: Parameters<typeof worldOf>[0]): readonly (readonly [number, number])[] =>
  worldOf(figures, [], measure).constraints.map(({ lower, upper }) => [lower, upper]);

describe('the world that figures speak about', () => {
  it('has no axes where all are of everything', () => {
    const total = figureOf('a', 5, 0, 9, { place: '001', dimensions: { sex: '_T' } });
    const world = worldOf([total, figureOf('b', 6, 10, 19)], [], countOf());
    expect(world).toMatchObject({ axes: [], rising: true, whole: true, scale: { factor: 1 } });
    expect(world.constraints).toMatchObject([
      { from: 0, to: 10, codes: [], lower: 5, upper: 5 },
      { from: 10, to: 20, codes: [], lower: 6, upper: 6 },
    ]);
    expect(world.constraints[0]?.figure).toBe(total);
  });

  it('is of all places and breakdowns where an observation is', () => {
    const of = (rest: Parameters<typeof figureOf>[4]): boolean => isOfAll(figureOf('a', 1, 0, 0, rest).observation);
    expect([of({}), of({ place: '001' }), of({ dimensions: { sex: '_T' } }), of({ place: '001', dimensions: {} })]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([of({ place: 'KE' }), of({ dimensions: { sex: 'F' } }), of({ dimensions: { age: '_T', sex: 'F' } })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('has the places first, then the breakdowns by name, of the figures and of what is silent', () => {
    const figures = [figureOf('a', 1, 0, 9, { dimensions: { sex: 'F', kind: 'x' } }), figureOf('b', 1, 0, 9, { place: 'KE' })];
    const silent = figureOf('c', 0, 0, 9, { place: 'UG', dimensions: { age: '0-4' } }).observation;
    const { axes } = worldOf(figures, [silent], countOf());
    expect(axes.map(({ name }) => name)).toEqual(['place', 'age', 'kind', 'sex']);
    expect(axes.map(({ codes }) => codes.map(({ code }) => code))).toEqual([
      ['', 'KE', 'UG'],
      ['', '0-4'],
      ['', 'x'],
      ['', 'F'],
    ]);
  });

  it('takes a code that leaves nothing out for the whole', () => {
    // The only reporter is Kenya, and the only age band is all ages.
    const figures = [figureOf('a', 1, 0, 9, { place: 'KE', dimensions: { age: '0+' } })];
    expect(worldOf(figures, [], countOf({ reporters: ['KE'] })).constraints[0]?.codes).toEqual([0, 0]);
    expect(worldOf(figures, [], countOf()).constraints[0]?.codes).toEqual([1, 0]);
  });

  it('does not read a dimension off what every object has', () => {
    const figures = [figureOf('a', 1, 0, 9, { dimensions: { constructor: 'x' } })];
    expect(worldOf(figures, [], countOf({ dimensions: {} })).axes.map(({ name }) => name)).toEqual(['place', 'constructor']);
  });

  it('reads more than 5 whole things as 6, and less than 5 as 4', () => {
    const more = figureOf('a', { lower: 5, upper: Infinity, lowerOpen: true }, 0, 9);
    const less = figureOf('b', { lower: -Infinity, upper: 5, upperOpen: true }, 0, 9);
    expect(ends(countOf(), more, less)).toEqual([
      [6, Infinity],
      [-Infinity, 4],
    ]);
    expect(ends(countOf({ unit: 'EUR' }), more, less)).toEqual([
      [5, Infinity],
      [-Infinity, 5],
    ]);
  });

  it('counts in the last decimal of the figures', () => {
    const world = worldOf([figureOf('a', [0.5, 0.75], 0, 9)], [], countOf({ unit: 'EUR' }));
    expect(world).toMatchObject({ scale: { factor: 100, exact: true }, whole: false });
    expect(world.constraints).toMatchObject([{ lower: 50, upper: 75 }]);
  });

  it('lets amounts fall where the measure is signed', () => {
    expect(worldOf([], [], countOf({ signed: true })).rising).toBe(false);
  });

  it('begins a running total at its origin, or at a point that nobody knows', () => {
    const figures = [figureOf('a', 5, 10, 19), figureOf('b', 5, 10, 19)];
    const world = worldOf(figures, [], countOf(), ({ observation }) => (observation.id === 'a' ? 3 : 'series'));
    expect(world.constraints).toMatchObject([
      { from: 3, to: 20 },
      { from: -Infinity, to: 20, origin: 'series' },
    ]);
    expect(world.constraints[0]).not.toHaveProperty('origin');
  });

  it('parts a figure of a union that changed: at least for those who ever were in it, at most for those who always were', () => {
    // The United Kingdom left the European Union on 31 January 2020.
    const start = dayNumber('2020-01-01');
    const eu = figureOf('a', 100, start, start + 365, { place: 'EU' });
    const gb = figureOf('b', 5, start, start + 365, { place: 'GB' });
    const { axes, constraints } = worldOf([eu, gb], [], countOf());
    expect(constraints).toMatchObject([
      { lower: 100, upper: Infinity },
      { lower: 0, upper: 100 },
      { lower: 5, upper: 5 },
    ]);
    const [ever, always] = constraints.map(({ codes }) => axes[0]?.codes[codes[0] ?? 0]?.pieces ?? 0n);
    expect([(ever ?? 0n) > (always ?? 0n), (ever ?? 0n) & (always ?? 0n)]).toEqual([true, always]);
    // Where amounts may be negative, those who left may have taken off.
    expect(ends(countOf({ signed: true }), eu)).toEqual([
      [100, Infinity],
      [-Infinity, 100],
    ]);
  });
});
