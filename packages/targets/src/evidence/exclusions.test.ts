import type { Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import type { Figure } from '../range/figure.js';
import type { Clash } from '../range/proof.js';
import { figureOf } from '../testing/figures.js';
import { exclusionsOf } from './exclusions.js';

const DAYS = { start: 10, end: 19 };
const of = (place: string): Partial<Observation> => ({ place });
const sex = (code: string): Partial<Observation> => ({ dimensions: { sex: code } });

/** Why figures are left out beside those that are used. */
function reasons(left: readonly Figure[], used: readonly Figure[], clashes: readonly Clash[] = []): readonly string[] {
  return exclusionsOf([...left, ...used], new Set(used), DAYS, clashes).map(
    ({ observation, reason, by }) => `${observation} ${reason}${by === undefined ? '' : ` ${by}`}`,
  );
}

describe('a figure that proves nothing', () => {
  it('is told of none where all are used', () => {
    expect(reasons([], [figureOf('a', 1, 10, 19)])).toEqual([]);
  });

  it('lies outside of the days', () => {
    expect(reasons([figureOf('a', 1, 0, 9), figureOf('b', 1, 20, 29)], [figureOf('u', 1, 10, 19)])).toEqual([
      'a outside-window',
      'b outside-window',
    ]);
    // One day inside is enough not to.
    expect(reasons([figureOf('a', 1, 0, 10), figureOf('b', 1, 19, 29)], [])).toEqual(['a straddling', 'b straddling']);
  });

  it('contradicts one that is used, or else another', () => {
    const [a, b, c] = [figureOf('a', 1, 10, 14), figureOf('b', 1, 10, 14), figureOf('c', 1, 10, 14)];
    expect(reasons([a, c], [b], [{ suspects: [a, c, b], parts: false }])).toEqual(['a contradicted b', 'c contradicted b']);
    expect(reasons([a, c], [], [{ suspects: [a, c], parts: false }])).toEqual(['a contradicted c', 'c contradicted a']);
    expect(reasons([a], [], [{ suspects: [a], parts: false }])).toEqual(['a not-needed']);
    // Outside of the days that is the reason.
    const out = figureOf('o', 1, 0, 4);
    expect(reasons([out], [b], [{ suspects: [out, b], parts: false }])).toEqual(['o outside-window']);
  });

  it('contradicts one of its own block, with which it shares one range', () => {
    const range = { lower: 1, upper: 5 };
    const [a, b] = [
      { ...figureOf('a', 1, 10, 19), range },
      { ...figureOf('b', 5, 10, 19), range },
    ];
    expect(reasons([a], [b])).toEqual(['a contradicted b']);
  });

  it('lies inside of one that is used', () => {
    const used = [figureOf('u', 1, 10, 15), figureOf('v', 1, 16, 19)];
    expect(reasons([figureOf('a', 1, 11, 15), figureOf('b', 1, 16, 19), figureOf('c', 1, 15, 16)], used)).toEqual([
      'a contained u',
      'b contained v',
      'c overlapping v',
    ]);
    // Of those that begin before, the one that ends last.
    expect(reasons([figureOf('a', 1, 13, 18)], [figureOf('u', 1, 10, 19), figureOf('v', 1, 12, 14)])).toEqual(['a contained u']);
    expect(reasons([figureOf('a', 1, 13, 18)], [figureOf('v', 1, 12, 14), figureOf('u', 1, 10, 19)])).toEqual(['a contained u']);
  });

  it('is of a place inside of one that is used', () => {
    const world = figureOf('w', 1, 10, 19);
    expect(reasons([figureOf('k', 1, 10, 19, of('KE')), figureOf('f', 1, 12, 14, sex('F'))], [world])).toEqual([
      'k contained w',
      'f contained w',
    ]);
    const region = figureOf('r', 1, 10, 19, of('014'));
    expect(reasons([figureOf('k', 1, 10, 19, of('KE'))], [region])).toEqual(['k contained r']);
    expect(reasons([figureOf('f', 1, 10, 19, of('FR'))], [region])).toEqual(['f not-needed']);
    // The whole is no part of a region, nor of a breakdown; it shares something with them.
    expect(reasons([figureOf('w', 1, 10, 19)], [region])).toEqual(['w overlapping r']);
    expect(reasons([figureOf('w', 1, 10, 19)], [figureOf('f', 1, 10, 19, sex('F'))])).toEqual(['w overlapping f']);
  });

  it('is of a breakdown inside of one that is used', () => {
    const women = figureOf('f', 1, 10, 19, sex('F'));
    expect(reasons([figureOf('g', 1, 10, 19, { dimensions: { sex: 'F', age: '0-4' } })], [women])).toEqual(['g contained f']);
    expect(reasons([figureOf('m', 1, 10, 19, sex('M'))], [women])).toEqual(['m overlapping f']);
    expect(reasons([figureOf('m', 1, 10, 19, sex('M'))], [figureOf('t', 1, 10, 19, sex('_T'))])).toEqual(['m contained t']);
    expect(reasons([figureOf('k', 1, 10, 19, { place: 'KE', dimensions: { sex: 'F' } })], [women])).toEqual(['k contained f']);
  });

  it('was a part by its own days', () => {
    // In 1970 the United Kingdom was no member of the European Communities, and Kenya never was.
    expect(reasons([figureOf('g', 1, 10, 19, of('GB'))], [figureOf('e', 1, 10, 19, of('EU'))])).toEqual(['g not-needed']);
    expect(reasons([figureOf('f', 1, 10, 19, of('FR'))], [figureOf('e', 1, 10, 19, of('EU'))])).toEqual(['f contained e']);
  });

  it('lies across the edge', () => {
    expect(reasons([figureOf('a', 1, 5, 14), figureOf('b', 1, 15, 24)], [figureOf('u', 1, 12, 13)])).toEqual([
      'a straddling',
      'b straddling',
    ]);
  });

  it('shares days with one that is used', () => {
    expect(reasons([figureOf('a', 1, 10, 14)], [figureOf('u', 1, 14, 19)])).toEqual(['a overlapping u']);
    expect(reasons([figureOf('a', 1, 10, 13)], [figureOf('u', 1, 14, 19)])).toEqual(['a not-needed']);
    // Regions that cross, and codes that no table knows.
    expect(reasons([figureOf('a', 1, 10, 19, of('EU'))], [figureOf('u', 1, 10, 19, of('155'))])).toEqual(['a overlapping u']);
    expect(reasons([figureOf('a', 1, 10, 19, of('camp'))], [figureOf('u', 1, 10, 19, of('KE'))])).toEqual(['a overlapping u']);
    expect(reasons([figureOf('a', 1, 10, 19, of('UG'))], [figureOf('u', 1, 10, 19, of('KE'))])).toEqual(['a not-needed']);
    expect(reasons([figureOf('a', 1, 10, 19, of('camp'))], [figureOf('u', 1, 14, 14, of('camp'))])).toEqual(['a overlapping u']);
  });

  it('is held against those that are used, in whatever order these are given', () => {
    const used = [figureOf('w', 1, 17, 18), figureOf('v', 1, 10, 12), figureOf('u', 1, 10, 15), figureOf('x', 1, 13, 15)];
    expect(reasons([figureOf('a', 1, 13, 15)], used)).toEqual(['a contained u']);
    expect(reasons([figureOf('a', 1, 16, 17)], used)).toEqual(['a overlapping w']);
    expect(reasons([figureOf('a', 1, 16, 16)], used)).toEqual(['a not-needed']);
    // One day is enough to overlap, on either side.
    expect(reasons([figureOf('a', 1, 15, 16)], used)).toEqual(['a overlapping u']);
    expect(reasons([figureOf('a', 1, 13, 14)], [figureOf('u', 1, 10, 11)])).toEqual(['a not-needed']);
  });

  it('overlaps one of its own place before another', () => {
    const used = [figureOf('x', 1, 14, 19, of('camp')), figureOf('k', 1, 14, 19, of('KE'))];
    expect(reasons([figureOf('a', 1, 10, 14, of('KE'))], used)).toEqual(['a overlapping k']);
    expect(reasons([figureOf('a', 1, 15, 16, of('camp'))], used)).toEqual(['a contained x']);
  });

  it('is held against its own place, and the whole, where many are used', () => {
    const many = Array.from({ length: 41 }, (_, at) => figureOf(`n${String(at)}`, 1, 10, 19, sex(`s${String(at)}`)));
    const left = [figureOf('a', 1, 12, 14, sex('s7')), figureOf('k', 1, 10, 19, { place: 'KE', dimensions: { sex: 's7' } })];
    // Among 41 series the one that holds Kenya's is not searched for; among 40 it is.
    expect(reasons(left, many)).toEqual(['a contained n7', 'k not-needed']);
    expect(reasons(left, many.slice(0, 40))).toEqual(['a contained n7', 'k contained n7']);
    expect(reasons(left, [...many, figureOf('w', 1, 10, 19)])).toEqual(['a contained n7', 'k contained w']);
  });
});
